//! A kill at any moment of `generate` leaves each file as it was or as it will be, and the next run mends the rest.

mod support;

use std::time::{Duration, Instant};

use support::{Place, files, soon, spec};

/// How often the program is killed; `SWITCHBOARD_KILLS` asks for more.
const KILLS: u64 = 24;

const CATALOG: &str =
    "services:\n  one: { spec: one.yaml }\n  two: { spec: two.yaml }\n  three: { spec: three.yaml }\n";

/// The specs in one of two states, which differ in every file; one service is there in the first alone.
fn state(place: &Place, second: bool) {
    let names: Vec<String> = (0..60).map(|nth| format!("thing{nth}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for key in ["one", "two", "three"] {
        let title = format!("{key}{}", if second { "b" } else { "a" });
        place.put(&format!("{key}.yaml"), &spec(&title, if second { &names[..40] } else { &names }));
    }
    place.put(
        "catalog.yaml",
        if second { CATALOG.trim_end_matches("  three: { spec: three.yaml }\n") } else { CATALOG },
    );
}

#[test]
fn a_kill_leaves_the_old_or_the_new_file() {
    let place = Place::new(&[]);
    let mut states = Vec::new();
    let mut longest = Duration::ZERO;
    for second in [false, true] {
        state(&place, second);
        let begun = Instant::now();
        let said = place.run(&["generate"]);
        longest = longest.max(begun.elapsed());
        assert_eq!(said.code, Some(0), "{}", said.err);
        states.push(files(&place.at("out")));
    }
    let kills = std::env::var("SWITCHBOARD_KILLS").ok().and_then(|word| word.parse().ok()).unwrap_or(KILLS);
    let mut rng = fastrand::Rng::with_seed(7);
    let mut mixed = 0;
    for nth in 0..kills {
        let second = nth % 2 == 0;
        if nth % 10 == 9 {
            std::fs::remove_dir_all(place.at("out")).expect("a folder");
        }
        state(&place, second);
        let manifest = |key| std::fs::read(place.at(&format!("out/{key}/.switchboard.json"))).ok();
        let before = std::collections::BTreeMap::from(["one", "two"].map(|key| (key, manifest(key))));
        let mut child =
            place.command(&["generate"]).stdout(std::process::Stdio::null()).spawn().expect("runs");
        let most = u64::try_from(longest.as_micros()).unwrap_or(u64::MAX);
        // Most of the time goes into reading and printing: a quarter of the kills waits for the first draft of a file, and
        // half of them for a manifest that tells of both states, behind which the files are put into their places.
        let wait = match nth % 4 {
            3 => rng.u64(..most),
            2 => {
                let draft = place.at("out/.switchboard.tmp");
                soon(longest, || draft.exists());
                rng.u64(..most / 8)
            }
            _ => {
                let began = |key: &str| {
                    let manifest = std::fs::read(place.at(&format!("out/{key}/.switchboard.json")));
                    manifest.ok() != before.get(key).cloned().flatten()
                };
                soon(longest, || ["one", "two"].into_iter().any(began));
                rng.u64(..most / 64)
            }
        };
        std::thread::sleep(Duration::from_micros(wait));
        child.kill().expect("a kill");
        child.wait().expect("its end");
        let found = files(&place.at("out"));
        let mut sides = [0, 0];
        for (name, bytes) in &found {
            // A draft is no file of the output, and a manifest may tell of both states.
            if name.starts_with(".switchboard.tmp") {
                continue;
            }
            if name.ends_with(".switchboard.json") {
                let manifest: Result<serde_json::Value, _> = serde_json::from_slice(bytes);
                assert!(manifest.is_ok(), "kill {nth}: {name} is cut");
                continue;
            }
            let is = |side: usize| states[side].get(name) == Some(bytes);
            assert!(is(0) || is(1), "kill {nth}: {name} is neither old nor new");
            for side in [0, 1] {
                sides[side] += usize::from(is(side) && !is(1 - side));
            }
        }
        mixed += usize::from(sides[0] > 0 && sides[1] > 0);
        // Every third time the next run is the other state's, so that leftovers pile up.
        if nth % 3 == 0 {
            let said = place.run(&["generate"]);
            assert_eq!(said.code, Some(0), "kill {nth}: {}", said.err);
            let (now, wanted) = (files(&place.at("out")), &states[usize::from(second)]);
            let names = now.keys().chain(wanted.keys());
            let off: Vec<&String> = names.filter(|name| now.get(*name) != wanted.get(*name)).collect();
            assert!(off.is_empty(), "kill {nth}: not mended: {off:?}");
            assert_eq!(place.run(&["generate", "--check"]).code, Some(0));
        }
    }
    println!("{kills} kills, {mixed} of them between two files");
    assert!(mixed > 0, "no kill came while files were written");
}

//! What `diff` calls additive takes no name and no type of a name away, whatever was changed: real documents, changed
//! at random. `tests/diff.rs` asks the compiler, for one document and each kind of change.

use std::collections::BTreeMap;
use std::path::Path;

use fastrand::Rng;
use switchboard_generator::catalog::Service;
use switchboard_generator::diff::{self, Verdict};
use switchboard_generator::generate;
use switchboard_generator::read::Json;
use switchboard_tests::fuzz::{mutate, seeds, text};
use switchboard_tests::{place, surface};

/// Pairs of documents that are compared.
const PAIRS: u64 = 150;

fn service(folder: &Path, name: &str, document: &Json) -> Service {
    let spec = folder.join(name);
    std::fs::write(&spec, text::json(document)).expect("a file");
    Service::new("compared", spec)
}

/// Two names that had one definition and have two, or the other way round.
fn regrouped<'a>(
    names: impl Iterator<Item = &'a String>,
    behind: &'a [BTreeMap<String, String>; 2],
) -> Option<[&'a str; 2]> {
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    for name in names.filter(|name| !name.contains(['.', '<']) && name.matches("::").count() == 1) {
        let [was, is] = behind.each_ref().map(|of| of.get(name).unwrap_or(name).as_str());
        for (seen, one, other) in [(&mut before, was, is), (&mut after, is, was)] {
            let (first, known) = *seen.entry(one).or_insert((name.as_str(), other));
            if known != other {
                return Some([first, name.as_str()]);
            }
        }
    }
    None
}

#[test]
fn what_is_additive_takes_no_name_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let documents = seeds::documents(place::corpus("changes of vendors' documents").as_deref());
    let pairs = std::env::var("SWITCHBOARD_PAIRS").ok().and_then(|text| text.parse().ok()).unwrap_or(PAIRS);
    let (mut compared, mut additive, mut breaking) = (0, 0, 0);
    let mut wrong = String::new();
    for seed in 0..pairs {
        let mut rng = Rng::with_seed(seed);
        let mut pick = || &documents[rng.usize(..documents.len())];
        let (first, second) = (pick(), pick());
        let old = seeds::slice(first, &mut rng);
        let donor = seeds::slice(second, &mut rng);
        let mut new = old.clone();
        for _ in 0..rng.usize(1..3) {
            mutate::change(&mut new, &donor, &mut rng);
        }
        let (before, after) =
            (service(folder.path(), "old.json", &old), service(folder.path(), "new.json", &new));
        let (Ok(one), Ok(other)) = (generate::service(&before), generate::service(&after)) else { continue };
        let report = diff::diff(std::slice::from_ref(&before), std::slice::from_ref(&after));
        let Some(said) = report.services.first().filter(|said| said.error.is_none()) else { continue };
        compared += 1;
        if said.bump.unwrap_or_default() == Verdict::Breaking {
            breaking += 1;
            continue;
        }
        additive += 1;
        let behind = [surface::second_names(&one), surface::second_names(&other)];
        let (one, other) = (surface::names(&one), surface::names(&other));
        if let Some(pair) = regrouped(one.keys(), &behind) {
            wrong.push_str(&format!(
                "seed {seed}: {pair:?} were one type and are none, or the other way round\n"
            ));
        }
        for (name, what) in one.iter().filter(|(name, what)| other.get(*name) != Some(*what)).take(2) {
            wrong.push_str(&format!("seed {seed}: {name}: {what}\n    becomes {:?}\n", other.get(name)));
            for change in said.changes.iter().take(4) {
                wrong.push_str(&format!("    {} ({})\n", change.what, change.code));
            }
        }
    }
    println!("{compared} pairs, {additive} additive or documentation, {breaking} breaking");
    assert!(
        compared as u64 > pairs / 3 && additive > 20 && breaking > 20,
        "{compared} {additive} {breaking}"
    );
    assert!(wrong.is_empty(), "{wrong}");
}

//! `generate --watch`, and the bar on a terminal.

mod support;

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use support::{Ended, Place, heard, soon, spec};

#[test]
fn a_change_is_generated_at_once_and_an_error_does_not_end_it() {
    let place = Place::new(&[
        ("catalog.yaml", "hub: false\nservices:\n  one: { spec: one.yaml }\n"),
        ("one.yaml", &spec("one", &["a"])),
    ]);
    let mut child = Ended(
        place
            .command(&["generate", "--watch"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("runs"),
    );
    let out = heard(child.0.stdout.take().expect("its output"));
    let err = heard(child.0.stderr.take().expect("its errors"));
    let says = |ear: &std::sync::Mutex<String>, text: &str| ear.lock().expect("no panic").contains(text);
    assert!(soon(Duration::from_secs(30), || says(&out, "watching")), "it starts");
    // What it wrote lies beside the spec, and is no change.
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(out.lock().expect("no panic").matches("watching").count(), 1, "once");
    let has = |text: &str| {
        std::fs::read_to_string(place.at("out/one/src/things.rs")).is_ok_and(|file| file.contains(text))
    };
    let mut times = Vec::new();
    for nth in 0..3 {
        let name = format!("later{nth}");
        place.put("one.yaml", &spec("one", &["a", &name]));
        let begun = Instant::now();
        assert!(soon(Duration::from_secs(30), || has(&format!("pub fn {name}("))), "change {nth}");
        times.push(begun.elapsed());
        std::thread::sleep(Duration::from_millis(200));
    }
    times.sort();
    // The shortest: other tests run beside this one.
    assert!(times[0] < Duration::from_secs(1), "{times:?}");
    place.put("one.yaml", "openapi: [");
    assert!(soon(Duration::from_secs(30), || says(&out, "failed: ")), "a broken spec is said");
    place.put("catalog.yaml", "services: 1\n");
    assert!(soon(Duration::from_secs(30), || says(&err, "error: ")), "a broken catalog is said");
    place.put("one.yaml", &spec("one", &["a", "mended"]));
    place.put("catalog.yaml", "hub: false\nservices:\n  one: { spec: one.yaml }\n");
    assert!(soon(Duration::from_secs(30), || has("pub fn mended(")), "and it goes on");
    assert!(child.0.try_wait().expect("a state").is_none(), "it still runs");
}

#[test]
fn an_output_beside_the_specs_is_no_change_and_they_are_still_watched() {
    let part = |id: &str| {
        format!(
            "get: {{ operationId: {id}, tags: [things], responses: {{ '200': {{ description: ok }} }} }}\n"
        )
    };
    let place = Place::new(&[
        ("catalog.yaml", "hub: false\nservices:\n  one: { spec: api.yaml }\n"),
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo: { title: a, version: '1' }\npaths: { /a: { $ref: part.yaml } }\n",
        ),
        ("part.yaml", &part("first")),
    ]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(["generate", "--watch", "--out"])
        .arg(place.at(""))
        .arg("--catalog")
        .arg(place.at("catalog.yaml"));
    let mut child = Ended(command.stdout(Stdio::piped()).stdin(Stdio::null()).spawn().expect("runs"));
    let out = heard(child.0.stdout.take().expect("its output"));
    let runs = || out.lock().expect("no panic").matches("watching").count();
    assert!(soon(Duration::from_secs(30), || runs() == 1), "it starts");
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(runs(), 1, "once");
    place.put("part.yaml", &part("second"));
    let has = || {
        std::fs::read_to_string(place.at("one/src/things.rs"))
            .is_ok_and(|file| file.contains("pub fn second("))
    };
    assert!(soon(Duration::from_secs(30), has), "a part of a document is watched");
}

#[test]
fn a_report_among_the_specs_is_no_change() {
    let place = Place::new(&[
        ("catalog.yaml", "hub: false\nservices:\n  one: { spec: one.yaml }\n"),
        ("one.yaml", &spec("one", &["a"])),
    ]);
    let report = place.at("report.json").display().to_string();
    let mut command = place.command(&["generate", "--watch", "--report", &report]);
    let mut child = Ended(command.stdout(Stdio::piped()).stdin(Stdio::null()).spawn().expect("runs"));
    let out = heard(child.0.stdout.take().expect("its output"));
    let runs = || out.lock().expect("no panic").matches("watching").count();
    assert!(soon(Duration::from_secs(30), || runs() == 1), "it starts");
    // A first run makes the report, a second one changes it.
    place.put("one.yaml", &spec("one", &["a", "b"]));
    assert!(soon(Duration::from_secs(30), || runs() == 2), "a change is seen");
    std::thread::sleep(Duration::from_millis(1500));
    assert_eq!(runs(), 2, "its report is none");
}

#[cfg(unix)]
#[test]
fn a_terminal_gets_a_bar() {
    let place = Place::new(&[
        ("catalog.yaml", "hub: false\nservices:\n  one: { spec: one.yaml }\n"),
        ("one.yaml", &spec("one", &["a"])),
    ]);
    // `script` gives the program a terminal.
    let line = format!(
        "{} generate --catalog {} --out {}",
        env!("CARGO_BIN_EXE_xtask"),
        place.at("catalog.yaml").display(),
        place.at("out").display()
    );
    let run = Command::new("script")
        .args(["-qec", &line, "/dev/null"])
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output();
    let Ok(output) = run else {
        eprintln!("skipped: `script` is not installed");
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("\u{1b}[") && said.contains("0/1"), "{said:?}");
    assert!(said.contains("one                      1 operations"), "{said:?}");
}

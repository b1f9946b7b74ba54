//! `diff` tells the truth: a program that was written against the old crate compiles against the new one
//! exactly when no change is breaking for Rust.

#[path = "../diff/cases/mod.rs"]
mod cases;
#[path = "../diff/semver.rs"]
mod semver;

use std::fmt::Write as _;
use std::path::Path;

use cases::Case;
use switchboard_generator::catalog::Service;
use switchboard_generator::diff::{self, ServiceDiff, Verdict};
use switchboard_tests::{cargo, family, place};

const BASE: &str = include_str!("../diff/base.yaml");

/// A service whose document is the text.
fn service(specs: &Path, key: &str, text: &str) -> Service {
    std::fs::create_dir_all(specs).expect("a folder");
    let file = specs.join(format!("{key}.yaml"));
    std::fs::write(&file, text).expect("a file");
    Service::new(key, file)
}

/// The document of a case.
fn edited(case: &Case) -> String {
    case.edits.iter().fold(BASE.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{}: {from}", case.what);
        text.replacen(from, to, 1)
    })
}

/// What is said of a case; its service as it was is called as it is now, so that names are no change.
fn compared(old: &Service, new: &Service) -> ServiceDiff {
    let (key, crate_name, lib_name) = (new.key.clone(), new.crate_name.clone(), new.lib_name.clone());
    let before = Service { key, crate_name, lib_name, env: new.env.clone(), ..old.clone() };
    let report = diff::diff(&[before], std::slice::from_ref(new));
    let one = report.services.into_iter().next().expect("one service");
    assert_eq!(one.error, None);
    one
}

fn shown(found: &ServiceDiff) -> String {
    let lines = found.changes.iter().map(|change| {
        format!(
            "\n  {} (api {}, rust {}): {}",
            change.code,
            change.api.word(),
            change.rust.word(),
            change.what
        )
    });
    lines.collect()
}

#[test]
fn each_change_has_both_verdicts() {
    let folder = tempfile::tempdir().expect("a folder");
    let old = service(folder.path(), "old", BASE);
    let mut wrong = String::new();
    for case in cases::all() {
        let found = compared(&old, &service(folder.path(), "new", &edited(case)));
        let api = found.changes.iter().map(|change| change.api).max().unwrap_or_default();
        let rust = found.bump.unwrap_or_default();
        if (api, rust) != (case.api, case.rust) {
            let _ = writeln!(wrong, "{}: {api:?}, {rust:?}{}", case.what, shown(&found));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Writes the crates of all cases beside the old one, and compares.
fn written(folder: &Path) -> Vec<(&'static Case, Service, ServiceDiff)> {
    let specs = folder.join("specs");
    let old = service(&specs, "old", BASE);
    let of = |(nth, case): (usize, &'static Case)| {
        let new = service(&specs, &format!("n{nth:02}"), &edited(case));
        let diff = compared(&old, &new);
        (case, new, diff)
    };
    let all: Vec<_> = cases::all().enumerate().map(of).collect();
    let services = std::iter::once(old.clone()).chain(all.iter().map(|(_, new, _)| new.clone())).collect();
    let outcome = family::write(services, &folder.join("crates")).expect("a workspace");
    assert_eq!(outcome.report.exit_code(), 0);
    all
}

#[test]
fn a_program_compiles_exactly_when_no_change_is_breaking() {
    let folder = place::made("diff");
    let wanted: Vec<_> = written(&folder)
        .into_iter()
        .map(|(case, new, diff)| {
            (new.key, case.what, diff.bump.unwrap_or_default() != Verdict::Breaking, shown(&diff))
        })
        .collect();
    programs(&folder, &wanted.iter().map(|(key, ..)| key.as_str()).collect::<Vec<_>>());
    let arguments = ["check", "--examples", "--keep-going", "--quiet"];
    let said = cargo::run(&folder.join("programs"), &arguments).err().unwrap_or_default();
    let fails = |key: &str| said.contains(&format!("could not compile `programs` (example \"{key}\")"));
    assert!(!fails("old"), "the program does not compile against the crate it is written for:\n{said}");
    assert!(!said.contains("could not compile `n"), "a crate does not compile:\n{said}");
    let mut wrong = String::new();
    for (key, what, compiles, changes) in &wanted {
        if fails(key) == *compiles {
            let _ =
                writeln!(wrong, "{what}: diff says it {}; it {}{changes}", word(*compiles), word(!compiles));
        }
    }
    assert!(wrong.is_empty(), "{wrong}\n{said}");
    let breaking = wanted.iter().filter(|(_, _, compiles, _)| !compiles).count();
    assert!(breaking > 25 && wanted.len() - breaking > 25, "{breaking} of {} are breaking", wanted.len());
}

fn word(compiles: bool) -> &'static str {
    if compiles { "compiles" } else { "does not compile" }
}

/// One package; the same program once for each crate.
fn programs(folder: &Path, keys: &[&str]) {
    let root = folder.join("programs");
    let examples = root.join("examples");
    let _ = std::fs::remove_dir_all(&examples);
    std::fs::create_dir_all(&examples).expect("a folder");
    std::fs::create_dir_all(root.join("src")).expect("a folder");
    std::fs::write(root.join("src/lib.rs"), "").expect("a file");
    let mut manifest = "[workspace]\n[package]\nname = \"programs\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dev-dependencies]\n".to_owned();
    for key in std::iter::once(&"old").chain(keys) {
        let _ = writeln!(manifest, "{key} = {{ path = \"../crates/{key}\" }}");
        let text = format!("use {key} as api;\n{}", include_str!("../diff/program.rs"));
        std::fs::write(examples.join(format!("{key}.rs")), text).expect("a file");
    }
    std::fs::write(root.join("Cargo.toml"), manifest).expect("a file");
}

//! What `cargo-semver-checks` finds breaking, `diff` says is breaking. It does not look at the types of fields and
//! arguments, so that the other way round is the compiler's to tell.

use std::path::Path;
use std::process::{Output, Stdio};

use switchboard_generator::diff::Verdict;
use switchboard_tests::{cargo, place};

/// What is sent is made with `..`, as the documentation of every client shows: another optional field breaks nobody.
const BY_CONVENTION: &str = "constructible_struct_adds_field";

/// Runs cargo and waits; rustdoc's JSON is for other programs, and still has to be asked for.
fn run(folder: &Path, words: &[&str]) -> Output {
    cargo::command()
        .args(words)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTDOCFLAGS", "-Z unstable-options --output-format json")
        .stdin(Stdio::null())
        .output()
        .expect("cargo runs")
}

#[test]
#[ignore = "needs cargo-semver-checks, which `.ci/nightly` installs"]
fn what_cargo_semver_checks_finds_is_said() {
    let folder = place::made("semver");
    let cases = super::written(&folder);
    let crates = folder.join("crates");
    let _ = std::fs::copy(place::root().join("Cargo.lock"), crates.join("Cargo.lock"));
    let made = run(&crates, &["doc", "--workspace", "--no-deps", "--quiet"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let read = |key: &str| {
        std::fs::read_to_string(crates.join("target/doc").join(format!("{key}.json")))
            .expect("rustdoc's JSON")
    };
    std::fs::write(folder.join("before.json"), read("old")).expect("a file");
    let (mut wrong, mut found, mut breaking) = (String::new(), 0, 0);
    for (case, new, diff) in &cases {
        // The same crate by the same name.
        let text = read(&new.key).replace(&format!("\"{}\"", new.key), "\"old\"");
        std::fs::write(folder.join("after.json"), text).expect("a file");
        let said = run(
            &folder,
            &[
                "semver-checks",
                "--baseline-rustdoc",
                "before.json",
                "--current-rustdoc",
                "after.json",
                "--release-type",
                "minor",
            ],
        );
        let text =
            format!("{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
        let lints: Vec<&str> = text
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("--- failure ")?.split(':').next())
            .collect();
        assert!(lints.is_empty() == said.status.success(), "{}: {text}", case.what);
        let failed = lints.iter().any(|lint| *lint != BY_CONVENTION);
        let bump = diff.bump.unwrap_or_default();
        breaking += usize::from(bump == Verdict::Breaking);
        found += usize::from(failed);
        if failed && bump != Verdict::Breaking {
            wrong.push_str(&format!(
                "{}: diff says {}{}\n{text}\n",
                case.what,
                bump.word(),
                super::shown(diff)
            ));
        }
    }
    println!(
        "{} changes, {breaking} of them breaking, {found} of those found by cargo-semver-checks",
        cases.len()
    );
    assert!(wrong.is_empty(), "{wrong}");
    assert!(found > 5, "{found}");
}

//! `ci`: all that must hold before a change lands, cheapest first.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use switchboard_generator::catalog;

use crate::{Done, place};

pub fn run() -> Done {
    let root = place::root();
    let steps: &[&[&str]] = &[
        &["fmt", "--all", "--check"],
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        &["test", "--workspace"],
        &["test", "-p", "switchboard-client", "--features", "metrics", "--test", "metrics"],
        &["doc", "--workspace", "--no-deps"],
        &["xtask", "generate", "--check"],
        &[
            "clippy",
            "--manifest-path",
            "generated/Cargo.toml",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
        &["doc", "--manifest-path", "generated/Cargo.toml", "--workspace", "--no-deps"],
        &[
            "clippy",
            "--manifest-path",
            "tests/hub/Cargo.toml",
            "--target-dir",
            "generated/target",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
        &["xtask", "demo"],
        &["deny", "check", "bans", "licenses", "sources"],
        &["deny", "--manifest-path", "generated/Cargo.toml", "check", "bans", "licenses", "sources"],
    ];
    let tested = [tested(&root, &["--test", "contract"])?, tested(&root, &["--doc"])?];
    let tested: Vec<Vec<&str>> =
        tested.iter().map(|step| step.iter().map(String::as_str).collect()).collect();
    let tested = tested.iter().map(Vec::as_slice).filter(|step| !step.is_empty());
    // What is judged by the clock comes last, so that its table is what is read last.
    let steps = steps.iter().copied().chain(tested).chain([["xtask", "faults", "--quick"].as_slice()]);
    let mut failed = Vec::new();
    for step in steps {
        let name = format!("cargo {}", step.join(" "));
        if step.first() == Some(&"deny") && !installed() {
            println!("skipped: {name} (cargo-deny is not installed)");
            continue;
        }
        println!("running: {name}");
        let begun = Instant::now();
        let done = place::cargo()
            .args(step)
            .current_dir(&root)
            .env("RUSTDOCFLAGS", "-D warnings")
            .status()
            .map_err(|error| format!("{name}: {error}"))?;
        println!("after {:.0} s: {name}", begun.elapsed().as_secs_f32());
        if !done.success() {
            failed.push(name);
        }
    }
    for name in &failed {
        eprintln!("failed: {name}");
    }
    Ok(ExitCode::from(u8::from(!failed.is_empty())))
}

/// Tests of the services that have contract tests: these, or the examples in their documentation.
fn tested(root: &Path, which: &[&str]) -> Result<Vec<String>, String> {
    let catalog = catalog::read(&root.join("specs/catalog.yaml")).map_err(|error| error.to_string())?;
    let tested: Vec<&str> = catalog
        .services
        .iter()
        .filter(|service| service.tests)
        .map(|service| service.crate_name.as_str())
        .collect();
    if tested.is_empty() {
        return Ok(Vec::new());
    }
    let mut step: Vec<String> = ["test", "--manifest-path", "generated/Cargo.toml"].map(str::to_owned).into();
    for name in &tested {
        step.extend(["--package".to_owned(), (*name).to_owned()]);
    }
    let features: Vec<String> = tested.iter().map(|name| format!("{name}/contract-tests")).collect();
    step.extend(["--features".to_owned(), features.join(",")]);
    step.extend(which.iter().map(|word| (*word).to_owned()));
    Ok(step)
}

fn installed() -> bool {
    place::cargo().args(["deny", "--version"]).output().is_ok_and(|output| output.status.success())
}

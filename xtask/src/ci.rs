//! `ci`: all that must hold before a change lands, cheapest first.

use std::process::{Command, ExitCode};

use crate::{Done, place};

pub fn run() -> Done {
    let root = place::root();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let steps: &[&[&str]] = &[
        &["fmt", "--all", "--check"],
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        &["test", "--workspace"],
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
        &["xtask", "faults", "--quick"],
        &["deny", "check", "bans", "licenses", "sources"],
    ];
    let mut failed = Vec::new();
    for step in steps {
        let name = format!("cargo {}", step.join(" "));
        if step.first() == Some(&"deny") && !installed(&cargo) {
            println!("skipped: {name} (cargo-deny is not installed)");
            continue;
        }
        println!("running: {name}");
        let done = Command::new(&cargo)
            .args(*step)
            .current_dir(&root)
            .env("RUSTDOCFLAGS", "-D warnings")
            .status()
            .map_err(|error| format!("{name}: {error}"))?;
        if !done.success() {
            failed.push(name);
        }
    }
    for name in &failed {
        eprintln!("failed: {name}");
    }
    Ok(ExitCode::from(u8::from(!failed.is_empty())))
}

fn installed(cargo: &std::ffi::OsStr) -> bool {
    Command::new(cargo).args(["deny", "--version"]).output().is_ok_and(|output| output.status.success())
}

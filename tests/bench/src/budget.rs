//! The budget: what the compiler may be asked for, for a client of a spec in `specs/`. Instructions do
//! not depend on what else the machine does, so that a test can hold them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::compile::{cargo, touch};
use crate::measure::Job;
use crate::options::{Options, Spec};
use crate::{Said, compile, count, tools};

/// The file with the committed figures.
const FIGURES: &str = "tests/bench/budget.json";

/// So much more than the committed figure fails.
const SLACK: f64 = 1.05;

/// What is said when a figure is exceeded.
const RAISE: &str = "Make it cheaper. If the cost is worth it, raise the figure in tests/bench/budget.json \
                     and write a page in docs/decisions that says what was measured and why";

/// Compares; what was measured is printed.
///
/// # Errors
/// When a figure is exceeded, or nothing can be measured.
pub fn budget(options: &Options) -> Said<()> {
    let file = options.root.join(FIGURES);
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let figures: Value =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
    let name = figures.get("spec").and_then(Value::as_str).ok_or("budget.json names no spec")?;
    let spec = Spec { key: "budget".to_owned(), file: options.root.join(name) };
    let client = tools::generate(options, tools::Tool::Ours, &spec)?;
    let operations = compile::operations(&spec)?.max(1) as f64;
    let lines = count::folder(&client.folder).lines as f64 / operations;
    let mut failed = Vec::new();
    held("lines an operation", lines, figures.get("lines"), &mut failed);
    match instructions(options, &client)? {
        Ok(total) => {
            let version = rustc()?;
            let figure = figures.get("instructions").and_then(|known| known.get(&version));
            let measured = total / operations;
            if figure.is_none() {
                // Else the gate would stand open from the day of another toolchain, and nobody would see it.
                let versions = figures.get("instructions").and_then(Value::as_object);
                let versions = versions.into_iter().flat_map(|known| known.keys());
                failed.push(format!(
                    "budget.json holds the instructions of {} and not of {version}: {measured:.0} an operation is \
                     what it takes today. Add that figure, or use one of those toolchains (cargo +VERSION xtask \
                     bench budget)",
                    versions.map(String::as_str).collect::<Vec<_>>().join(", ")
                ));
            } else {
                held("instructions an operation", measured, figure, &mut failed);
            }
        }
        Err(why) => {
            eprintln!("NOT HELD: instructions an operation are not counted ({why}); the lines alone are held")
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(failed.join("; ")) }
}

fn held(what: &str, measured: f64, figure: Option<&Value>, failed: &mut Vec<String>) {
    let Some(figure) = figure.and_then(Value::as_f64) else {
        failed.push(format!("budget.json holds no figure of {what} ({measured:.0})"));
        return;
    };
    println!("{what}: {measured:.0}, budget {figure:.0} ({:+.1} %)", (measured / figure - 1.0) * 100.0);
    if measured > figure * SLACK {
        failed
            .push(format!("{what}: {measured:.0} is more than 5 % above the budget of {figure:.0}. {RAISE}"));
    }
}

/// The version by which the figures are kept.
fn rustc() -> Said<String> {
    let output =
        Command::new("rustc").arg("--version").output().map_err(|error| format!("rustc: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}

/// The instructions of `cargo check` of the crate alone, or why they cannot be counted.
fn instructions(options: &Options, client: &tools::Client) -> Said<Result<f64, String>> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        return Ok(Err("valgrind is not installed".to_owned()));
    }
    let check = || cargo(options, &client.folder).args(["check", "-p", &client.package]);
    check().run()?;
    let log = options.home().join("budget.log");
    let wrapper = wrapper(&options.home(), &client.package, &log)?;
    touch(&client.root_file(tools::Tool::Ours))?;
    let job: Job = check().env("RUSTC_WRAPPER", wrapper.display().to_string());
    job.run()?;
    let text = std::fs::read_to_string(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    let line = text.lines().find(|line| line.contains("refs:")).ok_or("valgrind counted nothing")?;
    let number: String =
        line.rsplit(':').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    number.parse().map(Ok).map_err(|_| format!("valgrind said {line:?}"))
}

/// A program that cargo runs in place of rustc: it counts for one crate, and else is rustc.
fn wrapper(home: &Path, package: &str, log: &Path) -> Said<PathBuf> {
    let output = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    let sysroot = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let text = format!(
        "#!/bin/sh\n# Counts the instructions of rustc for one crate.\nrustc=\"$1\"\nshift\ncase \" $* \" in\n\
         *\" --crate-name {} \"*)\n    exec valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null \\\n        \
         --log-file='{}' '{sysroot}/bin/rustc' \"$@\" ;;\nesac\nexec \"$rustc\" \"$@\"\n",
        package.replace('-', "_"),
        log.display(),
    );
    let file = home.join("count.sh");
    tools::put(&file, &text)?;
    let mode = Command::new("chmod").arg("+x").arg(&file).status();
    mode.map_err(|error| format!("chmod: {error}"))?;
    Ok(file)
}

//! `demo`: what this project does, shown with nothing but the checkout.
//!
//! The first two steps are the generator's and are shown here; the others call the generated
//! clients, so they are a program of their own in `tests/hub`.

use std::fs;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use switchboard_generator::catalog;
use switchboard_generator::diff;
use switchboard_generator::generate::{Options, Outcome};
use switchboard_generator::report::ServiceReport;

use crate::{CatalogArgument, Done, generate, place};

/// The line that is changed in a scratch copy, and what it becomes.
const SPEC: &str = "website.yaml";
const BEFORE: &str = "required: [name, email, message, consent]";
const AFTER: &str = "required: [name, email, message, consent, subject]";

pub fn run() -> Done {
    let shown = Shown { colour: std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() };
    let root = place::root();
    let file = place::catalog(&CatalogArgument { file: None });
    shown.step(1, "generate", "cargo xtask generate");
    let read = catalog::read(&file).map_err(|error| error.to_string())?;
    let made = generate::shown(&read, &place::options(None), true)?;
    shown.line(&summary(&made));
    if made.report.exit_code() != 0 {
        return Err(
            "a service of the catalog cannot be generated; `cargo xtask generate` says why".to_owned()
        );
    }
    shown.step(
        2,
        "change",
        "one line of a spec, in a scratch copy; cargo xtask generate && cargo xtask diff",
    );
    change(&shown, &root)?;
    clients(&root)
}

/// Changes a line in a copy of the specs and shows what follows.
fn change(shown: &Shown, root: &Path) -> Result<(), String> {
    let scratch = tempfile::tempdir().map_err(|error| format!("no scratch folder: {error}"))?;
    let specs = scratch.path().join("specs");
    copy(&root.join("specs"), &specs)?;
    let out = Some(scratch.path().join("generated"));
    let file = specs.join("catalog.yaml");
    let read = |file: &Path| catalog::read(file).map_err(|error| error.to_string());
    let options = Options { out: out.clone().unwrap_or_default(), ..place::options(out) };
    let before = read(&file)?;
    generate::shown(&before, &options, true)?;

    let spec = specs.join(SPEC);
    let text = fs::read_to_string(&spec).map_err(|error| format!("{}: {error}", spec.display()))?;
    let line = text.lines().position(|line| line.contains(BEFORE));
    let line = line.ok_or_else(|| format!("specs/{SPEC} has no line `{BEFORE}` any more"))?;
    fs::write(&spec, text.replacen(BEFORE, AFTER, 1))
        .map_err(|error| format!("{}: {error}", spec.display()))?;
    shown.line(&format!("specs/{SPEC}:{}", line + 1));
    shown.line(&shown.paint("31", &format!("- {BEFORE}")));
    shown.line(&shown.paint("32", &format!("+ {AFTER}")));

    let after = read(&file)?;
    let made = generate::shown(&after, &options, true)?;
    shown.line(&summary(&made));
    let old: Vec<_> = read(&root.join("specs/catalog.yaml"))?.services;
    let report = diff::diff(&old, &after.services);
    let Some(changed) = report.services.iter().find(|service| !service.changes.is_empty()) else {
        return Err("the change was not seen".to_owned());
    };
    for change in &changed.changes {
        shown.line(&format!(
            "{}: {}: {}",
            shown.paint("33", change.rust.word()),
            change.subject,
            change.what
        ));
    }
    if let (Some(old), Some(next)) = (&changed.version, &changed.next_version) {
        shown.line(&format!("{} {old} becomes {next}", changed.name));
    }
    Ok(())
}

/// Builds the clients and lets them be called.
fn clients(root: &Path) -> Done {
    let mut command = place::cargo();
    command.arg("run").arg("--manifest-path").arg(root.join("tests/hub/Cargo.toml"));
    command.arg("--target-dir").arg(place::built()).args(["--bin", "demo"]);
    if !std::io::stderr().is_terminal() {
        command.arg("--quiet");
    }
    let status =
        command.args(["--", "3"]).status().map_err(|error| format!("cargo cannot be run: {error}"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn summary(outcome: &Outcome) -> String {
    let report = &outcome.report;
    let sum = |count: fn(&ServiceReport) -> usize| report.services.iter().map(count).sum::<usize>();
    format!(
        "{} services, {} operations, {} types in {:.2} s: {} files written, {} unchanged",
        report.services.len(),
        sum(|service| service.operations.emitted),
        sum(|service| service.types),
        report.seconds,
        sum(|service| service.files.written) + outcome.workspace.written,
        sum(|service| service.files.unchanged) + outcome.workspace.unchanged,
    )
}

/// Copies a folder of files and folders.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let fails = |error: std::io::Error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(fails)?;
    for entry in fs::read_dir(from).map_err(fails)? {
        let entry = entry.map_err(fails)?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type().map_err(fails)?.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).map_err(fails)?;
        }
    }
    Ok(())
}

/// Lines as the second half of the demo prints them.
struct Shown {
    colour: bool,
}

impl Shown {
    fn step(&self, number: usize, name: &str, code: &str) {
        let title = self.paint("1", &format!("{number} {name:<9}"));
        self.print(&format!("\n{title}  {}", self.paint("36", code)));
    }

    fn line(&self, text: &str) {
        self.print(&format!("            {text}"));
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A reader that has seen enough is no error.
    fn print(&self, text: &str) {
        let _ = writeln!(std::io::stdout().lock(), "{text}");
    }
}

//! `wire`: every operation of every spec under a folder, called through the generated clients and
//! judged by tools of others. This end generates and builds; `tests/wire` calls and judges.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use switchboard_generator::catalog;
use switchboard_generator::report::Status;

use crate::{Done, corpus, generate, place};

#[derive(Args)]
pub struct Arguments {
    /// The folder.
    dir: PathBuf,
    /// Only so many operations, spread over all specs.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    sample: Option<u64>,
    /// Chooses another sample.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Writes the table and every failure as JSON.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Processes that judge at once; else one for each core.
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Leaves out the judge that takes longest to load a spec.
    #[arg(long)]
    no_prism: bool,
    /// Only the specs of these names, as the table has them; may be given several times.
    #[arg(long, value_name = "SPEC")]
    only: Vec<String>,
    /// Goes on where an earlier run was cut short: what it has judged is taken as it was, if neither
    /// document nor client nor judges have changed since.
    #[arg(long)]
    resume: bool,
    /// Where the workspace and the judges are put; else under `target`.
    #[arg(long, value_name = "DIR")]
    home: Option<PathBuf>,
}

pub fn run(arguments: &Arguments) -> Done {
    let root = place::root();
    let home = absolute(&arguments.home.clone().unwrap_or_else(|| root.join("target/wire")))?;
    let judges = root.join("tests/wire");
    let dir = absolute(&arguments.dir)?;
    let mut specs = Vec::new();
    corpus::find(&dir, 32, &mut specs).map_err(|error| format!("{}: {error}", dir.display()))?;
    specs.sort();
    if specs.is_empty() {
        return Err(format!("{} holds no spec", arguments.dir.display()));
    }
    std::fs::create_dir_all(&home).map_err(|error| format!("{}: {error}", home.display()))?;
    command("sh", [judges.join("setup.sh").as_os_str(), home.as_os_str()])?;

    let mut list: Vec<Spec> = corpus::catalog_of(&dir, &specs)
        .services
        .into_iter()
        .map(|service| Spec { name: service.key, path: service.spec, error: None, operations: None })
        .filter(|spec| arguments.only.is_empty() || arguments.only.contains(&spec.name))
        .collect();
    if let Some(name) = arguments.only.iter().find(|name| !list.iter().any(|spec| spec.name == **name)) {
        return Err(format!("{} holds no spec `{name}`", arguments.dir.display()));
    }
    let file = home.join("specs.json");
    let tools = Judges { home: &home, judges: &judges, specs: &file };
    if let Some(count) = arguments.sample {
        written(&file, &list)?;
        tools.choose(count, arguments.seed)?;
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        list = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        // What is not called is not built: a sample is to be quick. What cannot be read is a line of the report.
        list.retain(|spec| {
            spec.error.is_some() || spec.operations.as_ref().is_none_or(|some| !some.is_empty())
        });
    }
    generated(&mut list, &home)?;
    let program = built(&mut list, &home)?;
    written(&file, &list)?;
    tools.judge(arguments, &program)
}

/// One spec on its way through: as the judges read it from a file.
#[derive(Serialize, Deserialize)]
struct Spec {
    name: String,
    path: PathBuf,
    /// Why it cannot be called.
    error: Option<String>,
    /// What is called, as `METHOD /path`; all without it.
    operations: Option<Vec<String>>,
}

fn written(file: &Path, list: &[Spec]) -> Result<(), String> {
    place::write_report(Some(file), &json!(list).to_string())
}

/// Generates the workspace; services that could not be are marked with the reason.
fn generated(list: &mut [Spec], home: &Path) -> Result<(), String> {
    let entries: serde_json::Map<String, Value> = list
        .iter()
        .filter(|spec| spec.error.is_none())
        .map(|spec| {
            let only: Vec<&String> = spec.operations.iter().flatten().collect();
            (spec.name.clone(), json!({ "spec": spec.path, "operations": { "include": only } }))
        })
        .collect();
    if entries.is_empty() {
        return Ok(());
    }
    // One request a call, whatever is answered: what is judged is one request and one answer.
    let made = json!({
        "hub": true,
        "defaults": { "retry": { "attempts": 1 }, "breaker": { "minimum": 1_000_000_000 } },
        "services": entries,
    });
    let file = home.join("catalog.yaml");
    place::write_report(Some(&file), &made.to_string())?;
    let catalog = catalog::read(&file).map_err(|error| error.to_string())?;
    let outcome = generate::shown(&catalog, &place::options(Some(home.join("generated"))), true)?;
    for service in outcome.report.services.into_iter().filter(|service| service.status == Status::Failed) {
        if let Some(spec) = list.iter_mut().find(|spec| spec.name == service.name) {
            spec.error = Some(format!("not generated: {}", service.error.unwrap_or_default()));
        }
    }
    Ok(())
}

/// Where it is built: not where the checkout's own clients are, as the program of the same name there is its user's.
fn target(home: &Path) -> PathBuf {
    home.join("target")
}

/// Builds the hub with every service that compiles; those that do not are marked.
fn built(list: &mut [Spec], home: &Path) -> Result<PathBuf, String> {
    let target = target(home);
    let program = target.join("debug").join(format!("switchboard{}", std::env::consts::EXE_SUFFIX));
    place::locked(&home.join("generated"));
    for _ in 0..4 {
        let good: Vec<String> =
            list.iter().filter(|spec| spec.error.is_none()).map(|spec| spec.name.clone()).collect();
        if good.is_empty() {
            // Nothing to call: the judges say of each spec why.
            return Ok(program);
        }
        let output = place::cargo()
            .args(["build", "--package", "hub", "--bin", "switchboard", "--keep-going"])
            .args(["--message-format", "json"])
            .args(["--no-default-features", "--features", &format!("program,{}", good.join(","))])
            .current_dir(home.join("generated"))
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("cargo build: {error}"))?;
        if output.status.success() {
            return Ok(program);
        }
        let mut found = false;
        for line in output.stdout.split(|byte| *byte == b'\n') {
            let Ok(message) = serde_json::from_slice::<Value>(line) else { continue };
            let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            if text("/message/level") != "error" {
                continue;
            }
            let folder = Path::new(text("/manifest_path")).parent().and_then(Path::file_name);
            let name = folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if let Some(spec) = list.iter_mut().find(|spec| spec.name == name && spec.error.is_none()) {
                spec.error = Some(format!("does not compile: {}", text("/message/message")));
                found = true;
            }
        }
        if !found {
            return Err("the hub does not compile".to_owned());
        }
    }
    Err("no client compiles".to_owned())
}

/// The judges' side, in `tests/wire`.
struct Judges<'a> {
    home: &'a Path,
    judges: &'a Path,
    specs: &'a Path,
}

impl Judges<'_> {
    /// Has a sample chosen; it stands in the list of specs then.
    fn choose(&self, count: u64, seed: u64) -> Result<(), String> {
        let mut command = self.command("choose");
        command.args(["--sample", &count.to_string(), "--seed", &seed.to_string()]);
        let status = command.status().map_err(|error| format!("the judges do not start: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("the choice of a sample ended with {status}")) }
    }

    /// Has everything called and judged.
    fn judge(&self, arguments: &Arguments, program: &Path) -> Done {
        let mut command = self.command("judge");
        let asked: Vec<String> =
            std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
        command.arg("--command").arg(asked.join(" "));
        command.arg("--switchboard").arg(program);
        command.arg("--exceptions").arg(self.judges.join("exceptions.yaml"));
        if let Some(file) = &arguments.report {
            command.arg("--report").arg(absolute(file)?);
        }
        if let Some(jobs) = arguments.jobs {
            command.arg("--jobs").arg(jobs.to_string());
        }
        if arguments.no_prism {
            command.arg("--no-prism");
        }
        if arguments.resume {
            command.arg("--resume");
        }
        let status = command.status().map_err(|error| format!("the judges do not start: {error}"))?;
        match status.code() {
            Some(0) => Ok(ExitCode::SUCCESS),
            Some(1) => Ok(ExitCode::FAILURE),
            _ => Err(format!("the judges ended with {status}")),
        }
    }

    fn command(&self, what: &str) -> Command {
        let mut command = Command::new(self.home.join("venv/bin/python"));
        command.args(["-W", "ignore", "-m", "wirejudge", what]).current_dir(self.judges);
        command.env("PYTHONDONTWRITEBYTECODE", "1");
        command.arg("--specs").arg(self.specs).arg("--home").arg(self.home);
        command
    }
}

fn absolute(path: &Path) -> Result<PathBuf, String> {
    std::path::absolute(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn command<'a>(
    program: &str,
    arguments: impl IntoIterator<Item = &'a std::ffi::OsStr>,
) -> Result<(), String> {
    let status =
        Command::new(program).args(arguments).status().map_err(|error| format!("{program}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{program} ended with {status}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_leaves_the_program_of_the_checkout_alone() {
        let home = place::root().join("target/wire");
        assert!(!target(&home).starts_with(place::built()));
        assert!(target(&home).starts_with(&home));
    }
}

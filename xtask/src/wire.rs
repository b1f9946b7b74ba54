//! `wire`: every operation of every spec under a folder, called through the generated clients and
//! judged by tools of others. This end generates and builds; `tests/wire` calls and judges.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use clap::Args;
use serde_json::{Value, json};
use switchboard_generator::catalog;
use switchboard_generator::report::Status;

use crate::{Done, corpus, generate, place};

#[derive(Args)]
pub struct Arguments {
    /// The folder.
    dir: PathBuf,
    /// Only so many operations, spread over all specs.
    #[arg(long, value_name = "N")]
    sample: Option<usize>,
    /// Chooses another sample.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Writes the table and every failure as JSON.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Leaves out the judge that takes longest to load a spec.
    #[arg(long)]
    no_prism: bool,
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

    let services: Vec<(String, PathBuf)> = corpus::catalog_of(&dir, &specs)
        .services
        .into_iter()
        .map(|service| (service.key.clone(), service.spec.clone()))
        .collect();
    let mut broken = written(&services, &home)?;
    let program = built(&services, &home, &mut broken)?;

    let list: Vec<Value> = services
        .iter()
        .map(|(name, path)| json!({ "name": name, "path": path, "error": broken.get(name) }))
        .collect();
    let specs = home.join("specs.json");
    place::write_report(Some(&specs), &json!(list).to_string())?;
    judged(arguments, &home, &judges, &specs, &program)
}

/// Generates the workspace; the services that could not be, with the reason.
fn written(services: &[(String, PathBuf)], home: &Path) -> Result<BTreeMap<String, String>, String> {
    let entries: serde_json::Map<String, Value> =
        services.iter().map(|(name, path)| (name.clone(), json!({ "spec": path }))).collect();
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
    let failed = outcome.report.services.into_iter().filter(|service| service.status == Status::Failed);
    Ok(failed
        .map(|service| (service.name, format!("not generated: {}", service.error.unwrap_or_default())))
        .collect())
}

/// Builds the hub with every service that compiles; those that do not are added to `broken`.
fn built(
    services: &[(String, PathBuf)],
    home: &Path,
    broken: &mut BTreeMap<String, String>,
) -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| home.join("build"), PathBuf::from);
    for _ in 0..4 {
        let good: Vec<&str> = services
            .iter()
            .map(|(name, _)| name.as_str())
            .filter(|name| !broken.contains_key(*name))
            .collect();
        if good.is_empty() {
            break;
        }
        let output = Command::new(&cargo)
            .args([
                "build",
                "--package",
                "hub",
                "--bin",
                "switchboard",
                "--keep-going",
                "--message-format",
                "json",
            ])
            .args(["--no-default-features", "--features", &format!("program,{}", good.join(","))])
            .current_dir(home.join("generated"))
            .env("CARGO_TARGET_DIR", &target)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("cargo build: {error}"))?;
        if output.status.success() {
            return Ok(target.join("debug").join(format!("switchboard{}", std::env::consts::EXE_SUFFIX)));
        }
        let before = broken.len();
        for line in output.stdout.split(|byte| *byte == b'\n') {
            let Ok(message) = serde_json::from_slice::<Value>(line) else { continue };
            let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            let folder = Path::new(text("/manifest_path")).parent().and_then(Path::file_name);
            let name = folder.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if text("/message/level") == "error" && good.contains(&name.as_str()) {
                broken
                    .entry(name)
                    .or_insert_with(|| format!("does not compile: {}", text("/message/message")));
            }
        }
        if broken.len() == before {
            return Err("the hub does not compile".to_owned());
        }
    }
    Err("no client compiles".to_owned())
}

/// Hands over to the judges.
fn judged(arguments: &Arguments, home: &Path, judges: &Path, specs: &Path, program: &Path) -> Done {
    let mut command = Command::new(home.join("venv/bin/python"));
    command.args(["-W", "ignore", "-m", "wirejudge"]).current_dir(judges);
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    for (name, path) in [
        ("--specs", specs),
        ("--switchboard", program),
        ("--home", home),
        ("--exceptions", &judges.join("exceptions.yaml")),
    ] {
        command.arg(name).arg(path);
    }
    command.arg("--seed").arg(arguments.seed.to_string());
    if let Some(count) = arguments.sample {
        command.arg("--sample").arg(count.to_string());
    }
    if let Some(file) = &arguments.report {
        command.arg("--report").arg(absolute(file)?);
    }
    if arguments.no_prism {
        command.arg("--no-prism");
    }
    let status = command.status().map_err(|error| format!("the judges do not start: {error}"))?;
    match status.code() {
        Some(0) => Ok(ExitCode::SUCCESS),
        Some(1) => Ok(ExitCode::FAILURE),
        _ => Err(format!("the judges ended with {status}")),
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

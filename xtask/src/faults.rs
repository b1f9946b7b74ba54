//! `faults`: a generated client against servers that misbehave. This end generates and builds;
//! `tests/faults` calls and judges.

use std::path::Path;
use std::process::{Command, ExitCode};

use clap::{Args, ValueEnum};
use switchboard_generator::catalog;

use crate::{Done, generate, place};

#[derive(Args)]
pub struct Arguments {
    /// Only faults whose name holds one of these words.
    #[arg(value_name = "FAULT")]
    faults: Vec<String>,
    /// The part that takes less than two minutes.
    #[arg(long)]
    quick: bool,
    /// A table for people, or JSON.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Real servers in place of our own: nginx, httpbin and oidc-provider, installed for it under `target`.
    #[arg(long)]
    real: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub fn run(arguments: &Arguments) -> Done {
    let root = place::root();
    let home = root.join("tests/faults");
    written(&home.join("catalog.yaml"))?;
    let target = place::built();
    let build = place::cargo()
        .args(["build", "--quiet", "--manifest-path"])
        .arg(home.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", &target)
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !build.success() {
        return Err("the fault suite does not build".to_owned());
    }
    let program = target.join("debug").join(format!("switchboard-faults{}", std::env::consts::EXE_SUFFIX));
    let mut command = if arguments.real {
        let mut command = Command::new("sh");
        command.arg(home.join("real.sh")).arg(root.join("target/real")).arg(program);
        command
    } else {
        Command::new(program)
    };
    command.args(&arguments.faults);
    if arguments.quick {
        command.arg("--quick");
    }
    if arguments.format == Format::Json {
        command.arg("--json");
    }
    let status = command.status().map_err(|error| format!("the fault suite: {error}"))?;
    // 2: no fault is called so.
    Ok(ExitCode::from(if status.code() == Some(2) { 2 } else { u8::from(!status.success()) }))
}

/// The client of the suite, under `target/faults`.
fn written(file: &Path) -> Result<(), String> {
    let catalog = catalog::read(file).map_err(|error| error.to_string())?;
    let options = place::options(Some(place::root().join("target/faults")));
    let outcome = generate::shown(&catalog, &options, true)?;
    match outcome.report.exit_code() {
        0 => Ok(()),
        _ => Err("the client of the fault suite cannot be generated".to_owned()),
    }
}

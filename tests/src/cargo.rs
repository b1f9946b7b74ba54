//! Cargo, for the workspaces that tests make.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::place;

/// Runs cargo in a workspace; its standard output, or everything that it said when it failed.
///
/// All of these workspaces share one target folder, and begin with the lock file of `generated`, so that
/// the runtime's dependencies are built once.
///
/// # Errors
/// When cargo cannot be run or fails.
pub fn run<S: AsRef<OsStr>>(workspace: &Path, arguments: &[S]) -> Result<String, String> {
    let lock = workspace.join("Cargo.lock");
    if !lock.exists() {
        let _ = std::fs::copy(place::root().join("generated/Cargo.lock"), &lock);
    }
    let output = command()
        .args(arguments)
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", target())
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    Err(format!("{said}\n{}", String::from_utf8_lossy(&output.stderr)))
}

/// Cargo, as if it were called from a shell. Cargo tells its children of the package that they belong to, and the
/// build script of `ring` runs anew, with all that depends on it, when that is another.
#[must_use]
pub fn command() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    for (name, _) in std::env::vars_os() {
        let package = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"];
        if name.to_str().is_some_and(|name| package.iter().any(|start| name.starts_with(start))) {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// The target folder of the workspaces that tests make: that of `generated`, which has the same dependencies.
#[must_use]
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| place::root().join("generated/target"), |base| PathBuf::from(base).join("generated"))
}

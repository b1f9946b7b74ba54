//! The programs that measure at run time: each is a workspace of its own, beside a client that is made
//! for it.

use std::path::{Path, PathBuf};

use crate::compile::cargo;
use crate::options::{Options, Spec};
use crate::{Said, tools};

/// A workspace that begins with the lock file of another builds the same dependencies.
pub(crate) fn lock(from: &Path, folder: &Path) -> Said<()> {
    let to = folder.join("Cargo.lock");
    // Without one cargo makes its own, as for a peer's client that nothing has built.
    if to.exists() || !from.exists() {
        return Ok(());
    }
    std::fs::copy(from, &to).map(drop).map_err(|error| format!("{}: {error}", from.display()))
}

/// Builds a program of `programs/` with the client that it measures; the path of its binary.
pub(crate) fn built(options: &Options, name: &str) -> Said<PathBuf> {
    let source = options.root.join("tests/bench/programs").join(name);
    let spec = Spec { key: "bench-api".to_owned(), file: options.root.join("tests/bench/programs/api.yaml") };
    tools::generate(options, tools::Tool::Ours, &spec)?;
    let folder = options.home().join("programs").join(name);
    std::fs::create_dir_all(folder.join("src")).map_err(|error| format!("{}: {error}", folder.display()))?;
    for file in ["Cargo.toml", "src/main.rs"] {
        let from = source.join(file);
        std::fs::copy(&from, folder.join(file)).map_err(|error| format!("{}: {error}", from.display()))?;
    }
    lock(&options.root.join("Cargo.lock"), &folder)?;
    cargo(options, &folder).args(["build", "--release"]).run()?;
    Ok(options.home().join("target/release").join(format!("bench-{name}")))
}

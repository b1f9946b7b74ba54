//! Where things are: the checkout, the catalog, the output.

use std::path::{Path, PathBuf};
use std::process::Command;

use switchboard_generator::generate::Options;

use crate::CatalogArgument;

/// The checkout: where this program was built, else the nearest folder above with a catalog.
pub fn root() -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let here = std::env::current_dir().unwrap_or_default();
    // A checkout that was moved after it was built is found from where the user stands.
    here.ancestors()
        .find(|folder| folder.join("runtime/client/Cargo.toml").is_file() && folder.join("xtask").is_dir())
        .unwrap_or(built)
        .to_path_buf()
}

/// A path as short as it can be written from here.
pub fn short(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).map_or_else(|_| path.to_path_buf(), Path::to_path_buf)
}

/// The catalog that is meant.
pub fn catalog(argument: &CatalogArgument) -> PathBuf {
    argument.file.clone().unwrap_or_else(|| short(&root().join("specs/catalog.yaml")))
}

/// What every run needs to know.
pub fn options(out: Option<PathBuf>) -> Options {
    let root = root();
    Options {
        out: out.unwrap_or_else(|| root.join("generated")),
        runtime: root.join("runtime/client"),
        build: build(),
        ..Options::default()
    }
}

/// Tells one build of this program from another: its version alone does not move while it is worked on.
fn build() -> String {
    let data = std::env::current_exe().and_then(std::fs::metadata);
    let stamp = data.ok().map(|data| {
        let changed = data.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        (data.len(), changed.map(|time| time.as_nanos()))
    });
    format!("{} {stamp:?}", env!("CARGO_PKG_VERSION"))
}

/// Cargo, as if it were called from a shell. Cargo tells its children of the package that they belong to, and the
/// build script of `ring` runs anew, with all that depends on it, when that is another.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let package = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"];
        if name.to_str().is_some_and(|name| package.iter().any(|start| name.starts_with(start))) {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// Where clients and what calls them are built, whatever workspace they stand in but that of `wire`: the target folder
/// of `generated`, so that what all of them depend on is built once.
pub fn built() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || root().join("generated/target"),
        |base| std::path::absolute(Path::new(&base).join("generated")).unwrap_or_else(|_| base.into()),
    )
}

/// Begins a workspace that was made with the versions of `generated`, so that what is built serves both.
pub fn locked(workspace: &Path) {
    let lock = workspace.join("Cargo.lock");
    if !lock.exists() {
        // Without it cargo chooses: nothing is lost but time.
        let _ = std::fs::copy(root().join("generated/Cargo.lock"), lock);
    }
}

/// Writes a report.
pub fn write_report(file: Option<&Path>, text: &str) -> Result<(), String> {
    let Some(file) = file else { return Ok(()) };
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    std::fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

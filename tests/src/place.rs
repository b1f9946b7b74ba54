//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the checkout.
#[must_use]
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_path_buf()
}

/// The small specs of this package.
#[must_use]
pub fn specs() -> PathBuf {
    root().join("tests/specs")
}

/// A folder for what a test makes, under the checkout's `target`: programs of the tests name it by path.
#[must_use]
pub fn made(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// The real specs: `SWITCHBOARD_CORPUS`, else beside the checkout. `None` where there are none; it is
/// said on stderr what is skipped.
#[must_use]
pub fn corpus(what: &str) -> Option<PathBuf> {
    let folder =
        std::env::var_os("SWITCHBOARD_CORPUS").map_or_else(|| root().join("../shared/corpus"), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: {what} needs the corpus; set SWITCHBOARD_CORPUS to its folder");
    None
}

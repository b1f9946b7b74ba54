//! Whether a peer's output compiles, remembered by what that output is: nobody compiles the same files twice to
//! know, and an output of another version, or of a document that has changed, is another one.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::compile::cargo;
use crate::generate::{reason, short};
use crate::measure::Cost;
use crate::options::Options;
use crate::tools::{self, Client};
use crate::{Said, count};

/// What is known of an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    Compiles,
    Fails,
    Nothing,
}

impl Known {
    /// For a cell.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Known::Compiles => "yes",
            Known::Fails => "no",
            Known::Nothing => "not known",
        }
    }
}

/// What an earlier compilation of the same files has shown.
pub(crate) fn known(options: &Options, client: &Client) -> Known {
    let text = stamp(options, &client.folder).and_then(|file| std::fs::read_to_string(file).ok());
    match text.as_deref().map(str::trim) {
        Some("yes") => Known::Compiles,
        Some("no") => Known::Fails,
        _ => Known::Nothing,
    }
}

/// Remembers whether an output compiles, where its compilation tells: one that a bound stops does not.
pub(crate) fn remember(options: &Options, client: &Client, came: &Said<Cost>) -> Said<()> {
    let compiles = came.is_ok();
    if came.as_ref().is_err_and(|said| !refused(said)) {
        return Ok(());
    }
    let Some(file) = stamp(options, &client.folder) else { return Ok(()) };
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    tools::put(&file, if compiles { "yes\n" } else { "no\n" })
}

/// Compiles an output of which nothing is known. One that a bound stops stays unknown.
pub(crate) fn find_out(options: &Options, client: &Client) -> Said<Known> {
    let known = known(options, client);
    if known != Known::Nothing {
        return Ok(known);
    }
    let job = cargo(options, &client.folder).args(["check", "-p", &client.package]);
    remember(options, client, &job.cost())?;
    Ok(self::known(options, client))
}

/// Why there is no cost, for a cell.
pub(crate) fn why_not(said: &str) -> String {
    if refused(said) { "does not compile".to_owned() } else { short(reason(said)) }
}

/// Whether it was the compiler that refused, and not a bound, a signal or a registry out of reach.
pub(crate) fn refused(said: &str) -> bool {
    said.contains("could not compile")
        && !said.contains("stopped: ")
        && !said.contains("(signal: ")
        && !said.contains("no space left on device")
}

/// The file for an output: its name is the hash of the Rust files, the manifest and the compiler.
fn stamp(options: &Options, folder: &Path) -> Option<PathBuf> {
    let rustc = Command::new("rustc").arg("--version").output().ok()?;
    let mut hash = DefaultHasher::new();
    rustc.stdout.hash(&mut hash);
    for file in count::files(folder) {
        file.strip_prefix(folder).ok()?.hash(&mut hash);
        std::fs::read(&file).ok()?.hash(&mut hash);
    }
    std::fs::read(folder.join("Cargo.toml")).ok()?.hash(&mut hash);
    Some(options.home().join("compiled").join(format!("{:016x}", hash.finish())))
}

#[cfg(test)]
mod tests {
    use super::refused;

    #[test]
    fn only_the_compiler_says_that_something_does_not_compile() {
        assert!(refused(
            "cargo failed (exit status: 101): error[E0308]: …\nerror: could not compile `x` (lib)"
        ));
        assert!(!refused("stopped: it held more than 16 GB of memory (--memory)"));
        assert!(!refused(
            "error: could not compile `x` (lib)\nprocess didn't exit (signal: 9, SIGKILL: kill)"
        ));
        assert!(!refused("error: failed to get `serde` as a dependency"));
    }
}

//! What is measured, and where it is put.

use std::path::{Path, PathBuf};

use crate::Said;

/// The documents of the corpus that are measured when none is named.
const SPECS: &[&str] = &["github.json", "stripe.json", "openai.json", "oxide-nexus.json"];

/// What a client is compiled as; `tag` and `program` are for what a user compiles of it.
pub const PARTS: [&str; 5] = ["check", "debug", "release", "tag", "program"];

/// What the command line asks for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The root of the checkout.
    pub root: PathBuf,
    /// The documents; those of the corpus if none is named.
    pub specs: Vec<PathBuf>,
    /// The peers are run as well.
    pub peers: bool,
    /// Where the peers are installed: the folder that holds their `bin`.
    pub peers_root: PathBuf,
    /// Everything is measured so many times, in turn; the least counts.
    pub rounds: usize,
    /// Of `check`, `debug`, `release`, `tag` and `program`, what is compiled; all if none is named.
    pub only: Vec<String>,
    /// The tools that take part, by name; all if none is named.
    pub tools: Vec<String>,
}

/// A document to measure with.
#[derive(Clone, Debug)]
pub(crate) struct Spec {
    /// The key of the service and the name of its crate.
    pub key: String,
    pub file: PathBuf,
}

impl Options {
    /// Where everything is put.
    pub(crate) fn home(&self) -> PathBuf {
        self.root.join("target/bench")
    }

    /// Whether that part of a benchmark is asked for.
    pub(crate) fn wants(&self, part: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|name| name == part)
    }

    /// The documents to measure with.
    pub(crate) fn documents(&self) -> Said<Vec<Spec>> {
        if !self.specs.is_empty() {
            return self.specs.iter().map(|file| spec(file)).collect();
        }
        let corpus = std::env::var_os("SWITCHBOARD_CORPUS")
            .map_or_else(|| self.root.join("../shared/corpus"), PathBuf::from);
        if !corpus.is_dir() {
            return Err(format!(
                "{} is not there: set SWITCHBOARD_CORPUS to a folder with {}, or name documents with --spec",
                corpus.display(),
                SPECS.join(", ")
            ));
        }
        SPECS.iter().map(|name| spec(&corpus.join(name))).collect()
    }
}

fn spec(file: &Path) -> Said<Spec> {
    let file = file.canonicalize().map_err(|error| format!("{}: {error}", file.display()))?;
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or("spec");
    let key: String = stem
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' })
        .collect();
    let key = key.trim_matches(|letter: char| !letter.is_ascii_alphabetic()).to_owned();
    Ok(Spec { key: if key.is_empty() { "spec".to_owned() } else { key }, file })
}

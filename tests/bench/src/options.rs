//! What is measured, and where it is put.

use std::path::{Path, PathBuf};

use switchboard_generator::catalog;

use crate::Said;
use crate::measure::Bounds;

/// The documents of the corpus that are measured when none is named, the smallest first: a peer takes minutes for each
/// build of the largest.
const SPECS: &[&str] = &["oxide-nexus.json", "stripe.json", "openai.json", "github.json"];

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
    /// `generate` checks each peer's output of which it is not known whether it compiles.
    pub compiles: bool,
    /// What stops a command.
    pub bounds: Bounds,
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

    /// Where the clients of a document are put, by generator. Beside nothing else: a document may have any name.
    pub(crate) fn place(&self, spec: &Spec) -> PathBuf {
        self.home().join("specs").join(&spec.key)
    }

    /// The documents to measure with, all of which are there.
    pub(crate) fn documents(&self) -> Said<Vec<Spec>> {
        if !self.specs.is_empty() {
            return specs(self.specs.iter().cloned());
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
        specs(SPECS.iter().map(|name| corpus.join(name)))
    }
}

fn specs(files: impl Iterator<Item = PathBuf>) -> Said<Vec<Spec>> {
    let mut out: Vec<Spec> = Vec::new();
    for named in files {
        let file = named.canonicalize().map_err(|error| format!("{}: {error}", named.display()))?;
        if !file.is_file() {
            return Err(format!("{}: is no file", named.display()));
        }
        let base = key(&file);
        let mut unused = base.clone();
        let mut count = 1;
        while out.iter().any(|known| known.key == unused) {
            count += 1;
            unused = format!("{base}-{count}");
        }
        out.push(Spec { key: unused, file });
    }
    Ok(out)
}

/// The name of a file as that of a crate. What no crate may be called, as `core`, is called `core-api`.
fn key(file: &Path) -> String {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let letters = stem.chars().take(48);
    let key: String = letters
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' })
        .collect();
    let key = key.trim_matches('-');
    if catalog::check_name(key).is_ok() {
        return key.to_owned();
    }
    match key {
        "" => "spec".to_owned(),
        _ if key.starts_with(|first: char| first.is_ascii_digit()) => format!("spec-{key}"),
        _ => format!("{key}-api"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{key, specs};

    #[test]
    fn the_name_of_any_file_becomes_that_of_a_crate() {
        for (file, name) in [
            ("github.json", "github"),
            ("x-v2.json", "x-v2"),
            ("My Spec_1.yaml", "my-spec-1"),
            ("core.json", "core-api"),
            ("gen.json", "gen-api"),
            ("serde_json.json", "serde-json-api"),
            ("3scale.json", "spec-3scale"),
            ("ümlaut.json", "mlaut"),
            ("--.json", "spec"),
        ] {
            let made = key(Path::new(file));
            assert_eq!(made, name, "{file}");
            assert_eq!(switchboard_generator::catalog::check_name(&made), Ok(()), "{file}");
        }
    }

    #[test]
    fn two_documents_of_one_name_have_two_keys() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/api.yaml");
        let made = specs([file.clone(), file].into_iter()).expect("both are there");
        let keys: Vec<&str> = made.iter().map(|spec| spec.key.as_str()).collect();
        assert_eq!(keys, ["api", "api-2"]);
        assert!(specs([Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()].into_iter()).is_err());
    }
}

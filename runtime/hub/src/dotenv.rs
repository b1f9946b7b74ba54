//! `.env` and `.env.local` from where the program stands. Only the program reads them, never the
//! library: a library that picks up files of the current folder would surprise whoever uses it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use switchboard_client::door::Env;

/// The variables of the files, re-read on demand. The process environment goes before them, and
/// `.env.local` before `.env`.
#[derive(Clone)]
pub(crate) struct DotEnv {
    folder: PathBuf,
    values: Arc<RwLock<BTreeMap<String, String>>>,
}

impl DotEnv {
    /// Reads the files of a folder. What is wrong in them is said, by file and line, and skipped.
    pub(crate) fn read(folder: &Path) -> (Self, Vec<String>) {
        let this = Self { folder: folder.to_owned(), values: Arc::default() };
        let remarks = this.reload();
        (this, remarks)
    }

    /// Reads the files again.
    pub(crate) fn reload(&self) -> Vec<String> {
        let mut values = BTreeMap::new();
        let mut remarks = Vec::new();
        for name in [".env", ".env.local"] {
            match std::fs::read_to_string(self.folder.join(name)) {
                Ok(text) => {
                    let (read, wrong) = parse(&text);
                    values.extend(read);
                    remarks.extend(wrong.into_iter().map(|line| {
                        // The line itself may hold a secret and is not shown.
                        format!("{name}:{line}: not NAME=VALUE, skipped")
                    }));
                }
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => remarks.push(format!("{name}: {error}")),
            }
        }
        *self.values.write().unwrap_or_else(PoisonError::into_inner) = values;
        remarks
    }

    /// The lookup for the hub. A variable that is set but empty counts as not set.
    pub(crate) fn lookup(&self) -> Env {
        let values = Arc::clone(&self.values);
        Arc::new(move |name| {
            let own = std::env::var(name).ok().filter(|value| !value.trim().is_empty());
            own.or_else(|| values.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned())
        })
    }
}

/// The pairs of a file, and the numbers of the lines that are none.
fn parse(text: &str) -> (Vec<(String, String)>, Vec<usize>) {
    let (mut pairs, mut wrong) = (Vec::new(), Vec::new());
    for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let line = line.strip_prefix("export ").map_or(line, str::trim_start);
        match line.split_once('=') {
            Some((name, rest)) if is_name(name.trim()) => {
                pairs.push((name.trim().to_owned(), value(rest.trim())));
            }
            _ => wrong.push(index + 1),
        }
    }
    (pairs, wrong)
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn value(text: &str) -> String {
    if let Some(rest) = text.strip_prefix('\'') {
        return rest.split('\'').next().unwrap_or_default().to_owned();
    }
    let Some(rest) = text.strip_prefix('"') else {
        // A comment begins at a `#` behind a space; a `#` inside of a value stays.
        let end = text.find(" #").unwrap_or(text.len());
        return if text.starts_with('#') { String::new() } else { text[..end].trim_end().to_owned() };
    };
    let mut out = String::new();
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => out.push('\r'),
                Some(other) => out.push(other),
                None => {}
            },
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_shells_write_them() {
        let text = "# c\nA=1\nexport B = two # no\nC='x # y'\nD=\"l\\n\\\"q\\\"\" # c\nE=a#b\nF=\nG=#c\n\nbad line\n1A=2\n";
        let (pairs, wrong) = parse(text);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(
            pairs,
            [("A", "1"), ("B", "two"), ("C", "x # y"), ("D", "l\n\"q\""), ("E", "a#b"), ("F", ""), ("G", "")]
        );
        assert_eq!(wrong, [10, 11]);
    }

    #[test]
    fn local_goes_before_and_a_reload_sees_what_changed() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        write(".env", "SB_TEST_A=1\nSB_TEST_B=1\nnonsense-secret\n");
        write(".env.local", "SB_TEST_B=2\n");
        let (files, remarks) = DotEnv::read(folder.path());
        assert_eq!(remarks, [".env:3: not NAME=VALUE, skipped"]);
        let env = files.lookup();
        assert_eq!((env("SB_TEST_A").as_deref(), env("SB_TEST_B").as_deref()), (Some("1"), Some("2")));
        write(".env.local", "SB_TEST_B=3\n");
        files.reload();
        assert_eq!(env("SB_TEST_B").as_deref(), Some("3"));
        assert!(env("PATH").is_some());
    }
}

//! `.env` and `.env.local` from where the program stands. Only the program reads them, never the
//! library: a library that picks up files of the current folder would surprise whoever uses it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use switchboard_client::Secret;
use switchboard_client::door::Env;

/// The variables of the files, re-read on demand. The process environment goes before them, and
/// `.env.local` before `.env`.
#[derive(Clone)]
pub(crate) struct DotEnv {
    folder: PathBuf,
    files: Arc<RwLock<[Values; NAMES.len()]>>,
}

/// Of one file; wiped when it is read again.
type Values = BTreeMap<String, Secret>;

/// The later goes before the earlier.
const NAMES: [&str; 2] = [".env", ".env.local"];

impl DotEnv {
    /// Reads the files of a folder. What is wrong in them is said, by file and line, and skipped.
    pub(crate) fn read(folder: &Path) -> (Self, Vec<String>) {
        let this = Self { folder: folder.to_owned(), files: Arc::default() };
        let remarks = this.reload();
        (this, remarks)
    }

    /// Reads the files again. One that is there and cannot be read keeps its old values.
    pub(crate) fn reload(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        for (nth, name) in NAMES.into_iter().enumerate() {
            let values = match std::fs::read_to_string(self.folder.join(name)) {
                Ok(text) => {
                    let (read, wrong) = parse(&text);
                    // The line itself may hold a secret and is not shown.
                    remarks.extend(
                        wrong.into_iter().map(|(line, why)| format!("{name}:{line}: {why}, skipped")),
                    );
                    // What is empty is not set, and hides nothing: a copy of the example sets all names to nothing.
                    let read = read.into_iter().filter(|(_, value)| !value.trim().is_empty());
                    read.map(|(name, value)| (name, Secret::new(value))).collect()
                }
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => Values::new(),
                Err(error) => {
                    let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
                    let kept = files.get(nth).is_some_and(|values| !values.is_empty());
                    let rest = if kept { "; its old values stay" } else { "" };
                    remarks.push(format!("{name}: {error}{rest}"));
                    continue;
                }
            };
            let mut files = self.files.write().unwrap_or_else(PoisonError::into_inner);
            if let Some(old) = files.get_mut(nth) {
                *old = values;
            }
        }
        remarks
    }

    /// The lookup for the hub. A variable that is set but empty counts as not set.
    pub(crate) fn lookup(&self) -> Env {
        let files = Arc::clone(&self.files);
        Arc::new(move |name| {
            let own = std::env::var(name).ok().filter(|value| !value.trim().is_empty());
            own.or_else(|| {
                let files = files.read().unwrap_or_else(PoisonError::into_inner);
                files.iter().rev().find_map(|values| values.get(name)).map(|value| value.expose().to_owned())
            })
        })
    }
}

/// The pairs of a file; and the lines that are none, by number, with what is wrong.
type Parsed = (Vec<(String, String)>, Vec<(usize, &'static str)>);

fn parse(text: &str) -> Parsed {
    let (mut pairs, mut wrong) = (Vec::new(), Vec::new());
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let (mut rest, mut number) = (text.as_str(), 0);
    while !rest.is_empty() {
        number += 1;
        let (line, behind) = rest.split_once('\n').unwrap_or((rest, ""));
        rest = behind;
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let line = line.strip_prefix("export ").map_or(line, str::trim_start);
        let Some((name, value)) = line.split_once('=').filter(|(name, _)| is_name(name.trim())) else {
            wrong.push((number, "not NAME=VALUE"));
            continue;
        };
        let value = value.trim_start();
        let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            pairs.push((name.trim().to_owned(), plain(value)));
            continue;
        };
        // A key in PEM goes over many lines: all up to the closing quote is the value. Where that one is
        // another value's, only this line is lost.
        let whole = format!("{}\n{rest}", value.get(1..).unwrap_or_default());
        let Some((value, behind)) = quoted(&whole, quote) else {
            wrong.push((number, "a quote that is not closed"));
            continue;
        };
        let (tail, next) = behind.split_once('\n').unwrap_or((behind, ""));
        let lines = whole.matches('\n').count() - behind.matches('\n').count();
        if tail.trim().is_empty() || tail.trim_start().starts_with('#') {
            pairs.push((name.trim().to_owned(), value));
            number += lines;
            rest = rest.get(rest.len().saturating_sub(next.len())..).unwrap_or_default();
        } else if lines == 0 {
            wrong.push((number, "text behind the closing quote"));
        } else {
            wrong.push((number, "a quote that is not closed"));
        }
    }
    (pairs, wrong)
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A value without quotes. A comment begins at a `#` behind a space; a `#` inside of a value stays.
fn plain(text: &str) -> String {
    let comment = text.char_indices().zip(std::iter::once(' ').chain(text.chars()));
    let end = comment.into_iter().find(|((_, c), before)| *c == '#' && before.is_whitespace());
    let text = end.and_then(|((at, _), _)| text.get(..at)).unwrap_or(text);
    text.trim_end().to_owned()
}

/// The value up to the closing quote, and what stands behind it. Only double quotes know escapes, and only those of
/// shells: before anything else a backslash is one.
fn quoted(text: &str, quote: char) -> Option<(String, &str)> {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            c if c == quote => return Some((out, chars.as_str())),
            '\\' if quote == '"' => match chars.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                plain @ ('\\' | '"' | '$' | '`') => out.push(plain),
                other => out.extend(['\\', other]),
            },
            other => out.push(other),
        }
    }
    None
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
        assert_eq!(wrong, [(10, "not NAME=VALUE"), (11, "not NAME=VALUE")]);
    }

    #[test]
    fn a_quoted_value_goes_over_lines_and_an_open_quote_takes_nothing_with_it() {
        let text = "\u{feff}A=\"-----BEGIN\r\nkey\r\n-----END\" # pem\r\nB='x'z\nC=\"open\nD=2\t# c\nbad\nE=\"i\\nt's\"\nF='a\\n'b\n";
        let (pairs, wrong) = parse(text);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(pairs, [("A", "-----BEGIN\nkey\n-----END"), ("D", "2"), ("E", "i\nt's")]);
        assert_eq!(
            wrong,
            [
                (4, "text behind the closing quote"),
                (5, "a quote that is not closed"),
                (7, "not NAME=VALUE"),
                (9, "text behind the closing quote")
            ]
        );
    }

    #[test]
    fn an_empty_value_hides_nothing() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(".env"), "SB_TEST_A=1\n").unwrap();
        std::fs::write(folder.path().join(".env.local"), "SB_TEST_A=\nSB_TEST_B=\" \"\n").unwrap();
        let env = DotEnv::read(folder.path()).0.lookup();
        assert_eq!((env("SB_TEST_A").as_deref(), env("SB_TEST_B")), (Some("1"), None));
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

    #[test]
    fn a_backslash_in_double_quotes_is_one_unless_it_escapes_something() {
        let (pairs, _) = parse(r#"A="a\d\\b\$c\`d\"e""#);
        assert_eq!(pairs, [("A".to_owned(), r#"a\d\b$c`d"e"#.to_owned())]);
    }

    #[test]
    fn a_file_that_cannot_be_read_keeps_its_values_and_one_that_is_gone_has_none() {
        let folder = tempfile::tempdir().unwrap();
        let (env, local) = (folder.path().join(".env"), folder.path().join(".env.local"));
        std::fs::write(&env, "SB_TEST_K=1\n").unwrap();
        std::fs::write(&local, "SB_TEST_L=1\n").unwrap();
        let (files, _) = DotEnv::read(folder.path());
        let lookup = files.lookup();
        // Latin-1, as an old editor saves it.
        std::fs::write(&env, b"SB_TEST_K=caf\xe9\n").unwrap();
        std::fs::remove_file(&local).unwrap();
        let remarks = files.reload();
        assert_eq!((lookup("SB_TEST_K").as_deref(), lookup("SB_TEST_L")), (Some("1"), None));
        assert!(remarks.len() == 1 && remarks[0].ends_with("; its old values stay"), "{remarks:?}");
        std::fs::remove_file(&env).unwrap();
        assert!(files.reload().is_empty());
        assert_eq!(lookup("SB_TEST_K"), None);
    }
}

//! What is in a generated crate: an exit code of 0 may come with an empty client.

use std::path::{Path, PathBuf};

/// What is in the Rust files of a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counted {
    pub lines: usize,
    /// Functions that send: `pub async fn`, or those that begin a call in crates that have a type for it.
    pub operations: usize,
}

/// Counts below a folder.
pub(crate) fn folder(path: &Path) -> Counted {
    let mut sum = Counted::default();
    for text in files(path).iter().filter_map(|file| std::fs::read_to_string(file).ok()) {
        sum.lines += text.lines().count();
        sum.operations += operations(&text);
    }
    sum
}

/// The Rust files below a folder, in order; `target` and hidden folders are left out.
pub(crate) fn files(path: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    walk(path, 0, &mut out);
    out.sort();
    out
}

fn walk(path: &Path, depth: usize, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(path) else { return };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        if path.is_dir() {
            if depth < 12 && name != "target" && !name.starts_with('.') {
                walk(&path, depth + 1, out);
            }
        } else if name.ends_with(".rs") {
            out.push(path);
        }
    }
}

/// Each generator has its own way: an async method that sends, or (ours) a method that gives a `Call`.
fn operations(text: &str) -> usize {
    text.lines()
        .map(str::trim_start)
        .filter(|line| line.starts_with("pub async fn ") || line.starts_with("impl rt::Operation for "))
        // oas3-gen has one beside each function that sends, for the answer.
        .filter(|line| !line.starts_with("pub async fn parse_response("))
        .count()
}

#[cfg(test)]
mod tests {
    use super::operations;

    #[test]
    fn operations_are_functions_that_send() {
        assert_eq!(operations("    pub async fn list(&self) {}\npub fn new() {}"), 1);
        assert_eq!(operations("impl rt::Operation for List {\n}"), 1);
        assert_eq!(operations("// pub async fn list"), 0);
        assert_eq!(operations("pub async fn parse_response(req: Response) -> Result<Self> {"), 0);
    }
}

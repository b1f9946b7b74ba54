//! A catalog in a folder of its own, and the program run on it.

#![allow(dead_code, reason = "each test file uses its part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A folder with a catalog and specs.
pub struct Place(pub tempfile::TempDir);

/// What a run said and how it ended.
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let place = Self(tempfile::tempdir().expect("a folder"));
        for (name, text) in files {
            place.put(name, text);
        }
        place
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn put(&self, name: &str, text: &str) {
        let file = self.at(name);
        fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
        fs::write(file, text).expect("a file");
    }

    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.at(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// A command with the catalog, and with the output beside it where the command has one.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(words).arg("--catalog").arg(self.at("catalog.yaml"));
        if ["generate", "new"].iter().any(|word| words.first() == Some(word)) {
            command.arg("--out").arg(self.at("out"));
        }
        command.stdin(Stdio::null());
        command
    }

    pub fn run(&self, words: &[&str]) -> Said {
        said(self.command(words).output().expect("the program runs"))
    }
}

pub fn said(output: Output) -> Said {
    Said {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// All files below a folder, with what is in them, but for `target`.
pub fn files(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut found = std::collections::BTreeMap::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(here) = todo.pop() {
        for entry in fs::read_dir(&here).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if path != folder.join("target") {
                    todo.push(path);
                }
            } else if let (Ok(bytes), Ok(name)) = (fs::read(&path), path.strip_prefix(folder)) {
                found.insert(name.display().to_string(), bytes);
            }
        }
    }
    found
}

/// Waits until something holds; whether it did.
pub fn soon(limit: Duration, mut holds: impl FnMut() -> bool) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < limit {
        if holds() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    holds()
}

/// Ends a program, also when its test fails.
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a program said so far, read by a thread of its own.
pub fn heard(mut from: impl std::io::Read + Send + 'static) -> std::sync::Arc<std::sync::Mutex<String>> {
    let text = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let ear = text.clone();
    std::thread::spawn(move || {
        let mut bytes = [0_u8; 4096];
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            ear.lock().expect("no panic").push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
    });
    text
}

/// A small document.
pub fn spec(title: &str, operations: &[&str]) -> String {
    let mut text = format!(
        "openapi: 3.0.3\ninfo: {{ title: {title}, version: '1' }}\nservers: [{{ url: 'https://{title}.example' }}]\npaths:\n"
    );
    for operation in operations {
        text += &format!(
            "  /{operation}:\n    get: {{ operationId: {operation}, tags: [things], summary: Of {title}, responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ type: object, properties: {{ {operation}: {{ type: string, description: Of {title} }} }} }} }} }} }} }} }}\n"
        );
    }
    text
}

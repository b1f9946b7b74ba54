//! Where results go: stdout, in the asked format, with colours only on a terminal.

use super::args::Format;
use serde::Serialize;
use std::io::{IsTerminal, Write};

/// How this run prints.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    json: bool,
    terminal: bool,
    colour: bool,
    colour_of_errors: bool,
}

/// A colour of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paint {
    Plain,
    Bold,
    Dim,
    Green,
    Yellow,
    Red,
    Blue,
}

impl Output {
    pub(crate) fn new(format: Format) -> Self {
        let quiet = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty())
            || std::env::var_os("TERM").is_some_and(|v| v == "dumb");
        let terminal = std::io::stdout().is_terminal();
        Self {
            json: format == Format::Json,
            terminal,
            colour: terminal && !quiet,
            colour_of_errors: std::io::stderr().is_terminal() && !quiet,
        }
    }

    /// Output as in a pipe, for tests.
    #[cfg(test)]
    pub(crate) fn plain(json: bool) -> Self {
        Self { json, terminal: false, colour: false, colour_of_errors: false }
    }

    /// Whether machines read it.
    pub(crate) fn is_json(self) -> bool {
        self.json
    }

    /// Whether a person sits in front of stdout.
    pub(crate) fn is_terminal(self) -> bool {
        self.terminal
    }

    pub(crate) fn paint(self, paint: Paint, text: &str) -> String {
        let code = match paint {
            _ if !self.colour => return text.to_owned(),
            Paint::Plain => return text.to_owned(),
            Paint::Bold => "1",
            Paint::Dim => "2",
            Paint::Green => "32",
            Paint::Yellow => "33",
            Paint::Red => "31",
            Paint::Blue => "36",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }

    /// Prints a value as one line of JSON, indented on a terminal. Returns the exit code.
    pub(crate) fn json<T: Serialize + ?Sized>(self, value: &T) -> u8 {
        let text =
            if self.terminal { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
        match text {
            Ok(text) => self.line(&text),
            Err(error) => {
                self.complain(&error.to_string());
                1
            }
        }
    }

    /// Prints a line. Returns the exit code.
    pub(crate) fn line(self, text: &str) -> u8 {
        let mut bytes = text.as_bytes().to_vec();
        bytes.push(b'\n');
        self.raw(&bytes)
    }

    /// Prints bytes. A reader that has seen enough (`| head`) is no error.
    pub(crate) fn raw(self, bytes: &[u8]) -> u8 {
        let mut stdout = std::io::stdout().lock();
        let done = stdout.write_all(bytes).and_then(|()| stdout.flush());
        match done {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                self.complain(&format!("stdout: {error}"));
                1
            }
            _ => 0,
        }
    }

    /// Says on stderr what a person may want to know, and goes on. An error of a call stands on
    /// stderr as JSON, so nothing else does when machines read it.
    pub(crate) fn remark(self, message: &str) {
        if !self.json {
            let _ = writeln!(std::io::stderr().lock(), "note: {message}");
        }
    }

    /// Says on stderr what is wrong: a line for people, JSON for machines.
    pub(crate) fn complain(self, message: &str) {
        let text = if self.json {
            serde_json::json!({ "error": { "kind": "request", "message": message, "body": null } })
                .to_string()
        } else if self.colour_of_errors {
            format!("\u{1b}[31merror:\u{1b}[0m {message}")
        } else {
            format!("error: {message}")
        };
        let _ = writeln!(std::io::stderr().lock(), "{text}");
    }
}

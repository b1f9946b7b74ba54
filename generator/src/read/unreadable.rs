//! Why a document could not be read at all.

use std::fmt;
use std::path::{Path, PathBuf};

/// Why a document could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong.
    pub message: String,
    /// In which file.
    pub file: PathBuf,
    /// The line and column there, from 1.
    pub position: Option<(usize, usize)>,
    /// It is an overlay, and a good one, but matches nothing in the document.
    pub without_effect: bool,
}

impl Unreadable {
    /// A file that could not be read.
    #[must_use]
    pub fn new(file: &Path, message: impl Into<String>) -> Self {
        Self { message: message.into(), file: file.to_owned(), position: None, without_effect: false }
    }

    /// The same, at a line and column.
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Self {
        self.position = Some((line, column));
        self
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some((line, column)) = self.position {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for Unreadable {}

//! The one error that reading a catalog ends in.

use std::fmt;
use std::path::{Path, PathBuf};

/// What is wrong with a catalog, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogError {
    /// The catalog's file.
    pub file: PathBuf,
    /// Line and column, both from 1; none where the file as a whole is meant.
    pub place: Option<(usize, usize)>,
    /// What is wrong.
    pub message: String,
    /// The line, to be shown below the message.
    source: Option<String>,
}

impl CatalogError {
    /// An error about the file as a whole.
    pub(crate) fn whole(file: &Path, message: impl Into<String>) -> Self {
        Self { file: file.to_path_buf(), place: None, message: message.into(), source: None }
    }

    /// An error about one place of the file's text.
    pub(crate) fn at(
        file: &Path,
        text: &str,
        place: Option<(usize, usize)>,
        message: impl Into<String>,
    ) -> Self {
        let source = place.and_then(|(line, _)| text.lines().nth(line.saturating_sub(1))).map(str::to_owned);
        Self { file: file.to_path_buf(), place, message: message.into(), source }
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)?;
        if let (Some((line, column)), Some(source)) = (self.place, &self.source) {
            // A line nobody can read would hide the message.
            if source.chars().count() <= 200 {
                let number = line.to_string();
                let margin = " ".repeat(number.len());
                let indent = " ".repeat(column.saturating_sub(1));
                write!(f, "\n{margin} |\n{number} | {source}\n{margin} | {indent}^")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for CatalogError {}

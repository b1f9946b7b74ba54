//! A file on its way to its place.

use std::fs;
use std::path::{Path, PathBuf};

use super::sha256;

/// A file that was made and is not yet in its place.
#[derive(Debug)]
pub struct Draft {
    /// The SHA-256 of its text.
    pub(super) hash: String,
    /// Where its text is.
    pub(super) held: Held,
}

/// An empty file.
impl Default for Draft {
    fn default() -> Self {
        Self::from(String::new())
    }
}

/// Where the text of a draft is.
#[derive(Debug)]
pub(super) enum Held {
    /// Here.
    Text(String),
    /// In a finished file.
    Drawn(Drawn),
    /// In its place already.
    InPlace,
}

impl From<String> for Draft {
    fn from(text: String) -> Self {
        Self { hash: sha256(text.as_bytes()), held: Held::Text(text) }
    }
}

/// A finished file, which goes again unless it is brought to its place.
#[derive(Debug)]
pub(super) struct Drawn(pub PathBuf);

impl Drawn {
    /// Puts the file into its place. The folders are made when they are missed: most files have others beside them.
    pub(super) fn bring(&self, place: &Path) -> std::io::Result<()> {
        match fs::rename(&self.0, place) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                place.parent().map_or(Ok(()), fs::create_dir_all)?;
                fs::rename(&self.0, place)
            }
            done => done,
        }
    }
}

impl Drop for Drawn {
    fn drop(&mut self) {
        if fs::remove_file(&self.0).is_ok()
            && let Some(folder) = self.0.parent()
        {
            let _ = fs::remove_dir(folder);
        }
    }
}

//! The list of the files that are ours.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The name of a manifest, in the folder of its group.
pub const MANIFEST: &str = ".switchboard.json";

/// The files of a group that are ours, and what later runs need to know of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The root's: the groups that there are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// What the workspace's files say about this group.
    #[serde(default, skip_serializing_if = "serde_json::Value::is_null")]
    pub summary: serde_json::Value,
    /// SHA-256 by path; while a run writes, and after it was killed, each that the file may have.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

impl Manifest {
    /// Reads a manifest; one that cannot be read counts as missing.
    pub(super) fn read(file: &Path) -> Option<Self> {
        serde_json::from_slice(&Self::bytes(file)?).ok()
    }

    /// A manifest as it stands in its file.
    pub(super) fn bytes(file: &Path) -> Option<Vec<u8>> {
        if std::fs::symlink_metadata(file).ok()?.len() > 64 << 20 {
            return None;
        }
        std::fs::read(file).ok()
    }

    /// The files that a manifest lists, and nothing else of it.
    pub(super) fn files(text: &[u8]) -> Option<BTreeMap<String, String>> {
        #[derive(Deserialize)]
        struct Listed {
            #[serde(default)]
            files: BTreeMap<String, String>,
        }
        serde_json::from_slice::<Listed>(text).ok().map(|listed| listed.files)
    }

    /// What holds until a run has come from this manifest to the next, killed or not: a file may be the old or the new.
    pub(super) fn until(&self, next: &Self) -> Self {
        let mut both = next.clone();
        for (path, hash) in &self.files {
            let now = both.files.entry(path.clone()).or_default();
            *now = if hash.contains(now.as_str()) { hash.clone() } else { format!("{hash} {now}") };
        }
        both.groups.extend(self.groups.iter().filter(|group| !next.groups.contains(group)).cloned());
        both
    }

    /// The manifest as it is written.
    pub(super) fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// A SHA-256 in hexadecimal.
pub fn sha256(content: &[u8]) -> String {
    hexadecimal(&Sha256::digest(content))
}

/// The same of a file, read piece by piece: room that is used again costs less than room for all of it. Of a pipe or
/// a device, which could be read for ever, there is none.
pub fn sha256_of(file: &Path) -> io::Result<String> {
    if !std::fs::metadata(file)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
    }
    let mut file = File::open(file)?;
    let mut hasher = Sha256::new();
    let mut piece = vec![0; 64 << 10];
    loop {
        let read = match file.read(&mut piece) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        match piece.get(..read) {
            Some(read) if !read.is_empty() => hasher.update(read),
            _ => return Ok(hexadecimal(&hasher.finalize())),
        }
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

//! Changes to the text of the catalog, which a person or another run may change at the same time.

use std::io::ErrorKind;
use std::path::Path;

use crate::sync;

/// The text of a catalog; empty where there is none yet.
pub fn text(file: &Path) -> Result<String, String> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(format!("{}: {error}", file.display())),
    }
}

/// Writes what `change` makes of the text as it stands now; if it changed meanwhile, what it makes of the new one.
pub fn change(file: &Path, change: impl Fn(&str) -> Result<String, String>) -> Result<(), String> {
    for _ in 0..10 {
        let before = text(file)?;
        let after = change(&before)?;
        if after == before {
            return Ok(());
        }
        // Looked at once more right before the new text takes the place of the old one.
        let mut moved = false;
        let written = sync::replace(file, "", after.as_bytes(), |_| {
            moved = text(file)? != before;
            if moved { Err("another text".to_owned()) } else { Ok(()) }
        });
        if !moved {
            return written;
        }
    }
    Err(format!("{} changes all the time; nothing was written", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn what_another_wrote_meanwhile_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("catalog.yaml");
        let first = Cell::new(true);
        change(&file, |before| {
            // A person saves the file while this one thinks.
            if first.replace(false) {
                std::fs::write(&file, "theirs\n").map_err(|error| error.to_string())?;
            }
            Ok(format!("{before}ours\n"))
        })
        .expect("it is written");
        assert_eq!(text(&file).expect("a text"), "theirs\nours\n");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "no draft is left");
    }
}

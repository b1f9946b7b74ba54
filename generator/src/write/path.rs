//! Which paths may be written.

use std::fs;
use std::path::Path;

use super::{WriteError, io_at};

/// Checks that a path is relative, stays below its folder and is fit for every system.
pub(super) fn check(path: &str) -> Result<(), String> {
    if path.len() > 240 {
        return Err("the path is too long".to_owned());
    }
    for part in path.split('/') {
        match part {
            "" if path.is_empty() => {}
            "" | "." | ".." => return Err("the path leaves its folder".to_owned()),
            _ => {}
        }
        if part.chars().any(|c| c.is_control() || "\\:*?\"<>|".contains(c)) {
            return Err("the path has a character that no file may have".to_owned());
        }
        if part.ends_with(['.', ' ']) {
            return Err("a part of the path ends in a dot or a space".to_owned());
        }
        let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
        let port = |name: &str| {
            stem.strip_prefix(name).is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()))
        };
        if ["con", "prn", "aux", "nul"].contains(&stem.as_str()) || port("com") || port("lpt") {
            return Err("Windows keeps this name for a device".to_owned());
        }
    }
    Ok(())
}

/// Checks that nothing between the output folder and a file, the file included, is a symlink, a pipe or a device.
pub(super) fn no_links(out: &Path, place: &Path) -> Result<(), WriteError> {
    let refused = |path: &Path, reason: &str| {
        Err(WriteError::Refused { path: path.display().to_string(), reason: reason.to_owned() })
    };
    let Ok(inside) = place.strip_prefix(out) else {
        return refused(place, "the path is outside the output folder");
    };
    let mut at = out.to_path_buf();
    for part in inside.components() {
        at.push(part);
        match fs::symlink_metadata(&at) {
            Ok(data) if data.file_type().is_symlink() => return refused(&at, "a symlink is in the way"),
            // Opening it could wait for ever.
            Ok(data) if !data.is_file() && !data.is_dir() => {
                return refused(&at, "a pipe or a device is in the way");
            }
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(io_at(&at)(error)),
        }
    }
    Ok(())
}

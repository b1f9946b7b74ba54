//! `generate --watch`: looks at the files five times a second, which every system and every network drive allows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use switchboard_generator::catalog;
use switchboard_generator::write::MANIFEST;

use crate::Done;

/// What is known of each file that matters.
type Seen = BTreeMap<PathBuf, (u64, Option<SystemTime>)>;

/// Runs once, and again after each change but that of its own report; ends only with the program.
pub fn each_change(file: &Path, report: Option<&Path>, mut run: impl FnMut()) -> Done {
    let look = |file: &Path| {
        let mut seen = look(file);
        if let Some(report) = report {
            // A run writes it, and it may lie among the documents.
            let real = report.canonicalize();
            let own = |path: &Path| {
                path.file_name() == report.file_name()
                    && path.canonicalize().ok() == real.as_ref().ok().cloned()
            };
            seen.retain(|path, _| !own(path));
        }
        seen
    };
    loop {
        let before = look(file);
        run();
        println!("watching for changes");
        loop {
            std::thread::sleep(Duration::from_millis(200));
            let mut now = look(file);
            if now == before {
                continue;
            }
            // An editor may be halfway through; go on when it rests.
            loop {
                std::thread::sleep(Duration::from_millis(50));
                let later = look(file);
                if later == now {
                    break;
                }
                now = later;
            }
            break;
        }
    }
}

/// The catalog, and all documents in the folders of its specs.
fn look(file: &Path) -> Seen {
    let mut seen = Seen::new();
    note(file, &mut seen);
    let mut folders: Vec<PathBuf> = file.parent().map(Path::to_path_buf).into_iter().collect();
    if let Ok(catalog) = catalog::read(file) {
        for service in &catalog.services {
            for path in service.overlays.iter().chain([&service.spec]) {
                note(path, &mut seen);
                folders.extend(path.parent().map(Path::to_path_buf));
            }
        }
    }
    folders.sort();
    folders.dedup();
    for folder in folders {
        // Named by the catalog, it may be the output's root too: what a run writes is in folders below, and has no
        // ending of a document.
        documents(&folder, 8, &mut seen);
    }
    seen
}

fn documents(folder: &Path, depth: usize, seen: &mut Seen) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            if depth > 0 && !entry.file_name().to_string_lossy().starts_with('.') && !is_made(&path) {
                documents(&path, depth - 1, seen);
            }
        } else if entry.file_name() != MANIFEST
            && path.extension().is_some_and(|end| ["yaml", "yml", "json"].iter().any(|known| end == *known))
        {
            note(&path, seen);
        }
    }
}

/// What a run or a build writes is no reason for the next run: a folder with a manifest, and `target`, which cargo
/// marks as its own and runs keep their memory in.
fn is_made(folder: &Path) -> bool {
    let target = folder.ends_with("target") && folder.with_file_name(MANIFEST).exists();
    target || [MANIFEST, "CACHEDIR.TAG"].iter().any(|mark| folder.join(mark).exists())
}

fn note(path: &Path, seen: &mut Seen) {
    if let Ok(data) = std::fs::metadata(path) {
        seen.insert(path.to_path_buf(), (data.len(), data.modified().ok()));
    }
}

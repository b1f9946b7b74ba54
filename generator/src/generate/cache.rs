//! Whether a service is as it was: the hash of all that went into it, beside its last report.
//!
//! It stands under `target`, which nobody keeps: without it a service is made again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::catalog::Service;
use crate::report::ServiceReport;
use crate::write::{Writer, sha256};

/// Files, each with the hash of what was read of it, if anything was.
type Reads = BTreeMap<PathBuf, Option<String>>;

/// What is remembered of a service's last run.
#[derive(Serialize, Deserialize)]
pub(super) struct Memory {
    /// The hash of all that went into it.
    pub input: String,
    /// The files that were looked for.
    pub reads: Vec<PathBuf>,
    /// The seal of what came of it, as the writer has it.
    pub seal: String,
    /// The report.
    pub report: ServiceReport,
}

/// The file of a service's memory.
fn file(out: &Path, key: &str) -> PathBuf {
    out.join("target").join("switchboard").join(format!("{key}.json"))
}

/// The last run of a service, if nothing that went into it has changed.
pub(super) fn recall(out: &Path, service: &Service, build: &str) -> Option<Memory> {
    let memory: Memory = serde_json::from_slice(&fs::read(file(out, &service.key)).ok()?).ok()?;
    let now = memory.reads.iter().map(|path| (path.clone(), fs::read(path).ok().map(|bytes| sha256(&bytes))));
    (input(service, build, &now.collect()) == memory.input).then_some(memory)
}

/// Remembers a run; a memory that cannot be kept is no error.
pub(super) fn remember(
    writer: &Writer,
    service: &Service,
    build: &str,
    reads: &Reads,
    report: &ServiceReport,
) {
    let out = writer.out();
    let Some(seal) = writer.seal(&service.key) else { return };
    let memory = Memory {
        input: input(service, build, reads),
        reads: reads.keys().cloned().collect(),
        seal,
        report: report.clone(),
    };
    let place = file(out, &service.key);
    let folder = place.parent().unwrap_or(out);
    let draft = place.with_extension(format!("{}.tmp", std::process::id()));
    let Ok(text) = serde_json::to_vec(&memory) else { return };
    let linked = |path: &Path| fs::symlink_metadata(path).is_ok_and(|data| data.file_type().is_symlink());
    if linked(&out.join("target")) || linked(folder) {
        return;
    }
    let _ = fs::create_dir_all(folder)
        .and_then(|()| fs::write(&draft, text))
        .and_then(|()| fs::rename(&draft, place));
}

/// The hash of all that goes into a service. The files count as they were when they were read: one that was changed
/// while its service was made, or that was not there and is now, makes the service anew.
fn input(service: &Service, build: &str, reads: &Reads) -> String {
    // The entry as it was understood: a change of layout or a comment makes nothing anew.
    let mut all = format!("{build}\n{service:?}\n");
    for (path, hash) in reads {
        all.push_str(&format!("{} {}\n", path.display(), hash.as_deref().unwrap_or("-")));
    }
    sha256(all.as_bytes())
}

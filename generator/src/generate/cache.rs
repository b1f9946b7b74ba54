//! Whether a service is as it was: the hash of all that went into it, beside its last report.
//!
//! It stands under `target`, which nobody keeps: without it a service is made again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::catalog::Service;
use crate::report::ServiceReport;
use crate::write::{Writer, sha256, sha256_of};

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

impl Memory {
    /// The hash of all that goes into the service now.
    pub(super) fn input_now(&self, service: &Service, build: &str) -> String {
        let now = self.reads.iter().map(|path| (path.clone(), sha256_of(path).ok()));
        input(service, build, &now.collect())
    }
}

/// The file of a service's memory.
fn file(out: &Path, key: &str) -> PathBuf {
    out.join("target").join("switchboard").join(format!("{key}.json"))
}

/// What is remembered of a service.
pub(super) fn recall(out: &Path, service: &Service) -> Option<Memory> {
    serde_json::from_slice(&fs::read(file(out, &service.key)).ok()?).ok()
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
    keep(out, &file(out, &service.key), &memory);
}

/// What is remembered of the workspace's own files.
#[derive(Serialize, Deserialize)]
struct Workspace {
    /// The hash of all that went into them.
    input: String,
    /// The seals of their groups, of those too that are not there.
    seals: Vec<(String, Option<String>)>,
}

/// Beside the folder of the services: one of them may have any name.
fn workspace_file(out: &Path) -> PathBuf {
    out.join("target").join("switchboard.json")
}

/// How many files the workspace has of its own, if they are as the run left them that had this input.
pub(super) fn workspace(writer: &Writer, input: &str) -> Option<usize> {
    let memory = serde_json::from_slice::<Workspace>(&fs::read(workspace_file(writer.out())).ok()?).ok()?;
    let intact = |(group, seal): &(String, Option<String>)| match seal {
        Some(seal) => writer.intact(group, seal),
        None => writer.seal(group).is_none().then_some(0),
    };
    let files = memory.seals.iter().map(intact).sum::<Option<usize>>();
    files.filter(|_| memory.input == input)
}

/// Remembers the workspace's own files, which are these groups.
pub(super) fn remember_workspace(writer: &Writer, input: String, groups: &[&str]) {
    let seals = groups.iter().map(|group| ((*group).to_owned(), writer.seal(group)));
    let memory = Workspace { input, seals: seals.collect() };
    keep(writer.out(), &workspace_file(writer.out()), &memory);
}

/// Writes a memory, but through no link.
fn keep(out: &Path, place: &Path, memory: &impl Serialize) {
    let folder = place.parent().unwrap_or(out);
    let draft = place.with_extension(format!("{}.tmp", std::process::id()));
    let Ok(text) = serde_json::to_vec(memory) else { return };
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
        // Where a link leads counts: two names of one file are one file, and two files of one text are two.
        let real = path.canonicalize().unwrap_or_default();
        let hash = hash.as_deref().unwrap_or("-");
        all.push_str(&format!("{} {} {hash}\n", path.display(), real.display()));
    }
    sha256(all.as_bytes())
}

//! From a catalog to its workspace: each service through the pipeline, in parallel, then the files.

mod cache;
mod engine;
mod entry;
mod pagination;
mod run;
mod workspace;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::catalog::{CatalogError, Service};
use crate::report::{Operations, RemarkLine, ServiceReport};
use crate::write::{Draft, WriteError};

pub use engine::{hub, service, service_shown, stage, stage_shown};
pub(crate) use entry::misfit;
pub use run::{generate, lint};

/// What the pipeline makes of one service, with its files as text or as something else.
#[derive(Clone, Debug, Default)]
pub struct ServiceOutput<F = String> {
    /// The Rust of the crate: path inside the crate's folder, content.
    pub files: Vec<(String, F)>,
    /// What the crate's other files say.
    pub card: Card,
    /// Methods under `paths`, and those that came out.
    pub operations: Operations,
    /// Types that were made.
    pub types: usize,
    /// Places that have a schema and came out as any JSON value.
    pub untyped: usize,
    /// Places that have a schema which says more than that.
    pub places: usize,
    /// Remarks, in the order in which they were made.
    pub remarks: Vec<RemarkLine>,
    /// The remarks as a person reads them, where they were asked for.
    pub shown: String,
    /// Every file that was looked for, with the SHA-256 of what was read; `None` where nothing could be.
    pub reads: BTreeMap<PathBuf, Option<String>>,
}

/// What a crate's `Cargo.toml`, README and pages say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// The document's title.
    pub title: String,
    /// The document's version.
    pub version: String,
    /// One line about the service.
    pub description: Option<String>,
    /// The base URL that the client starts from.
    pub base_url: String,
    /// Environment variables that the base URL or a token URL holds, and what stands there else.
    pub address: Vec<(String, String)>,
    /// Where OAuth2 tokens are fetched; `None` where none are.
    pub token_url: Option<String>,
    /// Cargo features, one for each tag. `default` and `call` are added.
    pub features: Vec<String>,
    /// The operations, in the order of the document.
    pub operations: Vec<Row>,
    /// The security schemes.
    pub auth: Vec<AuthRow>,
    /// The body of an example: statements that have a `client` and may use `?` and `.await`.
    pub example: Option<String>,
    /// Crates of the workspace's list that this crate needs beside the runtime.
    pub dependencies: Vec<String>,
}

/// One operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its operationId, or the stable name it was given.
    pub id: String,
    /// The method.
    pub method: String,
    /// The path's template.
    pub path: String,
    /// How it is called in Rust, such as `issues().list(owner, repo)`.
    pub call: String,
    /// Its summary.
    pub summary: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// One security scheme.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AuthRow {
    /// Its name in the document.
    pub scheme: String,
    /// What it is, such as `bearer token`.
    pub kind: String,
    /// The environment variables that it reads.
    pub env: Vec<String>,
}

/// What the workspace's own files need of a service; kept in its manifest.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// The key in the catalog: the folder.
    pub key: String,
    /// The package's name.
    pub crate_name: String,
    /// The library's name.
    pub lib_name: String,
    /// The document's title.
    pub title: String,
    /// The base URL.
    pub base_url: String,
    /// Environment variables that the base URL or a token URL holds, and what stands there else.
    #[serde(default)]
    pub address: Vec<(String, String)>,
    /// Where OAuth2 tokens are fetched; `None` where none are.
    #[serde(default)]
    pub token_url: Option<String>,
    /// The operations.
    pub operations: Vec<Row>,
    /// The security schemes.
    pub auth: Vec<AuthRow>,
    /// Crates of the workspace's list that it needs beside the runtime.
    pub dependencies: Vec<String>,
}

/// Why a service could not be generated.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// This service alone fails: its document is missing, unreadable, no document.
    Service {
        /// What is wrong, with its place where there is one.
        message: String,
        /// Remarks made before it failed.
        remarks: Vec<RemarkLine>,
    },
    /// The service's entry in the catalog does not fit its document: this service alone fails.
    Entry {
        /// Keys below the service's that lead to the place, such as `health`, `operation`.
        path: Vec<String>,
        /// What is wrong.
        message: String,
        /// Remarks made before it failed.
        remarks: Vec<RemarkLine>,
    },
    /// The catalog is wrong, such as an overlay without effect: nothing is written.
    Catalog {
        /// Keys below the service's that lead to the place, such as `overlays`, `0`.
        path: Vec<String>,
        /// What is wrong.
        message: String,
    },
}

impl Failure {
    /// A failure of this service alone.
    pub fn service(message: impl Into<String>) -> Self {
        Self::Service { message: message.into(), remarks: Vec::new() }
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        match self {
            Self::Service { message, .. } | Self::Entry { message, .. } | Self::Catalog { message, .. } => {
                message
            }
        }
    }
}

/// Takes a file as soon as it is made: its path inside the crate's folder and its text.
pub type Keep<'a> = &'a (dyn Fn(&str, String) -> Draft + Sync);

/// Makes one service's crate.
pub type ServiceStage<'a> = &'a (dyn Fn(&Service, Keep<'_>) -> Result<ServiceOutput<Draft>, Failure> + Sync);

/// Makes the hub's Rust: path inside the hub's folder, content.
pub type HubStage<'a> = &'a (dyn Fn(&[Summary]) -> Vec<(String, String)> + Sync);

/// The stages that turn a service into Rust.
#[derive(Clone, Copy)]
pub struct Engine<'a> {
    /// Makes one service's crate.
    pub service: ServiceStage<'a>,
    /// Makes the hub's Rust: path inside the hub's folder, content.
    pub hub: HubStage<'a>,
}

/// What the caller asks for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The output folder.
    pub out: PathBuf,
    /// Only these services; all, if none is named.
    pub only: Vec<String>,
    /// Write nothing, compare.
    pub check: bool,
    /// The folder of this checkout's `runtime/client`.
    pub runtime: PathBuf,
    /// What tells one build of the generator from another, for skipping unchanged services.
    pub build: String,
}

/// What is told while it happens.
pub trait Progress: Sync {
    /// Another run writes to the output folder; this one goes on when that is done.
    fn waits(&self, _out: &Path) {}
    /// A service is begun.
    fn begun(&self, _name: &str) {}
    /// A service is done; `skipped` when nothing of it had changed.
    fn done(&self, _report: &ServiceReport, _skipped: bool) {}
}

impl Progress for () {}

/// Why a whole run failed.
#[derive(Debug)]
pub enum RunError {
    /// The catalog is wrong.
    Catalog(CatalogError),
    /// A service was asked for that is not in the catalog.
    NoSuchService {
        /// Its name.
        name: String,
        /// What may have been meant.
        nearest: Option<String>,
    },
    /// The workspace's files could not be written.
    Write(WriteError),
    /// The runtime was not found.
    NoRuntime(PathBuf),
    /// The services are done, the workspace's own files or the hub's are not.
    Unfinished {
        /// What was done.
        outcome: Box<Outcome>,
        /// What stopped it.
        error: Box<RunError>,
    },
}

impl std::fmt::Display for RunError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Catalog(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
            Self::Unfinished { error, .. } => error.fmt(f),
            Self::NoSuchService { name, nearest } => {
                write!(f, "no service `{name}` in the catalog")?;
                nearest.as_ref().map_or(Ok(()), |near| write!(f, "; did you mean `{near}`?"))
            }
            Self::NoRuntime(path) => write!(f, "the runtime's folder {} has no Cargo.toml", path.display()),
        }
    }
}

impl std::error::Error for RunError {}

impl From<CatalogError> for RunError {
    fn from(error: CatalogError) -> Self {
        Self::Catalog(error)
    }
}

impl From<WriteError> for RunError {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

/// A finished run.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The report.
    pub report: crate::report::Report,
    /// The workspace's own files and the hub's.
    pub workspace: crate::report::Touched,
    /// What `check` found, as a unified diff; empty when the output is what the specs say.
    pub diff: String,
    /// What looks like ours and stays, as sentences: files that are made no longer and were changed, folders that the
    /// catalog does not know; and crates that the lock file lacks.
    pub left: Vec<String>,
}

#[cfg(test)]
mod tests;

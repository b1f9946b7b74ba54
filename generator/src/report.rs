//! What a run says about itself: the JSON of `--report`.

use serde::{Deserialize, Serialize};

pub use crate::write::Touched;

/// A whole run.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// The services, in the order of the catalog.
    pub services: Vec<ServiceReport>,
    /// How long the run took.
    pub seconds: f64,
}

/// One service of a run.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ServiceReport {
    /// The key in the catalog.
    pub name: String,
    /// The package's name.
    #[serde(rename = "crate")]
    pub crate_name: String,
    /// How it went.
    pub status: Status,
    /// Why it failed.
    pub error: Option<String>,
    /// Its operations.
    pub operations: Operations,
    /// Types that were made.
    pub types: usize,
    /// Places that have a schema and came out as any JSON value.
    pub untyped: usize,
    /// Places that have a schema which says more than that.
    pub places: usize,
    /// Remarks about the documents.
    pub remarks: Vec<RemarkLine>,
    /// The remarks as a person reads them, where they were asked for; not part of the JSON.
    #[serde(skip)]
    pub shown: String,
    /// Files that were touched.
    pub files: Touched,
    /// How long it took.
    pub seconds: f64,
}

/// How a service went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Generated.
    #[default]
    Ok,
    /// Not generated; the last output stays.
    Failed,
}

/// Operations of a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operations {
    /// Methods under `paths`.
    pub total: usize,
    /// Of these, those that came out.
    pub emitted: usize,
}

/// One remark, as machines read it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RemarkLine {
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// `kept`, `repaired`, `degraded` or `dropped`.
    pub action: String,
    /// A short name for this kind of remark.
    pub code: String,
    /// The JSON pointer.
    pub pointer: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl Report {
    /// 0 when all went well, else 1.
    pub fn exit_code(&self) -> u8 {
        u8::from(self.services.iter().any(|service| service.status == Status::Failed))
    }

    /// The report as JSON.
    pub fn json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

//! What a comparison says.

use std::path::Path;

use serde::Serialize;

use crate::catalog::error_at;

/// What a change means to whoever relies on what was there before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Only what is said about it. For a crate: what compiles stays the same.
    #[default]
    Documentation,
    /// There is more than before.
    Additive,
    /// What worked before may fail.
    Breaking,
}

impl Verdict {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Documentation => "documentation",
            Verdict::Additive => "additive",
            Verdict::Breaking => "breaking",
        }
    }
}

/// Which document a place is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum In {
    /// The one that is compared against.
    Old,
    /// The one of the working tree.
    New,
    /// The catalog of the working tree: what it says is not in a document.
    Catalog,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// A short name for this kind of change.
    pub code: &'static str,
    /// What it means for the API.
    pub api: Verdict,
    /// What it means for the Rust crate.
    pub rust: Verdict,
    /// The operation or type that changed.
    pub subject: String,
    /// What changed.
    pub what: String,
    /// The document that the place is in.
    pub side: In,
    /// The JSON pointer.
    pub pointer: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// What came of one service.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ServiceDiff {
    /// Its key in the catalog.
    pub name: String,
    /// Why it could not be compared; beside changes, why nothing can be generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What of its entry the document does not have: `error` says it, and [`Report::in_catalog`] where it stands.
    #[serde(skip)]
    pub misfit: Option<Misfit>,
    /// The version that the old side has; none for a new service.
    pub old_version: Option<String>,
    /// The version in the working tree; none for a service that is gone.
    pub version: Option<String>,
    /// The version that follows from the changes, never below the one in the working tree.
    pub next_version: Option<String>,
    /// The strongest verdict on the crate; none where nothing changed.
    pub bump: Option<Verdict>,
    /// The changes: operations, then types, then the rest.
    pub changes: Vec<Change>,
}

/// Keys below the entry of a service, and what is wrong there.
pub type Misfit = (Vec<String>, String);

pub(super) const UNFIT: &str = "the catalog does not fit the document";

/// What came of all services.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// The services, in the order of the catalog.
    pub services: Vec<ServiceDiff>,
}

impl Report {
    /// Shows what the catalog says where it stands in its file.
    pub fn in_catalog(&mut self, file: &Path) {
        for service in &mut self.services {
            if let Some((path, why)) = &service.misfit {
                let path = path.iter().map(String::as_str);
                let keys: Vec<&str> = ["services", &service.name].into_iter().chain(path).collect();
                service.error = Some(error_at(file, &keys, format!("{UNFIT}: {why}")).to_string());
            }
        }
        let changes = self.services.iter_mut().flat_map(|service| &mut service.changes);
        for change in changes.filter(|change| change.side == In::Catalog) {
            let keys: Vec<String> = change
                .pointer
                .split('/')
                .skip(1)
                .map(|key| key.replace("~1", "/").replace("~0", "~"))
                .collect();
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            change.file = file.display().to_string();
            (change.line, change.column) = error_at(file, &keys, "").place.unwrap_or((1, 1));
        }
    }

    /// For machines.
    #[must_use]
    pub fn json(&self) -> String {
        // Plain data does not fail to print.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// 1 if a service could not be compared or generated. Differences are no error.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        u8::from(self.services.iter().any(|service| service.error.is_some()))
    }
}

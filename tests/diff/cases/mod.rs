//! The table: what is changed in the document, and what it means for the API and for the Rust crate.

mod operations;
mod types;

use switchboard_generator::diff::Verdict;

/// A kind of change.
pub struct Case {
    /// Its name.
    pub what: &'static str,
    /// Texts of the document, and what stands in their place.
    pub edits: &'static [(&'static str, &'static str)],
    /// What it means for the API.
    pub api: Verdict,
    /// What it means for the crate.
    pub rust: Verdict,
}

const fn case(
    what: &'static str,
    edits: &'static [(&'static str, &'static str)],
    api: Verdict,
    rust: Verdict,
) -> Case {
    Case { what, edits, api, rust }
}

/// All kinds.
pub fn all() -> impl Iterator<Item = &'static Case> {
    operations::CASES.iter().chain(types::CASES)
}

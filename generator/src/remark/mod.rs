//! What is said about a document: what is wrong, where, and what was done about it.

mod place;
mod show;

pub(crate) use place::push_step;
pub use place::{Place, Places};
pub use show::{Row, rows, show};

use std::collections::BTreeMap;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The service cannot be generated.
    Error,
    /// Something of the document was lost or guessed.
    Warning,
    /// Worth knowing.
    Note,
}

/// What was done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Taken as it is.
    Kept,
    /// Read as what was clearly meant.
    Repaired,
    /// Made less exact than the document has it.
    Degraded,
    /// Left out.
    Dropped,
}

/// One remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// How bad it is.
    pub severity: Severity,
    /// What was done.
    pub action: Action,
    /// A short name for this kind of remark.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where.
    pub place: Place,
}

/// More remarks of one code than this are counted, not kept; one last row says how many.
const OF_ONE_CODE: usize = 5_000;

/// The remarks on one service, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Remarks {
    /// The remarks.
    pub list: Vec<Remark>,
    /// Where their places are.
    pub places: Places,
    /// By code: how many were made.
    counts: BTreeMap<&'static str, usize>,
}

impl Remarks {
    /// Adds a remark.
    pub fn push(
        &mut self,
        severity: Severity,
        action: Action,
        code: &'static str,
        message: &str,
        place: Place,
    ) {
        let count = self.counts.entry(code).or_default();
        *count += 1;
        if *count <= OF_ONE_CODE {
            self.list.push(Remark { severity, action, code, message: message.to_owned(), place });
        }
    }

    /// Counts remarks of a code that nobody keeps.
    pub(crate) fn left_out(&mut self, code: &'static str, count: usize) {
        *self.counts.entry(code).or_default() += count;
    }

    /// For each code of which not all are kept, one that says how many more there are, like the last that is kept.
    fn rest(&self) -> Vec<Remark> {
        let rest = self.more().into_iter().filter_map(|(last, more)| {
            Some(Remark { message: format!("{more} more of this kind"), ..self.list.get(last)?.clone() })
        });
        rest.collect()
    }

    /// For each code of which not all are kept, the last that is, and how many more there are.
    fn more(&self) -> Vec<(usize, usize)> {
        let mut kept: BTreeMap<&'static str, (usize, usize)> = BTreeMap::new();
        for (at, remark) in self.list.iter().enumerate() {
            let (count, last) = kept.entry(remark.code).or_default();
            (*count, *last) = (*count + 1, at);
        }
        let rest = self.counts.iter().filter_map(|(code, count)| {
            let (kept, last) = kept.get(code)?;
            Some((*last, count.checked_sub(*kept).filter(|more| *more > 0)?))
        });
        rest.collect()
    }

    /// Adds a warning.
    pub fn warn(&mut self, action: Action, code: &'static str, message: &str, place: Place) {
        self.push(Severity::Warning, action, code, message, place);
    }

    /// Adds a note.
    pub fn note(&mut self, action: Action, code: &'static str, message: &str, place: Place) {
        self.push(Severity::Note, action, code, message, place);
    }
}

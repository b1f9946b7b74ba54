//! What a parser mended on its way, and what it may spend.

use crate::remark::Action;
use std::collections::BTreeMap;

/// Something that a parser read past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slip {
    pub code: &'static str,
    pub action: Action,
    pub message: String,
    /// From the value it was found in out to the root, or the other way once it is finished.
    pub steps: Vec<String>,
}

/// A file keeps at most this many slips of one kind; the others are counted.
const KEPT: usize = 1_000;

/// The slips of one file.
#[derive(Debug, Default)]
pub(crate) struct Slips {
    /// Those that are kept.
    pub list: Vec<Slip>,
    /// By code: how many there were.
    counts: BTreeMap<&'static str, usize>,
}

impl Slips {
    /// Adds one at the steps given.
    pub fn add(&mut self, action: Action, code: &'static str, message: String, steps: Vec<String>) {
        let count = self.counts.entry(code).or_default();
        *count += 1;
        if *count <= KEPT {
            self.list.push(Slip { code, action, message, steps });
        }
    }

    /// Adds one unless the file has one of that code already.
    pub fn once(&mut self, action: Action, code: &'static str, message: &str, steps: Vec<String>) {
        if !self.counts.contains_key(code) {
            self.add(action, code, message.to_owned(), steps);
        }
    }

    /// Forgets all but the first ones: what was read since is read in another way.
    pub fn back_to(&mut self, known: usize) {
        self.list.truncate(known);
        self.counts.clear();
        for slip in &self.list {
            *self.counts.entry(slip.code).or_default() += 1;
        }
    }

    /// Those that were counted only: how many of which code.
    pub fn left_out(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.counts.iter().filter(|(_, count)| **count > KEPT).map(|(code, count)| (*code, count - KEPT))
    }
}

/// Why a text could not be parsed, and where: lines and columns from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub message: String,
    pub position: (usize, usize),
    /// A limit was hit: reading the text in another way would not help.
    pub limit: bool,
}

/// No document nests deeper than this.
pub(crate) const DEPTH: usize = 512;

/// What all files of a library may cost together.
#[derive(Clone, Debug)]
pub(crate) struct Budget {
    /// Values that may still be made.
    pub values: usize,
    /// Values that aliases may still copy: a document of a few lines must not become one of many megabytes.
    pub aliased: usize,
    /// Bytes of text that aliases may still copy.
    pub copied: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { values: 20_000_000, aliased: 1_000_000, copied: 64 << 20 }
    }
}

impl Budget {
    /// Takes one value; false when there is none left.
    pub fn value(&mut self) -> bool {
        self.values = self.values.saturating_sub(1);
        self.values > 0
    }

    /// Takes a copy of a tree; false when that is too much.
    pub fn copy(&mut self, values: usize, bytes: usize) -> bool {
        self.values = self.values.saturating_sub(values);
        self.aliased = self.aliased.saturating_sub(values);
        self.copied = self.copied.saturating_sub(bytes);
        self.values > 0 && self.aliased > 0 && self.copied > 0
    }
}

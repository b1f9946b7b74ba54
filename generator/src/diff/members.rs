//! What of the old state is what of the new one.

use std::collections::{HashMap, HashSet};

/// Members of a type: as they are on the wire, and as they are called in Rust.
pub(super) struct Members<'a> {
    pub wires: Vec<&'a str>,
    pub names: &'a [String],
}

impl Members<'_> {
    /// For each member the new one: by what it is on the wire, then by its name in Rust, which a change of spelling
    /// leaves as it is.
    pub(super) fn partners(&self, after: &Members<'_>) -> Vec<Option<usize>> {
        let wires: HashMap<&str, usize> =
            after.wires.iter().enumerate().map(|(nth, wire)| (*wire, nth)).collect();
        let mut partner: Vec<Option<usize>> =
            self.wires.iter().map(|wire| wires.get(wire).copied()).collect();
        let taken = taken(&partner);
        let names = after.names.iter().take(after.wires.len()).enumerate();
        let left: HashMap<&str, usize> =
            names.filter(|(nth, _)| !taken.contains(nth)).map(|(nth, name)| (name.as_str(), nth)).collect();
        for (slot, name) in partner.iter_mut().zip(self.names).filter(|(slot, _)| slot.is_none()) {
            *slot = left.get(name.as_str()).copied();
        }
        partner
    }
}

/// The new members that are the partner of an old one; the others were added.
pub(super) fn taken(partner: &[Option<usize>]) -> HashSet<usize> {
    partner.iter().flatten().copied().collect()
}

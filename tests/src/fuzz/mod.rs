//! Real documents, cut down and changed at random, and what must hold whatever comes of them.
//!
//! `docs/fuzzing.md` tells how to run it for longer and what was found.

pub mod guided;
pub mod hostile;
pub mod judge;
pub mod mutate;
pub mod reduce;
pub mod seeds;
pub mod text;
pub mod tree;

use std::path::Path;
use std::time::{Duration, Instant};

use fastrand::Rng;
use switchboard_generator::read::Json;

/// What a run did.
#[derive(Clone, Debug, Default)]
pub struct Ran {
    /// Documents that were tried.
    pub tried: usize,
    /// Of these, those that came out as a crate; the others were refused with a reason.
    pub made: usize,
    /// What went wrong: the document, and what is wrong with it.
    pub findings: Vec<(Vec<u8>, String)>,
}

/// When a run ends: after so many documents or so long, whichever is first.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// Documents.
    pub tries: usize,
    /// Time.
    pub time: Duration,
    /// Findings of different kinds.
    pub findings: usize,
}

/// Changes documents at random and tries them. The same seed tries the same documents.
///
/// # Panics
/// When the folder for the documents cannot be written.
#[must_use]
pub fn run(documents: &[Json], seed: u64, limit: Limit, folder: &Path) -> Ran {
    let mut rng = Rng::with_seed(seed);
    let mut ran = Ran::default();
    let mut kinds: Vec<String> = Vec::new();
    let begun = Instant::now();
    while ran.tried < limit.tries && begun.elapsed() < limit.time && kinds.len() < limit.findings {
        let (name, bytes) = document(documents, &mut rng);
        ran.tried += 1;
        match judge::whole(folder, name, &bytes) {
            Ok(made) => ran.made += usize::from(made),
            Err(why) => {
                let kind = judge::kind(&why);
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                    ran.findings.push((reduce::reduce(folder, name, bytes, &why), why));
                }
            }
        }
    }
    ran
}

/// The next document: its file's name, and its bytes.
#[must_use]
pub fn document(documents: &[Json], rng: &mut Rng) -> (&'static str, Vec<u8>) {
    let mut pick = || documents.get(rng.usize(..documents.len().max(1)));
    let (Some(first), Some(second)) = (pick(), pick()) else { return ("spec.yaml", Vec::new()) };
    let mut tree = seeds::slice(first, rng);
    let donor = seeds::slice(second, rng);
    for _ in 0..rng.usize(1..8) {
        mutate::change(&mut tree, &donor, rng);
    }
    let json = rng.bool();
    let text = if json { text::json(&tree) } else { text::yaml(&tree) };
    let mut bytes = text.into_bytes();
    if rng.u8(..8) == 0 {
        mutate::scar(&mut bytes, rng);
    }
    (if json { "spec.json" } else { "spec.yaml" }, bytes)
}

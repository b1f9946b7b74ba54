//! What the coverage-guided targets of `tests/fuzz` are made of: libFuzzer chooses what to change by what it has seen
//! run, and the changes are those of [`mutate`].

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use fastrand::Rng;
use switchboard_generator::read::Json;

use super::{mutate, seeds, text};

/// One of the ways to try a document, such as [`super::judge::whole`].
pub type Judge = fn(&Path, &str, &[u8]) -> Result<bool, String>;

/// Puts slices of real documents into the folder that `SWITCHBOARD_FUZZ_SEEDS` names, always the same.
pub fn seeded() {
    let Some(folder) = std::env::var_os("SWITCHBOARD_FUZZ_SEEDS").map(PathBuf::from) else { return };
    let corpus = crate::place::corpus("seeds of vendors' documents");
    for (nth, document) in seeds::documents(corpus.as_deref()).iter().enumerate() {
        let mut rng = Rng::with_seed(nth as u64);
        for slice in 0..SLICES {
            let tree = seeds::slice(document, &mut rng);
            let text = if rng.bool() { text::json(&tree) } else { text::yaml(&tree) };
            if text.len() < LARGEST {
                let _ = std::fs::write(folder.join(format!("{nth}-{slice}")), text);
            }
        }
    }
}

/// Slices of each document.
const SLICES: usize = 4;

/// A larger slice is tried too seldom to be of use.
const LARGEST: usize = 32 << 10;

/// Tries a document.
///
/// # Panics
/// When something is wrong: that is how libFuzzer learns of it.
pub fn tried(judge: Judge, bytes: &[u8]) {
    if let Err(why) = judge(folder(), name(bytes), bytes) {
        panic!("{why}");
    }
}

/// A document with one to three changes, as JSON or as YAML; the same for the same seed. None where the bytes are no
/// document, and one time in four: then bytes are to be changed as bytes.
#[must_use]
pub fn changed(bytes: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut rng = Rng::with_seed(seed.into());
    if rng.u8(..4) == 0 {
        return None;
    }
    let file = folder().join(format!("changed-{}", name(bytes)));
    std::fs::write(&file, bytes).ok()?;
    let mut tree = seeds::read(&file)?;
    static DONORS: OnceLock<Vec<Json>> = OnceLock::new();
    let donors = DONORS.get_or_init(|| seeds::documents(None));
    let donor = donors.get(rng.usize(..donors.len().max(1)))?;
    for _ in 0..rng.usize(1..4) {
        mutate::change(&mut tree, donor, &mut rng);
    }
    let json = rng.u8(..8) > 0 && name(bytes) == "spec.json" || rng.u8(..8) == 0;
    Some(if json { text::json(&tree) } else { text::yaml(&tree) }.into_bytes())
}

/// What the document is called: JSON begins with a brace.
fn name(bytes: &[u8]) -> &'static str {
    match bytes.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{') => "spec.json",
        _ => "spec.yaml",
    }
}

/// A folder of this process alone.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = std::env::temp_dir().join(format!("switchboard-fuzz-{}", std::process::id()));
        let _ = std::fs::create_dir_all(&folder);
        folder
    })
}

//! Differences, as a person reads them.

use similar::{Algorithm, TextDiff};

/// One file's difference as a unified diff.
pub fn unified(name: &str, before: Option<&[u8]>, after: Option<&str>) -> String {
    let old = before.map(String::from_utf8_lossy).unwrap_or_default();
    let from = if before.is_some() { format!("a/{name}") } else { "/dev/null".to_owned() };
    let to = if after.is_some() { format!("b/{name}") } else { "/dev/null".to_owned() };
    // Bounded: two large files that have nothing in common would take minutes.
    let diff = TextDiff::configure()
        .algorithm(Algorithm::Myers)
        .timeout(std::time::Duration::from_secs(2))
        .diff_lines(old.as_ref(), after.unwrap_or_default());
    diff.unified_diff().context_radius(3).header(&from, &to).to_string()
}

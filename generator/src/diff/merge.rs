//! One change where the API and the crate tell of the same thing.

use super::change::Verdict::Documentation;
use super::side::Finding;

/// What is told about answers, errors and bodies: first by the API, then by the types of the crate.
fn family(code: &str) -> Option<&'static str> {
    match code {
        "answer-added" | "answer-removed" | "answer-type" | "answer-media" => Some("answer"),
        "error-added" | "error-removed" | "error-type" => Some("error"),
        "media-added" | "media-removed" | "body-type" => Some("body"),
        _ => None,
    }
}

/// Joins what the crate's types say to what the API says about the same status or media type; where the
/// crate speaks of all of them, to the first.
pub(super) fn merged(findings: Vec<Finding>) -> Vec<Finding> {
    let by_api = |finding: &Finding| finding.rust == Documentation && finding.api != Documentation;
    let by_rust = |finding: &Finding| finding.api == Documentation && finding.rust != Documentation;
    let mut out: Vec<Finding> = Vec::new();
    let mut joined: Vec<bool> = Vec::new();
    for finding in findings {
        let partner = family(finding.code).filter(|_| by_rust(&finding)).and_then(|of| {
            let same = |at: &usize| {
                out.get(*at).is_some_and(|other| {
                    let below =
                        other.steps.starts_with(&finding.steps) || finding.steps.starts_with(&other.steps);
                    let alone = !joined.get(*at).copied().unwrap_or(true);
                    family(other.code) == Some(of) && below && alone && by_api(other)
                })
            };
            (0..out.len()).find(same)
        });
        match partner.and_then(|at| out.get_mut(at).zip(joined.get_mut(at))) {
            Some((other, mark)) => {
                other.rust = finding.rust;
                other.what = format!("{}: {}", other.what, finding.what);
                *mark = true;
            }
            None => {
                out.push(finding);
                joined.push(false);
            }
        }
    }
    out
}

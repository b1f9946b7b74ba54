//! What changed between two states of a service: in its API, and in the crate that is made of it.
//!
//! Models and plans are compared, not text. Each change has two verdicts: what it means to whoever speaks
//! the API, and what it means to a program that was written against the generated crate. The second
//! follows the rules of the generated code: optional parameters and fields, values of enumerations,
//! members of unions and documented errors may come at any time; what a caller names must stay, with its
//! type.

mod answers;
mod bodies;
mod change;
mod fields;
mod markdown;
mod members;
mod merge;
mod operations;
mod parameters;
mod service;
mod shapes;
mod side;
mod types;
mod version;

#[cfg(test)]
mod auth_tests;
#[cfg(test)]
mod sharing_tests;
#[cfg(test)]
mod spelling_tests;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use crate::catalog::Service;

use change::UNFIT;
pub use change::{Change, In, Misfit, Report, ServiceDiff, Verdict};
pub use version::next_version;

/// Documents nest deeply, and each stage walks them.
const STACK: usize = 256 << 20;

/// Compares services by their keys, in the order of the new ones; those that are gone come last.
#[must_use]
pub fn diff(old: &[Service], new: &[Service]) -> Report {
    let partner = |entry: &Service| old.iter().find(|other| other.key == entry.key);
    let mut pairs: Vec<(Option<&Service>, Option<&Service>)> =
        new.iter().map(|entry| (partner(entry), Some(entry))).collect();
    pairs.extend(
        old.iter()
            .filter(|entry| !new.iter().any(|other| other.key == entry.key))
            .map(|entry| (Some(entry), None)),
    );
    Report { services: pairs.into_iter().map(|(old, new)| one(old, new)).collect() }
}

fn one(old: Option<&Service>, new: Option<&Service>) -> ServiceDiff {
    let mut out = ServiceDiff {
        name: new.or(old).map(|entry| entry.key.clone()).unwrap_or_default(),
        old_version: old.map(|entry| entry.package_version.clone()),
        version: new.map(|entry| entry.package_version.clone()),
        ..ServiceDiff::default()
    };
    let (Some(old), Some(new)) = (old, new) else {
        let added = new.is_some();
        let verdict = if added { Verdict::Additive } else { Verdict::Breaking };
        let file = new.or(old).map(|entry| entry.spec.display().to_string()).unwrap_or_default();
        out.changes.push(Change {
            code: if added { "service-added" } else { "service-removed" },
            api: verdict,
            rust: verdict,
            subject: "service".to_owned(),
            what: if added { "there is a new service" } else { "the service is gone" }.to_owned(),
            side: if added { In::New } else { In::Old },
            pointer: "#".to_owned(),
            file,
            line: 1,
            column: 1,
        });
        out.bump = Some(verdict);
        out.next_version.clone_from(&out.version);
        return out;
    };
    let compared = std::thread::scope(|scope| {
        let work = || compared(old, new);
        match std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work) {
            Ok(handle) => handle.join().unwrap_or_else(|_| {
                Err("the documents could not be compared; please report them".to_owned())
            }),
            Err(error) => Err(error.to_string()),
        }
    });
    match compared {
        Err(error) => out.error = Some(error),
        Ok((changes, misfit)) => {
            out.error = misfit.as_ref().map(|(keys, why)| format!("`{}`: {UNFIT}: {why}", keys.join(".")));
            out.misfit = misfit;
            out.bump = changes.iter().map(|change| change.rust).max();
            out.changes = changes;
        }
    }
    let next = out.bump.and_then(|bump| next_version(&old.package_version, bump));
    // What was raised already is not raised again.
    out.next_version = Some(
        next.map_or_else(|| new.package_version.clone(), |next| version::higher(&next, &new.package_version)),
    );
    out
}

/// The changes, and what of the new entry its document does not have.
fn compared(old: &Service, new: &Service) -> Result<(Vec<Change>, Option<Misfit>), String> {
    let before = side::open(old).map_err(|why| format!("the old side: {why}"))?;
    let after = side::open(new)?;
    if side::same((&before, old), (&after, new)) {
        return Ok((Vec::new(), None));
    }
    let mut before = side::Side::of(old, before).map_err(|why| format!("the old side: {why}"))?;
    let mut after = side::Side::of(new, after)?;
    let mut found = operations::compare(&before, &after);
    found.extend(types::compare(&before, &after));
    found.extend(service::compare(&before, &after));
    let misfit = after.misfit.take();
    Ok((side::located(found, &mut before, &mut after), misfit))
}

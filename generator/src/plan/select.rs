//! Leaves out what the catalog does not ask for.

use super::TypePlan;
use crate::catalog;
use crate::model::{Operation, Service};
use crate::remark::{Action, Remarks};

pub(super) fn select(service: &mut Service, entry: &catalog::Service) {
    service.operations.retain(|operation| called(operation, |names| entry.operations.takes(names)));
}

/// The first pattern of the catalog that fits no operation of the document: the key of its list, and where it is in it.
pub(crate) fn idle(service: &Service, entry: &catalog::Service) -> Option<(&'static str, usize)> {
    let filter = &entry.operations;
    let lists = [("include", &filter.include), ("exclude", &filter.exclude)];
    lists.into_iter().find_map(|(key, patterns)| {
        let hit = |pattern: &String| {
            let fits = |names: &[&str]| names.iter().any(|name| catalog::matches(pattern, name));
            service.operations.iter().any(|operation| called(operation, fits))
        };
        patterns.iter().position(|pattern| !hit(pattern)).map(|at| (key, at))
    })
}

/// All that an operation may be called in the catalog.
fn called<T>(operation: &Operation, ask: impl Fn(&[&str]) -> T) -> T {
    let by_method = format!("{} {}", operation.method, operation.path);
    let mut names = vec![operation.id.as_str(), &operation.group, &operation.path, &by_method];
    names.extend(operation.tags.iter().map(String::as_str));
    ask(&names)
}

/// One note for all types that no operation needs, be it that what they describe goes as text or bytes.
pub(super) fn remark_unused(service: &Service, types: &[TypePlan], remarks: &mut Remarks) {
    let unused: Vec<usize> =
        (0..types.len()).filter(|at| types[*at].home.is_none() && service.types[*at].named).collect();
    if let Some(first) = unused.first() {
        let message = format!(
            "{} schemas are left out: no operation sends or answers a typed value of them; the first is `{}`",
            unused.len(),
            service.types[*first].name.join(".")
        );
        remarks.note(Action::Dropped, "schemas-unused", &message, service.types[*first].place);
    }
}

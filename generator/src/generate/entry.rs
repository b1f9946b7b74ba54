//! Whether what the catalog says of a service is there in its document.

use crate::catalog::{self, Filter, Health, nearest};
use crate::model::{In, Service};

/// The first security scheme or operation that an entry names and the document does not have: the keys below the
/// service's, and what is wrong. The service is what the catalog chose of the document.
pub(super) fn misfit(entry: &catalog::Service, service: &Service) -> Option<(Vec<String>, String)> {
    let schemes = || service.schemes.iter().map(|scheme| scheme.name.as_str());
    let operations = || service.operations.iter().map(|operation| operation.id.as_str());
    let wrong = |path: &[&str], what: &str, name: &str, near: Option<&str>| {
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        (
            path.iter().map(|key| (*key).to_owned()).collect(),
            format!("the document has no {what} `{name}`{hint}"),
        )
    };
    if let Some((name, _)) = entry.auth.iter().find(|(name, _)| schemes().all(|known| known != name)) {
        return Some(wrong(&["auth", name], "security scheme", name, nearest(name, schemes())));
    }
    if let Some(Health::Operation(name)) = &entry.health {
        let path = ["health", "operation"];
        let Some(operation) = service.operation(name) else {
            let what = if entry.operations == Filter::default() { "operation" } else { "chosen operation" };
            return Some(wrong(&path, what, name, nearest(name, operations())));
        };
        let filled = operation.params.iter().any(|param| param.place_in == In::Path);
        if operation.method != "GET" || filled {
            let path = path.iter().map(|key| (*key).to_owned()).collect();
            return Some((path, format!("`{name}` is no GET of a path without parameters")));
        }
    }
    if entry.operations != Filter::default() {
        // What is said of an operation that is left out does no harm.
        return None;
    }
    let idempotent = entry.retry.idempotent.iter().map(|(name, _)| (name, &["retry", "idempotent"][..]));
    let renamed = entry.rename.operations.iter().map(|(name, _)| (name, &["rename", "operations"][..]));
    let mut named = idempotent.chain(renamed);
    named.find(|(name, _)| operations().all(|known| known != name.as_str())).map(|(name, path)| {
        wrong(&[path, &[name.as_str()]].concat(), "operation", name, nearest(name, operations()))
    })
}

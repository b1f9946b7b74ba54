//! Leaves out what the catalog does not ask for.

use super::TypePlan;
use crate::catalog;
use crate::model::Service;
use crate::remark::{Action, Remarks};

pub(super) fn select(service: &mut Service, entry: &catalog::Service) {
    service.operations.retain(|operation| {
        let by_method = format!("{} {}", operation.method, operation.path);
        entry.operations.takes(&[&operation.id, &operation.group, &operation.path, &by_method])
    });
}

/// One note for all types that no operation needs, be it that what they describe goes as text.
pub(super) fn remark_unused(service: &Service, types: &[TypePlan], remarks: &mut Remarks) {
    let unused: Vec<usize> =
        (0..types.len()).filter(|at| types[*at].home.is_none() && service.types[*at].named).collect();
    if let Some(first) = unused.first() {
        let message = format!(
            "{} schemas are left out: operations use them in XML or text at most; the first is `{}`",
            unused.len(),
            service.types[*first].name.join(".")
        );
        remarks.note(Action::Dropped, "schemas-unused", &message, service.types[*first].place);
    }
}

//! What the call that a crate shows is given beside what it needs.

use super::example::sent;
use super::example_values as values;
use crate::catalog;
use crate::model::{In, Kind, Operation, Param, Shape};
use crate::plan::{OperationPlan, Plan};
use crate::words::words;

/// A service of fewer operations says nothing about what all of them take.
const FEW: usize = 4;

/// The option that tells the most, with the name of its setter.
pub(super) fn of<'p>(
    plan: &Plan,
    entry: &catalog::Service,
    operation: &'p Operation,
    of: &'p OperationPlan,
) -> Option<(&'p Param, &'p String)> {
    let offered = operation.params.iter().zip(&of.params).filter(|(param, _)| {
        let free = !param.required && !param.docs.deprecated && !sent(plan, entry, param);
        free && param.place_in == In::Query
            && values::of_param(plan, param, "x").is_some_and(|value| value.plain)
    });
    let mut best: Option<(u8, (&Param, &String))> = None;
    for one in offered {
        let rank = rank(plan, one.0);
        // What looks at all operations comes last.
        if rank < 2 && best.is_none_or(|(known, _)| rank < known) && !is_everywhere(plan, one.0) {
            best = Some((rank, one));
        }
    }
    best.map(|(_, one)| one)
}

/// 0 for what everybody knows, 1 for what the document shows a value of.
fn rank(plan: &Plan, param: &Param) -> u8 {
    const SIZES: [&str; 12] = [
        "limit",
        "perpage",
        "pagesize",
        "count",
        "maxresults",
        "first",
        "top",
        "size",
        "itemsperpage",
        "pagelimit",
        "maxitems",
        "pagelength",
    ];
    let name: String =
        param.wire.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let number = matches!(param.shape.split_null().0, Shape::Int(_));
    if number && SIZES.contains(&name.as_str()) {
        return 0;
    }
    let listed = match param.shape.split_null().0 {
        Shape::Named(id) => matches!(
            plan.service.types[plan.of(*id).defined_by.index()].kind,
            Kind::Choice(_) | Kind::Numbers(_)
        ),
        _ => false,
    };
    if listed || param.example.is_some() { 1 } else { 2 }
}

/// Whether most operations take a parameter: it has little to do with this one, unless it says how much is wanted.
fn is_everywhere(plan: &Plan, param: &Param) -> bool {
    let all = &plan.service.operations;
    let takes = |operation: &&Operation| {
        operation.params.iter().any(|other| other.wire == param.wire && other.place_in == param.place_in)
    };
    all.len() >= FEW && rank(plan, param) > 0 && all.iter().filter(takes).count() * 2 > all.len()
}

/// Whether a name says that nothing is changed.
pub(super) fn only_reads(of: &OperationPlan) -> bool {
    // `post_get_me` is called after its path.
    let first = words(&of.method).into_iter().map(|word| word.to_lowercase()).find(|word| word != "post");
    first.is_some_and(|first| {
        matches!(
            first.as_str(),
            "get" | "list" | "find" | "search" | "query" | "read" | "describe" | "lookup"
        )
    })
}

/// Whether a person or another protocol is meant to go there.
pub(super) fn leads_elsewhere(operation: &Operation) -> bool {
    const WORDS: [&str; 10] = [
        "login",
        "logout",
        "signin",
        "signout",
        "oauth",
        "oauth2",
        "authorize",
        "socket",
        "websocket",
        "callback",
    ];
    words(&operation.path).iter().any(|word| WORDS.contains(&word.to_lowercase().as_str()))
}

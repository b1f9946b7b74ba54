//! What each thing of a document is called in Rust.

use std::collections::BTreeMap;

use switchboard_generator::model::Kind;
use switchboard_generator::plan::Plan;

/// By what it is in the document, its name in Rust. What the document names twice in one place is left out.
#[must_use]
pub fn names(plan: &Plan) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut put = |what: String, name: &str| {
        all.entry(what).and_modify(|known| *known = None).or_insert_with(|| Some(name.to_owned()));
    };
    for (ty, planned) in plan.service.types.iter().zip(&plan.types).filter(|(_, plan)| plan.home.is_some()) {
        let of = format!("{} {}", if ty.named { "type" } else { "inline" }, ty.name.join("/"));
        put(of.clone(), &planned.ident);
        let wires: Vec<String> = match &ty.kind {
            Kind::Object(object) => object.fields.iter().map(|field| field.wire.clone()).collect(),
            Kind::Choice(values) => values.iter().map(|value| value.wire.clone()).collect(),
            Kind::Numbers(values) => values.iter().map(|value| value.wire.to_string()).collect(),
            Kind::Union(union) => union.variants.iter().map(|variant| variant.name.join("/")).collect(),
            Kind::Alias(_) => Vec::new(),
        };
        for (wire, member) in wires.iter().zip(&planned.members) {
            put(format!("{of}: {wire:?}"), member);
        }
    }
    for group in &plan.groups {
        for planned in &group.operations {
            let operation = &plan.service.operations[planned.index];
            let of = format!("{} {}", operation.method, operation.path);
            put(of.clone(), &format!("{}::{} {}", group.module, planned.method, planned.ident));
            for (param, name) in operation.params.iter().zip(&planned.params) {
                put(format!("{of}: {:?} {:?}", param.place_in, param.wire), name);
            }
        }
    }
    all.into_iter().filter_map(|(what, name)| Some((what, name?))).collect()
}

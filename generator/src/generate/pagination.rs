//! Whether the catalog's `pagination` names what some operation takes.

use std::collections::HashSet;

use crate::catalog::{self, Filter, PageStyle, nearest};
use crate::model::{In, Kind, Param, Service, Shape, TypeId};
use crate::plan::Plan;
use crate::read::FileId;
use crate::remark::{Action, Remarks};

/// One warning for each name of the catalog's `pagination` that no operation takes. It is sent nevertheless: a
/// document may be silent on what its server understands.
pub(super) fn remark(entry: &catalog::Service, plan: &Plan, remarks: &mut Remarks) {
    let service = &plan.service;
    let Some(pagination) = &entry.pagination else { return };
    if entry.operations != Filter::default() || service.operations.is_empty() {
        // What is said of an operation that is left out does no harm.
        return;
    }
    let (key, name) = match &pagination.style {
        PageStyle::Cursor(name) => ("cursor", Some(name)),
        PageStyle::Page(name) => ("page", Some(name)),
        PageStyle::Offset(name) => ("offset", Some(name)),
        PageStyle::Link => ("link", None),
    };
    // Where pages are asked for in the body, the size of a page is said there too, whatever the query has.
    let in_body = plan
        .groups
        .iter()
        .flat_map(|group| &group.operations)
        .any(|operation| operation.paging.is_some_and(|paging| paging.in_body));
    let names = [(key, name), ("limit", pagination.limit.as_ref())];
    let asked = names.into_iter().filter_map(|(key, name)| Some((key, name?)));
    for (key, name) in asked.filter(|_| !in_body) {
        let params = || service.operations.iter().flat_map(|operation| &operation.params);
        if params().any(|param| takes(service, param, name)) {
            continue;
        }
        let known = params().filter(|param| param.place_in == In::Query).map(|param| param.wire.as_str());
        let hint = nearest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        let message =
            format!("no operation has the parameter `{name}` of the catalog's `pagination.{key}`{hint}");
        let root = remarks.places.root(FileId::default());
        let place = remarks.places.child(root, "paths");
        remarks.warn(Action::Kept, "pagination-unused", &message, place);
    }
}

/// Whether a parameter puts that name into the query: its own, with a key in brackets, or of one of its fields.
fn takes(service: &Service, param: &Param, name: &str) -> bool {
    let own = || name == param.wire || name.strip_prefix(&param.wire).is_some_and(|key| key.starts_with('['));
    match param.place_in {
        In::Query => own() || param.explode && has_field(service, &param.shape, name, &mut HashSet::new()),
        In::QueryString => has_field(service, &param.shape, name, &mut HashSet::new()),
        In::Path | In::Header | In::Cookie => false,
    }
}

fn has_field(service: &Service, shape: &Shape, name: &str, seen: &mut HashSet<TypeId>) -> bool {
    let Shape::Named(id) = shape.split_null().0 else { return false };
    let Some(one) = service.types.get(id.index()).filter(|_| seen.insert(*id)) else { return false };
    match &one.kind {
        Kind::Alias(other) => has_field(service, other, name, seen),
        Kind::Object(object) => object.fields.iter().any(|field| field.wire == name),
        Kind::Union(union) => {
            union.variants.iter().any(|variant| has_field(service, &variant.shape, name, seen))
        }
        Kind::Choice(_) | Kind::Numbers(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::{Filter, PageStyle, Pagination, Service};
    use crate::generate::engine;

    /// What is said of the catalog's `pagination`, by the operations of a document.
    fn said(paths: &str, style: PageStyle, limit: Option<&str>, include: &[&str]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join("a.yaml");
        let text = format!("openapi: 3.1.0\ninfo: {{ title: a, version: '1' }}\npaths: {{ {paths} }}\n");
        std::fs::write(&spec, text).unwrap();
        let limit = limit.map(str::to_owned);
        let entry = Service {
            pagination: Some(Pagination { style, next: None, items: None, limit }),
            operations: Filter {
                include: include.iter().map(|text| (*text).to_owned()).collect(),
                ..Filter::default()
            },
            ..Service::new("a", spec)
        };
        let made = engine::service(&entry).unwrap();
        let own = made.remarks.into_iter().filter(|remark| remark.code == "pagination-unused");
        own.map(|remark| format!("{} {} {}", remark.severity, remark.pointer, remark.message)).collect()
    }

    fn cursor(name: &str) -> PageStyle {
        PageStyle::Cursor(name.to_owned())
    }

    /// An operation with that list of parameters.
    fn get(parameters: &str) -> String {
        format!("/a: {{ get: {{ operationId: a, parameters: [{parameters}], responses: {{}} }} }}")
    }

    #[test]
    fn a_name_that_no_operation_has_is_said() {
        let paths = get("{ name: after, in: query, schema: { type: string } }, \
                         { name: nope, in: header, schema: { type: string } }");
        let warning = |key: &str, name: &str, hint: &str| {
            format!(
                "warning #/paths no operation has the parameter `{name}` of the catalog's `pagination.{key}`{hint}"
            )
        };
        assert_eq!(said(&paths, cursor("nope"), None, &[]), [warning("cursor", "nope", "")]);
        let near = warning("page", "aftr", "; did you mean `after`?");
        let both = said(&paths, PageStyle::Page("aftr".into()), Some("size"), &[]);
        assert_eq!(both, [near, warning("limit", "size", "")]);
        assert_eq!(said(&paths, PageStyle::Link, Some("size"), &[]), [warning("limit", "size", "")]);
    }

    #[test]
    fn nothing_is_said_of_a_name_that_an_operation_has() {
        let quiet = |paths: &str, name: &str| said(paths, cursor(name), None, &[]).is_empty();
        assert!(quiet(&get("{ name: after, in: query, schema: { type: string } }"), "after"));
        let object = |style: &str| {
            let schema = "{ type: object, properties: { after: { type: string } } }";
            get(&format!("{{ name: page, in: query, {style}, schema: {schema} }}"))
        };
        assert!(quiet(&object("style: deepObject"), "page[after]"));
        assert!(quiet(&object("explode: true"), "after"));
        assert!(!quiet(&object("explode: false"), "after"));
        let body = "/a: { post: { operationId: a, requestBody: { content: { application/json: { schema: \
                    { type: object, properties: { after: { type: string } } } } } }, responses: {} } }";
        assert_eq!(said(body, cursor("after"), Some("size"), &[]), [""; 0]);
        assert!(!quiet(body, "before"));
    }

    #[test]
    fn nothing_is_said_of_a_choice_or_of_no_operations() {
        assert_eq!(said(&get(""), cursor("nope"), None, &["a"]), [""; 0]);
        assert_eq!(said("", cursor("nope"), None, &[]), [""; 0]);
    }
}

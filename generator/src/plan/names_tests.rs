//! Names stay: what comes beside renames nothing.

use std::collections::BTreeSet;
use std::path::Path;

use super::Plan;
use super::answers::Success;
use crate::catalog;
use crate::model::Kind;
use crate::pipeline;
use crate::remark::Remarks;

/// The plan of a document in several files; the first is the root.
fn of_files(files: &[(&str, &str)]) -> Plan {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let root = folder.path().join(files[0].0);
    pipeline::planned(&catalog::Service::new("shop", root), &mut Remarks::default()).unwrap().plan
}

fn of(text: &str) -> Plan {
    of_files(&[("api.yaml", text)])
}

/// The names of the types that are printed.
fn types(plan: &Plan) -> BTreeSet<String> {
    plan.types.iter().filter(|one| one.home.is_some()).map(|one| one.ident.clone()).collect()
}

/// The members of a type.
fn members<'p>(plan: &'p Plan, ident: &str) -> &'p [String] {
    plan.types.iter().find(|one| one.ident == ident).map_or(&[], |one| &one.members)
}

fn head(paths: &str) -> String {
    format!("openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n{paths}")
}

/// An operation that has a file to itself, with that parameter first.
fn alone(id: &str, more: &str) -> String {
    format!(
        "operationId: {id}
parameters:
{more}  - {{name: state, in: query, schema: {{type: string, enum: [{id}, closed]}}}}
  - {{name: kinds, in: query, schema: {{type: array, items: {{type: string, enum: [{id}, b]}}}}}}
responses:
  '200': {{description: d, content: {{application/json: {{schema: {{type: object, properties: {{{id}: {{type: string}}}}}}}}}}}}
  '404': {{description: d, content: {{application/json: {{schema: {{type: object, properties: {{no{id}: {{type: string}}}}}}}}}}}}
"
    )
}

#[test]
fn a_parameter_more_in_a_file_of_an_operation_renames_nothing() {
    let root = head("  /a: {get: {$ref: ops/a.yml}}\n  /b: {$ref: items/b.yml}\n");
    let with = |more: &str| {
        let item = "parameters: [{name: shape, in: query, schema: {type: string, enum: [x, y]}}]\nget:\n";
        let b: String = alone("listB", "").lines().map(|line| format!("  {line}\n")).collect();
        let a = alone("listA", more);
        types(&of_files(&[("api.yaml", &root), ("ops/a.yml", &a), ("items/b.yml", &format!("{item}{b}"))]))
    };
    let before = with("");
    let wanted = [
        "ListAError404",
        "ListAKindsItem",
        "ListAResponse",
        "ListAState",
        "ListBKindsItem",
        "ListBResponse",
        "ListBState",
    ];
    for name in wanted {
        let known = before.contains(name) || name == "ListAError404" && before.contains("ListANotFoundError");
        assert!(known, "{name}: {before:?}");
    }
    let after = with("  - {name: first, in: query, schema: {type: string, enum: [p, q]}}\n");
    assert!(after.is_superset(&before) && after.contains("ListAFirst"), "{after:?}");
    assert_eq!(after.len(), before.len() + 1);
}

#[test]
fn the_shelves_of_a_document_give_their_names() {
    let text = "swagger: '2.0'\ninfo: {title: t, version: '1'}
paths: {/a: {get: {operationId: getA, responses: {'400': {$ref: '#/responses/Bad'}}}}}
responses: {Bad: {description: d, schema: {type: object, properties: {why: {type: string, enum: [a, b]}}}}}
";
    assert_eq!(types(&of(text)), ["Bad", "BadWhy"].map(str::to_owned).into());
}

#[test]
fn of_two_lists_of_values_both_hold() {
    let with = |first: &str, second: &str| {
        let plan = of(&format!(
            "{}components: {{schemas: {{Base: {{type: object, properties: {{s: {{type: string, enum: [{first}]}}}}}},\n  Index: {{allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{s: {{type: string, enum: [{second}]}}}}}}]}}}}}}\n",
            head(
                "  /a: {get: {operationId: getA, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Index'}}}}}}}\n"
            )
        ));
        members(&plan, "IndexS").to_vec()
    };
    assert_eq!(with("a, b, c", "c, b"), ["B", "C"]);
    assert_eq!(with("a, b, c", "c, b, d, e, f"), ["B", "C"]);
    assert_eq!(with("a, b", "c, d"), ["A", "B"]);
}

/// An operation that answers with texts under these media types.
fn texts(media: &str) -> Vec<String> {
    let content: String =
        media.split(' ').map(|media| format!(", text/{media}: {{schema: {{type: string}}}}")).collect();
    let plan = of(&head(&format!(
        "  /a: {{get: {{tags: [t], operationId: a, responses: {{'200': {{description: d, content: {{application/json: {{schema: {{type: array, items: {{type: string}}}}}}{content}}}}}}}}}}}\n"
    )));
    match &plan.groups[0].operations[0].success {
        Success::Several(_, variants) => variants.iter().map(|one| one.ident.clone()).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_order_of_media_types_gives_no_name() {
    assert_eq!(texts("diff"), ["Json", "Diff"]);
    assert_eq!(texts("diff patch"), ["Json", "Text"]);
    assert_eq!(texts("patch diff"), ["Json", "Text"]);
}

#[test]
fn a_long_way_that_comes_beside_another_renames_nothing() {
    let way = |steps: &[&str]| {
        let leaf = "{type: string, enum: [a, b]}".to_owned();
        steps
            .iter()
            .rev()
            .fold(leaf, |inner, step| format!("{{type: object, properties: {{{step}: {inner}}}}}"))
    };
    let (one, other) =
        (["a", "b", "one", "d", "e", "f", "g", "h", "i"], ["a", "b", "two", "d", "e", "f", "g", "h", "i"]);
    let with = |schemas: &[String]| {
        let all: String = schemas.iter().map(|schema| format!("{{allOf: [{schema}]}}, ")).collect();
        let plan = of(&head(&format!(
            "  /a: {{get: {{operationId: getA, responses: {{'200': {{description: d, content: {{application/json: {{schema: {{type: object, properties: {{x: {{type: array, prefixItems: [{all}], minItems: {count}, maxItems: {count}}}}}}}}}}}}}}}}}}}\n",
            count = schemas.len()
        )));
        let leaves =
            plan.service.types.iter().zip(&plan.types).filter(|(ty, _)| matches!(ty.kind, Kind::Choice(_)));
        leaves.map(|(ty, one)| (ty.name.join("/"), one.ident.clone())).collect::<Vec<_>>()
    };
    let both = with(&[way(&one), way(&other)]);
    assert_eq!(both.len(), 2);
    assert!(both[0].0 != both[1].0, "{both:?}");
    assert_eq!(with(&[way(&one)]), both[..1]);
}

#[test]
fn a_form_without_files_is_the_type_that_json_has() {
    let with = |field: &str| {
        let schema =
            format!("{{type: object, properties: {{a: {{type: object, properties: {{b: {field}}}}}}}}}");
        types(&of(&head(&format!(
            "  /a: {{post: {{operationId: postA, requestBody: {{content: {{application/json: {{schema: {schema}}}, multipart/form-data: {{schema: {schema}}}}}}}, responses: {{'204': {{description: d}}}}}}}}\n"
        ))))
    };
    assert_eq!(with("{type: string}"), ["PostABody", "PostABodyA"].map(str::to_owned).into());
    assert_eq!(with("{type: string, format: binary}").len(), 4);
}

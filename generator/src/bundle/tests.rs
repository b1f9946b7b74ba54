//! Each rule by which a newer document is said in 3.0.

use serde_json::{Value, json};

use super::bundle_with;
use crate::normalise::normalise;
use crate::read::Library;
use crate::remark::Remarks;

fn made(text: &str) -> (Value, Vec<&'static str>) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("spec.yaml");
    std::fs::write(&file, text).expect("a file");
    let mut remarks = Remarks::default();
    let library = Library::open(&file, &[], &mut remarks).expect("a document");
    let document = normalise(&library, &mut remarks).expect("a specification");
    let mut remarks = Remarks::default();
    let bundle = bundle_with(&document, &mut remarks);
    let codes = remarks.list.iter().map(|remark| remark.code).collect();
    let text = serde_json::to_string(&bundle).expect("JSON");
    let again: openapiv3::OpenAPI = serde_json::from_str(&text).expect("a 3.0 document");
    assert_eq!(again, bundle, "what is printed reads as what was made");
    (serde_json::from_str(&text).expect("JSON"), codes)
}

fn schemas(body: &str) -> (Value, Vec<&'static str>) {
    let (value, codes) = made(&format!(
        "openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{body}"
    ));
    (value["components"]["schemas"].clone(), codes)
}

#[test]
fn null_in_a_list_of_types_is_nullable() {
    let (all, _) = schemas(
        "    A: { type: [string, 'null'], minLength: 1 }\n    B: { const: x }\n    C: { type: [string, integer] }\n    D: { type: 'null' }\n",
    );
    assert_eq!(all["A"], json!({ "type": "string", "nullable": true, "minLength": 1 }));
    assert_eq!(all["B"], json!({ "enum": ["x"] }));
    assert_eq!(all["C"], json!({ "anyOf": [{ "type": "integer" }, { "type": "string" }] }));
    assert_eq!(all["D"], json!({ "nullable": true, "enum": [null] }));
}

#[test]
fn a_tuple_is_a_list_of_any_of_its_items() {
    let (all, codes) = schemas(
        "    A: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }\n    B: { type: array }\n",
    );
    assert_eq!(
        all["A"],
        json!({ "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "integer" }] }, "maxItems": 2 })
    );
    assert_eq!(all["B"], json!({ "type": "array", "items": {} }));
    assert_eq!(codes, ["bundle-tuple"]);
}

#[test]
fn bounds_and_examples_are_said_the_old_way() {
    let (all, _) = schemas(
        "    A: { type: integer, exclusiveMinimum: 3, examples: [4, 5] }\n    B: { type: string, contentEncoding: base64 }\n    C: { type: integer, default: x }\n",
    );
    assert_eq!(all["A"], json!({ "type": "integer", "minimum": 3, "exclusiveMinimum": true, "example": 4 }));
    assert_eq!(all["B"], json!({ "type": "string", "format": "byte" }));
    assert_eq!(all["C"], json!({ "type": "integer" }));
}

#[test]
fn a_cycle_stays_a_reference() {
    let (all, _) = schemas(
        "    Tree: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }\n    Other: { $ref: '#/components/schemas/Tree' }\n",
    );
    assert_eq!(
        all["Tree"]["properties"]["children"]["items"],
        json!({ "$ref": "#/components/schemas/Tree" })
    );
    assert_eq!(all["Other"], json!({ "$ref": "#/components/schemas/Tree" }));
}

#[test]
fn what_stands_beside_a_reference_holds() {
    let (all, _) = schemas(
        "    A: { type: string }\n    B: { type: object, properties: { a: { $ref: '#/components/schemas/A', description: mine } } }\n",
    );
    assert_eq!(
        all["B"]["properties"]["a"],
        json!({ "description": "mine", "allOf": [{ "$ref": "#/components/schemas/A" }] })
    );
}

#[test]
fn two_point_zero_becomes_three() {
    let (value, _) = made(
        "swagger: '2.0'\ninfo: { title: t, version: '1' }\nhost: a.example\nschemes: [https]\npaths:\n  /a/{id}:\n    post:\n      parameters:\n        - { in: path, name: id, type: string, required: true }\n        - { in: query, name: q, type: array, items: { type: string }, collectionFormat: pipes }\n        - { in: body, name: b, required: true, schema: { type: object } }\n      responses: { '200': { description: ok, schema: { type: string } } }\n",
    );
    assert_eq!(value["servers"][0]["url"], "https://a.example");
    let operation = &value["paths"]["/a/{id}"]["post"];
    assert_eq!(operation["parameters"][1]["style"], "pipeDelimited");
    assert_eq!(
        operation["requestBody"]["content"]["application/json"]["schema"],
        json!({ "type": "object" })
    );
    assert_eq!(
        operation["responses"]["200"]["content"]["application/json"]["schema"],
        json!({ "type": "string" })
    );
}

#[test]
fn what_three_zero_cannot_say_is_left_out_with_a_remark() {
    let (value, codes) = made(
        "openapi: 3.2.0\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    query: { responses: { '200': { description: ok } } }\n    get: {}\n  /b/{x}: { get: { responses: {} } }\ncomponents: { securitySchemes: { m: { type: mutualTLS } } }\n",
    );
    assert_eq!(codes, ["bundle-scheme", "bundle-method", "bundle-responses", "bundle-responses"]);
    assert_eq!(value["paths"]["/a"]["get"]["responses"], json!({ "default": { "description": "" } }));
}

#[test]
fn the_specs_of_the_catalog_are_whole() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/catalog.yaml");
    let catalog = crate::catalog::read(&file).expect("the catalog");
    for service in &catalog.services {
        let printed = super::print(service).expect("a bundle");
        let document: openapiv3::OpenAPI = serde_json::from_str(&printed.json).expect("a 3.0 document");
        let mut remarks = Remarks::default();
        let library = Library::open(&service.spec, &service.overlays, &mut remarks).expect("a document");
        let own = normalise(&library, &mut remarks).expect("a specification");
        let lost = printed.remarks.matches("[bundle-method]").count();
        assert_eq!(document.operations().count() + lost, own.operations.len(), "{}", service.key);
    }
}

#[test]
fn the_parts_of_a_list_have_no_encoding() {
    let (value, codes) = made(concat!(
        "openapi: 3.2.0\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    post:\n      operationId: a\n",
        "      requestBody: { content: { multipart/mixed: { schema: { type: array, items: { type: string } },",
        " prefixEncoding: [{ contentType: text/html }] } } }\n",
        "      responses: { '204': { description: ok } }\n",
    ));
    let media = &value["paths"]["/a"]["post"]["requestBody"]["content"]["multipart/mixed"];
    assert_eq!(media["schema"]["type"], json!("array"));
    assert_eq!(media.get("encoding"), None);
    assert_eq!(codes, ["bundle-encoding"]);
}

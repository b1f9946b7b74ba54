//! What of a cycle of types is held in a box.

use super::boxes::{Edge, cycles};
use super::tests::plan;
use crate::model::{Docs, Field, Kind, Object, Service, Shape, Type, TypeId};
use crate::remark::Place;

/// A document whose operation answers with the schema `A`, and what its types hold in a box: `A.B`, with a question mark
/// where it may be missing or null.
fn boxed(schemas: &str) -> Vec<String> {
    let plan = plan(&format!(
        "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: getA\n      responses:\n        '200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}\ncomponents:\n  schemas:\n{}",
        schemas.replace("=> ", "$ref: '#/components/schemas/").replace(" <=", "'")
    ));
    let name = |id| plan.of(id).ident.as_str();
    let mut all: Vec<String> = plan
        .boxed
        .iter()
        .map(|edge| {
            format!("{}.{}{}", name(edge.holder), name(edge.held), if edge.optional { "?" } else { "" })
        })
        .collect();
    all.sort();
    all
}

const REQUIRED: &str = "    A: {type: object, required: [b], properties: {b: {=> B <=}}}
    B: {type: object, properties: {x: {type: string}}}
";

#[test]
fn a_new_optional_field_that_closes_a_cycle_boxes_no_required_field() {
    assert!(boxed(REQUIRED).is_empty());
    assert_eq!(boxed(&REQUIRED.replace("{x: ", "{a: {=> A <=}, x: ")), ["B.A?"]);
    // One that is required may be null; and a field of the same types that is required besides stays as it is.
    let null = "required: [a], properties: {a: {oneOf: [{=> A <=}, {type: 'null'}]}, x: ";
    assert_eq!(boxed(&REQUIRED.replace("properties: {x: ", null)), ["B.A?"]);
    let twice = REQUIRED.replace("{b: ", "{c: {=> B <=}, b: ").replace("{x: ", "{a: {=> A <=}, x: ");
    assert_eq!(boxed(&twice), ["A.B?", "B.A?"]);
}

#[test]
fn a_list_or_a_map_needs_none() {
    let list =
        "{as: {type: array, items: {=> A <=}}, more: {type: object, additionalProperties: {=> A <=}}, x: ";
    assert!(boxed(&REQUIRED.replace("{x: ", list)).is_empty());
}

#[test]
fn required_fields_have_one_where_the_cycle_goes_on_without_the_optional_ones() {
    let both = REQUIRED.replace("properties: {x: ", "required: [a], properties: {a: {=> A <=}, x: ");
    assert_eq!(boxed(&both), ["A.B", "B.A"]);
    // What is not on a cycle of required fields alone has none.
    let more = both.replace("{a: ", "{c: {=> C <=}, a: ").replace("[a]", "[a, c]")
        + "    C: {type: object, properties: {b: {=> B <=}}}\n";
    assert_eq!(boxed(&more), ["A.B", "B.A", "C.B?"]);
}

const UNION: &str = "    A: {oneOf: [{type: string}, {=> B <=}, {=> C <=}]}
    B: {type: object, required: [c], properties: {c: {=> C <=}}}
    C: {type: object, required: [x], properties: {x: {type: string}}}
";

#[test]
fn members_of_a_union_come_after_optional_fields_and_before_required_ones() {
    assert!(boxed(UNION).is_empty());
    assert_eq!(boxed(&UNION.replace("{x: ", "{a: {=> A <=}, x: ")), ["C.A?"]);
    let required = UNION.replace("[x], properties: {x: ", "[x, a], properties: {a: {=> A <=}, x: ");
    assert_eq!(boxed(&required), ["A.B", "A.C"]);
    // A union of a union.
    let unions =
        "    A: {oneOf: [{type: string}, {=> B <=}]}\n    B: {oneOf: [{type: integer}, {=> A <=}]}\n";
    assert_eq!(boxed(unions), ["A.B", "B.A"]);
}

#[test]
fn an_alias_on_a_cycle_leaves_the_box_to_the_field() {
    let alias = "    A: {type: object, required: [b], properties: {b: {=> B <=}}}
    B: {oneOf: [{=> A <=}, {type: 'null'}]}
";
    assert_eq!(boxed(alias), ["A.B?"]);
}

#[test]
fn a_long_way_round_needs_no_deep_stack_and_little_time() {
    let many: u32 = 100_000;
    let ring = |at: u32| {
        let field = Field {
            wire: "next".to_owned(),
            shape: Shape::Named(TypeId((at + 1) % many)),
            required: at + 1 < many,
            read_only: false,
            write_only: false,
            undeclared: false,
            constant: None,
            only: None,
            start: None,
            docs: Docs::default(),
        };
        let object = Object { fields: vec![field], ..Object::default() };
        let name = vec![format!("A{at}")];
        Type { name, named: true, docs: Docs::default(), kind: Kind::Object(object), place: Place::default() }
    };
    let service = Service { types: (0..many).map(ring).collect(), ..Service::default() };
    let found = cycles(&service, &[]);
    let last = Edge { holder: TypeId(many - 1), held: TypeId(0), optional: true };
    assert_eq!(found.boxed.into_iter().collect::<Vec<_>>(), [last]);
}

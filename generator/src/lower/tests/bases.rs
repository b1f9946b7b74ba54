//! Bases that list the schemas that build on them.

use super::{answering, codes};
use crate::model::{Kind, Service};

/// A document with a base and what builds on it.
fn based(base: &str, others: &str) -> Service {
    let (service, remarks) = answering(
        "{type: array, items: {$ref: '#/components/schemas/Base'}}",
        &format!(
            "components:\n  schemas:\n    Base: {{type: object, required: [kind], properties: {{kind: {{type: string}}, common: {{type: string}}}}, {base}}}\n{others}"
        ),
    );
    assert_eq!(codes(&remarks).iter().filter(|code| code.contains("flattened")).count(), 0);
    service
}

fn named<'s>(service: &'s Service, name: &str) -> &'s Kind {
    &service.types.iter().find(|one| one.name == [name]).unwrap_or_else(|| panic!("no `{name}`")).kind
}

fn fields(service: &Service, name: &str) -> Vec<String> {
    let kind = named(service, name);
    let Kind::Object(object) = kind else { panic!("`{name}` is no object: {kind:?}") };
    object.fields.iter().map(|field| field.wire.clone()).collect()
}

/// The names of the types that a union holds, each with its tags.
fn held(service: &Service, name: &str) -> Vec<String> {
    let kind = named(service, name);
    let Kind::Union(union) = kind else { panic!("`{name}` is no union: {kind:?}") };
    let member = |variant: &crate::model::Variant| {
        let mut held = String::new();
        variant.shape.each_named(&mut |id| held = service.types[id.index()].name.join(" "));
        format!("{held} {}", variant.tags.join(","))
    };
    union.variants.iter().map(member).collect()
}

const CHILDREN: &str = "    DerA: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {aa: {type: string}}}]}
    DerB: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {bb: {type: string}}}
";

const LISTED: &str =
    "oneOf: [{$ref: '#/components/schemas/DerA'}, {$ref: '#/components/schemas/DerB', description: Beside}]";

const MAPPED: &str = "discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/DerA', b: '#/components/schemas/DerB'}}";

#[test]
fn a_child_is_itself_and_the_base_is_the_union() {
    for (base, tags) in [
        (format!("{LISTED}, {MAPPED}"), ["a", "b"]),
        (format!("oneOf: [{{$ref: '#/components/schemas/DerA'}}], {MAPPED}"), ["a", "b"]),
        (LISTED.to_owned(), ["", ""]),
        (LISTED.replace("oneOf", "anyOf"), ["", ""]),
    ] {
        let service = based(&base, CHILDREN);
        assert_eq!(fields(&service, "DerA"), ["kind", "common", "aa"], "{base}");
        assert_eq!(fields(&service, "DerB"), ["bb", "kind", "common"], "{base}");
        assert_eq!(
            held(&service, "Base"),
            [format!("DerA {}", tags[0]), format!("DerB {}", tags[1])],
            "{base}"
        );
        assert_eq!(service.types.len(), 3, "{:?}", service.types);
    }
}

#[test]
fn what_builds_on_a_child_is_that_child_with_more() {
    let more = "    Grand: {allOf: [{$ref: '#/components/schemas/DerA'}, {type: object, properties: {gg: {type: string}}}]}
    Holder: {type: object, properties: {grand: {$ref: '#/components/schemas/Grand'}}}
";
    let service = based(&format!("{LISTED}, {MAPPED}"), &format!("{CHILDREN}{more}"));
    // Nobody asks for it, unless it is listed as well.
    let listed = LISTED.replace("oneOf: [", "oneOf: [{$ref: '#/components/schemas/Grand'}, ");
    let with_grand = based(&listed, &format!("{CHILDREN}{more}"));
    assert_eq!(fields(&with_grand, "Grand"), ["kind", "common", "aa", "gg"]);
    assert_eq!(fields(&with_grand, "DerA"), ["kind", "common", "aa"]);
    assert_eq!(held(&with_grand, "Base").len(), 3);
    assert_eq!(held(&service, "Base").len(), 2);
}

#[test]
fn a_choice_between_others_stays_one() {
    let base = "oneOf: [{type: object, properties: {x: {type: string}}}, {type: object, properties: {y: {type: string}}}]";
    let child = "    Child: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {z: {type: string}}}]}
";
    let (service, _) = answering(
        "{$ref: '#/components/schemas/Child'}",
        &format!("components:\n  schemas:\n    Base: {{type: object, {base}}}\n{child}"),
    );
    assert_eq!(held(&service, "Child").len(), 2);
}

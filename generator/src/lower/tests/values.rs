//! Constants and lists of values.

use super::{answering, field, said};
use crate::model::{Kind, Shape};

#[test]
fn constants_and_lists_that_are_no_type_are_said() {
    let said = |schema: &str| said(&field(schema, "").0);
    assert_eq!(said("{const: list}"), "|Always `list`.|false");
    assert_eq!(said("{const: false}"), "|Always `false`.|false");
    assert_eq!(said("{type: integer, const: 7}"), "|Always `7`.|false");
    assert_eq!(said("{const: 1.5}"), "|Always `1.5`.|false");
    assert_eq!(said("{const: null}"), "|Always `null`.|false");
    assert_eq!(said("{type: string, const: 2.0}"), "|Always `2.0`.|false");
    assert_eq!(said("{type: number, enum: [1, 2.5, 3]}"), "|One of `1`, `2.5`, `3`.|false");
    assert_eq!(said("{enum: [auto, 1]}"), "|One of `auto`, `1`.|false");
    assert_eq!(said("{type: integer, enum: [1, 2]}"), "||false", "the type lists them");
    assert_eq!(said("{type: string, enum: [a, b]}"), "||false");
    assert_eq!(said("{type: boolean, enum: [true, false]}"), "||false");
    assert_eq!(said("{const: {a: 1}}"), "||false");
    let listed = (0..99).map(|n| format!("{n}.5")).collect::<Vec<_>>().join(", ");
    assert_eq!(said(&format!("{{type: number, enum: [{listed}]}}")), "||false", "too long for a remark");
    let rest =
        "components: {schemas: {Kind: {type: string, enum: [a, b]}, Rate: {type: number, enum: [1.5, 2]}}}\n";
    let refers = |name: &str| said_of(&format!("{{$ref: '#/components/schemas/{name}'}}"), rest);
    assert_eq!([refers("Kind"), refers("Rate")], ["", "One of `1.5`, `2`."]);
}

fn said_of(schema: &str, rest: &str) -> String {
    let facts = field(schema, rest).0.facts;
    facts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn parameters_say_which_values_there_are() {
    let parameter = |schema: &str| {
        let (service, _) = super::made(&format!(
            "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{{name: p, in: query, schema: {schema}}}]\n      responses: {{'204': {{description: d}}}}\n"
        ));
        super::said(&service.operations[0].params[0].docs)
    };
    assert_eq!(parameter("{type: number, enum: [0.5, 1]}"), "|One of `0.5`, `1`.|false");
    assert_eq!(parameter("{type: boolean, const: true}"), "|Always `true`.|false");
    assert_eq!(parameter("{type: string, enum: [a, b]}"), "||false");
}

#[test]
fn only_values_that_a_shape_holds_are_set() {
    let fixed = |schema: &str| {
        let (service, _) = answering(&format!("{{type: object, properties: {{f: {schema}}}}}"), "");
        let mut objects = service.types.iter().filter_map(|ty| match &ty.kind {
            Kind::Object(object) => object.fields.first().cloned(),
            _ => None,
        });
        let field = objects.next_back().unwrap();
        field.is_fixed().then(|| field.constant.or(field.only).unwrap())
    };
    for (schema, value) in [
        ("{const: a}", Some("a")),
        ("{const: true}", Some("true")),
        ("{type: boolean, enum: [false]}", Some("false")),
        ("{type: integer, const: 7}", Some("7")),
        ("{type: integer, const: -7}", Some("-7")),
        ("{type: integer, format: int32, const: 99999999999}", Some("99999999999")),
        ("{type: number, const: 1}", Some("1")),
        ("{const: 1.5}", Some("1.5")),
        ("{const: null}", Some("null")),
        ("{type: string, const: 2.0}", Some("2.0")),
        ("{type: integer, const: 1.5}", None),
        ("{type: integer, const: 99999999999999999999999}", None),
        ("{type: number, const: 1e999}", None),
        ("{type: boolean, const: 1}", None),
        ("{type: [boolean, 'null'], const: true}", None),
        ("{const: [1]}", None),
        ("{type: boolean}", None),
    ] {
        assert_eq!(fixed(schema).as_deref(), value, "{schema}");
    }
    let (service, _) = answering("{type: object, properties: {f: {const: null}}}", "");
    let Kind::Object(object) = &service.types[0].kind else { panic!("no object") };
    assert_eq!(object.fields[0].shape, Shape::Unit);
}

/// The values of the field's type, and what is said of them.
fn meanings(schema: &str) -> Vec<(String, Option<String>)> {
    let (service, _) = answering(&format!("{{type: object, properties: {{f: {schema}}}}}"), "");
    let mut kinds = service.types.iter().filter_map(|ty| match &ty.kind {
        Kind::Choice(values) => {
            Some(values.iter().map(|value| (value.wire.clone(), value.docs.clone())).collect())
        }
        Kind::Numbers(values) => {
            Some(values.iter().map(|value| (value.wire.to_string(), value.docs.clone())).collect())
        }
        _ => None,
    });
    kinds.next().unwrap_or_default()
}

#[test]
fn each_value_says_what_it_means() {
    let say = |values: &[(&str, Option<&str>)]| -> Vec<(String, Option<String>)> {
        values.iter().map(|(wire, docs)| ((*wire).to_owned(), docs.map(str::to_owned))).collect()
    };
    assert_eq!(
        meanings(
            "{oneOf: [{const: a, title: Alpha, description: first}, {const: b, title: B}, {const: c, deprecated: true}]}"
        ),
        say(&[("a", Some("Alpha\n\nfirst")), ("b", None), ("c", Some("Deprecated by the API."))])
    );
    assert_eq!(
        meanings(
            "{type: integer, oneOf: [{const: 1, title: Low}, {const: 2, description: High}, {const: 3}]}"
        ),
        say(&[("1", Some("Low")), ("2", Some("High")), ("3", None)])
    );
    assert_eq!(
        meanings(
            "{anyOf: [{enum: [a, b], description: Both}, {const: b, description: Again}, {type: string}]}"
        ),
        say(&[("a", None), ("b", Some("Again"))])
    );
}

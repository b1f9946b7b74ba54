//! One pair of documents for each kind of change.

use super::Verdict::{Additive, Breaking, Documentation};
use super::testing::{BASE, check, of, verdicts, with};

#[test]
fn nothing_changed() {
    let diff = of(BASE, BASE);
    assert_eq!((diff.bump, diff.next_version.as_deref()), (None, Some("0.3.1")));
    assert_eq!(verdicts(&of(BASE, &BASE.replace("description: ok", "description: 'ok'"))), []);
}

#[test]
fn operations() {
    check(&[
        (
            "added",
            "  /pets/{id}:\n",
            "  /toys: { get: { operationId: listToys, tags: [pets], responses: { '204': { description: d } } } }\n  /pets/{id}:\n",
            &[("operation-added", Additive, Additive)],
        ),
        (
            "id",
            "operationId: getPet",
            "operationId: readPet",
            &[("operation-id", Documentation, Documentation), ("operation-renamed", Documentation, Breaking)],
        ),
        (
            "another path that differs in a variable's name",
            "  /pets/{id}:\n",
            "  /pets/{name}: { get: { operationId: byName, tags: [pets], parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { '204': { description: d } } } }\n  /pets/{id}:\n",
            &[("operation-added", Additive, Additive)],
        ),
        (
            "another path before one whose variable has a new name",
            "  /pets/{id}:\n    get:\n      operationId: getPet\n      tags: [pets]\n      parameters: [{ name: id,",
            "  /pets/{name}: { get: { operationId: byName, tags: [pets], parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { '204': { description: d } } } }\n  /pets/{pet}:\n    get:\n      operationId: getPet\n      tags: [pets]\n      parameters: [{ name: pet,",
            &[
                ("parameter-name", Documentation, Documentation),
                ("parameter-name", Documentation, Documentation),
                ("operation-added", Additive, Additive),
            ],
        ),
        (
            "path variable",
            "  /pets/{id}:\n    get:\n      operationId: getPet\n      tags: [pets]\n      parameters: [{ name: id,",
            "  /pets/{pet}:\n    get:\n      operationId: getPet\n      tags: [pets]\n      parameters: [{ name: pet,",
            &[
                ("parameter-name", Documentation, Documentation),
                ("parameter-name", Documentation, Documentation),
            ],
        ),
        (
            "deprecated",
            "operationId: getPet",
            "deprecated: true\n      operationId: getPet",
            &[("operation-deprecated", Documentation, Documentation)],
        ),
        (
            "docs",
            "operationId: getPet",
            "summary: Reads.\n      operationId: getPet",
            &[("operation-docs", Documentation, Documentation)],
        ),
        (
            "tag",
            "operationId: getPet\n      tags: [pets]",
            "operationId: getPet\n      tags: [animals]",
            &[("operation-renamed", Documentation, Breaking), ("group-added", Documentation, Additive)],
        ),
        (
            "auth",
            "operationId: getPet",
            "security: [{ key: [] }]\n      operationId: getPet",
            &[("operation-auth", Breaking, Documentation)],
        ),
        (
            "auth alternative",
            "operationId: getPet",
            "security: [{ token: [] }, { key: [] }]\n      operationId: getPet",
            &[("operation-auth", Additive, Documentation)],
        ),
        (
            "no auth",
            "operationId: getPet",
            "security: []\n      operationId: getPet",
            &[("operation-auth", Additive, Documentation)],
        ),
        (
            "server",
            "operationId: getPet",
            "servers: [{ url: 'https://other.example' }]\n      operationId: getPet",
            &[("operation-server", Breaking, Documentation)],
        ),
    ]);
    let start = BASE.find("    patch:").unwrap();
    let end = BASE.find("components:").unwrap();
    let without = format!("{}{}", &BASE[..start], &BASE[end..]);
    let found = verdicts(&of(BASE, &without));
    assert_eq!(found, [("operation-removed", Breaking, Breaking), ("type-removed", Documentation, Breaking)]);
    let diff = of(BASE, &BASE.replace("  /pets", "  /animals"));
    assert!(
        diff.changes.iter().all(|change| (change.code, change.rust) == ("operation-moved", Documentation)),
        "{:?}",
        diff.changes
    );
}

#[test]
fn parameters() {
    let limit = "{ name: limit, in: query, schema: { type: integer, format: int32, maximum: 50 } }";
    let kind = "        - { name: kind, in: query, required: true, schema: { type: string } }\n";
    check(&[
        (
            "optional added",
            kind,
            &format!("{kind}        - {{ name: page, in: query, schema: {{ type: string }} }}\n"),
            &[("parameter-added", Additive, Additive)],
        ),
        (
            "required added",
            kind,
            &format!(
                "{kind}        - {{ name: page, in: query, required: true, schema: {{ type: string }} }}\n"
            ),
            &[("parameter-added", Breaking, Breaking)],
        ),
        (
            "optional removed",
            &format!("        - {limit}\n"),
            "",
            &[("parameter-removed", Breaking, Breaking)],
        ),
        ("required removed", kind, "", &[("parameter-removed", Breaking, Breaking)]),
        (
            "now required",
            limit,
            &limit.replace("in: query", "in: query, required: true"),
            &[("parameter-required", Breaking, Breaking)],
        ),
        (
            "now optional",
            "required: true, schema: { type: string } }\n        - { name: limit",
            "schema: { type: string } }\n        - { name: limit",
            &[("parameter-optional", Additive, Breaking)],
        ),
        ("wider type", limit, &limit.replace("int32", "int64"), &[("parameter-type", Additive, Breaking)]),
        (
            "other type",
            limit,
            &limit.replace("type: integer, format: int32, maximum: 50", "type: boolean"),
            &[("parameter-type", Breaking, Breaking), ("parameter-limits", Additive, Documentation)],
        ),
        (
            "place",
            limit,
            &limit.replace("in: query", "in: header"),
            &[("parameter-place", Breaking, Documentation)],
        ),
        (
            "style",
            limit,
            &limit.replace("in: query", "in: query, explode: false"),
            &[("parameter-style", Documentation, Documentation)],
        ),
        ("lower limit", limit, &limit.replace("50", "20"), &[("parameter-limits", Breaking, Documentation)]),
        ("higher limit", limit, &limit.replace("50", "90"), &[("parameter-limits", Additive, Documentation)]),
        (
            "higher limit beside a lower one",
            limit,
            &limit.replace("maximum: 50", "maximum: 50, minimum: 1"),
            &[("parameter-limits", Breaking, Documentation)],
        ),
        (
            "docs",
            limit,
            &limit.replace("in: query", "in: query, description: Most."),
            &[("parameter-docs", Documentation, Documentation)],
        ),
    ]);
    let two = "        - { name: breed, in: query, required: true, schema: { type: string } }\n";
    let old = with(kind, &format!("{kind}{two}"));
    let new = with(kind, &format!("{two}{kind}"));
    assert_eq!(verdicts(&of(&old, &new)), [("parameter-order", Documentation, Breaking)]);
}

#[test]
fn bodies() {
    let create = "requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }";
    let change =
        "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }";
    let get = "operationId: getPet\n";
    let body =
        "requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }";
    check(&[
        ("optional added", get, &format!("{get}      {body}\n"), &[("body-added", Additive, Additive)]),
        ("required added", get, &format!("{get}      {}\n", body.replace("{ content", "{ required: true, content")), &[("body-added", Breaking, Breaking)]),
        ("now optional", create, &create.replace("required: true, ", ""), &[("body-optional", Additive, Breaking)]),
        ("now required", change, &change.replace("{ content", "{ required: true, content"), &[("body-required", Breaking, Breaking)]),
        ("removed", change, "summary: ''", &[("operation-docs", Documentation, Documentation), ("body-removed", Breaking, Breaking), ("type-removed", Documentation, Breaking)]),
        ("form added", create, &create.replace("content: { ", "content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/NewPet' } }, "), &[("media-added", Additive, Breaking)]),
        ("type", create, &create.replace("NewPet", "Filter"), &[("body-type", Breaking, Breaking), ("type-removed", Documentation, Breaking)]),
    ]);
    let both = create.replace(
        "content: { ",
        "content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/NewPet' } }, ",
    );
    let three = both.replace("content: { ", "content: { text/plain: { schema: { type: string } }, ");
    let (old, new) = (with(create, &both), with(create, &three));
    assert_eq!(verdicts(&of(&old, &new)), [("media-added", Additive, Additive)]);
    assert_eq!(verdicts(&of(&new, &old)), [("media-removed", Breaking, Breaking)]);
}

#[test]
fn a_status_that_a_wider_one_had_is_said_to_leave_it() {
    let none = "        '404': { description: none";
    let said = |wide: &str| {
        let old = with(none, &format!("        {wide}: {{ description: some }}\n{none}"));
        let new = old.replacen(none, &format!("        '410': {{ description: gone }}\n{none}"), 1);
        of(&old, &new).changes.into_iter().map(|change| change.what).collect::<Vec<_>>()
    };
    let own = ": there is a new `ListPetsError::Gone`";
    assert_eq!(said("4XX"), [format!("there is a new error 410, until now one of `4XX`{own}")]);
    assert_eq!(said("default"), [format!("there is a new error 410, until now one of `default`{own}")]);
    assert_eq!(said("5XX"), [format!("there is a new error 410{own}")]);
}

#[test]
fn answers() {
    let none = "        '404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }\n";
    let made = "        '201': { description: made, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }\n";
    check(&[
        (
            "error added",
            none,
            &format!("{none}        '410': {{ description: gone }}\n"),
            &[("error-added", Additive, Additive)],
        ),
        (
            "first error",
            made,
            &format!("{made}        '409': {{ description: there }}\n"),
            &[("error-added", Additive, Additive)],
        ),
        (
            "last error gone",
            none,
            "",
            &[("error-removed", Additive, Breaking), ("type-removed", Documentation, Breaking)],
        ),
        (
            "success added",
            made,
            &format!("{made}        '202': {{ description: later }}\n"),
            &[("answer-added", Additive, Breaking)],
        ),
        (
            "success type",
            made,
            &made.replace("schemas/Pet'", "schemas/Problem'"),
            &[("answer-type", Breaking, Breaking)],
        ),
        ("docs", "description: made", "description: Made.", &[("answer-docs", Documentation, Documentation)]),
        (
            "same under two statuses",
            made,
            &format!("{made}{}", made.replace("'201'", "'200'")),
            &[("answer-added", Additive, Documentation)],
        ),
    ]);
}

#[test]
fn fields() {
    check(&[
        (
            "received, optional added",
            "        mood:",
            "        age: { type: integer }\n        mood:",
            &[("field-added", Additive, Additive)],
        ),
        (
            "received, required added",
            "required: [id, name]\n      properties:\n",
            "required: [id, name, age]\n      properties:\n        age: { type: integer }\n",
            &[("field-added", Additive, Additive)],
        ),
        (
            "sent, optional added",
            "        age: {",
            "        born: { type: string }\n        age: {",
            &[("field-added", Additive, Additive)],
        ),
        (
            "sent, required added",
            "required: [name]\n      properties:\n",
            "required: [name, born]\n      properties:\n        born: { type: string }\n",
            &[("field-added", Breaking, Breaking)],
        ),
        (
            "sent, constant added",
            "required: [name]\n      properties:\n",
            "required: [name, kind]\n      properties:\n        kind: { type: string, enum: [pet] }\n",
            &[("field-added", Breaking, Additive)],
        ),
        (
            "first required",
            "Filter: { type: object,",
            "Filter: { type: object, required: [id],",
            &[("field-added", Breaking, Breaking)],
        ),
        (
            "removed",
            "        age: { type: integer, format: int32 }\n",
            "",
            &[("field-removed", Breaking, Breaking)],
        ),
        (
            "received, type",
            "id: { type: integer, format: int64 }",
            "id: { type: string }",
            &[("field-type", Breaking, Breaking)],
        ),
        (
            "received, narrower",
            "id: { type: integer, format: int64 }",
            "id: { type: integer, format: int32 }",
            &[("field-type", Additive, Breaking)],
        ),
        (
            "sent, wider",
            "age: { type: integer, format: int32 }",
            "age: { type: integer, format: int64 }",
            &[("field-type", Additive, Breaking)],
        ),
        (
            "received, now optional",
            "required: [id, name]",
            "required: [id]",
            &[("field-type", Breaking, Breaking)],
        ),
        ("sent, now optional", "required: [name]\n", "required: []\n", &[("field-type", Additive, Breaking)]),
        (
            "sent, now required",
            "required: [name]\n",
            "required: [name, age]\n",
            &[("field-type", Breaking, Breaking)],
        ),
        (
            "sent, now nullable",
            "age: { type: integer,",
            "age: { nullable: true, type: integer,",
            &[("field-type", Additive, Breaking)],
        ),
        (
            "received, limits",
            "id: { type: integer,",
            "id: { minimum: 1, type: integer,",
            &[("field-limits", Documentation, Documentation)],
        ),
        (
            "docs",
            "id: { type: integer,",
            "id: { description: It., type: integer,",
            &[("field-docs", Documentation, Documentation)],
        ),
        (
            "read only",
            "        age: { type",
            "        age: { readOnly: true, type",
            &[("field-direction", Breaking, Documentation)],
        ),
        (
            "others",
            "required: [id, name]\n",
            "required: [id, name]\n      additionalProperties: { type: string }\n",
            &[("extra-added", Additive, Additive)],
        ),
    ]);
    let old = with("required: [name]\n", "required: [name, age]\n");
    let new = old.replace(
        "        name: { type: string }\n        age: { type: integer, format: int32 }\n",
        "        age: { type: integer, format: int32 }\n        name: { type: string }\n",
    );
    assert_eq!(
        verdicts(&of(&old, &new)),
        [("type-made", Documentation, Breaking)],
        "the arguments of `new` changed places"
    );
}

#[test]
fn values_and_members() {
    check(&[
        (
            "value added",
            "[asc, desc, none]",
            "[asc, desc, none, random]",
            &[("value-added", Additive, Additive)],
        ),
        ("sent value removed", "[asc, desc, none]", "[asc, desc]", &[("value-removed", Breaking, Breaking)]),
        (
            "received value removed",
            "[good, bad, odd]",
            "[good, bad]",
            &[("value-removed", Additive, Breaking)],
        ),
        (
            "enumeration opened",
            "Order: { type: string, enum: [asc, desc, none] }",
            "Order: { type: string }",
            &[("parameter-type", Documentation, Breaking), ("type-kind", Additive, Breaking)],
        ),
        (
            "member removed",
            "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]",
            "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Problem' }]",
            &[
                ("variant-removed", Additive, Breaking),
                ("variant-added", Additive, Additive),
                ("type-removed", Documentation, Breaking),
            ],
        ),
        (
            "member added",
            "oneOf: [",
            "oneOf: [{ $ref: '#/components/schemas/Problem' }, ",
            &[("variant-added", Additive, Additive)],
        ),
    ]);
}

#[test]
fn a_service_as_a_whole() {
    check(&[
        ("base url", "https://pets.example", "https://cats.example", &[("server", Breaking, Documentation)]),
        (
            "scheme kind",
            "scheme: bearer",
            "scheme: basic",
            &[("auth-changed", Breaking, Documentation), ("auth-source", Breaking, Documentation)],
        ),
        (
            "scheme added",
            "token: { type",
            "other: { type: http, scheme: basic }, token: { type",
            &[("auth-added", Additive, Documentation)],
        ),
        ("version", "version: '1'", "version: '2'", &[("version", Documentation, Documentation)]),
        ("title", "title: Pets", "title: Cats", &[("title", Documentation, Documentation)]),
    ]);
    let diff = of(BASE, &with("[asc, desc, none]", "[asc, desc]"));
    assert_eq!((diff.bump, diff.next_version.as_deref()), (Some(Breaking), Some("0.4.0")));
    let change = &diff.changes[0];
    assert_eq!(change.pointer, "#/components/schemas/Order/enum");
    assert!(
        change.file.ends_with("old.yaml") && BASE.lines().nth(change.line - 1).unwrap().contains("Order:"),
        "{change:?}"
    );
    let diff = of(BASE, &with("name: limit", "name: most"));
    let pointers: Vec<&str> = diff.changes.iter().map(|change| change.pointer.as_str()).collect();
    assert_eq!(pointers, ["#/paths/~1pets/get/parameters/1", "#/paths/~1pets/get/parameters/1"]);
}

#[test]
fn a_report_is_shown_as_markdown_and_json() {
    let diff = of(BASE, &with("[asc, desc, none]", "[asc, desc, 'a|b']"));
    let report = super::Report { services: vec![diff] };
    let text = report.markdown();
    assert!(text.starts_with("## pets\n\nFor the crate the changes are **breaking**: `0.3.1` becomes `0.4.0`.\n\n### Breaking (1)\n"), "{text}");
    assert!(text.contains("a\\|b"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&report.json()).unwrap();
    assert_eq!(json["services"][0]["changes"][0]["rust"], "breaking");
    assert_eq!(super::Report::default().markdown(), "Nothing changed.\n");
}

#[test]
fn what_cannot_be_read_fails_alone() {
    let diff = of("nothing", BASE);
    assert!(diff.error.is_some() && diff.changes.is_empty());
    assert_eq!(super::Report { services: vec![diff] }.exit_code(), 1);
}

#[test]
fn types_that_part_break_what_took_one_for_the_other() {
    let inline = "{ type: object, properties: { a: { type: string } } }";
    let fields = |second: &str| {
        with("        mood:", &format!("        one: {inline}\n        two: {second}\n        mood:"))
    };
    let diff = of(
        &fields(inline),
        &fields("{ type: object, properties: { a: { type: string }, b: { type: string } } }"),
    );
    let expected = [("field-added", Additive, Additive), ("types-parted", Documentation, Breaking)];
    assert_eq!(verdicts(&diff), expected);
    let place = diff.changes.last().map(|change| change.pointer.as_str());
    assert_eq!(place, Some("#/components/schemas/Pet/properties/two"));
}

#[test]
fn types_are_told_apart_where_their_ways_are_the_same() {
    // Two errors of one operation, inline: the way to both is the same.
    let error = |status: &str, field: &str| {
        format!(
            "        '{status}': {{ description: d, content: {{ application/json: {{ schema: {{ type: object, properties: {{ {field}: {{ type: string }} }} }} }} }} }}\n"
        )
    };
    let made = "        '201': { description: made";
    let two = |more: &str| with(made, &format!("{}{}{more}{made}", error("409", "a"), error("410", "b")));
    assert_eq!(
        verdicts(&of(&two(""), &two(&error("400", "c")))),
        [("error-added", Additive, Additive), ("type-added", Documentation, Additive),]
    );
}

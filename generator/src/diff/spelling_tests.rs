//! What changes places, and what only changes how it is spelled or described.

use super::Verdict::{Breaking, Documentation};
use super::testing::{check, of, verdicts, with};

#[test]
fn a_list_of_another_type_is_another_answer() {
    // In both documents it is the first type that there is.
    let listed = |name: &str, field: &str| {
        format!(
            "openapi: 3.0.3
info: {{ title: Pets, version: '1' }}
servers: [{{ url: 'https://pets.example' }}]
paths:
  /all: {{ get: {{ operationId: all, responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ type: array, items: {{ $ref: '#/components/schemas/{name}' }} }} }} }} }} }} }} }}
components: {{ schemas: {{ {name}: {{ type: object, required: [{field}], properties: {{ {field}: {{ type: string }} }} }} }} }}
"
        )
    };
    let found = verdicts(&of(&listed("Pet", "name"), &listed("Bill", "cents")));
    assert!(found.contains(&("answer-type", Breaking, Breaking)), "{found:?}");
}

#[test]
fn what_changes_places_is_seen() {
    let two = |path: &str, first: &str, second: &str| {
        let one =
            |name: &str| format!("{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}");
        with(
            "  /pets/{id}:\n",
            &format!(
                "  {path}: {{ get: {{ operationId: two, tags: [pets], parameters: [{}, {}], responses: {{ '204': {{ description: d }} }} }} }}\n  /pets/{{id}}:\n",
                one(first),
                one(second)
            ),
        )
    };
    let old = two("/a/{x}/{y}", "x", "y");
    let path = ("path-order", Breaking, Documentation);
    let order = ("parameter-order", Documentation, Breaking);
    assert_eq!(verdicts(&of(&old, &two("/a/{y}/{x}", "x", "y"))), [order, path], "each name goes elsewhere");
    assert_eq!(
        verdicts(&of(&old, &two("/a/{x}/{y}", "y", "x"))),
        [],
        "arguments follow the path, not the list"
    );
    assert_eq!(verdicts(&of(&old, &two("/a/{y}/{x}", "y", "x"))), [order, path]);
    let queried = |text: String| text.replace("/a/{x}/{y}", "/a").replace("in: path", "in: query");
    let (old_query, new_query) = (queried(old.clone()), queried(two("/a/{x}/{y}", "y", "x")));
    assert_eq!(verdicts(&of(&old_query, &new_query)), [order], "each argument means another");
    let bare = |path: &str| two("/a/{x}/{y}", "x", "y").replace("/a/{x}/{y}", path);
    let undeclared = |path: &str| {
        let text = bare(path);
        let start = text.find("parameters: [{ name: x").unwrap();
        let end = text[start..].find(']').unwrap() + start + 3;
        format!("{}{}", &text[..start], &text[end..])
    };
    assert_eq!(verdicts(&of(&undeclared("/a/{x}/{y}"), &undeclared("/a/{y}/{x}"))), [order, path]);
}

#[test]
fn another_spelling_is_the_same_name_in_rust() {
    check(&[
        ("query", "name: limit,", "name: LIMIT,", &[("parameter-name", Breaking, Documentation)]),
        ("value", "[asc, desc, none]", "[ASC, desc, none]", &[("value-respelled", Breaking, Documentation)]),
        ("field", "        age: {", "        Age: {", &[("field-name", Breaking, Documentation)]),
        (
            "required field",
            "required: [name]\n      properties:\n        name:",
            "required: [Name]\n      properties:\n        Name:",
            &[("field-name", Breaking, Documentation)],
        ),
    ]);
    let header = |name: &str| with("name: limit, in: query", &format!("name: {name}, in: header"));
    assert_eq!(
        verdicts(&of(&header("X-Limit"), &header("x-limit"))),
        [("parameter-name", Documentation, Documentation)]
    );
    assert_eq!(
        verdicts(&of(&header("X-Limit"), &header("x_limit"))),
        [("parameter-name", Breaking, Documentation)]
    );
}

#[test]
fn a_style_matters_where_it_is_sent() {
    let limit = "{ name: limit, in: query, schema: { type: integer, format: int32, maximum: 50 } }";
    let kind = "{ name: kind, in: query, required: true, schema: { type: string } }";
    let style = |api| ("parameter-style", api, Documentation);
    check(&[
        (
            "a number",
            limit,
            &limit.replace("in: query", "in: query, explode: false"),
            &[style(Documentation)],
        ),
        (
            "marks",
            limit,
            &limit.replace("in: query", "in: query, allowReserved: true"),
            &[style(Documentation)],
        ),
        ("a text", kind, &kind.replace("in: query", "in: query, explode: false"), &[style(Documentation)]),
        ("its marks", kind, &kind.replace("in: query", "in: query, allowReserved: true"), &[style(Breaking)]),
    ]);
    let list = |more: &str| {
        with(
            limit,
            &limit.replace("in: query", &format!("in: query{more}")).replace(
                "{ type: integer, format: int32, maximum: 50 }",
                "{ type: array, items: { type: integer } }",
            ),
        )
    };
    assert_eq!(verdicts(&of(&list(""), &list(", explode: false"))), [style(Breaking)]);
}

#[test]
fn a_file_is_no_text() {
    let body = |media: &str, schema: &str| {
        with(
            "operationId: getPet\n",
            &format!(
                "operationId: getPet\n      requestBody: {{ content: {{ {media}: {{ schema: {schema} }} }} }}\n"
            ),
        )
    };
    let part = |format: &str| {
        body(
            "multipart/form-data",
            &format!("{{ type: object, properties: {{ a: {{ type: string{format} }} }} }}"),
        )
    };
    assert_eq!(verdicts(&of(&part(", format: binary"), &part(""))), [("field-type", Breaking, Breaking)]);
    assert_eq!(verdicts(&of(&part(""), &part(", format: binary"))), [("field-type", Breaking, Breaking)]);
}

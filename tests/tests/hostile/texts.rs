//! Documents with hostile texts in every place where a text may stand.

use switchboard_tests::fuzz::hostile::TEXTS;

use crate::support::{HEAD, filled, quoted};

/// The same for each hostile text, with its number.
fn each(line: impl Fn(usize, &str) -> String) -> String {
    TEXTS.iter().enumerate().map(|(nth, text)| line(nth, text)).collect()
}

/// Descriptions, everywhere that there are some.
pub fn descriptions() -> String {
    let paths = each(|nth, text| {
        let text = quoted(text);
        format!(
            "  /p{nth}:\n    summary: {text}\n    description: {text}\n    post:\n      operationId: op{nth}\n      summary: {text}\n      description: {text}\n      deprecated: true\n      externalDocs: {{ url: {text}, description: {text} }}\n      tags: [t]\n      parameters: [{{ name: q, in: query, description: {text}, deprecated: true, schema: {{ type: string, description: {text} }} }}]\n      requestBody: {{ description: {text}, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/S{nth}' }} }} }} }}\n      responses: {{ '200': {{ description: {text}, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/S{nth}' }} }} }} }}, '404': {{ description: {text} }} }}\n"
        )
    });
    let schemas = each(|nth, text| {
        let text = quoted(text);
        format!(
            "    S{nth}: {{ title: {text}, description: {text}, type: object, properties: {{ a: {{ type: string, title: {text}, description: {text}, deprecated: true }}, b: {{ description: {text}, enum: [x, y], x-enum-descriptions: [{text}, {text}] }} }} }}\n"
        )
    });
    let all = quoted(&TEXTS.join("\n\n"));
    format!(
        "openapi: 3.1.0\ninfo: {{ title: {all}, version: {all}, description: {all}, contact: {{ name: {all} }}, license: {{ name: {all} }} }}\ntags: [{{ name: t, description: {all} }}]\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    )
}

/// Names: of operations, tags, parameters, schemas, properties, headers, fields of forms, schemes.
pub fn names() -> String {
    let paths = each(|nth, text| {
        let text = quoted(text);
        format!(
            "  /p{nth}/{{id}}:\n    post:\n      operationId: {text}\n      tags: [{text}]\n      parameters: [{{ name: id, in: path, required: true, schema: {{ type: string }} }}, {{ name: {text}, in: query, schema: {{ type: string }} }}, {{ name: {text}, in: header, required: true, schema: {{ type: string }} }}, {{ name: {text}, in: cookie, schema: {{ type: array, items: {{ type: string }} }} }}]\n      requestBody: {{ content: {{ multipart/form-data: {{ schema: {{ type: object, required: [{text}], properties: {{ {text}: {{ type: string, format: binary }} }} }}, encoding: {{ {text}: {{ contentType: {text} }} }} }} }} }}\n      responses: {{ '200': {{ description: d, headers: {{ {text}: {{ schema: {{ type: string }} }} }}, content: {{ application/json: {{ schema: {{ $ref: {} }} }} }} }} }}\n      security: [{{ {text}: [{text}] }}]\n",
            quoted(&format!(
                "#/components/schemas/{}",
                TEXTS[nth].replace('~', "~0").replace('/', "~1").replace('%', "%25")
            ))
        )
    });
    let schemas = each(|_, text| {
        let text = quoted(text);
        format!(
            "    {text}: {{ type: object, required: [{text}, more], properties: {{ {text}: {{ type: object, properties: {{ {text}: {{ type: string }} }} }} }} }}\n"
        )
    });
    let schemes = each(|nth, text| {
        let text = quoted(text);
        let kind = match nth % 3 {
            0 => format!("type: apiKey, in: header, name: {text}"),
            1 => "type: http, scheme: bearer".to_owned(),
            _ => format!(
                "type: oauth2, flows: {{ clientCredentials: {{ tokenUrl: {text}, scopes: {{ {text}: {text} }} }} }}"
            ),
        };
        format!("    {text}: {{ {kind} }}\n")
    });
    format!("{HEAD}paths:\n{paths}components:\n  securitySchemes:\n{schemes}  schemas:\n{schemas}")
}

pub fn paths() -> String {
    let paths = each(|nth, text| {
        let path = quoted(&format!("/x{nth}/{text}/{{{text}}}/y"));
        let bare = quoted(text);
        let one = "{ responses: { '204': { description: d } } }";
        format!("  {path}: {{ get: {one}, delete: {one} }}\n  {bare}: {{ get: {one} }}\n")
    });
    format!("{HEAD}paths:\n{paths}")
}

pub fn values() -> String {
    let all: Vec<String> = TEXTS.iter().map(|text| quoted(text)).collect();
    let all = all.join(", ");
    let schemas = each(|nth, text| {
        let text = quoted(text);
        format!(
            "    S{nth}: {{ type: object, discriminator: {{ propertyName: {text}, mapping: {{ {text}: {text} }} }}, properties: {{ a: {{ type: string, default: {text}, example: {text}, pattern: {text}, format: {text} }}, b: {{ const: {text} }}, c: {{ type: string, enum: [{text}] }}, d: {{ type: array, default: [{text}], items: {{ type: string, enum: [{text}, x] }} }} }} }}\n"
        )
    });
    let used = each(|nth, _| format!("{{ $ref: '#/components/schemas/S{nth}' }}, "));
    format!(
        "{HEAD}paths:\n  /v:\n    post:\n      operationId: v\n      parameters: [{{ name: e, in: query, schema: {{ type: string, enum: [{all}], default: {} }} }}]\n      requestBody: {{ content: {{ application/json: {{ schema: {{ oneOf: [{used}] }} }} }} }}\n      responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/E' }} }} }} }} }}\ncomponents:\n  schemas:\n    E: {{ type: string, enum: [{all}] }}\n{schemas}",
        quoted(TEXTS[0])
    )
}

pub fn media_types() -> String {
    let kinds = each(|_, text| {
        format!(
            "{}: {{ schema: {{ type: string }} }}, {}: {{ schema: {{ type: integer }} }}, ",
            quoted(text),
            quoted(&format!("application/{text}"))
        )
    });
    let paths = each(|nth, text| {
        let one = quoted(text);
        let two = quoted(&format!("application/{text}+json"));
        format!(
            "  /m{nth}: {{ post: {{ operationId: m{nth}, requestBody: {{ content: {{ {two}: {{ schema: {{ type: string }} }} }} }}, responses: {{ '200': {{ description: d, content: {{ {one}: {{ schema: {{ type: string }} }} }} }}, {one}: {{ description: d }} }} }} }}\n"
        )
    });
    format!(
        "{HEAD}paths:\n  /m: {{ post: {{ operationId: m, requestBody: {{ content: {{ {kinds} }} }}, responses: {{ '200': {{ description: d, content: {{ {kinds} }} }} }} }} }}\n{paths}"
    )
}

pub fn servers() -> String {
    let servers = each(|_, text| {
        let one = quoted(text);
        format!(
            "- {{ url: {}, description: {one}, variables: {{ {one}: {{ default: {one}, enum: [{one}], description: {one} }} }} }}\n",
            quoted(&format!("https://{text}/{{{text}}}"))
        )
    });
    let paths = each(|nth, text| {
        let one = quoted(text);
        format!(
            "  /s{nth}: {{ servers: [{{ url: {one} }}], get: {{ operationId: s{nth}, servers: [{{ url: {} }}], responses: {{ '204': {{ description: d }} }} }} }}\n",
            quoted(&format!("https://h/{text}"))
        )
    });
    format!("{HEAD}servers:\n{servers}paths:\n{paths}")
}

pub fn long_names() -> String {
    let (long, near, text) = ("LONG", "NEAR", "TEXT");
    let whole = "Ab".repeat(50_000);
    let document = format!(
        "{HEAD}servers: [{{ url: 'https://h/{text}' }}]\ntags: [{{ name: {long} }}]\npaths:\n  /{long}/{{{long}}}:\n    post:\n      operationId: {long}\n      summary: {text}\n      description: {text}\n      tags: [{long}]\n      parameters: [{{ name: {long}, in: query, schema: {{ type: string, enum: [{long}, {near}] }} }}, {{ name: {near}, in: header, schema: {{ type: string }} }}]\n      requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{long}' }} }} }} }}\n      responses: {{ '200': {{ description: {text}, content: {{ application/{long}: {{ schema: {{ $ref: '#/components/schemas/{near}' }} }} }} }} }}\ncomponents:\n  securitySchemes: {{ {long}: {{ type: http, scheme: bearer }}, {near}: {{ type: http, scheme: bearer }} }}\n  schemas:\n    {long}: {{ type: object, properties: {{ {long}: {{ type: string }}, {near}: {{ type: object, properties: {{ {long}: {{ type: string }} }} }} }} }}\n    {near}: {{ type: string, enum: [{long}, {near}] }}\n"
    );
    filled(&document, &[("LONG", &whole), ("NEAR", &format!("{whole}c")), ("TEXT", &"x".repeat(100_000))])
}

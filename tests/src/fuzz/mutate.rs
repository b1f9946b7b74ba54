//! Changes that know what a document is made of.

use fastrand::Rng;
use switchboard_generator::read::{Json, Number};

use super::{hostile, tree};

/// No document grows beyond this.
const MOST: usize = 20_000;

/// Keys that mean something.
const KEYS: &[&str] = &[
    "$ref",
    "type",
    "format",
    "enum",
    "const",
    "default",
    "example",
    "examples",
    "required",
    "properties",
    "additionalProperties",
    "patternProperties",
    "propertyNames",
    "items",
    "prefixItems",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "if",
    "then",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "discriminator",
    "mapping",
    "propertyName",
    "xml",
    "title",
    "description",
    "summary",
    "externalDocs",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "maxLength",
    "pattern",
    "uniqueItems",
    "$id",
    "$anchor",
    "$defs",
    "$dynamicRef",
    "parameters",
    "in",
    "name",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "collectionFormat",
    "schema",
    "content",
    "requestBody",
    "responses",
    "headers",
    "links",
    "callbacks",
    "encoding",
    "contentType",
    "operationId",
    "tags",
    "security",
    "servers",
    "url",
    "variables",
    "securitySchemes",
    "scheme",
    "flows",
    "tokenUrl",
    "scopes",
    "consumes",
    "produces",
    "host",
    "basePath",
    "schemes",
    "get",
    "post",
    "query",
    "trace",
    "additionalOperations",
    "itemSchema",
    "x-extension",
    "webhooks",
    "components",
    "paths",
    "openapi",
    "swagger",
];

/// Values that a key may have.
const WORDS: &[&str] = &[
    "string",
    "integer",
    "number",
    "boolean",
    "object",
    "array",
    "null",
    "file",
    "any",
    "int32",
    "int64",
    "uint64",
    "double",
    "date-time",
    "date",
    "uuid",
    "binary",
    "byte",
    "password",
    "path",
    "query",
    "header",
    "cookie",
    "body",
    "formData",
    "querystring",
    "form",
    "simple",
    "label",
    "matrix",
    "deepObject",
    "spaceDelimited",
    "pipeDelimited",
    "multi",
    "csv",
    "ssv",
    "http",
    "bearer",
    "basic",
    "apiKey",
    "oauth2",
    "mutualTLS",
    "openIdConnect",
    "application/json",
    "text/event-stream",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "*/*",
    "application/xml",
    "image/*",
    "application/jsonl",
    "200",
    "2XX",
    "default",
    "204",
    "404",
    "99",
    "x",
];

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "255",
    "2147483648",
    "9223372036854775808",
    "18446744073709551616",
    "1e400",
    "-1e-400",
    "0.1",
    "1.0",
    "123456789012345678901234567890123456789012345678901234567890",
];

const VERSIONS: &[&str] =
    &["2.0", "3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.2.0", "3.3.0", "4.0.0", "1.2", "", "x"];

/// Changes one thing.
pub fn change(tree: &mut Json, donor: &Json, rng: &mut Rng) {
    let size = tree::size(tree);
    let number = rng.usize(..size);
    match rng.u8(..15) {
        0 => remove(tree, number, rng),
        1 => twice(tree, number, rng),
        2 => set(tree, number, scalar(rng)),
        3 => set(tree, number, container(rng)),
        4 => rename(tree, number, rng),
        5 => swap(tree, number, rng.usize(..size)),
        6 => {
            let from = tree::at(tree, rng.usize(..size)).cloned().unwrap_or_default();
            grow(tree, number, from, size);
        }
        7 => splice(tree, donor, size, rng),
        8 => refer(tree, number, size, rng),
        9 => wrap(tree, number, size, rng),
        10 | 11 => insert(tree, number, rng),
        12 => shuffle(tree, number, rng),
        13 => taint(tree, number, rng),
        _ => version(tree, rng),
    }
}

/// Changes the text itself.
pub fn scar(bytes: &mut Vec<u8>, rng: &mut Rng) {
    let at = rng.usize(..bytes.len().max(1)).min(bytes.len());
    match rng.u8(..7) {
        0 => bytes.truncate(at),
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = rng.u8(..);
            }
        }
        2 => {
            let text = rng.choice(hostile::TEXTS).copied().unwrap_or_default();
            bytes.splice(at..at, text.bytes());
        }
        3 => {
            let end = (at + rng.usize(1..40)).min(bytes.len());
            bytes.drain(at..end);
        }
        4 => {
            let end = (at + rng.usize(1..200)).min(bytes.len());
            let copy: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
            bytes.splice(at..at, copy);
        }
        5 => {
            let mark = *rng.choice(b"{}[]:,\"'&*!|>%@`#-?\t\0\xff\xfe").unwrap_or(&0);
            bytes.insert(at, mark);
        }
        _ => {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let big = rng.bool();
            let units = std::iter::once(0xfeff).chain(text.encode_utf16());
            *bytes =
                units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect();
        }
    }
}

fn text(rng: &mut Rng) -> String {
    match rng.u8(..20) {
        0..10 => rng.choice(hostile::TEXTS).copied().unwrap_or_default().to_owned(),
        10..17 => rng.choice(WORDS).copied().unwrap_or_default().to_owned(),
        17 => rng.choice(KEYS).copied().unwrap_or_default().to_owned(),
        18 => rng.choice(hostile::TEXTS).copied().unwrap_or_default().repeat(rng.usize(1..60)),
        _ => (0..rng.usize(1..6)).map(|_| rng.char(..)).collect(),
    }
}

fn scalar(rng: &mut Rng) -> Json {
    match rng.u8(..8) {
        0 => Json::Null,
        1 => Json::Bool(rng.bool()),
        2 => Json::Number(Number(rng.choice(NUMBERS).copied().unwrap_or("0").into())),
        _ => Json::String(text(rng)),
    }
}

fn container(rng: &mut Rng) -> Json {
    match rng.u8(..5) {
        0 => Json::Array(Vec::new()),
        1 => Json::Object(Vec::new()),
        2 => Json::Array((0..rng.usize(1..4)).map(|_| scalar(rng)).collect()),
        3 => Json::Array((0..rng.usize(1..4)).map(|_| schema(rng)).collect()),
        _ => schema(rng),
    }
}

/// A small schema of one or two keys.
fn schema(rng: &mut Rng) -> Json {
    let mut entries = Vec::new();
    for _ in 0..rng.usize(1..3) {
        let key = rng.choice(KEYS).copied().unwrap_or_default();
        entries.push((key.into(), scalar(rng)));
    }
    Json::Object(entries)
}

fn set(tree: &mut Json, number: usize, value: Json) {
    // The root stays what it is: a document that is a scalar is refused at once.
    if number > 0
        && let Some(node) = tree::at(tree, number)
    {
        *node = value;
    }
}

fn grow(tree: &mut Json, number: usize, value: Json, size: usize) {
    if size + tree::size(&value) < MOST {
        set(tree, number, value);
    }
}

fn remove(tree: &mut Json, number: usize, rng: &mut Rng) {
    match tree::at(tree, number) {
        Some(Json::Array(items)) if !items.is_empty() => {
            items.remove(rng.usize(..items.len()));
        }
        Some(Json::Object(entries)) if !entries.is_empty() => {
            entries.remove(rng.usize(..entries.len()));
        }
        _ => {}
    }
}

fn twice(tree: &mut Json, number: usize, rng: &mut Rng) {
    match tree::at(tree, number) {
        Some(Json::Array(items)) if !items.is_empty() => {
            let copy = items.get(rng.usize(..items.len())).cloned().unwrap_or_default();
            if tree::size(&copy) < 500 {
                items.push(copy);
            }
        }
        Some(Json::Object(entries)) if !entries.is_empty() => {
            let copy = entries.get(rng.usize(..entries.len())).cloned().unwrap_or_default();
            if tree::size(&copy.1) < 500 {
                entries.push(copy);
            }
        }
        _ => {}
    }
}

fn rename(tree: &mut Json, number: usize, rng: &mut Rng) {
    let name =
        if rng.u8(..4) == 0 { rng.choice(KEYS).copied().unwrap_or_default().to_owned() } else { text(rng) };
    if let Some(Json::Object(entries)) = tree::at(tree, number)
        && !entries.is_empty()
    {
        let nth = rng.usize(..entries.len());
        if let Some((key, _)) = entries.get_mut(nth) {
            // A path stays one, that the operations below it live on.
            let path = key.starts_with('/') && rng.bool();
            *key = if path { format!("{key}/{{{name}}}{name}") } else { name }.into();
        }
    }
}

fn swap(tree: &mut Json, one: usize, other: usize) {
    let take = |tree: &mut Json, number| tree::at(tree, number).cloned().unwrap_or_default();
    let (first, second) = (take(tree, one), take(tree, other));
    set(tree, one.max(other), if one > other { second.clone() } else { first.clone() });
    set(tree, one.min(other), if one > other { first } else { second });
}

/// Puts what another document has under a key where this one has the same key.
fn splice(tree: &mut Json, donor: &Json, size: usize, rng: &mut Rng) {
    let key = rng.choice(KEYS).copied().unwrap_or_default();
    let (mut here, mut there) = (Vec::new(), Vec::new());
    tree::under(tree, key, &mut 0, &mut here);
    tree::under(donor, key, &mut 0, &mut there);
    if let (Some(to), Some(from)) = (rng.choice(&here), rng.choice(&there)) {
        let value = tree::at(&mut donor.clone(), *from).cloned().unwrap_or_default();
        grow(tree, *to, value, size);
    }
}

fn refer(tree: &mut Json, number: usize, size: usize, rng: &mut Rng) {
    let target = match rng.u8(..10) {
        0 => "#".to_owned(),
        1 => format!("#{}", tree::pointer(tree, number)),
        2 => rng.choice(hostile::TEXTS).copied().unwrap_or_default().to_owned(),
        3 => "#/components/schemas/gone".to_owned(),
        4 => "spec.json#/paths".to_owned(),
        _ => format!("#{}", tree::pointer(tree, rng.usize(..size))),
    };
    set(tree, number, Json::Object(vec![("$ref".into(), Json::String(target))]));
}

fn wrap(tree: &mut Json, number: usize, size: usize, rng: &mut Rng) {
    let Some(node) = tree::at(tree, number).cloned() else { return };
    let key = *rng
        .choice(&["allOf", "oneOf", "anyOf", "items", "additionalProperties", "properties", "not", "schema"])
        .unwrap_or(&"allOf");
    let inner = match key {
        "allOf" | "oneOf" | "anyOf" => {
            let more = tree::at(tree, rng.usize(..size)).cloned().unwrap_or_default();
            if tree::size(&node) + tree::size(&more) + size > MOST {
                return;
            }
            Json::Array(if rng.bool() { vec![node, more] } else { vec![node] })
        }
        "properties" => Json::Object(vec![(text(rng).into(), node)]),
        _ => node,
    };
    let mut entries = vec![(key.into(), inner)];
    if key == "items" {
        entries.push(("type".into(), Json::String("array".to_owned())));
    }
    set(tree, number, Json::Object(entries));
}

fn insert(tree: &mut Json, number: usize, rng: &mut Rng) {
    let key =
        if rng.u8(..6) == 0 { text(rng) } else { rng.choice(KEYS).copied().unwrap_or_default().to_owned() };
    let value = if rng.bool() { scalar(rng) } else { container(rng) };
    match tree::at(tree, number) {
        Some(Json::Object(entries)) => match entries.iter_mut().find(|(name, _)| **name == *key) {
            Some((_, old)) => *old = value,
            None => entries.push((key.into(), value)),
        },
        Some(Json::Array(items)) => items.push(value),
        _ => {}
    }
}

fn shuffle(tree: &mut Json, number: usize, rng: &mut Rng) {
    match tree::at(tree, number) {
        Some(Json::Object(entries)) => rng.shuffle(entries),
        Some(Json::Array(items)) => rng.shuffle(items),
        _ => {}
    }
}

/// Puts a hostile text where a text is, at or after a number.
fn taint(tree: &mut Json, number: usize, rng: &mut Rng) {
    for number in number..number + 50 {
        if let Some(Json::String(old)) = tree::at(tree, number) {
            let new = text(rng);
            *old = if rng.bool() { new } else { format!("{old}{new}") };
            return;
        }
    }
}

fn version(tree: &mut Json, rng: &mut Rng) {
    let Json::Object(entries) = tree else { return };
    if let Some((key, value)) = entries.iter_mut().find(|(key, _)| **key == *"openapi" || **key == *"swagger")
    {
        *value = Json::String(rng.choice(VERSIONS).copied().unwrap_or_default().to_owned());
        if rng.u8(..4) == 0 {
            *key = if **key == *"openapi" { "swagger" } else { "openapi" }.into();
        }
    }
}

//! A valid call of each operation, made of its document: what a right caller would send.

use super::answer::is_json;
use super::lift::Way;
use super::request::essence;
use super::service::{Operation, Service};
use serde_json::{Map, Value, json};

/// A valid call.
#[derive(Debug, Clone)]
pub struct Example {
    /// The operation: `METHOD /path/{template}`.
    pub route: String,
    /// `{"path":{},"query":{},"header":{},"cookie":{},"body":…,"content_type":"…"}`.
    pub args: Value,
    /// The statuses that the document has answers for, but for ranges and the default.
    pub statuses: Vec<u16>,
}

pub(super) fn all(service: &Service) -> Vec<Example> {
    let one = |operation: &Operation| {
        let responses = operation.item.get("responses").and_then(Value::as_object);
        Example {
            route: operation.label(),
            args: args(service, operation),
            statuses: responses.into_iter().flatten().filter_map(|(code, _)| code.parse().ok()).collect(),
        }
    };
    service.operations.iter().map(one).collect()
}

fn args(service: &Service, operation: &Operation) -> Value {
    let maker = service.maker(Way::Request);
    let mut out = Map::new();
    let mut form = Map::new();
    for parameter in &operation.parameters {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        let (place, name) = (text("in"), text("name"));
        let required = parameter.get("required") == Some(&Value::Bool(true));
        if place == "body" {
            if let Some(schema) = parameter.get("schema") {
                out.insert("body".to_owned(), maker.value(parameter, schema, "body"));
            }
            continue;
        }
        // What is optional is sent only where the document shows how.
        let shown = parameter.get("example").is_some() || parameter.get("examples").is_some();
        let own_header = ["accept", "content-type", "authorization"].contains(&name.to_lowercase().as_str());
        if !(required || shown || place == "path") || place == "header" && own_header {
            continue;
        }
        let media = parameter.get("content").and_then(Value::as_object).and_then(|c| c.values().next());
        let schema = media.and_then(|m| m.get("schema")).or_else(|| parameter.get("schema"));
        // In 2.0 a parameter is its own schema, but for its `required`.
        let mut own = parameter.clone();
        if let Some(map) = own.as_object_mut() {
            map.remove("required");
        }
        let value = if text("type") == "file" {
            file()
        } else {
            maker.value(media.unwrap_or(parameter), schema.unwrap_or(&own), name)
        };
        match place {
            "formData" => drop(form.insert(name.to_owned(), value)),
            "path" | "query" | "header" | "cookie" => {
                if let Some(all) = out.entry(place).or_insert_with(|| json!({})).as_object_mut() {
                    all.insert(name.to_owned(), value);
                }
            }
            _ => {}
        }
    }
    if !form.is_empty() {
        out.insert("body".to_owned(), Value::Object(form));
    }
    if let Some((kind, body)) = body(service, operation) {
        out.insert("content_type".to_owned(), json!(kind));
        out.insert("body".to_owned(), body);
    }
    Value::Object(out)
}

/// The body of the media type that a caller would take: JSON before forms before all else.
fn body(service: &Service, operation: &Operation) -> Option<(String, Value)> {
    let body = service.document.resolve(operation.item.get("requestBody")?);
    let content = body.get("content").and_then(Value::as_object)?;
    let rank = |kind: &str| match kind {
        kind if is_json(kind) => 0,
        "application/x-www-form-urlencoded" => 1,
        "multipart/form-data" => 2,
        _ => 3,
    };
    let (kind, media) = content.iter().min_by_key(|(kind, _)| rank(&essence(kind)))?;
    let plain = essence(kind);
    let nothing = json!({});
    let schema = media.get("schema").or_else(|| media.get("itemSchema")).unwrap_or(&nothing);
    let made = || service.maker(Way::Request).value(media, schema, "body");
    let value = match rank(&plain) {
        0 | 1 => made(),
        2 => with_files(service, schema, made()),
        _ if super::answer::is_lines(&plain) => {
            let item = service.maker(Way::Request).value(media, schema, "item");
            let items = if let Value::Array(items) = item { items } else { vec![item] };
            json!(items.iter().map(|item| format!("{item}\n")).collect::<String>())
        }
        _ if plain.starts_with("text/") || plain.contains("xml") => match made() {
            Value::String(text) => json!(text),
            _ => json!("text"),
        },
        _ => file(),
    };
    Some((if kind.contains('*') { "application/octet-stream".to_owned() } else { kind.clone() }, value))
}

/// Fields of a multipart body that are bytes are files.
fn with_files(service: &Service, schema: &Value, mut value: Value) -> Value {
    let target = service.document.resolve(schema);
    let properties = target.get("properties").and_then(Value::as_object);
    let bytes = |schema: &Value| {
        let schema = service.document.resolve(schema);
        schema.get("format").and_then(Value::as_str) == Some("binary")
            || schema.get("contentMediaType").is_some()
    };
    for (name, property) in properties.into_iter().flatten() {
        let Some(field) = value.get_mut(name) else { continue };
        let items = service.document.resolve(property).get("items");
        if bytes(property) {
            *field = file();
        } else if items.is_some_and(bytes) {
            *field = json!([file()]);
        }
    }
    value
}

fn file() -> Value {
    json!({ "$base64": "aGVsbG8=", "filename": "hello.txt" })
}

//! Whether the body of a request is what its operation asks for.

use super::lift::Way;
use super::path::pairs;
use super::request::{Request, essence, fits, nearness, scalar};
use super::service::{Operation, Service};
use serde_json::{Map, Value, json};

/// The first thing that is wrong with the body.
pub(super) fn inspect(service: &Service, operation: &Operation, request: &Request) -> Result<(), String> {
    let document = &service.document;
    let form = form(operation);
    let old = operation.parameters.iter().find(|p| p.get("in").and_then(Value::as_str) == Some("body"));
    let content_type = request.text("content-type");
    let (required, schema) = if let Some(form) = &form {
        let kind = essence(content_type);
        if !request.body.is_empty() && kind != FORMS[0] && !kind.starts_with("multipart/") {
            return Err(format!("the body is `{content_type}`; it may be {}", FORMS.join(", ")));
        }
        return fields(service, form, &kind, request);
    } else if let Some(parameter) = old {
        (parameter.get("required") == Some(&Value::Bool(true)), parameter.get("schema"))
    } else if let Some(body) = operation.item.get("requestBody").map(|b| document.resolve(b)) {
        let required = body.get("required") == Some(&Value::Bool(true));
        let content = body.get("content").and_then(Value::as_object);
        if request.body.is_empty() {
            return if required { Err("the body is missing".to_owned()) } else { Ok(()) };
        }
        let wanted = essence(content_type);
        let fitting = content.into_iter().flatten().filter(|(name, _)| fits(&essence(name), &wanted));
        let media = fitting.max_by_key(|(name, _)| nearness(&essence(name)));
        let Some((_, media)) = media else {
            let known: Vec<&str> = content.into_iter().flatten().map(|(n, _)| n.as_str()).collect();
            return Err(format!("the body is `{content_type}`; it may be {}", known.join(", ")));
        };
        (required, media.get("schema").or_else(|| media.get("itemSchema")))
    } else {
        return Ok(());
    };
    if request.body.is_empty() {
        return if required { Err("the body is missing".to_owned()) } else { Ok(()) };
    }
    let schema = schema.unwrap_or(&Value::Bool(true));
    let kind = essence(content_type);
    if super::answer::is_lines(&kind) {
        for line in request.body.split(|b| *b == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
            json_body(service, schema, line)?;
        }
        return Ok(());
    }
    if super::answer::is_json(&kind) {
        return json_body(service, schema, &request.body);
    }
    if FORMS.contains(&kind.as_str()) { fields(service, schema, &kind, request) } else { Ok(()) }
}

/// The media types of forms.
const FORMS: [&str; 2] = ["application/x-www-form-urlencoded", "multipart/form-data"];

/// The form that the parameters of a document of 2.0 make, as a schema.
fn form(operation: &Operation) -> Option<Value> {
    let fields =
        operation.parameters.iter().filter(|p| p.get("in").and_then(Value::as_str) == Some("formData"));
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for field in fields {
        let Some(name) = field.get("name").and_then(Value::as_str) else { continue };
        // A parameter is its own schema, but for its `required`.
        let mut schema = field.clone();
        let needed = schema.as_object_mut().and_then(|schema| schema.remove("required"));
        if needed == Some(Value::Bool(true)) {
            required.push(json!(name));
        }
        properties.insert(name.to_owned(), schema);
    }
    let form = || json!({ "type": "object", "properties": properties, "required": required });
    (!properties.is_empty()).then(form)
}

/// The fields of a form: what those are that are there, and whether all are there that have to be.
fn fields(service: &Service, schema: &Value, kind: &str, request: &Request) -> Result<(), String> {
    let document = &service.document;
    let names: Vec<String> = match kind {
        "application/x-www-form-urlencoded" => {
            let fields = pairs(&String::from_utf8_lossy(&request.body));
            for (name, value) in &fields {
                field(service, schema, name, value).map_err(|wrong| format!("body: `{name}`: {wrong}"))?;
            }
            fields.into_iter().map(|(name, _)| name).collect()
        }
        kind if kind.starts_with("multipart/") => {
            let text = String::from_utf8_lossy(&request.body);
            text.split(" name=\"")
                .skip(1)
                .filter_map(|part| part.split('"').next())
                .map(str::to_owned)
                .collect()
        }
        _ => Vec::new(),
    };
    let needed = document.resolve(schema).get("required").and_then(Value::as_array);
    for field in needed.into_iter().flatten().filter_map(Value::as_str) {
        let open = format!("{field}[");
        if !names.iter().any(|name| name == field || name.starts_with(&open)) {
            return Err(format!("body: the field `{field}` is missing"));
        }
    }
    Ok(())
}

/// A field of a form. `a[b][0]` is followed as far as the schema says plainly what stands there.
fn field(service: &Service, schema: &Value, name: &str, value: &str) -> Result<(), String> {
    let (stem, rest) = name.split_once('[').unwrap_or((name, ""));
    let mut here = service.document.resolve(schema);
    for (depth, part) in std::iter::once(stem).chain(rest.split('[')).enumerate() {
        let part = part.trim_end_matches(']');
        if depth > 0 && rest.is_empty() {
            break;
        }
        if depth > 0 && here.get("items").is_some() {
            here = service.document.resolve(here.get("items").unwrap_or(&Value::Null));
            continue;
        }
        let Some(properties) = here.get("properties").and_then(Value::as_object) else { return Ok(()) };
        here = match properties.get(part) {
            Some(property) => service.document.resolve(property),
            None if here.get("additionalProperties") == Some(&Value::Bool(false)) => {
                let hint = crate::near::hint(part, properties.keys().map(String::as_str));
                return Err(format!("there is no field `{part}`{hint}"));
            }
            None => return Ok(()),
        };
    }
    let plain = ["string", "integer", "number", "boolean"];
    let kind =
        |schema: &Value| schema.get("type").and_then(Value::as_str).is_some_and(|k| plain.contains(&k));
    // An empty value takes a field away, by the custom of those who use forms.
    if value.is_empty() || !kind(here) { Ok(()) } else { scalar(service, here, value) }
}

fn json_body(service: &Service, schema: &Value, bytes: &[u8]) -> Result<(), String> {
    let value: Value =
        serde_json::from_slice(bytes).map_err(|error| format!("the body is no JSON: {error}"))?;
    service
        .lifted
        .check(&service.document, schema, &value, Way::Request)
        .map_err(|wrong| format!("body: {wrong}"))
}

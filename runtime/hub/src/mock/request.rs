//! Whether a request is what its operation asks for.

use super::lift::Way;
use super::path::{decode, pairs};
use super::service::{Operation, Service};
use serde_json::{Value, json};

/// A request as it came; the path is without the service's segment once that is found.
#[derive(Debug, Clone, Default)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Request {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// The status that `Prefer: code=404` asks for.
    pub(super) fn preferred_status(&self) -> Option<u16> {
        let wishes = self.text("prefer").split([',', ';']);
        let mut codes = wishes.filter_map(|wish| wish.trim().strip_prefix("code="));
        codes.find_map(|code| code.trim().parse().ok()).filter(|code| (100..600).contains(code))
    }

    /// A header's text; empty when it is not there.
    pub(super) fn text(&self, name: &str) -> &str {
        self.header(name).unwrap_or_default()
    }
}

/// Whether what the operation demands was sent; any value will do.
pub(super) fn authorised(service: &Service, operation: &Operation, request: &Request) -> bool {
    operation.security.is_empty()
        || operation.security.iter().any(|all| all.iter().all(|name| service.sent(name, request)))
}

/// The first thing that is wrong.
pub(super) fn inspect(
    service: &Service,
    operation: &Operation,
    path: &[(String, String)],
    request: &Request,
) -> Result<(), String> {
    let query = pairs(&request.query);
    for parameter in &operation.parameters {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = text("name");
        let values: Vec<String> = match text("in") {
            "path" => of(path, name).iter().flat_map(|text| plain(text, parameter, name)).collect(),
            "query" => of(&query, name),
            "header"
                if ["accept", "content-type", "authorization"].contains(&name.to_lowercase().as_str()) =>
            {
                continue;
            }
            "header" => {
                let all = request.headers.iter().filter(|(n, _)| n.eq_ignore_ascii_case(name));
                all.map(|(_, v)| v.clone()).collect()
            }
            "cookie" => {
                let cookies = request.text("cookie").split(';').filter_map(|c| c.trim().split_once('='));
                cookies.filter(|(n, _)| *n == name).map(|(_, v)| decode(v)).collect()
            }
            _ => continue,
        };
        let place = format!("the {} parameter `{name}`", text("in"));
        let open = format!("{name}[");
        if values.is_empty() {
            let parts = text("in") == "query"
                && (query.iter().any(|(n, _)| n.starts_with(&open)) || spread(service, parameter));
            if parameter.get("required") == Some(&Value::Bool(true)) && !parts {
                return Err(format!("{place} is missing"));
            }
            continue;
        }
        value(service, parameter, &values).map_err(|wrong| format!("{place}: {wrong}"))?;
    }
    unknown(operation, &query)?;
    body(service, operation, request)
}

/// A name in the query that the operation does not have is a slip of the pen, unless some parameter
/// or a key in the query may bring names of its own.
fn unknown(operation: &Operation, query: &[(String, String)]) -> Result<(), String> {
    let known: Vec<&str> = operation.names("query");
    for (name, _) in query {
        let stem = name.split('[').next().unwrap_or(name);
        let own = known.iter().any(|k| *k == name || k.trim_end_matches("[]") == stem);
        if !own && !operation.open_query && !super::page::ours(name) {
            let has = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            return Err(format!("`{}` has no query parameter `{name}`; it has: {has}", operation.id));
        }
    }
    Ok(())
}

fn of(pairs: &[(String, String)], name: &str) -> Vec<String> {
    let plain = name.trim_end_matches("[]");
    pairs
        .iter()
        .filter(|(n, _)| n == name || n.trim_end_matches("[]") == plain)
        .map(|(_, v)| v.clone())
        .collect()
}

/// The values of a path without the marks of the styles `label` and `matrix`.
fn plain(text: &str, parameter: &Value, name: &str) -> Vec<String> {
    let open = parameter.get("explode") == Some(&Value::Bool(true));
    let split = |text: &str, between: &str| match open {
        true => text.split(between).map(str::to_owned).collect(),
        false => vec![text.to_owned()],
    };
    match parameter.get("style").and_then(Value::as_str) {
        Some("label") => split(text.trim_start_matches('.'), "."),
        Some("matrix") => {
            let own = format!(";{name}");
            let text = text.strip_prefix(&own).unwrap_or(text);
            split(text, &own).iter().map(|text| text.trim_start_matches('=').to_owned()).collect()
        }
        _ => vec![text.to_owned()],
    }
}

/// An object whose properties stand in the query by their own names.
fn spread(service: &Service, parameter: &Value) -> bool {
    let schema = service.document.resolve(parameter.get("schema").unwrap_or(parameter));
    schema.get("type").and_then(Value::as_str) == Some("object") || schema.get("properties").is_some()
}

fn value(service: &Service, parameter: &Value, values: &[String]) -> Result<(), String> {
    let document = &service.document;
    let content = parameter.get("content").and_then(Value::as_object);
    if let Some((kind, media)) = content.and_then(|content| content.iter().next()) {
        let text = values.first().map(String::as_str).unwrap_or_default();
        let schema = media.get("schema").unwrap_or(&Value::Bool(true));
        if !super::answer::is_json(&essence(kind)) {
            return scalar(service, schema, text);
        }
        let parsed: Value = serde_json::from_str(text).map_err(|error| format!("no JSON: {error}"))?;
        return service.lifted.check(document, schema, &parsed, Way::Request);
    }
    // In 2.0 a parameter is its own schema, but for its `required`.
    let mut own = parameter.clone();
    if let Some(map) = own.as_object_mut() {
        map.remove("required");
    }
    let schema = parameter.get("schema").unwrap_or(&own);
    if spread(service, parameter) {
        return Ok(());
    }
    texts(service, parameter, schema, values)
}

/// Texts that spell a value of a schema: one for a scalar, several or a list with separators for a list.
fn texts(service: &Service, parameter: &Value, schema: &Value, values: &[String]) -> Result<(), String> {
    let target = service.document.resolve(schema);
    if let Some(items) = target.get("items") {
        let style =
            ["style", "collectionFormat"].iter().find_map(|key| parameter.get(*key)).and_then(Value::as_str);
        let separator = match style {
            Some("pipeDelimited" | "pipes") => '|',
            Some("spaceDelimited" | "ssv") => ' ',
            Some("tsv") => '\t',
            _ => ',',
        };
        let split: Vec<&str> = match values {
            [one] => one.split(separator).collect(),
            many => many.iter().map(String::as_str).collect(),
        };
        for text in split {
            scalar(service, items, text)?;
        }
        return Ok(());
    }
    scalar(service, schema, values.first().map(String::as_str).unwrap_or_default())
}

/// A text fits when it does as a text or as the number or boolean that it spells.
fn scalar(service: &Service, schema: &Value, text: &str) -> Result<(), String> {
    let fits = |value: &Value| service.lifted.check(&service.document, schema, value, Way::Request);
    let as_text = fits(&json!(text));
    if as_text.is_ok() {
        return Ok(());
    }
    match serde_json::from_str::<Value>(text).ok().filter(|v| v.is_number() || v.is_boolean()) {
        Some(spelled) => fits(&spelled),
        None => as_text,
    }
}

fn body(service: &Service, operation: &Operation, request: &Request) -> Result<(), String> {
    let document = &service.document;
    let old = operation.parameters.iter().find(|p| p.get("in").and_then(Value::as_str) == Some("body"));
    let content_type = request.text("content-type");
    let (required, schema) = if let Some(parameter) = old {
        (parameter.get("required") == Some(&Value::Bool(true)), parameter.get("schema"))
    } else if let Some(body) = operation.item.get("requestBody").map(|b| document.resolve(b)) {
        let required = body.get("required") == Some(&Value::Bool(true));
        let content = body.get("content").and_then(Value::as_object);
        if request.body.is_empty() {
            return if required { Err("the body is missing".to_owned()) } else { Ok(()) };
        }
        let wanted = essence(content_type);
        let media = content.into_iter().flatten().find(|(name, _)| fits(&essence(name), &wanted));
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
    let names: Vec<String> = match kind.as_str() {
        "application/x-www-form-urlencoded" => {
            let fields = pairs(&String::from_utf8_lossy(&request.body));
            for (name, value) in &fields {
                field(service, schema, name, value).map_err(|wrong| format!("body: `{name}`: {wrong}"))?;
            }
            fields.into_iter().map(|(name, _)| name).collect()
        }
        "multipart/form-data" => {
            let text = String::from_utf8_lossy(&request.body);
            text.split(" name=\"")
                .skip(1)
                .filter_map(|part| part.split('"').next())
                .map(str::to_owned)
                .collect()
        }
        _ => return Ok(()),
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

/// A media type without its parameters.
pub(super) fn essence(text: &str) -> String {
    text.split(';').next().unwrap_or_default().trim().to_lowercase()
}

/// Whether a media type is what a range (`text/*`) means.
pub(super) fn fits(range: &str, kind: &str) -> bool {
    range == kind
        || range == "*/*"
        || range.strip_suffix('*').is_some_and(|start| start.ends_with('/') && kind.starts_with(start))
}

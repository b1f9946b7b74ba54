//! Whether a request is what its operation asks for.

use super::document::Document;
use super::lift::Way;
use super::path::{decode, pairs, raw_pairs, undone};
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
        codes.find_map(|code| code.trim().parse().ok()).filter(|code| (200..600).contains(code))
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
    let (query, raw) = (pairs(&request.query), raw_pairs(&request.query));
    for parameter in &operation.parameters {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        let name = text("name");
        let values: Vec<String> = match text("in") {
            "path" => of(path, name).iter().flat_map(|text| plain(text, parameter, name)).collect(),
            "query" => of(&raw, name),
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
                && (query.iter().any(|(n, _)| n.starts_with(&open)) || spreads(&service.document, parameter));
            if parameter.get("required") == Some(&Value::Bool(true)) && !parts {
                return Err(format!("{place} is missing"));
            }
            continue;
        }
        let shown: Vec<String> = match text("in") {
            "query" => values.iter().map(|value| undone(value)).collect(),
            _ => values.clone(),
        };
        if parameter.get("allowEmptyValue") == Some(&Value::Bool(true)) && shown.iter().all(String::is_empty)
        {
            continue;
        }
        // A comma of an item is encoded where those between items are not; whoever encodes both is understood too.
        let of_raw = (values != shown).then(|| value(service, parameter, &values, undone));
        let fits = match of_raw {
            Some(Ok(())) => Ok(()),
            _ => value(service, parameter, &shown, str::to_owned),
        };
        fits.map_err(|wrong| format!("{place}: {wrong}"))?;
    }
    unknown(operation, &query)?;
    super::body::inspect(service, operation, request)
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

/// Whether a parameter is an object, whose properties may stand in the query by their own names.
pub(super) fn spreads(document: &Document, parameter: &Value) -> bool {
    is_object(document, parameter.get("schema").unwrap_or(parameter), &mut Vec::new())
}

/// `seen` has the schemas on the way: one may be made of itself.
fn is_object<'d>(document: &'d Document, schema: &'d Value, seen: &mut Vec<&'d Value>) -> bool {
    let schema = document.resolve(schema);
    if seen.iter().any(|known| std::ptr::eq(*known, schema)) {
        return false;
    }
    seen.push(schema);
    let object = |kind: &Value| kind == "object";
    let typed = schema.get("type").is_some_and(|kind| match kind {
        Value::Array(kinds) => kinds.iter().any(object),
        kind => object(kind),
    });
    let mut parts =
        ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    typed
        || schema.get("properties").is_some()
        || schema.get("additionalProperties").is_some()
        || parts.any(|part| is_object(document, part, seen))
}

/// `undo` makes a text of what a list was split into.
fn value(
    service: &Service,
    parameter: &Value,
    values: &[String],
    undo: fn(&str) -> String,
) -> Result<(), String> {
    let document = &service.document;
    let content = parameter.get("content").and_then(Value::as_object);
    if let Some((kind, media)) = content.and_then(|content| content.iter().next()) {
        let text = undo(values.first().map(String::as_str).unwrap_or_default());
        let schema = media.get("schema").unwrap_or(&Value::Bool(true));
        if !super::answer::is_json(&essence(kind)) {
            return scalar(service, schema, &text);
        }
        let parsed: Value = serde_json::from_str(&text).map_err(|error| format!("no JSON: {error}"))?;
        return service.lifted.check(document, schema, &parsed, Way::Request);
    }
    // In 2.0 a parameter is its own schema, but for its `required`.
    let mut own = parameter.clone();
    if let Some(map) = own.as_object_mut() {
        map.remove("required");
    }
    let schema = parameter.get("schema").unwrap_or(&own);
    if spreads(document, parameter) {
        return Ok(());
    }
    texts(service, parameter, schema, values, undo)
}

/// Texts that spell a value of a schema: one for a scalar, several or a list with separators for a list.
fn texts(
    service: &Service,
    parameter: &Value,
    schema: &Value,
    values: &[String],
    undo: fn(&str) -> String,
) -> Result<(), String> {
    let target = service.document.resolve(schema);
    if let Some(items) = target.get("items") {
        let split: Vec<&str> = match (values, separator(parameter)) {
            ([one], Some(separator)) => one.split(separator).collect(),
            (many, _) => many.iter().map(String::as_str).collect(),
        };
        for text in split {
            scalar(service, items, undo(text).trim())?;
        }
        return Ok(());
    }
    scalar(service, schema, &undo(values.first().map(String::as_str).unwrap_or_default()))
}

/// What stands between the items of a list; `None` where each item has a name of its own.
fn separator(parameter: &Value) -> Option<&'static str> {
    let text = |key: &str| parameter.get(key).and_then(Value::as_str);
    // 2.0 says it by one word.
    if let Some(format) = text("collectionFormat") {
        return match format {
            "multi" => None,
            "pipes" => Some("|"),
            "ssv" => Some(" "),
            "tsv" => Some("\t"),
            _ => Some(","),
        };
    }
    let form = matches!(text("in"), Some("query" | "cookie")) && matches!(text("style"), None | Some("form"));
    // In 2.0 a parameter is its own schema.
    let old = parameter.get("schema").is_none();
    let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(form && !old);
    match text("style") {
        _ if explode && text("in") != Some("header") && text("in") != Some("path") => None,
        Some("pipeDelimited") => Some("|"),
        Some("spaceDelimited") => Some(" "),
        _ => Some(","),
    }
}

/// A text fits when it does as a text or as the number or boolean that it spells.
pub(super) fn scalar(service: &Service, schema: &Value, text: &str) -> Result<(), String> {
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

/// A media type without its parameters.
pub(super) fn essence(text: &str) -> String {
    text.split(';').next().unwrap_or_default().trim().to_lowercase()
}

/// Whether a media type is what a range (`text/*`, `application/*+json`) means.
pub(super) fn fits(range: &str, kind: &str) -> bool {
    let Some((before, after)) = range.split_once('*') else { return range == kind };
    let after = after.trim_start_matches("/*");
    kind.len() >= before.len() + after.len() && kind.starts_with(before) && kind.ends_with(after)
}

/// How near a range is to one media type: the nearest is meant.
pub(super) fn nearness(range: &str) -> (bool, usize) {
    (!range.contains('*'), range.len())
}

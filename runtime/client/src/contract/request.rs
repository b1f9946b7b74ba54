//! Whether a request is what a case asked for.

use crate::request::text::decoded;
use serde_json::{Map, Value};

use super::{Case, equal};
use crate::mock::Seen;

pub(super) fn check(case: &Case, seen: &Seen) -> Result<(), String> {
    if seen.method.as_str() != case.method {
        return Err(format!("the method was {}", seen.method));
    }
    let args: Value = serde_json::from_str(case.args).map_err(|error| error.to_string())?;
    let empty = Map::new();
    let at = |place: &str| args.get(place).and_then(Value::as_object).unwrap_or(&empty);
    path(case.path, &seen.path, at("path"))?;
    query(&seen.query, at("query"))?;
    for (name, value) in at("header") {
        let Some(got) = seen.headers.get(name) else { return Err(format!("the header {name} is missing")) };
        if let Some(wanted) = plain(value)
            && got.as_bytes() != wanted.as_bytes()
        {
            return Err(format!("the header {name} was not {wanted}"));
        }
    }
    match args.get("body") {
        Some(wanted) => body(wanted, case.sends, seen),
        None if seen.body.is_empty() => Ok(()),
        None => Err("a body was sent that nobody asked for".to_owned()),
    }
}

/// A value that is one text on the wire.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// The path: what is fixed in the template stands as it is, and what is in braces holds its value.
fn path(template: &str, got: &str, values: &Map<String, Value>) -> Result<(), String> {
    let template = template.split(['?', '#']).next().unwrap_or_default();
    let wrong = || Err(format!("the path was {got}"));
    let (mut wanted, mut found) = (template.split('/'), got.split('/'));
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return Ok(()),
            (Some(wanted), Some(found)) if !wanted.contains('{') => {
                if decoded(wanted) != decoded(found) {
                    return wrong();
                }
            }
            (Some(wanted), Some(found)) => {
                let name = wanted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
                match name.and_then(|name| values.get(name)).and_then(plain) {
                    Some(value) if !holds(&decoded(found), name.unwrap_or_default(), &value) => {
                        return wrong();
                    }
                    None if found.is_empty() => return wrong(),
                    _ => {}
                }
            }
            _ => return wrong(),
        }
    }
}

/// Whether a segment is the value, plainly or in the style `label` or `matrix`.
fn holds(segment: &str, name: &str, value: &str) -> bool {
    let label = segment.strip_prefix('.');
    let matrix = || segment.strip_prefix(';')?.strip_prefix(name)?.strip_prefix('=');
    segment == value || label.or_else(matrix).is_some_and(|rest| rest == value)
}

fn query(got: &str, values: &Map<String, Value>) -> Result<(), String> {
    let pairs: Vec<_> = url::form_urlencoded::parse(got.as_bytes()).collect();
    for (name, value) in values {
        let Some(wanted) = plain(value) else {
            // Lists and objects are written in many ways; that they are there is all that is asked.
            if got.is_empty() {
                return Err(format!("{name} is missing in the query"));
            }
            continue;
        };
        if !pairs.iter().any(|(key, value)| key == name && *value == wanted) {
            return Err(format!("{name}={wanted} is not in the query {got}"));
        }
    }
    Ok(())
}

fn body(wanted: &Value, media: Option<&str>, seen: &Seen) -> Result<(), String> {
    let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let sent = seen.headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let sent = sent.map(essence).unwrap_or_default();
    if let Some(media) = media.map(essence).filter(|media| !media.contains('*'))
        && media != sent
    {
        return Err(format!("the content type was {sent:?}, not {media}"));
    }
    if sent.ends_with("json") {
        let got: Value = serde_json::from_slice(&seen.body).map_err(|error| format!("the body: {error}"))?;
        return if equal(wanted, &got) { Ok(()) } else { Err(format!("the body {wanted} became {got}")) };
    }
    if let Value::String(text) = wanted
        && seen.body != text.as_bytes()
    {
        return Err("the text of the body changed".to_owned());
    }
    if seen.body.is_empty() { Err("the body is empty".to_owned()) } else { Ok(()) }
}

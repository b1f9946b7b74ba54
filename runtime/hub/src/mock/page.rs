//! Lists end: every list has two pages.

use super::answer::Media;
use super::lift::Way;
use super::path::pairs;
use super::request::Request;
use super::service::{Operation, Service};
use serde_json::{Value, json};

/// What the mock gives as the cursor of the second page.
pub(super) const SECOND: &str = "page-2";

/// The query's value of a name.
fn asked(request: &Request, name: &str) -> Option<String> {
    pairs(&request.query).into_iter().find(|(n, _)| n == name).map(|(_, value)| value)
}

fn number(request: &Request, name: &str) -> Option<u64> {
    asked(request, name).and_then(|text| text.parse().ok())
}

/// Whether the request is for a page behind the first.
fn later(request: &Request) -> bool {
    number(request, "page").is_some_and(|page| page > 1)
        || ["$skiptoken", "cursor", "page_info", "after", "starting_after"]
            .iter()
            .any(|name| asked(request, name).is_some())
        || number(request, "$skip").is_some_and(|skip| skip > 0)
}

/// Names that only the mock's own links bring.
pub(super) fn ours(name: &str) -> bool {
    matches!(name, "$skiptoken" | "page")
}

/// The query of the second page, when the first was asked for and pages are led to by links.
pub(super) fn next(
    service: &Service,
    operation: &Operation,
    response: &Value,
    request: &Request,
) -> Option<String> {
    let declared = response.get("headers").and_then(Value::as_object);
    let declared = declared.into_iter().flatten().any(|(name, _)| name.eq_ignore_ascii_case("link"));
    let all = service.settings.pointer("/pagination/link") == Some(&Value::Bool(true));
    if !(declared || all) || operation.method != "GET" || later(request) {
        return None;
    }
    let known = operation.names("query");
    let name = ["page", "page_info", "cursor"].into_iter().find(|name| known.contains(name))?;
    Some(next_query(request, name, if name == "page" { "2" } else { SECOND }))
}

fn next_query(request: &Request, name: &str, value: &str) -> String {
    let prefix = format!("{name}=");
    let kept: Vec<&str> =
        request.query.split('&').filter(|p| !p.is_empty() && !p.starts_with(&prefix)).collect();
    let mut query = kept.join("&");
    if !query.is_empty() {
        query.push('&');
    }
    format!("{query}{name}={value}")
}

/// Makes the answer the page that was asked for.
pub(super) fn turn(
    service: &Service,
    operation: &Operation,
    media: &Media,
    request: &Request,
    here: &str,
    value: &mut Value,
) {
    let settings = service.settings.get("pagination").unwrap_or(&Value::Null);
    let text = |key: &str| settings.get(key).and_then(Value::as_str);
    let sent: Option<Value> = serde_json::from_slice(&request.body).ok();
    if let (Some(cursor), Some(next)) = (text("cursor"), text("next")) {
        let takes =
            operation.parameters.iter().any(|p| p.get("name").and_then(Value::as_str) == Some(cursor))
                || operation.method == "POST";
        let in_body = sent.as_ref().and_then(|b| b.get(cursor)).is_some_and(|c| !c.is_null() && c != "");
        let last = in_body || asked(request, cursor).is_some_and(|c| !c.is_empty());
        let pointer = format!("/{}", next.replace('.', "/"));
        if takes {
            if last {
                without(service, media, value, &pointer);
            } else if let Some(field) = value.pointer_mut(&pointer)
                && (field.is_string() || field.is_null())
            {
                let before = field.clone();
                *field = json!(SECOND);
                if !fine(service, media, value)
                    && let Some(field) = value.pointer_mut(&pointer)
                {
                    *field = before;
                }
            }
            if value.get("has_more").is_some_and(Value::is_boolean) {
                let more = !last && value.pointer(&pointer).is_some_and(Value::is_string);
                value["has_more"] = json!(more);
            }
        }
    } else if value.get("has_more").is_some_and(Value::is_boolean) {
        value["has_more"] = json!(false);
    }
    for key in ["nextLink", "@odata.nextLink", "next"] {
        if value.get(key).and_then(Value::as_str).is_some_and(|v| v.starts_with("http")) {
            if later(request) {
                without(service, media, value, &format!("/{key}"));
            } else {
                let name = if text("page").is_some() { "page" } else { "$skiptoken" };
                value[key] = json!(format!("{here}?{}", next_query(request, name, "2")));
            }
        }
    }
    let beyond = |length: usize| {
        let page = text("page").and_then(|name| number(request, name)).is_some_and(|page| page > 2);
        let link = settings.get("link").is_some() && number(request, "page").is_some_and(|page| page > 2);
        let offset = text("offset").and_then(|name| number(request, name));
        page || link || offset.is_some_and(|offset| offset > 1 && offset >= 2 * length.max(1) as u64)
    };
    let items = match text("items") {
        Some(items) => value.pointer_mut(&format!("/{}", items.replace('.', "/"))),
        None => Some(value),
    };
    if let Some(Value::Array(items)) = items
        && beyond(items.len())
    {
        items.clear();
    }
}

fn fine(service: &Service, media: &Media, value: &Value) -> bool {
    let Some(schema) = &media.schema else { return true };
    service.lifted.check(&service.document, schema, value, Way::Answer).is_ok()
}

/// Takes the next field away, or makes it null or empty where it has to be there.
fn without(service: &Service, media: &Media, value: &mut Value, pointer: &str) {
    let Some((holder, key)) = pointer.rsplit_once('/') else { return };
    let Some(Value::Object(fields)) = value.pointer_mut(holder) else { return };
    if fields.remove(key).is_none() || fine(service, media, value) {
        return;
    }
    for ended in [Value::Null, json!("")] {
        if let Some(Value::Object(fields)) = value.pointer_mut(holder) {
            fields.insert(key.to_owned(), ended);
        }
        if fine(service, media, value) {
            return;
        }
    }
}

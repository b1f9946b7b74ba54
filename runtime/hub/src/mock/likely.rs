//! What is likely to stand where a schema says no more than its kind.

use super::pattern::fitting;
use serde_json::{Map, Value, json};

/// Makes an item another one: its id and what a person knows it by.
pub(super) fn number_on(item: &mut Value, index: u64) {
    match item {
        Value::Object(fields) => {
            let keys = ["id", "number", "seq", "name", "title", "node_id", "key", "gid", "uuid", "sid"];
            let mut known = false;
            for key in keys {
                if let Some(value) = fields.get_mut(key) {
                    number_on(value, index);
                    known = true;
                }
            }
            // What is known by nothing of its own may hold what is.
            if !known {
                fields
                    .values_mut()
                    .filter(|value| value.is_object())
                    .for_each(|value| number_on(value, index));
            }
        }
        Value::Number(number) => {
            if let Some(n) = number.as_i64() {
                *item = json!(n.saturating_add(i64::try_from(index).unwrap_or(0)));
            }
        }
        Value::String(text) if text == "Ada" => {
            let others = ["Grace", "Alan", "Edsger", "Barbara"];
            let other =
                usize::try_from(index.saturating_sub(1)).ok().and_then(|n| others.get(n % others.len()));
            *text = (*other.unwrap_or(&"Grace")).to_owned();
        }
        Value::String(text) if text.contains(' ') || text == "text" => {
            *text = text.replace("first", "second");
        }
        // The end of a text is counted on within its length: ids have patterns.
        Value::String(text) => {
            let last = text.pop();
            match last {
                Some(c) if c.is_ascii_digit() => {
                    let digit = (u64::from(c as u32 - '0' as u32) + index) % 10;
                    text.push_str(&digit.to_string());
                }
                Some(c) if c.is_ascii_lowercase() => {
                    let place = (u64::from(c as u32 - 'a' as u32) + index) % 6;
                    text.push(char::from(b'a' + u8::try_from(place).unwrap_or(0)));
                }
                Some(c) => text.push(c),
                None => {}
            }
        }
        _ => {}
    }
}

/// A number that is likely for its name, within its bounds.
pub(super) fn number(map: &Map<String, Value>, name: &str) -> f64 {
    let bound = |key: &str| map.get(key).and_then(Value::as_f64);
    let name = name.to_lowercase();
    let likely: f64 = match map.get("format").and_then(Value::as_str) {
        _ if name.contains("latitude") || name == "lat" => 52.52,
        _ if name.contains("longitude") || name == "lon" || name == "lng" => 13.405,
        _ if name.ends_with("_ms") || name.contains("millis") => 250.0,
        Some("timestamp" | "unix-time") => 1_700_000_000.0,
        _ if ["created", "updated", "timestamp", "expires_at"].contains(&name.as_str()) => 1_700_000_000.0,
        _ if name == "id" || name.ends_with("_id") => 1001.0,
        _ if name.contains("price") || name.contains("amount") => 1999.0,
        _ if name.contains("count") || name.contains("total") || name.contains("size") => 2.0,
        _ => 1.0,
    };
    let low = bound("minimum").or_else(|| bound("exclusiveMinimum").map(|b| b + 1.0));
    let high = bound("maximum").or_else(|| bound("exclusiveMaximum").map(|b| b - 1.0));
    let value = likely.max(low.unwrap_or(f64::MIN)).min(high.unwrap_or(f64::MAX));
    match bound("multipleOf").filter(|step| *step > 0.0) {
        Some(step) => (value / step).ceil() * step,
        None => value,
    }
}

/// Whether what has this name is likely true.
pub(super) fn yes(name: &str) -> bool {
    // Things that are there and work, with nothing more behind them.
    let name = name.to_lowercase();
    ["ok", "active", "enabled", "success", "verified", "online"].iter().any(|w| name.contains(w))
}

/// A text that is likely for its name, format and pattern.
pub(super) fn text(map: &Map<String, Value>, name: &str) -> String {
    if let Some(pattern) = map.get("pattern").and_then(Value::as_str) {
        return fitting(pattern);
    }
    let format = map.get("format").and_then(Value::as_str).unwrap_or_default();
    let lower = name.to_lowercase();
    let has = |part: &str| lower.contains(part);
    let likely = match format {
        "date-time" => "2026-01-15T09:30:00Z",
        "date" => "2026-01-15",
        "time" => "09:30:00Z",
        "duration" => "PT1H",
        "uuid" => "3f2b8c1e-7a4d-4e59-9b60-1c2d3e4f5a6b",
        "email" | "idn-email" => "ada@example.com",
        "uri" | "url" | "iri" => "https://example.com/item",
        "uri-reference" => "/item",
        "hostname" => "example.com",
        "ipv4" | "ip" => "192.0.2.10",
        "ipv6" => "2001:db8::10",
        "byte" | "base64" => "aGVsbG8=",
        "int64" | "int32" | "integer" => "1001",
        "decimal" | "number" | "double" | "float" => "19.99",
        _ if has("email") => "ada@example.com",
        _ if has("homepage") || has("website") || has("blog") => "https://example.com",
        _ if has("url") || has("href") || has("link") || has("uri") => "https://example.com/item",
        _ if lower == "id" || lower.ends_with("_id") || name.ends_with("Id") || lower.ends_with("sid") => {
            "1a2b3c4d"
        }
        _ if has("currency") => "EUR",
        _ if has("country") => "DE",
        _ if has("phone") => "+4930123456",
        _ if lower.ends_with("_at") || has("date") || has("time") => "2026-01-15T09:30:00Z",
        _ if has("version") => "1.0.0",
        _ if has("title") => "A first title",
        _ if lower == "body" || has("comment") || has("content") || has("note") => "A few words about it.",
        _ if has("label") || lower == "tag" || lower == "topic" => "example",
        _ if has("company") || has("organization") => "Example Ltd",
        _ if has("reason") => "as asked",
        _ if has("description") || has("summary") => "What it is, in a sentence.",
        _ if has("message") => "Everything is in order.",
        _ if has("login") || has("username") => "ada",
        _ if has("name") => "Ada",
        _ if has("language") || has("locale") => "en",
        _ if has("city") => "Berlin",
        _ => "text",
    };
    let size = |key: &str| map.get(key).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
    let mut value = likely.to_owned();
    let least = size("minLength").unwrap_or(0).min(10_000);
    while value.chars().count() < least {
        value.push('x');
    }
    match size("maxLength") {
        Some(most) => value.chars().take(most).collect(),
        None => value,
    }
}

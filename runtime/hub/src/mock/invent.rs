//! A value that a schema describes: from its examples, else made up in a way that looks real and
//! is the same on every run.

use super::document::Document;
use serde_json::{Map, Value, json};

/// Beyond this depth only what is required is made.
const SHALLOW: usize = 5;
/// Beyond this depth nothing is: whatever is required there requires itself.
const DEEPEST: usize = 14;

/// A value of the schema, as a server sends it.
pub(super) fn invent(document: &Document, schema: &Value, name: &str) -> Value {
    one(document, schema, name, 0)
}

/// The example that stands beside a schema (in a media type, a header or a parameter), if any.
pub(super) fn example(document: &Document, holder: &Value) -> Option<Value> {
    if let Some(example) = holder.get("example") {
        return Some(example.clone());
    }
    match holder.get("examples") {
        Some(Value::Object(named)) => named
            .values()
            .map(|e| document.resolve(e))
            .find_map(|e| e.get("value").or_else(|| e.get("dataValue")).cloned()),
        Some(Value::Array(examples)) => examples.first().cloned(),
        _ => None,
    }
}

fn one(document: &Document, schema: &Value, name: &str, depth: usize) -> Value {
    let target = document.resolve(schema);
    let Some(map) = target.as_object() else { return Value::Null };
    let given = schema.get("example").cloned().or_else(|| example(document, target));
    if let Some(example) = given {
        return example;
    }
    for key in ["const", "default"] {
        if let Some(value) = map.get(key).filter(|v| key == "const" || !v.is_null()) {
            return value.clone();
        }
    }
    if let Some(value) =
        map.get("enum").and_then(Value::as_array).and_then(|v| v.iter().find(|v| !v.is_null()))
    {
        return value.clone();
    }
    if depth > DEEPEST {
        return Value::Null;
    }
    if map.get("allOf").is_some_and(Value::is_array) {
        return merged(document, map, name, depth);
    }
    for key in ["oneOf", "anyOf"] {
        let options = map.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let null = |o: &Value| document.resolve(o).get("type").and_then(Value::as_str) == Some("null");
        if depth >= SHALLOW && options.iter().any(null) {
            return Value::Null;
        }
        let real = options.iter().find(|o| {
            let o = document.resolve(o);
            o.get("type").and_then(Value::as_str) != Some("null")
                && o.as_object().is_some_and(|m| !m.is_empty())
        });
        if let Some(option) = real {
            let value = one(document, option, name, depth + 1);
            // Properties beside the alternatives belong to each of them.
            return match (value, map.get("properties")) {
                (Value::Object(chosen), Some(_)) => {
                    let Value::Object(mut own) = object(document, map, depth) else {
                        return Value::Object(chosen);
                    };
                    own.extend(chosen);
                    Value::Object(tagged(document, map, option, own))
                }
                (Value::Object(chosen), None) => Value::Object(tagged(document, map, option, chosen)),
                (value, _) => value,
            };
        }
    }
    match kind(map) {
        "object" => object(document, map, depth),
        "array" => array(document, map, name, depth),
        "string" => Value::String(text(map, name)),
        "integer" => json!(number(map, name).trunc() as i64),
        "number" => json!(number(map, name)),
        "boolean" => Value::Bool(yes(name)),
        "null" => Value::Null,
        _ => json!({}),
    }
}

fn kind(map: &Map<String, Value>) -> &str {
    match map.get("type") {
        Some(Value::String(kind)) => kind,
        Some(Value::Array(kinds)) => {
            let mut kinds = kinds.iter().filter_map(Value::as_str);
            kinds.find(|k| *k != "null").unwrap_or("null")
        }
        _ if map.contains_key("properties") || map.contains_key("additionalProperties") => "object",
        _ if map.contains_key("items") => "array",
        _ if map.contains_key("format") || map.contains_key("pattern") => "string",
        _ if map.contains_key("minimum") || map.contains_key("maximum") => "number",
        _ => "",
    }
}

fn merged(document: &Document, map: &Map<String, Value>, name: &str, depth: usize) -> Value {
    let mut all = Map::new();
    let mut other = None;
    for part in map.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        match one(document, part, name, depth + 1) {
            Value::Object(fields) => all.extend(fields),
            Value::Null => {}
            value => other = Some(value),
        }
    }
    if map.contains_key("properties")
        && let Value::Object(own) = object(document, map, depth)
    {
        all.extend(own);
    }
    match other {
        Some(value) if all.is_empty() => value,
        _ => Value::Object(all),
    }
}

/// Sets the discriminator to what stands for the chosen alternative.
fn tagged(
    document: &Document,
    map: &Map<String, Value>,
    option: &Value,
    mut fields: Map<String, Value>,
) -> Map<String, Value> {
    let Some(property) = map.get("discriminator").and_then(|d| d.get("propertyName")).and_then(Value::as_str)
    else {
        return fields;
    };
    let reference = option.get("$ref").and_then(Value::as_str).unwrap_or_default();
    let last = |text: &str| text.rsplit('/').next().unwrap_or_default().to_owned();
    let mapping = map.get("discriminator").and_then(|d| d.get("mapping")).and_then(Value::as_object);
    let mapped = mapping
        .into_iter()
        .flatten()
        .find(|(_, to)| to.as_str().is_some_and(|to| last(to) == last(reference)));
    let fixed = document.resolve(option).get("properties").and_then(|p| p.get(property)).is_some_and(|p| {
        let p = document.resolve(p);
        p.get("const").is_some() || p.get("enum").is_some()
    });
    match mapped {
        Some((tag, _)) => drop(fields.insert(property.to_owned(), json!(tag))),
        None if !fixed && !reference.is_empty() => {
            drop(fields.insert(property.to_owned(), json!(last(reference))))
        }
        None => {}
    }
    fields
}

fn object(document: &Document, map: &Map<String, Value>, depth: usize) -> Value {
    let mut out = Map::new();
    let required: Vec<&str> = map
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for (name, schema) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let needed = required.contains(&name.as_str());
        let target = document.resolve(schema);
        if target.get("writeOnly") == Some(&Value::Bool(true)) || (!needed && depth >= SHALLOW) {
            continue;
        }
        if !needed && target.get("deprecated") == Some(&Value::Bool(true)) {
            continue;
        }
        let value = one(document, schema, name, depth + 1);
        // What came out as nothing is left out where it may be.
        if needed || !value.is_null() {
            out.insert(name.clone(), value);
        }
    }
    let properties = map.contains_key("properties");
    if let Some(schema @ Value::Object(_)) =
        map.get("additionalProperties").filter(|_| !properties && depth < SHALLOW)
    {
        out.insert("key".to_owned(), one(document, schema, "value", depth + 1));
    }
    Value::Object(out)
}

fn array(document: &Document, map: &Map<String, Value>, name: &str, depth: usize) -> Value {
    let size = |key: &str| map.get(key).and_then(Value::as_u64);
    if let Some(prefix) = map.get("prefixItems").and_then(Value::as_array) {
        return prefix.iter().map(|item| one(document, item, name, depth + 1)).collect();
    }
    let Some(items) = map.get("items") else { return json!([]) };
    let least = size("minItems").unwrap_or(0).min(100);
    let most = size("maxItems").unwrap_or(u64::MAX);
    let wanted = if depth >= SHALLOW { least } else { least.max(if depth <= 1 { 2 } else { 1 }).min(most) };
    let singular = name.strip_suffix('s').unwrap_or(name);
    (0..wanted)
        .map(|index| {
            let mut item = one(document, items, singular, depth + 1);
            if index > 0 {
                let before = item.clone();
                number_on(&mut item, index);
                if super::check::check(document, items, &item, super::check::Way::Answer).is_err() {
                    item = before;
                }
            }
            item
        })
        .collect()
}

/// Makes an item another one: its id and what a person knows it by.
pub(super) fn number_on(item: &mut Value, index: u64) {
    match item {
        Value::Object(fields) => {
            for key in ["id", "number", "name", "title", "node_id", "key", "gid", "uuid", "sid"] {
                if let Some(value) = fields.get_mut(key) {
                    number_on(value, index);
                }
            }
        }
        Value::Number(number) => {
            if let Some(n) = number.as_i64() {
                *item = json!(n.saturating_add(i64::try_from(index).unwrap_or(0)));
            }
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

fn number(map: &Map<String, Value>, name: &str) -> f64 {
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

fn yes(name: &str) -> bool {
    // Things that are there and work, with nothing more behind them.
    let name = name.to_lowercase();
    ["ok", "active", "enabled", "success", "verified", "online"].iter().any(|w| name.contains(w))
}

fn text(map: &Map<String, Value>, name: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::super::check::{Way, check};
    use super::*;

    #[test]
    fn what_is_made_up_fits_its_schema() {
        let document = Document::of(json!({ "s": {
            "Node": { "type": "object", "required": ["id", "next", "kind"], "properties": {
                "id": { "type": "integer", "minimum": 5000 },
                "next": { "oneOf": [{ "$ref": "#/s/Node" }, { "type": "null" }] },
                "kind": { "type": "string", "enum": ["a", "b"] },
                "code": { "type": "string", "minLength": 30, "maxLength": 30 },
                "secret": { "type": "string", "writeOnly": true },
                "tags": { "type": "array", "minItems": 3, "items": { "type": "string", "format": "uuid" } },
                "map": { "type": "object", "additionalProperties": { "type": "number", "multipleOf": 5 } }
            } },
            "Both": { "allOf": [{ "$ref": "#/s/Base" }, { "properties": { "b": { "type": "boolean" } } }] },
            "Base": { "properties": { "a": { "type": ["null", "string"] } } }
        } }));
        for name in ["Node", "Both"] {
            let schema = &document.root()["s"][name];
            let value = invent(&document, schema, "it");
            assert!(value.get("secret").is_none());
            // A chain that demands itself ends in a null, which the alternative allows.
            assert_eq!(check(&document, schema, &value, Way::Answer), Ok(()), "{value}");
        }
        assert_eq!(invent(&document, &document.root()["s"]["Both"], "it"), json!({"a": "text", "b": false}));
    }

    #[test]
    fn examples_go_first() {
        let document = Document::of(json!({ "x": { "value": 7 } }));
        let media = json!({ "examples": { "one": { "$ref": "#/files/0/x" } } });
        assert_eq!(example(&document, &media), Some(json!(7)));
        assert_eq!(invent(&document, &json!({ "type": "string", "examples": ["e"] }), ""), json!("e"));
        assert_eq!(invent(&document, &json!({ "type": "string", "example": "f" }), ""), json!("f"));
    }
}

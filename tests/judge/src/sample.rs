//! A value for a schema: the same one goes through both clients.

use serde_json::{Map, Value, json};

/// Deeper than this only what is required is given.
const DEEP: usize = 5;

/// Texts for patterns; the first that matches is taken.
const TEXTS: &[&str] = &[
    "abc",
    "a",
    "A",
    "1",
    "10.0.0.1",
    "10.0.0.0/8",
    "fd00::1",
    "fd00::/64",
    "fd00:1::/64",
    "aa:bb:cc:dd:ee:ff",
    "1.2.3",
    "1.2.3-4.5.6",
    "0x0a",
    "2024-01-02T03:04:05Z",
    "b6c1a2d8-7c0f-4bb5-9a54-3f10f2a3c111",
    "oxide:abc:abc",
    "on-demand",
    "12345",
    "en-US",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
];

/// Follows a reference inside of the document.
pub fn resolve<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    let mut at = value;
    for _ in 0..32 {
        let Some(reference) = at.get("$ref").and_then(Value::as_str) else { return at };
        match reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer)) {
            Some(target) => at = target,
            None => return at,
        }
    }
    at
}

/// A value that the schema allows.
pub fn sample(document: &Value, schema: &Value, depth: usize) -> Value {
    let schema = resolve(document, schema);
    if let Some(first) = list(schema, "enum").iter().find(|value| !value.is_null()) {
        return (*first).clone();
    }
    if depth > 24 {
        return Value::Null;
    }
    if let Some(members) = Some(list(schema, "allOf")).filter(|members| !members.is_empty()) {
        let mut whole = sample(document, &without(schema, "allOf"), depth + 1);
        for member in members {
            match (&mut whole, sample(document, member, depth + 1)) {
                (Value::Object(whole), Value::Object(part)) => whole.extend(part),
                (whole, part) if !part.is_null() => *whole = part,
                _ => {}
            }
        }
        return whole;
    }
    for word in ["oneOf", "anyOf"] {
        if let Some(first) = list(schema, word).first() {
            let mut one = sample(document, first, depth + 1);
            if let (Value::Object(one), Value::Object(more)) = (&mut one, object(document, schema, depth)) {
                one.extend(more);
            }
            return one;
        }
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => object(document, schema, depth),
        Some("array") => {
            let least =
                schema.get("minItems").and_then(Value::as_u64).unwrap_or(1).max(u64::from(depth <= DEEP))
                    as usize;
            let item = schema.get("items").map_or(Value::Null, |items| sample(document, items, depth + 1));
            Value::Array(vec![item; least])
        }
        Some("boolean") => Value::Bool(true),
        Some("integer") => integer(schema),
        Some("number") => json!(1.5),
        Some("string") => Value::String(text(schema)),
        _ if schema.get("properties").is_some() => object(document, schema, depth),
        _ => Value::Null,
    }
}

fn list<'d>(schema: &'d Value, word: &str) -> &'d [Value] {
    schema.get(word).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn without(schema: &Value, word: &str) -> Value {
    let mut schema = schema.clone();
    if let Value::Object(fields) = &mut schema {
        fields.remove(word);
    }
    schema
}

fn object(document: &Value, schema: &Value, depth: usize) -> Value {
    let mut made = Map::new();
    let required = list(schema, "required");
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if depth <= DEEP || required.iter().any(|known| known == name) {
            let value = sample(document, property, depth + 1);
            if !value.is_null() || required.iter().any(|known| known == name) {
                made.insert(name.clone(), value);
            }
        }
    }
    for name in required.iter().filter_map(Value::as_str) {
        // Required but not described: any value will do.
        made.entry(name).or_insert_with(|| json!("abc"));
    }
    match schema.get("additionalProperties") {
        Some(values) if values.is_object() && made.is_empty() && depth <= DEEP => {
            made.insert("abc".to_owned(), sample(document, values, depth + 1));
        }
        _ => {}
    }
    Value::Object(made)
}

fn integer(schema: &Value) -> Value {
    let least = schema.get("minimum").and_then(Value::as_f64).unwrap_or(1.0);
    let most = schema.get("maximum").and_then(Value::as_f64).unwrap_or(100.0);
    json!(7.0_f64.max(least).min(most) as i64)
}

fn text(schema: &Value) -> String {
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    let known = match format {
        "uuid" => "b6c1a2d8-7c0f-4bb5-9a54-3f10f2a3c111",
        "date-time" => "2024-01-02T03:04:05Z",
        "date" => "2024-01-02",
        "ip" | "ipv4" => "10.0.0.1",
        "ipv6" => "fd00::1",
        "byte" => "aGk=",
        "uri" => "https://a.example/b",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    let pattern =
        schema.get("pattern").and_then(Value::as_str).and_then(|pattern| regress::Regex::new(pattern).ok());
    let found = pattern.and_then(|pattern| TEXTS.iter().find(|text| pattern.find(text).is_some()));
    let mut text = (*found.unwrap_or(&"a b&c")).to_owned();
    let least = schema.get("minLength").and_then(Value::as_u64).unwrap_or(0) as usize;
    while text.len() < least {
        text.push('x');
    }
    let most = schema.get("maxLength").and_then(Value::as_u64).unwrap_or(u64::MAX) as usize;
    text.chars().take(most).collect()
}

//! Whether a value is what a schema says: JSON Schema as far as API documents use it, of 2.0, 3.0
//! and 3.1 alike. Lenient where documents are commonly wrong: of several alternatives one must fit,
//! that exactly one does is not asked; patterns and formats that are not understood are passed over.

use super::document::Document;
use serde_json::Value;

/// Which way the value goes: what is read only is not demanded of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Request,
    #[cfg_attr(not(test), allow(dead_code))]
    Answer,
}

const DEEPEST: usize = 64;

/// The first thing that is wrong, with its place in the value.
pub(super) fn check(document: &Document, schema: &Value, value: &Value, way: Way) -> Result<(), String> {
    Check { document, way }.one(schema, value, "", 0)
}

struct Check<'a> {
    document: &'a Document,
    way: Way,
}

type Verdict = Result<(), String>;

impl Check<'_> {
    fn one(&self, schema: &Value, value: &Value, at: &str, depth: usize) -> Verdict {
        if depth > DEEPEST {
            return Ok(());
        }
        let target = self.document.resolve(schema);
        let Some(map) = target.as_object() else {
            return if target == &Value::Bool(false) {
                Err(wrong(at, "nothing is allowed here"))
            } else {
                Ok(())
            };
        };
        let get = |key: &str| map.get(key);
        if value.is_null()
            && (get("nullable") == Some(&Value::Bool(true)) || get("x-nullable") == Some(&Value::Bool(true)))
        {
            return Ok(());
        }
        // 3.1 allows keywords beside a reference.
        if schema.get("$ref").is_some() && schema.as_object().is_some_and(|own| own.len() > 1) {
            let mut own = schema.clone();
            if let Some(own) = own.as_object_mut() {
                own.remove("$ref");
            }
            self.one(&own, value, at, depth + 1)?;
        }
        self.kind(get("type"), value, at)?;
        if let Some(Value::Array(values)) = get("enum")
            && !values.iter().any(|v| same(v, value))
        {
            let known: Vec<String> = values.iter().take(20).map(Value::to_string).collect();
            return Err(wrong(at, &format!("is none of {}", known.join(", "))));
        }
        if let Some(constant) = get("const")
            && !same(constant, value)
        {
            return Err(wrong(at, &format!("is not {constant}")));
        }
        match value {
            Value::Object(_) => self.object(map, value, at, depth)?,
            Value::Array(items) => self.array(map, items, at, depth)?,
            Value::String(text) => string(map, text, at)?,
            Value::Number(number) => range(map, number.as_f64().unwrap_or_default(), at)?,
            _ => {}
        }
        for part in list(get("allOf")) {
            self.one(part, value, at, depth + 1)?;
        }
        for key in ["anyOf", "oneOf"] {
            let options = list(get(key));
            if options.is_empty() {
                continue;
            }
            let verdicts: Vec<Verdict> = options.iter().map(|o| self.one(o, value, at, depth + 1)).collect();
            if verdicts.iter().all(Result::is_err) {
                let reason = match verdicts.as_slice() {
                    [Err(only)] => only.clone(),
                    all => {
                        let first = all.iter().find_map(|v| v.as_ref().err()).cloned().unwrap_or_default();
                        wrong(at, &format!("fits none of {} alternatives (the first: {first})", all.len()))
                    }
                };
                return Err(reason);
            }
        }
        if let Some(not) = get("not")
            && not.as_object().is_some_and(|n| !n.is_empty())
            && self.one(not, value, at, depth + 1).is_ok()
        {
            return Err(wrong(at, "is what it must not be"));
        }
        Ok(())
    }

    fn kind(&self, kinds: Option<&Value>, value: &Value, at: &str) -> Verdict {
        let kinds: Vec<&str> = match kinds {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => return Ok(()),
        };
        let fits = |kind: &&str| match *kind {
            "null" => value.is_null(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|n| n.fract() == 0.0),
            "number" => value.is_number(),
            "string" | "file" => value.is_string(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => true,
        };
        if kinds.is_empty() || kinds.iter().any(fits) {
            return Ok(());
        }
        Err(wrong(at, &format!("is {}, not {}", kind_of(value), kinds.join(" or "))))
    }

    fn object(&self, map: &serde_json::Map<String, Value>, value: &Value, at: &str, depth: usize) -> Verdict {
        let Some(fields) = value.as_object() else { return Ok(()) };
        let properties = map.get("properties").and_then(Value::as_object);
        let property = |name: &str| properties.and_then(|p| p.get(name));
        for name in list(map.get("required")).iter().filter_map(Value::as_str) {
            let read_only = property(name).is_some_and(|s| {
                self.document.resolve(s).get("readOnly") == Some(&Value::Bool(true))
                    || s.get("readOnly") == Some(&Value::Bool(true))
            });
            if !(fields.contains_key(name) || self.way == Way::Request && read_only) {
                return Err(wrong(at, &format!("lacks the required `{name}`")));
            }
        }
        let additional = map.get("additionalProperties");
        let patterns = map.get("patternProperties").and_then(Value::as_object);
        for (name, field) in fields {
            let at = format!("{at}.{name}");
            let fits_pattern = patterns.is_some_and(|p| p.keys().any(|k| matches(k, name) != Some(false)));
            match (property(name), additional) {
                (Some(schema), _) => self.one(schema, field, &at, depth + 1)?,
                (None, Some(Value::Bool(false))) if !fits_pattern => {
                    return Err(wrong(&at, "is not a property of it"));
                }
                (None, Some(schema @ Value::Object(_))) if !fits_pattern => {
                    self.one(schema, field, &at, depth + 1)?;
                }
                _ => {}
            }
        }
        bounds(map, "minProperties", "maxProperties", fields.len(), at, "properties")
    }

    fn array(
        &self,
        map: &serde_json::Map<String, Value>,
        items: &[Value],
        at: &str,
        depth: usize,
    ) -> Verdict {
        let prefix = list(map.get("prefixItems"));
        for (index, item) in items.iter().enumerate() {
            let schema = prefix.get(index).or_else(|| map.get("items"));
            if let Some(schema) = schema {
                self.one(schema, item, &format!("{at}[{index}]"), depth + 1)?;
            }
        }
        if map.get("uniqueItems") == Some(&Value::Bool(true))
            && items.len() < 500
            && items.iter().enumerate().any(|(i, a)| items.iter().skip(i + 1).any(|b| same(a, b)))
        {
            return Err(wrong(at, "has an item twice"));
        }
        bounds(map, "minItems", "maxItems", items.len(), at, "items")
    }
}

fn string(map: &serde_json::Map<String, Value>, text: &str, at: &str) -> Verdict {
    bounds(map, "minLength", "maxLength", text.chars().count(), at, "characters")?;
    if let Some(pattern) = map.get("pattern").and_then(Value::as_str)
        && matches(pattern, text) == Some(false)
    {
        return Err(wrong(at, &format!("does not fit the pattern {pattern}")));
    }
    let digits = |range: &[std::ops::Range<usize>]| {
        range.iter().all(|r| text.get(r.clone()).is_some_and(|t| t.bytes().all(|b| b.is_ascii_digit())))
    };
    let fine = match map.get("format").and_then(Value::as_str) {
        Some("date") => text.len() == 10 && digits(&[0..4, 5..7, 8..10]),
        Some("date-time") => text.len() >= 16 && digits(&[0..4, 5..7, 8..10, 11..13, 14..16]),
        Some("uuid") => text.len() == 36 && text.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-'),
        Some("email") => text.contains('@'),
        _ => true,
    };
    if fine {
        Ok(())
    } else {
        Err(wrong(at, &format!("is no {}", map.get("format").and_then(Value::as_str).unwrap_or_default())))
    }
}

/// Whether a text fits a pattern; `None` when the pattern is not understood.
fn matches(pattern: &str, text: &str) -> Option<bool> {
    regex_lite::Regex::new(pattern).ok().map(|regex| regex.is_match(text))
}

fn range(map: &serde_json::Map<String, Value>, number: f64, at: &str) -> Verdict {
    let bound = |key: &str| map.get(key).and_then(Value::as_f64);
    // 2.0 and 3.0 say by a flag that a bound is excluded, 3.1 by a bound of its own.
    let flag = |key: &str| map.get(key) == Some(&Value::Bool(true));
    let low = bound("minimum").filter(|low| number < *low || (flag("exclusiveMinimum") && number <= *low));
    let high =
        bound("maximum").filter(|high| number > *high || (flag("exclusiveMaximum") && number >= *high));
    let low = low.or_else(|| bound("exclusiveMinimum").filter(|low| number <= *low));
    let high = high.or_else(|| bound("exclusiveMaximum").filter(|high| number >= *high));
    match (low, high) {
        (Some(low), _) => Err(wrong(at, &format!("is too small (least: {low})"))),
        (_, Some(high)) => Err(wrong(at, &format!("is too large (most: {high})"))),
        _ => Ok(()),
    }
}

fn bounds(
    map: &serde_json::Map<String, Value>,
    least: &str,
    most: &str,
    size: usize,
    at: &str,
    what: &str,
) -> Verdict {
    let bound = |key: &str| map.get(key).and_then(Value::as_u64);
    if let Some(least) = bound(least).filter(|least| (size as u64) < *least) {
        return Err(wrong(at, &format!("has {size} {what}, fewer than {least}")));
    }
    if let Some(most) = bound(most).filter(|most| (size as u64) > *most) {
        return Err(wrong(at, &format!("has {size} {what}, more than {most}")));
    }
    Ok(())
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Equal as JSON: 1 and 1.0 are the same number.
fn same(a: &Value, b: &Value) -> bool {
    a == b || matches!((a.as_f64(), b.as_f64()), (Some(a), Some(b)) if a == b)
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn wrong(at: &str, what: &str) -> String {
    match at.strip_prefix('.').unwrap_or(at) {
        "" => format!("it {what}"),
        at => format!("`{at}` {what}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn verdict(schema: Value, value: Value) -> String {
        let document = Document::of(json!({ "components": { "schemas": {
            "Tree": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" }, "kids": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } } } }
        } }, "it": schema }));
        match check(&document, &document.root()["it"], &value, Way::Request) {
            Ok(()) => "ok".to_owned(),
            Err(error) => error,
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let tree = json!({ "$ref": "#/components/schemas/Tree" });
        assert_eq!(verdict(tree.clone(), json!({"name": "a", "kids": [{"name": "b"}]})), "ok");
        assert_eq!(
            verdict(tree.clone(), json!({"name": "a", "kids": [{"name": 1}]})),
            "`kids[0].name` is a number, not string"
        );
        assert_eq!(verdict(tree, json!({"kids": []})), "it lacks the required `name`");
        assert_eq!(verdict(json!({"enum": ["a", 1]}), json!(1.0)), "ok");
        assert_eq!(verdict(json!({"enum": ["a"]}), json!("b")), "it is none of \"a\"");
        assert_eq!(verdict(json!({"type": "integer", "minimum": 3}), json!(2)), "it is too small (least: 3)");
        assert_eq!(
            verdict(json!({"minimum": 3, "exclusiveMinimum": true}), json!(3)),
            "it is too small (least: 3)"
        );
        assert_eq!(
            verdict(json!({"type": "string", "pattern": "^a+$"}), json!("ab")),
            "it does not fit the pattern ^a+$"
        );
        assert_eq!(verdict(json!({"pattern": "(?<!x)y"}), json!("z")), "ok");
        assert_eq!(
            verdict(json!({"additionalProperties": false, "properties": {"a": {}}}), json!({"b": 1})),
            "`b` is not a property of it"
        );
    }

    #[test]
    fn all_dialects_say_null() {
        for schema in [
            json!({"type": ["string", "null"]}),
            json!({"type": "string", "nullable": true}),
            json!({"anyOf": [{"type": "null"}, {"type": "string"}]}),
        ] {
            assert_eq!(verdict(schema, json!(null)), "ok");
        }
        assert_eq!(verdict(json!({"type": "string"}), json!(null)), "it is null, not string");
    }

    #[test]
    fn what_is_read_only_is_not_demanded() {
        let schema = json!({"required": ["id"], "properties": {"id": {"readOnly": true}}});
        assert_eq!(verdict(schema, json!({})), "ok");
    }

    #[test]
    fn alternatives_are_tried() {
        let schema = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
        assert_eq!(verdict(schema.clone(), json!(1)), "ok");
        assert!(verdict(schema, json!(true)).contains("none of 2 alternatives"));
    }
}

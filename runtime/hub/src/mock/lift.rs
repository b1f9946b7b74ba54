//! Schemas of 2.0 and 3.0 lifted to what JSON Schema 2020-12 says, for the crate `jsonschema`.

use super::check::Way;
use super::document::Document;
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// A document's tree, lifted once for each way.
#[derive(Debug, Default)]
pub(super) struct Lifted {
    request: OnceLock<Value>,
    answer: OnceLock<Value>,
}

impl Lifted {
    /// What is wrong with a value, if anything. A schema that cannot be compiled accepts all.
    pub(super) fn check(
        &self,
        document: &Document,
        schema: &Value,
        value: &Value,
        way: Way,
    ) -> Result<(), String> {
        let Ok(validator) = self.validator(document, schema, way) else { return Ok(()) };
        match validator.iter_errors(value).next() {
            None => Ok(()),
            Some(error) => {
                let place = error.instance_path().to_string();
                let text: String = error.to_string().chars().take(300).collect();
                Err(if place.is_empty() { text } else { format!("{place}: {text}") })
            }
        }
    }

    /// The validator of a schema that stands in the document.
    pub(super) fn validator(
        &self,
        document: &Document,
        schema: &Value,
        way: Way,
    ) -> Result<jsonschema::Validator, String> {
        let slot = if way == Way::Request { &self.request } else { &self.answer };
        let tree = slot.get_or_init(|| {
            let mut tree = document.tree().clone();
            lift(&mut tree, document, way);
            tree
        });
        let mut root = schema.clone();
        lift(&mut root, document, way);
        let Value::Object(mut root) = root else {
            return jsonschema::validator_for(&root).map_err(|e| e.to_string());
        };
        if let Some(files) = tree.get("files") {
            root.insert("files".to_owned(), files.clone());
        }
        root.remove("$schema");
        jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .build(&Value::Object(root))
            .map_err(|error| error.to_string())
    }
}

fn lift(value: &mut Value, document: &Document, way: Way) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| lift(item, document, way)),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                if !matches!(key.as_str(), "example" | "examples" | "const" | "enum")
                    || value.get("type").is_some()
                {
                    lift(value, document, way);
                }
            }
            schema(map, document, way);
        }
        _ => {}
    }
}

fn schema(map: &mut Map<String, Value>, document: &Document, way: Way) {
    // One that fits is enough: documents say oneOf where alternatives overlap.
    if map.get("oneOf").is_some_and(Value::is_array)
        && !map.contains_key("anyOf")
        && let Some(options) = map.remove("oneOf")
    {
        map.insert("anyOf".to_owned(), options);
    }
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(yes) = map.get(exclusive).and_then(Value::as_bool) {
            map.remove(exclusive);
            if yes && let Some(limit) = map.remove(bound) {
                map.insert(exclusive.to_owned(), limit);
            }
        }
    }
    if map.get("type").and_then(Value::as_str) == Some("file") {
        map.remove("type");
    }
    if map.get("required").is_some_and(Value::is_boolean) {
        map.remove("required");
    }
    let hidden = if way == Way::Request { "readOnly" } else { "writeOnly" };
    if let (Some(Value::Array(required)), Some(Value::Object(properties))) =
        (map.get("required"), map.get("properties"))
    {
        let kept: Vec<Value> = required
            .iter()
            .filter(|name| {
                let property = name.as_str().and_then(|name| properties.get(name));
                let is = |p: &Value| p.get(hidden) == Some(&Value::Bool(true));
                !property.is_some_and(|p| is(p) || is(document.resolve(p)))
            })
            .cloned()
            .collect();
        map.insert("required".to_owned(), Value::Array(kept));
    }
    let nullable = ["nullable", "x-nullable"].iter().any(|key| map.get(*key) == Some(&Value::Bool(true)));
    if nullable {
        map.remove("nullable");
        map.remove("x-nullable");
        let inner = std::mem::take(map);
        map.insert("anyOf".to_owned(), json!([inner, { "type": "null" }]));
    }
}

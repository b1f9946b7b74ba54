//! Schemas of 2.0 and 3.0 lifted to what JSON Schema 2020-12 says, for the crate `jsonschema`.

use super::document::Document;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The name under which the document's tree is known to its schemas.
const TREE: &str = "json://document";

/// Which way a value goes: what is read only is not demanded of a request, nor what is write only of
/// an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Way {
    Request,
    Answer,
}

/// A document's tree, lifted once for each way, and the validators that were made of it.
#[derive(Debug, Default)]
pub(super) struct Lifted {
    request: OnceLock<Result<Registry<'static>, String>>,
    answer: OnceLock<Result<Registry<'static>, String>>,
    made: Mutex<HashMap<(Way, String), Made>>,
}

type Made = Result<Arc<Validator>, String>;

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
    pub(super) fn validator(&self, document: &Document, schema: &Value, way: Way) -> Made {
        let key = (way, schema.to_string());
        let known = |made: &HashMap<_, Made>| made.get(&key).cloned();
        if let Some(made) = known(&self.made.lock().unwrap_or_else(PoisonError::into_inner)) {
            return made;
        }
        let made = self.make(document, schema, way);
        self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(key, made.clone());
        made
    }

    fn make(&self, document: &Document, schema: &Value, way: Way) -> Made {
        let slot = if way == Way::Request { &self.request } else { &self.answer };
        let registry = slot.get_or_init(|| {
            let mut tree = document.tree().clone();
            lift(&mut tree, document, way);
            let registry = Registry::new().draft(Draft::Draft202012).add(TREE, tree);
            registry.and_then(jsonschema::RegistryBuilder::prepare).map_err(|error| error.to_string())
        });
        let registry = registry.as_ref().map_err(Clone::clone)?;
        let mut root = schema.clone();
        lift(&mut root, document, way);
        let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(registry);
        // Of what is sent we are strict; what vendors write into their examples is what it is.
        let options = options.should_validate_formats(way == Way::Request);
        options.build(&root).map(Arc::new).map_err(|error| error.to_string())
    }
}

fn lift(value: &mut Value, document: &Document, way: Way) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| lift(item, document, way)),
        Value::Object(map) => {
            // Before the references in it are changed.
            relax(map, document, way);
            for (key, value) in map.iter_mut() {
                match (key.as_str(), value) {
                    // Its keys are names: a property may be called `example`, and is a schema all the same.
                    ("properties" | "patternProperties" | "$defs" | "definitions", Value::Object(named)) => {
                        named.iter_mut().for_each(|(_, schema)| lift(schema, document, way));
                    }
                    ("example" | "examples" | "const" | "enum", data) if data.get("type").is_none() => {}
                    (_, value) => lift(value, document, way),
                }
            }
            schema(map);
        }
        _ => {}
    }
}

/// Does not demand what does not go this way, wherever in the schema that is said.
fn relax(map: &mut Map<String, Value>, document: &Document, way: Way) {
    if !map.contains_key("required") && !map.contains_key("allOf") {
        return;
    }
    let mark = if way == Way::Request { "readOnly" } else { "writeOnly" };
    let mut hidden = Vec::new();
    hide(map, document, mark, &mut hidden, &mut Vec::new());
    if !hidden.is_empty() {
        forgive(map, &hidden);
    }
}

/// The names of the properties that carry a mark, in a schema and in all that it is made of. `seen` has the schemas on
/// the way: one may be made of itself.
fn hide<'d>(
    map: &'d Map<String, Value>,
    document: &'d Document,
    mark: &str,
    names: &mut Vec<String>,
    seen: &mut Vec<&'d Value>,
) {
    for (name, property) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let is = |p: &Value| p.get(mark) == Some(&Value::Bool(true));
        if is(property) || is(document.resolve(property)) {
            names.push(name.clone());
        }
    }
    for part in map.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        let part = document.resolve(part);
        if seen.iter().any(|known| std::ptr::eq(*known, part)) {
            continue;
        }
        seen.push(part);
        if let Some(part) = part.as_object() {
            hide(part, document, mark, names, seen);
        }
    }
}

fn forgive(map: &mut Map<String, Value>, hidden: &[String]) {
    if let Some(Value::Array(required)) = map.get_mut("required") {
        required.retain(|name| !hidden.iter().any(|hidden| name == hidden.as_str()));
    }
    for part in map.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(part) = part.as_object_mut() {
            forgive(part, hidden);
        }
    }
}

fn schema(map: &mut Map<String, Value>) {
    if let Some(Value::String(reference)) = map.get_mut("$ref") {
        if reference.starts_with('#') {
            reference.insert_str(0, TREE);
        } else {
            // Out of the document: whatever stands there is not known, so it accepts all.
            map.remove("$ref");
        }
    }
    // Names that the document gives its parts would be taken for other places to look from.
    for name in ["$id", "$schema", "$anchor", "id"] {
        if map.get(name).is_some_and(Value::is_string) {
            map.remove(name);
        }
    }
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
    let nullable = ["nullable", "x-nullable"].iter().any(|key| map.get(*key) == Some(&Value::Bool(true)));
    if nullable {
        map.remove("nullable");
        map.remove("x-nullable");
        let inner = std::mem::take(map);
        map.insert("anyOf".to_owned(), json!([inner, { "type": "null" }]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(schema: Value, value: &Value) -> String {
        let document = Document::of(json!({ "components": { "schemas": {
            "Tree": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" }, "kids": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } } } },
            "Id": { "type": "integer", "readOnly": true },
            "Base": { "properties": { "id": { "readOnly": true } } }
        } }, "it": schema }));
        match Lifted::default().check(&document, &document.root()["it"], value, Way::Request) {
            Ok(()) => "ok".to_owned(),
            Err(error) => error,
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let tree = json!({ "$ref": "#/components/schemas/Tree" });
        assert_eq!(verdict(tree.clone(), &json!({"name": "a", "kids": [{"name": "b"}]})), "ok");
        assert_eq!(
            verdict(tree, &json!({"name": "a", "kids": [{"name": 1}]})),
            "/kids/0/name: 1 is not of type \"string\""
        );
    }

    #[test]
    fn all_dialects_mean_the_same() {
        let excluded = [json!({"minimum": 3, "exclusiveMinimum": true}), json!({"exclusiveMinimum": 3})];
        for schema in excluded {
            assert_ne!(verdict(schema.clone(), &json!(3)), "ok");
            assert_eq!(verdict(schema, &json!(4)), "ok");
        }
        for schema in [
            json!({"type": ["string", "null"]}),
            json!({"type": "string", "nullable": true}),
            json!({"type": "string", "x-nullable": true}),
            json!({"anyOf": [{"type": "null"}, {"type": "string"}]}),
        ] {
            assert_eq!(verdict(schema, &json!(null)), "ok");
        }
        assert_ne!(verdict(json!({"type": "string"}), &json!(null)), "ok");
        let read_only = json!({"required": ["id"], "properties": {"id": {"readOnly": true}}});
        assert_eq!(verdict(read_only.clone(), &json!({})), "ok");
        // Wherever it is said.
        let apart = json!({"required": ["id", "n"], "allOf": [{"properties": {"id": {"readOnly": true}}}, {"required": ["id"]}]});
        assert_eq!(verdict(apart.clone(), &json!({"n": 1})), "ok");
        assert_ne!(verdict(apart, &json!({})), "ok");
        let behind = json!({"required": ["id"], "properties": {"id": {"$ref": "#/components/schemas/Id"}}});
        assert_eq!(verdict(behind, &json!({})), "ok");
        let base = json!({"allOf": [{"$ref": "#/components/schemas/Base"}, {"required": ["id"]}]});
        assert_eq!(verdict(base, &json!({})), "ok");
    }

    #[test]
    fn what_leads_out_of_the_document_accepts_all() {
        for reference in ["https://example.com/schema.json", "#/components/schemas/Gone"] {
            assert_eq!(verdict(json!({ "$ref": reference }), &json!(1)), "ok");
        }
        let named =
            json!({ "$id": "https://example.com/x", "items": { "$ref": "#/components/schemas/Tree" } });
        assert_ne!(verdict(named, &json!([{}])), "ok");
    }

    #[test]
    fn a_schema_that_is_made_of_itself_is_followed_once() {
        let itself = json!({ "$ref": "#/it" });
        let document = Document::of(
            json!({ "it": { "allOf": vec![itself; 40], "properties": { "id": { "readOnly": true } } } }),
        );
        let (mut names, it) = (Vec::new(), document.root()["it"].as_object().unwrap());
        hide(it, &document, "readOnly", &mut names, &mut Vec::new());
        assert_eq!(names, ["id", "id"]);
    }
}

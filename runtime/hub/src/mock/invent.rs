//! A value that a schema describes: from its examples, else made up in a way that looks real and
//! is the same on every run.

use super::document::Document;
use super::lift::{Lifted, Way};
use super::likely::{number, number_on, text, yes};
use serde_json::{Map, Value, json};
use std::cell::{Cell, RefCell};

/// Beyond this depth only what is required is made.
const SHALLOW: usize = 5;
/// Beyond this depth nothing is: whatever is required there requires itself.
const DEEPEST: usize = 14;

/// So many values are made with all that they may have; what comes then has what it must have.
const PLENTY: u32 = 1500;

/// Makes values of the schemas of a document.
pub(super) struct Maker<'a> {
    document: &'a Document,
    lifted: &'a Lifted,
    way: Way,
    /// Whether examples of schemas are used.
    examples: bool,
    left: Cell<u32>,
    /// The schemas that are being made, from the outermost on.
    inside: RefCell<Vec<*const Value>>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(document: &'a Document, lifted: &'a Lifted, way: Way) -> Self {
        Self { document, lifted, way, examples: true, left: Cell::new(PLENTY), inside: RefCell::default() }
    }

    /// A value of the schema; `name` is what it is called where it stands.
    pub(super) fn make(&self, schema: &Value, name: &str) -> Value {
        self.left.set(PLENTY);
        self.one(schema, name, 0)
    }

    /// The example of a holder of a schema if it is what the schema says, else a value made up.
    pub(super) fn value(&self, holder: &Value, schema: &Value, name: &str) -> Value {
        let good = |value: &Value| self.lifted.check(self.document, schema, value, self.way).is_ok();
        // Examples of parts may be wrong too; the last try uses none of them.
        let bare = Maker { examples: false, ..Maker::new(self.document, self.lifted, self.way) };
        let tries: [&dyn Fn() -> Option<Value>; 3] =
            [&|| example(self.document, holder), &|| Some(self.make(schema, name)), &|| {
                Some(bare.make(schema, name))
            }];
        let mut first = None;
        for value in tries.iter().filter_map(|make| make()) {
            if good(&value) {
                return value;
            }
            first.get_or_insert(value);
        }
        first.unwrap_or(Value::Null)
    }

    fn one(&self, schema: &Value, name: &str, depth: usize) -> Value {
        let target = self.document.resolve(schema);
        self.inside.borrow_mut().push(std::ptr::from_ref(target));
        let value = self.of(schema, target, name, depth);
        self.inside.borrow_mut().pop();
        value
    }

    /// Whether a schema demands one that is being made: an alternative that does has no end.
    fn returns(&self, schema: &Value, depth: usize) -> bool {
        let target = self.document.resolve(schema);
        if self.inside.borrow().contains(&std::ptr::from_ref(target)) {
            return true;
        }
        if depth == 0 {
            return false;
        }
        let list = |key: &str| target.get(key).and_then(Value::as_array).into_iter().flatten();
        let required: Vec<&str> = list("required").filter_map(Value::as_str).collect();
        let properties = target.get("properties").and_then(Value::as_object).into_iter().flatten();
        let demanded = properties.filter(|(name, _)| required.contains(&name.as_str())).map(|(_, p)| p);
        demanded.chain(list("allOf")).chain(target.get("items")).any(|part| self.returns(part, depth - 1))
    }

    fn of(&self, schema: &Value, target: &Value, name: &str, depth: usize) -> Value {
        let Some(map) = target.as_object() else { return Value::Null };
        self.left.set(self.left.get().saturating_sub(1));
        let given = || schema.get("example").cloned().or_else(|| example(self.document, target));
        if let Some(example) = self.examples.then(given).flatten() {
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
            // The least of its kind; a list without items ends many a circle.
            return match kind(map) {
                "array" => json!([]),
                "object" => json!({}),
                _ => Value::Null,
            };
        }
        if map.get("allOf").is_some_and(Value::is_array) {
            return self.merged(map, name, depth);
        }
        for key in ["oneOf", "anyOf"] {
            let options = map.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            let null =
                |o: &Value| self.document.resolve(o).get("type").and_then(Value::as_str) == Some("null");
            if self.scarce(depth) && options.iter().any(null) {
                return Value::Null;
            }
            let mut real = options.iter().filter(|o| {
                let o = self.document.resolve(o);
                o.get("type").and_then(Value::as_str) != Some("null")
                    && o.as_object().is_some_and(|m| !m.is_empty())
            });
            let ends = real.clone().find(|option| !self.returns(option, 3));
            let real = ends.or_else(|| real.next());
            if let Some(option) = real {
                let value = self.one(option, name, depth + 1);
                // Properties beside the alternatives belong to each of them.
                return match (value, map.get("properties")) {
                    (Value::Object(chosen), Some(_)) => {
                        let Value::Object(mut own) = self.object(map, depth) else {
                            return Value::Object(chosen);
                        };
                        own.extend(chosen);
                        Value::Object(self.tagged(map, option, own))
                    }
                    (Value::Object(chosen), None) => Value::Object(self.tagged(map, option, chosen)),
                    (value, _) => value,
                };
            }
        }
        match kind(map) {
            "object" => self.object(map, depth),
            "array" => self.array(map, name, depth),
            "string" => Value::String(text(map, name)),
            "integer" => json!(number(map, name).trunc() as i64),
            "number" => json!(number(map, name)),
            "boolean" => Value::Bool(yes(name)),
            "null" => Value::Null,
            _ => json!({}),
        }
    }

    fn merged(&self, map: &Map<String, Value>, name: &str, depth: usize) -> Value {
        let mut all = Map::new();
        let mut other = None;
        for part in map.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            match self.one(part, name, depth + 1) {
                Value::Object(fields) => all.extend(fields),
                Value::Null => {}
                value => other = Some(value),
            }
        }
        if map.contains_key("properties")
            && let Value::Object(own) = self.object(map, depth)
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
        &self,
        map: &Map<String, Value>,
        option: &Value,
        mut fields: Map<String, Value>,
    ) -> Map<String, Value> {
        let Some(property) =
            map.get("discriminator").and_then(|d| d.get("propertyName")).and_then(Value::as_str)
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
        let fixed =
            self.document.resolve(option).get("properties").and_then(|p| p.get(property)).is_some_and(|p| {
                let p = self.document.resolve(p);
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

    /// Whether only what is required is made.
    fn scarce(&self, depth: usize) -> bool {
        depth >= SHALLOW || self.left.get() == 0
    }

    fn object(&self, map: &Map<String, Value>, depth: usize) -> Value {
        let mut out = Map::new();
        let hidden = if self.way == Way::Request { "readOnly" } else { "writeOnly" };
        let required: Vec<&str> = map
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (name, schema) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let needed = required.contains(&name.as_str());
            let target = self.document.resolve(schema);
            if target.get(hidden) == Some(&Value::Bool(true)) || (!needed && self.scarce(depth)) {
                continue;
            }
            if !needed && target.get("deprecated") == Some(&Value::Bool(true)) {
                continue;
            }
            let value = self.one(schema, name, depth + 1);
            // What came out as nothing is left out where it may be.
            if needed || !value.is_null() {
                out.insert(name.clone(), value);
            }
        }
        let properties = map.contains_key("properties");
        if let Some(schema @ Value::Object(_)) =
            map.get("additionalProperties").filter(|_| !properties && !self.scarce(depth))
        {
            out.insert("key".to_owned(), self.one(schema, "value", depth + 1));
        }
        Value::Object(out)
    }

    fn array(&self, map: &Map<String, Value>, name: &str, depth: usize) -> Value {
        let size = |key: &str| map.get(key).and_then(Value::as_u64);
        if let Some(prefix) = map.get("prefixItems").and_then(Value::as_array) {
            return prefix.iter().map(|item| self.one(item, name, depth + 1)).collect();
        }
        let Some(items) = map.get("items") else { return json!([]) };
        let least = size("minItems").unwrap_or(0).min(100);
        let most = size("maxItems").unwrap_or(u64::MAX);
        let wanted =
            if depth >= SHALLOW { least } else { least.max(if depth <= 1 { 2 } else { 1 }).min(most) };
        let singular = name.strip_suffix('s').unwrap_or(name);
        let choices = self.document.resolve(items).get("enum").and_then(Value::as_array);
        let choice = |index: u64| choices.and_then(|all| all.get(usize::try_from(index).ok()?)).cloned();
        (0..wanted)
            .map(|index| {
                let mut item = choice(index).unwrap_or_else(|| self.one(items, singular, depth + 1));
                if index > 0 && choices.is_none() {
                    let before = item.clone();
                    number_on(&mut item, index);
                    if self.lifted.check(self.document, items, &item, self.way).is_err() {
                        item = before;
                    }
                }
                item
            })
            .collect()
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn made(document: &Document, schema: &Value) -> Value {
        Maker::new(document, &Lifted::default(), Way::Answer).make(schema, "it")
    }

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
            let value = made(&document, schema);
            assert!(value.get("secret").is_none());
            // A chain that demands itself ends in a null, which the alternative allows.
            let verdict = Lifted::default().check(&document, schema, &value, Way::Answer);
            assert_eq!(verdict, Ok(()), "{value}");
        }
        assert_eq!(made(&document, &document.root()["s"]["Both"]), json!({"a": "text", "b": false}));
    }

    #[test]
    fn examples_go_first_if_they_are_right() {
        let document = Document::of(json!({ "x": { "value": 7 } }));
        let media = json!({ "examples": { "one": { "$ref": "#/files/0/x" } } });
        assert_eq!(example(&document, &media), Some(json!(7)));
        assert_eq!(made(&document, &json!({ "type": "string", "examples": ["e"] })), json!("e"));
        assert_eq!(made(&document, &json!({ "type": "string", "example": "f" })), json!("f"));
        let lifted = Lifted::default();
        let maker = Maker::new(&document, &lifted, Way::Answer);
        let part = json!({ "required": ["n"], "properties": { "n": { "type": "integer", "example": "x" } } });
        assert_eq!(maker.value(&json!({ "example": { "n": 2 } }), &part, "it"), json!({ "n": 2 }));
        assert_eq!(maker.value(&json!({ "example": {} }), &part, "it"), json!({ "n": 1 }));
    }

    #[test]
    fn what_spreads_without_end_stays_small() {
        let names: Vec<String> = (0..30).map(|n| format!("p{n}")).collect();
        let properties: Map<String, Value> =
            names.iter().map(|name| (name.clone(), json!({ "$ref": "#/s" }))).collect();
        let document = Document::of(json!({ "s": { "type": "object", "properties": properties } }));
        assert!(made(&document, &document.root()["s"]).to_string().len() < 100_000);
    }
}

//! A spec as one plain JSON tree: files read, `$ref`s between them made into pointers of the tree.
//!
//! This is a small reader of its own, on purpose: the mock must not believe what the generator
//! believes, or both would be wrong in the same place.

use super::overlay;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, VecDeque};
use std::path::{Component, Path, PathBuf};

/// All files of a spec in one tree: `{"files": [root, other, …]}`.
#[derive(Debug)]
pub(super) struct Document {
    tree: Value,
}

/// A spec of more files than this is a mistake.
const MOST_FILES: usize = 2000;
/// References that lead to references end here.
const MOST_HOPS: usize = 32;

impl Document {
    /// Reads a spec, mended by its overlays, and every file that its references name.
    pub(super) fn load(path: &Path, overlays: &[PathBuf]) -> Result<Self, String> {
        let mut indices = BTreeMap::from([(tidy(path), 0usize)]);
        let mut waiting = VecDeque::from([tidy(path)]);
        let mut files = Vec::new();
        while let Some(path) = waiting.pop_front() {
            let read = read(&path);
            let mut value = match read {
                Ok(value) => value,
                // The root must be there; what else is missing only leaves references dangling.
                Err(error) if files.is_empty() => return Err(error),
                Err(_) => Value::Null,
            };
            for overlay in overlays.iter().filter(|_| files.is_empty()) {
                let mended = self::read(overlay).and_then(|actions| overlay::apply(&mut value, &actions));
                mended.map_err(|error| format!("{}: {error}", overlay.display()))?;
            }
            let here = files.len();
            let folder = path.parent().unwrap_or(Path::new(""));
            rewrite(&mut value, &mut |reference| {
                let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
                if file.is_empty() {
                    return Some(format!("#/files/{here}{fragment}"));
                }
                if file.contains("://") {
                    return None;
                }
                let target = tidy(&folder.join(file));
                let next = indices.len();
                let index = *indices.entry(target.clone()).or_insert_with(|| {
                    waiting.push_back(target);
                    next
                });
                Some(format!("#/files/{index}{fragment}"))
            });
            item_lists(&mut value);
            files.push(value);
            if indices.len() > MOST_FILES {
                return Err(format!("{}: more than {MOST_FILES} files", path.display()));
            }
        }
        Ok(Self { tree: serde_json::json!({ "files": files }) })
    }

    /// A document out of one JSON value, for tests.
    #[cfg(test)]
    pub(super) fn of(mut value: Value) -> Self {
        rewrite(&mut value, &mut |r| r.strip_prefix('#').map(|f| format!("#/files/0{f}")));
        Self { tree: serde_json::json!({ "files": [value] }) }
    }

    /// The document itself.
    pub(super) fn root(&self) -> &Value {
        self.tree.pointer("/files/0").unwrap_or(&Value::Null)
    }

    /// All files, as `{"files": […]}`; references are pointers into it.
    pub(super) fn tree(&self) -> &Value {
        &self.tree
    }

    /// What a value is when its reference is followed; itself when it has none.
    pub(super) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let mut value = value;
        for _ in 0..MOST_HOPS {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
            match self.follow(reference) {
                Some(target) => value = target,
                None => return &Value::Null,
            }
        }
        &Value::Null
    }

    /// What a reference leads to, which may be another one.
    pub(super) fn follow(&self, reference: &str) -> Option<&Value> {
        self.tree.pointer(&decoded(reference.strip_prefix('#')?))
    }
}

/// Pointers in references are percent-encoded.
fn decoded(pointer: &str) -> String {
    percent_encoding::percent_decode_str(pointer).decode_utf8_lossy().into_owned()
}

/// A path without `.` and `..`, so that one file has one name.
fn tidy(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

/// A file of JSON or YAML.
pub(super) fn read(path: &Path) -> Result<Value, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    parse(&text).map_err(|error| format!("{}: {error}", path.display()))
}

pub(super) fn parse(text: &str) -> Result<Value, String> {
    if text.trim_start().starts_with('{')
        && let Ok(value) = serde_json::from_str(text)
    {
        return Ok(value);
    }
    let mut yaml: serde_yaml::Value = serde_yaml::from_str(text).map_err(|e| e.to_string())?;
    let _ = yaml.apply_merge();
    Ok(plain(yaml))
}

/// YAML as JSON: keys that are numbers (`200:`) become text.
fn plain(yaml: serde_yaml::Value) -> Value {
    use serde_yaml::Value as Yaml;
    match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(yes) => Value::Bool(yes),
        Yaml::Number(number) => serde_json::to_value(number).unwrap_or(Value::Null),
        Yaml::String(text) => Value::String(text),
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(plain).collect()),
        Yaml::Mapping(entries) => {
            let mut map = Map::new();
            for (key, value) in entries {
                let key = match plain(key) {
                    Value::String(text) => text,
                    other => other.to_string(),
                };
                map.insert(key, plain(value));
            }
            Value::Object(map)
        }
        Yaml::Tagged(tagged) => plain(tagged.value),
    }
}

/// Changes every `$ref` that is a text. What stands in examples is data and stays.
fn rewrite(value: &mut Value, change: &mut dyn FnMut(&str) -> Option<String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, change)),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match (key.as_str(), value) {
                    ("$ref", Value::String(reference)) => {
                        if let Some(new) = change(reference) {
                            *reference = new;
                        }
                    }
                    ("example" | "const" | "enum", _) => {}
                    // Its keys are names: a property may be called `example`, and is a schema all the same.
                    ("properties" | "patternProperties" | "$defs" | "definitions", Value::Object(named)) => {
                        named.iter_mut().for_each(|(_, schema)| rewrite(schema, change));
                    }
                    (_, value) => rewrite(value, change),
                }
            }
        }
        _ => {}
    }
}

/// Reads `items` that is a list, which JSON Schema 2020-12 no longer has: the first items of a list,
/// or, where no type says that it is a list, alternatives.
fn item_lists(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(item_lists),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                if !matches!(key.as_str(), "example" | "examples" | "const" | "enum" | "default") {
                    item_lists(value);
                }
            }
            if map.get("items").is_some_and(Value::is_array)
                && let Some(items) = map.remove("items")
            {
                let as_list = ["type", "anyOf", "oneOf"].iter().any(|key| map.contains_key(*key));
                map.insert(if as_list { "prefixItems" } else { "anyOf" }.to_owned(), items);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_lead_from_file_to_file() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write(
            "api.yaml",
            "openapi: 3.1.0\npaths:\n  /a: {$ref: ./paths/a.yaml}\nx: {200: {$ref: '#/paths/~1a'}}\n",
        );
        write("paths/a.yaml", "get: {$ref: '../api.yaml#/x'}\nb: {$ref: 'gone.yaml#/c'}\n");
        let document = Document::load(&folder.path().join("api.yaml"), &[]).unwrap();
        let root = document.root();
        let a = document.resolve(&root["paths"]["/a"]);
        assert!(a.get("get").is_some(), "{a}");
        assert_eq!(document.resolve(&root["x"]["200"]), a);
        assert_eq!(document.resolve(&a["get"]), &root["x"]);
        assert!(document.resolve(&a["b"]).is_null());
        assert!(Document::load(&folder.path().join("none.yaml"), &[]).is_err());
    }

    #[test]
    fn a_list_of_items_is_alternatives_unless_it_is_typed() {
        let mut value = serde_json::json!({
            "either": { "items": [{ "type": "string" }, { "type": "null" }] },
            "pair": { "type": "array", "items": [{ "type": "string" }, { "type": "integer" }] },
            "list": { "items": { "type": "string" } },
            "example": { "items": [1] },
        });
        item_lists(&mut value);
        let expected = serde_json::json!({
            "either": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
            "pair": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }] },
            "list": { "items": { "type": "string" } },
            "example": { "items": [1] },
        });
        assert_eq!(value, expected);
    }

    #[test]
    fn a_reference_to_itself_ends() {
        let document = Document::of(serde_json::json!({"a": {"$ref": "#/a"}}));
        assert!(document.resolve(&document.root()["a"]).is_null());
    }
}

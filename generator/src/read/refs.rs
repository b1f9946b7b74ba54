//! Finds the references, anchors and ids in a document.

use super::json::Json;

/// A reference, with the steps to the value that has it.
#[derive(Debug)]
pub(crate) struct Found {
    pub text: String,
    pub steps: Vec<String>,
    /// Whether it is surely meant as one: the mapping of a discriminator may hold names too.
    pub sure: bool,
}

/// What names there are in a file.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// References to other files.
    pub references: Vec<Found>,
    pub anchors: Vec<(String, Vec<String>)>,
    /// The `$self` of the document and the `$id`s in it.
    pub ids: Vec<(String, Vec<String>)>,
}

/// Walks a document.
pub(crate) fn names(json: &Json) -> Names {
    let mut names = Names::default();
    if let Some(text) = json.get("$self").and_then(Json::as_str).filter(|text| !text.is_empty()) {
        names.ids.push((text.to_owned(), Vec::new()));
    }
    walk(json, &mut Vec::new(), false, &mut names);
    names
}

/// Whether below this key stand names that the author chose, not keywords.
fn is_map(key: &str) -> bool {
    matches!(
        key,
        "properties"
            | "patternProperties"
            | "dependentSchemas"
            | "$defs"
            | "definitions"
            | "schemas"
            | "responses"
            | "parameters"
            | "examples"
            | "requestBodies"
            | "headers"
            | "securitySchemes"
            | "links"
            | "callbacks"
            | "pathItems"
            | "paths"
            | "webhooks"
    )
}

/// A step on the way down; made into text only where something is found.
#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

fn way(steps: &[Step<'_>]) -> Vec<String> {
    let text = |step: &Step<'_>| match step {
        Step::Key(key) => (*key).to_owned(),
        Step::Index(index) => index.to_string(),
    };
    steps.iter().map(text).collect()
}

/// `chosen`: the keys of this object are names, not keywords.
fn walk<'a>(json: &'a Json, steps: &mut Vec<Step<'a>>, chosen: bool, names: &mut Names) {
    match json {
        Json::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                steps.push(Step::Index(i));
                walk(item, steps, false, names);
                steps.pop();
            }
        }
        Json::Object(entries) => {
            for (key, value) in entries {
                match (&**key, value) {
                    ("$ref", Json::String(text)) => reference(text, steps, true, names),
                    ("$anchor" | "$dynamicAnchor", Json::String(text)) if !chosen => {
                        names.anchors.push((text.clone(), way(steps)));
                    }
                    ("$id" | "id", Json::String(text)) if !chosen => match text.strip_prefix('#') {
                        Some(anchor) => names.anchors.push((anchor.to_owned(), way(steps))),
                        None if **key == *"$id" && !text.is_empty() => {
                            names.ids.push((text.clone(), way(steps)))
                        }
                        None => {}
                    },
                    // Below these stands data, in which `$ref` is a key like any other.
                    ("example" | "default" | "const" | "enum" | "value", _) if !chosen => {}
                    ("mapping", Json::Object(entries)) if !chosen => {
                        for (_, value) in entries {
                            if let Json::String(text) = value {
                                reference(text, steps, false, names);
                            }
                        }
                    }
                    (key, Json::Array(_) | Json::Object(_)) => {
                        steps.push(Step::Key(key));
                        walk(value, steps, !chosen && is_map(key), names);
                        steps.pop();
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn reference(text: &str, steps: &[Step<'_>], sure: bool, names: &mut Names) {
    let file = text.split_once('#').map_or(text, |(file, _)| file);
    if !file.is_empty() && (sure || file.contains(['/', '.'])) {
        names.references.push(Found { text: text.to_owned(), steps: way(steps), sure });
    }
}

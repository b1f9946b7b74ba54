//! What is changed: small documents of this checkout, and slices of real ones.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use switchboard_generator::read::{FileId, Json, Library, Name};
use switchboard_generator::remark::Remarks;

/// A slice takes at most so many components along.
const COMPONENTS: usize = 40;

/// All documents: those of `tests/specs`, of `specs`, and of the corpus where there is one.
#[must_use]
pub fn documents(corpus: Option<&Path>) -> Vec<Json> {
    let root = crate::place::root();
    let mut files = Vec::new();
    for folder in [Some(root.join("tests/specs").as_path()), Some(root.join("specs").as_path()), corpus] {
        let Some(folder) = folder else { continue };
        let mut here: Vec<PathBuf> =
            std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        here.sort();
        files.extend(here.into_iter().filter(|path| {
            path.extension().is_some_and(|end| end == "yaml" || end == "json" || end == "yml")
        }));
    }
    files.iter().filter_map(|file| open(file)).collect()
}

/// One document, if it is a specification.
fn open(file: &Path) -> Option<Json> {
    read(file).filter(|json| json.get("openapi").is_some() || json.get("swagger").is_some())
}

/// What a file says, if it can be read.
#[must_use]
pub fn read(file: &Path) -> Option<Json> {
    let library = Library::open(file, &[], &mut Remarks::default()).ok()?;
    Some(library.json(FileId::default()).clone())
}

/// A few operations of a document with all that they refer to: real shapes, and small enough to try many.
#[must_use]
pub fn slice(document: &Json, rng: &mut Rng) -> Json {
    let Json::Object(entries) = document else { return document.clone() };
    let mut out: Vec<(Name, Json)> = Vec::new();
    for (key, value) in entries {
        match &**key {
            "paths" | "webhooks" => {
                let Json::Object(paths) = value else { continue };
                let mut some = BTreeSet::new();
                for _ in 0..rng.usize(1..5) {
                    some.insert(rng.usize(..paths.len().max(1)));
                }
                let chosen = some.iter().filter_map(|nth| paths.get(*nth).cloned()).collect();
                out.push((key.clone(), Json::Object(chosen)));
            }
            "components" | "definitions" | "parameters" | "responses" => {}
            "tags" | "x-tagGroups" => {}
            _ => out.push((key.clone(), value.clone())),
        }
    }
    let mut out = Json::Object(out);
    if let Some(schemes) = document.get("components").and_then(|all| all.get("securitySchemes")) {
        put(&mut out, &["components", "securitySchemes"], schemes.clone());
    }
    let mut seen = BTreeSet::new();
    let mut todo = Vec::new();
    references(&out, &mut todo);
    while let Some(reference) = todo.pop() {
        if seen.len() >= COMPONENTS || !seen.insert(reference.clone()) {
            continue;
        }
        let steps: Vec<String> = reference
            .trim_start_matches("#/")
            .split('/')
            .map(|step| step.replace("~1", "/").replace("~0", "~"))
            .collect();
        let target = steps.iter().try_fold(document, |here, step| here.get(step));
        if let Some(target) = target.filter(|_| steps.first().is_some_and(|first| first != "paths")) {
            references(target, &mut todo);
            let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
            put(&mut out, &steps, target.clone());
        }
    }
    out
}

/// Every reference inside the document.
fn references(value: &Json, out: &mut Vec<String>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| references(item, out)),
        Json::Object(entries) => {
            for (key, item) in entries {
                match item {
                    Json::String(text) if **key == *"$ref" && text.starts_with("#/") => {
                        out.push(text.clone())
                    }
                    _ => references(item, out),
                }
            }
        }
        _ => {}
    }
}

/// Puts a value where steps lead to.
fn put(value: &mut Json, steps: &[&str], what: Json) {
    let Some((first, rest)) = steps.split_first() else {
        *value = what;
        return;
    };
    let Json::Object(entries) = value else { return };
    let nth = entries.iter().position(|(key, _)| **key == **first).unwrap_or_else(|| {
        entries.push(((*first).into(), Json::Object(Vec::new())));
        entries.len() - 1
    });
    if let Some((_, next)) = entries.get_mut(nth) {
        put(next, rest, what);
    }
}

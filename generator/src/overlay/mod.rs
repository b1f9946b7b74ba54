//! OpenAPI Overlay 1.0: mends a document before anyone reads it.

mod moves;
mod path;

use crate::read::{Json, Unreadable};
pub use moves::Moves;
use path::{at_mut, select};
use std::path::Path;

/// No document nests deeper than this, whatever overlays add to it.
const DEPTH: usize = 512;

/// So many values an overlay may add: an update of few lines must not make a document of gigabytes. A long text counts as
/// several.
const COPIED: usize = 1_000_000;

/// So much text is as good as a value.
const TEXT: usize = 64;

const NOTHING: &str = "the target matches nothing";

/// Applies the actions of an overlay, in their order, to a document.
///
/// A target that matches nothing is an error: it stands for a mistake that the vendor has mended, or for
/// one of our own. The moves note which items of lists went.
pub fn apply(document: &mut Json, overlay: &Json, file: &Path, moves: &mut Moves) -> Result<(), Unreadable> {
    let wrong = |message: String| Err(Unreadable::new(file, message));
    match overlay.get("overlay").and_then(Json::as_str) {
        Some(version) if version == "1" || version.starts_with("1.") => {}
        Some(version) => {
            return wrong(format!("version `{}` of the Overlay Specification is not known", short(version)));
        }
        None => return wrong("not an overlay: it has no `overlay: 1.0.0`".to_owned()),
    }
    let Some(actions) = overlay.get("actions").and_then(Json::as_array).filter(|actions| !actions.is_empty())
    else {
        return wrong("an overlay has a list of `actions`, with at least one in it".to_owned());
    };
    let mut left = COPIED;
    for (number, action) in actions.iter().enumerate() {
        let target = action.get("target").and_then(Json::as_str);
        if let Err(reason) = act(document, action, moves, &mut left) {
            let shown = target.map(|target| format!(" (`{}`)", short(target))).unwrap_or_default();
            let message = format!("action {}{shown}: {reason}", number + 1);
            return Err(Unreadable { without_effect: reason == NOTHING, ..Unreadable::new(file, message) });
        }
    }
    Ok(())
}

fn short(text: &str) -> String {
    text.chars().take(200).collect()
}

fn act(document: &mut Json, action: &Json, moves: &mut Moves, left: &mut usize) -> Result<(), String> {
    const KEYS: [&str; 4] = ["target", "description", "update", "remove"];
    let Some(entries) = action.as_object() else {
        return Err(format!("an action is an object, not {}", action.kind()));
    };
    if let Some((key, _)) = entries.iter().find(|(key, _)| !KEYS.contains(&&**key) && !key.starts_with("x-"))
    {
        return Err(format!("`{}` is not a key of an action", short(key)));
    }
    let Some(target) = action.get("target").and_then(Json::as_str) else {
        return Err("it has no `target`".to_owned());
    };
    let remove = match action.get("remove") {
        None => false,
        Some(Json::Bool(remove)) => *remove,
        Some(other) => return Err(format!("`remove` is true or false, not {}", other.kind())),
    };
    let update = action.get("update");
    let selected = select(document, target)?;
    if selected.is_empty() {
        return Err(NOTHING.to_owned());
    }
    // The standard lets `remove` win over `update`.
    if remove {
        return path::remove(document, selected, moves);
    }
    let Some(update) = update else {
        return Err("it has neither `update` nor `remove: true`".to_owned());
    };
    let size = values(update);
    for way in selected {
        *left = left
            .checked_sub(size)
            .ok_or_else(|| format!("the updates of this overlay add more than {COPIED} values"))?;
        if let Some(node) = at_mut(document, &way) {
            match (&*node, update) {
                (Json::Object(_), Json::Object(_)) | (Json::Array(_), _) => {}
                (Json::Object(_), other) => {
                    return Err(format!("the target is an object and the update is {}", other.kind()));
                }
                _ => {}
            }
            merge(node, update);
        }
    }
    if deeper(document, DEPTH) {
        return Err("the document becomes nested deeper than 512 levels".to_owned());
    }
    Ok(())
}

/// How many values there are in one.
fn values(json: &Json) -> usize {
    let inner: usize = match json {
        Json::Object(entries) => entries.iter().map(|(key, value)| key.len() / TEXT + values(value)).sum(),
        Json::Array(items) => items.iter().map(values).sum(),
        Json::String(text) => text.len() / TEXT,
        _ => 0,
    };
    inner + 1
}

/// Merges objects key by key and adds to lists; all else is replaced.
fn merge(node: &mut Json, update: &Json) {
    match (node, update) {
        (Json::Object(entries), Json::Object(more)) => {
            for (key, value) in more {
                match entries.iter_mut().find(|(name, _)| name == key) {
                    Some((_, known)) => merge(known, value),
                    None => entries.push((key.clone(), value.clone())),
                }
            }
        }
        (Json::Array(items), Json::Array(more)) => items.extend(more.iter().cloned()),
        (Json::Array(items), one) => items.push(one.clone()),
        (node, update) => *node = update.clone(),
    }
}

fn deeper(json: &Json, levels: usize) -> bool {
    match json {
        Json::Array(items) => levels == 0 || items.iter().any(|item| deeper(item, levels - 1)),
        Json::Object(entries) => levels == 0 || entries.iter().any(|(_, value)| deeper(value, levels - 1)),
        _ => false,
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;

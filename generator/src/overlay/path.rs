//! The targets of actions: JSONPath, as RFC 9535 has it.

use super::Moves;
use crate::read::Json;
use serde_json_path::{JsonPath, PathElement};

/// The way to a value: the position in each list or object on the way.
pub(super) type Way = Vec<usize>;

/// The values that a target selects, each once, in the order of the document.
pub(super) fn select(root: &Json, target: &str) -> Result<Vec<Way>, String> {
    let target = target.trim();
    let path = JsonPath::parse(target).or_else(|error| {
        // Many write `$.info.x-name`, which the standard wants in quotes.
        JsonPath::parse(&quoted(target)).map_err(|_| format!("the target is no JSONPath: {error}"))
    })?;
    let value = root.value();
    let mut ways: Vec<Way> = path
        .query_located(&value)
        .locations()
        .filter_map(|location| {
            let mut at = root;
            location
                .iter()
                .map(|step| {
                    let (position, below) = match (step, at) {
                        (PathElement::Index(position), Json::Array(items)) => {
                            (*position, items.get(*position)?)
                        }
                        (PathElement::Name(name), Json::Object(entries)) => {
                            let position = entries.iter().position(|(key, _)| **key == **name)?;
                            (position, &entries.get(position)?.1)
                        }
                        _ => return None,
                    };
                    at = below;
                    Some(position)
                })
                .collect()
        })
        .collect();
    ways.sort();
    ways.dedup();
    Ok(ways)
}

/// The same path with the names in quotes that have a hyphen in them.
fn quoted(target: &str) -> String {
    let mut out = String::with_capacity(target.len() + 8);
    let mut rest = target;
    let mut quote = None;
    while let Some(letter) = rest.chars().next() {
        let name = rest.strip_prefix('.').map_or("", |behind| {
            let end = behind
                .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-')))
                .unwrap_or(behind.len());
            behind.get(..end).unwrap_or_default()
        });
        let step = match quote {
            None if name.contains('-') => {
                // Behind `..` the second dot is dropped with the name that follows it.
                let deep = out.ends_with('.');
                out.push_str(&format!("{}['{name}']", if deep { "." } else { "" }));
                1 + name.len()
            }
            None => {
                quote = Some(letter).filter(|letter| matches!(letter, '\'' | '"'));
                out.push(letter);
                letter.len_utf8()
            }
            Some(open) => {
                let escaped = letter == '\\';
                let length = letter.len_utf8()
                    + if escaped { rest.chars().nth(1).map_or(0, char::len_utf8) } else { 0 };
                out.push_str(rest.get(..length).unwrap_or_default());
                quote = Some(open).filter(|open| letter != *open);
                length
            }
        };
        rest = rest.get(step..).unwrap_or_default();
    }
    out
}

/// The value at a way, to change.
pub(super) fn at_mut<'a>(root: &'a mut Json, way: &[usize]) -> Option<&'a mut Json> {
    way.iter().try_fold(root, |at, &position| match at {
        Json::Array(items) => items.get_mut(position),
        Json::Object(entries) => entries.get_mut(position).map(|(_, value)| value),
        _ => None,
    })
}

/// The steps of a way by their names.
fn names(root: &Json, way: &[usize]) -> Vec<String> {
    let mut at = Some(root);
    let mut names = Vec::with_capacity(way.len());
    for &position in way {
        at = match at {
            Some(Json::Array(items)) => {
                names.push(position.to_string());
                items.get(position)
            }
            Some(Json::Object(entries)) => entries.get(position).map(|(name, value)| {
                names.push(name.to_string());
                value
            }),
            _ => None,
        };
    }
    names
}

/// Removes the values at some ways, and notes what that moves.
pub(super) fn remove(root: &mut Json, mut ways: Vec<Way>, moves: &mut Moves) -> Result<(), String> {
    if ways.iter().any(Vec::is_empty) {
        return Err("the whole document cannot be removed".to_owned());
    }
    // From the end, so that no way is changed by what was removed before; brothers and sisters at once.
    ways.sort_by(|a, b| b.cmp(a));
    let mut ways = ways.into_iter().peekable();
    while let Some(way) = ways.next() {
        let Some((last, parent)) = way.split_last() else { continue };
        let mut gone = vec![*last];
        while let Some(next) =
            ways.next_if(|next| next.split_last().is_some_and(|(_, above)| above == parent))
        {
            gone.extend(next.last());
        }
        if let Some(Json::Array(items)) = at_mut(root, parent) {
            let length = items.len();
            moves.removed(&names(root, parent), length, &gone);
        }
        let mut position = 0;
        let mut keep = || {
            position += 1;
            let goes = gone.last().is_some_and(|&next| next + 1 == position);
            if goes {
                gone.pop();
            }
            !goes
        };
        match at_mut(root, parent) {
            Some(Json::Array(items)) => items.retain(|_| keep()),
            Some(Json::Object(entries)) => entries.retain(|_| keep()),
            _ => {}
        }
    }
    Ok(())
}

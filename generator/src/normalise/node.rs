//! A cursor into a document, and lenient ways to read what is there.

use super::lift::Lift;
use crate::read::{FileId, Json, Name, Number};
use crate::remark::{Action, Place};

/// A value of a document: what, in which file, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'l> {
    pub json: &'l Json,
    pub file: FileId,
    pub place: Place,
}

impl<'l> Node<'l> {
    /// The value of a key. A key with null is as good as none.
    pub fn get(self, key: &str) -> Option<&'l Json> {
        self.json.get(key).filter(|json| **json != Json::Null)
    }

    pub fn has(self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The entries, if this is an object.
    pub fn entries(self) -> &'l [(Name, Json)] {
        self.json.as_object().unwrap_or_default()
    }

    /// What tells values of a library apart: their address, since a library does not change.
    pub fn identity(self) -> usize {
        std::ptr::from_ref(self.json) as usize
    }
}

impl<'l> Lift<'l> {
    /// The place of a key.
    pub(super) fn place(&mut self, node: Node<'l>, key: &str) -> Place {
        self.remarks.places.child(node.place, key)
    }

    /// The value of a key that a caller has at hand.
    pub(super) fn at(&mut self, node: Node<'l>, key: &str, json: &'l Json) -> Node<'l> {
        Node { json, file: node.file, place: self.place(node, key) }
    }

    /// The value of a key. A key with null is as good as none.
    pub(super) fn child(&mut self, node: Node<'l>, key: &str) -> Option<Node<'l>> {
        let json = node.get(key)?;
        Some(self.at(node, key, json))
    }

    pub(super) fn warn(&mut self, action: Action, code: &'static str, message: &str, node: Node<'l>) {
        self.remarks.warn(action, code, message, node.place);
    }

    pub(super) fn note(&mut self, action: Action, code: &'static str, message: &str, node: Node<'l>) {
        self.remarks.note(action, code, message, node.place);
    }

    /// Text under a key.
    pub(super) fn text(&mut self, node: Node<'l>, key: &str) -> Option<String> {
        let json = node.get(key)?;
        self.text_of(node, key, json)
    }

    /// Text. A number or a boolean is read as it is written.
    pub(super) fn text_of(&mut self, node: Node<'l>, key: &str, json: &'l Json) -> Option<String> {
        let text = match json {
            Json::String(text) => return Some(text.clone()),
            Json::Null => return None,
            Json::Number(number) => number.as_str().to_owned(),
            Json::Bool(truth) => truth.to_string(),
            Json::Array(_) | Json::Object(_) => {
                let at = self.at(node, key, json);
                let what = if json.get("$ref").is_some() { "a reference" } else { json.kind() };
                let message = format!("`{key}` is {what} where text is due; it is left out");
                self.warn(Action::Dropped, "text-expected", &message, at);
                return None;
            }
        };
        let at = self.at(node, key, json);
        self.note(
            Action::Repaired,
            "text-expected",
            &format!("`{key}` is {} where text is due; read as text", json.kind()),
            at,
        );
        Some(text)
    }

    /// A boolean under a key; false where there is none.
    pub(super) fn flag(&mut self, node: Node<'l>, key: &str) -> bool {
        node.get(key).and_then(|json| self.truth_of(node, key, json)).unwrap_or(false)
    }

    /// A boolean, also as the text `true` or the number 1.
    pub(super) fn truth_of(&mut self, node: Node<'l>, key: &str, json: &'l Json) -> Option<bool> {
        let truth = match json {
            Json::Bool(truth) => return Some(*truth),
            Json::Null => return None,
            Json::String(text) => match text.trim().to_ascii_lowercase().as_str() {
                "true" | "yes" | "on" | "1" => Some(true),
                "false" | "no" | "off" | "0" | "" => Some(false),
                _ => None,
            },
            Json::Number(number) => match number.as_str() {
                "1" => Some(true),
                "0" => Some(false),
                _ => None,
            },
            Json::Array(_) | Json::Object(_) => None,
        };
        let at = self.at(node, key, json);
        match truth {
            Some(_) => self.note(
                Action::Repaired,
                "boolean-expected",
                &format!("`{key}` is {} where a boolean is due", json.kind()),
                at,
            ),
            None => self.warn(
                Action::Dropped,
                "boolean-expected",
                &format!("`{key}` is {} where a boolean is due; it is left out", json.kind()),
                at,
            ),
        }
        truth
    }

    /// A number, also as text.
    pub(super) fn number_of(&mut self, node: Node<'l>, key: &str, json: &'l Json) -> Option<Number> {
        match json {
            Json::Number(number) => Some(number.clone()),
            Json::Null => None,
            Json::String(text) if text.trim().parse::<f64>().is_ok_and(f64::is_finite) => {
                let at = self.at(node, key, json);
                self.note(
                    Action::Repaired,
                    "number-expected",
                    &format!("`{key}` is text where a number is due"),
                    at,
                );
                Some(Number(text.trim().into()))
            }
            _ => {
                let at = self.at(node, key, json);
                self.warn(
                    Action::Dropped,
                    "number-expected",
                    &format!("`{key}` is {} where a number is due; it is left out", json.kind()),
                    at,
                );
                None
            }
        }
    }

    /// A count, also as text or as `3.0`.
    pub(super) fn count_of(&mut self, node: Node<'l>, key: &str, json: &'l Json) -> Option<u64> {
        let number = self.number_of(node, key, json)?;
        let text = number.as_str();
        let whole = text
            .split_once('.')
            .filter(|(_, part)| part.bytes().all(|b| b == b'0'))
            .map_or(text, |(whole, _)| whole);
        let count = whole.parse().ok();
        if count.is_none() {
            let at = self.at(node, key, json);
            self.note(
                Action::Dropped,
                "count-expected",
                &format!("`{key}: {text}` is no count; it is left out"),
                at,
            );
        }
        count
    }

    /// The items of the list under a key, each with its place.
    pub(super) fn list(&mut self, node: Node<'l>, key: &str) -> Vec<Node<'l>> {
        match node.json.get(key) {
            Some(json) => self.list_of(node, key, json),
            None => Vec::new(),
        }
    }

    /// The items of a list; one value that stands where a list is due is a list of one.
    pub(super) fn list_of(&mut self, node: Node<'l>, key: &str, json: &'l Json) -> Vec<Node<'l>> {
        let at = self.at(node, key, json);
        let Some(at) = self.by_reference(at) else { return Vec::new() };
        match at.json {
            Json::Array(items) => self.items(at, items),
            Json::Null => {
                self.note(
                    Action::Repaired,
                    "null-ignored",
                    &format!("`{key}` is null where a list is due; read as an empty list"),
                    at,
                );
                Vec::new()
            }
            Json::Object(entries) if entries.is_empty() => {
                self.note(
                    Action::Repaired,
                    "list-expected",
                    &format!("`{key}` is an empty object where a list is due; read as an empty list"),
                    at,
                );
                Vec::new()
            }
            _ => {
                self.warn(
                    Action::Repaired,
                    "list-expected",
                    &format!("`{key}` is {} where a list is due; read as its only item", at.json.kind()),
                    at,
                );
                vec![at]
            }
        }
    }

    pub(super) fn items(&mut self, node: Node<'l>, items: &'l [Json]) -> Vec<Node<'l>> {
        let places = &mut self.remarks.places;
        items
            .iter()
            .enumerate()
            .map(|(at, json)| Node { json, file: node.file, place: places.index_child(node.place, at) })
            .collect()
    }

    /// The texts of a list under a key. Nothing else is kept.
    pub(super) fn texts(&mut self, node: Node<'l>, key: &str) -> Vec<String> {
        let Some(json) = node.json.get(key) else { return Vec::new() };
        if let Json::Array(items) = json
            && items.iter().all(|item| matches!(item, Json::String(_)))
        {
            return items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect();
        }
        let items = self.list_of(node, key, json);
        items
            .into_iter()
            .filter_map(|item| {
                let named = item.get("name").filter(|_| key == "tags").and_then(Json::as_str);
                match item.json {
                    Json::String(text) => Some(text.clone()),
                    Json::Number(number) => Some(number.as_str().to_owned()),
                    Json::Bool(truth) => Some(truth.to_string()),
                    _ if named.is_some() => named.map(str::to_owned),
                    _ => {
                        self.warn(
                            Action::Dropped,
                            "text-expected",
                            &format!(
                                "an item of `{key}` is {} where text is due; it is left out",
                                item.json.kind()
                            ),
                            item,
                        );
                        None
                    }
                }
            })
            .collect()
    }

    /// The object under a key, with its entries; `None` where there is none.
    pub(super) fn map(&mut self, node: Node<'l>, key: &str) -> Option<Node<'l>> {
        let json = node.json.get(key)?;
        self.map_of(node, key, json)
    }

    /// An object whose entries are looked at.
    pub(super) fn map_of(&mut self, node: Node<'l>, key: &str, json: &'l Json) -> Option<Node<'l>> {
        let at = self.at(node, key, json);
        let at = self.by_reference(at)?;
        match at.json {
            Json::Object(_) => Some(at),
            Json::Null => {
                self.note(
                    Action::Repaired,
                    "null-ignored",
                    &format!("`{key}` is null where an object is due; read as an empty object"),
                    at,
                );
                None
            }
            Json::Array(items) if items.is_empty() => {
                self.note(
                    Action::Repaired,
                    "object-expected",
                    &format!("`{key}` is an empty list where an object is due"),
                    at,
                );
                None
            }
            _ => {
                self.warn(
                    Action::Dropped,
                    "object-expected",
                    &format!("`{key}` is {} where an object is due; it is left out", at.json.kind()),
                    at,
                );
                None
            }
        }
    }

    /// What a list or a map refers to that is nothing but a reference, as some documents write `parameters` or
    /// `content`; any other is itself. `None` where the reference leads nowhere, which has been said.
    fn by_reference(&mut self, at: Node<'l>) -> Option<Node<'l>> {
        match at.entries() {
            [(key, Json::String(_))] if **key == *"$ref" => self.follow(at),
            _ => Some(at),
        }
    }
}

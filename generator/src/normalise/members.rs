//! The schemas that a schema is made of.

use super::document::{Additional, Schema, SchemaId};
use super::lift::Lift;
use super::node::Node;
use super::odd::Of;
use crate::read::Json;
use crate::remark::Action;

impl<'l> Lift<'l> {
    pub(super) fn properties(&mut self, schema: &mut Schema, node: Node<'l>, json: &'l Json) {
        let map = match json {
            // `properties: [{name: a, …}, …]`
            Json::Array(items)
                if !items.is_empty()
                    && items.iter().all(|item| item.get("name").and_then(Json::as_str).is_some()) =>
            {
                let at = self.at(node, "properties", json);
                self.warn(
                    Action::Repaired,
                    "object-expected",
                    "`properties` is a list; each item's `name` is taken for its key",
                    at,
                );
                for item in self.items(at, items) {
                    if let Some(name) = item.get("name").and_then(Json::as_str) {
                        let id = self.schema(item);
                        schema.properties.push((name.to_owned(), id));
                    }
                }
                return;
            }
            _ => self.map_of(node, "properties", json),
        };
        let Some(map) = map else { return };
        schema.properties.reserve_exact(map.entries().len());
        for (name, json) in map.entries() {
            let at = self.at(map, name, json);
            self.odd_name("the field", name, Of::Part, at);
            let id = self.schema(at);
            schema.properties.push((name.to_string(), id));
            let says_required = match json.get("required") {
                Some(Json::Bool(truth)) => *truth,
                Some(Json::String(text)) => text == "true",
                _ => false,
            };
            if says_required && !schema.required.iter().any(|known| **known == **name) {
                schema.required.push(name.to_string());
                self.note(
                    Action::Repaired,
                    "required-on-property",
                    &format!("`required: true` on the property `{name}`; the object's list has it now"),
                    at,
                );
            }
        }
    }

    pub(super) fn schemas_of(&mut self, map: Node<'l>) -> Vec<(String, SchemaId)> {
        map.entries()
            .iter()
            .map(|(name, json)| {
                let at = self.at(map, name, json);
                (name.to_string(), self.schema(at))
            })
            .collect()
    }

    /// The members of `allOf` and its kin. What is null is no member.
    pub(super) fn members(&mut self, node: Node<'l>, key: &'l str, json: &'l Json) -> Vec<SchemaId> {
        let mut members = Vec::new();
        for member in self.list_of(node, key, json) {
            if *member.json == Json::Null {
                self.warn(
                    Action::Dropped,
                    "null-ignored",
                    &format!("a member of `{key}` is null; it is left out"),
                    member,
                );
                continue;
            }
            members.push(self.schema(member));
        }
        members
    }

    pub(super) fn additional(&mut self, node: Node<'l>, key: &'l str, json: &'l Json) -> Additional {
        match json {
            Json::Bool(false) => Additional::Closed,
            Json::Bool(true) => Additional::Any,
            Json::Object(entries) if entries.is_empty() => Additional::Any,
            Json::Object(_) => {
                let at = self.at(node, key, json);
                Additional::Schema(self.schema(at))
            }
            Json::Null => Additional::Unset,
            Json::String(text) if !matches!(text.trim(), "true" | "false" | "True" | "False") => {
                // The name of a type, or of a schema: what a schema's own reading makes of it.
                let at = self.at(node, key, json);
                Additional::Schema(self.schema(at))
            }
            _ => match self.truth_of(node, key, json) {
                Some(true) => Additional::Any,
                Some(false) => Additional::Closed,
                None => Additional::Unset,
            },
        }
    }

    pub(super) fn list_items(&mut self, schema: &mut Schema, node: Node<'l>, json: &'l Json) {
        match json {
            Json::Null => {
                self.note(
                    Action::Repaired,
                    "null-ignored",
                    "`items` is null; the items are any JSON value",
                    node,
                );
            }
            Json::Bool(false) => schema.items_closed = true,
            Json::Array(items) => {
                let at = self.at(node, "items", json);
                let listed = self.items(at, items);
                if listed.is_empty() {
                    return;
                }
                if !self.version.has_json_schema() {
                    self.note(
                        Action::Repaired,
                        "items-list",
                        "`items` is a list; read as what the first items are, or as alternatives without `type`",
                        at,
                    );
                }
                schema.prefix_items = listed.into_iter().map(|item| self.schema(item)).collect();
            }
            _ => {
                let at = self.at(node, "items", json);
                schema.items = Some(self.schema(at));
            }
        }
    }
}

//! What tells alternatives apart.

use std::collections::HashSet;

use super::document::{Discriminator, SchemaId};
use super::lift::Lift;
use super::node::Node;
use crate::read::Json;
use crate::remark::Action;

impl<'l> Lift<'l> {
    /// `discriminator`: text in 2.0, an object since.
    pub(super) fn discriminator(&mut self, node: Node<'l>, json: &'l Json) -> Option<Discriminator> {
        let at = self.at(node, "discriminator", json);
        match json {
            Json::Null => None,
            Json::String(property) => {
                Some(Discriminator { property: property.clone(), ..Discriminator::default() })
            }
            Json::Object(_) => {
                let Some(property) = self.text(at, "propertyName").or_else(|| self.text(at, "property"))
                else {
                    self.warn(
                        Action::Dropped,
                        "discriminator-without-property",
                        "a discriminator names no property; it is left out",
                        at,
                    );
                    return None;
                };
                let mut made = Discriminator { property, ..Discriminator::default() };
                if let Some(map) = self.map(at, "mapping") {
                    for (value, json) in map.entries() {
                        if let Some(id) = self.mapped(map, value, json) {
                            made.mapping.push((value.to_string(), id));
                        }
                    }
                }
                if let Some(json) = at.get("defaultMapping") {
                    made.default = self.mapped(at, "defaultMapping", json);
                    let message = format!(
                        "a value whose `{}` is missing or not known is kept as JSON, not read as the default",
                        made.property
                    );
                    let place = self.place(at, "defaultMapping");
                    self.remarks.warn(Action::Degraded, "default-mapping", &message, place);
                }
                Some(made)
            }
            other => {
                self.warn(
                    Action::Dropped,
                    "discriminator-without-property",
                    &format!("a discriminator is {}; it is left out", other.kind()),
                    at,
                );
                None
            }
        }
    }

    /// What a value of a mapping chooses: the name of a schema, or a reference to one.
    fn mapped(&mut self, map: Node<'l>, value: &'l str, json: &'l Json) -> Option<SchemaId> {
        let reference = json.as_str().or_else(|| json.get("$ref").and_then(Json::as_str));
        let at = self.at(map, value, json);
        let Some(reference) = reference else {
            self.warn(
                Action::Dropped,
                "mapping-dangling",
                &format!("`{value}` is mapped to {}; it is left out", json.kind()),
                at,
            );
            return None;
        };
        if let Some(id) = self.components.get(reference) {
            return Some(*id);
        }
        let target = self.locate(at, reference)?;
        let target = self.schema_at(target);
        Some(self.resolve(target, true))
    }

    /// Schemas that name their own value of a discriminator above them (`x-ms-discriminator-value`) are
    /// entered in its mapping.
    pub(super) fn subtypes(&mut self) {
        for (id, value) in std::mem::take(&mut self.fixed) {
            let mut seen = HashSet::from([id]);
            let mut todo = vec![id];
            while let Some(at) = todo.pop() {
                let Some(schema) = self.document.schemas.get_mut(at) else { continue };
                if let Some(discriminator) = &mut schema.discriminator
                    && at != id
                    && !discriminator.mapping.iter().any(|(known, _)| *known == value)
                {
                    discriminator.mapping.push((value.clone(), id));
                }
                let above = schema.all_of.iter().chain(&schema.reference).copied();
                todo.extend(above.filter(|parent| seen.insert(*parent)));
            }
        }
    }
}

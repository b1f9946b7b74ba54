//! Enumerations.

use std::collections::HashSet;
use std::hash::Hash;

use super::docs;
use super::flatten::Flat;
use super::names::Hint;
use super::shape::Shapes;
use crate::model::{Kind, Shape, TypeId, Value};
use crate::normalise::document::{SchemaId, Types};
use crate::read::Json;

impl<'d> Shapes<'d> {
    /// The shape of a schema that lists its values, if it does.
    pub(super) fn enumeration(
        &mut self,
        flat: &Flat<'d>,
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Option<Shape> {
        let is_value = |value: &&Json| flat.constant.is_some() || **value != Json::Null;
        let values: Vec<&Json> = flat.allowed()?.iter().filter(is_value).collect();
        let texts: Vec<&str> = values
            .iter()
            .filter_map(|value| if let Json::String(text) = value { Some(text.as_str()) } else { None })
            .collect();
        let text_type = !flat.typed || flat.types.contains(Types::STRING);
        if text_type && flat.types.count() <= 1 && !texts.is_empty() && texts.len() == values.len() {
            if texts.len() == 1 && !self.may_grow(flat, id) {
                return Some(Shape::Text);
            }
            let type_id = self.own_type(own, hint, flat, id);
            self.types[type_id.index()].kind =
                Kind::Choice(distinct(texts.iter().map(|text| (*text).to_owned())));
            return Some(Shape::Named(type_id));
        }
        // `type: string` with numbers for values is a common slip: the type says what goes on the wire.
        if flat.typed
            && flat.types == Types::STRING
            && !values.is_empty()
            && !values.iter().any(|value| matches!(value, Json::Array(_) | Json::Object(_)))
        {
            let texts: Vec<String> = values.iter().map(|value| docs::plain(value)).collect();
            if texts.len() == 1 {
                return Some(Shape::Text);
            }
            self.degrade_flat(
                flat,
                "enum-not-text",
                "a text enumeration lists other values; they are read as text",
            );
            let type_id = self.own_type(own, hint, flat, id);
            self.types[type_id.index()].kind = Kind::Choice(distinct(texts.into_iter()));
            return Some(Shape::Named(type_id));
        }
        let numbers: Vec<i64> = values
            .iter()
            .filter_map(|value| match value {
                Json::Number(text) => text.as_str().parse().ok(),
                Json::String(text) if flat.types == Types::INTEGER => text.parse().ok(),
                _ => None,
            })
            .collect();
        let whole = flat.types == Types::INTEGER || !flat.typed;
        if whole && numbers.len() == values.len() && numbers.len() > 1 {
            let type_id = self.own_type(own, hint, flat, id);
            self.types[type_id.index()].kind = Kind::Numbers(distinct(numbers.into_iter()));
            return Some(Shape::Named(type_id));
        }
        if flat.typed {
            return None;
        }
        self.by_values(flat, &values, hint, id, own)
    }

    /// Whether an enumeration of one value is a type all the same (docs/decisions/0006): where the
    /// document names it, or a caller has to give it.
    fn may_grow(&self, flat: &Flat<'d>, id: Option<SchemaId>) -> bool {
        flat.constant.is_none() && (self.argument || id.is_some_and(|id| self.name_of(id).is_some()))
    }

    /// Values of several types and no type named: the types of the values.
    fn by_values(
        &mut self,
        flat: &Flat<'d>,
        values: &[&Json],
        hint: &Hint,
        id: Option<SchemaId>,
        own: Option<TypeId>,
    ) -> Option<Shape> {
        let mut types = Types::default();
        for value in values {
            types = types
                | match value {
                    Json::Null => Types::default(),
                    Json::Bool(_) => Types::BOOLEAN,
                    Json::Number(text) if text.as_str().parse::<i64>().is_ok() => Types::INTEGER,
                    Json::Number(_) => Types::NUMBER,
                    Json::String(_) => Types::STRING,
                    Json::Array(_) => Types::ARRAY,
                    Json::Object(_) => Types::OBJECT,
                };
        }
        if types.is_empty() {
            return flat.allowed().filter(|all| !all.is_empty()).map(|_| Shape::Unit);
        }
        let plain = Flat {
            parts: flat.parts.clone(),
            title: flat.title,
            description: flat.description,
            types,
            typed: true,
            ..Flat::default()
        };
        Some(match types.count() {
            1 => self.single(&plain, types, hint, id, own),
            _ => self.several(&plain, types, hint, id, own),
        })
    }
}

/// Values once each, in order.
pub(super) fn distinct<T: Eq + Hash + Clone>(values: impl Iterator<Item = T>) -> Vec<Value<T>> {
    let mut seen: HashSet<T> = HashSet::new();
    values
        .filter(|wire| seen.insert(wire.clone()))
        .map(|wire| Value { wire, name: None, docs: None })
        .collect()
}

//! Enumerations.

use foldhash::{HashMap, HashMapExt};
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

/// Values of which nothing is said, once each, in order.
fn distinct<T: Eq + Hash + Clone>(values: impl Iterator<Item = T>) -> Vec<Value<T>> {
    once(values.map(|wire| Value { wire, name: None, docs: None }))
}

/// Values once each, in order; the first that says something of one speaks for it.
fn once<T: Eq + Hash + Clone>(values: impl Iterator<Item = Value<T>>) -> Vec<Value<T>> {
    let mut at: HashMap<T, usize> = HashMap::new();
    let mut all: Vec<Value<T>> = Vec::new();
    for value in values {
        let nth = *at.entry(value.wire.clone()).or_insert(all.len());
        match all.get_mut(nth) {
            Some(known) => known.docs = known.docs.take().or(value.docs),
            None => all.push(value),
        }
    }
    all
}

/// The whole numbers that alternatives list, where all that they do is to list one each.
pub(super) fn whole_values(flats: &[Flat<'_>]) -> Option<Vec<Value<i64>>> {
    let number = |flat: &Flat<'_>| {
        let plain = flat.types == Types::INTEGER || !flat.typed;
        match flat.only()? {
            Json::Number(text) if plain && flat.properties.is_empty() => {
                let wire: i64 = text.as_str().parse().ok()?;
                Some(Value { wire, name: None, docs: meaning(flat, text.as_str()) })
            }
            _ => None,
        }
    };
    let numbers: Vec<Value<i64>> = flats.iter().map(number).collect::<Option<_>>()?;
    (numbers.len() > 1).then(|| once(numbers.into_iter()))
}

/// The values of members that are all enumerations of text, or free text beside one.
pub(super) fn text_values(flats: &[Flat<'_>]) -> Option<Vec<Value<String>>> {
    let mut values = Vec::new();
    let mut listed = false;
    for flat in flats {
        let text = flat.types == Types::STRING || !flat.typed;
        if !text || !flat.alternatives.is_empty() || !flat.properties.is_empty() {
            return None;
        }
        let texts = match flat.allowed() {
            Some(texts) => texts,
            None if flat.typed && flat.format.is_none() => continue,
            None => return None,
        };
        listed = true;
        for text in texts {
            match text {
                Json::String(text) => {
                    // What is said of several values says what none of them means.
                    let docs = if texts.len() == 1 { meaning(flat, text) } else { None };
                    values.push(Value { wire: text.clone(), name: None, docs });
                }
                Json::Null => {}
                _ => return None,
            }
        }
    }
    (listed && !values.is_empty()).then(|| once(values.into_iter()))
}

/// What is said of the only value of a schema.
fn meaning(flat: &Flat<'_>, wire: &str) -> Option<String> {
    let title = flat.title.filter(|title| !docs::spells(title, wire));
    let text = flat.description.filter(|text| Some(*text) != title);
    let deprecated = flat.deprecated.then_some("Deprecated by the API.");
    let said = [title, text, deprecated].into_iter().flatten().map(str::trim).filter(|text| !text.is_empty());
    Some(said.collect::<Vec<_>>().join("\n\n")).filter(|all| !all.is_empty())
}

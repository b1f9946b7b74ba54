//! Whether a JSON value can be one of a schema, in words of 3.0.

use crate::normalise::document::{Document, Schema, SchemaId, Types};
use crate::read::{Json, Number};

/// The number, as near as the format's own type holds it.
pub(super) fn number(number: &Number) -> Option<f64> {
    number.as_str().parse().ok().filter(|number: &f64| number.is_finite())
}

/// The JSON type of a value.
pub(super) fn kind(json: &Json) -> Types {
    match json {
        Json::Null => Types::NULL,
        Json::Bool(_) => Types::BOOLEAN,
        Json::Number(number) if number.as_str().parse::<i128>().is_ok() => Types::INTEGER | Types::NUMBER,
        Json::Number(_) => Types::NUMBER,
        Json::String(_) => Types::STRING,
        Json::Array(_) => Types::ARRAY,
        Json::Object(_) => Types::OBJECT,
    }
}

/// Schemas are followed this far when a default is held against them.
const DEPTH: usize = 24;

/// Whether a schema allows a value, as far as its types, values and parts say.
pub(super) fn fits(document: &Document, schema: &Schema, json: &Json) -> bool {
    fits_at(document, schema, json, 0)
}

fn fits_at(document: &Document, schema: &Schema, json: &Json, depth: usize) -> bool {
    if depth > DEPTH {
        return true;
    }
    if schema.boolean == Some(false) {
        return false;
    }
    if *json == Json::Null && (schema.nullable || schema.types.has_null()) {
        return true;
    }
    let of = |id: &SchemaId, json: &Json| {
        document.schemas.get(*id).is_none_or(|schema| fits_at(document, schema, json, depth + 1))
    };
    let typed = schema.types.is_empty() || !(schema.types & kind(json)).is_empty();
    let listed = schema.values.as_ref().is_none_or(|values| values.contains(json))
        && schema.constant.as_ref().is_none_or(|only| only == json);
    if !typed || !listed || !limits(schema, json) {
        return false;
    }
    if !schema.reference.iter().chain(&schema.all_of).all(|id| of(id, json)) {
        return false;
    }
    let one = schema.one_of.is_empty() || schema.one_of.iter().filter(|id| of(id, json)).count() == 1;
    let any = schema.any_of.is_empty() || schema.any_of.iter().any(|id| of(id, json));
    let items = match json {
        Json::Array(items) => schema.items.iter().all(|id| items.iter().all(|item| of(id, item))),
        Json::Object(entries) => {
            let listed =
                schema.properties.iter().all(|(name, id)| json.get(name).is_none_or(|json| of(id, json)));
            listed && schema.required.iter().all(|name| entries.iter().any(|(key, _)| **key == **name))
        }
        _ => true,
    };
    one && any && items
}

fn limits(schema: &Schema, json: &Json) -> bool {
    match json {
        Json::Number(given) => {
            let given = number(given);
            let bound = |bound: &Option<Number>, holds: fn(f64, f64) -> bool| match (
                given,
                bound.as_ref().and_then(number),
            ) {
                (Some(given), Some(bound)) => holds(given, bound),
                _ => true,
            };
            bound(&schema.limits.minimum, |a, b| a >= b)
                && bound(&schema.limits.maximum, |a, b| a <= b)
                && bound(&schema.limits.exclusive_minimum, |a, b| a > b)
                && bound(&schema.limits.exclusive_maximum, |a, b| a < b)
        }
        Json::String(text) => {
            let length = text.chars().count() as u64;
            // Whether a text fits a pattern or a format takes more than this knows.
            let plain = schema.limits.pattern.is_none()
                && schema
                    .format
                    .as_deref()
                    .is_none_or(|format| matches!(format, "password" | "string" | "html"));
            plain
                && schema.limits.min_length.is_none_or(|least| length >= least)
                && schema.limits.max_length.is_none_or(|most| length <= most)
        }
        Json::Array(items) => {
            let length = items.len() as u64;
            schema.limits.min_items.is_none_or(|least| length >= least)
                && schema.limits.max_items.is_none_or(|most| length <= most)
        }
        _ => true,
    }
}

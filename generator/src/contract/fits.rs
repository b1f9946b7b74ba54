//! Whether a documented example is a value of the shape, every field of it known. Real documents have
//! examples that are not: those prove nothing and are passed over.

use serde_json::Value;

use super::sample::Side;
use crate::model::{Int, Kind, Object, Shape};
use crate::plan::Plan;

/// Nothing real is deeper.
const DEEPEST: usize = 64;

pub(super) fn fits(plan: &Plan, shape: &Shape, value: &Value, side: Side) -> bool {
    at(plan, shape, value, side, 0)
}

fn at(plan: &Plan, shape: &Shape, value: &Value, side: Side, depth: usize) -> bool {
    if depth > DEEPEST {
        return false;
    }
    let inner = |shape: &Shape, value: &Value| at(plan, shape, value, side, depth + 1);
    match shape {
        Shape::Any => true,
        Shape::Unit => value.is_null(),
        Shape::Bool => value.is_boolean(),
        Shape::Int(Int::I32) => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Shape::Int(Int::U32) => value.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
        Shape::Int(Int::U64) => value.is_u64(),
        Shape::Int(Int::I64 | Int::Big) => value.is_i64(),
        Shape::Float => value.as_f64().is_some_and(|number| f64::from(number as f32) == number),
        Shape::Double => value.is_number(),
        Shape::Text | Shape::Scalar(_) => value.is_string(),
        // What a file looks like in an example says nothing of its bytes.
        Shape::Binary => false,
        Shape::List(item) => {
            value.as_array().is_some_and(|items| items.iter().all(|value| inner(item, value)))
        }
        Shape::Map(item) => value.as_object().is_some_and(|map| map.values().all(|value| inner(item, value))),
        Shape::Tuple(shapes) => value.as_array().is_some_and(|items| {
            items.len() == shapes.len() && shapes.iter().zip(items).all(|(shape, value)| inner(shape, value))
        }),
        Shape::Nullable(shape) => value.is_null() || inner(shape, value),
        Shape::Named(id) => plan.service.types.get(id.index()).is_some_and(|named| match &named.kind {
            Kind::Alias(shape) => inner(shape, value),
            Kind::Object(of) => object(plan, of, value, side, depth),
            Kind::Choice(values) => {
                value.as_str().is_some_and(|text| values.iter().any(|value| value.wire == text))
            }
            Kind::Numbers(values) => {
                value.as_i64().is_some_and(|number| values.iter().any(|value| value.wire == number))
            }
            // By its tag where there is one; else every shape that takes it would do.
            Kind::Union(union) => {
                let tag = union.tag.as_ref().and_then(|tag| value.get(tag)).and_then(Value::as_str);
                union.variants.iter().any(|variant| {
                    let chosen = union.tag.is_none()
                        || tag.is_some_and(|tag| variant.tags.iter().any(|one| one == tag));
                    chosen && inner(&variant.shape, value)
                })
            }
        }),
    }
}

fn object(plan: &Plan, of: &Object, value: &Value, side: Side, depth: usize) -> bool {
    let Some(map) = value.as_object() else { return false };
    let known = map.iter().all(|(name, value)| match of.fields.iter().find(|field| field.wire == *name) {
        Some(field) if side.hides(field) => false,
        Some(field) => match &field.constant {
            Some(constant) => value.as_str() == Some(constant),
            None => at(plan, &field.shape, value, side, depth + 1),
        },
        None => of.extra.as_ref().is_some_and(|shape| at(plan, shape, value, side, depth + 1)),
    });
    known
        && of.fields.iter().all(|field| !field.required || side.hides(field) || map.contains_key(&field.wire))
}

//! Values of a shape, made up: the same on every run.

use serde_json::{Map, Value, json};

use crate::model::{Field, Kind, Object, Scalar, Shape, TypeId, Union};
use crate::plan::Plan;

/// Beyond this depth only what is required is made.
const SHALLOW: usize = 3;
/// Beyond this depth nothing is: what is required there requires itself.
const DEEPEST: usize = 12;

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// To the server.
    Sent,
    /// From the server.
    Received,
}

impl Side {
    /// Whether values that go this way lack the field.
    pub fn hides(self, field: &Field) -> bool {
        field.is_absent(self == Side::Sent, self == Side::Received)
    }
}

/// Makes values.
#[derive(Clone, Copy)]
pub(super) struct Sampler<'a> {
    pub plan: &'a Plan,
    pub side: Side,
}

impl Sampler<'_> {
    /// A value of the shape; `None` where there is no end to it.
    pub fn value(&self, shape: &Shape) -> Option<Value> {
        self.at(shape, 0, false)
    }

    /// A value whose files are bytes with a name, as a multipart body has them.
    pub fn upload(&self, shape: &Shape) -> Option<Value> {
        self.at(shape, 0, true)
    }

    fn at(&self, shape: &Shape, depth: usize, files: bool) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        Some(match shape {
            Shape::Any | Shape::Text => json!("text"),
            Shape::Unit => Value::Null,
            Shape::Bool => json!(true),
            Shape::Int(_) => json!(1),
            Shape::Float | Shape::Double => json!(1.5),
            Shape::Scalar(scalar) => json!(text(*scalar)),
            Shape::Binary if files => json!({ "$base64": "Ynl0ZXM=", "filename": "file.bin" }),
            Shape::Binary => json!("text"),
            Shape::List(inner) => match self.at(inner, depth + 1, files) {
                Some(value) => json!([value]),
                None => json!([]),
            },
            Shape::Map(inner) => match self.at(inner, depth + 1, files) {
                Some(value) => json!({ "key": value }),
                None => json!({}),
            },
            Shape::Tuple(items) => {
                Value::Array(items.iter().map(|item| self.at(item, depth + 1, files)).collect::<Option<_>>()?)
            }
            Shape::Nullable(inner) => self.at(inner, depth + 1, files).unwrap_or(Value::Null),
            Shape::Named(id) => self.named(*id, depth, files)?,
        })
    }

    fn named(&self, id: TypeId, depth: usize, files: bool) -> Option<Value> {
        match &self.plan.service.types.get(id.index())?.kind {
            Kind::Alias(shape) => self.at(shape, depth + 1, files),
            Kind::Object(object) => self.object(object, depth, files),
            Kind::Choice(values) => {
                Some(values.first().map_or_else(|| json!("text"), |value| json!(value.wire)))
            }
            Kind::Numbers(values) => Some(values.first().map_or_else(|| json!(1), |value| json!(value.wire))),
            Kind::Union(union) => self.union(union, depth, files),
        }
    }

    fn object(&self, object: &Object, depth: usize, files: bool) -> Option<Value> {
        let mut made = Map::new();
        for field in &object.fields {
            if self.side.hides(field) || (!field.required && depth >= SHALLOW) {
                continue;
            }
            let value = match (&field.constant, &field.only) {
                (Some(constant), _) => Some(json!(constant)),
                (None, Some(only)) => serde_json::from_str(only).ok(),
                // Files stand at the top of a body; further down they are texts in JSON.
                (None, None) => self.at(&field.shape, depth + 1, files && depth == 0),
            };
            match value {
                Some(value) => drop(made.insert(field.wire.clone(), value)),
                None if field.required => return None,
                None => {}
            }
        }
        if made.is_empty()
            && let Some(value) = object.extra.as_ref().and_then(|extra| self.at(extra, depth + 1, false))
        {
            made.insert("key".to_owned(), value);
        }
        Some(Value::Object(made))
    }

    fn union(&self, union: &Union, depth: usize, files: bool) -> Option<Value> {
        union.variants.iter().find_map(|variant| {
            let mut value = self.at(&variant.shape, depth + 1, files)?;
            if let (Some(tag), Some(name), Value::Object(fields)) =
                (&union.tag, variant.tags.first(), &mut value)
            {
                fields.insert(tag.clone(), json!(name));
            }
            Some(value)
        })
    }
}

fn text(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::DateTime => "2026-01-15T09:30:00Z",
        Scalar::Date => "2026-01-15",
        Scalar::Time => "09:30:00Z",
        Scalar::Duration => "PT1H",
        Scalar::Uuid => "3f2b8c1e-7a4d-4e59-9b60-1c2d3e4f5a6b",
        Scalar::Base64 => "Ynl0ZXM=",
    }
}

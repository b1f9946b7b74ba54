//! Values that are known before they come: constants, and lists of values that are no type.

use super::docs;
use super::flatten::Flat;
use super::shape::Shapes;
use crate::model::{Fact, Int, Kind, Shape};
use crate::normalise::document::Types;
use crate::read::Json;

/// Aliases may name each other in a circle.
const ALIASES: usize = 16;

/// The text that is the only value. Of what is written as something else the type says that it is one.
pub(super) fn text(only: &Json, flat: &Flat<'_>) -> Option<String> {
    match only {
        Json::String(text) => Some(text.clone()),
        Json::Bool(_) | Json::Number(_) if flat.typed && flat.types == Types::STRING => {
            Some(docs::plain(only))
        }
        _ => None,
    }
}

/// The only value that is no text, as JSON, where the shape can hold it.
pub(super) fn plain(only: &Json, shape: &Shape) -> Option<String> {
    let holds = match (only, shape) {
        (Json::Null, Shape::Unit) | (Json::Bool(_), Shape::Bool) => true,
        (Json::Number(number), Shape::Double) => number.as_str().parse().is_ok_and(f64::is_finite),
        (Json::Number(number), Shape::Int(int)) => {
            let number = number.as_str();
            match int {
                Int::I32 => number.parse::<i32>().is_ok(),
                Int::I64 => number.parse::<i64>().is_ok(),
                Int::U32 => number.parse::<u32>().is_ok(),
                Int::U64 => number.parse::<u64>().is_ok(),
                Int::Big => true,
            }
        }
        _ => false,
    };
    holds.then(|| docs::plain(only))
}

impl Shapes<'_> {
    /// The values that a schema lists, where its type does not say them.
    pub(super) fn values_fact(&self, flat: &Flat<'_>, shape: &Shape) -> Option<Fact> {
        let values = flat.allowed()?;
        let plain = |value: &Json| !matches!(value, Json::Array(_) | Json::Object(_));
        // That a truth value is one of two says nothing.
        let both = [true, false].iter().all(|value| values.contains(&Json::Bool(*value)));
        if self.lists_values(shape)
            || !values.iter().all(plain)
            || both && *shape.split_null().0 == Shape::Bool
        {
            return None;
        }
        let fact = match values {
            [] => return None,
            [one] => Fact::Always(docs::plain(one)),
            several => Fact::OneOf(several.iter().map(docs::plain).collect()),
        };
        (fact.to_string().len() <= docs::FACT).then_some(fact)
    }

    /// Whether a shape is a type that has its values as members.
    fn lists_values(&self, shape: &Shape) -> bool {
        let mut shape = shape;
        for _ in 0..ALIASES {
            let Shape::Named(id) = shape.split_null().0 else { return false };
            match self.types.get(id.index()).map(|ty| &ty.kind) {
                Some(Kind::Alias(inner)) => shape = inner,
                Some(Kind::Choice(_) | Kind::Numbers(_)) => return true,
                _ => return false,
            }
        }
        false
    }
}

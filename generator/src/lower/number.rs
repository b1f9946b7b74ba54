//! How large an integer may become.

use super::flatten::Flat;
use super::shape::Shapes;
use crate::model::Int;
use crate::read::Json;

impl<'d> Shapes<'d> {
    /// The size of an integer: by its format, widened where its bounds or values need more.
    pub(super) fn integer(&self, flat: &Flat<'d>) -> Int {
        let (mut low, mut high) = (0i128, 0i128);
        for id in &flat.parts {
            let Some(schema) = self.schema(*id) else { continue };
            for bound in [
                &schema.limits.minimum,
                &schema.limits.maximum,
                &schema.limits.exclusive_minimum,
                &schema.limits.exclusive_maximum,
            ]
            .into_iter()
            .flatten()
            {
                let value = whole(bound.as_str());
                low = low.min(value);
                high = high.max(value);
            }
            let listed = schema.values.iter().flatten().chain(&schema.constant);
            for sample in schema.default.iter().chain(schema.examples.iter()).chain(listed) {
                if let Json::Number(text) = sample {
                    let value = whole(text.as_str());
                    low = low.min(value);
                    high = high.max(value);
                }
            }
        }
        let format = flat.format.unwrap_or("").to_ascii_lowercase();
        let stated = match format.as_str() {
            "int32" | "int16" | "int8" => Int::I32,
            "uint32" | "uint16" | "uint8" => Int::U32,
            "uint64" | "uint" => Int::U64,
            "int128" | "uint128" | "bigint" | "biginteger" => Int::Big,
            _ => Int::I64,
        };
        let fits = |kind: Int| match kind {
            Int::I32 => low >= i32::MIN.into() && high <= i32::MAX.into(),
            Int::U32 => low >= 0 && high <= u32::MAX.into(),
            Int::I64 => low >= i64::MIN.into() && high <= i64::MAX.into(),
            Int::U64 => low >= 0 && high <= u64::MAX.into(),
            Int::Big => true,
        };
        [stated, Int::I64, Int::U64, Int::Big].into_iter().find(|kind| fits(*kind)).unwrap_or(Int::Big)
    }
}

/// A number of a document, as far as whole numbers go. A fraction is rounded away from zero; the bounds of 64 bits as
/// many programs write them, with the last three digits rounded to zeros, are these bounds.
fn whole(text: &str) -> i128 {
    let exact: Option<i128> = text.parse().ok();
    let rounded: f64 = text.parse().unwrap_or(0.0);
    let bounds = [i64::MIN.into(), i64::MAX.into(), u64::MAX.into()];
    match exact {
        Some(value) if value % 1_000 != 0 => value,
        _ => match bounds.into_iter().find(|bound: &i128| *bound as f64 == rounded) {
            Some(bound) => bound,
            None => exact
                .unwrap_or_else(|| (if rounded < 0.0 { rounded.floor() } else { rounded.ceil() }) as i128),
        },
    }
}

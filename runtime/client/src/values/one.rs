//! One value of a text, for types that are read by way of `serde`.

use super::marked::{At, Marked};
use serde::de::{Deserializer, Visitor};
use serde_json::de::StrRead;

/// A value, as `serde` sees it: a text without escapes as it stands there, all else as `serde_json` reads it.
pub(super) struct One<'m, 't> {
    pub(super) marked: &'m Marked<'t>,
    pub(super) at: At,
}

impl<'t> One<'_, 't> {
    /// All of the value, by `serde_json`: some of what it reads of a number leaves the rest where it is.
    fn read<V>(
        self,
        what: impl FnOnce(&mut serde_json::Deserializer<StrRead<'t>>) -> Result<V, serde_json::Error>,
    ) -> Result<V, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(self.marked.text(self.at));
        let value = what(&mut deserializer)?;
        deserializer.end()?;
        Ok(value)
    }
}

macro_rules! by_look {
    ($($name:ident)*) => { $(
        #[inline]
        fn $name<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            if let Some(text) = self.marked.plain(self.at) {
                return visitor.visit_borrowed_str(text);
            }
            if let Some(whole) = self.marked.whole(self.at) {
                match (whole.parse(), whole.parse()) {
                    (Ok(whole), _) => return visitor.visit_i64(whole),
                    (_, Ok(whole)) => return visitor.visit_u64(whole),
                    // What is larger is seen as it is written, since few see 128 bits.
                    _ => {}
                }
            }
            self.read(|deserializer| deserializer.$name(visitor))
        }
    )* };
}

macro_rules! large {
    ($($name:ident $visit:ident)*) => { $(
        fn $name<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            match self.marked.whole(self.at).and_then(|whole| whole.parse().ok()) {
                Some(whole) => visitor.$visit(whole),
                None => self.read(|deserializer| deserializer.$name(visitor)),
            }
        }
    )* };
}

macro_rules! by_serde_json {
    ($($name:ident($($argument:ident: $type:ty),*))*) => { $(
        fn $name<V: Visitor<'t>>(self, $($argument: $type,)* visitor: V) -> Result<V::Value, Self::Error> {
            self.read(|deserializer| deserializer.$name($($argument,)* visitor))
        }
    )* };
}

impl<'t> Deserializer<'t> for One<'_, 't> {
    type Error = serde_json::Error;

    by_look! {
        deserialize_any deserialize_str deserialize_string deserialize_identifier
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    large! { deserialize_i128 visit_i128 deserialize_u128 visit_u128 }

    by_serde_json! {
        deserialize_bool() deserialize_f32() deserialize_f64() deserialize_char()
        deserialize_bytes() deserialize_byte_buf() deserialize_option() deserialize_unit()
        deserialize_unit_struct(name: &'static str) deserialize_newtype_struct(name: &'static str)
        deserialize_seq() deserialize_tuple(len: usize)
        deserialize_tuple_struct(name: &'static str, len: usize) deserialize_map()
        deserialize_struct(name: &'static str, fields: &'static [&'static str])
        deserialize_enum(name: &'static str, variants: &'static [&'static str]) deserialize_ignored_any()
    }
}

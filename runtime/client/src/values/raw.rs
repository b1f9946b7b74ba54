//! JSON text out of a deserializer, borrowed where that is possible.

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// The name under which `serde_json` hands out and takes in text as it stands. Its own types for
/// that are either always borrowed or always owned; both are needed here. A test holds it to it.
pub(crate) const TOKEN: &str = "$serde_json::private::RawValue";

/// The name under which it hands out numbers when a crate in the build turns exact numbers on.
pub(crate) const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// The text of the next value.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    deserializer.deserialize_newtype_struct(TOKEN, Text)
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        match map.next_key::<Cow<'de, str>>()? {
            Some(key) if key == TOKEN => map.next_value_seed(Value),
            _ => Err(M::Error::custom("this format does not hand out JSON text")),
        }
    }
}

struct Value;

impl<'de> serde::de::DeserializeSeed<'de> for Value {
    type Value = Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Value {
    type Value = Cow<'de, str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }
    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

//! JSON objects, and nothing that is merely read like one.

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;

/// What a JSON object holds. A struct alone is read from a list of its fields' values too, so that a line which is a list
/// by mistake would be a call.
///
/// ```
/// use switchboard_client::door::{Args, Object};
/// let Object(args): Object<Args> = serde_json::from_str(r#"{"query":{"page":2}}"#).unwrap();
/// assert_eq!(args.query::<u32>("page").unwrap(), Some(2));
/// let error = serde_json::from_str::<Object<Args>>("[]").unwrap_err();
/// assert!(error.to_string().starts_with("invalid type: sequence, expected an object"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Object<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Read(PhantomData))
    }
}

struct Read<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Read<T> {
    type Value = Object<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Object<T>, M::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }
}

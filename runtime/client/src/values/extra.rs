//! Fields that the document does not name.

use super::{At, Field, Map, Reader};
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::ops::{Deref, DerefMut};

/// The fields of an object that the document does not name but allows (`additionalProperties`).
///
/// It is the last field of a generated type and derefs to the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Extra<V>(pub Map<V>);

impl<V> Default for Extra<V> {
    fn default() -> Self {
        Self(Map::new())
    }
}

impl<V> Deref for Extra<V> {
    type Target = Map<V>;
    fn deref(&self) -> &Map<V> {
        &self.0
    }
}

impl<V> DerefMut for Extra<V> {
    fn deref_mut(&mut self) -> &mut Map<V> {
        &mut self.0
    }
}

impl<V> From<Map<V>> for Extra<V> {
    fn from(map: Map<V>) -> Self {
        Self(map)
    }
}

impl<K: Into<String>, V> FromIterator<(K, V)> for Extra<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

impl<V: Serialize> Serialize for Extra<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Extra<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self)
    }
}

impl<V: Field> Field for Extra<V> {
    fn missing() -> Option<Self> {
        Some(Self::default())
    }
    fn is_missing(&self) -> bool {
        self.0.is_empty()
    }
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        Map::take(reader, at).map(Self)
    }
    fn slot(reader: &mut Reader<'_>, slot: usize) -> Option<Self> {
        reader.rest(slot).map(Self)
    }
    fn read<'de, M: MapAccess<'de>>(
        slot: &mut Option<Self>,
        key: &mut String,
        map: &mut M,
    ) -> Result<(), M::Error> {
        let value = map.next_value()?;
        slot.get_or_insert_with(Self::default).0.insert(std::mem::take(key), value);
        Ok(())
    }
    fn write_rest<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        self.0.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))
    }
}

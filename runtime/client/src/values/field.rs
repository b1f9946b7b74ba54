//! What may stand in a field of a generated type.

use super::{Any, Base64, Date, DateTime, Duration, File, Integer, Map, Time, Uuid};
use serde::Serialize;
use serde::de::{DeserializeOwned, MapAccess};
use serde::ser::SerializeMap;
use std::fmt;

/// A type that may stand in a field.
pub trait Field: Sized + Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned {
    /// The value of a field that is not there; `None` where it must be.
    #[must_use]
    fn missing() -> Option<Self> {
        None
    }

    /// Whether the field is not to be written (unless the document requires it).
    fn is_missing(&self) -> bool {
        false
    }

    /// Whether `null` is one of its values, so that a field that is `null` is not one that is missing.
    #[doc(hidden)]
    fn takes_null() -> bool {
        super::takes_null(Self::LOOKS.1)
    }

    /// Of a union, see [`Union`](super::Union): the name of the discriminator, or nothing; and the looks of the
    /// variants, in order.
    #[doc(hidden)]
    const LOOKS: (&'static str, &'static [super::Look]) = ("", &[]);

    /// Reads the value of `key` out of a map. [`Extra`](super::Extra) adds it to what it has.
    ///
    /// # Errors
    /// What the map says.
    #[doc(hidden)]
    #[inline]
    fn read<'de, M: MapAccess<'de>>(
        slot: &mut Option<Self>,
        key: &mut String,
        map: &mut M,
    ) -> Result<(), M::Error> {
        let _ = key;
        *slot = Some(map.next_value()?);
        Ok(())
    }

    /// Writes what has no name of its own; only [`Extra`](super::Extra) has something.
    ///
    /// # Errors
    /// What the map says.
    #[doc(hidden)]
    fn write_rest<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        let _ = map;
        Ok(())
    }
}

macro_rules! plain {
    ($($name:ty),+ $(,)?) => { $(impl Field for $name {})+ };
}

plain!(
    String,
    bool,
    char,
    i8,
    i16,
    i32,
    i64,
    i128,
    u8,
    u16,
    u32,
    u64,
    u128,
    isize,
    usize,
    f32,
    f64,
    (),
    Base64,
    Date,
    DateTime,
    Duration,
    File,
    Integer,
    Time,
    Uuid,
);

macro_rules! anything {
    ($($name:ty),+) => { $(impl Field for $name {
        fn takes_null() -> bool {
            true
        }
    })+ };
}

anything!(Any, serde_json::Value);

impl<T: Field> Field for Option<T> {
    fn missing() -> Option<Self> {
        Some(None)
    }
    fn is_missing(&self) -> bool {
        self.is_none()
    }
    #[inline]
    fn read<'de, M: MapAccess<'de>>(
        slot: &mut Option<Self>,
        _: &mut String,
        map: &mut M,
    ) -> Result<(), M::Error> {
        *slot = Some(if T::takes_null() { Some(map.next_value()?) } else { map.next_value()? });
        Ok(())
    }
}

impl<T: Field> Field for Vec<T> {}
impl<T: Field> Field for Map<T> {}

macro_rules! tuples {
    ($($($name:ident)+;)+) => { $(impl<$($name: Field),+> Field for ($($name,)+) {})+ };
}

tuples! {
    A; A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G; A B C D E F G H;
}

//! What may stand in a field of a generated type.

use super::union::take_union;
use super::{Any, At, Base64, Date, DateTime, Duration, File, Integer, Map, Reader, Time, Uuid};
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
        super::takes_null(Self::LOOKS.unwrap_or_default().1)
    }

    /// Of a union, see [`unions!`](crate::unions): the name of the discriminator, or nothing; and the looks of the
    /// variants, in order.
    #[doc(hidden)]
    const LOOKS: Option<(&'static str, &'static [super::Look])> = None;

    /// Takes a value out of a JSON text; `None` where it is not of this type.
    #[doc(hidden)]
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        // A choice of functions, so that a program has but the one that is called.
        let take: fn(&mut Reader<'_>, At) -> Option<Self> =
            const { if Self::LOOKS.is_none() { one } else { take_union } };
        take(reader, at)
    }

    /// Takes the value that a text is as a whole.
    #[doc(hidden)]
    fn take_all(reader: &mut Reader<'_>) -> Option<Self> {
        reader.mark()?;
        Self::take(reader, 0)
    }

    /// Of a union, the variant of that index, if the value is one; behind the last what is none of them.
    #[doc(hidden)]
    fn decode(index: usize, reader: &mut Reader<'_>, at: At) -> Option<Self> {
        let _ = (index, reader, at);
        None
    }

    /// Takes the value of a field of the object that is read; `None` where it is not of this type, or must be there and
    /// is not.
    #[doc(hidden)]
    #[inline(never)]
    fn slot(reader: &mut Reader<'_>, slot: usize) -> Option<Self> {
        match reader.slot(slot) {
            Some(at) => Self::take(reader, at),
            None => match Self::missing() {
                Some(value) => Some(value),
                None => {
                    reader.missing(slot);
                    None
                }
            },
        }
    }

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

/// A value that is read by way of `serde`.
fn one<T: Field>(reader: &mut Reader<'_>, at: At) -> Option<T> {
    reader.one(at)
}

macro_rules! plain {
    ($($name:ty),+ $(,)?) => { $(impl Field for $name {})+ };
}

plain!(char, i128, u128, f32, (), File, Integer);

impl Field for String {
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        reader.marked.plain(at).map_or_else(|| reader.one(at), |text| Some(text.to_owned()))
    }
}

impl Field for bool {
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        match reader.marked.opening(at) {
            b't' => Some(true),
            b'f' => Some(false),
            _ => reader.one(at),
        }
    }
}

impl Field for f64 {
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        match reader.marked.scalar(at).parse::<f64>() {
            Ok(number) if number.is_finite() => Some(number),
            _ => reader.one(at),
        }
    }
}

macro_rules! integers {
    ($($name:ty),+) => { $(impl Field for $name {
        fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
            // What is a number to Rust and none to JSON has no mark.
            reader.marked.scalar(at).parse().ok().or_else(|| reader.one(at))
        }
    })+ };
}

integers!(i8, i16, i32, i64, u8, u16, u32, u64, isize, usize);

macro_rules! texts {
    ($($name:ty),+) => { $(impl Field for $name {
        fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
            reader.marked.plain(at).map_or_else(|| reader.one(at), |text| Some(Self::unchecked(text)))
        }
    })+ };
}

texts!(Base64, Date, DateTime, Duration, Time, Uuid);

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
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        if reader.marked.is_null(at) { Some(None) } else { T::take(reader, at).map(Some) }
    }
    #[inline(never)]
    fn slot(reader: &mut Reader<'_>, slot: usize) -> Option<Self> {
        match reader.slot(slot) {
            Some(at) if !reader.marked.is_null(at) || T::takes_null() => T::take(reader, at).map(Some),
            _ => Some(None),
        }
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

impl<T: Field> Field for Vec<T> {
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        reader.list(at)
    }
    fn take_all(reader: &mut Reader<'_>) -> Option<Self> {
        reader.all()
    }
}

impl<T: Field> Field for Map<T> {
    fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
        reader.map(at)
    }
}

macro_rules! tuples {
    ($($($name:ident)+;)+) => { $(impl<$($name: Field),+> Field for ($($name,)+) {
        fn take(reader: &mut Reader<'_>, at: At) -> Option<Self> {
            let mut tuple = reader.tuple(at, [$(stringify!($name)),+].len())?;
            let taken = ($(reader.next::<$name>(&mut tuple)?,)+);
            reader.leave();
            Some(taken)
        }
    })+ };
}

tuples! {
    A; A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G; A B C D E F G H;
}

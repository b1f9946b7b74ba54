//! Open enums: texts and numbers of which some have names.

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use std::fmt;

/// `Deserialize` of any enum of texts. A number or a boolean counts as its text.
///
/// # Errors
/// When the value is a list, an object or null.
pub fn choice<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = None;
    deserializer.deserialize_any(Texts(&mut |text| value = Some(T::from(text))))?;
    // No deserializer says that all is well without having shown anything.
    value.ok_or_else(|| D::Error::invalid_type(Unexpected::Unit, &"a string"))
}

/// `Deserialize` of any enum of integers. A text counts as the integer that it is.
///
/// # Errors
/// When the value is no integer of 64 bits.
pub fn number<'de, T: From<i64>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(Integers).map(T::from)
}

/// Gives away the text that it sees. One for all enums: each visitor would cost a program a reader of all that there may
/// be in JSON.
struct Texts<'a>(&'a mut dyn FnMut(&str));

impl Visitor<'_> for Texts<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        (self.0)(text);
        Ok(())
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.visit_str(&value.to_string())
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.visit_str(if value { "true" } else { "false" })
    }
}

struct Integers;

impl Visitor<'_> for Integers {
    type Value = i64;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        let whole = value as i64;
        // What is too large becomes the largest, which no float is.
        if whole as f64 == value && whole != i64::MAX {
            Ok(whole)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }
}

/// Implements `Serialize`, `Deserialize`, `Debug`, `Clone`, `PartialEq`, `Eq`, `Hash`, `Display`,
/// `From<&str>`, `as_str` and [`Field`](crate::values::Field) for enums
/// of texts. Besides its variants an enum has `Unknown(String)`.
///
/// ```
/// use switchboard_client::generated as rt;
/// #[non_exhaustive]
/// pub enum State { Open, Closed, Unknown(String) }
/// rt::choices! { State { Open = "open", Closed = "closed" } }
/// assert_eq!(State::from("open"), State::Open);
/// assert_eq!(State::from("new").as_str(), "new");
/// ```
#[macro_export]
macro_rules! choices {
    ($($name:ident { $($variant:ident = $text:literal),* $(,)? })+) => { const _: () = { use $crate::generated::short::*; $(
        impl $name {
            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str { match self { $(Self::$variant => $text,)* Self::Unknown(text) => text } }
        }
        impl __Serialize for $name {
            fn serialize<S: __Serializer>(&self, s: S) -> __Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
        }
        impl<'de> __Deserialize<'de> for $name {
            fn deserialize<D: __Deserializer<'de>>(d: D) -> __Result<Self, D::Error> { __choice(d) }
        }
        impl __Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut __Formatter<'_>) -> __Printed { __Debug::fmt(self.as_str(), f) }
        }
        impl __Display for $name {
            #[inline]
            fn fmt(&self, f: &mut __Formatter<'_>) -> __Printed { f.pad(self.as_str()) }
        }
        impl __Clone for $name {
            #[inline]
            fn clone(&self) -> Self { <Self as __From<&str>>::from(self.as_str()) }
        }
        impl __PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool { self.as_str() == other.as_str() }
        }
        impl __Eq for $name {}
        impl __Hash for $name {
            fn hash<H: __Hasher>(&self, state: &mut H) { __Hash::hash(self.as_str(), state) }
        }
        impl __From<&str> for $name {
            #[inline]
            #[allow(unreachable_patterns)]
            fn from(text: &str) -> Self { match text { $($text => Self::$variant,)* _ => Self::Unknown(::std::string::String::from(text)) } }
        }
        impl __Field for $name {}
    )+ };};
}

/// The same as [`choices!`](crate::choices) for integers: besides its variants an enum has
/// `Unknown(i64)`, and `as_i64`, `From<i64>` and `Copy` in place of the texts'.
///
/// ```
/// use switchboard_client::generated as rt;
/// #[non_exhaustive]
/// pub enum Code { V1, V2, Unknown(i64) }
/// rt::numbers! { Code { V1 = 1, V2 = 2 } }
/// assert_eq!(serde_json::from_str::<Code>("2").unwrap(), Code::V2);
/// assert_eq!(Code::from(9).to_string(), "9");
/// ```
#[macro_export]
macro_rules! numbers {
    ($($name:ident { $($variant:ident = $number:literal),* $(,)? })+) => { const _: () = { use $crate::generated::short::*; $(
        impl $name {
            /// The number on the wire.
            #[inline]
            pub fn as_i64(&self) -> i64 { match self { $(Self::$variant => $number,)* Self::Unknown(number) => *number } }
        }
        impl __Serialize for $name {
            fn serialize<S: __Serializer>(&self, s: S) -> __Result<S::Ok, S::Error> { s.serialize_i64(self.as_i64()) }
        }
        impl<'de> __Deserialize<'de> for $name {
            fn deserialize<D: __Deserializer<'de>>(d: D) -> __Result<Self, D::Error> { __number(d) }
        }
        impl __Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut __Formatter<'_>) -> __Printed { __Debug::fmt(&self.as_i64(), f) }
        }
        impl __Display for $name {
            #[inline]
            fn fmt(&self, f: &mut __Formatter<'_>) -> __Printed { __Display::fmt(&self.as_i64(), f) }
        }
        impl __Clone for $name {
            #[inline]
            fn clone(&self) -> Self { *self }
        }
        impl __Copy for $name {}
        impl __PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool { self.as_i64() == other.as_i64() }
        }
        impl __Eq for $name {}
        impl __Hash for $name {
            fn hash<H: __Hasher>(&self, state: &mut H) { __Hash::hash(&self.as_i64(), state) }
        }
        impl __From<i64> for $name {
            #[inline]
            #[allow(unreachable_patterns)]
            fn from(number: i64) -> Self { match number { $($number => Self::$variant,)* _ => Self::Unknown(number) } }
        }
        impl __Field for $name {}
    )+ };};
}

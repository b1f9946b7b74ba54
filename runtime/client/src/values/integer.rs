//! Integers of any size.

use super::raw;
use super::scalar::Invalid;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::fmt;
use std::str::FromStr;

/// An integer of any size, exact.
///
/// ```
/// use switchboard_client::Integer;
/// let big: Integer = serde_json::from_str("340282366920938463463374607431768211456").unwrap();
/// assert_eq!(big.to_string(), "340282366920938463463374607431768211456");
/// assert_eq!(big.as_i128(), None);
/// assert_eq!(Integer::from(7).as_i64(), Some(7));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Integer(Repr);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Small(i128),
    /// What does not fit, as it was written.
    Text(Box<str>),
}

impl Integer {
    /// The number, if it fits.
    #[must_use]
    pub fn as_i128(&self) -> Option<i128> {
        match &self.0 {
            Repr::Small(value) => Some(*value),
            Repr::Text(_) => None,
        }
    }

    /// The number, if it fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_i128().and_then(|value| value.try_into().ok())
    }

    /// The number, if it fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_i128().and_then(|value| value.try_into().ok())
    }

    /// A number as JSON writes it. `5.0` is 5; one with an exponent is kept as it was written.
    fn of(text: &str) -> Option<Self> {
        let whole = match text.split_once('.') {
            Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|b| b == b'0') => whole,
            _ => text,
        };
        if let Ok(value) = whole.parse() {
            return Some(Self(Repr::Small(value)));
        }
        let digits = whole.strip_prefix('-').unwrap_or(whole);
        let has_exponent = digits.contains(['e', 'E']);
        let plain = digits.bytes().next().is_some_and(|b| b.is_ascii_digit())
            && digits
                .bytes()
                .all(|b| b.is_ascii_digit() || has_exponent && matches!(b, b'.' | b'e' | b'E' | b'+' | b'-'));
        plain.then(|| Self(Repr::Text(whole.into())))
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Small(value) => value.fmt(f),
            Repr::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Default for Integer {
    fn default() -> Self {
        Self(Repr::Small(0))
    }
}

macro_rules! from {
    ($($name:ty)+) => { $(impl From<$name> for Integer {
        fn from(value: $name) -> Self { Self(Repr::Small(value.into())) }
    })+ };
}
from!(i8 i16 i32 i64 i128 u8 u16 u32 u64);

impl From<u128> for Integer {
    fn from(value: u128) -> Self {
        match i128::try_from(value) {
            Ok(value) => Self(Repr::Small(value)),
            Err(_) => Self(Repr::Text(value.to_string().into())),
        }
    }
}

impl FromStr for Integer {
    type Err = Invalid;
    fn from_str(text: &str) -> Result<Self, Invalid> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let is_plain = !digits.is_empty()
            && digits.bytes().all(|b| b.is_ascii_digit())
            && (digits == "0" || !digits.starts_with('0'));
        if is_plain {
            Self::of(text).ok_or(Invalid::new("an integer"))
        } else {
            Err(Invalid::new("an integer"))
        }
    }
}

impl Serialize for Integer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Small(value) => match (i64::try_from(*value), u64::try_from(*value)) {
                (Ok(value), _) => serializer.serialize_i64(value),
                (_, Ok(value)) => serializer.serialize_u64(value),
                _ => serializer.serialize_i128(*value),
            },
            Repr::Text(text) => match RawValue::from_string(text.to_string()) {
                Ok(raw) => raw.serialize(serializer),
                Err(error) => Err(serde::ser::Error::custom(error)),
            },
        }
    }
}

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = raw::text(deserializer)?;
        let number = text.trim();
        let number = super::scan::string(number).unwrap_or(number.into());
        Self::of(&number).ok_or_else(|| {
            serde::de::Error::custom(format_args!("invalid value: {text}, expected an integer"))
        })
    }
}

//! Texts with a meaning. What a server sent is kept as it is; it is checked when it is used.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use serde::de::{Deserializer, Error, Visitor};
use std::fmt;

/// A text that is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invalid(&'static str);

impl Invalid {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self(expected)
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {}", self.0)
    }
}

impl std::error::Error for Invalid {}

/// A text as it comes; numbers count as theirs.
pub(crate) fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    struct Texts;
    impl Visitor<'_> for Texts {
        type Value = String;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
            Ok(text.to_owned())
        }
        fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
            Ok(text)
        }
        fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
            Ok(value.to_string())
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
            Ok(value.to_string())
        }
        fn visit_f64<E: Error>(self, value: f64) -> Result<String, E> {
            Ok(value.to_string())
        }
    }
    deserializer.deserialize_any(Texts)
}

macro_rules! text {
    ($(#[$doc:meta])* $name:ident, $expected:literal, $check:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        pub struct $name(String);

        impl $name {
            /// Checks a text.
            ///
            /// # Errors
            #[doc = concat!("When it is not ", $expected, ".")]
            pub fn parse(text: &str) -> Result<Self, $crate::values::Invalid> {
                if $check(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err($crate::values::Invalid::new($expected))
                }
            }

            /// Takes a text as it is, as when a server sent it.
            #[must_use]
            pub fn unchecked(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text, exactly as it was received.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the text is what it should be.
            #[must_use]
            pub fn is_valid(&self) -> bool {
                $check(&self.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::values::Invalid;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }
        impl TryFrom<&str> for $name {
            type Error = $crate::values::Invalid;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::values::scalar::lenient(deserializer).map(Self)
            }
        }
    };
}
pub(crate) use text;

text! {
    /// A UUID, in any case and as it was received.
    ///
    /// ```
    /// use switchboard_client::Uuid;
    /// let id = Uuid::parse("67e55044-10b1-426f-9247-bb680e5fe0c8").unwrap();
    /// assert_eq!(Uuid::from_u128(id.as_u128().unwrap()), id);
    /// assert!(Uuid::parse("67e55044").is_err());
    /// ```
    Uuid, "a UUID", is_uuid
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

impl Uuid {
    /// The number that it is.
    #[must_use]
    pub fn as_u128(&self) -> Option<u128> {
        if !self.is_valid() {
            return None;
        }
        u128::from_str_radix(&self.0.replace('-', ""), 16).ok()
    }

    /// The UUID of a number.
    #[must_use]
    pub fn from_u128(value: u128) -> Self {
        let part = |shift: u32, bits: u32| (value >> shift) & ((1u128 << bits) - 1);
        Self(format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            part(96, 32),
            part(80, 16),
            part(64, 16),
            part(48, 16),
            part(0, 48)
        ))
    }
}

text! {
    /// Bytes as Base64.
    ///
    /// ```
    /// use switchboard_client::Base64;
    /// assert_eq!(Base64::encode(b"hi").as_str(), "aGk=");
    /// assert_eq!(Base64::unchecked("_-8").decode().unwrap(), [0xff, 0xef]);
    /// ```
    Base64, "Base64", is_base64
}

fn is_base64(text: &str) -> bool {
    decode(text).is_some()
}

/// Both alphabets, with or without padding, line breaks passed over.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let clean: String;
    let text = if text.contains(|c: char| c.is_ascii_whitespace()) {
        clean = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        &clean
    } else {
        text
    };
    [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD].iter().find_map(|e| e.decode(text).ok())
}

impl Base64 {
    /// The text of some bytes.
    #[must_use]
    pub fn encode(bytes: &[u8]) -> Self {
        Self(STANDARD.encode(bytes))
    }

    /// The bytes.
    ///
    /// # Errors
    /// When the text is no Base64.
    pub fn decode(&self) -> Result<Vec<u8>, Invalid> {
        decode(&self.0).ok_or(Invalid::new("Base64"))
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self::encode(bytes)
    }
}

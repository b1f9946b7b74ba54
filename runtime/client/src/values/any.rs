//! Any JSON value, its text kept.

use super::scan;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::fmt;

/// A map with names for keys.
pub type Map<V> = BTreeMap<String, V>;

/// Any JSON value, kept as the text it arrived as: a number of any size stays exact.
///
/// ```
/// use switchboard_client::Any;
/// let any: Any = serde_json::from_str(r#"{"n": 123456789012345678901234567890}"#).unwrap();
/// assert_eq!(any.as_str(), r#"{"n": 123456789012345678901234567890}"#);
/// assert_eq!(Any::from(serde_json::json!([1, 2])).to::<Vec<u8>>().unwrap(), [1, 2]);
/// ```
#[derive(Clone)]
pub struct Any(Box<RawValue>);

/// What kind of JSON value one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl Any {
    /// The JSON of a value.
    ///
    /// # Errors
    /// When the value cannot be JSON, a map with keys that are no text for instance.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// The value that a text is.
    ///
    /// # Errors
    /// When the text is no JSON.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        RawValue::from_string(text.trim().to_owned()).map(Self)
    }

    /// `null`
    #[must_use]
    pub fn null() -> Self {
        Self(RawValue::NULL.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// The value as another type.
    ///
    /// # Errors
    /// When it does not fit.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.0.get())
    }

    /// The value as a tree; numbers beyond 64 bits become floating point, and what is nested too
    /// deep for a tree becomes null.
    #[must_use]
    pub fn value(&self) -> serde_json::Value {
        self.to().unwrap_or_default()
    }

    /// What kind of value it is.
    #[must_use]
    pub fn kind(&self) -> JsonKind {
        kind(self.0.get())
    }

    /// The member of an object, if it has one of that name; the last one if it has several.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Any> {
        let (_, value) = scan::members(self.as_str()).filter(|(key, _)| key == name).last()?;
        Any::parse(value).ok()
    }

    /// The text as `serde_json` keeps it.
    #[must_use]
    pub fn into_raw(self) -> Box<RawValue> {
        self.0
    }
}

/// What kind of value a JSON text is.
pub(crate) fn kind(text: &str) -> JsonKind {
    match text.trim_ascii_start().as_bytes().first() {
        Some(b'{') => JsonKind::Object,
        Some(b'[') => JsonKind::Array,
        Some(b'"') => JsonKind::String,
        Some(b't' | b'f') => JsonKind::Bool,
        Some(b'n') | None => JsonKind::Null,
        Some(_) => JsonKind::Number,
    }
}

impl Default for Any {
    fn default() -> Self {
        Self::null()
    }
}

impl From<Box<RawValue>> for Any {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw)
    }
}

impl From<serde_json::Value> for Any {
    fn from(value: serde_json::Value) -> Self {
        // A tree is always JSON, so null never stands in for anything.
        RawValue::from_string(value.to_string()).map_or_else(|_| Self::null(), Self)
    }
}

impl From<&str> for Any {
    fn from(text: &str) -> Self {
        serde_json::Value::from(text).into()
    }
}

impl From<String> for Any {
    fn from(text: String) -> Self {
        serde_json::Value::from(text).into()
    }
}

impl From<bool> for Any {
    fn from(value: bool) -> Self {
        serde_json::Value::from(value).into()
    }
}

impl From<i64> for Any {
    fn from(value: i64) -> Self {
        serde_json::Value::from(value).into()
    }
}

impl fmt::Debug for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq for Any {
    fn eq(&self, other: &Self) -> bool {
        same(self.as_str(), other.as_str(), 0)
    }
}

/// Whether two texts are the same JSON value: order of members, spaces, escapes and the spelling of
/// numbers do not matter.
fn same(a: &str, b: &str, depth: usize) -> bool {
    if a == b {
        return true;
    }
    // What is nested deeper than any decoder follows is compared as text.
    if kind(a) != kind(b) || depth > 128 {
        return false;
    }
    match kind(a) {
        JsonKind::Object => {
            let left: BTreeMap<_, _> = scan::members(a).collect();
            let right: BTreeMap<_, _> = scan::members(b).collect();
            left.len() == right.len()
                && left.iter().zip(&right).all(|((k, v), (l, w))| k == l && same(v, w, depth + 1))
        }
        JsonKind::Array => {
            let (mut left, mut right) = (scan::elements(a), scan::elements(b));
            loop {
                match (left.next(), right.next()) {
                    (None, None) => return true,
                    (Some((_, v)), Some((_, w))) if same(v, w, depth + 1) => {}
                    _ => return false,
                }
            }
        }
        JsonKind::String => scan::string(a.trim()) == scan::string(b.trim()),
        JsonKind::Number => {
            let is_float = |text: &str| text.contains(['.', 'e', 'E']);
            (is_float(a) || is_float(b))
                && matches!((a.parse::<f64>(), b.parse::<f64>()), (Ok(a), Ok(b)) if a == b)
        }
        JsonKind::Null | JsonKind::Bool => false,
    }
}

impl Serialize for Any {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Self)
    }
}

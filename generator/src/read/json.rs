//! A JSON value with its numbers as they were written and its keys in their order.

use foldhash::HashSet;
use serde_json::Value;
use std::sync::Arc;

/// A number, as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number(pub Box<str>);

impl Number {
    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of an entry. Documents say the same few names again and again, so a reader shares them.
pub type Name = Arc<str>;

/// The names that a reader has seen.
#[derive(Default)]
pub(crate) struct Shared(HashSet<Name>);

impl Shared {
    /// The name, shared with all that say the same.
    pub(crate) fn share(&mut self, name: &str) -> Name {
        if let Some(known) = self.0.get(name) {
            return Name::clone(known);
        }
        let key = Name::from(name);
        self.0.insert(Name::clone(&key));
        key
    }
}

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// Values by name, in the order of the document; each name once.
    Object(Vec<(Name, Json)>),
}

impl Json {
    /// The same for serde; a number that no machine number holds is its text.
    #[must_use]
    pub fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(truth) => Value::Bool(*truth),
            Self::Number(number) => serde_json::from_str(number.as_str())
                .unwrap_or_else(|_| Value::String(number.as_str().to_owned())),
            Self::String(text) => Value::String(text.clone()),
            Self::Array(items) => Value::Array(items.iter().map(Self::value).collect()),
            Self::Object(entries) => {
                Value::Object(entries.iter().map(|(key, json)| (key.to_string(), json.value())).collect())
            }
        }
    }

    /// The value of a key, if this is an object that has it.
    ///
    /// ```
    /// use switchboard_generator::read::Json;
    ///
    /// let pet = Json::Object(vec![("name".into(), Json::String("Rex".into()))]);
    /// assert_eq!(pet.get("name").and_then(Json::as_str), Some("Rex"));
    /// assert_eq!(pet.get("age"), None);
    /// ```
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.as_object()?.iter().find(|(name, _)| **name == *key).map(|(_, value)| value)
    }

    /// The value one step of a JSON pointer below: of a key, or of an index.
    #[must_use]
    pub fn step(&self, step: &str) -> Option<&Json> {
        match self {
            Json::Object(_) => self.get(step),
            Json::Array(items) => items.get(index(step)?),
            _ => None,
        }
    }

    /// Whether both say the same: the order of keys says nothing.
    pub(crate) fn says_the_same(&self, other: &Json) -> bool {
        match (self, other) {
            (Json::Array(one), Json::Array(two)) => {
                one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.says_the_same(two))
            }
            (Json::Object(one), Json::Object(two)) => {
                let same = |((name, value), (other, than)): (&(Name, Json), &(Name, Json))| {
                    name == other && value.says_the_same(than)
                };
                one.len() == two.len() && sorted(one).into_iter().zip(sorted(two)).all(same)
            }
            (one, two) => one == two,
        }
    }

    /// The text, if this is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The entries, if this is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[(Name, Json)]> {
        match self {
            Json::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items, if this is a list.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Json]> {
        match self {
            Json::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The truth, if this is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Json::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    /// The number, if this is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Json::Number(number) => Some(number),
            _ => None,
        }
    }

    /// What kind of value this is, in words for a remark.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "text",
            Json::Array(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

/// An index as a JSON pointer writes it: digits, no leading zero.
pub(crate) fn index(step: &str) -> Option<usize> {
    let plain = step == "0" || (!step.starts_with('0') && step.bytes().all(|b| b.is_ascii_digit()));
    plain.then(|| step.parse().ok()).flatten()
}

/// The entries by their keys.
fn sorted(entries: &[(Name, Json)]) -> Vec<&(Name, Json)> {
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by_key(|entry| &entry.0);
    sorted
}

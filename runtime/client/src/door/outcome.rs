//! What came of an untyped call.

use super::ArgsError;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::value::RawValue;

/// The answer to one call: `{"status","headers","body"}` or `{"status","headers","error"}`.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The HTTP status; `None` when no answer came.
    pub status: Option<u16>,
    /// The headers of the answer, names in lower case, in the order of arrival. Values that are
    /// not text are shown with what can be read of them.
    pub headers: Vec<(String, String)>,
    /// The body as exact JSON text (`null` for none), or what went wrong.
    pub result: Result<Box<RawValue>, Failed>,
}

/// The `error` of an outcome.
#[derive(Debug, Clone, Serialize)]
pub struct Failed {
    /// What failed, in one word: `api` for an error that the document describes, `status` for
    /// another one, else `connect`, `timeout`, `decode`, `request` and so on.
    pub kind: String,
    /// The same for a reader; never shows a secret or a full URL.
    pub message: String,
    /// A documented error's typed body, else the start of the body as text; `null` without one.
    pub body: Box<RawValue>,
}

impl Failed {
    /// A failure without a body.
    pub fn new(kind: impl Into<String>, message: impl Into<String>) -> Self {
        Self { kind: kind.into(), message: message.into(), body: null() }
    }
}

impl Outcome {
    /// A success with a JSON body.
    #[must_use]
    pub fn ok(status: u16, headers: Vec<(String, String)>, body: Box<RawValue>) -> Self {
        Self { status: Some(status), headers, result: Ok(body) }
    }

    /// A failure that happened before any answer.
    #[must_use]
    pub fn failed(failed: Failed) -> Self {
        Self { status: None, headers: Vec::new(), result: Err(failed) }
    }

    /// Whether the call did what it was asked for.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.result.is_ok()
    }
}

impl From<ArgsError> for Outcome {
    fn from(error: ArgsError) -> Self {
        Self::failed(Failed::new("request", error.to_string()))
    }
}

impl Serialize for Outcome {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("headers", &Headers(&self.headers))?;
        match &self.result {
            Ok(body) => map.serialize_entry("body", body)?,
            Err(failed) => map.serialize_entry("error", failed)?,
        }
        map.end()
    }
}

/// One entry a name: values of a name that came several times are joined by a comma, as HTTP allows;
/// `set-cookie`, which it does not allow, becomes a list.
struct Headers<'a>(&'a [(String, String)]);

impl Serialize for Headers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (index, (name, _)) in self.0.iter().enumerate() {
            if self.0.iter().take(index).any(|(earlier, _)| earlier == name) {
                continue;
            }
            let values: Vec<&str> =
                self.0.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect();
            if name == "set-cookie" && values.len() > 1 {
                map.serialize_entry(name, &values)?;
            } else {
                map.serialize_entry(name, &values.join(", "))?;
            }
        }
        map.end()
    }
}

/// A text as JSON.
#[must_use]
pub fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

pub(super) fn null() -> Box<RawValue> {
    RawValue::NULL.to_owned()
}

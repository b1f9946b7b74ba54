//! The arguments of an untyped call: JSON by place and name, its text kept exactly.

use super::{Object, OperationInfo, ParameterPlace};
use crate::request::{fits, form_of};
use crate::values::{File, scan};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// The arguments of one call.
///
/// ```
/// use switchboard_client::door::Args;
/// let args: Args = serde_json::from_str(
///     r#"{"path":{"owner":"rust-lang"},"query":{"page":2},"body":{"title":"Hi"}}"#,
/// ).unwrap();
/// assert_eq!(args.path::<String>("owner").unwrap(), "rust-lang");
/// assert_eq!(args.query::<u32>("page").unwrap(), Some(2));
/// assert_eq!(args.query::<u32>("per_page").unwrap(), None);
/// ```
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Args {
    #[serde(deserialize_with = "or_empty")]
    path: BTreeMap<String, Argument>,
    // The one parameter of 3.2 that is all of the query may be called by its own place.
    #[serde(alias = "querystring", deserialize_with = "or_empty")]
    query: BTreeMap<String, Argument>,
    #[serde(deserialize_with = "or_empty")]
    header: BTreeMap<String, Argument>,
    #[serde(deserialize_with = "or_empty")]
    cookie: BTreeMap<String, Argument>,
    #[serde(deserialize_with = "present")]
    body: Option<Argument>,
    content_type: Option<String>,
}

/// One value: JSON, or words of a command line whose type only the getter knows.
#[derive(Debug, Clone)]
enum Argument {
    Json(Box<RawValue>),
    Words(Vec<String>),
}

impl<'de> Deserialize<'de> for Argument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Argument::Json)
    }
}

impl Args {
    /// Arguments out of a JSON object of the form
    /// `{"path":{},"query":{},"header":{},"cookie":{},"body":…,"content_type":"…"}`.
    ///
    /// # Errors
    /// When the text is not such an object; the message says where.
    pub fn parse(json: &str) -> Result<Self, ArgsError> {
        let Object(args) =
            serde_json::from_str(json).map_err(|e| ArgsError::new(format!("the arguments: {e}")))?;
        Ok(args)
    }

    /// Puts in (or replaces) a parameter whose value is JSON.
    pub fn set(&mut self, place: ParameterPlace, name: &str, value: Box<RawValue>) {
        self.at_mut(place).insert(name.to_owned(), Argument::Json(value));
    }

    /// Adds a word of a command line to a parameter. Several words for one name make a list. The
    /// getter's type decides what a word is: `5` is a number to a number, and text to a text.
    pub fn push_word(&mut self, place: ParameterPlace, name: &str, word: impl Into<String>) {
        let word = word.into();
        let slot = self.at_mut(place).entry(name.to_owned()).or_insert(Argument::Words(Vec::new()));
        match slot {
            Argument::Words(words) => words.push(word),
            // A word on the command line wins over the same name in a file.
            json @ Argument::Json(_) => *json = Argument::Words(vec![word]),
        }
    }

    /// Sets the body.
    pub fn set_body(&mut self, body: Box<RawValue>) {
        self.body = Some(Argument::Json(body));
    }

    /// Sets the body to a word of a command line: the getter's type decides whether it is a text or the JSON in it.
    pub fn set_body_word(&mut self, word: impl Into<String>) {
        self.body = Some(Argument::Words(vec![word.into()]));
    }

    /// Says which of the documented media types the body has.
    pub fn set_content_type(&mut self, media_type: impl Into<String>) {
        self.content_type = Some(media_type.into());
    }

    /// A parameter of the path, which is always needed.
    ///
    /// # Errors
    /// When it is missing or does not fit the type.
    pub fn path<T: DeserializeOwned>(&self, name: &str) -> Result<T, ArgsError> {
        self.required(ParameterPlace::Path, name)
    }

    /// A query parameter; `None` when it is missing.
    ///
    /// # Errors
    /// When the value does not fit the type.
    pub fn query<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, ArgsError> {
        self.optional(ParameterPlace::Query, name)
    }

    /// A header parameter; `None` when it is missing. The name's case does not matter.
    ///
    /// # Errors
    /// When the value does not fit the type.
    pub fn header<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, ArgsError> {
        self.optional(ParameterPlace::Header, name)
    }

    /// A cookie parameter; `None` when it is missing.
    ///
    /// # Errors
    /// When the value does not fit the type.
    pub fn cookie<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, ArgsError> {
        self.optional(ParameterPlace::Cookie, name)
    }

    /// A parameter that the operation cannot do without.
    ///
    /// # Errors
    /// When it is missing or does not fit the type.
    pub fn required<T: DeserializeOwned>(&self, place: ParameterPlace, name: &str) -> Result<T, ArgsError> {
        match self.get(place, name) {
            Some(argument) => argument.read().map_err(|e| ArgsError::misfit(place.as_str(), name, &e)),
            None => Err(ArgsError::new(format!("the {place} parameter `{name}` is missing"))),
        }
    }

    /// A parameter that may be missing: so is one that is null, unless null is a value of its type.
    ///
    /// # Errors
    /// When the value does not fit the type.
    pub fn optional<T: DeserializeOwned>(
        &self,
        place: ParameterPlace,
        name: &str,
    ) -> Result<Option<T>, ArgsError> {
        let read = self.get(place, name).map_or(Ok(None), Argument::read_or_null);
        read.map_err(|e| ArgsError::misfit(place.as_str(), name, &e))
    }

    /// The body; `None` when there is none. An explicit `null` is a body.
    ///
    /// # Errors
    /// When the value does not fit the type.
    pub fn body<T: DeserializeOwned>(&self) -> Result<Option<T>, ArgsError> {
        match &self.body {
            Some(argument) => argument.read().map(Some).map_err(|e| ArgsError::misfit("body", "", &e)),
            None => Ok(None),
        }
    }

    /// The body of an operation that cannot do without one.
    ///
    /// # Errors
    /// When it is missing or does not fit the type.
    pub fn required_body<T: DeserializeOwned>(&self) -> Result<T, ArgsError> {
        self.body()?.ok_or_else(|| ArgsError::new("the body is missing"))
    }

    /// The body of an operation that can do without one: null is none, unless it is a value of the type.
    ///
    /// # Errors
    /// When the value does not fit the type.
    pub fn optional_body<T: DeserializeOwned>(&self) -> Result<Option<T>, ArgsError> {
        let read = self.body.as_ref().map_or(Ok(None), Argument::read_or_null);
        read.map_err(|e| ArgsError::misfit("body", "", &e))
    }

    /// The body of an operation that takes text: what is neither a text nor a file of one is sent as its JSON.
    ///
    /// # Errors
    /// When it is missing or null, or a file that holds no text.
    pub fn required_text(&self) -> Result<String, ArgsError> {
        let Some(Argument::Json(raw)) = self.body.as_ref().filter(|_| self.has_content()) else {
            return self.required_body();
        };
        match serde_json::from_str::<File>(raw.get()).ok().as_ref().and_then(File::as_bytes) {
            Some(bytes) => String::from_utf8(bytes.to_vec())
                .map_err(|_| ArgsError::new("the body: a file of bytes, expected a text")),
            None => Ok(raw.get().to_owned()),
        }
    }

    /// The body of an operation that takes lines of JSON: of a list each item is a line, all else is a file.
    ///
    /// # Errors
    /// When it is missing, or neither.
    pub fn required_lines(&self, media_type: &str) -> Result<File, ArgsError> {
        let Some(Argument::Json(raw)) = self.body.as_ref().filter(|_| self.is_list()) else {
            return self.required_body();
        };
        let items: Vec<&RawValue> =
            serde_json::from_str(raw.get()).map_err(|e| ArgsError::misfit("body", "", &e))?;
        let begin = if media_type.contains("json-seq") { "\u{1e}" } else { "" };
        let mut text = String::with_capacity(raw.get().len());
        for item in items {
            text.push_str(begin);
            // Only between its tokens can JSON hold a line's end.
            text.extend(item.get().chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
            text.push('\n');
        }
        Ok(File::from(text))
    }

    fn is_list(&self) -> bool {
        matches!(&self.body, Some(Argument::Json(raw)) if raw.get().trim_start().starts_with('['))
    }

    /// Whether a body was given.
    #[must_use]
    pub fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// Whether a body was given that is not null.
    #[must_use]
    pub fn has_content(&self) -> bool {
        self.body.as_ref().is_some_and(|body| !body.is_null())
    }

    /// The media type that was asked for, where an operation takes several.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Which of an operation's forms of body is asked for, each given by its media types: that of the
    /// `content_type`, else that which a parameter called `Content-Type` names, else the first.
    #[must_use]
    pub fn form(&self, forms: &[&[&str]]) -> usize {
        let named = self.content_type.as_deref().and_then(|given| form_of(given, forms));
        let header = || form_of(&self.header::<String>("content-type").ok()??, forms);
        named.or_else(header).unwrap_or_default()
    }

    /// That every name given is one of the operation's own: a name with a typing error would
    /// otherwise be dropped in silence. An `Authorization` that the document lists beside a scheme is no
    /// parameter (the standard says so), and is passed over.
    ///
    /// # Errors
    /// When a name is unknown; the message lists the known ones.
    pub fn check_names(&self, info: &OperationInfo) -> Result<(), ArgsError> {
        for place in ParameterPlace::ALL {
            for name in self.at(place).keys() {
                let never = place == ParameterPlace::Header && name.eq_ignore_ascii_case("authorization");
                if never || info.parameter(place, name).is_some() {
                    continue;
                }
                let known: Vec<&str> =
                    info.parameters.iter().filter(|p| p.place == place).map(|p| p.name).collect();
                let rest = if known.is_empty() {
                    format!("it has no {place} parameters")
                } else {
                    format!("it has: {}", known.join(", "))
                };
                return Err(ArgsError::new(format!(
                    "`{}` has no {place} parameter `{name}`; {rest}",
                    info.id
                )));
            }
        }
        // Where there is no body, null says so.
        if self.has_content() && info.body.is_none() {
            return Err(ArgsError::new(format!("`{}` takes no body", info.id)));
        }
        if let (Some(given), Some(body)) = (self.content_type.as_deref(), info.body) {
            let known = if info.media.is_empty() { std::slice::from_ref(&body) } else { info.media };
            if !known.iter().any(|media| fits(given, media)) {
                return Err(ArgsError::new(format!(
                    "`{}` takes no body as `{given}`; it takes: {}",
                    info.id,
                    known.join(", ")
                )));
            }
        }
        Ok(())
    }

    /// The arguments where they are sent: what a document has in its path, and stands there in a query, is one of the
    /// query.
    pub(crate) fn as_sent(&self, info: &OperationInfo) -> Cow<'_, Self> {
        let place = |name: &String| match info.parameter(ParameterPlace::Path, name) {
            Some(_) => None,
            None => Some((name.clone(), info.moved_to_query(name)?)),
        };
        let moved: Vec<(String, &str)> = self.path.keys().filter_map(place).collect();
        if moved.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut all = self.clone();
        for (name, key) in moved {
            if let Some(value) = all.path.remove(&name) {
                all.query.entry(key.to_owned()).or_insert(value);
            }
        }
        Cow::Owned(all)
    }

    fn get(&self, place: ParameterPlace, name: &str) -> Option<&Argument> {
        let all = self.at(place);
        all.get(name).or_else(|| {
            (place == ParameterPlace::Header)
                .then(|| all.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v))
                .flatten()
        })
    }

    fn at(&self, place: ParameterPlace) -> &BTreeMap<String, Argument> {
        match place {
            ParameterPlace::Path => &self.path,
            ParameterPlace::Query => &self.query,
            ParameterPlace::Header => &self.header,
            ParameterPlace::Cookie => &self.cookie,
        }
    }

    fn at_mut(&mut self, place: ParameterPlace) -> &mut BTreeMap<String, Argument> {
        match place {
            ParameterPlace::Path => &mut self.path,
            ParameterPlace::Query => &mut self.query,
            ParameterPlace::Header => &mut self.header,
            ParameterPlace::Cookie => &mut self.cookie,
        }
    }
}

impl Argument {
    fn is_null(&self) -> bool {
        matches!(self, Argument::Json(raw) if raw.get() == "null")
    }

    /// `None` for a null that is no value of the type.
    fn read_or_null<T: DeserializeOwned>(&self) -> Result<Option<T>, serde_json::Error> {
        match self.read() {
            Err(_) if self.is_null() => Ok(None),
            read => read.map(Some),
        }
    }

    fn read<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        let words = match self {
            Argument::Json(raw) => return scan::read(raw.get().as_bytes()),
            Argument::Words(words) => words,
        };
        // What fits is found by trying, from the plainest reading on. Only texts are built here;
        // the type decides.
        let mut tries = Vec::new();
        if let [word] = words.as_slice() {
            tries.push(super::quote(word));
            tries.push(word.clone());
        }
        tries.push(list(words.iter().map(|w| super::quote(w))));
        tries.push(list(words.iter().cloned()));
        if let [word] = words.as_slice() {
            tries.push(list(word.split(',').map(super::quote)));
            tries.push(list(word.split(',').map(str::to_owned)));
        }
        // The word as JSON has the message that helps most, unless the word is none.
        let mut told: Option<serde_json::Error> = None;
        for (index, text) in tries.iter().enumerate() {
            match serde_json::from_str(text) {
                Ok(value) => return Ok(value),
                Err(error) if index < 2 && (told.is_none() || error.is_data()) => told = Some(error),
                Err(_) => {}
            }
        }
        Err(told.unwrap_or_else(|| serde::de::Error::custom("no value")))
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    let mut text = String::from("[");
    for (index, item) in items.enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(&item);
    }
    text.push(']');
    text
}

/// `null` in place of a table of parameters means that there are none.
fn or_empty<'de, D: Deserializer<'de>>(d: D) -> Result<BTreeMap<String, Argument>, D::Error> {
    Ok(Option::<BTreeMap<String, Argument>>::deserialize(d)?.unwrap_or_default())
}

/// A body of `null` is a body, which `Option` alone would swallow.
fn present<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Argument>, D::Error> {
    Argument::deserialize(d).map(Some)
}

/// An argument that is missing, unknown or of the wrong type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArgsError(String);

impl ArgsError {
    /// An error with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    fn misfit(place: &str, name: &str, error: &serde_json::Error) -> Self {
        // "at line 1 column 5" counts inside the one value and would mislead.
        let text = error.to_string();
        let text = text.split(" at line ").next().unwrap_or_default();
        if name.is_empty() {
            Self(format!("the {place}: {text}"))
        } else {
            Self(format!("the {place} parameter `{name}`: {text}"))
        }
    }
}

impl fmt::Display for ArgsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ArgsError {}

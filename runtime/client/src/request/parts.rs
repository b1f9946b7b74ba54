//! Any value as a small tree of texts, out of which styles, forms and multipart bodies are made.

use crate::fault::Fault;
use crate::values::{Any, FILE_MARK, File, JsonKind, collecting};
use serde::ser::{self, Error as _, Serialize, Serializer};
use std::fmt;

/// A value, as far as its text on the wire needs to know it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Parts {
    Null,
    Text(String),
    /// A number or a boolean, as JSON writes it.
    Literal(String),
    List(Vec<Parts>),
    Object(Vec<(String, Parts)>),
    File(File),
}

/// The value as parts; files are handed over as they are.
pub(crate) fn parts<T: Serialize + ?Sized>(value: &T) -> Result<Parts, Fault> {
    let (made, files) = collecting(|| value.serialize(ToParts));
    let parts = made.map_err(|e| Fault::request(e.0))?;
    Ok(if files.is_empty() { parts } else { parts.with_files(&files) })
}

impl Parts {
    /// Puts the files in the places of their marks, and reads the JSON form of a file as one.
    fn with_files(self, files: &[File]) -> Self {
        match self {
            Self::List(all) => Self::List(all.into_iter().map(|p| p.with_files(files)).collect()),
            Self::Object(all) => match all.as_slice() {
                [(key, Self::Literal(index))] if key == FILE_MARK => {
                    let file = index.parse::<usize>().ok().and_then(|index| files.get(index));
                    file.map_or(Self::Null, |file| Self::File(file.clone()))
                }
                _ => Self::Object(all.into_iter().map(|(k, p)| (k, p.with_files(files))).collect()),
            },
            other => other,
        }
    }

    /// The text of a scalar; `None` for null, lists, objects and files.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Literal(text) => Some(text),
            _ => None,
        }
    }

    /// The JSON that it came from.
    pub(crate) fn json(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Text(text) => quote(text, out),
            Self::Literal(text) => out.push_str(text),
            Self::List(all) => {
                out.push('[');
                for (index, part) in all.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    part.json(out);
                }
                out.push(']');
            }
            Self::Object(all) => {
                out.push('{');
                for (index, (key, part)) in all.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    quote(key, out);
                    out.push(':');
                    part.json(out);
                }
                out.push('}');
            }
            Self::File(file) => match Any::new(file) {
                Ok(json) => out.push_str(json.as_str()),
                Err(_) => out.push_str("null"),
            },
        }
    }

    /// The same, as text of its own.
    pub(crate) fn to_json(&self) -> String {
        let mut out = String::new();
        self.json(&mut out);
        out
    }
}

fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

/// Parts of a JSON text.
fn of_json(text: &str, depth: usize) -> Result<Parts, Failed> {
    if depth > 128 {
        return Err(Failed::custom("the value is nested too deep"));
    }
    let text = text.trim();
    Ok(match crate::values::kind_of(text) {
        JsonKind::Null => Parts::Null,
        JsonKind::Bool | JsonKind::Number => Parts::Literal(text.to_owned()),
        JsonKind::String => match crate::values::string_of(text) {
            Some(text) => Parts::Text(text.into_owned()),
            None => return Err(Failed::custom("the value is no JSON")),
        },
        JsonKind::Array => Parts::List(
            crate::values::elements_of(text)
                .map(|(_, value)| of_json(value, depth + 1))
                .collect::<Result<_, _>>()?,
        ),
        JsonKind::Object => {
            let members = crate::values::members_of(text)
                .map(|(key, value)| Ok((key.into_owned(), of_json(value, depth + 1)?)))
                .collect::<Result<Vec<_>, Failed>>()?;
            if members.iter().any(|(key, _)| key == "$base64")
                && let Ok(file) = serde_json::from_str::<File>(text)
            {
                return Ok(Parts::File(file));
            }
            Parts::Object(members)
        }
    })
}

/// A value that cannot be sent.
#[derive(Debug)]
pub(crate) struct Failed(pub(crate) String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for Failed {}
impl ser::Error for Failed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// The serializer.
pub(crate) struct ToParts;

macro_rules! literals {
    ($($method:ident $type:ty),+) => { $(
        fn $method(self, value: $type) -> Result<Parts, Failed> { Ok(Parts::Literal(value.to_string())) }
    )+ };
}

impl Serializer for ToParts {
    type Ok = Parts;
    type Error = Failed;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = List;
    type SerializeTupleVariant = List;
    type SerializeMap = Members;
    type SerializeStruct = Members;
    type SerializeStructVariant = Members;

    literals!(
        serialize_bool bool, serialize_i8 i8, serialize_i16 i16, serialize_i32 i32,
        serialize_i64 i64, serialize_i128 i128, serialize_u8 u8, serialize_u16 u16,
        serialize_u32 u32, serialize_u64 u64, serialize_u128 u128
    );

    fn serialize_f32(self, value: f32) -> Result<Parts, Failed> {
        float(value.is_finite(), serde_json::to_string(&value))
    }
    fn serialize_f64(self, value: f64) -> Result<Parts, Failed> {
        float(value.is_finite(), serde_json::to_string(&value))
    }
    fn serialize_char(self, value: char) -> Result<Parts, Failed> {
        Ok(Parts::Text(value.to_string()))
    }
    fn serialize_str(self, value: &str) -> Result<Parts, Failed> {
        Ok(Parts::Text(value.to_owned()))
    }
    fn serialize_bytes(self, value: &[u8]) -> Result<Parts, Failed> {
        Ok(Parts::File(File::from(value.to_vec())))
    }
    fn serialize_none(self) -> Result<Parts, Failed> {
        Ok(Parts::Null)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Parts, Failed> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<Parts, Failed> {
        Ok(Parts::Null)
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<Parts, Failed> {
        Ok(Parts::Null)
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<Parts, Failed> {
        Ok(Parts::Text(name.to_owned()))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Parts, Failed> {
        let inner = value.serialize(self)?;
        Ok(if name == FILE_MARK { Parts::Object(vec![(name.to_owned(), inner)]) } else { inner })
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<Parts, Failed> {
        Ok(Parts::Object(vec![(name.to_owned(), value.serialize(self)?)]))
    }
    fn serialize_seq(self, len: Option<usize>) -> Result<List, Failed> {
        Ok(List(Vec::with_capacity(len.unwrap_or_default().min(1024)), None))
    }
    fn serialize_tuple(self, len: usize) -> Result<List, Failed> {
        self.serialize_seq(Some(len))
    }
    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<List, Failed> {
        self.serialize_seq(Some(len))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<List, Failed> {
        Ok(List(Vec::new(), Some(name)))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Members, Failed> {
        Ok(Members::default())
    }
    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Members, Failed> {
        let exact = name == crate::values::RAW_TOKEN || name == crate::values::NUMBER_TOKEN;
        Ok(Members { exact, ..Members::default() })
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Members, Failed> {
        Ok(Members { variant: Some(name), ..Members::default() })
    }
}

fn float(finite: bool, text: Result<String, serde_json::Error>) -> Result<Parts, Failed> {
    match text {
        Ok(text) if finite => Ok(Parts::Literal(text.strip_suffix(".0").map(str::to_owned).unwrap_or(text))),
        _ => Err(Failed::custom("a number that is not finite cannot be sent")),
    }
}

pub(crate) struct List(Vec<Parts>, Option<&'static str>);

impl List {
    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.0.push(value.serialize(ToParts)?);
        Ok(())
    }
    fn done(self) -> Parts {
        let list = Parts::List(self.0);
        match self.1 {
            Some(name) => Parts::Object(vec![(name.to_owned(), list)]),
            None => list,
        }
    }
}

macro_rules! lists {
    ($($trait:ident $method:ident),+) => { $(
        impl ser::$trait for List {
            type Ok = Parts;
            type Error = Failed;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> { self.push(value) }
            fn end(self) -> Result<Parts, Failed> { Ok(self.done()) }
        }
    )+ };
}
lists!(
    SerializeSeq serialize_element, SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field, SerializeTupleVariant serialize_field
);

#[derive(Default)]
pub(crate) struct Members {
    all: Vec<(String, Parts)>,
    key: String,
    variant: Option<&'static str>,
    /// The one member is JSON text.
    exact: bool,
}

impl Members {
    fn done(self) -> Result<Parts, Failed> {
        if self.exact {
            return match self.all.first() {
                Some((_, Parts::Text(text))) => of_json(text, 0),
                _ => Ok(Parts::Null),
            };
        }
        let object = Parts::Object(self.all);
        Ok(match self.variant {
            Some(name) => Parts::Object(vec![(name.to_owned(), object)]),
            None => object,
        })
    }
}

impl ser::SerializeMap for Members {
    type Ok = Parts;
    type Error = Failed;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        self.key = match key.serialize(ToParts)? {
            Parts::Text(text) | Parts::Literal(text) => text,
            _ => return Err(Failed::custom("the key of a map is no text")),
        };
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        let key = std::mem::take(&mut self.key);
        self.all.push((key, value.serialize(ToParts)?));
        Ok(())
    }
    fn end(self) -> Result<Parts, Failed> {
        self.done()
    }
}

impl ser::SerializeStruct for Members {
    type Ok = Parts;
    type Error = Failed;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        self.all.push((name.to_owned(), value.serialize(ToParts)?));
        Ok(())
    }
    fn end(self) -> Result<Parts, Failed> {
        self.done()
    }
}

impl ser::SerializeStructVariant for Members {
    type Ok = Parts;
    type Error = Failed;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        self.all.push((name.to_owned(), value.serialize(ToParts)?));
        Ok(())
    }
    fn end(self) -> Result<Parts, Failed> {
        self.done()
    }
}

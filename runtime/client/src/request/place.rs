//! From an argument to its place in the request.

use super::draft::Draft;
use super::form::form;
use super::media::{is_form, is_json};
use super::parts::{Parts, parts};
use super::path::is_dots;
use super::spec::{Param, Place, Style};
use super::style::{How, has_file};
use super::text::{Set, encode_into};
use crate::fault::Fault;
use crate::secret::telling_header;
use http::{HeaderName, HeaderValue};
use serde::ser::{Impossible, Serialize, Serializer};
use std::fmt::Write as _;

/// Room for a query: most are shorter.
const QUERY: usize = 64;

impl Draft {
    /// Puts the argument of that index in its place.
    pub(crate) fn arg<T: Serialize + ?Sized>(&mut self, index: usize, value: &T) {
        let Some(param) = self.param(index) else {
            self.fail(Fault::request("the operation has no parameter of that index"));
            return;
        };
        // Texts and numbers, nearly all there are, go straight to their place.
        let done = match param.content {
            Some(_) => Err(Complex),
            None => value.serialize(Straight { draft: self, param }),
        };
        if done.is_err() {
            match parts(value) {
                Ok(value) => self.put(param, &value),
                Err(fault) => self.fail(fault),
            }
        }
    }

    fn put(&mut self, param: &'static Param, value: &Parts) {
        if has_file(value) {
            self.fail(Fault::request(format!("the parameter `{}` cannot be a file", param.name)));
            return;
        }
        if *value == Parts::Null {
            // What is null is not sent; a path without it shows when it is built.
            return;
        }
        if param.content.is_some_and(is_json) {
            return self.put_text(param, &value.to_json());
        }
        if let Some(text) = value.scalar() {
            return self.put_text(param, text);
        }
        if let Some(content) = param.content.filter(|media| is_form(media)) {
            return match form(value, content, param.encoding) {
                Ok(text) if param.place == Place::QueryString => self.push_pairs(&text.replace('+', "%20")),
                Ok(text) => self.put_text(param, &text),
                Err(fault) => self.fail(fault),
            };
        }
        let how = how(param);
        match param.place {
            Place::Path => {
                if let Some(text) = how.text(value) {
                    self.put_path(param, text);
                }
            }
            Place::Header => {
                if let Some(text) = how.text(value) {
                    self.put_header(param, &text);
                }
            }
            Place::Query | Place::QueryString => how.pairs(value, &mut |pair| self.push_pairs(pair)),
            Place::Cookie => how.pairs(value, &mut |pair| self.push_cookie(pair)),
        }
    }

    /// Adds pairs to the query, encoded as they are.
    fn push_pairs(&mut self, pairs: &str) {
        if !pairs.is_empty() {
            self.next_pair();
        }
        self.query.push_str(pairs);
    }

    /// Puts a scalar in its place.
    fn put_text(&mut self, param: &'static Param, text: &str) {
        let how = how(param);
        match param.place {
            Place::Query => {
                if self.query.is_empty() {
                    // Rather once than with every doubling.
                    self.query.reserve(QUERY);
                }
                self.next_pair();
                encode_into(&mut self.query, param.name, how.names);
                self.query.push('=');
                encode_into(&mut self.query, text, how.set);
            }
            Place::QueryString => {
                self.next_pair();
                // A text that is a form is the query as it stands; else it is encoded as a whole.
                let is_query = param.content.is_none_or(is_form);
                let set = if is_query { Set::Header } else { Set::Query };
                if text.bytes().all(|b| b.is_ascii_graphic() && b != b'#') || set == Set::Query {
                    encode_into(&mut self.query, text, set);
                } else {
                    self.fail(Fault::request("the query holds characters that must be encoded"));
                }
            }
            Place::Path => {
                let mut out = String::with_capacity(text.len() + 2);
                match param.style {
                    Style::Label => out.push('.'),
                    Style::Matrix => {
                        out.push(';');
                        encode_into(&mut out, param.name, how.names);
                        if !text.is_empty() {
                            out.push('=');
                        }
                    }
                    _ => {}
                }
                encode_into(&mut out, text, how.set);
                self.put_path(param, out);
            }
            Place::Header => self.put_header(param, text),
            Place::Cookie => {
                let mut pair = String::with_capacity(param.name.len() + text.len() + 1);
                encode_into(&mut pair, param.name, how.names);
                pair.push('=');
                encode_into(&mut pair, text, how.set);
                self.push_cookie(&pair);
            }
        }
    }

    fn put_path(&mut self, param: &'static Param, text: String) {
        if text.is_empty() || is_dots(&text) {
            let what = if text.is_empty() { "is empty" } else { "is `.` or `..`" };
            self.fail(Fault::request(format!("the path parameter `{}` {what}", param.name)));
            return;
        }
        self.path.push((param.name, text));
    }

    fn put_header(&mut self, param: &'static Param, text: &str) {
        let name = HeaderName::from_bytes(param.name.as_bytes());
        // Beyond ASCII a header is bytes, and UTF-8 is what servers read.
        match (name, HeaderValue::from_bytes(text.as_bytes())) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(telling_header(name.as_str()));
                self.headers.insert(name, value);
            }
            (Err(_), _) => {
                let message = format!("`{}` is no name of a header", param.name);
                self.fail(Fault::request(message));
            }
            (_, Err(_)) => {
                let message = format!("the value of the header `{}` holds control characters", param.name);
                self.fail(Fault::request(message));
            }
        }
    }
}

fn how(param: &'static Param) -> How<'static> {
    let (set, names) = match (param.place, param.reserved) {
        (Place::Path, false) => (Set::Path, Set::Path),
        (Place::Path, true) => (Set::PathReserved, Set::Path),
        (Place::Query, false) | (Place::QueryString, _) => (Set::Query, Set::Query),
        (Place::Query, true) => (Set::QueryReserved, Set::Query),
        (Place::Header, _) => (Set::Header, Set::Header),
        (Place::Cookie, _) if param.style == Style::Cookie => (Set::PlainCookie, Set::PlainCookie),
        (Place::Cookie, _) => (Set::Cookie, Set::Cookie),
    };
    How { name: param.name, style: param.style, explode: param.explode, set, names }
}

/// A value that is no scalar: it takes the long way.
#[derive(Debug)]
struct Complex;

impl std::fmt::Display for Complex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not a scalar")
    }
}
impl std::error::Error for Complex {}
impl serde::ser::Error for Complex {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Writes a scalar straight into the draft.
struct Straight<'a> {
    draft: &'a mut Draft,
    param: &'static Param,
}

/// The digits of a number, without a string of their own.
struct Digits {
    bytes: [u8; 40],
    len: usize,
}

impl std::fmt::Write for Digits {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        let end = self.len + text.len();
        let place = self.bytes.get_mut(self.len..end).ok_or(std::fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}

impl Straight<'_> {
    fn number(self, value: impl std::fmt::Display) -> Result<(), Complex> {
        let mut digits = Digits { bytes: [0; 40], len: 0 };
        write!(digits, "{value}").map_err(|_| Complex)?;
        let text = digits.bytes.get(..digits.len).and_then(|b| std::str::from_utf8(b).ok());
        self.draft.put_text(self.param, text.ok_or(Complex)?);
        Ok(())
    }
}

macro_rules! numbers {
    ($($method:ident $type:ty),+) => { $(
        fn $method(self, value: $type) -> Result<(), Complex> { self.number(value) }
    )+ };
}

impl Serializer for Straight<'_> {
    type Ok = ();
    type Error = Complex;
    type SerializeSeq = Impossible<(), Complex>;
    type SerializeTuple = Impossible<(), Complex>;
    type SerializeTupleStruct = Impossible<(), Complex>;
    type SerializeTupleVariant = Impossible<(), Complex>;
    type SerializeMap = Impossible<(), Complex>;
    type SerializeStruct = Impossible<(), Complex>;
    type SerializeStructVariant = Impossible<(), Complex>;

    numbers!(
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_i128 i128, serialize_u8 u8, serialize_u16 u16, serialize_u32 u32,
        serialize_u64 u64, serialize_u128 u128
    );
    fn serialize_bool(self, value: bool) -> Result<(), Complex> {
        self.draft.put_text(self.param, if value { "true" } else { "false" });
        Ok(())
    }
    fn serialize_str(self, value: &str) -> Result<(), Complex> {
        self.draft.put_text(self.param, value);
        Ok(())
    }
    fn serialize_f32(self, _: f32) -> Result<(), Complex> {
        Err(Complex)
    }
    fn serialize_f64(self, _: f64) -> Result<(), Complex> {
        Err(Complex)
    }
    fn serialize_char(self, value: char) -> Result<(), Complex> {
        self.draft.put_text(self.param, value.encode_utf8(&mut [0; 4]));
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), Complex> {
        Err(Complex)
    }
    fn serialize_none(self) -> Result<(), Complex> {
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Complex> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Complex> {
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Complex> {
        Ok(())
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Complex> {
        self.serialize_str(name)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Complex> {
        if name == crate::values::FILE_MARK { Err(Complex) } else { value.serialize(self) }
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Complex> {
        Err(Complex)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Complex> {
        Err(Complex)
    }
    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Complex> {
        Err(Complex)
    }
    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Complex> {
        Err(Complex)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Complex> {
        Err(Complex)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Complex> {
        Err(Complex)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Complex> {
        Err(Complex)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Complex> {
        Err(Complex)
    }
}

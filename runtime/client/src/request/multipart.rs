//! Bodies of the type `multipart/form-data` and its kin.

use super::draft::Payload;
use super::form::is_json;
use super::parts::Parts;
use super::spec::Encoding;
use super::upload::{Piece, Upload};
use crate::fault::Fault;
use crate::values::File;
use bytes::Bytes;
use std::fmt::Write as _;
use std::sync::Arc;

/// The body and its boundary.
pub(crate) fn multipart(
    value: &Parts,
    encoding: &[(&str, Encoding)],
    boundary: &str,
) -> Result<Payload, Fault> {
    let mut body = Builder { pieces: Vec::new(), text: Vec::new(), boundary };
    match value {
        Parts::Object(members) => {
            for (name, part) in members {
                let encoding = encoding.iter().find(|(n, _)| n == name).map(|(_, e)| *e);
                body.property(name, part, encoding.unwrap_or(Encoding::DEFAULT))?;
            }
        }
        Parts::Null => {}
        _ => return Err(Fault::request("a multipart body must be an object")),
    }
    body.finish()
}

struct Builder<'a> {
    pieces: Vec<Piece>,
    text: Vec<u8>,
    boundary: &'a str,
}

impl Builder<'_> {
    fn property(&mut self, name: &str, part: &Parts, encoding: Encoding) -> Result<(), Fault> {
        match part {
            Parts::Null => Ok(()),
            Parts::List(all) if !encoding.content_type.is_some_and(is_json) => {
                // Each element is a part of its own, with the same name.
                all.iter().try_for_each(|part| self.one(name, part, encoding))
            }
            part => self.one(name, part, encoding),
        }
    }

    fn one(&mut self, name: &str, part: &Parts, encoding: Encoding) -> Result<(), Fault> {
        if *part == Parts::Null {
            return Ok(());
        }
        if let Parts::File(file) = part {
            return self.file(name, file, encoding);
        }
        let as_json = encoding.content_type.is_some_and(is_json);
        let (text, own) = match part.scalar() {
            Some(text) if !as_json => (text.to_owned(), None),
            Some(_) => (part.to_json(), None),
            None => (part.to_json(), Some("application/json")),
        };
        let media = encoding.content_type.and_then(first).or(own);
        self.head(name, None, media, encoding.headers.iter().copied())?;
        self.text.extend_from_slice(text.as_bytes());
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn file(&mut self, name: &str, file: &File, encoding: Encoding) -> Result<(), Fault> {
        let media = file.content_type().or(encoding.content_type.and_then(first));
        let filename = file.filename().unwrap_or(name);
        // What the caller says goes before what the document says.
        let of_document = encoding.headers.iter().copied();
        let own = |name: &str| file.headers().any(|(known, _)| known.eq_ignore_ascii_case(name));
        let headers = of_document.filter(|(name, _)| !own(name)).chain(file.headers());
        self.head(name, Some(filename), Some(media.unwrap_or("application/octet-stream")), headers)?;
        match file.as_bytes() {
            Some(bytes) => self.text.extend_from_slice(bytes),
            None => {
                let before = std::mem::take(&mut self.text);
                self.pieces.push(Piece::Bytes(before.into()));
                self.pieces.push(Piece::File(file.clone()));
            }
        }
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn head<'h>(
        &mut self,
        name: &str,
        filename: Option<&str>,
        media: Option<&'h str>,
        more: impl Iterator<Item = (&'h str, &'h str)>,
    ) -> Result<(), Fault> {
        let mut head = format!("--{}\r\nContent-Disposition: form-data; name=\"", self.boundary);
        quote(&mut head, name);
        head.push('"');
        if let Some(filename) = filename {
            head.push_str("; filename=\"");
            quote(&mut head, filename);
            head.push('"');
        }
        head.push_str("\r\n");
        let lines = media.map(|media| ("Content-Type", media));
        for (name, value) in lines.into_iter().chain(more) {
            let is_name = name.parse::<http::HeaderName>().is_ok();
            if !is_name || value.contains(|c: char| c.is_control()) {
                return Err(Fault::request(
                    "the header of a part is none: a name has letters and dashes, a value no control characters",
                ));
            }
            // Writing to a text cannot fail.
            let _ = write!(head, "{name}: {value}\r\n");
        }
        head.push_str("\r\n");
        self.text.extend_from_slice(head.as_bytes());
        Ok(())
    }

    fn finish(mut self) -> Result<Payload, Fault> {
        self.text.extend_from_slice(b"--");
        self.text.extend_from_slice(self.boundary.as_bytes());
        self.text.extend_from_slice(b"--\r\n");
        let last = Bytes::from(self.text);
        if self.pieces.is_empty() {
            return Ok(Payload::Bytes(last));
        }
        self.pieces.push(Piece::Bytes(last));
        Ok(Payload::Stream(Arc::new(Upload::pieces(self.pieces))))
    }
}

/// The first media type of a list that the document gives, if it is one and no range.
fn first(list: &str) -> Option<&str> {
    let media = list.split(',').next().unwrap_or_default().trim();
    (!media.is_empty() && !media.contains('*')).then_some(media)
}

/// As browsers do it: quotes and line ends are encoded, all else stands.
fn quote(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            c => out.push(c),
        }
    }
}

/// A boundary that no content holds, but by a chance of 1 in 2^128.
pub(crate) fn boundary() -> String {
    format!("switchboard-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..))
}

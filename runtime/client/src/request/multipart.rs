//! Bodies of the type `multipart/form-data` and its kin.

use super::draft::Payload;
use super::media::is_json;
use super::parts::Parts;
use super::spec::{Encoding, Style};
use super::style::{How, has_file};
use super::text::{Set, decoded};
use super::upload::{Piece, Upload};
use crate::fault::Fault;
use crate::values::File;
use bytes::Bytes;
use std::fmt::Write as _;
use std::sync::Arc;

/// The body and its boundary.
pub(crate) fn multipart(
    value: &Parts,
    media_type: &str,
    encoding: &[(&str, Encoding)],
    boundary: &str,
) -> Result<Payload, Fault> {
    let mut body = Builder { pieces: Vec::new(), text: Vec::new(), boundary };
    match value {
        Parts::Object(members) => {
            for (name, part) in members {
                body.property(name, part, Encoding::of(name, media_type, encoding))?;
            }
        }
        Parts::List(all) if !media_type.starts_with("multipart/form-data") => {
            for (index, part) in all.iter().enumerate() {
                let place = index.to_string();
                let said = encoding.iter().any(|(own, _)| *own == place);
                let place = if said { &place } else { "*" };
                body.one(None, part, Encoding::of(place, media_type, encoding))?;
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
        // With a style it is what the pairs of a query are, each a part; its media type is passed over then.
        let styled = encoding.style.is_some() || encoding.explode.is_some();
        match part {
            Parts::Null => Ok(()),
            Parts::List(_) | Parts::Object(_) if styled && !has_file(part) => {
                let style = encoding.style.unwrap_or(Style::Form);
                let explode = encoding.explode.unwrap_or(style == Style::Form);
                let mut pairs = Vec::new();
                How { name, style, explode, set: Set::Query, names: Set::Query }
                    .pairs(part, &mut |pair| pairs.push(pair.to_owned()));
                let plain = Encoding { headers: encoding.headers, ..Encoding::DEFAULT };
                pairs.iter().try_for_each(|pair| {
                    let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
                    self.one(Some(&decoded(name)), &Parts::Text(decoded(text).into_owned()), plain)
                })
            }
            // Each element is a part of its own, with the same name.
            Parts::List(all) => all.iter().try_for_each(|part| self.one(Some(name), part, encoding)),
            part => self.one(Some(name), part, encoding),
        }
    }

    /// A part: of a form it has a name, of a list it has none.
    fn one(&mut self, name: Option<&str>, part: &Parts, encoding: Encoding) -> Result<(), Fault> {
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

    fn file(&mut self, name: Option<&str>, file: &File, encoding: Encoding) -> Result<(), Fault> {
        let media = file.content_type().or(encoding.content_type.and_then(first));
        let filename = file.filename().or(name);
        // What the caller says goes before what the document says.
        let of_document = encoding.headers.iter().copied();
        let own = |name: &str| file.headers().any(|(known, _)| known.eq_ignore_ascii_case(name));
        let headers = of_document.filter(|(name, _)| !own(name)).chain(file.headers());
        self.head(name, filename, Some(media.unwrap_or("application/octet-stream")), headers)?;
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
        name: Option<&str>,
        filename: Option<&str>,
        media: Option<&'h str>,
        more: impl Iterator<Item = (&'h str, &'h str)>,
    ) -> Result<(), Fault> {
        let mut head = format!("--{}\r\n", self.boundary);
        if name.is_some() || filename.is_some() {
            let kind = if name.is_some() { "form-data" } else { "attachment" };
            let _ = write!(head, "Content-Disposition: {kind}");
            for (key, text) in [("name", name), ("filename", filename)] {
                if let Some(text) = text {
                    let _ = write!(head, "; {key}=\"");
                    quote(&mut head, text);
                    head.push('"');
                }
            }
            head.push_str("\r\n");
        }
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

/// A boundary that no content holds, but by a chance of 1 in 2^128, and that nobody can guess: who does could put parts
/// of his own into a file that somebody else sends.
pub(crate) fn boundary() -> Result<String, Fault> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| Fault::request("the system has no random numbers"))?;
    Ok(format!("switchboard-{:032x}", u128::from_be_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_boundary_cannot_be_guessed_by_who_has_seen_others() {
        let made = || {
            fastrand::seed(7);
            super::boundary().unwrap()
        };
        let (one, other) = (made(), made());
        assert_ne!(one, other);
        assert_eq!(one.len(), "switchboard-".len() + 32);
    }
}

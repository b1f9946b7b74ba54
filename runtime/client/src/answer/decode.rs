//! From bytes to values, and what to say when it does not work.

use super::place;
use super::{Content, Meta};
use crate::fault::{Fault, Kind};
use serde::de::DeserializeOwned;

/// JSON, straight from the bytes. What went wrong is found out only when something did.
pub(crate) fn json<T: DeserializeOwned>(meta: &Meta, bytes: &[u8]) -> Result<T, Fault> {
    match serde_json::from_slice(without_mark(bytes)) {
        Ok(value) => Ok(value),
        Err(error) => Err(explain(meta, without_mark(bytes), error)),
    }
}

/// Text in the charset that the answer names; UTF-8 and Latin-1 are known, anything else is read
/// as UTF-8 with what cannot be read replaced.
pub(crate) fn text(meta: &Meta, bytes: &[u8]) -> String {
    let bytes = without_mark(bytes);
    let whole = meta.header("content-type").unwrap_or_default().to_ascii_lowercase();
    let latin = ["charset=iso-8859-1", "charset=\"iso-8859-1\"", "charset=latin1", "charset=us-ascii"];
    if latin.iter().any(|name| whole.contains(name)) && std::str::from_utf8(bytes).is_err() {
        return bytes.iter().map(|byte| char::from(*byte)).collect();
    }
    String::from_utf8_lossy(bytes).into_owned()
}

/// Whether the body is meant to be read by people or parsers of text: by its media type, else by
/// what it is.
pub(crate) fn is_text(meta: &Meta, bytes: &[u8]) -> bool {
    let media = meta.media_type().to_ascii_lowercase();
    media.starts_with("text/")
        || ["xml", "json", "yaml", "csv"].iter().any(|word| media.ends_with(word))
        || std::str::from_utf8(bytes).is_ok()
}

/// Whether there is no body, by the status or by what came.
pub(crate) fn is_empty(meta: &Meta, content: &Content) -> bool {
    if matches!(meta.status.as_u16(), 204 | 205 | 304) {
        return true;
    }
    match content {
        Content::Bytes(bytes) => bytes.iter().all(u8::is_ascii_whitespace),
        Content::Stream(_) => meta.header("content-length") == Some("0"),
    }
}

/// The fault of a marker that reads bytes and was given a stream. Only a transport that ignores
/// [`crate::request::Options::streams`] brings it about.
pub(crate) fn unread() -> Fault {
    Fault::new(Kind::Decode, "the body was not read before it was to be decoded")
}

/// What is wrong with a body that is not the JSON it should be.
#[cold]
pub(crate) fn explain(meta: &Meta, bytes: &[u8], error: serde_json::Error) -> Fault {
    let first = bytes.iter().find(|b| !b.is_ascii_whitespace());
    let html = first == Some(&b'<') || meta.media_type().eq_ignore_ascii_case("text/html");
    let fault = if first.is_none() {
        return Fault::new(Kind::Decode, "the body is empty where JSON was due").with_source(error);
    } else if html && error.is_syntax() {
        Fault::new(Kind::Decode, "the body is HTML or XML where JSON was due")
    } else {
        let text = error.to_string();
        let said = text.rsplit_once(" at line ").map_or(&*text, |(said, _)| said).to_owned();
        let place = place::path(bytes, error.line(), error.column());
        Fault::new(Kind::Decode, said).with_path(place)
    };
    fault.with_snippet(snippet(bytes)).with_source(error)
}

/// The start of a body, short and on one line, nothing in it that could disturb a terminal.
pub(crate) fn snippet(bytes: &[u8]) -> String {
    const KEPT: usize = 200;
    let start = bytes.get(..KEPT * 4).unwrap_or(bytes);
    let text = String::from_utf8_lossy(start);
    let mut out = String::with_capacity(KEPT);
    let mut count = 0;
    let mut space = false;
    for c in text.chars() {
        if c.is_whitespace() || c.is_control() {
            space = !out.is_empty();
            continue;
        }
        if count >= KEPT {
            out.push('…');
            return out;
        }
        if std::mem::take(&mut space) {
            out.push(' ');
            count += 1;
        }
        out.push(c);
        count += 1;
    }
    if start.len() < bytes.len() {
        out.push('…');
    }
    out
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// The fault of a success that the document does not describe.
#[must_use]
pub fn undocumented(meta: &Meta) -> Fault {
    Fault::new(Kind::Decode, format!("the document describes no success of status {}", meta.status.as_u16()))
}

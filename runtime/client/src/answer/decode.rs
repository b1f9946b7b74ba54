//! From bytes to values, and what to say when it does not work.

use super::place;
use super::{Content, Meta};
use crate::clock::Deadline;
use crate::fault::{Fault, Kind};
use crate::values::{Field, hurry, reader, scan};
use bytes::Bytes;
use serde::de::DeserializeOwned;

/// A value of a client's type, out of JSON, as long as there is time.
pub(crate) fn typed<T: Field>(deadline: Deadline, meta: &Meta, bytes: &[u8]) -> Result<T, Fault> {
    until(deadline, meta, bytes, reader::read)
}

/// The same of any type, as long as the call has time.
pub(crate) fn json<T: DeserializeOwned>(meta: &Meta, bytes: &[u8]) -> Result<T, Fault> {
    until(meta.deadline, meta, bytes, scan::read)
}

/// JSON, straight from the bytes. What went wrong is found out only when something did.
fn until<T>(
    deadline: Deadline,
    meta: &Meta,
    bytes: &[u8],
    read: fn(&[u8]) -> Result<T, serde_json::Error>,
) -> Result<T, Fault> {
    let bytes = without_mark(bytes);
    hurry::until(deadline, bytes.len(), || read(bytes), |error| explain(meta, bytes, error))
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
    is_called_text(meta.media_type()) || std::str::from_utf8(bytes).is_ok()
}

/// Whether a media type is of text.
pub(crate) fn is_called_text(media_type: &str) -> bool {
    let media = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    media.starts_with("text/") || ["xml", "json", "yaml", "csv"].iter().any(|word| media.ends_with(word))
}

/// Whether the status says that there is no body.
pub(crate) fn is_bare(status: u16) -> bool {
    matches!(status, 204 | 205 | 304)
}

/// Whether there is no body, by the status or by what came.
pub(crate) fn is_empty(meta: &Meta, content: &Content) -> bool {
    if is_bare(meta.status.as_u16()) {
        return true;
    }
    match content {
        Content::Bytes(bytes) => bytes.iter().all(u8::is_ascii_whitespace),
        Content::Stream(_) => meta.header("content-length") == Some("0"),
    }
}

/// The same where a body may be of no length: an empty text, or an empty file, has a media type.
pub(crate) fn is_nothing(meta: &Meta, content: &Content) -> bool {
    match content {
        _ if is_bare(meta.status.as_u16()) => true,
        _ if meta.header("content-type").is_some() => false,
        Content::Bytes(bytes) => bytes.is_empty(),
        Content::Stream(_) => is_empty(meta, content),
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
        // Its keys are the server's text too.
        let place = shown(meta, place::path(bytes, error.line(), error.column()).as_bytes());
        Fault::new(Kind::Decode, said(meta, &error)).with_path(place)
    };
    because(meta, fault, error).with_snippet(shown(meta, bytes))
}

/// What serde says, without the place in the text, which tells nobody anything.
fn said(meta: &Meta, error: &serde_json::Error) -> String {
    let text = error.to_string();
    let said = text.rsplit_once(" at line ").map_or(&*text, |(said, _)| said);
    // It quotes the value whole, however long that is.
    shown(meta, said.as_bytes())
}

/// With its cause, unless that repeats a value that must not be shown, or one that is long or of
/// characters that disturb a terminal.
pub(crate) fn because(meta: &Meta, fault: Fault, error: serde_json::Error) -> Fault {
    const SHORT: usize = 400;
    let text = error.to_string();
    let plain = text.len() <= SHORT && !text.chars().any(char::is_control);
    let kept = plain && meta.scrub(Bytes::copy_from_slice(text.as_bytes())) == text.as_bytes();
    if kept { fault.with_source(error) } else { fault }
}

/// The start of a body as it may be shown.
pub(crate) fn shown(meta: &Meta, bytes: &[u8]) -> String {
    // So much that no secret is cut in two where the snippet ends.
    const LOOKED_AT: usize = 64 << 10;
    let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    snippet(&meta.scrub(Bytes::copy_from_slice(start)))
}

/// Whether a success is HTML or JSON where the document has neither: what proxies and error handlers put in
/// place of an answer. `asked` is the `Accept` header.
pub(crate) fn is_unasked(media_type: &str, asked: &[u8]) -> bool {
    let Some(kind) = page_or_json(media_type) else { return false };
    if asked.eq_ignore_ascii_case(media_type.as_bytes()) {
        return false;
    }
    let has = |word: &str| asked.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()));
    // A file may be anything, and much JSON is called text.
    let others: &[&str] = if kind == "html" { &[] } else { &["text/plain", "application/*"] };
    let any = ["*/*", "text/*", "octet-stream"];
    !has(kind) && !any.iter().chain(others).any(|word| has(word))
}

/// Whether an answer says that it is something else where events were due; one that says nothing may be them.
pub(crate) fn is_no_stream(media_type: &str) -> bool {
    !media_type.is_empty() && !media_type.eq_ignore_ascii_case("text/event-stream")
}

fn page_or_json(media_type: &str) -> Option<&'static str> {
    let is = |media: &str| media_type.eq_ignore_ascii_case(media);
    let suffix = media_type.len().checked_sub("+json".len()).and_then(|at| media_type.get(at..));
    if is("application/json") || suffix.is_some_and(|suffix| suffix.eq_ignore_ascii_case("+json")) {
        return Some("json");
    }
    (is("text/html") || is("application/xhtml+xml")).then_some("html")
}

/// The fault of such a success.
pub(crate) fn unasked(meta: &Meta, bytes: &[u8]) -> Fault {
    let message = format!("the body is `{}`, which is not what the document has", meta.media_type());
    Fault::new(Kind::Decode, message).with_snippet(shown(meta, bytes))
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

pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// The fault of a success that the document does not describe.
#[must_use]
pub fn undocumented(meta: &Meta, content: &Content) -> Fault {
    let message = format!("the document describes no success of status {}", meta.status.as_u16());
    let fault = Fault::new(Kind::Decode, message);
    match content {
        Content::Bytes(bytes) if !bytes.is_empty() => fault.with_snippet(shown(meta, bytes)),
        Content::Bytes(_) | Content::Stream(_) => fault,
    }
}

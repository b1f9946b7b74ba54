//! Answers as JSON whatever their type: for the untyped door.

use super::decode::without_mark;
use super::{
    Body, Download, Empty, Event, Events, Failure, Item, Items, Json, Lines, Meta, Nothing, Onward, OrEmpty,
    OtherBody, Raw, Reply, Text,
};
use crate::clock::Deadline;
use crate::door::{self, BoxFuture, Failed, Outcome, Piece};
use crate::error::Error;
use crate::fault::{Fault, Kind, TimeoutKind};
use crate::request::{Operation, Sent, is_json};
use crate::values::{Any, Base64, Field};
use serde::Serialize;
use serde_json::value::RawValue;
use std::future::ready;

/// A body that can be shown as JSON. A stream becomes the list of its items, bytes
/// `{"$base64":…,"content_type":…}` unless they are said to be JSON.
pub trait Collect: Body {
    /// The value as JSON.
    fn collect(value: Self::Value) -> BoxFuture<'static, Result<Any, Fault>>;
}

/// An item of a stream that can be shown as JSON.
pub trait Show: Item {
    /// The item as JSON.
    ///
    /// # Errors
    /// When the value is no JSON.
    fn show(value: &Self::Value) -> Result<Any, Fault>;
}

impl<T: Field + Send + 'static> Show for T {
    fn show(value: &T) -> Result<Any, Fault> {
        any(value)
    }
}

impl Show for Text {
    fn show(value: &String) -> Result<Any, Fault> {
        any(value)
    }
}

impl Show for Event {
    fn show(value: &Event) -> Result<Any, Fault> {
        any(&value.data)
    }
}

/// Bytes as the untyped door writes them.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(rename = "$base64")]
    base64: Base64,
    #[serde(skip_serializing_if = "str::is_empty")]
    content_type: &'a str,
}

/// Bytes that are said to be JSON, and are, as that.
pub(super) fn shown(bytes: &[u8], content_type: &str) -> Result<Any, Fault> {
    let json = std::str::from_utf8(without_mark(bytes)).ok().filter(|_| is_json(content_type));
    match json.map(Any::parse) {
        Some(Ok(json)) => Ok(json),
        _ => any(&Shown { base64: Base64::encode(bytes), content_type }),
    }
}

fn any<T: Serialize + ?Sized>(value: &T) -> Result<Any, Fault> {
    Any::new(value).map_err(|e| Fault::new(Kind::Decode, "the value is no JSON").with_source(e))
}

/// The JSON of no body.
#[must_use]
pub fn nothing() -> BoxFuture<'static, Result<Any, Fault>> {
    Box::pin(ready(Ok(Any::null())))
}

impl<T: Field + Send + 'static> Collect for Json<T> {
    fn collect(value: T) -> BoxFuture<'static, Result<Any, Fault>> {
        Box::pin(ready(any(&value)))
    }
}

impl Collect for Text {
    fn collect(value: String) -> BoxFuture<'static, Result<Any, Fault>> {
        Box::pin(ready(any(&value)))
    }
}

impl Collect for Empty {
    fn collect((): ()) -> BoxFuture<'static, Result<Any, Fault>> {
        nothing()
    }
}

impl Collect for Nothing {
    fn collect((): ()) -> BoxFuture<'static, Result<Any, Fault>> {
        nothing()
    }
}

impl<B: Collect> Collect for Onward<B> {
    fn collect(value: B::Value) -> BoxFuture<'static, Result<Any, Fault>> {
        B::collect(value)
    }
}

impl<B: Collect> Collect for OrEmpty<B> {
    fn collect(value: Option<B::Value>) -> BoxFuture<'static, Result<Any, Fault>> {
        match value {
            Some(value) => B::collect(value),
            None => nothing(),
        }
    }
}

impl Collect for Raw {
    fn collect(value: Download) -> BoxFuture<'static, Result<Any, Fault>> {
        Box::pin(async move {
            let content_type = value.content_type().to_owned();
            let bytes = value.bytes().await?;
            shown(&bytes, &content_type)
        })
    }
}

impl<T: Show> Collect for Events<T> {
    fn collect(value: Items<T>) -> BoxFuture<'static, Result<Any, Fault>> {
        Box::pin(items(value))
    }
}

impl<T: Show> Collect for Lines<T> {
    fn collect(value: Items<T>) -> BoxFuture<'static, Result<Any, Fault>> {
        Box::pin(items(value))
    }
}

async fn items<T: Show>(mut items: Items<T>) -> Result<Any, Fault> {
    let followed = door::is_followed();
    if followed {
        let meta = items.meta();
        let (status, headers) = (meta.status.as_u16(), headers(&meta.headers));
        if !door::tell(Piece::Head { status, headers: &headers }) {
            return any::<[Any; 0]>(&[]);
        }
    }
    // A stream need not end; what is kept of it is bounded as a body is, in size and in time.
    let deadline = if followed { Deadline::NONE } else { items.meta().deadline };
    let (most, mut size) = (items.most(), 0);
    let mut all = Vec::new();
    loop {
        let Some(next) = deadline.limit(items.next()).await else {
            let fault = Fault::timeout(TimeoutKind::Total).with_note("the stream had not ended");
            return Err(items.meta().fault(fault).with_source(SoFar(any(&all)?)));
        };
        let Some(item) = next else { break };
        let shown = T::show(&item?)?;
        if followed {
            if !door::tell(Piece::Item(&shown.into_raw())) {
                break;
            }
            continue;
        }
        size += shown.as_str().len() as u64;
        if size > most {
            return Err(Fault::new(Kind::TooLarge, format!("the items are larger than {most} bytes")));
        }
        all.push(shown);
    }
    any(&all)
}

/// The items of a stream that went on beyond its time.
#[derive(Debug)]
struct SoFar(Any);

impl std::fmt::Display for SoFar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the stream had not ended")
    }
}

impl std::error::Error for SoFar {}

/// What came of a typed call, as the untyped door tells it.
pub fn outcome<O>(call: Sent<O>) -> BoxFuture<'static, Outcome>
where
    O: Operation,
    O::Success: Collect,
{
    Box::pin(async move {
        match call.await {
            Ok(reply) => {
                let (meta, value) = reply.into_parts();
                let status = meta.status.as_u16();
                let headers = headers(&meta.headers);
                match O::Success::collect(value).await {
                    Ok(body) => Outcome::ok(status, headers, body.into_raw()),
                    Err(fault) => {
                        let mut out = failed(fault.kind(), &fault, fault.snippet());
                        let source = std::error::Error::source(&fault);
                        if let Some(SoFar(items)) = source.and_then(|source| source.downcast_ref()) {
                            out.body = items.clone().into_raw();
                        }
                        Outcome { status: Some(status), headers, result: Err(out) }
                    }
                }
            }
            Err(Error::Media(reply)) => other(*reply),
            Err(error) => failure(&error),
        }
    })
}

/// A success in another documented media type: text as text, anything else as bytes.
fn other(reply: Reply<OtherBody>) -> Outcome {
    let (meta, body) = reply.into_parts();
    let content_type = meta.header("content-type").unwrap_or_default();
    let shown = match body.text() {
        Some(text) => any(text),
        None => shown(body.bytes(), content_type),
    };
    let (status, headers) = (meta.status.as_u16(), headers(&meta.headers));
    match shown {
        Ok(body) => Outcome::ok(status, headers, body.into_raw()),
        Err(fault) => {
            Outcome { status: Some(status), headers, result: Err(failed(fault.kind(), &fault, None)) }
        }
    }
}

fn failure<E: Failure>(error: &Error<E>) -> Outcome {
    let mut out = failed(error.kind(), error, error.fault().and_then(Fault::snippet));
    match error {
        Error::Api(failure) => out.body = body_of(failure.reply(), failure).unwrap_or(out.body),
        Error::Status(reply) => out.body = body_of(reply.meta(), &reply.body.text).unwrap_or(out.body),
        _ => {}
    }
    Outcome {
        status: error.status().map(|s| s.as_u16()),
        headers: match error.reply() {
            Some(meta) => headers(&meta.headers),
            None => error.fault().and_then(Fault::headers).map(headers).unwrap_or_default(),
        },
        result: Err(out),
    }
}

/// The body of a failure; none where nothing came, of which no media type was said.
fn body_of<T: Serialize>(meta: &Meta, body: &T) -> Option<Box<RawValue>> {
    let body = Any::new(body).ok()?.into_raw();
    (body.get() != "\"\"" || meta.header("content-type").is_some()).then_some(body)
}

fn failed(kind: Kind, message: &dyn std::fmt::Display, snippet: Option<&str>) -> Failed {
    let mut out = Failed::new(kind.as_str(), message.to_string());
    if let Some(Ok(body)) = snippet.map(Any::new) {
        out.body = body.into_raw();
    }
    out
}

fn headers(map: &http::HeaderMap) -> Vec<(String, String)> {
    map.iter()
        .map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::ErrorBody;
    use crate::generated as rt;
    use http::{HeaderValue, StatusCode};

    #[non_exhaustive]
    enum GetError {
        NotFound(Reply<String>),
        Default(Reply<OtherBody>),
    }

    rt::failures! { GetError { 404 => NotFound(rt::Text), 0 => Default(rt::Whole) } }

    #[test]
    fn a_failure_that_is_a_file_is_shown_as_what_it_is_said_to_be() {
        let body = |media: &'static str, came: &'static [u8]| {
            let mut meta = Meta::new(StatusCode::GONE, http::HeaderMap::new());
            if !media.is_empty() {
                meta.headers.insert("content-type", HeaderValue::from_static(media));
            }
            let known = GetError::decode(&meta, &came.into()).unwrap().unwrap();
            failure(&Error::Api(known)).result.unwrap_err().body.get().to_owned()
        };
        let pdf = r#"{"$base64":"aGk=","content_type":"application/pdf"}"#;
        assert_eq!(body("application/pdf", b"hi"), pdf);
        assert_eq!(body("application/json; charset=utf-8", b"[1.10]"), "[1.10]");
        assert_eq!(body("text/csv", b"a,b"), r#""a,b""#);
        assert_eq!((body("", b"hi"), body("", b"")), (r#""hi""#.to_owned(), "null".to_owned()));
        assert_eq!(body("", b"\xff"), r#"{"$base64":"/w=="}"#);
    }

    #[test]
    fn a_failure_without_content_has_no_body() {
        let body = |media: Option<&'static str>, came: &'static str| {
            let mut meta = Meta::new(StatusCode::NOT_FOUND, http::HeaderMap::new());
            if let Some(media) = media {
                meta.headers.insert("content-type", HeaderValue::from_static(media));
            }
            let other = Reply::new(Box::new(meta.clone()), ErrorBody::of(came.as_bytes(), None));
            let known = GetError::decode(&meta, &came.into()).unwrap().unwrap();
            let all = [failure(&Error::Api(known)), failure(&Error::<GetError>::Status(Box::new(other)))];
            all.map(|outcome| outcome.result.unwrap_err().body.get().to_owned())
        };
        assert_eq!(body(None, ""), ["null", "null"]);
        assert_eq!(body(Some("text/plain"), ""), [r#""""#, r#""""#], "an empty text is one");
        assert_eq!(body(None, "gone"), [r#""gone""#, r#""gone""#]);
    }
}

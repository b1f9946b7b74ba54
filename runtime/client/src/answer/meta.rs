//! What comes with an answer beside its body.

use super::ByteStream;
use super::again::Again;
use crate::auth::Secrets;
use crate::clock::Deadline;
use crate::fault::{Fault, whole_seconds};
use crate::request::cut;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

/// An answer as the policies hand it on: any status, its body read or, for a success of a streaming
/// operation, still to be read.
#[non_exhaustive]
pub struct Answer {
    /// Status, headers and what the policies know.
    pub meta: Box<Meta>,
    /// The body.
    pub content: Content,
}

impl Answer {
    /// An answer with a body that was read.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { meta: Box::new(Meta::new(status, headers)), content: Content::Bytes(body.into()) }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("meta", &self.meta).finish_non_exhaustive()
    }
}

/// The body of an answer.
pub enum Content {
    /// Read, decompressed and within its bound.
    Bytes(Bytes),
    /// Still to be read; its limits hold while it is.
    Stream(ByteStream),
}

/// What comes with an answer beside its body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Meta {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// How many attempts were made, the one that was answered included.
    pub attempts: u32,
    /// Whether the same call may be made again: it may succeed then, and does nothing twice.
    pub retryable: bool,
    /// After which time the server wants to be asked again.
    pub retry_after: Option<Duration>,
    /// Why there was no further attempt, where that needs saying.
    pub note: Option<&'static str>,
    /// The data of the event that ends a stream.
    pub done: Option<&'static str>,
    /// The largest body that is read into memory.
    pub max_body: u64,
    /// How a stream that breaks off is asked for again.
    pub(crate) again: Option<Arc<Again>>,
    /// The end of the call: what is decoded later came too late.
    pub(crate) deadline: Deadline,
    /// What must not be shown of the body, should the server repeat it.
    pub(crate) secrets: Option<Secrets>,
    /// Whether a success came as what the document does not have.
    pub(crate) unasked: bool,
    /// Whether nothing says that the body came to its end.
    pub(crate) until_close: bool,
}

/// Under which names servers return the id of a request, the most telling first.
const REQUEST_IDS: [&str; 8] = [
    "x-request-id",
    "request-id",
    "x-github-request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-correlation-id",
    "cf-ray",
    "x-trace-id",
];

impl Meta {
    /// What is known when nothing but status and headers is.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap) -> Self {
        Self {
            status,
            headers,
            attempts: 1,
            retryable: false,
            retry_after: None,
            note: None,
            done: Some("[DONE]"),
            max_body: 50 << 20,
            again: None,
            deadline: Deadline::NONE,
            secrets: None,
            unasked: false,
            until_close: false,
        }
    }

    /// The id that the server gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        REQUEST_IDS.iter().find_map(|name| self.header(name))
    }

    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|v| v.to_str().ok())
    }

    /// The media type, without its parameters; empty when the server names none.
    #[must_use]
    pub fn media_type(&self) -> &str {
        let whole = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        cut(whole, b';').map_or(whole, |(media, _)| media).trim_ascii()
    }

    /// What came, without the credentials that the server repeats in it.
    pub(crate) fn scrub(&self, bytes: Bytes) -> Bytes {
        match &self.secrets {
            Some(secrets) => secrets.scrub(bytes),
            None => bytes,
        }
    }

    /// What a reader needs to know beside the answer: when to ask again, and why that was not done.
    pub(crate) fn advise(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(delay) = self.retry_after {
            write!(f, "; may be tried again after {} s", whole_seconds(delay))?;
        }
        match self.note {
            Some(note) => write!(f, "; {note}"),
            None => Ok(()),
        }
    }

    /// A fault that names this answer.
    pub(crate) fn fault(&self, fault: Fault) -> Fault {
        let fault = fault.with_status(self.status, self.request_id()).with_attempts(self.attempts);
        fault.with_headers(self.headers.clone())
    }
}

impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers may hold cookies and tokens: their names are enough.
        f.debug_struct("Meta")
            .field("status", &self.status.as_u16())
            .field("headers", &self.headers.keys().map(|n| n.as_str()).collect::<Vec<_>>())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// A typed answer: the body, and status, headers and request id beside it.
///
/// It derefs to the body, so that `reply.title` works without a detour.
#[derive(Clone)]
pub struct Reply<T> {
    meta: Box<Meta>,
    /// The body.
    pub body: T,
}

impl<T> Reply<T> {
    /// A reply out of its two parts.
    #[must_use]
    pub fn new(meta: Box<Meta>, body: T) -> Self {
        Self { meta, body }
    }

    /// The body alone.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }

    /// Both parts.
    #[must_use]
    pub fn into_parts(self) -> (Box<Meta>, T) {
        (self.meta, self.body)
    }

    /// All that came beside the body.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// The id that the server gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }

    /// How many attempts were made.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// The same answer with another body.
    #[must_use]
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Reply<U> {
        Reply { meta: self.meta, body: f(self.body) }
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T> DerefMut for Reply<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.body
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("meta", &self.meta).field("body", &self.body).finish()
    }
}

/// The start of the body of an error that has no type, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorBody {
    /// At most 64 KiB; bytes that are no UTF-8 are replaced.
    pub text: String,
    /// What was wrong with it, where the document describes a body that this is not.
    pub reason: Option<String>,
}

impl ErrorBody {
    /// So much of a body is kept.
    pub const KEPT: usize = 64 << 10;

    pub(crate) fn of(bytes: &[u8], reason: Option<String>) -> Self {
        let kept = bytes.get(..Self::KEPT).unwrap_or(bytes);
        Self { text: String::from_utf8_lossy(kept).into_owned(), reason }
    }
}

impl fmt::Display for ErrorBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::decode::snippet(self.text.as_bytes()))?;
        match &self.reason {
            Some(reason) => write!(f, " ({reason})"),
            None => Ok(()),
        }
    }
}

//! What carries a request to the server and its answer back.
//!
//! The policies stand above it and know nothing of sockets; a [`Transport`] knows nothing of
//! policies. The one that is used by default stands on `reqwest`; [`crate::mock`] has one without
//! a network.

mod decode;
mod error;
mod http;
mod length;
mod read;
mod reason;

use std::fmt;
use std::pin::Pin;

use ::http::{HeaderMap, Method, StatusCode};
use bytes::Bytes;
use futures_core::Stream;
use url::Url;

pub use crate::door::BoxFuture;
pub(crate) use decode::{ACCEPTED, decoded};
pub use error::{SendError, SendKind};
pub use http::HttpTransport;
pub(crate) use http::{AGENT, Shape};
pub(crate) use read::{as_far_as, read};

/// The pieces of a body.
pub type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, SendError>> + Send>>;

/// What carries a request to the server. No redirects, no retries, no decompression: those are the
/// business of the policies.
///
/// ```
/// use switchboard_client::{BoxFuture, Incoming, Request, Response, SendError, Transport};
///
/// /// Answers each request with its own path.
/// struct Echo;
/// impl Transport for Echo {
///     fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, SendError>> {
///         Box::pin(async move {
///             let path = request.url.path().to_owned();
///             Ok(Response::new(http::StatusCode::OK, Incoming::Bytes(path.into())))
///         })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and returns when the head of the answer is there.
    ///
    /// Dropping the future gives up on the request.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, SendError>>;

    /// Ends what is idle. Requests in flight are waited for by the client before it calls this.
    fn close(&self) {}
}

/// A request, complete but for the connection.
#[non_exhaustive]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole URL. It may hold a key in its query: never show it.
    pub url: Url,
    /// All headers but those that the connection needs.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
}

impl Request {
    /// A request without headers and body.
    pub fn new(method: Method, url: Url) -> Self {
        Self { method, url, headers: HeaderMap::new(), body: Body::Empty }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.url.host_str())
            .finish_non_exhaustive()
    }
}

/// The body of a request.
#[non_exhaustive]
pub enum Body {
    /// None.
    Empty,
    /// Bytes.
    Bytes(Bytes),
    /// Pieces, once.
    Stream {
        /// The pieces.
        pieces: Pin<Box<dyn Stream<Item = std::io::Result<Bytes>> + Send>>,
        /// How many bytes in all, where that is known.
        length: Option<u64>,
    },
}

impl Body {
    /// The bytes, unless it is a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Empty => Some(&[]),
            Self::Bytes(bytes) => Some(bytes),
            Self::Stream { .. } => None,
        }
    }
}

/// The head of an answer and what of its body is still to come, as the server sent it.
#[non_exhaustive]
pub struct Response {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Incoming,
    /// Whether the body is at its end when the connection is, be that of the server's will or not: nothing says then
    /// whether all of it came. A body of a known length, or one with an end of its own, is whole or an error.
    pub until_close: bool,
}

impl Response {
    /// An answer without headers, whose body is known to be whole at its end.
    pub fn new(status: StatusCode, body: Incoming) -> Self {
        Self { status, headers: HeaderMap::new(), body, until_close: false }
    }
}

/// The body of an answer.
#[non_exhaustive]
pub enum Incoming {
    /// Already here.
    Bytes(Bytes),
    /// Still to come.
    Pieces(Pieces),
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("status", &self.status).finish_non_exhaustive()
    }
}

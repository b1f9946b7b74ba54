//! The transport over real sockets: reqwest, shaped by the caller first and by our policy last.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt};
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderValue, Method, Version};
use reqwest::ClientBuilder;
use url::Url;

use super::error::{UploadError, from_reqwest};
use super::length::{Exact, Pieces as Upload};
use super::{Body, BoxFuture, Incoming, Request, Response, SendError, SendKind, Transport};
use crate::clock::FAR;
use crate::service::Pool;

/// Who we say that we are, unless the caller says otherwise.
pub(crate) const AGENT: &str = concat!("switchboard/", env!("CARGO_PKG_VERSION"));

/// What a caller does to reqwest's builder.
pub(crate) type Shape = Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

/// The transport over real sockets.
pub struct HttpTransport {
    client: RwLock<Option<reqwest::Client>>,
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // reqwest prints its proxies, and a proxy's URL may hold a password.
        f.write_str("HttpTransport")
    }
}

impl HttpTransport {
    /// A pool of connections; `shape` is applied before our own settings.
    ///
    /// # Errors
    /// When the TLS set-up or what `shape` asked for cannot be had.
    pub(crate) fn new(pool: Pool, connect: Duration, shape: Option<&Shape>) -> Result<Self, SendError> {
        // One provider for the process; whoever installed another one before is right.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = made(pool, connect, shape, false)?;
        let client = match shape {
            Some(_) if has_limits(&client) => made(pool, connect, shape, true)?,
            _ => client,
        };
        Ok(Self { client: RwLock::new(Some(client)) })
    }
}

/// A client of reqwest's; `unlimited`: whatever limits in time its caller set, they are never reached.
fn made(
    pool: Pool,
    connect: Duration,
    shape: Option<&Shape>,
    unlimited: bool,
) -> Result<reqwest::Client, SendError> {
    let mut builder = reqwest::Client::builder().tcp_nodelay(true).user_agent(AGENT);
    if let Some(shape) = shape {
        builder = shape(builder);
    }
    if unlimited {
        builder = builder.timeout(FAR).read_timeout(FAR);
    }
    let builder = builder
        .connect_timeout(connect)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        // Whatever features another crate of the build asks for: bodies are bounded where we unpack them.
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
        .pool_idle_timeout(pool.idle)
        .pool_max_idle_per_host(pool.idle_per_host.max(1));
    builder.build().map_err(|error| from_reqwest(error, false))
}

/// Whether a caller's closure may have set limits that would end a call or a stream before ours do. They cannot be
/// unset, and far ones in their place are two timers for each call, so they are only put where there are any: what
/// reqwest shows has their names then (`TotalTimeout`, `read_timeout`).
fn has_limits(client: &reqwest::Client) -> bool {
    struct Look(bool);
    impl fmt::Write for Look {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 |= text.contains("imeout");
            Ok(())
        }
    }
    let mut look = Look(false);
    // Looked at piece by piece and kept nowhere: the URL of a proxy may hold a password.
    fmt::write(&mut look, format_args!("{client:?}")).is_err() || look.0
}

/// Whether HTTP/1 says where a body ends.
fn has_end(headers: &HeaderMap) -> bool {
    let chunked = |value: &HeaderValue| {
        let last = value.to_str().unwrap_or_default().rsplit(',').next();
        last.unwrap_or_default().trim().eq_ignore_ascii_case("chunked")
    };
    match headers.get_all(TRANSFER_ENCODING).iter().next_back() {
        Some(last) => chunked(last),
        None => headers.contains_key(CONTENT_LENGTH),
    }
}

/// The request as reqwest has it, without its body, and the length that its caller gave for that.
fn request(method: Method, url: Url, headers: HeaderMap) -> (reqwest::Request, Option<HeaderValue>) {
    let mut built = reqwest::Request::new(method, url);
    *built.headers_mut() = headers;
    // Where a body ends follows from the body: by a length that is not its own, it would be cut without a word.
    let mut given = None;
    if built.headers().keys().any(|name| *name == TRANSFER_ENCODING || *name == CONTENT_LENGTH) {
        built.headers_mut().remove(TRANSFER_ENCODING);
        given = built.headers_mut().remove(CONTENT_LENGTH);
    }
    (built, given)
}

/// Waits for the head of the answer.
async fn answer(
    sent: impl Future<Output = reqwest::Result<reqwest::Response>>,
) -> Result<Response, SendError> {
    let mut response = sent.await.map_err(|e| from_reqwest(e, false))?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let until_close = response.version() < Version::HTTP_2 && !has_end(&headers);
    let pieces = response.bytes_stream().map(|p| p.map_err(|e| from_reqwest(e, true)));
    Ok(Response { status, headers, body: Incoming::Pieces(Box::pin(pieces)), until_close })
}

/// Sends a body that comes in pieces.
async fn upload(
    client: reqwest::Client,
    (mut built, given): (reqwest::Request, Option<HeaderValue>),
    mut pieces: Upload,
    length: Option<u64>,
) -> Result<Response, SendError> {
    let by_hand = || given?.to_str().ok()?.trim().parse().ok();
    if let Some(length) = length.or_else(by_hand) {
        // Without it the body would go out in chunks, which some servers refuse.
        built.headers_mut().insert(CONTENT_LENGTH, length.into());
        pieces = Box::pin(Exact::new(pieces, length));
        // A body of no length is never asked for.
        if length == 0
            && let Some(Err(error)) = pieces.next().await
        {
            return Err(SendError::new(SendKind::Upload).with_source(error));
        }
    }
    let marked = pieces.map_err(UploadError);
    *built.body_mut() = Some(reqwest::Body::wrap_stream(marked));
    answer(client.execute(built)).await
}

impl Transport for HttpTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, SendError>> {
        let Request { method, url, headers, body } = request;
        let mut built = self::request(method, url, headers);
        let client = self.client.read().unwrap_or_else(PoisonError::into_inner);
        let Some(client) = &*client else {
            let closed = SendError::new(SendKind::Request).with_source("the client is closed");
            return Box::pin(std::future::ready(Err(closed)));
        };
        match body {
            Body::Empty => {}
            Body::Bytes(bytes) => *built.0.body_mut() = Some(bytes.into()),
            Body::Stream { pieces, length } => {
                return Box::pin(upload(client.clone(), built, pieces, length));
            }
        }
        // Begun here, where the request is, and not in the future, which would have to hold all of it.
        Box::pin(answer(client.execute(built.0)))
    }

    fn close(&self) {
        // The pool goes with its last handle; what is in flight holds one of its own.
        self.client.write().unwrap_or_else(PoisonError::into_inner).take();
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use std::time::Duration;
use switchboard_client::generated as rt;

/// A call that is ready to go: await it for the body, or [`send`](Call::send) it for the whole reply.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O>(pub(crate) rt::Pending<O>);

impl<O: rt::Operation> Call<O> {
    #[inline]
    pub(crate) fn __new(client: &crate::Client) -> Self {
        Self(rt::Pending::new(&client.0))
    }

    #[inline]
    pub(crate) fn __arg<T: rt::Serialize + ?Sized>(
        self,
        index: usize,
        value: &T,
    ) -> Self {
        Self(self.0.arg(index, value))
    }

    /// Sends it; the reply has status, headers and body.
    ///
    /// # Errors
    /// When no documented success came back: see [`Error`](crate::Error).
    #[inline]
    pub fn send(self) -> rt::Sent<O> {
        self.0.send()
    }

    /// Sends it; the reply has the body as it comes, in whatever media type: what
    /// [`with_accept`](Call::with_accept) asked for, or a file of any size.
    ///
    /// # Errors
    /// When no success came back: see [`Error`](crate::Error).
    #[inline]
    pub fn send_raw(self) -> rt::Sent<rt::AsIs<O>> {
        self.0.send_raw()
    }

    /// All pages, one after the other.
    #[inline]
    pub fn pages(self) -> rt::Pages<O> {
        self.0.pages()
    }

    /// Limits the whole call, retries included.
    #[inline]
    pub fn timeout(self, limit: Duration) -> Self {
        Self(self.0.timeout(limit))
    }

    /// Limits each attempt.
    #[inline]
    pub fn with_attempt_timeout(self, limit: Duration) -> Self {
        Self(self.0.attempt_timeout(limit))
    }

    /// Adds a header.
    #[inline]
    pub fn with_header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// Adds to the query.
    #[inline]
    pub fn with_query(self, name: &str, value: &str) -> Self {
        Self(self.0.query(name, value))
    }

    /// Sets the idempotency key, the same on every attempt.
    #[inline]
    pub fn with_idempotency_key(self, key: &str) -> Self {
        Self(self.0.idempotency_key(key))
    }

    /// Allows or forbids retries.
    #[inline]
    pub fn with_retry(self, retry: bool) -> Self {
        Self(self.0.retry(retry))
    }

    /// A stream of events that breaks off is asked for again from behind the last event, so often in
    /// a row; only of operations that may be repeated.
    #[inline]
    pub fn with_reconnect(self, most: u32) -> Self {
        Self(self.0.reconnect(most))
    }

    /// Sends it to another server.
    #[inline]
    pub fn with_base_url(self, url: &str) -> Self {
        Self(self.0.base_url(url))
    }

    /// Names the body's media type, where the document has several names for it.
    #[inline]
    pub fn with_content_type(self, media_type: &str) -> Self {
        Self(self.0.content_type(media_type))
    }

    /// Asks for this media type.
    #[inline]
    pub fn with_accept(self, media_type: &str) -> Self {
        Self(self.0.accept(media_type))
    }
}

impl<O> Clone for Call<O> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<O> std::fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

impl<O: rt::Operation> IntoFuture for Call<O> {
    type Output = <rt::BodyOf<O> as Future>::Output;
    type IntoFuture = rt::BodyOf<O>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.0.body()
    }
}

//! Answers that arrive in pieces.

use super::again::{End, Way};
use super::decode;
use super::framing::{Event, Framing};
use super::{Content, Meta, Text};
use crate::clock::Deadline;
use crate::fault::{Fault, Kind};
use crate::values::Field;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// Bytes as they arrive; the policies' limits hold while they are read.
pub struct ByteStream(Inner);

enum Inner {
    Whole(Option<Bytes>),
    Pieces(Pin<Box<dyn Stream<Item = Result<Bytes, Fault>> + Send>>),
}

impl ByteStream {
    /// A stream out of any other.
    pub fn new(stream: impl Stream<Item = Result<Bytes, Fault>> + Send + 'static) -> Self {
        Self(Inner::Pieces(Box::pin(stream)))
    }

    /// The next piece.
    pub async fn next(&mut self) -> Option<Result<Bytes, Fault>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All that is left, at most so many bytes.
    ///
    /// # Errors
    /// What broke the stream, or that there is more.
    pub async fn collect(mut self, max: u64) -> Result<Bytes, Fault> {
        let mut first: Option<Bytes> = None;
        let mut all = BytesMut::new();
        let mut size = 0u64;
        while let Some(piece) = self.next().await {
            let piece = piece?;
            size = size.saturating_add(piece.len() as u64);
            if size > max {
                let message = format!("the body is larger than {max} bytes");
                return Err(Fault::new(Kind::TooLarge, message));
            }
            match first.take() {
                None if all.is_empty() => first = Some(piece),
                None => all.extend_from_slice(&piece),
                Some(start) => {
                    all.reserve(start.len() + piece.len());
                    all.extend_from_slice(&start);
                    all.extend_from_slice(&piece);
                }
            }
        }
        Ok(first.unwrap_or_else(|| all.freeze()))
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Whole(Some(bytes)))
    }
}

impl From<Content> for ByteStream {
    fn from(content: Content) -> Self {
        match content {
            Content::Bytes(bytes) => bytes.into(),
            Content::Stream(stream) => stream,
        }
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Fault>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Inner::Whole(bytes) => Poll::Ready(bytes.take().filter(|b| !b.is_empty()).map(Ok)),
            Inner::Pieces(stream) => stream.as_mut().poll_next(cx),
        }
    }
}

impl std::fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ByteStream")
    }
}

/// A body of bytes that is read as it arrives: as a stream, at once, or into a file.
///
/// ```no_run
/// # async fn example(mut download: switchboard_client::Download) -> Result<(), Box<dyn std::error::Error>> {
/// download.save("report.pdf").await?;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Download {
    stream: ByteStream,
    max: u64,
    length: Option<u64>,
    content_type: String,
    meta: Box<Meta>,
}

impl Download {
    pub(crate) fn new(meta: &Meta, stream: ByteStream) -> Self {
        Self {
            stream,
            max: meta.max_body,
            length: meta.header("content-length").and_then(|v| v.parse().ok()),
            content_type: meta.header("content-type").unwrap_or_default().to_owned(),
            meta: Box::new(meta.clone()),
        }
    }

    /// The length that the server announced; `None` where it did not, and where the body was compressed, since
    /// what it announces then is another one.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The media type; empty when the server names none.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The next piece.
    pub async fn next(&mut self) -> Option<Result<Bytes, Fault>> {
        self.stream.next().await
    }

    /// All of it, within the bound that holds for bodies in memory.
    ///
    /// # Errors
    /// What broke the stream, or that it is too large.
    pub async fn bytes(self) -> Result<Bytes, Fault> {
        self.stream.collect(self.max).await
    }

    /// All of it, at most `max` bytes.
    ///
    /// # Errors
    /// What broke the stream, or that it is too large.
    pub async fn bytes_up_to(self, max: u64) -> Result<Bytes, Fault> {
        self.stream.collect(max).await
    }

    /// All of it as text.
    ///
    /// # Errors
    /// What broke the stream, or that it is too large.
    pub async fn text(self) -> Result<String, Fault> {
        let bytes = self.stream.collect(self.max).await?;
        Ok(decode::text(&self.meta, &bytes))
    }

    /// Writes it to a file, which is made or overwritten, and tells how many bytes it has. On an
    /// error the file holds what came until then.
    ///
    /// # Errors
    /// What broke the stream, or what the file system says.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Fault> {
        use tokio::io::AsyncWriteExt;
        let failed =
            |e: std::io::Error| Fault::new(Kind::Body, "the file could not be written").with_source(e);
        let mut file = tokio::fs::File::create(path).await.map_err(failed)?;
        let mut size = 0;
        while let Some(piece) = self.stream.next().await {
            let piece = piece?;
            file.write_all(&piece).await.map_err(failed)?;
            size += piece.len() as u64;
        }
        file.flush().await.map_err(failed)?;
        Ok(size)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Fault>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.stream).poll_next(cx)
    }
}

/// What an event or a line becomes: any type out of JSON, [`Text`] or the [`Event`] itself.
pub trait Item: 'static {
    /// What the caller gets.
    type Value: Send + 'static;
    /// The value out of an event.
    ///
    /// # Errors
    /// When its data is not what the document says.
    fn decode(meta: &Meta, event: Event) -> Result<Self::Value, Fault>;
}

impl<T: Field + Send + 'static> Item for T {
    type Value = T;
    fn decode(meta: &Meta, event: Event) -> Result<T, Fault> {
        decode::typed(Deadline::NONE, meta, event.data.as_bytes())
    }
}

impl Item for Text {
    type Value = String;
    fn decode(_: &Meta, event: Event) -> Result<String, Fault> {
        Ok(event.data)
    }
}

impl Item for Event {
    type Value = Event;
    fn decode(_: &Meta, event: Event) -> Result<Event, Fault> {
        Ok(event)
    }
}

/// The items of a stream, each decoded when it is asked for.
///
/// An item that cannot be decoded is an error of its own, and the stream goes on behind it. After
/// an error of the connection it ends: nothing connects again in silence. Where the call asked for it
/// (`reconnect`), a stream of events is asked for again from behind the last one instead. An event that has no empty
/// line behind it where a body ends with its connection is none: the rest of it may be missing.
///
/// ```no_run
/// # async fn example(mut items: switchboard_client::Items<switchboard_client::Any>) -> Result<(), switchboard_client::Fault> {
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
pub struct Items<T> {
    inner: Box<Following>,
    item: PhantomData<fn() -> T>,
}

/// A stream that is followed, whatever its items become.
struct Following {
    stream: Option<ByteStream>,
    framing: Framing,
    meta: Meta,
    events: bool,
    /// A new connection on its way, and how many brought no event.
    way: Option<Way>,
    tries: u32,
    /// What ended the stream; what came before it is given first.
    fault: Option<Fault>,
    /// The bytes of all items that were given.
    given: u64,
}

impl<T: Item> Items<T> {
    pub(crate) fn events(meta: &Meta, stream: ByteStream) -> Self {
        Self::new(meta, stream, Framing::events(meta.max_body), true)
    }

    pub(crate) fn lines(meta: &Meta, stream: ByteStream) -> Self {
        Self::new(meta, stream, Framing::lines(meta.max_body), false)
    }

    fn new(meta: &Meta, stream: ByteStream, framing: Framing, events: bool) -> Self {
        let stream = Some(stream);
        let meta = meta.clone();
        let inner = Following { stream, framing, meta, events, way: None, tries: 0, fault: None, given: 0 };
        Self { inner: Box::new(inner), item: PhantomData }
    }

    /// What came before the items.
    pub(crate) fn meta(&self) -> &Meta {
        &self.inner.meta
    }

    /// What a body in memory may hold.
    pub(crate) fn most(&self) -> u64 {
        self.inner.meta.max_body
    }

    /// The next item; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T::Value, Fault>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All items that are left, within the bound that holds for bodies in memory: a stream need not end.
    ///
    /// # Errors
    /// The first error of the stream, or that the items are too large together.
    pub async fn all(mut self) -> Result<Vec<T::Value>, Fault> {
        let (most, before) = (self.most(), self.inner.given);
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
            if self.inner.given - before > most {
                let message = format!("the items are larger than {most} bytes");
                return Err(self.inner.meta.fault(Fault::new(Kind::TooLarge, message)));
            }
        }
        Ok(all)
    }
}

impl Following {
    /// Sets out for a new connection, where that is wanted and there is hope. `told`: the wait that a refusal
    /// named; a later one that the stream named before holds too.
    fn again(&mut self, told: Option<Duration>) -> bool {
        let Some(again) = self.meta.again.as_ref().filter(|_| self.events) else { return false };
        let Some(way) = again.begin(self.tries, told.max(self.framing.retry())) else { return false };
        self.tries += 1;
        self.framing.restart();
        self.way = Some(way);
        true
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event, Fault>>> {
        loop {
            if let Some(event) = self.framing.next() {
                if self.events && self.meta.done.is_some_and(|done| done == event.data.trim()) {
                    // Dropping the stream gives the connection up at once.
                    self.stream = None;
                    self.fault = None;
                    self.framing = Framing::events(0);
                    return Poll::Ready(None);
                }
                // An event without data or name keeps the connection awake, no more.
                if self.events && event.data.is_empty() && event.event.is_empty() {
                    continue;
                }
                self.tries = 0;
                self.given += (event.event.len() + event.data.len() + event.id.len()) as u64;
                return Poll::Ready(Some(Ok(event)));
            }
            if let Some(fault) = self.fault.take() {
                self.stream = None;
                if fault.is_retryable() && self.again(fault.retry_after()) {
                    continue;
                }
                return Poll::Ready(Some(Err(self.meta.fault(fault))));
            }
            if let (Some(again), Some(way)) = (&self.meta.again, &mut self.way) {
                let end = std::task::ready!(again.poll(way, self.framing.last_id(), cx));
                self.way = None;
                match end {
                    End::Open(stream, until_close) => {
                        self.stream = Some(stream);
                        self.meta.until_close = until_close;
                    }
                    End::Over => return Poll::Ready(None),
                    End::Failed(fault) if fault.is_retryable() && self.again(fault.retry_after()) => {}
                    End::Failed(fault) => return Poll::Ready(Some(Err(fault))),
                }
                continue;
            }
            let Some(stream) = &mut self.stream else { return Poll::Ready(None) };
            match std::task::ready!(Pin::new(stream).poll_next(cx)) {
                Some(Ok(piece)) => self.fault = self.framing.feed(&piece).err(),
                Some(Err(fault)) => self.fault = Some(fault),
                None => {
                    self.stream = None;
                    // Without a single id nobody can go on behind the last event: all would come once more.
                    if !self.framing.last_id().is_empty() && self.again(None) {
                        continue;
                    }
                    self.framing.finish(!self.meta.until_close);
                }
            }
        }
    }
}

impl<T: Item> Stream for Items<T> {
    type Item = Result<T::Value, Fault>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match std::task::ready!(self.inner.poll_event(cx)) {
            Some(Ok(event)) => {
                let value = T::decode(&self.inner.meta, event);
                Poll::Ready(Some(value.map_err(|fault| self.inner.meta.fault(fault))))
            }
            Some(Err(fault)) => Poll::Ready(Some(Err(fault))),
            None => Poll::Ready(None),
        }
    }
}

impl<T> std::fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").field("meta", &self.inner.meta).finish_non_exhaustive()
    }
}

//! The kinds of body that a success may have, as markers in an operation's type.

use super::decode::{self, json, text};
use super::stream::{ByteStream, Download, Item, Items};
use super::{Content, Meta};
use crate::fault::Fault;
use crate::request::is_json;
use crate::values::Field;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// How the body of an answer becomes a value. Implemented by the markers below and by
/// [`successes!`](crate::successes) for operations with several kinds of success.
pub trait Body: 'static {
    /// What the caller gets.
    type Value: Send + 'static;

    /// Whether some answer is handed on before its body was read.
    const STREAM: bool = false;

    /// Whether the status is a success of this operation.
    fn accepts(status: u16) -> bool {
        (200..300).contains(&status)
    }

    /// Whether an answer of this status and media type is handed on before its body was read. A
    /// failure never is, since it is not accepted: its body is small, and has a type.
    fn streams(status: u16, media_type: &str) -> bool {
        let _ = media_type;
        Self::STREAM && Self::accepts(status)
    }

    /// Whether an answer has nothing of this kind in it.
    #[doc(hidden)]
    fn is_empty(meta: &Meta, content: &Content) -> bool {
        decode::is_empty(meta, content)
    }

    /// The value out of an answer that [`Body::accepts`].
    ///
    /// # Errors
    /// When the body is not what the document says.
    fn decode(meta: &Meta, content: Content) -> Result<Self::Value, Fault>;
}

/// JSON of the type `T`.
pub struct Json<T>(PhantomData<fn() -> T>);

/// JSON of a type that is not of the client.
pub struct Foreign<T>(PhantomData<fn() -> T>);

/// Text, or XML as text.
pub enum Text {}

/// Bytes, as a stream.
pub enum Raw {}

/// No body; whatever comes is dropped.
pub enum Empty {}

/// No body, and only a 2xx means it: the document has a word of its own for what is below 400.
pub enum Nothing {}

/// A `B`, of a redirect too: it is the answer.
pub struct Onward<B>(PhantomData<fn() -> B>);

/// A body, or none: 204, 205, 304 or nothing at all. An empty text or file that has a media type is one.
pub struct OrEmpty<B>(PhantomData<fn() -> B>);

/// Server-sent events whose data is JSON of the type `T`, or text for `Events<Text>`.
pub struct Events<T>(PhantomData<fn() -> T>);

/// One JSON text a line (JSON lines, NDJSON, JSON text sequences).
pub struct Lines<T>(PhantomData<fn() -> T>);

impl<T: Field + Send + 'static> Body for Json<T> {
    type Value = T;
    fn decode(meta: &Meta, content: Content) -> Result<T, Fault> {
        match content {
            Content::Bytes(bytes) => decode::typed(meta.deadline, meta, &bytes),
            Content::Stream(_) => Err(decode::unread()),
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Body for Foreign<T> {
    type Value = T;
    fn decode(meta: &Meta, content: Content) -> Result<T, Fault> {
        match content {
            Content::Bytes(bytes) => json(meta, &bytes),
            Content::Stream(_) => Err(decode::unread()),
        }
    }
}

impl Body for Text {
    type Value = String;
    fn is_empty(meta: &Meta, content: &Content) -> bool {
        decode::is_nothing(meta, content)
    }
    fn decode(meta: &Meta, content: Content) -> Result<String, Fault> {
        match content {
            Content::Bytes(bytes) if meta.unasked => Err(decode::unasked(meta, &bytes)),
            // Said to be JSON, a text stands in quotes.
            Content::Bytes(bytes) if is_json(meta.media_type()) => {
                Ok(serde_json::from_slice(&bytes).unwrap_or_else(|_| text(meta, &bytes)))
            }
            Content::Bytes(bytes) => Ok(text(meta, &bytes)),
            Content::Stream(_) => Err(decode::unread()),
        }
    }
}

impl Body for Raw {
    type Value = Download;
    const STREAM: bool = true;
    fn is_empty(meta: &Meta, content: &Content) -> bool {
        decode::is_nothing(meta, content)
    }
    fn decode(meta: &Meta, content: Content) -> Result<Download, Fault> {
        match content {
            Content::Bytes(bytes) if meta.unasked => Err(decode::unasked(meta, &bytes)),
            content => Ok(Download::new(meta, ByteStream::from(content))),
        }
    }
}

impl Body for Empty {
    type Value = ();
    fn accepts(status: u16) -> bool {
        (200..400).contains(&status)
    }
    fn decode(_: &Meta, _: Content) -> Result<(), Fault> {
        Ok(())
    }
}

impl Body for Nothing {
    type Value = ();
    fn decode(_: &Meta, _: Content) -> Result<(), Fault> {
        Ok(())
    }
}

impl<B: Body> Body for Onward<B> {
    type Value = B::Value;
    const STREAM: bool = B::STREAM;
    fn accepts(status: u16) -> bool {
        (200..400).contains(&status)
    }
    fn streams(status: u16, media_type: &str) -> bool {
        B::streams(status, media_type) || B::STREAM && (300..400).contains(&status)
    }
    fn is_empty(meta: &Meta, content: &Content) -> bool {
        B::is_empty(meta, content)
    }
    fn decode(meta: &Meta, content: Content) -> Result<B::Value, Fault> {
        B::decode(meta, content)
    }
}

impl<B: Body> Body for OrEmpty<B> {
    type Value = Option<B::Value>;
    const STREAM: bool = B::STREAM;
    fn accepts(status: u16) -> bool {
        status == 304 || B::accepts(status)
    }
    fn streams(status: u16, media_type: &str) -> bool {
        !decode::is_bare(status) && B::streams(status, media_type)
    }
    fn decode(meta: &Meta, content: Content) -> Result<Option<B::Value>, Fault> {
        if B::is_empty(meta, &content) {
            return Ok(None);
        }
        B::decode(meta, content).map(Some)
    }
}

impl<T: Item> Body for Events<T> {
    type Value = Items<T>;
    const STREAM: bool = true;
    fn streams(status: u16, media_type: &str) -> bool {
        Self::accepts(status) && !decode::is_no_stream(media_type)
    }
    fn decode(meta: &Meta, content: Content) -> Result<Items<T>, Fault> {
        match content {
            // It would be a stream without a single event, and nobody would know.
            Content::Bytes(bytes) if decode::is_no_stream(meta.media_type()) => {
                Err(decode::unasked(meta, &bytes))
            }
            content => Ok(Items::events(meta, ByteStream::from(content))),
        }
    }
}

impl<T: Item> Body for Lines<T> {
    type Value = Items<T>;
    const STREAM: bool = true;
    fn decode(meta: &Meta, content: Content) -> Result<Items<T>, Fault> {
        match content {
            Content::Bytes(bytes) if meta.unasked => Err(decode::unasked(meta, &bytes)),
            content => Ok(Items::lines(meta, ByteStream::from(content))),
        }
    }
}

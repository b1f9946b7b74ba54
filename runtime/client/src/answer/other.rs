//! Answers in another documented media type than the one that has a type.

use super::collect::shown;
use super::decode;
use super::{Body, ByteStream, Content, Download, Meta};
use crate::fault::Fault;
use crate::request::{Operation, Spec, is_json};
use bytes::Bytes;
use serde::ser::{Error, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A body as it came: of a success in another documented media type than the one that has a type, as XML where
/// JSON was asked for, or of a failure that the document calls a file.
///
/// Serializing it gives JSON where it is said to be that, a text where it is said to be that or nothing is said, else
/// `{"$base64":…,"content_type":…}`.
#[derive(Clone, PartialEq, Eq)]
pub struct OtherBody {
    media: String,
    bytes: Bytes,
    text: Option<String>,
    start: String,
}

impl OtherBody {
    pub(crate) fn of(meta: &Meta, bytes: Bytes) -> Self {
        let text = decode::is_text(meta, &bytes).then(|| decode::text(meta, &bytes));
        let start = decode::shown(meta, &bytes);
        let media = meta.header("content-type").unwrap_or_default().to_owned();
        Self { media, bytes, text, start }
    }

    /// The body as text; `None` where it is none.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The body as bytes.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for OtherBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OtherBody").field(&self.start).finish()
    }
}

impl fmt::Display for OtherBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.start)
    }
}

impl Serialize for OtherBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let said = self.media.is_empty() || decode::is_called_text(&self.media);
        match &self.text {
            Some(text) if said && !is_json(&self.media) => text.serialize(serializer),
            _ => shown(&self.bytes, &self.media).map_err(S::Error::custom)?.serialize(serializer),
        }
    }
}

/// All bytes of a body, in memory.
pub enum Whole {}

impl Body for Whole {
    type Value = OtherBody;
    fn decode(meta: &Meta, content: Content) -> Result<OtherBody, Fault> {
        match content {
            Content::Bytes(bytes) => Ok(OtherBody::of(meta, bytes)),
            Content::Stream(_) => Err(decode::unread()),
        }
    }
}

/// The same operation with its success as it comes, in whatever media type.
pub struct AsIs<O>(PhantomData<fn() -> O>);

impl<O: Operation> Operation for AsIs<O> {
    const SPEC: Spec = O::SPEC;
    type Success = Whatever<O::Success>;
    type Failure = O::Failure;
}

/// The bytes of an answer that would else be a `B`.
pub struct Whatever<B>(PhantomData<fn() -> B>);

impl<B: Body> Body for Whatever<B> {
    type Value = Download;
    const STREAM: bool = true;
    fn accepts(status: u16) -> bool {
        B::accepts(status)
    }
    fn decode(meta: &Meta, content: Content) -> Result<Download, Fault> {
        Ok(Download::new(meta, ByteStream::from(content)))
    }
}

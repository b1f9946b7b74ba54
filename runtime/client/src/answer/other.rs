//! Answers in another documented media type than the one that has a type.

use super::decode;
use super::{Body, ByteStream, Content, Download, Meta};
use crate::fault::Fault;
use crate::request::{Operation, Spec};
use bytes::Bytes;
use std::fmt;
use std::marker::PhantomData;

/// A success that came in another documented media type than the one that has a type, as XML where
/// JSON was asked for: its body as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct OtherBody {
    bytes: Bytes,
    text: Option<String>,
    start: String,
}

impl OtherBody {
    pub(crate) fn of(meta: &Meta, bytes: Bytes) -> Self {
        let text = decode::is_text(meta, &bytes).then(|| decode::text(meta, &bytes));
        let start = decode::shown(meta, &bytes);
        Self { bytes, text, start }
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

/// The same operation with its success as it comes, in whatever media type.
pub struct AsIs<O>(PhantomData<fn() -> O>);

impl<O: Operation> Operation for AsIs<O> {
    const SPEC: &'static Spec = O::SPEC;
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

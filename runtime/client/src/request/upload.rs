//! Bodies that are opened when they are sent.

use crate::answer::ByteStream;
use crate::fault::Fault;
use crate::values::File;
use bytes::Bytes;
use futures_core::Stream;
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A body of which at least one piece is opened only when it is sent.
pub struct Upload(Vec<Piece>);

pub(crate) enum Piece {
    Bytes(Bytes),
    File(File),
}

impl Upload {
    pub(crate) fn file(file: File) -> Self {
        Self(vec![Piece::File(file)])
    }

    pub(crate) fn pieces(pieces: Vec<Piece>) -> Self {
        Self(pieces)
    }

    /// Whether it can be opened a second time.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        self.0.iter().all(|piece| match piece {
            Piece::Bytes(_) => true,
            Piece::File(file) => file.is_replayable(),
        })
    }

    /// Opens all of it: the content, and its length where that is known.
    ///
    /// # Errors
    /// When a file cannot be read, or a stream was sent before.
    pub async fn open(&self) -> Result<(ByteStream, Option<u64>), Fault> {
        let mut streams = VecDeque::with_capacity(self.0.len());
        let mut total = Some(0u64);
        for piece in &self.0 {
            let (stream, length) = match piece {
                Piece::Bytes(bytes) => (bytes.clone().into(), Some(bytes.len() as u64)),
                Piece::File(file) => file.content().await?,
            };
            total = total.zip(length).and_then(|(a, b)| a.checked_add(b));
            streams.push_back(stream);
        }
        Ok((ByteStream::new(Chain(streams)), total))
    }
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upload").field("pieces", &self.0.len()).finish()
    }
}

/// One stream after the other.
struct Chain(VecDeque<ByteStream>);

impl Stream for Chain {
    type Item = Result<Bytes, Fault>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(first) = self.0.front_mut() {
            match ready!(Pin::new(first).poll_next(cx)) {
                Some(piece) => return Poll::Ready(Some(piece)),
                None => drop(self.0.pop_front()),
            }
        }
        Poll::Ready(None)
    }
}

//! The body of a stream, with the limits that hold while it is read.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::StreamExt;
use tokio::time::Sleep;

use super::gate::Inside;
use crate::clock::{self, Deadline};
use crate::fault::{Fault, TimeoutKind};
use crate::transport::{Incoming, Pieces};

/// Pieces of a body; the call is in flight until it ends.
pub(super) struct Guarded {
    pieces: Option<Pieces>,
    whole: Option<Bytes>,
    idle: Duration,
    /// Runs only while we wait for the peer: a consumer may be as slow as it likes.
    silence: Pin<Box<Sleep>>,
    waiting: bool,
    end: Option<Pin<Box<Sleep>>>,
    /// Whether the call may be made again.
    safe: bool,
    inside: Option<Inside>,
}

impl Guarded {
    pub(super) fn new(
        body: Incoming,
        idle: Duration,
        deadline: Deadline,
        safe: bool,
        inside: Option<Inside>,
    ) -> Self {
        let (pieces, whole) = match body {
            Incoming::Bytes(bytes) => (None, Some(bytes)),
            Incoming::Pieces(pieces) => (Some(pieces), None),
        };
        let end = deadline.instant().map(|at| Box::pin(tokio::time::sleep_until(at)));
        let silence = Box::pin(tokio::time::sleep(idle));
        Self { pieces, whole, idle, silence, waiting: false, end, safe, inside }
    }

    fn finish(&mut self) {
        self.pieces = None;
        self.inside = None;
    }
}

impl Stream for Guarded {
    type Item = Result<Bytes, Fault>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Some(whole) = this.whole.take() {
            this.finish();
            return Poll::Ready((!whole.is_empty()).then_some(Ok(whole)));
        }
        let Some(pieces) = &mut this.pieces else { return Poll::Ready(None) };
        if this.end.as_mut().is_some_and(|end| end.as_mut().poll(cx).is_ready()) {
            this.finish();
            return Poll::Ready(Some(Err(Fault::timeout(TimeoutKind::Total))));
        }
        if let Poll::Ready(piece) = pieces.poll_next_unpin(cx) {
            this.waiting = false;
            return Poll::Ready(match piece {
                Some(Ok(piece)) => Some(Ok(piece)),
                Some(Err(error)) => {
                    this.finish();
                    let fault = error.fault();
                    let retryable = this.safe && fault.is_retryable();
                    Some(Err(fault.with_retryable(retryable)))
                }
                None => {
                    this.finish();
                    None
                }
            });
        }
        if !this.waiting {
            this.waiting = true;
            this.silence.as_mut().reset(clock::after(clock::now(), this.idle));
        }
        ready!(this.silence.as_mut().poll(cx));
        this.finish();
        Poll::Ready(Some(Err(Fault::timeout(TimeoutKind::Idle).with_retryable(this.safe))))
    }
}

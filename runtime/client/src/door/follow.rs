//! A stream that is read through the untyped door, item by item: it need not end, so nobody can wait for all of it.

use super::{BoxFuture, Outcome};
use serde_json::value::RawValue;
use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// What is told of a stream as it comes.
#[derive(Debug, Clone, Copy)]
pub enum Piece<'a> {
    /// The answer began; told once, before any item.
    Head {
        /// The HTTP status.
        status: u16,
        /// The headers, as those of an [`Outcome`].
        headers: &'a [(String, String)],
    },
    /// An item, as JSON.
    Item(&'a RawValue),
}

/// Is told each piece of a stream, and says whether it wants more.
pub type Each = Box<dyn FnMut(Piece<'_>) -> bool + Send>;

/// A call whose answer, if it is a stream, is told piece by piece and not kept: it has no deadline then, and the body
/// of its outcome is an empty list. Any other answer is as without it.
///
/// ```
/// use switchboard_client::door::{BoxFuture, Outcome, Piece, follow};
/// # async fn example(call: BoxFuture<'static, Outcome>) {
/// let outcome = follow(call, Box::new(|piece| {
///     if let Piece::Item(item) = piece {
///         println!("{item}");
///     }
///     true
/// }));
/// # outcome.await; }
/// ```
pub fn follow(call: BoxFuture<'static, Outcome>, each: Each) -> Follow {
    Follow { call, each: Some(each) }
}

/// What [`follow`] gives.
#[must_use = "a call does nothing until it is awaited"]
pub struct Follow {
    call: BoxFuture<'static, Outcome>,
    /// Here while the call is not running.
    each: Option<Each>,
}

thread_local!(static EACH: RefCell<Option<Each>> = const { RefCell::new(None) });

impl Future for Follow {
    type Output = Outcome;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        // Whatever breaks in the call, what another one put there comes back.
        struct Restore(Option<Each>);
        impl Drop for Restore {
            fn drop(&mut self) {
                EACH.set(self.0.take());
            }
        }
        let restore = Restore(EACH.replace(self.each.take()));
        let polled = self.call.as_mut().poll(cx);
        self.each = EACH.take();
        drop(restore);
        polled
    }
}

impl fmt::Debug for Follow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Follow")
    }
}

/// Whether the call that runs here is followed.
pub(crate) fn is_followed() -> bool {
    EACH.with_borrow(Option::is_some)
}

/// Tells a piece; says whether more is wanted.
pub(crate) fn tell(piece: Piece<'_>) -> bool {
    // Taken out while it runs: it may make a call of its own.
    let Some(mut each) = EACH.take() else { return true };
    let more = each(piece);
    EACH.set(Some(each));
    more
}

//! The rate at which requests leave: what the catalog allows, and what the server says is left.

mod bucket;
mod hold;
mod observed;

use std::sync::Arc;
use std::time::Duration;

use crate::clock::{self, Deadline, Instant};
use crate::door::BoxFuture;

pub use bucket::Bucket;
pub use observed::RateState;
pub(crate) use observed::{Observed, Of};

/// Where the state of a rate limit lives: here in memory ([`Bucket`]), or shared by a fleet.
pub trait Limiter: Send + Sync + 'static {
    /// Reserves a place for one request and says how long to wait for it; when that is longer than
    /// `most`, nothing is reserved and the wait is the error.
    fn reserve(&self, most: Duration) -> BoxFuture<'_, Result<Duration, Duration>>;

    /// A reserved place was not used.
    fn give_back(&self);

    /// How full it is, as shown in [`Client::rate`](crate::Client::rate) and in health where the server says
    /// nothing of its own; `None`, as it is by default, where that is not known.
    fn state(&self) -> Option<RateState> {
        None
    }

    /// The same as [`Limiter::reserve`] where the state is at hand, which spares a future for each request;
    /// `None`, as it is by default, sends the caller there.
    fn reserve_now(&self, most: Duration) -> Option<Result<Duration, Duration>> {
        let _ = most;
        None
    }
}

/// Waits for the rate limit, and gives the place that the call has in it and when it has it, which is `now` unless it
/// waited; the error is how long the wait would have been.
pub(crate) async fn wait<'a>(
    limiter: Option<&'a Arc<dyn Limiter>>,
    observed: &Observed,
    operation: Option<&'static str>,
    deadline: Deadline,
    mut now: Instant,
) -> Result<(Place<'a>, Instant), Duration> {
    // Looked at again after each wait: the first who came back may have been told to wait anew.
    while let Some(wait) = observed.blocked(operation, deadline)? {
        // What few calls do is done in a box of its own, so that the others have no room for it.
        Box::pin(tokio::time::sleep(wait)).await;
        now = clock::now();
    }
    let Some(limiter) = limiter else { return Ok((Place(None), now)) };
    let most = deadline.left_at(now);
    let wait = match limiter.reserve_now(most) {
        Some(wait) => wait?,
        None => {
            let wait = Box::pin(deadline.limit(limiter.reserve(most))).await;
            now = clock::now();
            match wait {
                Some(wait) => wait?,
                None => return Err(deadline.left_at(now)),
            }
        }
    };
    let place = Place(Some(limiter));
    if !wait.is_zero() {
        Box::pin(tokio::time::sleep_until(clock::after(clock::now(), wait))).await;
        now = clock::now();
    }
    Ok((place, now))
}

/// A place for one request. Whoever goes away, or has nothing to send after all, leaves it to others.
#[must_use]
pub(crate) struct Place<'a>(Option<&'a Arc<dyn Limiter>>);

impl Place<'_> {
    /// The request is sent.
    pub(crate) fn take(mut self) {
        self.0 = None;
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(limiter) = self.0 {
            limiter.give_back();
        }
    }
}

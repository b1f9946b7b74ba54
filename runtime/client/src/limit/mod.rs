//! The rate at which requests leave: what the catalog allows, and what the server says is left.

mod bucket;
mod observed;

use std::sync::Arc;
use std::time::Duration;

use crate::clock::{self, Deadline};
use crate::door::BoxFuture;

pub use bucket::Bucket;
pub(crate) use observed::Observed;
pub use observed::RateState;

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

/// Waits for the rate limit; the error is how long the wait would have been.
pub(crate) async fn wait(
    limiter: Option<&Arc<dyn Limiter>>,
    observed: &Observed,
    deadline: Deadline,
) -> Result<(), Duration> {
    if let Some(blocked) = observed.blocked() {
        if !deadline.allows(blocked) {
            return Err(blocked);
        }
        tokio::time::sleep(blocked).await;
    }
    let Some(limiter) = limiter else { return Ok(()) };
    let most = deadline.left();
    let wait = match limiter.reserve_now(most) {
        Some(wait) => wait?,
        None => match deadline.limit(limiter.reserve(most)).await {
            Some(wait) => wait?,
            None => return Err(deadline.left()),
        },
    };
    if wait.is_zero() {
        return Ok(());
    }
    // Whoever goes away while waiting leaves the place to others.
    let mut place = Place(Some(limiter));
    tokio::time::sleep_until(clock::after(clock::now(), wait)).await;
    place.0 = None;
    Ok(())
}

struct Place<'a>(Option<&'a Arc<dyn Limiter>>);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(limiter) = self.0 {
            limiter.give_back();
        }
    }
}

//! Time, from one place.
//!
//! Everything that waits or measures uses tokio's clock, which is monotonic and which a test can
//! pause. The wall clock is only read where a date came from outside.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_util::FutureExt;
use futures_util::future::Either;
pub use tokio::time::Instant;

/// Far enough away to mean never, near enough to be added to any instant.
pub(crate) const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365);

/// The instant now.
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// The wall clock, as time since 1970; zero if the machine believes it is earlier.
pub(crate) fn wall() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// `start + time` without overflow: a time that is too long is cut.
pub(crate) fn after(start: Instant, time: Duration) -> Instant {
    start.checked_add(time.min(FAR)).unwrap_or(start)
}

/// A latest instant, carried through a call.
#[derive(Debug, Clone, Copy)]
pub struct Deadline(Option<Instant>);

impl Deadline {
    /// No deadline at all.
    pub const NONE: Self = Self(None);

    /// `time` from now.
    pub fn within(time: Duration) -> Self {
        Self(Some(after(now(), time)))
    }

    /// At this instant.
    pub fn at(instant: Instant) -> Self {
        Self(Some(instant))
    }

    /// The instant, if there is one.
    pub fn instant(self) -> Option<Instant> {
        self.0
    }

    /// The earlier of the two.
    #[must_use]
    pub fn earlier(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Some(a), Some(b)) => Self(Some(a.min(b))),
            (a, b) => Self(a.or(b)),
        }
    }

    /// The time that is left; a far future without a deadline.
    pub fn left(self) -> Duration {
        self.0.map_or(FAR, |_| self.left_at(now()))
    }

    /// The time that is left at that instant. To read the clock takes some 40 ns, so who has just read it does not ask
    /// again.
    pub(crate) fn left_at(self, now: Instant) -> Duration {
        self.0.map_or(FAR, |at| at.saturating_duration_since(now))
    }

    /// Whether a sleep of `time` would end before it.
    pub fn allows(self, time: Duration) -> bool {
        match self.0 {
            Some(at) => at.saturating_duration_since(now()) > time,
            None => true,
        }
    }

    /// Whether it has passed.
    pub fn passed(self) -> bool {
        self.0.is_some_and(|at| at <= now())
    }

    /// Runs the future until the deadline; `None` when that came first. No `async fn`: that would hold the
    /// future twice, as what it was given and as what it waits for.
    pub fn limit<F: Future>(self, future: F) -> impl Future<Output = Option<F::Output>> {
        match self.0 {
            Some(at) => Either::Left(tokio::time::timeout_at(at, future).map(Result::ok)),
            None => Either::Right(future.map(Some)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn rule_10_no_sleep_that_cannot_end_in_time() {
        let deadline = Deadline::within(Duration::from_secs(2));
        assert!(deadline.allows(Duration::from_secs(1)));
        assert!(!deadline.allows(Duration::from_secs(2)));
        assert!(!deadline.allows(Duration::MAX));
        tokio::time::advance(Duration::from_secs(3)).await;
        assert!(deadline.passed());
        assert_eq!(deadline.left(), Duration::ZERO);
        assert!(Deadline::NONE.allows(Duration::MAX));
        assert!(!Deadline::within(Duration::MAX).passed());
    }
}

//! A token bucket.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::{Limiter, RateState};
use crate::clock::{self, Instant};
use crate::door::BoxFuture;
use crate::service::RateLimit;

/// A token bucket in memory: so many requests at once, refilled evenly.
///
/// Kept as the one instant at which the bucket would be full again (the generic cell rate
/// algorithm), so that places in the future can be reserved and given back in order.
#[derive(Debug)]
pub struct Bucket {
    /// The time that one request takes out of the bucket.
    each: Duration,
    /// The time that a full bucket holds.
    room: Duration,
    requests: u32,
    full_at: Mutex<Instant>,
}

impl Bucket {
    /// A full bucket.
    pub fn new(rule: RateLimit) -> Self {
        let requests = rule.requests.max(1);
        let each = rule.per / requests;
        Self { each, room: each.saturating_mul(requests), requests, full_at: Mutex::new(clock::now()) }
    }

    fn take(&self, most: Duration) -> Result<Duration, Duration> {
        let now = clock::now();
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        let next = clock::after((*full_at).max(now), self.each);
        let wait = next.saturating_duration_since(now).saturating_sub(self.room);
        if wait > most {
            return Err(wait);
        }
        *full_at = next;
        Ok(wait)
    }
}

impl Limiter for Bucket {
    fn reserve(&self, most: Duration) -> BoxFuture<'_, Result<Duration, Duration>> {
        Box::pin(std::future::ready(self.take(most)))
    }

    fn reserve_now(&self, most: Duration) -> Option<Result<Duration, Duration>> {
        Some(self.take(most))
    }

    fn state(&self) -> Option<RateState> {
        let full_at = *self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        let missing = full_at.saturating_duration_since(clock::now());
        let left = self.room.saturating_sub(missing).as_nanos().checked_div(self.each.as_nanos());
        let limit = u64::from(self.requests);
        Some(RateState {
            limit: Some(limit),
            remaining: Some(left.map_or(limit, |left| u64::try_from(left).unwrap_or(limit))),
            reset: (!missing.is_zero()).then_some(missing),
        })
    }

    fn give_back(&self) {
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(earlier) = full_at.checked_sub(self.each) {
            *full_at = earlier;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Observed, Of, wait};
    use super::*;
    use crate::clock::Deadline;
    use crate::service::seconds;
    use std::sync::Arc;

    #[tokio::test(start_paused = true)]
    async fn rule_21_the_bucket_holds_requests_to_its_rate() {
        let bucket = Bucket::new(RateLimit { requests: 3, ..RateLimit::DEFAULT });
        let waits: Vec<_> = (0..6).map(|_| bucket.take(Duration::MAX).unwrap().as_millis()).collect();
        assert_eq!(waits, [0, 0, 0, 333, 666, 999]);
        assert!(bucket.take(Duration::from_millis(500)).is_err());
        bucket.give_back();
        assert_eq!(bucket.take(seconds(1)).unwrap().as_millis(), 999);
        tokio::time::advance(seconds(10)).await;
        assert_eq!(bucket.take(Duration::ZERO).unwrap(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn rule_21_how_full_the_bucket_is_can_be_read() {
        let bucket = Bucket::new(RateLimit { requests: 4, per: seconds(2), ..RateLimit::DEFAULT });
        let state = |remaining, reset| Some(RateState { limit: Some(4), remaining: Some(remaining), reset });
        assert_eq!(bucket.state(), state(4, None));
        for _ in 0..3 {
            bucket.take(Duration::MAX).unwrap();
        }
        assert_eq!(bucket.state(), state(1, Some(Duration::from_millis(1500))));
        for _ in 0..3 {
            bucket.take(Duration::MAX).unwrap();
        }
        assert_eq!(bucket.state(), state(0, Some(seconds(3))));
        tokio::time::advance(seconds(3)).await;
        assert_eq!(bucket.state(), state(4, None));
        let free = Bucket::new(RateLimit { per: Duration::ZERO, ..RateLimit::DEFAULT });
        free.take(Duration::ZERO).unwrap();
        assert_eq!(free.state().unwrap().remaining, Some(1));
    }

    #[tokio::test(start_paused = true)]
    async fn rule_31_who_stops_waiting_leaves_the_place() {
        let bucket = Arc::new(Bucket::new(RateLimit::DEFAULT));
        let limiter: Arc<dyn Limiter> = bucket.clone();
        let observed = Observed::new(None, false, seconds(120));
        wait(Some(&limiter), &observed, None, Deadline::NONE, clock::now()).await.unwrap().0.take();
        let gone = wait(Some(&limiter), &observed, None, Deadline::NONE, clock::now());
        assert!(tokio::time::timeout(Duration::from_millis(10), gone).await.is_err());
        assert!(bucket.take(Duration::MAX).unwrap() <= seconds(1));
        // So does who has the place and sends nothing.
        tokio::time::advance(seconds(9)).await;
        drop(wait(Some(&limiter), &observed, None, Deadline::NONE, clock::now()).await.unwrap());
        assert_eq!(bucket.take(Duration::MAX), Ok(Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn rule_10_no_wait_for_a_place_that_comes_too_late() {
        let limiter: Arc<dyn Limiter> = Arc::new(Bucket::new(RateLimit::DEFAULT));
        let observed = Observed::new(None, false, seconds(120));
        wait(Some(&limiter), &observed, None, Deadline::NONE, clock::now()).await.unwrap().0.take();
        let start = clock::now();
        let soon = Deadline::within(Duration::from_millis(500));
        assert_eq!(wait(Some(&limiter), &observed, None, soon, clock::now()).await.err(), Some(seconds(1)));
        // Nor for the server's own reset.
        let headers = [("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "9")];
        let headers = headers.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        let of = Of { operation: Some("x"), sent: start, taken: true };
        observed.see(&headers.into_iter().collect(), std::time::SystemTime::now, of);
        assert_eq!(wait(None, &observed, Some("x"), soon, clock::now()).await.err(), Some(seconds(9)));
        assert_eq!(clock::now(), start);
    }
}

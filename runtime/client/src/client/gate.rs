//! Calls in flight: how many there may be, and waiting for the last one.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, TryAcquireError};

use crate::clock::{self, Deadline, Instant};
use crate::fault::{Fault, Kind};

/// Counts calls in flight.
pub(crate) struct Gate {
    state: Arc<State>,
    places: Option<Arc<Semaphore>>,
}

#[derive(Default)]
struct State {
    closed: AtomicBool,
    inside: AtomicUsize,
    left: Notify,
}

/// A call in flight, until dropped. A stream holds it to its end.
pub(crate) struct Inside {
    state: Arc<State>,
    _place: Option<OwnedSemaphorePermit>,
}

impl Gate {
    pub(crate) fn new(places: Option<u32>) -> Self {
        let places = places.map(|n| Arc::new(Semaphore::new((n as usize).clamp(1, Semaphore::MAX_PERMITS))));
        Self { state: Arc::default(), places }
    }

    /// Lets a call in, when there is room before its deadline; the instant is when, which is `now` unless it waited.
    pub(crate) async fn enter(&self, deadline: Deadline, now: Instant) -> Result<(Inside, Instant), Fault> {
        let closed = || Fault::new(Kind::Closed, "the client is closed");
        // Counted before the look at `closed`, so that `close` cannot miss it in between.
        self.state.inside.fetch_add(1, Ordering::SeqCst);
        let mut inside = Inside { state: Arc::clone(&self.state), _place: None };
        let mut when = now;
        if self.state.closed.load(Ordering::SeqCst) {
            return Err(closed());
        }
        if let Some(places) = &self.places {
            let place = match Arc::clone(places).try_acquire_owned() {
                Ok(place) => place,
                Err(TryAcquireError::Closed) => return Err(closed()),
                Err(TryAcquireError::NoPermits) => {
                    let place = Box::pin(deadline.limit(Arc::clone(places).acquire_owned())).await;
                    let place = place.ok_or_else(|| {
                        Fault::new(Kind::Concurrency, "too many calls are in flight").with_retryable(true)
                    })?;
                    when = clock::now();
                    place.map_err(|_| closed())?
                }
            };
            inside._place = Some(place);
        }
        Ok((inside, when))
    }

    /// Lets nobody in any more and waits for those inside.
    pub(crate) async fn close(&self) {
        self.state.closed.store(true, Ordering::SeqCst);
        if let Some(places) = &self.places {
            places.close();
        }
        loop {
            let left = self.state.left.notified();
            if self.state.inside.load(Ordering::SeqCst) == 0 {
                return;
            }
            left.await;
        }
    }

    pub(crate) fn inside(&self) -> usize {
        self.state.inside.load(Ordering::SeqCst)
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        if self.state.inside.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.state.left.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::Service;
    use std::time::Duration;

    #[tokio::test(start_paused = true)]
    async fn there_is_a_bound_by_default_and_ten_thousand_are_below_it() {
        let most = Service::DEFAULT.concurrency.expect("a bound");
        assert!(most >= 10_000);
        let gate = Gate::new(Some(most));
        let soon = || Deadline::within(Duration::from_secs(1));
        let mut inside = Vec::new();
        for _ in 0..most {
            inside.push(gate.enter(soon(), clock::now()).await.expect("a place"));
        }
        let refused = gate.enter(soon(), clock::now()).await.err().map(|fault| fault.kind());
        assert_eq!(refused, Some(Kind::Concurrency));
        inside.pop();
        assert!(gate.enter(soon(), clock::now()).await.is_ok());
    }
}

//! The retry budget: a service that is down is not stormed by retries.

use std::sync::{Mutex, PoisonError};

/// Retries that a client may make before it has made any calls to speak of, and no more than this is saved up in good
/// times: it is what a service sees at once when it goes down.
const MOST: f64 = 10.0;

/// Counts retries against calls, for one service and host, shared by all clones of a client.
///
/// Each first call pays a share of a retry in, each retry takes one out before its sleep, and each
/// success lends one: while a service mostly works, failures may be repeated. What was lent is paid
/// back by the first calls that follow before they save anything again, so that of any run of calls
/// to a service that is down, retries are at most the share (or [`MOST`], where that is more).
#[derive(Debug)]
pub struct Budget {
    share: f64,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    left: f64,
    /// What first calls must still pay for before they add to what is left.
    owed: f64,
}

impl Budget {
    /// A budget of this share of calls; 1 and above never refuses.
    pub fn new(share: f64) -> Self {
        Self { share: share.max(0.0), state: Mutex::new(State { left: MOST, owed: MOST }) }
    }

    /// A first call was made.
    pub fn call(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.owed > 0.0 {
            state.owed -= self.share;
        } else {
            state.left = (state.left + self.share).min(MOST);
        }
    }

    /// Takes a retry out; false when there is none.
    pub fn take(&self) -> bool {
        if self.share >= 1.0 {
            return true;
        }
        if self.share <= 0.0 {
            return false;
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let enough = state.left >= 1.0;
        if enough {
            state.left -= 1.0;
        }
        enough
    }

    /// A call succeeded.
    pub fn success(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.left = (state.left + 1.0).min(MOST);
        state.owed = (state.owed + 1.0).min(MOST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_08_a_service_that_is_down_sees_at_most_a_tenth_more() {
        let budget = Budget::new(0.1);
        let mut retries = 0;
        for _ in 0..1000 {
            budget.call();
            retries += u32::from(budget.take()) + u32::from(budget.take());
        }
        assert!(retries <= 100, "{retries}");
        assert!(retries >= 90, "{retries}");
    }

    #[test]
    fn rule_08_a_service_that_mostly_works_is_retried() {
        let budget = Budget::new(0.1);
        for number in 0..1000 {
            budget.call();
            if number % 3 == 0 {
                assert!(budget.take());
            }
            budget.success();
        }
    }

    #[test]
    fn rule_08_good_times_are_not_spent_on_bad_ones() {
        let budget = Budget::new(0.1);
        for number in 0..10_000 {
            budget.call();
            if number < 5000 && number % 3 == 0 {
                assert!(budget.take(), "{number}");
            }
            budget.success();
        }
        let mut retries = 0;
        for _ in 0..1000 {
            budget.call();
            retries += u32::from(budget.take()) + u32::from(budget.take());
        }
        assert!((90..=100).contains(&retries), "{retries}");
    }

    #[test]
    fn rule_08_the_first_calls_after_good_times_storm_nobody() {
        for calls in [20, 100] {
            let budget = Budget::new(0.1);
            for _ in 0..1000 {
                budget.call();
                budget.success();
            }
            let mut retries = 0;
            for _ in 0..calls {
                budget.call();
                retries += u32::from(budget.take()) + u32::from(budget.take());
            }
            assert_eq!(retries, 10, "{calls}");
        }
    }

    #[test]
    fn rule_08_none_and_unbounded() {
        assert!(!Budget::new(0.0).take());
        let all = Budget::new(1.0);
        assert!((0..100).all(|_| all.take()));
    }
}

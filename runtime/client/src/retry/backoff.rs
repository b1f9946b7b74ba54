//! How long to wait before the next attempt.

use std::time::Duration;

use crate::service::Retry;

/// The wait before retry number `retry` (from 0): full jitter below a bound that doubles, on top of what the
/// server asked for. So nobody comes back too early, and all whom it sent away at once come back spread over
/// more time with each round, where they would else meet at its door again.
pub(crate) fn delay(rule: &Retry, retry: u32, server: Option<Duration>) -> Duration {
    server.unwrap_or_default().saturating_add(bound(rule, retry).mul_f64(fastrand::f64()))
}

fn bound(rule: &Retry, retry: u32) -> Duration {
    let factor = 1u32.checked_shl(retry).unwrap_or(u32::MAX);
    rule.base.saturating_mul(factor).min(rule.max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_07_backoff_saturates_and_never_overflows() {
        let rule = Retry { base: Duration::from_secs(1), max: Duration::from_secs(20), ..Retry::DEFAULT };
        assert_eq!(bound(&rule, 0), Duration::from_secs(1));
        assert_eq!(bound(&rule, 3), Duration::from_secs(8));
        for retry in [5, 31, 32, 64, u32::MAX] {
            assert_eq!(bound(&rule, retry), rule.max);
        }
        let endless = Retry { base: Duration::MAX, max: Duration::MAX, ..Retry::DEFAULT };
        assert_eq!(bound(&endless, u32::MAX), Duration::MAX);
    }

    #[test]
    fn rule_07_full_jitter_and_never_below_the_server() {
        let rule = Retry::DEFAULT;
        let waits: Vec<_> = (0..200).map(|_| delay(&rule, 2, None)).collect();
        assert!(waits.iter().all(|wait| *wait <= Duration::from_millis(800)));
        assert!(waits.iter().any(|wait| *wait < Duration::from_millis(200)));
        assert!(waits.iter().any(|wait| *wait > Duration::from_millis(600)));
        let server = Duration::from_secs(3);
        for _ in 0..200 {
            let wait = delay(&rule, 0, Some(server));
            assert!(wait >= server && wait <= server + rule.base);
        }
        // Who was sent away often comes back at a time of his own.
        assert!((0..200).any(|_| delay(&rule, 3, Some(server)) > server + rule.base * 4));
        assert!(delay(&rule, 0, Some(Duration::MAX)) >= Duration::from_secs(1));
        assert!((0..200).any(|_| delay(&rule, 0, Some(Duration::ZERO)) > Duration::from_millis(50)));
    }
}

//! `Retry-After`, in its two forms.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// How long the answer asks us to wait. `None` when it does not say, or says nothing of use.
///
/// A date is measured against the answer's own `Date`, so that a clock that is wrong on either
/// side does not matter; `wall` stands in where there is none.
pub(crate) fn retry_after(headers: &HeaderMap, wall: impl Fn() -> SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Some(delay) = seconds(text) {
        return Some(delay);
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let from = headers
        .get(DATE)
        .and_then(|date| httpdate::parse_http_date(date.to_str().ok()?.trim()).ok())
        .unwrap_or_else(wall);
    let delay = until.duration_since(from).ok()?;
    let up = delay.as_secs().saturating_add(u64::from(delay.subsec_nanos() > 0));
    (up > 0).then(|| Duration::from_secs(up))
}

/// Digits, perhaps with a fraction, which rounds up. Numbers too large saturate.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    // Only digits are left, so the one thing that can go wrong is a number that is too large.
    let whole = whole.parse::<u64>().unwrap_or(u64::MAX);
    let up = u64::from(fraction.bytes().any(|byte| byte != b'0'));
    Some(Duration::from_secs(whole.saturating_add(up)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(pairs: &[(&'static str, &str)]) -> Option<u64> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        let wall = httpdate::parse_http_date("Sun, 06 Nov 1994 08:00:00 GMT").unwrap();
        retry_after(&headers, || wall + Duration::from_millis(500)).map(|delay| delay.as_secs())
    }

    #[test]
    fn rule_06_retry_after_in_each_form() {
        assert_eq!(after(&[("retry-after", "7")]), Some(7));
        assert_eq!(after(&[("retry-after", " 0 ")]), Some(0));
        assert_eq!(after(&[("retry-after", "1.2")]), Some(2));
        assert_eq!(after(&[("retry-after", "99999999999999999999999")]), Some(u64::MAX));
        assert_eq!(after(&[("retry-after", "Sun, 06 Nov 1994 08:00:10 GMT")]), Some(10));
        assert_eq!(
            after(&[
                ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
                ("date", "Sun, 06 Nov 1994 08:49:30 GMT")
            ]),
            Some(7)
        );
        assert_eq!(after(&[("retry-after", "Sunday, 06-Nov-94 08:00:10 GMT")]), Some(10));
    }

    #[test]
    fn rule_06_past_or_garbage_is_none() {
        for text in ["", "soon", "-1", "1e3", "0x10", "Sun, 06 Nov 1994 07:00:00 GMT", ".5"] {
            assert_eq!(after(&[("retry-after", text)]), None, "{text}");
        }
        assert_eq!(after(&[]), None);
    }
}

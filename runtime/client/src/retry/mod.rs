//! Whether and when a call is tried again.
//!
//! | what happened | class | tried again |
//! |---|---|---|
//! | DNS, connect, TLS, our own refusal, `REFUSED_STREAM`, `GOAWAY` | not sent | always |
//! | 425, 429, 503 with `Retry-After` | refused | idempotent or keyed; any with `refused: any` |
//! | reset, end of stream, timeout, 408, 500, 502, 503, 504 | ambiguous | idempotent or keyed |
//! | everything else | final | never |
//!
//! Behind a redirect that asks for a GET in the place of what wrote, that was done: what the GET meets is ambiguous.

mod after;
mod backoff;

pub(crate) use after::retry_after;
pub(crate) use backoff::delay;

use crate::service::Refused;

/// What a failure says about the work: was it done?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Class {
    /// The request never left, or the server said that it did not look at it.
    NotSent,
    /// The server declined to do the work.
    Refused,
    /// The work may have been done.
    Ambiguous,
    /// Trying again would change nothing.
    Final,
}

impl Class {
    /// The class of an answer, by its status and whether it has a `Retry-After`.
    pub fn of_status(status: u16, retry_after: bool) -> Self {
        match status {
            425 | 429 => Self::Refused,
            503 if retry_after => Self::Refused,
            408 | 500 | 502 | 503 | 504 => Self::Ambiguous,
            _ => Self::Final,
        }
    }

    /// Whether a call may be repeated. `safe`: it is idempotent or carries a key.
    pub fn repeatable(self, safe: bool, refused: Refused) -> bool {
        match self {
            Self::NotSent => true,
            Self::Refused => safe || refused == Refused::Any,
            Self::Ambiguous => safe,
            Self::Final => false,
        }
    }
}

/// A key for one logical call: 122 random bits in the form of a UUID.
pub(crate) fn new_key() -> String {
    let mut bytes = [0u8; 16];
    if getrandom::fill(&mut bytes).is_err() {
        // No entropy from the system: a key need not be secret, only unlike others.
        bytes = fastrand::u128(..).to_be_bytes();
    }
    let mut number = u128::from_be_bytes(bytes);
    number = (number & !(0xf << 76)) | (0x4 << 76);
    number = (number & !(0x3 << 62)) | (0x2 << 62);
    let hex = format!("{number:032x}");
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_01_what_may_be_repeated() {
        use Class::{Ambiguous, Final, NotSent};
        assert!(NotSent.repeatable(false, Refused::Idempotent));
        assert!(!Ambiguous.repeatable(false, Refused::Any));
        assert!(Ambiguous.repeatable(true, Refused::Idempotent));
        assert!(!Class::Refused.repeatable(false, Refused::Idempotent));
        assert!(Class::Refused.repeatable(false, Refused::Any));
        assert!(!Final.repeatable(true, Refused::Any));
        assert_eq!(Class::of_status(503, true), Class::Refused);
        assert_eq!(Class::of_status(503, false), Ambiguous);
        assert_eq!(Class::of_status(501, true), Final);
        assert_eq!(Class::of_status(404, true), Final);
    }

    #[test]
    fn rule_03_keys_are_uuids_and_differ() {
        let key = new_key();
        assert_eq!(key.len(), 36);
        assert_eq!(key.as_bytes()[14], b'4');
        assert!(matches!(key.as_bytes()[19], b'8' | b'9' | b'a' | b'b'));
        assert_ne!(key, new_key());
    }
}

//! The time that a large body may be decoded for.
//!
//! Decoding waits for nothing, so no timer can end it: a body of fifty megabytes would hold its call, and the thread,
//! for long after the deadline. Every object looks here instead, at next to no cost.

use std::cell::Cell;

use crate::clock::Deadline;
use crate::fault::{Fault, TimeoutKind};

/// From so many bytes on.
const LARGE: usize = 256 << 10;

/// So many objects are read between two looks at the clock.
const STEP: u32 = 1024;

thread_local! {
    /// Objects up to the next look.
    static LEFT: Cell<u32> = const { Cell::new(STEP) };
    static DEADLINE: Cell<Deadline> = const { Cell::new(Deadline::NONE) };
    /// Whether an object was told so.
    static LATE: Cell<bool> = const { Cell::new(false) };
}

/// Whether the deadline of what is decoded has passed: then all that is left of it fails.
#[inline]
pub(super) fn is_late() -> bool {
    LEFT.with(|left| match left.get().checked_sub(1) {
        Some(less) => {
            left.set(less);
            false
        }
        None => look(left),
    })
}

#[cold]
fn look(left: &Cell<u32>) -> bool {
    let late = DEADLINE.get().passed();
    LATE.set(late);
    // Once it is late, the next object is told so at once.
    left.set(if late { 0 } else { STEP });
    late
}

/// Decodes that many bytes until the deadline. What comes of it is no value, and nothing to explain either, where that
/// passed.
pub(crate) fn until<T, E>(
    deadline: Deadline,
    size: usize,
    decode: impl FnOnce() -> Result<T, E>,
    explain: impl FnOnce(E) -> Fault,
) -> Result<T, Fault> {
    if size < LARGE {
        return decode().map_err(explain);
    }
    /// Also where decoding panics.
    struct Reset;
    impl Drop for Reset {
        fn drop(&mut self) {
            DEADLINE.set(Deadline::NONE);
            LEFT.set(STEP);
            LATE.set(false);
        }
    }
    let _reset = Reset;
    DEADLINE.set(deadline);
    let result = decode();
    // A union takes what fails for another of its values: it is none.
    if LATE.get() { Err(Fault::timeout(TimeoutKind::Total)) } else { result.map_err(explain) }
}

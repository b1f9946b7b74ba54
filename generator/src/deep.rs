//! Threads: documents nest deeply, each stage walks them, and what walks needs stack; and both cores should work.

use std::panic::resume_unwind;
use std::thread::{Builder, scope};

/// Only what is used of it is ever taken from the system.
pub(crate) const STACK: usize = 256 << 20;

/// Does two jobs at once, the first on a thread of its own.
pub(crate) fn both<A: Send, B>(one: &(impl Fn() -> A + Sync), other: impl FnOnce() -> B) -> (A, B) {
    scope(|scope| match Builder::new().spawn_scoped(scope, one) {
        Ok(thread) => {
            let other = other();
            (thread.join().unwrap_or_else(|panic| resume_unwind(panic)), other)
        }
        Err(_) => (one(), other()),
    })
}

/// Does a job on a thread whose stack is deep enough for any document.
pub(crate) fn deep<T: Send>(job: &(impl Fn() -> T + Sync)) -> T {
    scope(|scope| match Builder::new().stack_size(STACK).spawn_scoped(scope, job) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
        // Should the system refuse a thread, this one does its work.
        Err(_) => job(),
    })
}

//! Threads: documents nest deeply, each stage walks them, and what walks needs stack; and both cores should work.

use std::panic::resume_unwind;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Builder, available_parallelism, scope};

/// Only what is used of it is ever taken from the system.
const STACK: usize = 256 << 20;

static CORES: LazyLock<usize> = LazyLock::new(|| available_parallelism().map_or(1, std::num::NonZero::get));

/// Does two jobs at once, the first on a thread of its own.
pub(crate) fn both<A: Send, B>(one: &(impl Fn() -> A + Sync), other: impl FnOnce() -> B) -> (A, B) {
    scope(|scope| match Builder::new().stack_size(STACK).spawn_scoped(scope, one) {
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

/// Takes apart what is large and used no more while the work goes on.
pub(crate) fn take_apart<T: Send + 'static>(spent: T) {
    // Should the system refuse a thread, this one has done it.
    let _ = Builder::new().stack_size(STACK).spawn(move || drop(spent));
}

/// What a job makes of each number below `count`, in their order. Whichever core is free takes the next; this thread
/// does its part, and so needs a stack like theirs.
pub(crate) fn on_all_cores<T: Send>(count: usize, job: &(impl Fn(usize) -> T + Sync)) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= count {
                return done;
            }
            done.push((at, job(at)));
        }
    };
    let mut done = scope(|scope| {
        let spawn = |_| Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok();
        let others: Vec<_> = (1..(*CORES).min(count)).filter_map(spawn).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
#[test]
fn what_all_cores_make_is_in_order() {
    assert!(on_all_cores(0, &|at| at).is_empty());
    assert_eq!(on_all_cores(1_000, &|at| at * 2), (0..2_000).step_by(2).collect::<Vec<_>>());
}

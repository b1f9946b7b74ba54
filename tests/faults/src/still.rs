//! How long the machine stood still.
//!
//! Some faults are judged by the clock of the server: how many requests came in half a second, how long one waited. A
//! virtual machine that is stopped for half a second moves these, whatever the client does. So a thread that does nothing
//! else looks at the clock all the time, and what was off while it stood still is done once more.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A busy machine lets a thread wait for some hundredths of a second; this is more.
const STILL: Duration = Duration::from_millis(150);

const STEP: Duration = Duration::from_millis(5);

static LONGEST: AtomicU64 = AtomicU64::new(0);

/// Looks from here on.
pub fn start() {
    std::thread::spawn(|| {
        loop {
            let begun = Instant::now();
            std::thread::sleep(STEP);
            let over = begun.elapsed().saturating_sub(STEP);
            LONGEST.fetch_max(over.as_millis() as u64, Ordering::Relaxed);
        }
    });
}

/// Forgets what was before.
pub fn forget() {
    LONGEST.store(0, Ordering::Relaxed);
}

/// How long it stood still since then, if it did.
pub fn stood() -> Option<Duration> {
    Some(Duration::from_millis(LONGEST.load(Ordering::Relaxed))).filter(|longest| *longest >= STILL)
}

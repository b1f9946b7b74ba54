//! A window of time in slices.

use std::time::Duration;

use crate::clock::Instant;

const SLICES: usize = 10;

/// Successes and failures of the last while.
#[derive(Debug)]
pub(super) struct Window {
    slice: Duration,
    start: Instant,
    /// The number of the newest slice since `start`.
    newest: u64,
    counts: [(u32, u32); SLICES],
}

impl Window {
    pub(super) fn new(length: Duration, now: Instant) -> Self {
        let slice = (length / SLICES as u32).max(Duration::from_millis(1));
        Self { slice, start: now, newest: 0, counts: [(0, 0); SLICES] }
    }

    /// Forgets what is too old.
    pub(super) fn turn(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.start).as_nanos();
        let number = (passed / self.slice.as_nanos().max(1)) as u64;
        let gone = number.saturating_sub(self.newest).min(SLICES as u64);
        for step in 1..=gone {
            if let Some(count) = self.counts.get_mut(((self.newest + step) % SLICES as u64) as usize) {
                *count = (0, 0);
            }
        }
        if gone == SLICES as u64 {
            self.counts = [(0, 0); SLICES];
        }
        self.newest = self.newest.max(number);
    }

    /// Counts a call, in the newest slice, which it gives back.
    pub(super) fn count(&mut self, now: Instant, failed: bool) -> u64 {
        self.turn(now);
        if let Some(count) = self.counts.get_mut((self.newest % SLICES as u64) as usize) {
            count.0 = count.0.saturating_add(1);
            count.1 = count.1.saturating_add(u32::from(failed));
        }
        self.newest
    }

    /// Takes a success of that slice for a failure; where the slice is forgotten, the failure is one more.
    pub(super) fn spoil(&mut self, now: Instant, slice: u64) {
        match self.success(now, slice) {
            Some((_, failed)) => *failed += 1,
            None => {
                self.count(now, true);
            }
        }
    }

    /// Takes a success of that slice for nothing.
    pub(super) fn forget(&mut self, now: Instant, slice: u64) {
        if let Some((all, _)) = self.success(now, slice) {
            *all -= 1;
        }
    }

    /// That slice, if it is not forgotten and has a success.
    fn success(&mut self, now: Instant, slice: u64) -> Option<&mut (u32, u32)> {
        self.turn(now);
        let kept = self.newest.saturating_sub(slice) < SLICES as u64;
        let counts = self.counts.get_mut((slice % SLICES as u64) as usize);
        counts.filter(|(all, failed)| kept && failed < all)
    }

    /// All and failed.
    pub(super) fn sum(&self) -> (u32, u32) {
        self.counts
            .iter()
            .fold((0u32, 0u32), |sum, one| (sum.0.saturating_add(one.0), sum.1.saturating_add(one.1)))
    }
}

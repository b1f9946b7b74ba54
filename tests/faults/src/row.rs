//! A row of the table: what one fault did, and what is off about it.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::calls::{Done, ends};
use crate::server::Server;
use crate::{PEAK, watch};

/// No fault may cost more memory than this beyond what was there before it.
pub const MEMORY: usize = 48 << 20;

/// What one fault did.
#[derive(Debug, Serialize)]
pub struct Row {
    pub fault: String,
    /// Calls made by the suite.
    pub calls: usize,
    /// Calls that got the answer that is theirs.
    pub answered: usize,
    /// Requests that the server counted.
    pub requests: usize,
    /// Requests too many of calls that must not be done twice, as the server counted.
    pub duplicates: usize,
    /// Answers that are not those of their call.
    pub wrong: usize,
    /// Calls that neither answered nor failed.
    pub lost: usize,
    /// Calls that ended after their deadline.
    pub late: usize,
    /// Secrets seen in errors, spans and logs.
    pub leaks: usize,
    /// The most memory, in KiB, beyond what was in use before.
    pub memory_kib: usize,
    pub seconds: f64,
    /// Each case says itself what is off: answers, duplicates, lost and late calls are not counted beside that.
    pub by_case: bool,
    /// How the calls ended.
    pub ends: BTreeMap<String, usize>,
    /// What is not as it should be.
    pub off: Off,
}

/// What is not as it should be.
#[derive(Debug, Default, Serialize)]
pub struct Off(pub Vec<String>);

impl Off {
    /// Notes it.
    pub fn want(&mut self, good: bool, what: impl FnOnce() -> String) {
        if !good {
            self.0.push(what());
        }
    }

    /// Takes over what is off in another row.
    pub fn extend(&mut self, name: &str, other: &Row) {
        self.0.extend(other.off.0.iter().map(|what| format!("{name}: {what}")));
    }
}

/// A row in the making: what was there before.
pub struct Before {
    fault: String,
    leaks: usize,
    memory: usize,
    start: Instant,
}

impl Row {
    /// Begins to measure.
    pub fn begin(fault: &str) -> Before {
        PEAK.reset_peak_usage();
        Before {
            fault: fault.to_owned(),
            leaks: watch::leaks(),
            memory: PEAK.current_usage(),
            start: Instant::now(),
        }
    }

    /// Whether all is as it should be.
    pub fn good(&self) -> bool {
        self.off.0.is_empty()
    }
}

impl Before {
    /// The row of these calls against that server.
    pub fn end(self, server: &Server, done: &[Done]) -> Row {
        let twice = |one: &Done| {
            if one.kind.is_unsafe() { server.count(&one.id).saturating_sub(1) } else { 0 }
        };
        let duplicates = done.iter().map(twice).sum();
        self.counted(server.requests(), duplicates, done)
    }

    /// The row of these calls, counted by somebody else.
    pub fn counted(self, requests: usize, duplicates: usize, done: &[Done]) -> Row {
        let count = |wanted: fn(&Done) -> bool| done.iter().filter(|one| wanted(one)).count();
        let memory = PEAK.peak_usage().saturating_sub(self.memory);
        let mut row = Row {
            fault: self.fault,
            calls: done.len(),
            answered: count(Done::right),
            requests,
            duplicates,
            wrong: count(|one| one.result.is_ok() && !one.right()),
            lost: count(|one| one.lost),
            late: count(|one| one.late),
            leaks: watch::leaks() - self.leaks,
            memory_kib: memory >> 10,
            seconds: duration(self.start.elapsed()),
            by_case: false,
            ends: ends(done),
            off: Off::default(),
        };
        for (what, number) in [
            ("requests that must not be sent twice and were", row.duplicates),
            ("answers that are not those of their call", row.wrong),
            ("calls lost without an answer", row.lost),
            ("calls beyond their deadline", row.late),
            ("secrets seen", row.leaks),
        ] {
            row.off.want(number == 0, || format!("{number} {what}"));
        }
        let leaks = watch::samples();
        if row.leaks > 0 {
            row.off
                .0
                .push(format!("the first secret was seen in: {}", leaks.first().map_or("", String::as_str)));
        }
        row.off.want(memory <= MEMORY, || format!("{} MiB of memory", memory >> 20));
        row
    }
}

impl Before {
    /// The row of cases that say themselves what is off.
    pub fn by_case(self, requests: usize) -> Row {
        Row { by_case: true, ..self.counted(requests, 0, &[]) }
    }
}

fn duration(time: Duration) -> f64 {
    (time.as_secs_f64() * 1000.0).round() / 1000.0
}

/// The table for people.
pub fn print(row: &Row) {
    let counted = |number: usize| if row.by_case { "-".to_owned() } else { number.to_string() };
    println!(
        "{:<46} {:>6} {:>8} {:>8} {:>4} {:>5} {:>4} {:>4} {:>5} {:>7} {:>6.1}  {}",
        row.fault,
        row.calls,
        counted(row.answered),
        row.requests,
        counted(row.duplicates),
        counted(row.wrong),
        counted(row.lost),
        counted(row.late),
        row.leaks,
        format!("{:.1}", row.memory_kib as f64 / 1024.0),
        row.seconds,
        if row.good() { "ok" } else { "OFF" }
    );
    for what in row.off.0.iter().take(6) {
        println!("    {what}");
    }
    if !row.good() {
        println!("    calls ended: {:?}", row.ends);
    }
}

/// Its head.
pub fn print_head() {
    println!(
        "{:<46} {:>6} {:>8} {:>8} {:>4} {:>5} {:>4} {:>4} {:>5} {:>7} {:>6}",
        "fault", "calls", "answered", "requests", "dup", "wrong", "lost", "late", "leaks", "MiB", "s"
    );
}

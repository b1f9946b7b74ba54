//! Ears for everything that is written anywhere: spans, events and logs of every crate, at the
//! finest level; and for what errors show. A secret in any of it is a leak.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// The secrets of all schemes of the client under test.
pub const HEADER: &str = "leak-header-7f";
/// The key in the query.
pub const QUERY: &str = "leak-query-7f";
/// The key in a cookie.
pub const COOKIE: &str = "leak-cookie-7f";
/// The password of Basic.
pub const PASSWORD: &str = "leak-password-7f";
/// The bearer token.
pub const BEARER: &str = "leak-bearer-7f";
/// The secret of the OAuth client; the token that it fetches is `leak-fetched-7f`.
pub const CLIENT: &str = "leak-client-7f";
/// What the secrets have in common.
const MARK: &str = "leak-";

static ON: AtomicBool = AtomicBool::new(true);
static LEAKS: AtomicUsize = AtomicUsize::new(0);
static RECORDS: AtomicUsize = AtomicUsize::new(0);
static SAMPLES: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// The value of our Basic header, which shows the password to whoever can decode it.
pub fn basic() -> String {
    base64::engine::general_purpose::STANDARD.encode(format!("user:{PASSWORD}"))
}

/// Looks at a text that somebody may read.
pub fn look(text: &str) {
    RECORDS.fetch_add(1, Ordering::Relaxed);
    if text.contains(MARK) || text.contains(&basic()) {
        LEAKS.fetch_add(1, Ordering::Relaxed);
        let mut samples = SAMPLES.lock().unwrap_or_else(PoisonError::into_inner);
        if samples.len() < 10 {
            samples.push(text.chars().take(400).collect());
        }
    }
}

/// Leaks so far.
pub fn leaks() -> usize {
    LEAKS.load(Ordering::Relaxed)
}

/// Texts looked at so far.
pub fn records() -> usize {
    RECORDS.load(Ordering::Relaxed)
}

/// The first leaks.
pub fn samples() -> Vec<String> {
    SAMPLES.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Whether spans and logs are listened to; errors are always.
pub fn listen(on: bool) {
    ON.store(on, Ordering::Relaxed);
}

/// Listens to everything from here on.
pub fn start() {
    let _ = tracing::subscriber::set_global_default(Ears(AtomicU64::new(1)));
    if log::set_logger(&Logs).is_ok() {
        log::set_max_level(log::LevelFilter::Trace);
    }
}

struct Ears(AtomicU64);

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Subscriber for Ears {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> tracing::subscriber::Interest {
        tracing::subscriber::Interest::sometimes()
    }
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        ON.load(Ordering::Relaxed)
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = Text(span.metadata().name().to_owned());
        span.record(&mut text);
        look(&text.0);
        Id::from_u64(self.0.fetch_add(1, Ordering::Relaxed))
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut text = Text(String::new());
        values.record(&mut text);
        look(&text.0);
    }
    fn event(&self, event: &Event<'_>) {
        let mut text = Text(event.metadata().target().to_owned());
        event.record(&mut text);
        look(&text.0);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Logs;

impl log::Log for Logs {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        ON.load(Ordering::Relaxed)
    }
    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            look(&format!("{} {}", record.target(), record.args()));
        }
    }
    fn flush(&self) {}
}

//! What is told of calls: a span for each, events for hooks, counters behind a feature.

use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;

use crate::clock::{self, Instant};

/// Something that happened in a call. Names and numbers only: never a URL, a header or a body.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Event<'a> {
    /// The service's name in the catalog.
    pub service: &'static str,
    /// The operation's id.
    pub operation: &'a str,
    /// The number of the attempt, from 1; 0 where nothing was sent yet, behind a token that could not be fetched for
    /// example. At the end how many there were.
    pub attempt: u32,
    /// What happened.
    pub what: What<'a>,
}

/// What happened.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum What<'a> {
    /// An attempt begins: its request is about to be sent.
    Attempt,
    /// Another attempt follows after a wait.
    Retry {
        /// The wait.
        delay: Duration,
    },
    /// The call ended. Each call that was begun ends so, the one that its caller dropped with the error `cancelled`.
    Done {
        /// The status, if an answer came.
        status: Option<u16>,
        /// What failed, in a word.
        error: Option<&'a str>,
        /// How long it took in all.
        elapsed: Duration,
    },
}

/// Is told what happens in calls. Runs within the call, so it must not block.
pub trait Hooks: Send + Sync + 'static {
    /// Something happened.
    fn event(&self, event: &Event<'_>);
}

impl<F: Fn(&Event<'_>) + Send + Sync + 'static> Hooks for F {
    fn event(&self, event: &Event<'_>) {
        self(event);
    }
}

/// The span around a call, with the names of OpenTelemetry's conventions for HTTP clients.
pub(crate) fn span(service: &'static str, operation: &str, method: &str, template: &str) -> Span {
    let span = tracing::info_span!(
        "http.client",
        otel.name = Empty,
        otel.kind = "client",
        otel.status_code = Empty,
        service = service,
        operation = operation,
        http.request.method = method,
        url.template = Empty,
        server.address = Empty,
        server.port = Empty,
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    );
    if span.is_disabled() {
        return span;
    }
    // What is no operation has no template: a path may hold a secret, and there are any number of them.
    if template.is_empty() {
        span.record("otel.name", method);
    } else {
        span.record("url.template", template);
        span.record("otel.name", tracing::field::display(format_args!("{method} {template}")));
    }
    span
}

/// What is told of one call: its end is, whatever becomes of it.
pub(crate) struct Told<'a> {
    span: &'a Span,
    hooks: Option<&'a dyn Hooks>,
    event: Event<'a>,
    start: Instant,
    done: bool,
}

impl<'a> Told<'a> {
    pub(crate) fn new(
        span: &'a Span,
        hooks: Option<&'a dyn Hooks>,
        event: Event<'a>,
        start: Instant,
    ) -> Self {
        Self { span, hooks, event, start, done: false }
    }

    /// How many attempts were made.
    pub(crate) fn attempts(&mut self) -> &mut u32 {
        &mut self.event.attempt
    }

    /// The call ended.
    pub(crate) fn done(mut self, status: Option<u16>, error: Option<&str>) {
        self.done = true;
        done(self.span, self.hooks, self.event, status, error, self.start);
    }
}

impl Drop for Told<'_> {
    fn drop(&mut self) {
        if !self.done {
            done(self.span, self.hooks, self.event, None, Some("cancelled"), self.start);
        }
    }
}

/// Records the end of a call.
fn done(
    span: &Span,
    hooks: Option<&dyn Hooks>,
    event: Event<'_>,
    status: Option<u16>,
    error: Option<&str>,
    start: Instant,
) {
    if !span.is_disabled() {
        if let Some(status) = status {
            span.record("http.response.status_code", status);
        }
        if event.attempt > 1 {
            span.record("http.request.resend_count", event.attempt - 1);
        }
        if let Some(error) = error {
            // The conventions want the status itself where it is the error.
            match status.filter(|_| error == "status") {
                Some(status) => span.record("error.type", tracing::field::display(status)),
                None => span.record("error.type", error),
            };
            span.record("otel.status_code", "ERROR");
        }
    }
    count(&event, status, error, start);
    if let Some(hooks) = hooks {
        let elapsed = clock::now().saturating_duration_since(start);
        hooks.event(&Event { what: What::Done { status, error, elapsed }, ..event });
    }
}

#[cfg(feature = "metrics")]
fn count(event: &Event<'_>, status: Option<u16>, error: Option<&str>, start: Instant) {
    let elapsed = clock::now().saturating_duration_since(start);
    let mut labels = vec![
        metrics::Label::from_static_parts("service", event.service),
        metrics::Label::new("operation", event.operation.to_owned()),
    ];
    labels.extend(status.map(|status| metrics::Label::new("http.response.status_code", status.to_string())));
    labels.extend(error.map(|error| metrics::Label::new("error.type", error.to_owned())));
    metrics::histogram!("http.client.request.duration", labels.clone()).record(elapsed.as_secs_f64());
    metrics::counter!("switchboard.client.attempts", labels).increment(u64::from(event.attempt));
}

#[cfg(not(feature = "metrics"))]
fn count(_: &Event<'_>, _: Option<u16>, _: Option<&str>, _: Instant) {}

//! What went wrong with a call, whatever the operation: the part of an error that has no type of
//! its own.

use http::StatusCode;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A status that the document describes; its body is typed.
    Api,
    /// A status that the document does not describe, or whose body is not what it says.
    Status,
    /// A success in a documented media type that has no type of its own.
    Media,
    /// No connection came about: name, network or TLS.
    Connect,
    /// A limit in time was reached.
    Timeout(TimeoutKind),
    /// The body of a success is not what the document says.
    Decode,
    /// The rate limit leaves no room before the deadline.
    Rate,
    /// The circuit breaker is open.
    Breaker,
    /// No credential, or none that the server takes.
    Auth,
    /// The body is larger than is allowed.
    TooLarge,
    /// A redirect that is not followed.
    Redirect,
    /// The request could not be built from the values given.
    Request,
    /// The connection broke before the answer was complete.
    Body,
    /// Too many calls are in flight.
    Concurrency,
    /// The client was closed.
    Closed,
}

impl Kind {
    /// The kind in one word, as `switchboard call` prints it.
    ///
    /// ```
    /// use switchboard_client::Kind;
    /// assert_eq!(Kind::TooLarge.as_str(), "too_large");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Status => "status",
            Self::Media => "media",
            Self::Connect => "connect",
            Self::Timeout(_) => "timeout",
            Self::Decode => "decode",
            Self::Rate => "rate",
            Self::Breaker => "breaker",
            Self::Auth => "auth",
            Self::TooLarge => "too_large",
            Self::Redirect => "redirect",
            Self::Request => "request",
            Self::Body => "body",
            Self::Concurrency => "concurrency",
            Self::Closed => "closed",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which limit in time was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The connection did not stand in time.
    Connect,
    /// One attempt took too long.
    Attempt,
    /// The call as a whole, its waiting and retries included, took too long.
    Total,
    /// The peer sent nothing for too long in the middle of a stream.
    Idle,
    /// The peer did not begin to answer in time.
    FirstByte,
}

impl TimeoutKind {
    /// The limit in words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connecting took too long",
            Self::Attempt => "the attempt took too long",
            Self::Total => "the call took too long",
            Self::Idle => "the server fell silent",
            Self::FirstByte => "the server did not begin to answer in time",
        }
    }
}

/// A shared cause.
pub type Cause = Arc<dyn StdError + Send + Sync + 'static>;

/// What went wrong with a call, without the operation's own types.
///
/// It never shows a URL, a header's value or a credential. Cloning is cheap enough for handing one
/// failure to several who waited for it.
#[derive(Clone)]
pub struct Fault(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    message: Cow<'static, str>,
    operation: Option<&'static str>,
    status: Option<StatusCode>,
    headers: Option<http::HeaderMap>,
    request_id: Option<String>,
    attempts: u32,
    retryable: bool,
    retry_after: Option<Duration>,
    path: Option<String>,
    snippet: Option<String>,
    note: Option<Cow<'static, str>>,
    source: Option<Cause>,
}

impl Fault {
    /// A fault of that kind. The message is for a reader and must not hold secrets or URLs.
    // Cold, so that compilers put all that leads here aside.
    #[must_use]
    #[cold]
    pub fn new(kind: Kind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            status: None,
            headers: None,
            request_id: None,
            attempts: 0,
            retryable: false,
            retry_after: None,
            path: None,
            snippet: None,
            note: None,
            source: None,
        }))
    }

    /// A limit in time that was reached.
    #[must_use]
    #[cold]
    pub fn timeout(kind: TimeoutKind) -> Self {
        Self::new(Kind::Timeout(kind), kind.as_str())
    }

    /// A request that could not be built.
    #[must_use]
    #[cold]
    pub fn request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Kind::Request, message)
    }

    /// With the error that it came from. The cause must not show a URL.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// Likewise, of a cause whose type nobody knows.
    pub(crate) fn with_cause(mut self, cause: Cause) -> Self {
        self.0.source = Some(cause);
        self
    }

    /// With the id of the operation, its method and path template for instance.
    #[must_use]
    pub fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Without it, where it says nothing: in the health of a service.
    pub(crate) fn without_operation(mut self) -> Self {
        self.0.operation = None;
        self
    }

    /// With the number of attempts that were made.
    #[must_use]
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// With what is known of the answer.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode, request_id: Option<&str>) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id.map(str::to_owned);
        self
    }

    /// With the headers of the answer.
    pub(crate) fn with_headers(mut self, headers: http::HeaderMap) -> Self {
        self.0.headers = Some(headers);
        self
    }

    /// The headers of the answer that could not be read, where there was one.
    pub(crate) fn headers(&self) -> Option<&http::HeaderMap> {
        self.0.headers.as_ref()
    }

    /// With the word whether the same call may be made again.
    #[must_use]
    pub fn with_retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// With the time after which the server (or the limiter) wants to be asked again.
    #[must_use]
    pub fn with_retry_after(mut self, delay: Option<Duration>) -> Self {
        self.0.retry_after = delay;
        self
    }

    /// With a remark on why there was no further attempt.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<Cow<'static, str>>) -> Self {
        self.0.note = Some(note.into());
        self
    }

    /// With the place in the JSON, for example `items[3].user.id`.
    #[must_use]
    pub fn with_path(mut self, path: impl Into<String>) -> Self {
        self.0.path = Some(path.into());
        self
    }

    /// With the start of the body that could not be read, cleaned.
    #[must_use]
    pub fn with_snippet(mut self, snippet: impl Into<String>) -> Self {
        self.0.snippet = Some(snippet.into());
        self
    }

    /// What failed.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The message alone, without the operation and the notes that `Display` adds.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Which limit in time was reached, if one was.
    #[must_use]
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        match self.0.kind {
            Kind::Timeout(kind) => Some(kind),
            _ => None,
        }
    }

    /// The id of the operation.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The id that the server gave the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many attempts were made; 0 when nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same call may be made again: it may succeed then, and does nothing twice.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// After which time to ask again, where that is known.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Where in the JSON decoding failed, for example `items[3].user.id`; empty at the root.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The start of the body that could not be read.
    #[must_use]
    pub fn snippet(&self) -> Option<&str> {
        self.0.snippet.as_deref()
    }

    /// Why there was no further attempt, where that needs saying.
    #[must_use]
    pub fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }

    /// The cause, to be handed on without copying.
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {
        self.0.source.clone()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let it = &*self.0;
        if let Some(operation) = it.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&it.message)?;
        if let Some(path) = it.path.as_deref().filter(|p| !p.is_empty()) {
            write!(f, " at `{path}`")?;
        }
        if let Some(status) = it.status {
            write!(f, " (status {})", status.as_u16())?;
        }
        if let Some(delay) = it.retry_after {
            write!(f, "; may be tried again after {} s", whole_seconds(delay))?;
        }
        if let Some(note) = &it.note {
            write!(f, "; {note}")?;
        }
        if let Some(snippet) = &it.snippet {
            write!(f, "; it starts: {snippet}")?;
        }
        Ok(())
    }
}

/// Rounded up: who comes back after it is not too early.
pub(crate) fn whole_seconds(delay: Duration) -> u64 {
    delay.as_secs().saturating_add(u64::from(delay.subsec_nanos() > 0))
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let it = &*self.0;
        let mut out = f.debug_struct("Fault");
        out.field("kind", &it.kind).field("message", &it.message);
        if let Some(operation) = it.operation {
            out.field("operation", &operation);
        }
        if let Some(status) = it.status {
            out.field("status", &status.as_u16());
        }
        if let Some(id) = &it.request_id {
            out.field("request_id", id);
        }
        out.field("attempts", &it.attempts).field("retryable", &it.retryable);
        if let Some(delay) = it.retry_after {
            out.field("retry_after", &delay);
        }
        if let Some(path) = &it.path {
            out.field("path", path);
        }
        if let Some(snippet) = &it.snippet {
            out.field("snippet", snippet);
        }
        if let Some(note) = &it.note {
            out.field("note", note);
        }
        if let Some(source) = &it.source {
            out.field("source", source);
        }
        out.finish()
    }
}

impl StdError for Fault {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|s| s as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_06_the_time_that_is_shown_is_rounded_up() {
        for (millis, shown) in [(0, "0 s"), (1, "1 s"), (700, "1 s"), (2000, "2 s"), (2001, "3 s")] {
            let fault =
                Fault::new(Kind::Breaker, "shut").with_retry_after(Some(Duration::from_millis(millis)));
            assert_eq!(fault.to_string(), format!("shut; may be tried again after {shown}"));
        }
    }
}

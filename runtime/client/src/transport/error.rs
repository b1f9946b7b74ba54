//! What goes wrong between us and the server, without a URL in it.

use std::error::Error as StdError;
use std::fmt;

use super::reason::{self, reason};
use crate::fault::{Fault, Kind, TimeoutKind};
use crate::retry::Class;

/// Why no answer came, or only a part of one.
#[derive(Debug)]
pub struct SendError {
    kind: SendKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kinds of [`SendError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendKind {
    /// The request is no request.
    Request,
    /// No connection came about: name, network, TLS, proxy.
    Connect,
    /// No connection came about in time.
    ConnectTimeout,
    /// The server said that it did not look at the request (`REFUSED_STREAM`, `GOAWAY`).
    NotSent,
    /// The connection broke after the request may have arrived.
    Broken,
    /// The body of the answer ended before its time, or is not what its headers say.
    Body,
    /// The peer sent nothing for too long: for transports that watch over it themselves.
    Idle,
    /// The body is larger than is allowed.
    TooLarge,
    /// The body of the request could not be read (a file, a stream of the caller's).
    Upload,
}

impl SendError {
    /// An error of that kind.
    #[cold]
    pub fn new(kind: SendKind) -> Self {
        Self { kind, source: None }
    }

    /// With its cause, which must show neither a URL nor a credential, also not where the server repeats one. The
    /// message has the start of it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The kind.
    pub fn kind(&self) -> SendKind {
        self.kind
    }

    /// What it says about the work.
    pub fn class(&self) -> Class {
        match self.kind {
            SendKind::Connect | SendKind::ConnectTimeout | SendKind::NotSent => Class::NotSent,
            SendKind::Broken | SendKind::Body | SendKind::Idle => Class::Ambiguous,
            SendKind::Request | SendKind::TooLarge | SendKind::Upload => Class::Final,
        }
    }

    /// The same for the caller.
    #[cold]
    pub(crate) fn fault(self) -> Fault {
        let kind = match self.kind {
            SendKind::Request | SendKind::Upload => Kind::Request,
            SendKind::Connect | SendKind::NotSent => Kind::Connect,
            SendKind::ConnectTimeout => Kind::Timeout(TimeoutKind::Connect),
            SendKind::Idle => Kind::Timeout(TimeoutKind::Idle),
            SendKind::Broken | SendKind::Body => Kind::Body,
            SendKind::TooLarge => Kind::TooLarge,
        };
        let retryable = self.class() != Class::Final;
        // With its reason: who reads only the message (a log, a table) is to know whether the name, the port or
        // the certificate was wrong.
        let fault = Fault::new(kind, self.to_string()).with_retryable(retryable);
        // The message has said all that this says.
        match self.source {
            Some(cause) => fault.with_cause(cause.into()),
            None => fault,
        }
    }

    fn text(&self) -> &'static str {
        match self.kind {
            SendKind::Request => "the request could not be made",
            SendKind::Connect => "no connection to the server",
            SendKind::ConnectTimeout => "connecting took too long",
            SendKind::NotSent => "the server did not take the request",
            SendKind::Broken => "the connection broke before an answer came",
            SendKind::Body => "the body of the answer is not complete",
            SendKind::Idle => "the server fell silent",
            SendKind::TooLarge => "the body of the answer is larger than is allowed",
            SendKind::Upload => "the body of the request could not be read",
        }
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())?;
        match self.source.as_deref() {
            Some(cause) => write!(f, ": {}", reason(cause)),
            None => Ok(()),
        }
    }
}

impl StdError for SendError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|cause| cause as &(dyn StdError + 'static))
    }
}

/// An error of reqwest's, sorted and without its URL.
#[cold]
pub(super) fn from_reqwest(error: reqwest::Error, in_body: bool) -> SendError {
    let error = error.without_url();
    let kind = if error.is_builder() {
        SendKind::Request
    } else if error.is_connect() {
        if error.is_timeout() { SendKind::ConnectTimeout } else { SendKind::Connect }
    } else if not_sent(&error) {
        SendKind::NotSent
    } else if upload(&error) {
        SendKind::Upload
    } else if in_body {
        SendKind::Body
    } else {
        SendKind::Broken
    };
    match kind {
        // Nothing of the server's is in these, and the caller may look for an error of their own.
        SendKind::Request | SendKind::Upload => SendError::new(kind).with_source(error),
        _ => SendError::new(kind).with_source(reason::cause(&error)),
    }
}

/// Whether the server said that nothing was done.
fn not_sent(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(next) = cause {
        if let Some(h2) = next.downcast_ref::<h2::Error>() {
            return h2.reason() == Some(h2::Reason::REFUSED_STREAM)
                || (h2.is_go_away() && h2.is_remote() && h2.reason() == Some(h2::Reason::NO_ERROR));
        }
        cause = next.source();
    }
    false
}

/// Marks errors of the caller's own stream, to be told from those of the socket.
#[derive(Debug)]
pub(super) struct UploadError(pub(super) std::io::Error);

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl StdError for UploadError {}

fn upload(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(next) = cause {
        if next.is::<UploadError>() {
            return true;
        }
        cause = next.source();
    }
    false
}

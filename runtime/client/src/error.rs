//! The one error of a typed call.

use crate::answer::{Documented, ErrorBody, Failure, Meta, NoFailure, OtherBody, Reply};
use crate::fault::{Fault, Kind};
use http::StatusCode;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// Why a call did not give what it was made for; `E` holds the answers that the document describes.
///
/// ```
/// use switchboard_client::{Error, Fault, Kind};
/// fn tell(error: &Error) -> String {
///     match error {
///         Error::Timeout(fault) => format!("too slow: {fault}"),
///         other if other.is_retryable() => "later, perhaps".to_owned(),
///         other => other.to_string(),
///     }
/// }
/// let error = Error::from(Fault::new(Kind::Closed, "the client is closed"));
/// assert_eq!(tell(&error), "the client is closed");
/// ```
#[non_exhaustive]
pub enum Error<E = NoFailure> {
    /// An answer that the document describes as a failure, its body typed.
    Api(E),
    /// A status that the document does not describe, or a body that is not what it says; the start
    /// of the body is kept as text.
    Status(Box<Reply<ErrorBody>>),
    /// A success in another documented media type than the one that has a type, as XML where JSON
    /// was asked for. Nothing failed: its body is here as it came. To ask for such an answer, say so
    /// with `with_accept` and take it with `send_raw`.
    Media(Box<Reply<OtherBody>>),
    /// No connection came about: name, network or TLS.
    Connect(Fault),
    /// A limit in time was reached; [`Fault::timeout_kind`] says which.
    Timeout(Fault),
    /// The body of a success is not what the document says; [`Fault::path`] says where.
    Decode(Fault),
    /// The rate limit leaves no room before the deadline.
    Rate(Fault),
    /// The circuit breaker is open.
    Breaker(Fault),
    /// No credential, or none that could be fetched.
    Auth(Fault),
    /// The body is larger than is allowed.
    TooLarge(Fault),
    /// A redirect that is not followed.
    Redirect(Fault),
    /// The request could not be built from the values given.
    Request(Fault),
    /// The connection broke before the answer was complete.
    Body(Fault),
    /// Too many calls are in flight.
    Concurrency(Fault),
    /// The client was closed.
    Closed(Fault),
}

impl<E> From<Fault> for Error<E> {
    fn from(fault: Fault) -> Self {
        match fault.kind() {
            Kind::Connect => Self::Connect(fault),
            Kind::Timeout(_) => Self::Timeout(fault),
            Kind::Rate => Self::Rate(fault),
            Kind::Breaker => Self::Breaker(fault),
            Kind::Auth => Self::Auth(fault),
            Kind::TooLarge => Self::TooLarge(fault),
            Kind::Redirect => Self::Redirect(fault),
            Kind::Request => Self::Request(fault),
            Kind::Concurrency => Self::Concurrency(fault),
            Kind::Closed => Self::Closed(fault),
            Kind::Decode => Self::Decode(fault),
            Kind::Body | Kind::Api | Kind::Status | Kind::Media => Self::Body(fault),
        }
    }
}

/// What is documented becomes a status with its body as text, so that `?` works where no type of one operation is named.
///
/// ```
/// use switchboard_client::generated as rt;
/// use switchboard_client::{Error, Reply};
/// #[non_exhaustive]
/// pub enum GetError { NotFound(Reply<String>) }
/// rt::failures! { GetError { 404 => NotFound(rt::Text) } }
///
/// fn first(outcome: Result<u32, Error<GetError>>) -> Result<u32, Error> {
///     Ok(outcome?)
/// }
/// # let meta = switchboard_client::Meta::new(http::StatusCode::NOT_FOUND, http::HeaderMap::new());
/// # let failure = GetError::NotFound(Reply::new(Box::new(meta), "no such pet".to_owned()));
/// let Err(Error::Status(reply)) = first(Err(Error::Api(failure))) else { panic!("a status") };
/// assert_eq!((reply.status().as_u16(), reply.body.text.as_str()), (404, "no such pet"));
/// ```
impl<E: Documented> From<Error<E>> for Error {
    fn from(error: Error<E>) -> Self {
        match error {
            Error::Api(failure) => {
                let body = match serde_json::to_value(&failure) {
                    Ok(serde_json::Value::String(text)) => text,
                    Ok(value) => value.to_string(),
                    Err(_) => String::new(),
                };
                let body = ErrorBody::of(body.as_bytes(), None);
                Self::Status(Box::new(Reply::new(Box::new(failure.reply().clone()), body)))
            }
            Error::Status(reply) => Self::Status(reply),
            Error::Media(reply) => Self::Media(reply),
            Error::Connect(fault) => Self::Connect(fault),
            Error::Timeout(fault) => Self::Timeout(fault),
            Error::Decode(fault) => Self::Decode(fault),
            Error::Rate(fault) => Self::Rate(fault),
            Error::Breaker(fault) => Self::Breaker(fault),
            Error::Auth(fault) => Self::Auth(fault),
            Error::TooLarge(fault) => Self::TooLarge(fault),
            Error::Redirect(fault) => Self::Redirect(fault),
            Error::Request(fault) => Self::Request(fault),
            Error::Body(fault) => Self::Body(fault),
            Error::Concurrency(fault) => Self::Concurrency(fault),
            Error::Closed(fault) => Self::Closed(fault),
        }
    }
}

impl<E> Error<E> {
    /// The part that has no type of the operation's; `None` when an answer came that is an error.
    pub fn fault(&self) -> Option<&Fault> {
        match self {
            Self::Api(_) | Self::Status(_) | Self::Media(_) => None,
            Self::Connect(f)
            | Self::Timeout(f)
            | Self::Decode(f)
            | Self::Rate(f)
            | Self::Breaker(f)
            | Self::Auth(f)
            | Self::TooLarge(f)
            | Self::Redirect(f)
            | Self::Request(f)
            | Self::Body(f)
            | Self::Concurrency(f)
            | Self::Closed(f) => Some(f),
        }
    }
}

impl<E: Failure> Error<E> {
    /// What failed.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Api(_) => Kind::Api,
            Self::Status(_) => Kind::Status,
            Self::Media(_) => Kind::Media,
            other => other.fault().map_or(Kind::Body, Fault::kind),
        }
    }

    /// What came with the answer, when one came that could not be given as its type.
    pub fn reply(&self) -> Option<&Meta> {
        match self {
            Self::Api(failure) => Some(failure.reply()),
            Self::Status(reply) => Some(reply.meta()),
            Self::Media(reply) => Some(reply.meta()),
            _ => None,
        }
    }

    /// Whether the same call may be made again: it may succeed then, and does nothing twice. A POST that may have been done
    /// is not, unless it carries a key.
    pub fn is_retryable(&self) -> bool {
        match self.reply() {
            Some(meta) => meta.retryable,
            None => self.fault().is_some_and(Fault::is_retryable),
        }
    }

    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        match self.reply() {
            Some(meta) => Some(meta.status),
            None => self.fault().and_then(Fault::status),
        }
    }

    /// The id that the server gave the request.
    pub fn request_id(&self) -> Option<&str> {
        match self.reply() {
            Some(meta) => meta.request_id(),
            None => self.fault().and_then(Fault::request_id),
        }
    }

    /// How many attempts were made; 0 when nothing was sent.
    pub fn attempts(&self) -> u32 {
        match self.reply() {
            Some(meta) => meta.attempts,
            None => self.fault().map_or(0, Fault::attempts),
        }
    }

    /// Why there was no further attempt, where that needs saying.
    pub fn note(&self) -> Option<&str> {
        match self.reply() {
            Some(meta) => meta.note,
            None => self.fault().and_then(Fault::note),
        }
    }

    /// After which time to ask again, where that is known.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.reply() {
            Some(meta) => meta.retry_after,
            None => self.fault().and_then(Fault::retry_after),
        }
    }
}

impl<E: Failure> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(failure) => fmt::Display::fmt(failure, f),
            Self::Status(reply) => {
                write!(f, "status {}: {}", reply.status().as_u16(), reply.body)?;
                reply.meta().advise(f)
            }
            Self::Media(reply) => write!(
                f,
                "status {}: a success as `{}`, which has no type here: {}",
                reply.status().as_u16(),
                reply.meta().media_type(),
                reply.body
            ),
            other => match other.fault() {
                Some(fault) => fmt::Display::fmt(fault, f),
                None => Ok(()),
            },
        }
    }
}

impl<E: Failure> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(failure) => f.debug_tuple("Api").field(failure).finish(),
            Self::Status(reply) => f.debug_tuple("Status").field(reply).finish(),
            Self::Media(reply) => f.debug_tuple("Media").field(reply).finish(),
            other => match other.fault() {
                Some(fault) => fmt::Debug::fmt(fault, f),
                None => Ok(()),
            },
        }
    }
}

impl<E: Failure> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.fault().and_then(|fault| StdError::source(fault))
    }
}

//! The runtime of every generated client: all policy, compiled once.
//!
//! A generated method describes a request; this crate sends it. A call is
//! `total deadline → [ breaker → limit → authorise → attempt deadline → send → read → decode ] retried`.
//!
//! # What is tried again
//!
//! | what happened | examples | tried again |
//! |---|---|---|
//! | not sent | no connection, TLS failed, refused stream | always |
//! | refused | 429, 503 with `Retry-After` | idempotent or keyed calls; any call with `refused: any` |
//! | ambiguous | reset, cut body, timeout, 408, 425, 500, 502, 504 | idempotent or keyed calls |
//! | answered | every other status | never, but once after a 401 with a fresh token |
//!
//! GET, HEAD, OPTIONS, TRACE, PUT, DELETE and QUERY are idempotent; the catalog says otherwise per operation.
//! Backoff is exponential with full jitter and never shorter than the server's `Retry-After`; one above
//! `retry_after_max` or beyond the deadline fails at once with the value in the error. A budget per service and
//! host keeps retries a small share of calls. A body that is a stream is sent once.
//!
//! People need what stands at the root; [`generated`] is for generated code.

pub mod answer;
pub mod door;
pub mod error;
pub mod fault;
pub mod generated;
pub mod request;
pub mod service;
pub mod values;

mod auth;
mod breaker;
mod budget;
mod client;
mod clock;
mod health;
mod limit;
pub mod mock;
pub mod oauth;
mod pagination;
mod redirect;
mod retry;
mod secret;
mod telemetry;
mod transport;

pub use answer::{ByteStream, Download, ErrorBody, Event, Failure, Items, Meta, NoFailure, OtherBody, Reply};
pub use error::Error;
pub use fault::{Fault, Kind, TimeoutKind};
pub use request::{Operation, Pending};
pub use values::{
    Any, Base64, Date, DateTime, Extra, File, Integer, Invalid, JsonKind, Map, Nullable, Time, Uuid,
};

pub use answer::Answer;
pub use auth::{CredentialState, OAuth2, RefreshStore, Token, TokenError, TokenSource};
pub use breaker::BreakerState;
pub use client::{BuildError, Builder, Client, RawCall};
pub use clock::Deadline;
pub use door::BoxFuture;
pub use health::{Health, HealthStatus};
pub use limit::{Bucket, Limiter, RateState};
pub use pagination::{ItemStream, Pages};
pub use retry::Class;
pub use secret::Secret;
pub use service::{HealthCheck, Pagination, RateLimit, Retry, Service, Timeout};
pub use telemetry::{Event as CallEvent, Hooks, What};
pub use transport::{
    Body as RequestBody, HttpTransport, Incoming, Pieces, Request, Response, SendError, SendKind, Transport,
};

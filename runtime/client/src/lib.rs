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
//! | refused | 425, 429, 503 with `Retry-After` | idempotent or keyed calls; any call with `refused: any` |
//! | ambiguous | reset, cut body, timeout, 408, 500, 502, 503, 504 | idempotent or keyed calls |
//! | answered | every other status | never, but once after a 401 with a fresh token |
//!
//! GET, HEAD, OPTIONS, TRACE, PUT, DELETE and QUERY are idempotent; the catalog says otherwise per operation.
//! Backoff is exponential with full jitter and never shorter than the server's `Retry-After`; one above
//! `retry_after_max` or beyond the deadline fails at once with the value in the error; a token endpoint is not asked
//! again before it wants to be, for two minutes at most. It is of its own call: after a
//! 429 it shows in [`Client::rate`] and in health, and other calls go on. A rate header that says that nothing is left
//! holds the same operation back until its reset, and all calls where the catalog has a `rate_limit`, for
//! `retry_after_max` at most: then one call finds out whether it is still so. A budget per service and
//! host keeps retries a small share of calls. A body that is a stream is sent once; so is what is
//! neither idempotent nor has a key, where a redirect answers it with a GET elsewhere, whatever becomes of that.
//!
//! ```
//! use switchboard_client::generated as rt;
//! use switchboard_client::Client;
//! use switchboard_client::mock::{Mock, Reply};
//!
//! static SERVICE: rt::Service =
//!     rt::Service { name: "demo", env: "DEMO", base_url: "https://api.example.com", ..rt::Service::DEFAULT };
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mock = Mock::new();
//! let busy = Reply::status(503).header("retry-after", "1");
//! mock.on("GET", "/zen").answers([busy.clone(), Reply::status(200).body("calm")]);
//! mock.on("POST", "/zen").answer(busy);
//! let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build()?;
//!
//! let reply = client.request("GET", "/zen").text().await?;
//! assert_eq!((reply.body.as_str(), reply.attempts()), ("calm", 2));
//! // What writes is not sent twice, unless it carries a key that the API honours.
//! let error = client.request("POST", "/zen").json_body("louder").text().await.unwrap_err();
//! assert_eq!((error.attempts(), error.is_retryable()), (1, true));
//! # Ok(()) }
//! ```
//!
//! # What holds by default
//!
//! | what | default | set by |
//! |---|---|---|
//! | connecting, an attempt, a call, silence in a stream | 5 s, 30 s, 90 s, 60 s | [`Timeout`], `timeout` of a call |
//! | attempts, backoff | 3, from 200 ms to 20 s | [`Retry`], `retry` of a call |
//! | the longest `Retry-After` that is waited for | 120 s | [`Retry`] |
//! | retries as a share of calls to a service that is down | a tenth, or ten where that is more | [`Retry`] |
//! | the breaker | clearly more than half of at least 20 calls in 30 s (13 of 20) opens it for 30 s; then 3 probes | `generated::Breaker` |
//! | a body in memory, decompressed; of an error | 50 MiB; 1 MiB | `generated::BodyLimit` |
//! | calls in flight; the others wait for a place | 20,000 | `concurrency` of [`Builder`] |
//! | idle connections of a host | 10, for 60 s | `generated::Pool` |
//! | redirects | 10, within the origin; elsewhere nothing of the caller goes along, and what writes is refused | |
//! | plain http | on loopback only | [`Builder::danger_allow_plain_http`] |
//!
//! # What is an error, never a value
//!
//! | what came | the error |
//! |---|---|
//! | a body cut short, or one that its content coding does not bear out | [`Kind::Body`], which is ambiguous |
//! | a body beyond its bound, decompressed | [`Kind::TooLarge`] |
//! | JSON that is not what the document says | [`Kind::Decode`], with the place in it |
//! | nothing or an HTML page where JSON was due; an HTML page in place of a text or a file, JSON in place of a file that is none | [`Kind::Decode`], with its start |
//! | what says that it is no `text/event-stream` where events were due | [`Kind::Decode`], with its start |
//! | anything that was decoded only beyond the deadline | [`Kind::Timeout`] |
//!
//! No error, span, log or `Debug` shows a credential, not even where the server repeats it.
//!
//! People need what stands at the root; [`generated`] is for generated code.

pub mod answer;
#[cfg(any(feature = "contract", test))]
pub mod contract;
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

pub use answer::{
    ByteStream, Download, ErrorBody, Event, Failure, Items, Meta, NoFailure, OtherBody, Reply, Undocumented,
};
pub use error::Error;
pub use fault::{Fault, Kind, TimeoutKind};
pub use request::{Operation, Pending};
pub use values::{
    Any, Base64, Date, DateTime, Extra, File, Integer, Invalid, JsonKind, Map, Nullable, Time, Uuid,
};

pub use answer::Answer;
pub use auth::{CredentialState, RefreshStore, Token, TokenError, TokenSource};
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

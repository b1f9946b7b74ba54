// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Datadog API V1.
//!
//! Metrics, events, monitors, dashboards, downtimes, hosts and logs of Datadog. Calls need an API key, and those that read or change the account an application key too. Limits are told in X-RateLimit headers.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = datadog::Client::from_env()?;
//! match client
//!     .events()
//!     .list_events(1, 1)
//!     .priority(datadog::types::ListEventsPriority::Normal)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         datadog::Error::Api(datadog::events::ListEventsError::BadRequest(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "metrics")]
pub mod metrics;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "monitors")]
pub mod monitors;
#[cfg(feature = "dashboards")]
pub mod dashboards;
#[cfg(feature = "downtimes")]
pub mod downtimes;
#[cfg(feature = "hosts")]
pub mod hosts;
#[cfg(feature = "service_level_objectives")]
pub mod service_level_objectives;
#[cfg(feature = "service_checks")]
pub mod service_checks;
#[cfg(feature = "logs")]
pub mod logs;
pub mod types;
pub mod errors;
#[cfg(feature = "call")]
pub mod door;
mod call;
mod client;
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
pub use call::Call;
pub use client::{Builder, Client, SERVICE};

/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};

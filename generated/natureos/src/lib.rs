// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of NatureOS.
//!
//! Sensors in the field, what they observe, and dashboards over it.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = natureos::Client::from_env()?;
//! match client.sensors().list_sensors().limit(50).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         natureos::Error::Api(natureos::sensors::ListSensorsError::BadRequest(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "system")]
pub mod system;
#[cfg(feature = "sensors")]
pub mod sensors;
#[cfg(feature = "observations")]
pub mod observations;
#[cfg(feature = "dashboards")]
pub mod dashboards;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of NatureOS.
//!
//! Sensors in the field, what they observe, and dashboards over it.
//!
//! ```no_run
//! let client = natureos::Client::from_env()?;
//! # Ok::<(), natureos::BuildError>(())
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
pub use call::Call;
pub use client::{Builder, Client, SERVICE};
/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};

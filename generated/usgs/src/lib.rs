// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of USGS Earthquake Catalog and feeds.
//!
//! Search the USGS earthquake catalogue (FDSN event service) and read the real-time GeoJSON feeds.
//!
//! ```no_run
//! let client = usgs::Client::from_env()?;
//! # Ok::<(), usgs::BuildError>(())
//! ```
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "service")]
pub mod service;
#[cfg(feature = "feeds")]
pub mod feeds;
pub mod types;
#[cfg(feature = "call")]
pub mod door;
mod call;
mod client;
pub use call::Call;
pub use client::{Builder, Client, SERVICE};
/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of USGS Earthquake Catalog and feeds.
//!
//! Search the USGS earthquake catalogue (FDSN event service) and read the real-time GeoJSON feeds.
//!
//! See <https://earthquake.usgs.gov/fdsnws/event/1/>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = usgs::Client::from_env()?;
//! match client
//!     .feeds()
//!     .get_summary_feed(
//!         usgs::types::GetSummaryFeedLevel::V45,
//!         usgs::types::GetSummaryFeedPeriod::Day,
//!     )
//!     .timeout(std::time::Duration::from_secs(10))
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(usgs::Error::Api(usgs::feeds::GetSummaryFeedError::NotFound(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
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
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
pub use call::Call;
pub use client::{Builder, Client, SERVICE};

/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};

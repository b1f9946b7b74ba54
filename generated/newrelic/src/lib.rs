// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of New Relic REST API.
//!
//! Applications, their metrics and deployments, key transactions, and alerts of New Relic. Lists are paged; the Link header names the next page.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = newrelic::Client::from_env()?;
//! match client
//!     .applications()
//!     .show_application(1)
//!     .timeout(std::time::Duration::from_secs(10))
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         newrelic::Error::Api(
//!             newrelic::applications::ShowApplicationError::NotFound(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "applications")]
pub mod applications;
#[cfg(feature = "application_hosts")]
pub mod application_hosts;
#[cfg(feature = "application_deployments")]
pub mod application_deployments;
#[cfg(feature = "key_transactions")]
pub mod key_transactions;
#[cfg(feature = "alerts_policies")]
pub mod alerts_policies;
#[cfg(feature = "alerts_conditions")]
pub mod alerts_conditions;
#[cfg(feature = "alerts_nrql_conditions")]
pub mod alerts_nrql_conditions;
#[cfg(feature = "alerts_channels")]
pub mod alerts_channels;
#[cfg(feature = "alerts_policy_channels")]
pub mod alerts_policy_channels;
#[cfg(feature = "alerts_incidents")]
pub mod alerts_incidents;
#[cfg(feature = "alerts_events")]
pub mod alerts_events;
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

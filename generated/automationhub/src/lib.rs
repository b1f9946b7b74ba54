// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Automation Hub.
//!
//! Workflows made of steps, their runs, schedules and webhooks. Logs of a run stream as server-sent events and end with \[DONE\].
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = automationhub::Client::from_env()?;
//! match client.workflows().get_workflow("wf_9Kd0sLq2Xz7A").version(3).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         automationhub::Error::Api(
//!             automationhub::workflows::GetWorkflowError::NotFound(reply),
//!         ),
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
#[cfg(feature = "workflows")]
pub mod workflows;
#[cfg(feature = "runs")]
pub mod runs;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "schedules")]
pub mod schedules;
#[cfg(feature = "webhooks")]
pub mod webhooks;
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

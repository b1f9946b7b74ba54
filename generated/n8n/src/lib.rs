// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of n8n Public API.
//!
//! Manage workflows, executions, credentials, tags, variables, projects and users of an n8n instance.
//!
//! See <https://docs.n8n.io/api/>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = n8n::Client::from_env()?;
//! match client.user().get_user("john.doe@company.com").include_role(false).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(n8n::Error::Api(n8n::user::GetUserError::Unauthorized(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "workflow")]
pub mod workflow;
#[cfg(feature = "execution")]
pub mod execution;
#[cfg(feature = "credential")]
pub mod credential;
#[cfg(feature = "tags")]
pub mod tags;
#[cfg(feature = "variables")]
pub mod variables;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "user")]
pub mod user;
#[cfg(feature = "audit")]
pub mod audit;
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

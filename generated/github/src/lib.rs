// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of GitHub.
//!
//! Repositories, issues, pull requests, releases, workflows and search of GitHub. Lists are paged with page and per_page, and the Link header names the next page. A token has 5000 calls an hour; what is left stands in X-RateLimit headers.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = github::Client::from_env()?;
//! match client.repos().list_for_org("org").per_page(30).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(github::Error::Api(github::repos::ListForOrgError::NotFound(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "repos")]
pub mod repos;
#[cfg(feature = "issues")]
pub mod issues;
#[cfg(feature = "pulls")]
pub mod pulls;
#[cfg(feature = "actions")]
pub mod actions;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "rate_limit")]
pub mod rate_limit;
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

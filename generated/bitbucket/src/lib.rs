// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Bitbucket API.
//!
//! Repositories, commits, pull requests, pipelines, issues and webhooks of Bitbucket Cloud. Lists come in pages of pagelen values; next holds the address of the next page.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = bitbucket::Client::from_env()?;
//! match client
//!     .repositories()
//!     .list_repositories("workspace")
//!     .role(bitbucket::types::ListRepositoriesRole::Admin)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         bitbucket::Error::Api(
//!             bitbucket::repositories::ListRepositoriesError::NotFound(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "workspaces")]
pub mod workspaces;
#[cfg(feature = "repositories")]
pub mod repositories;
#[cfg(feature = "refs")]
pub mod refs;
#[cfg(feature = "commits")]
pub mod commits;
#[cfg(feature = "pullrequests")]
pub mod pullrequests;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "issue_tracker")]
pub mod issue_tracker;
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

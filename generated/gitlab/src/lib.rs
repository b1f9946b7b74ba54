// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of GitLab REST API.
//!
//! Projects, groups, issues, merge requests, pipelines and files of GitLab. Lists are paged with page and per_page; the Link header and X-Next-Page name the next page. A project may be given by id or by its URL-encoded path.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = gitlab::Client::from_env()?;
//! match client.issues().list_project_issues("id").per_page(20).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         gitlab::Error::Api(gitlab::issues::ListProjectIssuesError::NotFound(reply)),
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
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "issues")]
pub mod issues;
#[cfg(feature = "notes")]
pub mod notes;
#[cfg(feature = "merge_requests")]
pub mod merge_requests;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "jobs")]
pub mod jobs;
#[cfg(feature = "branches")]
pub mod branches;
#[cfg(feature = "commits")]
pub mod commits;
#[cfg(feature = "repository_files")]
pub mod repository_files;
#[cfg(feature = "releases")]
pub mod releases;
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

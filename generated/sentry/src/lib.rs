// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Sentry API.
//!
//! Organizations, projects, issues, events and releases of Sentry. Lists are paged with cursors that stand in the Link header: follow rel="next" while its results attribute is true. Rate limits are told in X-Sentry-Rate-Limit headers.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = sentry::Client::from_env()?;
//! match client
//!     .organizations()
//!     .list_organization_projects("organization_id_or_slug")
//!     .per_page(1)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         sentry::Error::Api(
//!             sentry::organizations::ListOrganizationProjectsError::NotFound(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "projects")]
pub mod projects;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Cloud Storage JSON API.
//!
//! Buckets and objects of Google Cloud Storage. Object names in a path are percent-encoded, slashes too.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = gcs::Client::from_env()?;
//! match client.buckets().list("acme-prod").max_results(100).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(gcs::Error::Api(gcs::buckets::ListError::BadRequest(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "buckets")]
pub mod buckets;
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "object_access_controls")]
pub mod object_access_controls;
#[cfg(feature = "projects")]
pub mod projects;
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

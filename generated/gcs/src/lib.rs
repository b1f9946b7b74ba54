// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Cloud Storage JSON API.
//!
//! Buckets and objects of Google Cloud Storage. Object names in a path are percent-encoded, slashes too.
//!
//! ```no_run
//! let client = gcs::Client::from_env()?;
//! # Ok::<(), gcs::BuildError>(())
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
pub use call::Call;
pub use client::{Builder, Client, SERVICE};
/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Lattice SDK REST API.
//!
//! Entities, tasks and objects of a Lattice environment. Streams are server-sent events with heartbeats between them.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = lattice::Client::from_env()?;
//! match client.objects().list_objects().prefix("thumbnails/").await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         lattice::Error::Api(lattice::objects::ListObjectsError::BadRequest(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "entities")]
pub mod entities;
#[cfg(feature = "tasks")]
pub mod tasks;
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "oauth")]
pub mod oauth;
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

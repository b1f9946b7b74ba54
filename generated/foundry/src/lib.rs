// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Palantir Foundry platform API.
//!
//! Datasets and ontologies of a Foundry enrollment. Lists come in pages.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = foundry::Client::from_env()?;
//! match client
//!     .branches()
//!     .list_branches("ri.foundry.main.dataset.c26f11c8-cdb3-4f44-9f5d-9816ea1c82da")
//!     .page_size(100)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         foundry::Error::Api(foundry::branches::ListBranchesError::NotFound(reply)),
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
#[cfg(feature = "datasets")]
pub mod datasets;
#[cfg(feature = "branches")]
pub mod branches;
#[cfg(feature = "transactions")]
pub mod transactions;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "ontologies")]
pub mod ontologies;
#[cfg(feature = "object_types")]
pub mod object_types;
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "object_sets")]
pub mod object_sets;
#[cfg(feature = "actions")]
pub mod actions;
#[cfg(feature = "queries")]
pub mod queries;
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

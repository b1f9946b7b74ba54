// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Mindex.
//!
//! A knowledge database. Documents lie in collections, are found by words and by meaning, and every change is told in a feed.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = mindex::Client::from_env()?;
//! match client.documents().list_documents("col_8f3k2m9x1q").limit(50).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         mindex::Error::Api(mindex::documents::ListDocumentsError::NotFound(reply)),
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
#[cfg(feature = "collections")]
pub mod collections;
#[cfg(feature = "documents")]
pub mod documents;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "feed")]
pub mod feed;
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

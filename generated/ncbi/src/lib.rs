// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of NCBI E-utilities.
//!
//! Search and read the Entrez databases. Three requests a second are allowed without a key and ten with one. Long lists of ids go by POST; results kept on the history server are named by WebEnv and query_key.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = ncbi::Client::from_env()?;
//! match client
//!     .search()
//!     .esearch("pubmed", "asthma[mesh] AND 2026[pdat]")
//!     .usehistory(ncbi::types::EsearchUsehistory::Y)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(ncbi::Error::Api(ncbi::search::EsearchError::BadRequest(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "info")]
pub mod info;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "records")]
pub mod records;
#[cfg(feature = "links")]
pub mod links;
#[cfg(feature = "history")]
pub mod history;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of ChemSpider compounds API.
//!
//! Chemical structures of the Royal Society of Chemistry. A search starts with a filter, which answers with a query id; its status is asked until it is Complete, then its results are read. Each plan has a monthly number of calls.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = chemspider::Client::from_env()?;
//! match client
//!     .records()
//!     .get_record_external_references(2157)
//!     .timeout(std::time::Duration::from_secs(10))
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         chemspider::Error::Api(
//!             chemspider::records::GetRecordExternalReferencesError::NotFound(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "filter")]
pub mod filter;
#[cfg(feature = "lookups")]
pub mod lookups;
#[cfg(feature = "records")]
pub mod records;
#[cfg(feature = "tools")]
pub mod tools;
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

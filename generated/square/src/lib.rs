// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Square Connect API.
//!
//! Locations, payments, refunds, customers, orders, catalog, invoices and inventory of Square. The Square-Version header fixes the release. Lists go on with cursor while the answer has one.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = square::Client::from_env()?;
//! match client.invoices().list_invoices("location_id").limit(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         square::Error::Api(square::invoices::ListInvoicesError::NotFound(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "locations")]
pub mod locations;
#[cfg(feature = "merchants")]
pub mod merchants;
#[cfg(feature = "payments")]
pub mod payments;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "catalog")]
pub mod catalog;
#[cfg(feature = "invoices")]
pub mod invoices;
#[cfg(feature = "inventory")]
pub mod inventory;
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

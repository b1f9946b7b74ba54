// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Shopify Admin REST API.
//!
//! Products, orders, customers, inventory and webhooks of a Shopify store. Lists are paged with page_info; the Link header names the next page. A store allows 40 calls at once and refills two a second.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = shopify::Client::from_env()?;
//! match client.variants().list_variants(1).limit(50).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         shopify::Error::Api(shopify::variants::ListVariantsError::NotFound(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "shop")]
pub mod shop;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "variants")]
pub mod variants;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "transactions")]
pub mod transactions;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "fulfillments")]
pub mod fulfillments;
#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "inventory_levels")]
pub mod inventory_levels;
#[cfg(feature = "locations")]
pub mod locations;
#[cfg(feature = "webhooks")]
pub mod webhooks;
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

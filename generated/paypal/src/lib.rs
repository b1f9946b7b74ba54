// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of PayPal.
//!
//! Orders, captures, refunds, subscriptions, payouts and webhooks of PayPal. Tokens come from the client credentials grant. A PayPal-Request-Id makes a repeated call take effect once.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = paypal::Client::from_env()?;
//! match client.payouts().get("id").page_size(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(paypal::Error::Api(paypal::payouts::GetError::NotFound(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "authorizations")]
pub mod authorizations;
#[cfg(feature = "captures")]
pub mod captures;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "plans")]
pub mod plans;
#[cfg(feature = "subscriptions")]
pub mod subscriptions;
#[cfg(feature = "payouts")]
pub mod payouts;
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

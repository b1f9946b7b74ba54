// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Stripe.
//!
//! Payments, customers, products and billing at Stripe. Bodies are form-encoded, nested fields with brackets. An Idempotency-Key header makes a repeated POST take effect once. Lists go forward with starting_after set to the id of the last entry while has_more is true.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = stripe::Client::from_env()?;
//! match client.customers().get_customers().limit(10).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         stripe::Error::Api(
//!             stripe::customers::GetCustomersError::TooManyRequests(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "balance")]
pub mod balance;
#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "payment_intents")]
pub mod payment_intents;
#[cfg(feature = "charges")]
pub mod charges;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "prices")]
pub mod prices;
#[cfg(feature = "subscriptions")]
pub mod subscriptions;
#[cfg(feature = "invoices")]
pub mod invoices;
#[cfg(feature = "checkout_sessions")]
pub mod checkout_sessions;
#[cfg(feature = "events")]
pub mod events;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Finnhub API.
//!
//! Quotes, company data, news, filings, earnings and reference lists for stocks, forex and crypto.
//!
//! See <https://finnhub.io/docs/api>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = finnhub::Client::from_env()?;
//! match client.symbols().symbol_search("apple").exchange("US").await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         finnhub::Error::Api(finnhub::symbols::SymbolSearchError::Unauthorized(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "symbols")]
pub mod symbols;
#[cfg(feature = "prices")]
pub mod prices;
#[cfg(feature = "markets")]
pub mod markets;
#[cfg(feature = "companies")]
pub mod companies;
#[cfg(feature = "insiders")]
pub mod insiders;
#[cfg(feature = "news")]
pub mod news;
#[cfg(feature = "estimates")]
pub mod estimates;
#[cfg(feature = "calendars")]
pub mod calendars;
#[cfg(feature = "forex")]
pub mod forex;
#[cfg(feature = "crypto")]
pub mod crypto;
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

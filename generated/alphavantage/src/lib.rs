// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Alpha Vantage.
//!
//! Stock, forex, crypto, commodity and economic data. One address; the parameter `function` picks the data set.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = alphavantage::Client::from_env()?;
//! client.close().await;
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "query")]
pub mod query;
pub mod types;
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

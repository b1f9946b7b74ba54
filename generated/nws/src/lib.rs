// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of weather.gov API.
//!
//! Forecasts, alerts, observations, zones, offices and text products of the US National Weather Service.
//!
//! See <https://www.weather.gov/documentation/services-web-api>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = nws::Client::from_env()?;
//! match client.products().query().limit(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(nws::Error::Api(nws::products::QueryError::Default(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "alerts")]
pub mod alerts;
#[cfg(feature = "points")]
pub mod points;
#[cfg(feature = "gridpoints")]
pub mod gridpoints;
#[cfg(feature = "stations")]
pub mod stations;
#[cfg(feature = "offices")]
pub mod offices;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "zones")]
pub mod zones;
#[cfg(feature = "glossary")]
pub mod glossary;
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

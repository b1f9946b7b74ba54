// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of NASA Open APIs.
//!
//! Astronomy Picture of the Day, near-Earth objects, space-weather notices (DONKI) and EPIC pictures of the Earth.
//!
//! See <https://api.nasa.gov>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = nasa::Client::from_env()?;
//! match client.apod().get_apod().count(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(nasa::Error::Api(nasa::apod::GetApodError::BadRequest(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "apod")]
pub mod apod;
#[cfg(feature = "neo_ws")]
pub mod neo_ws;
#[cfg(feature = "donki")]
pub mod donki;
#[cfg(feature = "epic")]
pub mod epic;
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

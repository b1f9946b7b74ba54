// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of OpenAQ.
//!
//! Air-quality data: locations, sensors, measurements and the reference lists around them.
//!
//! See <https://docs.openaq.org>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = openaq::Client::from_env()?;
//! match client
//!     .locations()
//!     .location_latest_get_v3_locations_locations_id_latest_get(8118)
//!     .limit(100)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         openaq::Error::Api(
//!             openaq::locations::LocationLatestGetV3LocationsLocationsIdLatestGetError::NotFound(
//!                 reply,
//!             ),
//!         ),
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
#[cfg(feature = "sensors")]
pub mod sensors;
#[cfg(feature = "measurements")]
pub mod measurements;
#[cfg(feature = "parameters")]
pub mod parameters;
#[cfg(feature = "countries")]
pub mod countries;
#[cfg(feature = "providers")]
pub mod providers;
#[cfg(feature = "owners")]
pub mod owners;
#[cfg(feature = "instruments")]
pub mod instruments;
#[cfg(feature = "manufacturers")]
pub mod manufacturers;
#[cfg(feature = "licenses")]
pub mod licenses;
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

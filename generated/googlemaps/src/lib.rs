// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Google Maps Platform web services.
//!
//! Geocoding, directions, distance matrix, elevation, time zone, places and geolocation.
//!
//! See <https://developers.google.com/maps/apis-by-platform>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = googlemaps::Client::from_env()?;
//! match client
//!     .directions_api()
//!     .directions("Montreal, QC", "Toronto, ON")
//!     .avoid("tolls")
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "geocoding_api")]
pub mod geocoding_api;
#[cfg(feature = "directions_api")]
pub mod directions_api;
#[cfg(feature = "distance_matrix_api")]
pub mod distance_matrix_api;
#[cfg(feature = "elevation_api")]
pub mod elevation_api;
#[cfg(feature = "time_zone_api")]
pub mod time_zone_api;
#[cfg(feature = "places_api")]
pub mod places_api;
#[cfg(feature = "street_view_api")]
pub mod street_view_api;
#[cfg(feature = "geolocation_api")]
pub mod geolocation_api;
#[cfg(feature = "roads_api")]
pub mod roads_api;
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

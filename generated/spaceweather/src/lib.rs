// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of NOAA SWPC data service.
//!
//! JSON products of the NOAA Space Weather Prediction Center: alerts, scales, K index, solar wind, GOES data, aurora and the solar cycle. Times are UTC.
//!
//! See <https://www.swpc.noaa.gov/content/data-access>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = spaceweather::Client::from_env()?;
//! match client
//!     .goes()
//!     .list_xrays(
//!         spaceweather::types::ListXraysSatellite::Primary,
//!         spaceweather::types::ListXraysPeriod::V1Day,
//!     )
//!     .timeout(std::time::Duration::from_secs(10))
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         spaceweather::Error::Api(spaceweather::goes::ListXraysError::NotFound(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "alerts")]
pub mod alerts;
#[cfg(feature = "geomagnetism")]
pub mod geomagnetism;
#[cfg(feature = "solar_wind")]
pub mod solar_wind;
#[cfg(feature = "goes")]
pub mod goes;
#[cfg(feature = "aurora")]
pub mod aurora;
#[cfg(feature = "sun")]
pub mod sun;
#[cfg(feature = "solar_cycle")]
pub mod solar_cycle;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of OpenSky Network API.
//!
//! Live aircraft positions, flights and tracks seen by the receivers of the OpenSky Network. Calls spend credits from daily budgets, one each for states, tracks and flights; answers name the remaining credits.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = opensky::Client::from_env()?;
//! match client.states().get_states_all().time(1458564121).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         opensky::Error::Api(opensky::states::GetStatesAllError::BadRequest(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "states")]
pub mod states;
#[cfg(feature = "flights")]
pub mod flights;
#[cfg(feature = "tracks")]
pub mod tracks;
#[cfg(feature = "auth")]
pub mod auth;
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

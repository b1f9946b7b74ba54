//! All services of a catalog in one place.
//!
//! [`Hub`] is the library: it builds each client when it is first asked for, checks all of them at
//! once, reloads their keys and closes them. [`main`] is the program `switchboard`. Both work on a
//! table of [`Entry`]s that the generator writes into `generated/hub`.

mod builder;
mod entry;
mod hub;
#[cfg(feature = "program")]
mod near;
#[cfg(test)]
mod testing;

#[cfg(feature = "program")]
mod cli;
#[cfg(feature = "program")]
mod dotenv;
#[cfg(feature = "program")]
pub mod mock;
#[cfg(feature = "program")]
mod serve;
#[cfg(feature = "program")]
mod signals;

pub use builder::Builder;
#[cfg(feature = "program")]
pub use cli::{main, run};
pub use entry::{AuthRow, Entry, ServiceRow};
pub use hub::{Hub, HubError};
pub use switchboard_client as runtime;

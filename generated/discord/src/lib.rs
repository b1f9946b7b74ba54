// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Discord HTTP API.
//!
//! Messages, channels, guilds, members, commands and webhooks of Discord. A bot may make about fifty calls a second; each route has limits of its own, told in X-RateLimit headers. A 429 says in retry_after how many seconds to wait.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = discord::Client::from_env()?;
//! match client.guilds().list_guild_members("1101543200000000000").limit(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         discord::Error::Api(
//!             discord::guilds::ListGuildMembersError::TooManyRequests(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "guilds")]
pub mod guilds;
#[cfg(feature = "channels")]
pub mod channels;
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "applications")]
pub mod applications;
#[cfg(feature = "gateway")]
pub mod gateway;
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

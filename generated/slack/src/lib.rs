// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Slack Web API.
//!
//! Messages, conversations, users, reactions and files of a Slack workspace. An answer says in ok whether the call worked; when it did not, the status is still 200 and error names the reason. Lists go on with cursor while response_metadata.next_cursor is not empty. Each method has a rate tier of its own; a 429 says in Retry-After how long to wait.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = slack::Client::from_env()?;
//! match client.conversations().history("channel").limit(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         slack::Error::Api(slack::conversations::HistoryError::TooManyRequests(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "auth")]
pub mod auth;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "conversations")]
pub mod conversations;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "reactions")]
pub mod reactions;
#[cfg(feature = "pins")]
pub mod pins;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "team")]
pub mod team;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Gmail API.
//!
//! Read, send, label and organise the mail of a user.
//!
//! See <https://developers.google.com/gmail/api/reference/rest>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = gmail::Client::from_env()?;
//! match client.messages().gmail_users_messages_list("me").max_results(10).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         gmail::Error::Api(
//!             gmail::messages::GmailUsersMessagesListError::NotFound(reply),
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
#[cfg(feature = "messages")]
pub mod messages;
#[cfg(feature = "threads")]
pub mod threads;
#[cfg(feature = "labels")]
pub mod labels;
#[cfg(feature = "drafts")]
pub mod drafts;
#[cfg(feature = "history")]
pub mod history;
#[cfg(feature = "settings")]
pub mod settings;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Microsoft Graph.
//!
//! People, mail, calendars, files, groups and teams of Microsoft 365. Lists come in pages; @odata.nextLink holds the full address of the next page. When throttled, wait as long as Retry-After says.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = msgraph::Client::from_env()?;
//! match client
//!     .mail()
//!     .users_list_messages("87d349ed-44d7-43e1-9a83-5f2406dee5bd")
//!     .top(10)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         msgraph::Error::Api(msgraph::mail::UsersListMessagesError::NotFound(reply)),
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
#[cfg(feature = "mail")]
pub mod mail;
#[cfg(feature = "calendar")]
pub mod calendar;
#[cfg(feature = "drives")]
pub mod drives;
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "teams")]
pub mod teams;
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

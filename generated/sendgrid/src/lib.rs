// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of SendGrid v3 API.
//!
//! Send mail, keep templates, suppressions, contacts and statistics at Twilio SendGrid. Limits of a route are told in X-RateLimit headers.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = sendgrid::Client::from_env()?;
//! match client.templates().list_template(1.0).generations("legacy").await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         sendgrid::Error::Api(
//!             sendgrid::templates::ListTemplateError::BadRequest(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "mail")]
pub mod mail;
#[cfg(feature = "templates")]
pub mod templates;
#[cfg(feature = "bounces")]
pub mod bounces;
#[cfg(feature = "blocks")]
pub mod blocks;
#[cfg(feature = "unsubscribe_groups")]
pub mod unsubscribe_groups;
#[cfg(feature = "suppressions")]
pub mod suppressions;
#[cfg(feature = "contacts")]
pub mod contacts;
#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "stats")]
pub mod stats;
#[cfg(feature = "scopes")]
pub mod scopes;
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

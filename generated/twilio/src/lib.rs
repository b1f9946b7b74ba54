// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Twilio API 2010.
//!
//! Messages, calls, recordings, phone numbers and usage of Twilio. Bodies are form-encoded. A list names its next page in next_page_uri.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = twilio::Client::from_env()?;
//! match client.message().list_message("AccountSid").page_size(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(twilio::Error::Api(twilio::message::ListMessageError::NotFound(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "account")]
pub mod account;
#[cfg(feature = "balance")]
pub mod balance;
#[cfg(feature = "message")]
pub mod message;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "call_")]
pub mod call_;
#[cfg(feature = "recording")]
pub mod recording;
#[cfg(feature = "incoming_phone_number")]
pub mod incoming_phone_number;
#[cfg(feature = "available_phone_number")]
pub mod available_phone_number;
#[cfg(feature = "usage_record")]
pub mod usage_record;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Notion.
//!
//! Pages, databases, blocks, users and comments of a Notion workspace. Every call needs a Notion-Version header. A list that has more to give says so in has_more and hands out next_cursor. Calls are limited to about three a second per integration.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = notion::Client::from_env()?;
//! match client
//!     .pages()
//!     .retrieve_a_page_property("page_id", "property_id")
//!     .page_size(100)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         notion::Error::Api(
//!             notion::pages::RetrieveAPagePropertyError::NotFound(reply),
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
#[cfg(feature = "pages")]
pub mod pages;
#[cfg(feature = "databases")]
pub mod databases;
#[cfg(feature = "blocks")]
pub mod blocks;
#[cfg(feature = "comments")]
pub mod comments;
#[cfg(feature = "search")]
pub mod search;
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

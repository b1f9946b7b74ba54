// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Website content API.
//!
//! Everything that the website shows. Lists come in numbered pages with Link headers. Drafts are seen only with a token.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = website::Client::from_env()?;
//! match client.pages().list_pages().per_page(20).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(website::Error::Api(website::pages::ListPagesError::BadRequest(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "site")]
pub mod site;
#[cfg(feature = "pages")]
pub mod pages;
#[cfg(feature = "posts")]
pub mod posts;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "contact")]
pub mod contact;
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

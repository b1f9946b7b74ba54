// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Google Drive API.
//!
//! Find, create, change, share and export files of Google Drive.
//!
//! See <https://developers.google.com/drive/api/reference/rest/v3>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = drive::Client::from_env()?;
//! match client.permissions().list("1A2b3C4d5E6f7G8h9I").page_size(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(drive::Error::Api(drive::permissions::ListError::NotFound(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "about")]
pub mod about;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "permissions")]
pub mod permissions;
#[cfg(feature = "changes")]
pub mod changes;
#[cfg(feature = "comments")]
pub mod comments;
#[cfg(feature = "revisions")]
pub mod revisions;
#[cfg(feature = "drives")]
pub mod drives;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Google Sheets API.
//!
//! Read and write spreadsheets.
//!
//! ```no_run
//! let client = sheets::Client::from_env()?;
//! # Ok::<(), sheets::BuildError>(())
//! ```
#[cfg(feature = "spreadsheets")]
pub mod spreadsheets;
#[cfg(feature = "sheets")]
pub mod sheets;
#[cfg(feature = "values")]
pub mod values;
#[cfg(feature = "developer_metadata")]
pub mod developer_metadata;
pub mod types;
pub mod errors;
#[cfg(feature = "call")]
pub mod door;
mod call;
mod client;
pub use call::Call;
pub use client::{Builder, Client, SERVICE};
/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};

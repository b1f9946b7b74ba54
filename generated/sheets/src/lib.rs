// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Google Sheets API.
//!
//! Read and write spreadsheets.
//!
//! See <https://developers.google.com/sheets/api/reference/rest>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = sheets::Client::from_env()?;
//! match client
//!     .values()
//!     .sheets_spreadsheets_values_get(
//!         "1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms",
//!         "Sheet1!A1:D5",
//!     )
//!     .major_dimension(sheets::types::Dimension::Rows)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         sheets::Error::Api(
//!             sheets::values::SheetsSpreadsheetsValuesGetError::NotFound(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
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
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
pub use call::Call;
pub use client::{Builder, Client, SERVICE};

/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};

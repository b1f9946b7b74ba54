// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Supabase project API.
//!
//! The data API (PostgREST) and the auth server of one project. Any table or view is reached by its name. A filter is a query parameter whose name is a column and whose value is an operator and an operand, such as age=gte.18.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = supabase::Client::from_env()?;
//! match client.functions().call_read_only_function("add_them").limit(10).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         supabase::Error::Api(
//!             supabase::functions::CallReadOnlyFunctionError::NotFound(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "tables")]
pub mod tables;
#[cfg(feature = "functions")]
pub mod functions;
#[cfg(feature = "auth")]
pub mod auth;
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

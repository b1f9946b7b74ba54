// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "query")]
mod query;
#[cfg(feature = "query")]
pub use self::query::*;

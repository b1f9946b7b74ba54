//! The untyped door: any operation of any service, called by name with JSON.
//!
//! Each client crate has, behind its feature `call`, a module `door` with one static table of
//! [`OperationInfo`] and one function for each operation that reads its arguments out of [`Args`]
//! as the types that the typed method takes, and sends the same. The program `switchboard` and everything else that learns
//! only at run time what to call stand on the object [`Service`].

mod args;
mod client;
mod dispatch;
mod follow;
mod info;
mod object;
mod outcome;
mod prepared;
mod service;

pub use args::{Args, ArgsError};
pub use client::connect;
pub use dispatch::{Arm, Started, dispatch, find};
pub use follow::{Each, Follow, Piece, follow};
pub(crate) use follow::{is_followed, tell};
pub use info::{OperationInfo, ParameterInfo, ParameterPlace};
pub use object::Object;
pub use outcome::{Failed, Outcome, quote};
pub use prepared::Prepared;
pub use service::{Breaker, Env, Health, HealthStatus, Options, Rate, Service};

/// A future on the heap that may move between threads.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

#[cfg(test)]
mod tests;

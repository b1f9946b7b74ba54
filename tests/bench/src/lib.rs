//! The benchmarks: what a client costs to compile and to generate, what a call and a value cost at
//! run time, ours beside those of the other generators that are installed.
//!
//! Nothing is compared with a number from elsewhere: ours and the peers run in turn on the same
//! documents in one run.

mod budget;
mod called;
mod compile;
mod compiled;
mod count;
mod family;
mod generate;
mod measure;
mod options;
mod programs;
mod runtime;
mod table;
mod tools;
mod user;

pub use budget::budget;
pub use compile::compile;
pub use generate::generate;
pub use measure::{Bounds, MEASURED, measured};
pub use options::{Options, PARTS};
pub use runtime::{call, decode};
pub use tools::names as tools;

/// A failed benchmark: the message for the user.
pub type Said<T> = Result<T, String>;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Failures that operations of several groups share.

use switchboard_client::generated as rt;
use crate::types;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ProblemDetailDefault {
    /// Any failure, as an RFC 7807 problem.
    Default(crate::Reply<types::ProblemDetail>),
}

rt::failures! {
    ProblemDetailDefault { 0 => Default(rt::Json<types::ProblemDetail>) }
}

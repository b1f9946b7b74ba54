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
pub enum RatelimitedResponse429ErrorResponse4xx {
    /// Too many calls
    TooManyRequests(crate::Reply<types::RatelimitedResponse>),
    /// The request was wrong or not allowed
    ClientError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    RatelimitedResponse429ErrorResponse4xx {
        429 => TooManyRequests(rt::Json<types::RatelimitedResponse>),
        4 => ClientError(rt::Json<types::ErrorResponse>),
    }
}

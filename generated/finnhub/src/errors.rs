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
pub enum UnauthorizedForbiddenTooManyRequestsError18fca1 {
    /// The key is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// The plan does not include this resource.
    Forbidden(crate::Reply<types::Error>),
    /// Over the rate limit.
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    UnauthorizedForbiddenTooManyRequestsError18fca1 {
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UnauthorizedTooManyRequestsError604a86 {
    /// The key is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// Over the rate limit.
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    UnauthorizedTooManyRequestsError604a86 {
        401 => Unauthorized(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

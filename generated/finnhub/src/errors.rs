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
pub enum Error401_403_429 {
    /// The key is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// The plan does not include this resource.
    Forbidden(crate::Reply<types::Error>),
    /// Over the rate limit.
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    Error401_403_429 {
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
pub enum Error401_429 {
    /// The key is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// Over the rate limit.
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    Error401_429 {
        401 => Unauthorized(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

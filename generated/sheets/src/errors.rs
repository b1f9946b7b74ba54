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
pub enum ErrorResponse400_401_403_404_429 {
    /// The request is not valid.
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// The token is missing, expired or not valid.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// Not allowed, or a quota is used up.
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such item.
    NotFound(crate::Reply<types::ErrorResponse>),
    /// Too many requests; wait and try again.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse400_401_403_404_429 {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
    }
}

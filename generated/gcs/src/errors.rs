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
pub enum ErrorResponse400_401_403_404_412_429 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorResponse>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::ErrorResponse>),
    /// Too many requests for this bucket or object.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse400_401_403_404_412_429 {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        412 => PreconditionFailed(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorResponse401_403_404 {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse401_403_404 {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
    }
}

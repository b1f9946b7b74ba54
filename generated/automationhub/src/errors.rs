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
pub enum ErrorEnvelope400_401_429 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorEnvelope>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    ErrorEnvelope400_401_429 {
        400 => BadRequest(rt::Json<types::ErrorEnvelope>),
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorEnvelope401_403_404_409_429 {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorEnvelope>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorEnvelope>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    ErrorEnvelope401_403_404_409_429 {
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        404 => NotFound(rt::Json<types::ErrorEnvelope>),
        409 => Conflict(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorEnvelope401_403_404_429 {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorEnvelope>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    ErrorEnvelope401_403_404_429 {
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        404 => NotFound(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorEnvelope401_429 {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    ErrorEnvelope401_429 {
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}

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
pub enum Error400_401_403_404_409_429 {
    /// A parameter is missing or wrong
    BadRequest(crate::Reply<types::Error>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// The token may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// A thing of that name exists
    Conflict(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_403_404_409_429 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error400_401_403_404_429 {
    /// A parameter is missing or wrong
    BadRequest(crate::Reply<types::Error>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// The token may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_403_404_429 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error401_403_404_429 {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// The token may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    Error401_403_404_429 {
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

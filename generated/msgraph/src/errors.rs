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
pub enum ODataError400_401_403_404_429 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ODataError>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    ODataError400_401_403_404_429 {
        400 => BadRequest(rt::Json<types::ODataError>),
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        404 => NotFound(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ODataError400_401_403_429 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ODataError>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    ODataError400_401_403_429 {
        400 => BadRequest(rt::Json<types::ODataError>),
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ODataError400_401_403_429_503 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ODataError>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
    /// The service is not available at the moment.
    ServiceUnavailable(crate::Reply<types::ODataError>),
}

rt::failures! {
    ODataError400_401_403_429_503 {
        400 => BadRequest(rt::Json<types::ODataError>),
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
        503 => ServiceUnavailable(rt::Json<types::ODataError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ODataError401_403_404_429 {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    ODataError401_403_404_429 {
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        404 => NotFound(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}

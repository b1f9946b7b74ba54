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
pub enum Error400_401_403_404_409_429_500_503 {
    /// The request does not fit: bad JSON, a bad value or a missing version
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid
    Unauthorized(crate::Reply<types::Error>),
    /// The integration may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such object, or it is not shared with the integration
    NotFound(crate::Reply<types::Error>),
    /// Somebody else changed the data meanwhile
    Conflict(crate::Reply<types::Error>),
    /// Too many calls; wait as long as Retry-After says
    TooManyRequests(crate::Reply<types::Error>),
    /// Something broke inside Notion
    InternalServerError(crate::Reply<types::Error>),
    /// Notion is not available
    ServiceUnavailable(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_403_404_409_429_500_503 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        503 => ServiceUnavailable(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error400_401_403_429_500 {
    /// The request does not fit: bad JSON, a bad value or a missing version
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid
    Unauthorized(crate::Reply<types::Error>),
    /// The integration may not do this
    Forbidden(crate::Reply<types::Error>),
    /// Too many calls; wait as long as Retry-After says
    TooManyRequests(crate::Reply<types::Error>),
    /// Something broke inside Notion
    InternalServerError(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_403_429_500 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error400_401_404_429_500 {
    /// The request does not fit: bad JSON, a bad value or a missing version
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid
    Unauthorized(crate::Reply<types::Error>),
    /// No such object, or it is not shared with the integration
    NotFound(crate::Reply<types::Error>),
    /// Too many calls; wait as long as Retry-After says
    TooManyRequests(crate::Reply<types::Error>),
    /// Something broke inside Notion
    InternalServerError(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_404_429_500 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
    }
}

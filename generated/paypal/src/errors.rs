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
pub enum Error400_401_403_404_409_422_500Default {
    /// The request is malformed or does not fit the schema
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing, wrong or too old
    Unauthorized(crate::Reply<types::Error>),
    /// The app may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such resource
    NotFound(crate::Reply<types::Error>),
    /// The resource is in use or changed
    Conflict(crate::Reply<types::Error>),
    /// The request breaks a rule of the business
    UnprocessableEntity(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_403_404_409_422_500Default {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
        422 => UnprocessableEntity(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error400_401_403_404_422_500Default {
    /// The request is malformed or does not fit the schema
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing, wrong or too old
    Unauthorized(crate::Reply<types::Error>),
    /// The app may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such resource
    NotFound(crate::Reply<types::Error>),
    /// The request breaks a rule of the business
    UnprocessableEntity(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_403_404_422_500Default {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        422 => UnprocessableEntity(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error401_403_404_500Default {
    /// The token is missing, wrong or too old
    Unauthorized(crate::Reply<types::Error>),
    /// The app may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such resource
    NotFound(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    Error401_403_404_500Default {
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

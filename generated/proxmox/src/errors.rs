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
pub enum Error400_401_403_500 {
    /// A parameter failed verification.
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// The token lacks a privilege on the path.
    Forbidden(crate::Reply<types::Error>),
    /// The node could not carry out the request.
    InternalServerError(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_403_500 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
    }
}

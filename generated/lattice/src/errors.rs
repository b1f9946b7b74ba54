// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Failures that operations of several groups share.

use switchboard_client::generated as rt;
use crate::types;

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum Error400_401 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum Error400_401_404 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_404 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
    }
}

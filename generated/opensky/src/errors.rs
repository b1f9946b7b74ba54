// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Failures that operations of several groups share.

use switchboard_client::generated as rt;

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum Empty400_401_404_429 {
    /// A parameter is wrong, or the time lies too far back.
    BadRequest(crate::Reply<String>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<String>),
    /// No flight or track was found; the body is empty.
    NotFound(crate::Reply<String>),
    /// The credits of this budget are spent.
    TooManyRequests(crate::Reply<String>),
}

rt::failures! {
    Empty400_401_404_429 {
        400 => BadRequest(rt::Text),
        401 => Unauthorized(rt::Text),
        404 => NotFound(rt::Text),
        429 => TooManyRequests(rt::Text),
    }
}

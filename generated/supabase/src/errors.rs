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
pub enum PostgrestError400_401_403_404_405_500 {
    /// The query or a value is wrong.
    BadRequest(crate::Reply<types::PostgrestError>),
    /// The key is missing, wrong or expired, or the role may not do this.
    Unauthorized(crate::Reply<types::PostgrestError>),
    /// A row policy forbids this.
    Forbidden(crate::Reply<types::PostgrestError>),
    /// There is no such table or function.
    NotFound(crate::Reply<types::PostgrestError>),
    /// The method is not allowed here.
    MethodNotAllowed(crate::Reply<types::PostgrestError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::PostgrestError>),
}

rt::failures! {
    PostgrestError400_401_403_404_405_500 {
        400 => BadRequest(rt::Json<types::PostgrestError>),
        401 => Unauthorized(rt::Json<types::PostgrestError>),
        403 => Forbidden(rt::Json<types::PostgrestError>),
        404 => NotFound(rt::Json<types::PostgrestError>),
        405 => MethodNotAllowed(rt::Json<types::PostgrestError>),
        500 => InternalServerError(rt::Json<types::PostgrestError>),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Failures that operations of several groups share.

use switchboard_client::generated as rt;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum NotFoundError584a3f {
    /// No such product.
    NotFound(crate::Reply<String>),
}

rt::failures! {
    NotFoundError584a3f { 404 => NotFound(rt::Text) }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Failures that operations of several groups share.

use switchboard_client::generated as rt;

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum Text404 {
    /// No such product.
    NotFound(crate::Reply<String>),
}

rt::failures! {
    Text404 { 404 => NotFound(rt::Text) }
}

//! What comes back: typed bodies, failures, streams.

mod again;
mod body;
mod collect;
pub(crate) mod decode;
mod failure;
mod framing;
mod meta;
mod other;
mod pick;
mod place;
mod stream;

pub(crate) use again::Again;
pub use body::{Body, Empty, Events, Foreign, Json, Lines, Nothing, Onward, OrEmpty, Raw, Text};
pub use collect::{Collect, nothing, outcome};
pub(crate) use decode::is_unasked;
pub use decode::undocumented;
pub use failure::{
    Documented, Failure, NoFailure, Undocumented, debug as debug_failure, display as display_failure, failed,
};
pub use framing::Event;
pub use meta::{Answer, Content, ErrorBody, Meta, Reply};
pub use other::{AsIs, OtherBody, Whatever, Whole};
pub(crate) use pick::is_one_of;
pub use pick::{accepts, pick, pick_for};
pub(crate) use place::offset;
pub use stream::{ByteStream, Download, Item, Items};

#[cfg(test)]
mod tests;

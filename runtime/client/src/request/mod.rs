//! What is sent: from typed arguments to a [`Draft`] that the policies can send.

mod draft;
mod form;
mod multipart;
mod parts;
mod path;
mod pending;
mod place;
mod spec;
mod style;
mod text;
mod upload;

pub use draft::{Draft, Options, Payload};
pub(crate) use pending::decode;
pub use pending::{BodyOf, Pending, Sent};
pub use spec::{
    Encoding, Operation, Param, Place, Spec, Style, cookie, header, is_idempotent, path, query, querystring,
};
pub use upload::Upload;

#[cfg(test)]
mod tests;

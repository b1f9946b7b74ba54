//! What is sent: from typed arguments to a [`Draft`] that the policies can send.

mod draft;
mod form;
mod media;
mod multipart;
mod parts;
mod path;
mod pending;
mod place;
mod sent;
mod spec;
mod style;
pub(crate) mod text;
mod upload;

pub use draft::{Draft, Options, Payload};
pub(crate) use media::{fits, form_of, is_json};
pub(crate) use parts::parts;
pub(crate) use path::{cut, pairs};
pub use pending::Pending;
pub(crate) use pending::decode;
pub use sent::{BodyOf, Sent};
pub use spec::{
    Encoding, Operation, Param, Place, Spec, Style, cookie, deep_object, header, is_idempotent, path, query,
    querystring,
};
pub use upload::Upload;

#[cfg(test)]
mod tests;

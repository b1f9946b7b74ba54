//! Opens documents and follows references inside and across files. Knows bytes and places.

mod count;
mod decode;
mod find;
mod json;
mod library;
mod load;
mod parse_json;
mod reference;
mod refs;
mod scalar;
mod slip;
mod text;
mod unreadable;
mod uri;
mod yaml;

pub(crate) use count::methods_of;
pub(crate) use find::{Spot, positions};
pub use json::{Json, Name, Number};
pub use library::{FileId, Library, Refused, Target};
pub(crate) use load::bounded;
pub use unreadable::Unreadable;
pub(crate) use uri::{join, seen_from};

#[cfg(test)]
mod hostile_tests;

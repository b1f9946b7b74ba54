//! Lifts every version to the one dialect that the rest knows, and repairs what is wrong on the way.
//!
//! Each repair is made at the smallest place possible and leaves a remark, so that one bad schema costs
//! one schema. Past [`normalise`] nobody asks for a version.

mod answer;
mod arena;
mod body;
mod combined;
mod discriminator;
pub mod document;
mod events;
mod form;
mod info;
mod lift;
mod members;
mod node;
mod odd;
mod operation;
mod parameter;
mod parameters;
mod parts;
mod path_query;
mod paths;
mod refs;
mod schema;
mod security;
mod seldom;
mod server;
mod template;
mod version;
mod words;

pub use lift::normalise;

#[cfg(test)]
mod tests;

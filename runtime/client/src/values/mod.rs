//! The values that requests and answers are made of.

mod any;
mod choice;
mod extra;
mod field;
mod fields;
mod file;
pub(crate) mod hurry;
mod integer;
mod key;
mod marked;
mod marks;
mod nullable;
mod object;
mod one;
mod raw;
pub(crate) mod reader;
mod scalar;
pub(crate) mod scan;
mod time;
mod union;
mod work;

pub(crate) use any::kind as kind_of;
pub use any::{Any, JsonKind, Map};
pub use choice::{choice, number};
pub use extra::Extra;
pub use field::Field;
pub use fields::{Both, Fields, Sink};
pub use file::File;
pub(crate) use file::{MARK as FILE_MARK, collecting, plain_files};
pub use integer::Integer;
pub use marked::At;
pub use nullable::Nullable;
pub use object::{Object, Print, Refs, Shape, clone, debug, deserialize, same, serialize};
pub(crate) use raw::{NUMBER_TOKEN, TOKEN as RAW_TOKEN};
pub use reader::Reader;
pub use scalar::{Base64, Invalid, Uuid};
pub(crate) use scan::{elements as elements_of, members as members_of, string as string_of};
pub use time::{Date, DateTime, Duration, Time};
pub use union::{
    ANY, ARRAY, BOOLEAN, INTEGER, KEEPS, Look, NULL, NUMBER, OBJECT, STRING, has_form, look, takes_null,
    tuple, union, variant,
};

#[cfg(test)]
pub(crate) mod objects_for_tests;
#[cfg(test)]
mod tests;

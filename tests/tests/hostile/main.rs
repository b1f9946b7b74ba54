//! Documents that mean harm. None gets a token into the crate, a file outside, a panic, or more than its share of
//! time; what was mended or refused is said with its place.

mod bytes;
mod injection;
mod references;
mod size;
mod support;
mod texts;

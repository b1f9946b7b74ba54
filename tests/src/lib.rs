//! What crosses crates: snapshots, the wire, judges. Here is what the tests share.

pub mod cargo;
pub mod family;
pub mod fuzz;
pub mod place;
pub mod surface;
pub mod wires;

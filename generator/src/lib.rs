//! The generator of Switchboard: a catalog of services in, a workspace of typed clients out.
//!
//! Data goes one way: [`read`] → [`normalise`] → [`lower`] → [`plan`] → [`emit`] → [`write`](mod@write); each is a
//! folder with one door. [`pipeline`] is the way of one document, [`generate`] that of a catalog.
//! `docs/architecture.md` tells where to put what.

mod braces;
pub mod bundle;
pub mod catalog;
pub mod contract;
mod deep;
pub mod diff;
pub mod emit;
pub mod generate;
mod hidden;
pub mod lower;
mod mark;
pub mod model;
pub mod normalise;
pub mod overlay;
pub mod pipeline;
pub mod plan;
pub mod read;
pub mod remark;
pub mod report;
pub mod scaffold;
mod templates;
mod token;
mod words;
pub mod write;

pub use hidden::visible;

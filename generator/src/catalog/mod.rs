//! The catalog: which services there are, and how each is treated.
//!
//! ```
//! use std::path::Path;
//! use switchboard_generator::catalog;
//!
//! let text = "services:\n  notion:\n    spec: notion.yaml\n    timeout: { attempt: 10s }\n";
//! let catalog = catalog::parse(Path::new("specs/catalog.yaml"), text)?;
//! assert_eq!(catalog.services[0].spec, Path::new("specs/notion.yaml"));
//! # Ok::<(), catalog::CatalogError>(())
//! ```

mod edit;
mod error;
mod load;
mod names;
mod place;
mod raw;
mod scalar;
mod types;
mod version;

pub use edit::with_service;
pub use error::CatalogError;
pub use load::{check_url, error_at, parse, read};
pub use names::check as check_name;
pub(crate) use names::{is_device, nearest};
pub use types::*;
pub use version::with_version;

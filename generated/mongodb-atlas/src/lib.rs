// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of MongoDB Atlas Administration API.
//!
//! Projects, clusters, database users, access lists, alerts and backups of Atlas. Each media type carries the date of the version it belongs to.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = mongodb_atlas::Client::from_env()?;
//! match client
//!     .invoices()
//!     .list_invoices("4888442a3354817a7320eb61")
//!     .items_per_page(100)
//!     .await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         mongodb_atlas::Error::Api(
//!             mongodb_atlas::invoices::ListInvoicesError::NotFound(reply),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "root")]
pub mod root;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "invoices")]
pub mod invoices;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "clusters")]
pub mod clusters;
#[cfg(feature = "database_users")]
pub mod database_users;
#[cfg(feature = "project_ip_access_list")]
pub mod project_ip_access_list;
#[cfg(feature = "monitoring_and_logs")]
pub mod monitoring_and_logs;
#[cfg(feature = "alerts")]
pub mod alerts;
#[cfg(feature = "cloud_backups")]
pub mod cloud_backups;
#[cfg(feature = "events")]
pub mod events;
pub mod types;
pub mod errors;
#[cfg(feature = "call")]
pub mod door;
mod call;
mod client;
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
pub use call::Call;
pub use client::{Builder, Client, SERVICE};

/// What all clients share: errors, replies, values, policies.
pub use switchboard_client as runtime;
pub use runtime::{BuildError, Error, Reply};

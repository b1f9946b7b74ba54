// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Supabase Management API.
//!
//! Organizations, projects, branches, edge functions, secrets and settings of Supabase. Up to 120 requests a minute for each user and scope.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = supabase_management::Client::from_env()?;
//! match client.projects().v1_get_all_projects_for_organization("acme").limit(20).await
//! {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         supabase_management::Error::Api(
//!             supabase_management::projects::V1GetAllProjectsForOrganizationError::Unauthorized(
//!                 reply,
//!             ),
//!         ),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "profile")]
pub mod profile;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "secrets")]
pub mod secrets;
#[cfg(feature = "edge_functions")]
pub mod edge_functions;
#[cfg(feature = "database")]
pub mod database;
#[cfg(feature = "environments")]
pub mod environments;
#[cfg(feature = "storage")]
pub mod storage;
#[cfg(feature = "rest")]
pub mod rest;
#[cfg(feature = "analytics")]
pub mod analytics;
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

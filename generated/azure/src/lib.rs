// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Azure Resource Manager.
//!
//! Subscriptions, resource groups, resources, deployments, providers and tags of Azure.
//!
//! See <https://learn.microsoft.com/rest/api/resources/>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = azure::Client::from_env()?;
//! match client.resource_groups().list("subscriptionId", "2021-04-01").top(1).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(azure::Error::Api(azure::resource_groups::ListError::Default(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "subscriptions")]
pub mod subscriptions;
#[cfg(feature = "tenants")]
pub mod tenants;
#[cfg(feature = "resource_groups")]
pub mod resource_groups;
#[cfg(feature = "resources")]
pub mod resources;
#[cfg(feature = "deployments")]
pub mod deployments;
#[cfg(feature = "deployment_operations")]
pub mod deployment_operations;
#[cfg(feature = "providers")]
pub mod providers;
#[cfg(feature = "tags")]
pub mod tags;
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

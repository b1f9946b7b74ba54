// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of Proxmox VE API.
//!
//! Manage a Proxmox VE cluster: nodes, virtual machines, containers, storage, tasks, backups and access control.
//!
//! See <https://pve.proxmox.com/pve-docs/api-viewer/>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = proxmox::Client::from_env()?;
//! match client.qemu().get_vm_config("pve1", 100).current(false).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(proxmox::Error::Api(proxmox::qemu::GetVmConfigError::BadRequest(reply))) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "version")]
pub mod version;
#[cfg(feature = "cluster")]
pub mod cluster;
#[cfg(feature = "nodes")]
pub mod nodes;
#[cfg(feature = "qemu")]
pub mod qemu;
#[cfg(feature = "lxc")]
pub mod lxc;
#[cfg(feature = "storage")]
pub mod storage;
#[cfg(feature = "tasks")]
pub mod tasks;
#[cfg(feature = "backup")]
pub mod backup;
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! A typed client of UniFi Network API.
//!
//! Integration API of the UniFi Network application: sites, devices, clients, networks, Wi-Fi, firewall zones, DNS policies and hotspot vouchers.
//!
//! See <https://developer.ui.com/>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = unifi::Client::from_env()?;
//! match client.sites().get_site_overview_page().limit(25).await {
//!     Ok(found) => println!("{found:?}"),
//!     Err(
//!         unifi::Error::Api(unifi::sites::GetSiteOverviewPageError::BadRequest(reply)),
//!     ) => {
//!         println!("status {}: {:?}", reply.status(), reply.body);
//!     }
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "application_info")]
pub mod application_info;
#[cfg(feature = "sites")]
pub mod sites;
#[cfg(feature = "uni_fi_devices")]
pub mod uni_fi_devices;
#[cfg(feature = "clients")]
pub mod clients;
#[cfg(feature = "networks")]
pub mod networks;
#[cfg(feature = "wifi_broadcasts")]
pub mod wifi_broadcasts;
#[cfg(feature = "hotspot")]
pub mod hotspot;
#[cfg(feature = "firewall")]
pub mod firewall;
#[cfg(feature = "dns_policies")]
pub mod dns_policies;
#[cfg(feature = "supporting_resources")]
pub mod supporting_resources;
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

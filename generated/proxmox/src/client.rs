// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "proxmox",
    title: "Proxmox VE API",
    version: "8.4",
    env: "PROXMOX",
    base_url: "https://{host}:8006/api2/json",
    server_variables: &[("host", "proxmox.example.com")],
    server_env: &[("host", "PROXMOX_HOST")],
    schemes: &[
        rt::Scheme {
            name: "PVEAPIToken",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "Authorization",
            },
            source: &[rt::Credential::env(rt::Part::Key, "PROXMOX_API_TOKEN")],
        },
    ],
    security: &[&["PVEAPIToken"]],
    health: rt::HealthCheck::Get("/version"),
    timeout: rt::Timeout {
        connect: rt::seconds(5),
        attempt: rt::seconds(30),
        total: rt::seconds(90),
        idle: rt::seconds(60),
    },
    retry: rt::Retry {
        attempts: 3u32,
        base: rt::millis(200),
        max: rt::seconds(20),
        retry_after_max: rt::seconds(120),
        budget: 0.1f64,
        refused: rt::Refused::Idempotent,
    },
    ..rt::Service::DEFAULT
};

/// Shapes a [`Client`]: credentials, base URL, policies, transport.
pub type Builder = rt::Builder<Client>;

/// The client. Cloning it is cheap; clones share connections, limits and credentials.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) rt::Client);

impl Client {
    /// What most operations show: one of these combinations of schemes.
    #[allow(dead_code, reason = "no group that shows it may be compiled")]
    pub(crate) const SECURITY: &[&[&str]] = &[&["PVEAPIToken"]];

    /// With credentials and base URL from the environment.
    ///
    /// # Errors
    /// When what the environment says cannot be used.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().build()
    }

    /// Shaped by hand; what is not set comes from the environment and the catalog.
    pub fn builder() -> Builder {
        rt::Builder::new(&SERVICE, Client)
    }

    /// Any other request of this service, under the same policies.
    pub fn request(&self, method: &str, path: &str) -> RawCall {
        self.0.request(method, path)
    }

    /// How the service is; a sick service is an answer, not an error.
    pub async fn health(&self) -> Health {
        self.0.health().await
    }

    /// Reads all credentials again; calls in flight finish with the old ones.
    ///
    /// # Errors
    /// When one cannot be read; then all old ones stay.
    pub fn reload(&self) -> Result<(), BuildError> {
        self.0.reload()
    }

    /// Lets no further call begin and waits for those in flight.
    pub async fn close(&self) {
        self.0.close().await;
    }

    /// The client that all services have in common.
    #[must_use]
    pub fn core(&self) -> &rt::Client {
        &self.0
    }

    /// The operations of `Version`.
    #[cfg(feature = "version")]
    #[inline]
    pub fn version(&self) -> crate::version::Version<'_> {
        crate::version::Version(self)
    }

    /// The operations of `Cluster`.
    #[cfg(feature = "cluster")]
    #[inline]
    pub fn cluster(&self) -> crate::cluster::Cluster<'_> {
        crate::cluster::Cluster(self)
    }

    /// The operations of `Nodes`.
    #[cfg(feature = "nodes")]
    #[inline]
    pub fn nodes(&self) -> crate::nodes::Nodes<'_> {
        crate::nodes::Nodes(self)
    }

    /// The operations of `QEMU`.
    #[cfg(feature = "qemu")]
    #[inline]
    pub fn qemu(&self) -> crate::qemu::Qemu<'_> {
        crate::qemu::Qemu(self)
    }

    /// The operations of `LXC`.
    #[cfg(feature = "lxc")]
    #[inline]
    pub fn lxc(&self) -> crate::lxc::Lxc<'_> {
        crate::lxc::Lxc(self)
    }

    /// The operations of `Storage`.
    #[cfg(feature = "storage")]
    #[inline]
    pub fn storage(&self) -> crate::storage::Storage<'_> {
        crate::storage::Storage(self)
    }

    /// The operations of `Tasks`.
    #[cfg(feature = "tasks")]
    #[inline]
    pub fn tasks(&self) -> crate::tasks::Tasks<'_> {
        crate::tasks::Tasks(self)
    }

    /// The operations of `Backup`.
    #[cfg(feature = "backup")]
    #[inline]
    pub fn backup(&self) -> crate::backup::Backup<'_> {
        crate::backup::Backup(self)
    }
}

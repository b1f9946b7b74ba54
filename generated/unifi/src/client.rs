// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "unifi",
    title: "UniFi Network API",
    version: "10.5.66",
    env: "UNIFI",
    base_url: "https://{controller}/proxy/network/integration",
    server_variables: &[("controller", "unifi.example.com")],
    server_env: &[("controller", "UNIFI_HOST")],
    schemes: &[
        rt::Scheme {
            name: "ApiKeyAuth",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "X-API-KEY",
            },
            source: &[rt::Credential::env(rt::Part::Key, "UNIFI_API_KEY")],
        },
    ],
    security: &[&["ApiKeyAuth"]],
    health: rt::HealthCheck::Get("/v1/info"),
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
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Offset,
        param: "offset",
        items: "data",
        limit: "limit",
        ..rt::Pagination::DEFAULT
    }),
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["ApiKeyAuth"]];

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

    /// The operations of `Application Info`.
    #[cfg(feature = "application_info")]
    #[inline]
    pub fn application_info(&self) -> crate::application_info::ApplicationInfo<'_> {
        crate::application_info::ApplicationInfo(self)
    }

    /// The operations of `Sites`.
    #[cfg(feature = "sites")]
    #[inline]
    pub fn sites(&self) -> crate::sites::Sites<'_> {
        crate::sites::Sites(self)
    }

    /// The operations of `UniFi Devices`.
    #[cfg(feature = "uni_fi_devices")]
    #[inline]
    pub fn uni_fi_devices(&self) -> crate::uni_fi_devices::UniFiDevices<'_> {
        crate::uni_fi_devices::UniFiDevices(self)
    }

    /// The operations of `Clients`.
    #[cfg(feature = "clients")]
    #[inline]
    pub fn clients(&self) -> crate::clients::Clients<'_> {
        crate::clients::Clients(self)
    }

    /// The operations of `Networks`.
    #[cfg(feature = "networks")]
    #[inline]
    pub fn networks(&self) -> crate::networks::Networks<'_> {
        crate::networks::Networks(self)
    }

    /// The operations of `WiFi Broadcasts`.
    #[cfg(feature = "wifi_broadcasts")]
    #[inline]
    pub fn wifi_broadcasts(&self) -> crate::wifi_broadcasts::WifiBroadcasts<'_> {
        crate::wifi_broadcasts::WifiBroadcasts(self)
    }

    /// The operations of `Hotspot`.
    #[cfg(feature = "hotspot")]
    #[inline]
    pub fn hotspot(&self) -> crate::hotspot::Hotspot<'_> {
        crate::hotspot::Hotspot(self)
    }

    /// The operations of `Firewall`.
    #[cfg(feature = "firewall")]
    #[inline]
    pub fn firewall(&self) -> crate::firewall::Firewall<'_> {
        crate::firewall::Firewall(self)
    }

    /// The operations of `DNS Policies`.
    #[cfg(feature = "dns_policies")]
    #[inline]
    pub fn dns_policies(&self) -> crate::dns_policies::DnsPolicies<'_> {
        crate::dns_policies::DnsPolicies(self)
    }

    /// The operations of `Supporting Resources`.
    #[cfg(feature = "supporting_resources")]
    #[inline]
    pub fn supporting_resources(
        &self,
    ) -> crate::supporting_resources::SupportingResources<'_> {
        crate::supporting_resources::SupportingResources(self)
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "azure",
    title: "Azure Resource Manager",
    version: "2021-04-01",
    env: "AZURE",
    base_url: "https://management.azure.com",
    server_variables: &[("tenant", "your-tenant-id")],
    server_env: &[("tenant", "AZURE_TENANT_ID")],
    schemes: &[
        rt::Scheme {
            name: "azure_auth",
            kind: rt::SchemeKind::oauth2(
                "https://login.microsoftonline.com/common/oauth2/v2.0/token",
                &["https://management.azure.com/.default"],
            ),
            source: &[
                rt::Credential::env(rt::Part::ClientId, "AZURE_CLIENT_ID"),
                rt::Credential::env(rt::Part::ClientSecret, "AZURE_CLIENT_SECRET"),
                rt::Credential::value(
                    rt::Part::TokenUrl,
                    "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
                ),
            ],
        },
    ],
    security: &[&["azure_auth"]],
    health: rt::HealthCheck::Get("/subscriptions?api-version=2022-12-01"),
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
        kind: rt::PageKind::Next,
        next: "nextLink",
        items: "value",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["azure_auth"]];

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

    /// The operations of `Subscriptions`.
    #[cfg(feature = "subscriptions")]
    #[inline]
    pub fn subscriptions(&self) -> crate::subscriptions::Subscriptions<'_> {
        crate::subscriptions::Subscriptions(self)
    }

    /// The operations of `Tenants`.
    #[cfg(feature = "tenants")]
    #[inline]
    pub fn tenants(&self) -> crate::tenants::Tenants<'_> {
        crate::tenants::Tenants(self)
    }

    /// The operations of `ResourceGroups`.
    #[cfg(feature = "resource_groups")]
    #[inline]
    pub fn resource_groups(&self) -> crate::resource_groups::ResourceGroups<'_> {
        crate::resource_groups::ResourceGroups(self)
    }

    /// The operations of `Resources`.
    #[cfg(feature = "resources")]
    #[inline]
    pub fn resources(&self) -> crate::resources::Resources<'_> {
        crate::resources::Resources(self)
    }

    /// The operations of `Deployments`.
    #[cfg(feature = "deployments")]
    #[inline]
    pub fn deployments(&self) -> crate::deployments::Deployments<'_> {
        crate::deployments::Deployments(self)
    }

    /// The operations of `DeploymentOperations`.
    #[cfg(feature = "deployment_operations")]
    #[inline]
    pub fn deployment_operations(
        &self,
    ) -> crate::deployment_operations::DeploymentOperations<'_> {
        crate::deployment_operations::DeploymentOperations(self)
    }

    /// The operations of `Providers`.
    #[cfg(feature = "providers")]
    #[inline]
    pub fn providers(&self) -> crate::providers::Providers<'_> {
        crate::providers::Providers(self)
    }

    /// The operations of `Tags`.
    #[cfg(feature = "tags")]
    #[inline]
    pub fn tags(&self) -> crate::tags::Tags<'_> {
        crate::tags::Tags(self)
    }
}

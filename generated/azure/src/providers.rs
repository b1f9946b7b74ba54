// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Providers`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Providers`.
#[derive(Debug, Clone, Copy)]
pub struct Providers<'a>(pub(crate) &'a Client);

impl Providers<'_> {
    /// List resource providers.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`ProviderListResult`](crate::types::ProviderListResult).
    #[inline]
    pub fn list(&self, subscription_id: &str, api_version: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, subscription_id).__arg(1, api_version)
    }

    /// Get one resource provider.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_provider_namespace`: Namespace such as Microsoft.Compute.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`Provider`](crate::types::Provider).
    #[inline]
    pub fn get(
        &self,
        subscription_id: &str,
        resource_provider_namespace: &str,
        api_version: &str,
    ) -> Call<Get> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_provider_namespace)
            .__arg(2, api_version)
    }

    /// Register a provider with a subscription.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_provider_namespace`: Namespace such as Microsoft.Compute.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`Provider`](crate::types::Provider).
    #[inline]
    pub fn register(
        &self,
        subscription_id: &str,
        resource_provider_namespace: &str,
        api_version: &str,
    ) -> Call<Register> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_provider_namespace)
            .__arg(2, api_version)
    }
}

/// `GET /subscriptions/{subscriptionId}/providers`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "Providers_List",
            "GET",
            "/subscriptions/{subscriptionId}/providers",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::query("api-version").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ProviderListResult>;
    type Failure = ListError;
}

impl Call<List> {
    /// Extra fields to return, comma-separated.
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        self.__arg(2, expand)
    }
}

/// How [`list`](Providers::list) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListError = crate::errors::CloudErrorDefault;

/// `GET /subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "Providers_Get",
            "GET",
            "/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceProviderNamespace"),
                rt::query("api-version").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Provider>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Extra fields to return, comma-separated.
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        self.__arg(3, expand)
    }
}

/// How [`get`](Providers::get) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type GetError = crate::errors::CloudErrorDefault;

/// `POST /subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/register`
pub enum Register {}
impl rt::Operation for Register {
    const SPEC: rt::Spec = rt::Spec::new(
            "Providers_Register",
            "POST",
            "/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/register",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceProviderNamespace"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Provider>;
    type Failure = RegisterError;
}

/// How [`register`](Providers::register) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type RegisterError = crate::errors::CloudErrorDefault;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Subscriptions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Subscriptions`.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a>(pub(crate) &'a Client);

impl Subscriptions<'_> {
    /// List subscriptions.
    ///
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`SubscriptionListResult`](crate::types::SubscriptionListResult).
    #[inline]
    pub fn list(&self, api_version: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, api_version)
    }

    /// Get one subscription.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`Subscription`](crate::types::Subscription).
    #[inline]
    pub fn get(&self, subscription_id: &str, api_version: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, subscription_id).__arg(1, api_version)
    }

    /// List the places a subscription can use.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`LocationListResult`](crate::types::LocationListResult).
    #[inline]
    pub fn list_locations(
        &self,
        subscription_id: &str,
        api_version: &str,
    ) -> Call<ListLocations> {
        Call::__new(self.0).__arg(0, subscription_id).__arg(1, api_version)
    }
}

/// `GET /subscriptions`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("Subscriptions_List", "GET", "/subscriptions")
        .params(&[rt::query("api-version").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SubscriptionListResult>;
    type Failure = ListError;
}

/// How [`list`](Subscriptions::list) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListError = crate::errors::CloudErrorDefault;

/// `GET /subscriptions/{subscriptionId}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "Subscriptions_Get",
            "GET",
            "/subscriptions/{subscriptionId}",
        )
        .params(&[rt::path("subscriptionId"), rt::query("api-version").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Subscription>;
    type Failure = GetError;
}

/// How [`get`](Subscriptions::get) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type GetError = crate::errors::CloudErrorDefault;

/// `GET /subscriptions/{subscriptionId}/locations`
pub enum ListLocations {}
impl rt::Operation for ListLocations {
    const SPEC: rt::Spec = rt::Spec::new(
            "Subscriptions_ListLocations",
            "GET",
            "/subscriptions/{subscriptionId}/locations",
        )
        .params(&[rt::path("subscriptionId"), rt::query("api-version").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::LocationListResult>;
    type Failure = ListLocationsError;
}

/// How [`list_locations`](Subscriptions::list_locations) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListLocationsError = crate::errors::CloudErrorDefault;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Tags`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Tags`.
#[derive(Debug, Clone, Copy)]
pub struct Tags<'a>(pub(crate) &'a Client);

impl Tags<'_> {
    /// List tag names and values in use.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`TagsListResult`](crate::types::TagsListResult).
    #[inline]
    pub fn list(&self, subscription_id: &str, api_version: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, subscription_id).__arg(1, api_version)
    }

    /// Create a tag name.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`TagDetails`](crate::types::TagDetails).
    #[inline]
    pub fn create_or_update(
        &self,
        subscription_id: &str,
        tag_name: &str,
        api_version: &str,
    ) -> Call<CreateOrUpdate> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, tag_name)
            .__arg(2, api_version)
    }

    /// Delete a tag name.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    #[inline]
    pub fn delete(
        &self,
        subscription_id: &str,
        tag_name: &str,
        api_version: &str,
    ) -> Call<Delete> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, tag_name)
            .__arg(2, api_version)
    }
}

/// `GET /subscriptions/{subscriptionId}/tagNames`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "Tags_List",
            "GET",
            "/subscriptions/{subscriptionId}/tagNames",
        )
        .params(&[rt::path("subscriptionId"), rt::query("api-version").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::TagsListResult>;
    type Failure = ListError;
}

/// How [`list`](Tags::list) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListError = crate::errors::CloudErrorDefault;

/// `PUT /subscriptions/{subscriptionId}/tagNames/{tagName}`
pub enum CreateOrUpdate {}
impl rt::Operation for CreateOrUpdate {
    const SPEC: rt::Spec = rt::Spec::new(
            "Tags_CreateOrUpdate",
            "PUT",
            "/subscriptions/{subscriptionId}/tagNames/{tagName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("tagName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::TagDetails>;
    type Failure = CreateOrUpdateError;
}

/// How [`create_or_update`](Tags::create_or_update) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type CreateOrUpdateError = crate::errors::CloudErrorDefault;

/// `DELETE /subscriptions/{subscriptionId}/tagNames/{tagName}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "Tags_Delete",
            "DELETE",
            "/subscriptions/{subscriptionId}/tagNames/{tagName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("tagName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteError;
}

/// How [`delete`](Tags::delete) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type DeleteError = crate::errors::CloudErrorDefault;

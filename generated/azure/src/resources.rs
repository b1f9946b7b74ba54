// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Resources`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Resources`.
#[derive(Debug, Clone, Copy)]
pub struct Resources<'a>(pub(crate) &'a Client);

impl Resources<'_> {
    /// List all resources of a subscription.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`ResourceListResult`](crate::types::ResourceListResult).
    #[inline]
    pub fn list(&self, subscription_id: &str, api_version: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, subscription_id).__arg(1, api_version)
    }

    /// List the resources of a group.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`ResourceListResult`](crate::types::ResourceListResult).
    #[inline]
    pub fn list_by_resource_group(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        api_version: &str,
    ) -> Call<ListByResourceGroup> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, api_version)
    }

    /// Get any resource by its id.
    ///
    /// - `resource_id`: Whole resource id, without the leading slash.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`GenericResource`](crate::types::GenericResource).
    #[inline]
    pub fn get_by_id(&self, resource_id: &str, api_version: &str) -> Call<GetById> {
        Call::__new(self.0).__arg(0, resource_id).__arg(1, api_version)
    }

    /// Create or replace any resource by its id.
    ///
    /// - `resource_id`: Whole resource id, without the leading slash.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`GenericResource`](crate::types::GenericResource), or nothing.
    #[inline]
    pub fn create_or_update_by_id(
        &self,
        resource_id: &str,
        api_version: &str,
        body: &types::GenericResource,
    ) -> Call<CreateOrUpdateById> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, resource_id)
                .arg(1, api_version)
                .json(body),
        )
    }

    /// Delete any resource by its id.
    ///
    /// - `resource_id`: Whole resource id, without the leading slash.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    #[inline]
    pub fn delete_by_id(
        &self,
        resource_id: &str,
        api_version: &str,
    ) -> Call<DeleteById> {
        Call::__new(self.0).__arg(0, resource_id).__arg(1, api_version)
    }
}

/// `GET /subscriptions/{subscriptionId}/resources`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "Resources_List",
            "GET",
            "/subscriptions/{subscriptionId}/resources",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::query("api-version").explode(false),
                rt::query("$filter").explode(false),
                rt::query("$expand").explode(false),
                rt::query("$top").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ResourceListResult>;
    type Failure = ListError;
}

impl Call<List> {
    /// Filter expression.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(2, filter)
    }

    /// Extra fields to return, comma-separated.
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        self.__arg(3, expand)
    }

    /// Most results to return.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(4, &top)
    }
}

/// How [`list`](Resources::list) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListError = crate::errors::CloudErrorDefault;

/// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/resources`
pub enum ListByResourceGroup {}
impl rt::Operation for ListByResourceGroup {
    const SPEC: rt::Spec = rt::Spec::new(
            "Resources_ListByResourceGroup",
            "GET",
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/resources",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::query("api-version").explode(false),
                rt::query("$filter").explode(false),
                rt::query("$expand").explode(false),
                rt::query("$top").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ResourceListResult>;
    type Failure = ListByResourceGroupError;
}

impl Call<ListByResourceGroup> {
    /// Filter expression.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }

    /// Extra fields to return, comma-separated.
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        self.__arg(4, expand)
    }

    /// Most results to return.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(5, &top)
    }
}

/// How [`list_by_resource_group`](Resources::list_by_resource_group) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListByResourceGroupError = crate::errors::CloudErrorDefault;

/// `GET /{resourceId}`
pub enum GetById {}
impl rt::Operation for GetById {
    const SPEC: rt::Spec = rt::Spec::new("Resources_GetById", "GET", "/{resourceId}")
        .params(&[rt::path("resourceId"), rt::query("api-version").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GenericResource>;
    type Failure = GetByIdError;
}

/// How [`get_by_id`](Resources::get_by_id) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type GetByIdError = crate::errors::CloudErrorDefault;

/// `PUT /{resourceId}`
pub enum CreateOrUpdateById {}
impl rt::Operation for CreateOrUpdateById {
    const SPEC: rt::Spec = rt::Spec::new(
            "Resources_CreateOrUpdateById",
            "PUT",
            "/{resourceId}",
        )
        .params(&[rt::path("resourceId"), rt::query("api-version").explode(false)])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::OrEmpty<rt::Json<types::GenericResource>>;
    type Failure = CreateOrUpdateByIdError;
}

/// How [`create_or_update_by_id`](Resources::create_or_update_by_id) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type CreateOrUpdateByIdError = crate::errors::CloudErrorDefault;

/// `DELETE /{resourceId}`
pub enum DeleteById {}
impl rt::Operation for DeleteById {
    const SPEC: rt::Spec = rt::Spec::new(
            "Resources_DeleteById",
            "DELETE",
            "/{resourceId}",
        )
        .params(&[rt::path("resourceId"), rt::query("api-version").explode(false)])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteByIdError;
}

/// How [`delete_by_id`](Resources::delete_by_id) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type DeleteByIdError = crate::errors::CloudErrorDefault;

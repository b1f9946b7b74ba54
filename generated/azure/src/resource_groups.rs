// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `ResourceGroups`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `ResourceGroups`.
#[derive(Debug, Clone, Copy)]
pub struct ResourceGroups<'a>(pub(crate) &'a Client);

impl ResourceGroups<'_> {
    /// List resource groups.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`ResourceGroupListResult`](crate::types::ResourceGroupListResult).
    #[inline]
    pub fn list(&self, subscription_id: &str, api_version: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, subscription_id).__arg(1, api_version)
    }

    /// Get one resource group.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`ResourceGroup`](crate::types::ResourceGroup).
    #[inline]
    pub fn get(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        api_version: &str,
    ) -> Call<Get> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, api_version)
    }

    /// Tell whether a resource group exists.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    #[inline]
    pub fn check_existence(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        api_version: &str,
    ) -> Call<CheckExistence> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, api_version)
    }

    /// Create or replace a resource group.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`ResourceGroup`](crate::types::ResourceGroup).
    #[inline]
    pub fn create_or_update(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        api_version: &str,
        body: &types::ResourceGroup,
    ) -> Call<CreateOrUpdate> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, subscription_id)
                .arg(1, resource_group_name)
                .arg(2, api_version)
                .json(body),
        )
    }

    /// Change a resource group.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`ResourceGroup`](crate::types::ResourceGroup).
    #[inline]
    pub fn update(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        api_version: &str,
        body: &types::ResourceGroupPatchable,
    ) -> Call<Update> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, subscription_id)
                .arg(1, resource_group_name)
                .arg(2, api_version)
                .json(body),
        )
    }

    /// Delete a resource group and all in it.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    #[inline]
    pub fn delete(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        api_version: &str,
    ) -> Call<Delete> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, api_version)
    }

    /// Export a resource group as a template.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`ResourceGroupExportResult`](crate::types::ResourceGroupExportResult), or nothing.
    #[inline]
    pub fn export_template(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        api_version: &str,
        body: &types::ExportTemplateRequest,
    ) -> Call<ExportTemplate> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, subscription_id)
                .arg(1, resource_group_name)
                .arg(2, api_version)
                .json(body),
        )
    }
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "ResourceGroups_List",
            "GET",
            "/subscriptions/{subscriptionId}/resourcegroups",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::query("api-version").explode(false),
                rt::query("$filter").explode(false),
                rt::query("$top").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ResourceGroupListResult>;
    type Failure = ListError;
}

impl Call<List> {
    /// Filter expression.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(2, filter)
    }

    /// Most results to return.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(3, &top)
    }
}

/// How [`list`](ResourceGroups::list) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListError = crate::errors::CloudErrorDefault;

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "ResourceGroups_Get",
            "GET",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ResourceGroup>;
    type Failure = GetError;
}

/// How [`get`](ResourceGroups::get) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type GetError = crate::errors::CloudErrorDefault;

/// `HEAD /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}`
pub enum CheckExistence {}
impl rt::Operation for CheckExistence {
    const SPEC: rt::Spec = rt::Spec::new(
            "ResourceGroups_CheckExistence",
            "HEAD",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY)
        .accept("*/*");
    type Success = rt::Empty;
    type Failure = CheckExistenceError;
}

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}`
pub enum CreateOrUpdate {}
impl rt::Operation for CreateOrUpdate {
    const SPEC: rt::Spec = rt::Spec::new(
            "ResourceGroups_CreateOrUpdate",
            "PUT",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ResourceGroup>;
    type Failure = CreateOrUpdateError;
}

/// How [`create_or_update`](ResourceGroups::create_or_update) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type CreateOrUpdateError = crate::errors::CloudErrorDefault;

/// `PATCH /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}`
pub enum Update {}
impl rt::Operation for Update {
    const SPEC: rt::Spec = rt::Spec::new(
            "ResourceGroups_Update",
            "PATCH",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ResourceGroup>;
    type Failure = UpdateError;
}

/// How [`update`](ResourceGroups::update) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type UpdateError = crate::errors::CloudErrorDefault;

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "ResourceGroups_Delete",
            "DELETE",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::query("api-version").explode(false),
                rt::query("forceDeletionTypes").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteError;
}

impl Call<Delete> {
    /// Resource types to delete by force.
    #[inline]
    pub fn force_deletion_types(self, force_deletion_types: &str) -> Self {
        self.__arg(3, force_deletion_types)
    }
}

/// How [`delete`](ResourceGroups::delete) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type DeleteError = crate::errors::CloudErrorDefault;

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/exportTemplate`
pub enum ExportTemplate {}
impl rt::Operation for ExportTemplate {
    const SPEC: rt::Spec = rt::Spec::new(
            "ResourceGroups_ExportTemplate",
            "POST",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/exportTemplate",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::OrEmpty<rt::Json<types::ResourceGroupExportResult>>;
    type Failure = ExportTemplateError;
}

/// How [`export_template`](ResourceGroups::export_template) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ExportTemplateError = crate::errors::CloudErrorDefault;

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum CheckExistenceError {
    /// No such item.
    NotFound(crate::Reply<String>),
    /// The request failed.
    Default(crate::Reply<String>),
}

rt::failures! {
    CheckExistenceError { 404 => NotFound(rt::Text), 0 => Default(rt::Text) }
}

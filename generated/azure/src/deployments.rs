// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Deployments`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Deployments`.
#[derive(Debug, Clone, Copy)]
pub struct Deployments<'a>(pub(crate) &'a Client);

impl Deployments<'_> {
    /// List deployments of a group.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`DeploymentListResult`](crate::types::DeploymentListResult).
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

    /// Get one deployment.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `deployment_name`: Deployment. Has 1 to 64 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`DeploymentExtended`](crate::types::DeploymentExtended).
    #[inline]
    pub fn get(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        deployment_name: &str,
        api_version: &str,
    ) -> Call<Get> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, deployment_name)
            .__arg(3, api_version)
    }

    /// Deploy a template.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `deployment_name`: Deployment. Has 1 to 64 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`DeploymentExtended`](crate::types::DeploymentExtended).
    #[inline]
    pub fn create_or_update(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        deployment_name: &str,
        api_version: &str,
        body: &types::Deployment,
    ) -> Call<CreateOrUpdate> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, subscription_id)
                .arg(1, resource_group_name)
                .arg(2, deployment_name)
                .arg(3, api_version)
                .json(body),
        )
    }

    /// Delete a deployment from the history.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `deployment_name`: Deployment. Has 1 to 64 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    #[inline]
    pub fn delete(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        deployment_name: &str,
        api_version: &str,
    ) -> Call<Delete> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, deployment_name)
            .__arg(3, api_version)
    }

    /// Stop a deployment that is under way.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `deployment_name`: Deployment. Has 1 to 64 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    #[inline]
    pub fn cancel(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        deployment_name: &str,
        api_version: &str,
    ) -> Call<Cancel> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, deployment_name)
            .__arg(3, api_version)
    }

    /// Check a template without deploying it.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `deployment_name`: Deployment. Has 1 to 64 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`DeploymentValidateResult`](crate::types::DeploymentValidateResult).
    #[inline]
    pub fn validate(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        deployment_name: &str,
        api_version: &str,
        body: &types::Deployment,
    ) -> Call<Validate> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, subscription_id)
                .arg(1, resource_group_name)
                .arg(2, deployment_name)
                .arg(3, api_version)
                .json(body),
        )
    }

    /// Get the template a deployment used.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `deployment_name`: Deployment. Has 1 to 64 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`DeploymentExportResult`](crate::types::DeploymentExportResult).
    #[inline]
    pub fn export_template(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        deployment_name: &str,
        api_version: &str,
    ) -> Call<ExportTemplate> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, deployment_name)
            .__arg(3, api_version)
    }
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/`
pub enum ListByResourceGroup {}
impl rt::Operation for ListByResourceGroup {
    const SPEC: rt::Spec = rt::Spec::new(
            "Deployments_ListByResourceGroup",
            "GET",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::query("api-version").explode(false),
                rt::query("$filter").explode(false),
                rt::query("$top").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeploymentListResult>;
    type Failure = ListByResourceGroupError;
}

impl Call<ListByResourceGroup> {
    /// Filter expression.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }

    /// Most results to return.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(4, &top)
    }
}

/// How [`list_by_resource_group`](Deployments::list_by_resource_group) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListByResourceGroupError = crate::errors::CloudErrorDefault;

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "Deployments_Get",
            "GET",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::path("deploymentName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeploymentExtended>;
    type Failure = GetError;
}

/// How [`get`](Deployments::get) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type GetError = crate::errors::CloudErrorDefault;

/// `PUT /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}`
pub enum CreateOrUpdate {}
impl rt::Operation for CreateOrUpdate {
    const SPEC: rt::Spec = rt::Spec::new(
            "Deployments_CreateOrUpdate",
            "PUT",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::path("deploymentName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::DeploymentExtended>;
    type Failure = CreateOrUpdateError;
}

/// How [`create_or_update`](Deployments::create_or_update) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type CreateOrUpdateError = crate::errors::CloudErrorDefault;

/// `DELETE /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "Deployments_Delete",
            "DELETE",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::path("deploymentName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteError;
}

/// How [`delete`](Deployments::delete) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type DeleteError = crate::errors::CloudErrorDefault;

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/cancel`
pub enum Cancel {}
impl rt::Operation for Cancel {
    const SPEC: rt::Spec = rt::Spec::new(
            "Deployments_Cancel",
            "POST",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/cancel",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::path("deploymentName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = CancelError;
}

/// How [`cancel`](Deployments::cancel) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type CancelError = crate::errors::CloudErrorDefault;

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/validate`
pub enum Validate {}
impl rt::Operation for Validate {
    const SPEC: rt::Spec = rt::Spec::new(
            "Deployments_Validate",
            "POST",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/validate",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::path("deploymentName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::DeploymentValidateResult>;
    type Failure = ValidateError;
}

/// `POST /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/exportTemplate`
pub enum ExportTemplate {}
impl rt::Operation for ExportTemplate {
    const SPEC: rt::Spec = rt::Spec::new(
            "Deployments_ExportTemplate",
            "POST",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/exportTemplate",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::path("deploymentName"),
                rt::query("api-version").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeploymentExportResult>;
    type Failure = ExportTemplateError;
}

/// How [`export_template`](Deployments::export_template) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ExportTemplateError = crate::errors::CloudErrorDefault;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ValidateError {
    /// The template is not valid.
    BadRequest(crate::Reply<types::DeploymentValidateResult>),
    /// The request failed.
    Default(crate::Reply<types::CloudError>),
}

rt::failures! {
    ValidateError {
        400 => BadRequest(rt::Json<types::DeploymentValidateResult>),
        0 => Default(rt::Json<types::CloudError>),
    }
}

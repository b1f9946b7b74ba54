// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `DeploymentOperations`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `DeploymentOperations`.
#[derive(Debug, Clone, Copy)]
pub struct DeploymentOperations<'a>(pub(crate) &'a Client);

impl DeploymentOperations<'_> {
    /// List the operations of a deployment.
    ///
    /// - `subscription_id`: Subscription, a GUID.
    /// - `resource_group_name`: Resource group. Has 1 to 90 characters.
    /// - `deployment_name`: Deployment. Has 1 to 64 characters.
    /// - `api_version`: API version: 2021-04-01 for resources, 2020-01-01 for subscriptions, or that of the resource type.
    ///
    /// Returns [`DeploymentOperationsListResult`](crate::types::DeploymentOperationsListResult).
    #[inline]
    pub fn list(
        &self,
        subscription_id: &str,
        resource_group_name: &str,
        deployment_name: &str,
        api_version: &str,
    ) -> Call<List> {
        Call::__new(self.0)
            .__arg(0, subscription_id)
            .__arg(1, resource_group_name)
            .__arg(2, deployment_name)
            .__arg(3, api_version)
    }
}

/// `GET /subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/deployments/{deploymentName}/operations`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeploymentOperations_List",
            "GET",
            "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/deployments/{deploymentName}/operations",
        )
        .params(
            &[
                rt::path("subscriptionId"),
                rt::path("resourceGroupName"),
                rt::path("deploymentName"),
                rt::query("api-version").explode(false),
                rt::query("$top").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeploymentOperationsListResult>;
    type Failure = ListError;
}

impl Call<List> {
    /// Most results to return.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(4, &top)
    }
}

/// How [`list`](DeploymentOperations::list) fails; the same as [`CloudErrorDefault`](crate::errors::CloudErrorDefault).
///
/// - Any other status: The request failed.
pub type ListError = crate::errors::CloudErrorDefault;

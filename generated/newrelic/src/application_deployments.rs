// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Application Deployments`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Application Deployments`.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationDeployments<'a>(pub(crate) &'a Client);

impl ApplicationDeployments<'_> {
    /// List the deployments of an application
    ///
    /// - `application_id`: Id of the application
    ///
    /// Returns [`ListDeploymentsResponse`](crate::types::ListDeploymentsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_deployments(&self, application_id: i64) -> Call<ListDeployments> {
        Call::__new(self.0).__arg(0, &application_id)
    }

    /// Record a deployment
    ///
    /// - `application_id`: Id of the application
    ///
    /// Returns [`CreateDeploymentResponse`](crate::types::CreateDeploymentResponse).
    #[inline]
    pub fn create_deployment(
        &self,
        application_id: i64,
        body: &types::CreateDeploymentBody,
    ) -> Call<CreateDeployment> {
        Call(rt::Pending::new(&self.0.0).arg(0, &application_id).json(body))
    }

    /// Delete a deployment
    ///
    /// - `application_id`: Id of the application
    ///
    /// Returns [`DeleteDeploymentResponse`](crate::types::DeleteDeploymentResponse).
    #[inline]
    pub fn delete_deployment(
        &self,
        application_id: i64,
        id: i64,
    ) -> Call<DeleteDeployment> {
        Call::__new(self.0).__arg(0, &application_id).__arg(1, &id)
    }
}

/// `GET /v2/applications/{application_id}/deployments.json`
pub enum ListDeployments {}
impl rt::Operation for ListDeployments {
    const SPEC: rt::Spec = rt::Spec::new(
            "listDeployments",
            "GET",
            "/v2/applications/{application_id}/deployments.json",
        )
        .params(&[rt::path("application_id"), rt::query("page")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListDeploymentsResponse>;
    type Failure = ListDeploymentsError;
}

impl Call<ListDeployments> {
    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(1, &page)
    }
}

/// How [`list_deployments`](ApplicationDeployments::list_deployments) fails; the same as [`ErrorResponse401_404_429_500`](crate::errors::ErrorResponse401_404_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListDeploymentsError = crate::errors::ErrorResponse401_404_429_500;

/// `POST /v2/applications/{application_id}/deployments.json`
pub enum CreateDeployment {}
impl rt::Operation for CreateDeployment {
    const SPEC: rt::Spec = rt::Spec::new(
            "createDeployment",
            "POST",
            "/v2/applications/{application_id}/deployments.json",
        )
        .params(&[rt::path("application_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateDeploymentResponse>;
    type Failure = CreateDeploymentError;
}

/// How [`create_deployment`](ApplicationDeployments::create_deployment) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type CreateDeploymentError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `DELETE /v2/applications/{application_id}/deployments/{id}.json`
pub enum DeleteDeployment {}
impl rt::Operation for DeleteDeployment {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteDeployment",
            "DELETE",
            "/v2/applications/{application_id}/deployments/{id}.json",
        )
        .params(&[rt::path("application_id"), rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteDeploymentResponse>;
    type Failure = DeleteDeploymentError;
}

/// How [`delete_deployment`](ApplicationDeployments::delete_deployment) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type DeleteDeploymentError = crate::errors::ErrorResponse401_403_404_422_429_500;

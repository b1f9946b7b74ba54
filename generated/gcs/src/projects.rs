// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Settings of a project.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `projects`.
#[derive(Debug, Clone, Copy)]
pub struct Projects<'a>(pub(crate) &'a Client);

impl Projects<'_> {
    /// Get the service account of Cloud Storage in a project
    ///
    /// - `project_id`: Id of the project.
    ///
    /// Returns [`ServiceAccount`](crate::types::ServiceAccount).
    #[inline]
    pub fn service_account_get(&self, project_id: &str) -> Call<ServiceAccountGet> {
        Call::__new(self.0).__arg(0, project_id)
    }
}

/// `GET /storage/v1/projects/{projectId}/serviceAccount`
pub enum ServiceAccountGet {}
impl rt::Operation for ServiceAccountGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "storage.projects.serviceAccount.get",
            "GET",
            "/storage/v1/projects/{projectId}/serviceAccount",
        )
        .params(&[rt::path("projectId"), rt::query("userProject")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ServiceAccount>;
    type Failure = ServiceAccountGetError;
}

impl Call<ServiceAccountGet> {
    /// Project that pays for the call.
    #[inline]
    pub fn user_project(self, user_project: &str) -> Self {
        self.__arg(1, user_project)
    }
}

/// How [`service_account_get`](Projects::service_account_get) fails; the same as [`ErrorResponse401_403_404`](crate::errors::ErrorResponse401_403_404).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ServiceAccountGetError = crate::errors::ErrorResponse401_403_404;

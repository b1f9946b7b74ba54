// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Hosted projects.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Projects`.
#[derive(Debug, Clone, Copy)]
pub struct Projects<'a>(pub(crate) &'a Client);

impl Projects<'_> {
    /// List the projects of an organization, page by page
    ///
    /// - `slug`: Slug of the organization. Matches `^[\w-]+$`.
    ///
    /// Returns [`OrganizationProjectsResponse`](crate::types::OrganizationProjectsResponse).
    #[inline]
    pub fn v1_get_all_projects_for_organization(
        &self,
        slug: &str,
    ) -> Call<V1GetAllProjectsForOrganization> {
        Call::__new(self.0).__arg(0, slug)
    }

    /// List all projects that the caller made or may see
    ///
    /// Returns a list of [`V1ProjectWithDatabaseResponse`](crate::types::V1ProjectWithDatabaseResponse).
    #[inline]
    pub fn v1_list_all_projects(&self) -> Call<V1ListAllProjects> {
        Call::__new(self.0)
    }

    /// Create a project
    ///
    /// Returns [`V1ProjectResponse`](crate::types::V1ProjectResponse).
    #[inline]
    pub fn v1_create_a_project(
        &self,
        body: &types::V1CreateProjectBody,
    ) -> Call<V1CreateAProject> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`V1ProjectWithDatabaseResponse`](crate::types::V1ProjectWithDatabaseResponse).
    #[inline]
    pub fn v1_get_project(&self, r#ref: &str) -> Call<V1GetProject> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// Rename a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`V1ProjectRefResponse`](crate::types::V1ProjectRefResponse).
    #[inline]
    pub fn v1_update_a_project(
        &self,
        r#ref: &str,
        body: &types::V1UpdateProjectBody,
    ) -> Call<V1UpdateAProject> {
        Call(rt::Pending::new(&self.0.0).arg(0, r#ref).json(body))
    }

    /// Delete a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`V1ProjectRefResponse`](crate::types::V1ProjectRefResponse).
    #[inline]
    pub fn v1_delete_a_project(&self, r#ref: &str) -> Call<V1DeleteAProject> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// Health of the services in a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    /// - `services`: The services to check; repeat the parameter for several.
    ///
    /// Returns a list of [`V1ServiceHealthResponse`](crate::types::V1ServiceHealthResponse).
    #[inline]
    pub fn v1_get_services_health(
        &self,
        r#ref: &str,
        services: &[types::HealthService],
    ) -> Call<V1GetServicesHealth> {
        Call::__new(self.0).__arg(0, r#ref).__arg(1, services)
    }

    /// Pause a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    #[inline]
    pub fn v1_pause_a_project(&self, r#ref: &str) -> Call<V1PauseAProject> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// Start a paused project again
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    #[inline]
    pub fn v1_restore_a_project(&self, r#ref: &str) -> Call<V1RestoreAProject> {
        Call::__new(self.0).__arg(0, r#ref)
    }
}

/// `GET /v1/organizations/{slug}/projects`
pub enum V1GetAllProjectsForOrganization {}
impl rt::Operation for V1GetAllProjectsForOrganization {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-get-all-projects-for-organization",
            "GET",
            "/v1/organizations/{slug}/projects",
        )
        .params(
            &[
                rt::path("slug"),
                rt::query("offset"),
                rt::query("limit"),
                rt::query("search"),
                rt::query("sort"),
                rt::query("statuses"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::OrganizationProjectsResponse>;
    type Failure = V1GetAllProjectsForOrganizationError;
}

impl Call<V1GetAllProjectsForOrganization> {
    /// How many projects to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(1, &offset)
    }

    /// Most projects in a page.
    ///
    /// Default: `100`. At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(2, &limit)
    }

    /// Part of a project's name.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(3, search)
    }

    /// Order of the list.
    ///
    /// Default: `name_asc`.
    #[inline]
    pub fn sort(self, sort: types::V1GetAllProjectsForOrganizationSort) -> Self {
        self.__arg(4, &sort)
    }

    /// Statuses to keep, with commas between.
    #[inline]
    pub fn statuses(self, statuses: &str) -> Self {
        self.__arg(5, statuses)
    }
}

/// How [`v1_get_all_projects_for_organization`](Projects::v1_get_all_projects_for_organization) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1GetAllProjectsForOrganizationError = crate::errors::ApiError401_403_429_500;

/// `GET /v1/projects`
pub enum V1ListAllProjects {}
impl rt::Operation for V1ListAllProjects {
    const SPEC: rt::Spec = rt::Spec::new("v1-list-all-projects", "GET", "/v1/projects")
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::V1ProjectWithDatabaseResponse>>;
    type Failure = V1ListAllProjectsError;
}

/// How [`v1_list_all_projects`](Projects::v1_list_all_projects) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1ListAllProjectsError = crate::errors::ApiError401_403_429;

/// `POST /v1/projects`
pub enum V1CreateAProject {}
impl rt::Operation for V1CreateAProject {
    const SPEC: rt::Spec = rt::Spec::new("v1-create-a-project", "POST", "/v1/projects")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::V1ProjectResponse>;
    type Failure = V1CreateAProjectError;
}

/// How [`v1_create_a_project`](Projects::v1_create_a_project) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1CreateAProjectError = crate::errors::ApiError401_403_429;

/// `GET /v1/projects/{ref}`
pub enum V1GetProject {}
impl rt::Operation for V1GetProject {
    const SPEC: rt::Spec = rt::Spec::new("v1-get-project", "GET", "/v1/projects/{ref}")
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::V1ProjectWithDatabaseResponse>;
    type Failure = V1GetProjectError;
}

/// How [`v1_get_project`](Projects::v1_get_project) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1GetProjectError = crate::errors::ApiError401_403_429_500;

/// `PATCH /v1/projects/{ref}`
pub enum V1UpdateAProject {}
impl rt::Operation for V1UpdateAProject {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-update-a-project",
            "PATCH",
            "/v1/projects/{ref}",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::V1ProjectRefResponse>;
    type Failure = V1UpdateAProjectError;
}

/// How [`v1_update_a_project`](Projects::v1_update_a_project) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1UpdateAProjectError = crate::errors::ApiError401_403_429_500;

/// `DELETE /v1/projects/{ref}`
pub enum V1DeleteAProject {}
impl rt::Operation for V1DeleteAProject {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-delete-a-project",
            "DELETE",
            "/v1/projects/{ref}",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::V1ProjectRefResponse>;
    type Failure = V1DeleteAProjectError;
}

/// How [`v1_delete_a_project`](Projects::v1_delete_a_project) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1DeleteAProjectError = crate::errors::ApiError401_403_429;

/// `GET /v1/projects/{ref}/health`
pub enum V1GetServicesHealth {}
impl rt::Operation for V1GetServicesHealth {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-get-services-health",
            "GET",
            "/v1/projects/{ref}/health",
        )
        .params(&[rt::path("ref"), rt::query("services"), rt::query("timeout_ms")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::V1ServiceHealthResponse>>;
    type Failure = V1GetServicesHealthError;
}

impl Call<V1GetServicesHealth> {
    /// How long to wait for a service.
    ///
    /// At least 0. At most 10000.
    #[inline]
    pub fn timeout_ms(self, timeout_ms: i32) -> Self {
        self.__arg(2, &timeout_ms)
    }
}

/// How [`v1_get_services_health`](Projects::v1_get_services_health) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1GetServicesHealthError = crate::errors::ApiError401_403_429_500;

/// `POST /v1/projects/{ref}/pause`
pub enum V1PauseAProject {}
impl rt::Operation for V1PauseAProject {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-pause-a-project",
            "POST",
            "/v1/projects/{ref}/pause",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = V1PauseAProjectError;
}

/// How [`v1_pause_a_project`](Projects::v1_pause_a_project) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1PauseAProjectError = crate::errors::ApiError401_403_429;

/// `POST /v1/projects/{ref}/restore`
pub enum V1RestoreAProject {}
impl rt::Operation for V1RestoreAProject {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-restore-a-project",
            "POST",
            "/v1/projects/{ref}/restore",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = V1RestoreAProjectError;
}

/// How [`v1_restore_a_project`](Projects::v1_restore_a_project) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1RestoreAProjectError = crate::errors::ApiError401_403_429;

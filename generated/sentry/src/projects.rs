// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Projects`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Projects`.
#[derive(Debug, Clone, Copy)]
pub struct Projects<'a>(pub(crate) &'a Client);

impl Projects<'_> {
    /// Get a project
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `project_id_or_slug`: Id or slug of the project
    ///
    /// Returns [`Project`](crate::types::Project). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn get_project(
        &self,
        organization_id_or_slug: &str,
        project_id_or_slug: &str,
    ) -> Call<GetProject> {
        Call::__new(self.0)
            .__arg(0, organization_id_or_slug)
            .__arg(1, project_id_or_slug)
    }

    /// Delete a project
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `project_id_or_slug`: Id or slug of the project
    ///
    /// Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn delete_project(
        &self,
        organization_id_or_slug: &str,
        project_id_or_slug: &str,
    ) -> Call<DeleteProject> {
        Call::__new(self.0)
            .__arg(0, organization_id_or_slug)
            .__arg(1, project_id_or_slug)
    }

    /// Create a project for a team
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `team_id_or_slug`: Id or slug of the team
    ///
    /// Returns [`Project`](crate::types::Project). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn create_team_project(
        &self,
        organization_id_or_slug: &str,
        team_id_or_slug: &str,
        body: &types::CreateTeamProjectBody,
    ) -> Call<CreateTeamProject> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, organization_id_or_slug)
                .arg(1, team_id_or_slug)
                .json(body),
        )
    }

    /// List the client keys (DSNs) of a project
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `project_id_or_slug`: Id or slug of the project
    ///
    /// Returns a list of [`ProjectKey`](crate::types::ProjectKey). Headers of answers: `Link` (200), `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn list_project_keys(
        &self,
        organization_id_or_slug: &str,
        project_id_or_slug: &str,
    ) -> Call<ListProjectKeys> {
        Call::__new(self.0)
            .__arg(0, organization_id_or_slug)
            .__arg(1, project_id_or_slug)
    }

    /// Create a client key
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `project_id_or_slug`: Id or slug of the project
    ///
    /// Returns [`ProjectKey`](crate::types::ProjectKey). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn create_project_key(
        &self,
        organization_id_or_slug: &str,
        project_id_or_slug: &str,
    ) -> Call<CreateProjectKey> {
        Call::__new(self.0)
            .__arg(0, organization_id_or_slug)
            .__arg(1, project_id_or_slug)
    }
}

/// `GET /api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/`
pub enum GetProject {}
impl rt::Operation for GetProject {
    const SPEC: rt::Spec = rt::Spec::new(
            "getProject",
            "GET",
            "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/",
        )
        .params(&[rt::path("organization_id_or_slug"), rt::path("project_id_or_slug")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Project>;
    type Failure = GetProjectError;
}

/// How [`get_project`](Projects::get_project) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetProjectError = crate::errors::Error401_403_404_429;

/// `DELETE /api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/`
pub enum DeleteProject {}
impl rt::Operation for DeleteProject {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteProject",
            "DELETE",
            "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/",
        )
        .params(&[rt::path("organization_id_or_slug"), rt::path("project_id_or_slug")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteProjectError;
}

/// How [`delete_project`](Projects::delete_project) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type DeleteProjectError = crate::errors::Error401_403_404_429;

/// `POST /api/0/teams/{organization_id_or_slug}/{team_id_or_slug}/projects/`
pub enum CreateTeamProject {}
impl rt::Operation for CreateTeamProject {
    const SPEC: rt::Spec = rt::Spec::new(
            "createTeamProject",
            "POST",
            "/api/0/teams/{organization_id_or_slug}/{team_id_or_slug}/projects/",
        )
        .params(&[rt::path("organization_id_or_slug"), rt::path("team_id_or_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Project>;
    type Failure = CreateTeamProjectError;
}

/// How [`create_team_project`](Projects::create_team_project) fails; the same as [`Error400_401_403_404_409_429`](crate::errors::Error400_401_403_404_409_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: A thing of that name exists
/// - 429 Too Many Requests: Too many calls
pub type CreateTeamProjectError = crate::errors::Error400_401_403_404_409_429;

/// `GET /api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/keys/`
pub enum ListProjectKeys {}
impl rt::Operation for ListProjectKeys {
    const SPEC: rt::Spec = rt::Spec::new(
            "listProjectKeys",
            "GET",
            "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/keys/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::path("project_id_or_slug"),
                rt::query("cursor"),
                rt::query("status"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::ProjectKey>>;
    type Failure = ListProjectKeysError;
}

impl Call<ListProjectKeys> {
    /// Where to go on, from the Link header
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(2, cursor)
    }

    /// active or inactive
    #[inline]
    pub fn status(self, status: &str) -> Self {
        self.__arg(3, status)
    }
}

/// How [`list_project_keys`](Projects::list_project_keys) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListProjectKeysError = crate::errors::Error401_403_404_429;

/// `POST /api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/keys/`
pub enum CreateProjectKey {}
impl rt::Operation for CreateProjectKey {
    const SPEC: rt::Spec = rt::Spec::new(
            "createProjectKey",
            "POST",
            "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/keys/",
        )
        .params(&[rt::path("organization_id_or_slug"), rt::path("project_id_or_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ProjectKey>;
    type Failure = CreateProjectKeyError;
}

impl Call<CreateProjectKey> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::CreateProjectKeyBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`create_project_key`](Projects::create_project_key) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type CreateProjectKeyError = crate::errors::Error400_401_403_404_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `pipelines`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `pipelines`.
#[derive(Debug, Clone, Copy)]
pub struct Pipelines<'a>(pub(crate) &'a Client);

impl Pipelines<'_> {
    /// List the pipelines of a project
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns a list of [`Pipeline`](crate::types::Pipeline). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_project_pipelines(&self, id: &str) -> Call<ListProjectPipelines> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Start a pipeline
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_pipeline(
        &self,
        id: &str,
        body: &types::CreatePipelineBody,
    ) -> Call<CreatePipeline> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }

    /// Get a pipeline
    ///
    /// - `id`: Id or URL-encoded path
    /// - `pipeline_id`: Id of the pipeline
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_pipeline(&self, id: &str, pipeline_id: i64) -> Call<GetPipeline> {
        Call::__new(self.0).__arg(0, id).__arg(1, &pipeline_id)
    }

    /// Run the failed jobs of a pipeline again
    ///
    /// - `id`: Id or URL-encoded path
    /// - `pipeline_id`: Id of the pipeline
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn retry_pipeline(&self, id: &str, pipeline_id: i64) -> Call<RetryPipeline> {
        Call::__new(self.0).__arg(0, id).__arg(1, &pipeline_id)
    }
}

/// `GET /api/v4/projects/{id}/pipelines`
pub enum ListProjectPipelines {}
impl rt::Operation for ListProjectPipelines {
    const SPEC: rt::Spec = rt::Spec::new(
            "listProjectPipelines",
            "GET",
            "/api/v4/projects/{id}/pipelines",
        )
        .params(
            &[
                rt::path("id"),
                rt::query("name"),
                rt::query("order_by"),
                rt::query("ref"),
                rt::query("scope"),
                rt::query("sha"),
                rt::query("sort"),
                rt::query("source"),
                rt::query("status"),
                rt::query("updated_after"),
                rt::query("updated_before"),
                rt::query("username"),
                rt::query("yaml_errors"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Pipeline>>;
    type Failure = ListProjectPipelinesError;
}

impl Call<ListProjectPipelines> {
    /// Sets `name`.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        self.__arg(1, name)
    }

    /// Sets `order_by`.
    ///
    /// Default: `id`.
    #[inline]
    pub fn order_by(self, order_by: types::ListProjectPipelinesOrderBy) -> Self {
        self.__arg(2, &order_by)
    }

    /// Sets `ref`.
    #[inline]
    pub fn r#ref(self, r#ref: &str) -> Self {
        self.__arg(3, r#ref)
    }

    /// Sets `scope`.
    #[inline]
    pub fn scope(self, scope: types::ListProjectPipelinesScope) -> Self {
        self.__arg(4, &scope)
    }

    /// Sets `sha`.
    #[inline]
    pub fn sha(self, sha: &str) -> Self {
        self.__arg(5, sha)
    }

    /// Sets `sort`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn sort(self, sort: types::Sort) -> Self {
        self.__arg(6, &sort)
    }

    /// Sets `source`.
    #[inline]
    pub fn source(self, source: &str) -> Self {
        self.__arg(7, source)
    }

    /// Sets `status`.
    #[inline]
    pub fn status(self, status: types::ListProjectPipelinesStatus) -> Self {
        self.__arg(8, &status)
    }

    /// Sets `updated_after`.
    #[inline]
    pub fn updated_after(self, updated_after: &rt::DateTime) -> Self {
        self.__arg(9, updated_after)
    }

    /// Sets `updated_before`.
    #[inline]
    pub fn updated_before(self, updated_before: &rt::DateTime) -> Self {
        self.__arg(10, updated_before)
    }

    /// Sets `username`.
    #[inline]
    pub fn username(self, username: &str) -> Self {
        self.__arg(11, username)
    }

    /// Sets `yaml_errors`.
    #[inline]
    pub fn yaml_errors(self, yaml_errors: bool) -> Self {
        self.__arg(12, &yaml_errors)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(13, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(14, &per_page)
    }
}

/// How [`list_project_pipelines`](Pipelines::list_project_pipelines) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type ListProjectPipelinesError = crate::errors::Error401_403_404_429;

/// `POST /api/v4/projects/{id}/pipeline`
pub enum CreatePipeline {}
impl rt::Operation for CreatePipeline {
    const SPEC: rt::Spec = rt::Spec::new(
            "createPipeline",
            "POST",
            "/api/v4/projects/{id}/pipeline",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Pipeline>;
    type Failure = CreatePipelineError;
}

/// How [`create_pipeline`](Pipelines::create_pipeline) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type CreatePipelineError = crate::errors::Error400_401_403_404_429;

/// `GET /api/v4/projects/{id}/pipelines/{pipeline_id}`
pub enum GetPipeline {}
impl rt::Operation for GetPipeline {
    const SPEC: rt::Spec = rt::Spec::new(
            "getPipeline",
            "GET",
            "/api/v4/projects/{id}/pipelines/{pipeline_id}",
        )
        .params(&[rt::path("id"), rt::path("pipeline_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Pipeline>;
    type Failure = GetPipelineError;
}

/// How [`get_pipeline`](Pipelines::get_pipeline) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type GetPipelineError = crate::errors::Error401_403_404_429;

/// `POST /api/v4/projects/{id}/pipelines/{pipeline_id}/retry`
pub enum RetryPipeline {}
impl rt::Operation for RetryPipeline {
    const SPEC: rt::Spec = rt::Spec::new(
            "retryPipeline",
            "POST",
            "/api/v4/projects/{id}/pipelines/{pipeline_id}/retry",
        )
        .params(&[rt::path("id"), rt::path("pipeline_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Pipeline>;
    type Failure = RetryPipelineError;
}

/// How [`retry_pipeline`](Pipelines::retry_pipeline) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type RetryPipelineError = crate::errors::Error401_403_404_429;

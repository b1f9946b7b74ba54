// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Pipelines`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Pipelines`.
#[derive(Debug, Clone, Copy)]
pub struct Pipelines<'a>(pub(crate) &'a Client);

impl Pipelines<'_> {
    /// List pipelines
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`PaginatedPipelines`](crate::types::PaginatedPipelines).
    #[inline]
    pub fn get_pipelines_for_repository(
        &self,
        workspace: &str,
        repo_slug: &str,
    ) -> Call<GetPipelinesForRepository> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Start a pipeline
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    #[inline]
    pub fn create_pipeline_for_repository(
        &self,
        workspace: &str,
        repo_slug: &str,
        body: &types::PipelineRequest,
    ) -> Call<CreatePipelineForRepository> {
        Call(rt::Pending::new(&self.0.0).arg(0, workspace).arg(1, repo_slug).json(body))
    }

    /// Get a pipeline
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `pipeline_uuid`: UUID of the pipeline
    ///
    /// Returns [`Pipeline`](crate::types::Pipeline).
    #[inline]
    pub fn get_pipeline_for_repository(
        &self,
        workspace: &str,
        repo_slug: &str,
        pipeline_uuid: &str,
    ) -> Call<GetPipelineForRepository> {
        Call::__new(self.0)
            .__arg(0, workspace)
            .__arg(1, repo_slug)
            .__arg(2, pipeline_uuid)
    }

    /// Stop a pipeline
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `pipeline_uuid`: UUID of the pipeline
    #[inline]
    pub fn stop_pipeline(
        &self,
        workspace: &str,
        repo_slug: &str,
        pipeline_uuid: &str,
    ) -> Call<StopPipeline> {
        Call::__new(self.0)
            .__arg(0, workspace)
            .__arg(1, repo_slug)
            .__arg(2, pipeline_uuid)
    }
}

/// `GET /repositories/{workspace}/{repo_slug}/pipelines`
pub enum GetPipelinesForRepository {}
impl rt::Operation for GetPipelinesForRepository {
    const SPEC: rt::Spec = rt::Spec::new(
            "getPipelinesForRepository",
            "GET",
            "/repositories/{workspace}/{repo_slug}/pipelines",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::path("repo_slug"),
                rt::query("sort").explode(false),
                rt::query("page").explode(false),
                rt::query("pagelen").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaginatedPipelines>;
    type Failure = GetPipelinesForRepositoryError;
}

impl Call<GetPipelinesForRepository> {
    /// Field to sort by
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        self.__arg(2, sort)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(3, &page)
    }

    /// Values on a page, 100 at most mostly
    #[inline]
    pub fn pagelen(self, pagelen: i64) -> Self {
        self.__arg(4, &pagelen)
    }
}

/// How [`get_pipelines_for_repository`](Pipelines::get_pipelines_for_repository) fails; the same as [`Error404_429`](crate::errors::Error404_429).
///
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetPipelinesForRepositoryError = crate::errors::Error404_429;

/// `POST /repositories/{workspace}/{repo_slug}/pipelines`
pub enum CreatePipelineForRepository {}
impl rt::Operation for CreatePipelineForRepository {
    const SPEC: rt::Spec = rt::Spec::new(
            "createPipelineForRepository",
            "POST",
            "/repositories/{workspace}/{repo_slug}/pipelines",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Pipeline>;
    type Failure = CreatePipelineForRepositoryError;
}

/// `GET /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}`
pub enum GetPipelineForRepository {}
impl rt::Operation for GetPipelineForRepository {
    const SPEC: rt::Spec = rt::Spec::new(
            "getPipelineForRepository",
            "GET",
            "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}",
        )
        .params(
            &[rt::path("workspace"), rt::path("repo_slug"), rt::path("pipeline_uuid")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Pipeline>;
    type Failure = GetPipelineForRepositoryError;
}

/// How [`get_pipeline_for_repository`](Pipelines::get_pipeline_for_repository) fails; the same as [`Error404_429`](crate::errors::Error404_429).
///
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetPipelineForRepositoryError = crate::errors::Error404_429;

/// `POST /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline`
pub enum StopPipeline {}
impl rt::Operation for StopPipeline {
    const SPEC: rt::Spec = rt::Spec::new(
            "stopPipeline",
            "POST",
            "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
        )
        .params(
            &[rt::path("workspace"), rt::path("repo_slug"), rt::path("pipeline_uuid")],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = StopPipelineError;
}

/// How [`stop_pipeline`](Pipelines::stop_pipeline) fails; the same as [`CreatePipelineForRepositoryError`].
///
/// - 400 Bad Request: The request is wrong
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type StopPipelineError = CreatePipelineForRepositoryError;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreatePipelineForRepositoryError {
    /// The request is wrong
    BadRequest(crate::Reply<types::Error>),
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    CreatePipelineForRepositoryError {
        400 => BadRequest(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

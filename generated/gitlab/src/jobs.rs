// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `jobs`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `jobs`.
#[derive(Debug, Clone, Copy)]
pub struct Jobs<'a>(pub(crate) &'a Client);

impl Jobs<'_> {
    /// List the jobs of a pipeline
    ///
    /// - `id`: Id or URL-encoded path
    /// - `pipeline_id`: Id of the pipeline
    ///
    /// Returns a list of [`Job`](crate::types::Job). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_pipeline_jobs(
        &self,
        id: &str,
        pipeline_id: i64,
    ) -> Call<ListPipelineJobs> {
        Call::__new(self.0).__arg(0, id).__arg(1, &pipeline_id)
    }
}

/// `GET /api/v4/projects/{id}/pipelines/{pipeline_id}/jobs`
pub enum ListPipelineJobs {}
impl rt::Operation for ListPipelineJobs {
    const SPEC: rt::Spec = rt::Spec::new(
            "listPipelineJobs",
            "GET",
            "/api/v4/projects/{id}/pipelines/{pipeline_id}/jobs",
        )
        .params(
            &[
                rt::path("id"),
                rt::path("pipeline_id"),
                rt::query("include_retried"),
                rt::query("scope[]"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Job>>;
    type Failure = ListPipelineJobsError;
}

impl Call<ListPipelineJobs> {
    /// Sets `include_retried`.
    #[inline]
    pub fn include_retried(self, include_retried: bool) -> Self {
        self.__arg(2, &include_retried)
    }

    /// Sets `scope[]`.
    #[inline]
    pub fn scope(self, scope: &[types::ListPipelineJobsScopeItem]) -> Self {
        self.__arg(3, scope)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(4, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(5, &per_page)
    }
}

/// How [`list_pipeline_jobs`](Jobs::list_pipeline_jobs) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type ListPipelineJobsError = crate::errors::Error401_403_404_429;

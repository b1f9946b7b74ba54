// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Runs of workflows.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `runs`.
#[derive(Debug, Clone, Copy)]
pub struct Runs<'a>(pub(crate) &'a Client);

impl Runs<'_> {
    /// Start a run
    ///
    /// - `workflow_id`: Id of the workflow. Matches `^wf_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`Run`](crate::types::Run). Headers of answers: `Location` (202), `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn start_run(&self, workflow_id: &str) -> Call<StartRun> {
        Call::__new(self.0).__arg(0, workflow_id)
    }

    /// List runs, newest first
    ///
    /// Returns [`RunPage`](crate::types::RunPage). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_runs(&self) -> Call<ListRuns> {
        Call::__new(self.0)
    }

    /// Get a run
    ///
    /// - `run_id`: Id of the run. Matches `^run_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`Run`](crate::types::Run). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_run(&self, run_id: &str) -> Call<GetRun> {
        Call::__new(self.0).__arg(0, run_id)
    }

    /// Cancel a run
    ///
    /// - `run_id`: Id of the run. Matches `^run_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`Run`](crate::types::Run). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn cancel_run(&self, run_id: &str) -> Call<CancelRun> {
        Call::__new(self.0).__arg(0, run_id)
    }

    /// Run again from the first step that failed
    ///
    /// - `run_id`: Id of the run. Matches `^run_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`Run`](crate::types::Run). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn retry_run(&self, run_id: &str) -> Call<RetryRun> {
        Call::__new(self.0).__arg(0, run_id)
    }

    /// Download a file that a run made
    ///
    /// - `run_id`: Id of the run. Matches `^run_[a-zA-Z0-9]{12}$`.
    /// - `path`: Path of the file.
    ///
    /// Returns the bytes as they come. Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn download_artifact(&self, run_id: &str, path: &str) -> Call<DownloadArtifact> {
        Call::__new(self.0).__arg(0, run_id).__arg(1, path)
    }
}

/// `POST /workflows/{workflowId}/runs`
pub enum StartRun {}
impl rt::Operation for StartRun {
    const SPEC: rt::Spec = rt::Spec::new(
            "startRun",
            "POST",
            "/workflows/{workflowId}/runs",
        )
        .params(&[rt::path("workflowId"), rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Run>;
    type Failure = StartRunError;
}

impl Call<StartRun> {
    /// The same key never does the work twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(1, idempotency_key)
    }

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::StartRunRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// `GET /runs`
pub enum ListRuns {}
impl rt::Operation for ListRuns {
    const SPEC: rt::Spec = rt::Spec::new("listRuns", "GET", "/runs")
        .params(
            &[
                rt::query("cursor"),
                rt::query("limit"),
                rt::query("workflow_id"),
                rt::query("state").explode(false),
                rt::query("started_after"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::RunPage>;
    type Failure = ListRunsError;
}

impl Call<ListRuns> {
    /// Where the page starts; from next_cursor of the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Most items in a page.
    ///
    /// Default: `50`. At least 1. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }

    /// Workflow to keep.
    #[inline]
    pub fn workflow_id(self, workflow_id: &str) -> Self {
        self.__arg(2, workflow_id)
    }

    /// States to keep.
    #[inline]
    pub fn state(self, state: &[types::RunState]) -> Self {
        self.__arg(3, state)
    }

    /// Only runs from this time.
    #[inline]
    pub fn started_after(self, started_after: &rt::DateTime) -> Self {
        self.__arg(4, started_after)
    }
}

/// How [`list_runs`](Runs::list_runs) fails; the same as [`ErrorEnvelope400_401_429`](crate::errors::ErrorEnvelope400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListRunsError = crate::errors::ErrorEnvelope400_401_429;

/// `GET /runs/{runId}`
pub enum GetRun {}
impl rt::Operation for GetRun {
    const SPEC: rt::Spec = rt::Spec::new("getRun", "GET", "/runs/{runId}")
        .params(&[rt::path("runId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Run>;
    type Failure = GetRunError;
}

/// How [`get_run`](Runs::get_run) fails; the same as [`ErrorEnvelope401_403_404_429`](crate::errors::ErrorEnvelope401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetRunError = crate::errors::ErrorEnvelope401_403_404_429;

/// `POST /runs/{runId}/cancel`
pub enum CancelRun {}
impl rt::Operation for CancelRun {
    const SPEC: rt::Spec = rt::Spec::new("cancelRun", "POST", "/runs/{runId}/cancel")
        .params(&[rt::path("runId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Run>;
    type Failure = CancelRunError;
}

impl Call<CancelRun> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::CancelRunRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`cancel_run`](Runs::cancel_run) fails; the same as [`ErrorEnvelope401_403_404_409_429`](crate::errors::ErrorEnvelope401_403_404_409_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type CancelRunError = crate::errors::ErrorEnvelope401_403_404_409_429;

/// `POST /runs/{runId}/retry`
pub enum RetryRun {}
impl rt::Operation for RetryRun {
    const SPEC: rt::Spec = rt::Spec::new("retryRun", "POST", "/runs/{runId}/retry")
        .params(&[rt::path("runId"), rt::header("Idempotency-Key")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Run>;
    type Failure = RetryRunError;
}

impl Call<RetryRun> {
    /// The same key never does the work twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(1, idempotency_key)
    }
}

/// How [`retry_run`](Runs::retry_run) fails; the same as [`ErrorEnvelope401_403_404_409_429`](crate::errors::ErrorEnvelope401_403_404_409_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type RetryRunError = crate::errors::ErrorEnvelope401_403_404_409_429;

/// `GET /runs/{runId}/artifacts/{path}`
pub enum DownloadArtifact {}
impl rt::Operation for DownloadArtifact {
    const SPEC: rt::Spec = rt::Spec::new(
            "downloadArtifact",
            "GET",
            "/runs/{runId}/artifacts/{path}",
        )
        .params(&[rt::path("runId"), rt::path("path")])
        .security(Client::SECURITY)
        .accept("application/json, application/octet-stream")
        .stream();
    type Success = rt::Raw;
    type Failure = DownloadArtifactError;
}

/// How [`download_artifact`](Runs::download_artifact) fails; the same as [`ErrorEnvelope401_403_404_429`](crate::errors::ErrorEnvelope401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type DownloadArtifactError = crate::errors::ErrorEnvelope401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum StartRunError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorEnvelope>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorEnvelope>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorEnvelope>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ErrorEnvelope>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
    /// The service is not available at the moment.
    ServiceUnavailable(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    StartRunError {
        400 => BadRequest(rt::Json<types::ErrorEnvelope>),
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        404 => NotFound(rt::Json<types::ErrorEnvelope>),
        409 => Conflict(rt::Json<types::ErrorEnvelope>),
        422 => UnprocessableEntity(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
        503 => ServiceUnavailable(rt::Json<types::ErrorEnvelope>),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `actions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `actions`.
#[derive(Debug, Clone, Copy)]
pub struct Actions<'a>(pub(crate) &'a Client);

impl Actions<'_> {
    /// List workflow runs
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns [`ActionsListWorkflowRunsForRepoResponse`](crate::types::ActionsListWorkflowRunsForRepoResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_workflow_runs_for_repo(
        &self,
        owner: &str,
        repo: &str,
    ) -> Call<ListWorkflowRunsForRepo> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo)
    }

    /// Start a workflow
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    /// - `workflow_id`: Id or file name of the workflow
    #[inline]
    pub fn create_workflow_dispatch(
        &self,
        owner: &str,
        repo: &str,
        workflow_id: &types::ActionsCreateWorkflowDispatchWorkflowId,
        body: &types::ActionsCreateWorkflowDispatchBody,
    ) -> Call<CreateWorkflowDispatch> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, owner)
                .arg(1, repo)
                .arg(2, workflow_id)
                .json(body),
        )
    }
}

/// `GET /repos/{owner}/{repo}/actions/runs`
pub enum ListWorkflowRunsForRepo {}
impl rt::Operation for ListWorkflowRunsForRepo {
    const SPEC: rt::Spec = rt::Spec::new(
            "actions/list-workflow-runs-for-repo",
            "GET",
            "/repos/{owner}/{repo}/actions/runs",
        )
        .params(
            &[
                rt::path("owner"),
                rt::path("repo"),
                rt::query("actor"),
                rt::query("branch"),
                rt::query("event"),
                rt::query("status"),
                rt::query("created"),
                rt::query("exclude_pull_requests"),
                rt::query("check_suite_id"),
                rt::query("head_sha"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ActionsListWorkflowRunsForRepoResponse>;
    type Failure = ListWorkflowRunsForRepoError;
}

impl Call<ListWorkflowRunsForRepo> {
    /// Sets `actor`.
    #[inline]
    pub fn actor(self, actor: &str) -> Self {
        self.__arg(2, actor)
    }

    /// Sets `branch`.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        self.__arg(3, branch)
    }

    /// Sets `event`.
    #[inline]
    pub fn event(self, event: &str) -> Self {
        self.__arg(4, event)
    }

    /// Sets `status`.
    #[inline]
    pub fn status(self, status: types::ActionsListWorkflowRunsForRepoStatus) -> Self {
        self.__arg(5, &status)
    }

    /// Sets `created`.
    #[inline]
    pub fn created(self, created: &rt::DateTime) -> Self {
        self.__arg(6, created)
    }

    /// Sets `exclude_pull_requests`.
    ///
    /// Default: `false`.
    #[inline]
    pub fn exclude_pull_requests(self, exclude_pull_requests: bool) -> Self {
        self.__arg(7, &exclude_pull_requests)
    }

    /// Sets `check_suite_id`.
    #[inline]
    pub fn check_suite_id(self, check_suite_id: i64) -> Self {
        self.__arg(8, &check_suite_id)
    }

    /// Sets `head_sha`.
    #[inline]
    pub fn head_sha(self, head_sha: &str) -> Self {
        self.__arg(9, head_sha)
    }

    /// Entries on a page, 100 at most
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(10, &per_page)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(11, &page)
    }
}

/// How [`list_workflow_runs_for_repo`](Actions::list_workflow_runs_for_repo) fails; the same as [`BasicError403_404`](crate::errors::BasicError403_404).
///
/// - 403 Forbidden: The token may not do this, or its calls are used up
/// - 404 Not Found: No such thing, or the token may not see it
pub type ListWorkflowRunsForRepoError = crate::errors::BasicError403_404;

/// `POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches`
pub enum CreateWorkflowDispatch {}
impl rt::Operation for CreateWorkflowDispatch {
    const SPEC: rt::Spec = rt::Spec::new(
            "actions/create-workflow-dispatch",
            "POST",
            "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        )
        .params(&[rt::path("owner"), rt::path("repo"), rt::path("workflow_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = CreateWorkflowDispatchError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateWorkflowDispatchError {
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
}

rt::failures! {
    CreateWorkflowDispatchError {
        403 => Forbidden(rt::Json<types::BasicError>),
        404 => NotFound(rt::Json<types::BasicError>),
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
    }
}

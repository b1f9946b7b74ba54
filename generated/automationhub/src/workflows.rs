// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Workflows and their steps.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `workflows`.
#[derive(Debug, Clone, Copy)]
pub struct Workflows<'a>(pub(crate) &'a Client);

impl Workflows<'_> {
    /// List workflows
    ///
    /// Returns [`WorkflowPage`](crate::types::WorkflowPage). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_workflows(&self) -> Call<ListWorkflows> {
        Call::__new(self.0)
    }

    /// Create a workflow
    ///
    /// Returns [`Workflow`](crate::types::Workflow). Headers of answers: `Location` (201), `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_workflow(&self, body: &types::WorkflowInput) -> Call<CreateWorkflow> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a workflow
    ///
    /// - `workflow_id`: Id of the workflow. Matches `^wf_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`Workflow`](crate::types::Workflow). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_workflow(&self, workflow_id: &str) -> Call<GetWorkflow> {
        Call::__new(self.0).__arg(0, workflow_id)
    }

    /// Store a new version of a workflow
    ///
    /// - `workflow_id`: Id of the workflow. Matches `^wf_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`Workflow`](crate::types::Workflow). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn replace_workflow(
        &self,
        workflow_id: &str,
        body: &types::WorkflowInput,
    ) -> Call<ReplaceWorkflow> {
        Call(rt::Pending::new(&self.0.0).arg(0, workflow_id).json(body))
    }

    /// Delete a workflow
    ///
    /// - `workflow_id`: Id of the workflow. Matches `^wf_[a-zA-Z0-9]{12}$`.
    ///
    /// Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn delete_workflow(&self, workflow_id: &str) -> Call<DeleteWorkflow> {
        Call::__new(self.0).__arg(0, workflow_id)
    }

    /// Enable, pause or archive a workflow
    ///
    /// - `workflow_id`: Id of the workflow. Matches `^wf_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`Workflow`](crate::types::Workflow). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn set_workflow_state(
        &self,
        workflow_id: &str,
        body: &types::SetStateRequest,
    ) -> Call<SetWorkflowState> {
        Call(rt::Pending::new(&self.0.0).arg(0, workflow_id).json(body))
    }

    /// The workflow as a YAML file
    ///
    /// - `workflow_id`: Id of the workflow. Matches `^wf_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns text. Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn export_workflow(&self, workflow_id: &str) -> Call<ExportWorkflow> {
        Call::__new(self.0).__arg(0, workflow_id)
    }
}

/// `GET /workflows`
pub enum ListWorkflows {}
impl rt::Operation for ListWorkflows {
    const SPEC: rt::Spec = rt::Spec::new("listWorkflows", "GET", "/workflows")
        .params(
            &[
                rt::query("cursor"),
                rt::query("limit"),
                rt::query("state"),
                rt::query("tag"),
                rt::deep_object("labels"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::WorkflowPage>;
    type Failure = ListWorkflowsError;
}

impl Call<ListWorkflows> {
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

    /// State to keep.
    #[inline]
    pub fn state(self, state: types::WorkflowState) -> Self {
        self.__arg(2, &state)
    }

    /// Tags that all must be present; repeat the parameter for several.
    #[inline]
    pub fn tag(self, tag: &[String]) -> Self {
        self.__arg(3, tag)
    }

    /// Labels that all must match.
    #[inline]
    pub fn labels(self, labels: &rt::Map<String>) -> Self {
        self.__arg(4, labels)
    }
}

/// How [`list_workflows`](Workflows::list_workflows) fails; the same as [`ErrorEnvelope400_401_429`](crate::errors::ErrorEnvelope400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListWorkflowsError = crate::errors::ErrorEnvelope400_401_429;

/// `POST /workflows`
pub enum CreateWorkflow {}
impl rt::Operation for CreateWorkflow {
    const SPEC: rt::Spec = rt::Spec::new("createWorkflow", "POST", "/workflows")
        .params(&[rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Workflow>;
    type Failure = CreateWorkflowError;
}

impl Call<CreateWorkflow> {
    /// The same key never does the work twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(0, idempotency_key)
    }
}

/// `GET /workflows/{workflowId}`
pub enum GetWorkflow {}
impl rt::Operation for GetWorkflow {
    const SPEC: rt::Spec = rt::Spec::new("getWorkflow", "GET", "/workflows/{workflowId}")
        .params(&[rt::path("workflowId"), rt::query("version")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Workflow>;
    type Failure = GetWorkflowError;
}

impl Call<GetWorkflow> {
    /// Version; the newest without it.
    ///
    /// At least 1.
    #[inline]
    pub fn version(self, version: i32) -> Self {
        self.__arg(1, &version)
    }
}

/// How [`get_workflow`](Workflows::get_workflow) fails; the same as [`ErrorEnvelope401_403_404_429`](crate::errors::ErrorEnvelope401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetWorkflowError = crate::errors::ErrorEnvelope401_403_404_429;

/// `PUT /workflows/{workflowId}`
pub enum ReplaceWorkflow {}
impl rt::Operation for ReplaceWorkflow {
    const SPEC: rt::Spec = rt::Spec::new(
            "replaceWorkflow",
            "PUT",
            "/workflows/{workflowId}",
        )
        .params(&[rt::path("workflowId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Workflow>;
    type Failure = ReplaceWorkflowError;
}

/// `DELETE /workflows/{workflowId}`
pub enum DeleteWorkflow {}
impl rt::Operation for DeleteWorkflow {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteWorkflow",
            "DELETE",
            "/workflows/{workflowId}",
        )
        .params(&[rt::path("workflowId"), rt::query("force")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteWorkflowError;
}

impl Call<DeleteWorkflow> {
    /// Whether runs under way are cancelled.
    ///
    /// Default: `false`.
    #[inline]
    pub fn force(self, force: bool) -> Self {
        self.__arg(1, &force)
    }
}

/// How [`delete_workflow`](Workflows::delete_workflow) fails; the same as [`ErrorEnvelope401_403_404_409_429`](crate::errors::ErrorEnvelope401_403_404_409_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type DeleteWorkflowError = crate::errors::ErrorEnvelope401_403_404_409_429;

/// `POST /workflows/{workflowId}/state`
pub enum SetWorkflowState {}
impl rt::Operation for SetWorkflowState {
    const SPEC: rt::Spec = rt::Spec::new(
            "setWorkflowState",
            "POST",
            "/workflows/{workflowId}/state",
        )
        .params(&[rt::path("workflowId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Workflow>;
    type Failure = SetWorkflowStateError;
}

/// `GET /workflows/{workflowId}/definition`
pub enum ExportWorkflow {}
impl rt::Operation for ExportWorkflow {
    const SPEC: rt::Spec = rt::Spec::new(
            "exportWorkflow",
            "GET",
            "/workflows/{workflowId}/definition",
        )
        .params(&[rt::path("workflowId")])
        .security(Client::SECURITY)
        .accept("application/json, application/yaml");
    type Success = rt::Text;
    type Failure = ExportWorkflowError;
}

/// How [`export_workflow`](Workflows::export_workflow) fails; the same as [`ErrorEnvelope401_403_404_429`](crate::errors::ErrorEnvelope401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ExportWorkflowError = crate::errors::ErrorEnvelope401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateWorkflowError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorEnvelope>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorEnvelope>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ErrorEnvelope>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    CreateWorkflowError {
        400 => BadRequest(rt::Json<types::ErrorEnvelope>),
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        409 => Conflict(rt::Json<types::ErrorEnvelope>),
        422 => UnprocessableEntity(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ReplaceWorkflowError {
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
}

rt::failures! {
    ReplaceWorkflowError {
        400 => BadRequest(rt::Json<types::ErrorEnvelope>),
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        404 => NotFound(rt::Json<types::ErrorEnvelope>),
        409 => Conflict(rt::Json<types::ErrorEnvelope>),
        422 => UnprocessableEntity(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum SetWorkflowStateError {
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
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    SetWorkflowStateError {
        400 => BadRequest(rt::Json<types::ErrorEnvelope>),
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        404 => NotFound(rt::Json<types::ErrorEnvelope>),
        409 => Conflict(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}

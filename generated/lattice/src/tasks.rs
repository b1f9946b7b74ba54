// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Work for agents.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Tasks`.
#[derive(Debug, Clone, Copy)]
pub struct Tasks<'a>(pub(crate) &'a Client);

impl Tasks<'_> {
    /// Create a task
    ///
    /// Returns [`Task`](crate::types::Task).
    #[inline]
    pub fn create_task(&self, body: &types::TaskCreation) -> Call<CreateTask> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a task
    ///
    /// - `task_id`: Id of the task.
    ///
    /// Returns [`Task`](crate::types::Task).
    #[inline]
    pub fn get_task(&self, task_id: &str) -> Call<GetTask> {
        Call::__new(self.0).__arg(0, task_id)
    }

    /// Change the status of a task
    ///
    /// - `task_id`: Id of the task.
    ///
    /// Returns [`Task`](crate::types::Task).
    #[inline]
    pub fn update_task_status(
        &self,
        task_id: &str,
        body: &types::TaskStatusUpdate,
    ) -> Call<UpdateTaskStatus> {
        Call(rt::Pending::new(&self.0.0).arg(0, task_id).json(body))
    }

    /// Ask for a task to be cancelled
    ///
    /// - `task_id`: Id of the task.
    ///
    /// Returns [`Task`](crate::types::Task).
    #[inline]
    pub fn cancel_task(&self, task_id: &str) -> Call<CancelTask> {
        Call::__new(self.0).__arg(0, task_id)
    }

    /// Find tasks, page by page
    ///
    /// Returns [`TaskQueryResults`](crate::types::TaskQueryResults).
    #[inline]
    pub fn query_tasks(&self, body: &types::TaskQuery) -> Call<QueryTasks> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Stream task events
    ///
    /// Returns events, each with [`TaskStreamEvent`](crate::types::TaskStreamEvent).
    #[inline]
    pub fn stream_tasks(&self, body: &types::TaskStreamRequest) -> Call<StreamTasks> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Wait as an agent for the next request
    ///
    /// Returns [`AgentRequest`](crate::types::AgentRequest).
    #[inline]
    pub fn listen_as_agent(&self, body: &types::AgentListener) -> Call<ListenAsAgent> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Stream the requests for an agent
    ///
    /// Returns events, each with [`AgentStreamEvent`](crate::types::AgentStreamEvent).
    #[inline]
    pub fn stream_as_agent(
        &self,
        body: &types::AgentStreamRequest,
    ) -> Call<StreamAsAgent> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /api/v1/tasks`
pub enum CreateTask {}
impl rt::Operation for CreateTask {
    const SPEC: rt::Spec = rt::Spec::new("CreateTask", "POST", "/api/v1/tasks")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Task>;
    type Failure = CreateTaskError;
}

/// How [`create_task`](Tasks::create_task) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
pub type CreateTaskError = crate::errors::Error400_401;

/// `GET /api/v1/tasks/{taskId}`
pub enum GetTask {}
impl rt::Operation for GetTask {
    const SPEC: rt::Spec = rt::Spec::new("GetTask", "GET", "/api/v1/tasks/{taskId}")
        .params(&[rt::path("taskId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Task>;
    type Failure = GetTaskError;
}

/// How [`get_task`](Tasks::get_task) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
pub type GetTaskError = crate::errors::Error400_401_404;

/// `PUT /api/v1/tasks/{taskId}/status`
pub enum UpdateTaskStatus {}
impl rt::Operation for UpdateTaskStatus {
    const SPEC: rt::Spec = rt::Spec::new(
            "UpdateTaskStatus",
            "PUT",
            "/api/v1/tasks/{taskId}/status",
        )
        .params(&[rt::path("taskId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Task>;
    type Failure = UpdateTaskStatusError;
}

/// How [`update_task_status`](Tasks::update_task_status) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
pub type UpdateTaskStatusError = crate::errors::Error400_401_404;

/// `PUT /api/v1/tasks/{taskId}/cancel`
pub enum CancelTask {}
impl rt::Operation for CancelTask {
    const SPEC: rt::Spec = rt::Spec::new(
            "CancelTask",
            "PUT",
            "/api/v1/tasks/{taskId}/cancel",
        )
        .params(&[rt::path("taskId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Task>;
    type Failure = CancelTaskError;
}

impl Call<CancelTask> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::TaskCancellation) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`cancel_task`](Tasks::cancel_task) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
pub type CancelTaskError = crate::errors::Error400_401_404;

/// `POST /api/v1/tasks/query`
pub enum QueryTasks {}
impl rt::Operation for QueryTasks {
    const SPEC: rt::Spec = rt::Spec::new("QueryTasks", "POST", "/api/v1/tasks/query")
        .security(Client::SECURITY)
        .body("application/json")
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Cursor,
                param: "pageToken",
                in_body: true,
                next: "next_page_token",
                items: "path_metadatas",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::TaskQueryResults>;
    type Failure = QueryTasksError;
}

/// How [`query_tasks`](Tasks::query_tasks) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
pub type QueryTasksError = crate::errors::Error400_401_404;

/// `POST /api/v1/tasks/stream`
pub enum StreamTasks {}
impl rt::Operation for StreamTasks {
    const SPEC: rt::Spec = rt::Spec::new("StreamTasks", "POST", "/api/v1/tasks/stream")
        .security(Client::SECURITY)
        .accept("application/json, text/event-stream")
        .body("application/json")
        .stream();
    type Success = rt::Events<types::TaskStreamEvent>;
    type Failure = StreamTasksError;
}

/// How [`stream_tasks`](Tasks::stream_tasks) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
pub type StreamTasksError = crate::errors::Error400_401;

/// `POST /api/v1/agent/listen`
pub enum ListenAsAgent {}
impl rt::Operation for ListenAsAgent {
    const SPEC: rt::Spec = rt::Spec::new("ListenAsAgent", "POST", "/api/v1/agent/listen")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::AgentRequest>;
    type Failure = ListenAsAgentError;
}

/// How [`listen_as_agent`](Tasks::listen_as_agent) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
pub type ListenAsAgentError = crate::errors::Error400_401;

/// `POST /api/v1/agent/stream`
pub enum StreamAsAgent {}
impl rt::Operation for StreamAsAgent {
    const SPEC: rt::Spec = rt::Spec::new("StreamAsAgent", "POST", "/api/v1/agent/stream")
        .security(Client::SECURITY)
        .accept("application/json, text/event-stream")
        .body("application/json")
        .stream();
    type Success = rt::Events<types::AgentStreamEvent>;
    type Failure = StreamAsAgentError;
}

/// How [`stream_as_agent`](Tasks::stream_as_agent) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
pub type StreamAsAgentError = crate::errors::Error400_401;

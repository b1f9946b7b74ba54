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
    #[inline]
    pub fn create_task(&self, body: &types::TaskCreation) -> Call<CreateTask> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a task
    #[inline]
    pub fn get_task(&self, task_id: &str) -> Call<GetTask> {
        Call(rt::Pending::new(&self.0.0).arg(0, task_id))
    }

    /// Change the status of a task
    #[inline]
    pub fn update_task_status(
        &self,
        task_id: &str,
        body: &types::TaskStatusUpdate,
    ) -> Call<UpdateTaskStatus> {
        Call(rt::Pending::new(&self.0.0).arg(0, task_id).json(body))
    }

    /// Ask for a task to be cancelled
    #[inline]
    pub fn cancel_task(&self, task_id: &str) -> Call<CancelTask> {
        Call(rt::Pending::new(&self.0.0).arg(0, task_id))
    }

    /// Find tasks, page by page
    #[inline]
    pub fn query_tasks(&self, body: &types::TaskQuery) -> Call<QueryTasks> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Stream task events
    #[inline]
    pub fn stream_tasks(&self, body: &types::TaskStreamRequest) -> Call<StreamTasks> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Wait as an agent for the next request
    #[inline]
    pub fn listen_as_agent(&self, body: &types::AgentListener) -> Call<ListenAsAgent> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Stream the requests for an agent
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
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "CreateTask",
        method: "POST",
        path: "/api/v1/tasks",
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Task>;
    type Failure = CreateTaskError;
}

/// The same as [`Error400_401`](crate::errors::Error400_401).
pub type CreateTaskError = crate::errors::Error400_401;

/// `GET /api/v1/tasks/{taskId}`
pub enum GetTask {}
impl rt::Operation for GetTask {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "GetTask",
        method: "GET",
        path: "/api/v1/tasks/{taskId}",
        params: &[rt::path("taskId")],
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Task>;
    type Failure = GetTaskError;
}

/// The same as [`Error400_401_404`](crate::errors::Error400_401_404).
pub type GetTaskError = crate::errors::Error400_401_404;

/// `PUT /api/v1/tasks/{taskId}/status`
pub enum UpdateTaskStatus {}
impl rt::Operation for UpdateTaskStatus {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "UpdateTaskStatus",
        method: "PUT",
        path: "/api/v1/tasks/{taskId}/status",
        params: &[rt::path("taskId")],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Task>;
    type Failure = UpdateTaskStatusError;
}

/// The same as [`Error400_401_404`](crate::errors::Error400_401_404).
pub type UpdateTaskStatusError = crate::errors::Error400_401_404;

/// `PUT /api/v1/tasks/{taskId}/cancel`
pub enum CancelTask {}
impl rt::Operation for CancelTask {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "CancelTask",
        method: "PUT",
        path: "/api/v1/tasks/{taskId}/cancel",
        params: &[rt::path("taskId")],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
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

/// The same as [`Error400_401_404`](crate::errors::Error400_401_404).
pub type CancelTaskError = crate::errors::Error400_401_404;

/// `POST /api/v1/tasks/query`
pub enum QueryTasks {}
impl rt::Operation for QueryTasks {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "QueryTasks",
        method: "POST",
        path: "/api/v1/tasks/query",
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::TaskQueryResults>;
    type Failure = QueryTasksError;
}

/// The same as [`Error400_401_404`](crate::errors::Error400_401_404).
pub type QueryTasksError = crate::errors::Error400_401_404;

/// `POST /api/v1/tasks/stream`
pub enum StreamTasks {}
impl rt::Operation for StreamTasks {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "StreamTasks",
        method: "POST",
        path: "/api/v1/tasks/stream",
        security: &[&["bearerAuth"]],
        accept: "application/json, text/event-stream",
        body: Some("application/json"),
        stream: true,
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Events<types::TaskStreamEvent>;
    type Failure = StreamTasksError;
}

/// The same as [`Error400_401`](crate::errors::Error400_401).
pub type StreamTasksError = crate::errors::Error400_401;

/// `POST /api/v1/agent/listen`
pub enum ListenAsAgent {}
impl rt::Operation for ListenAsAgent {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "ListenAsAgent",
        method: "POST",
        path: "/api/v1/agent/listen",
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::AgentRequest>;
    type Failure = ListenAsAgentError;
}

/// The same as [`Error400_401`](crate::errors::Error400_401).
pub type ListenAsAgentError = crate::errors::Error400_401;

/// `POST /api/v1/agent/stream`
pub enum StreamAsAgent {}
impl rt::Operation for StreamAsAgent {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "StreamAsAgent",
        method: "POST",
        path: "/api/v1/agent/stream",
        security: &[&["bearerAuth"]],
        accept: "application/json, text/event-stream",
        body: Some("application/json"),
        stream: true,
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Events<types::AgentStreamEvent>;
    type Failure = StreamAsAgentError;
}

/// The same as [`Error400_401`](crate::errors::Error400_401).
pub type StreamAsAgentError = crate::errors::Error400_401;

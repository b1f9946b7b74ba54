// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Execution`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Execution`.
#[derive(Debug, Clone, Copy)]
pub struct Execution<'a>(pub(crate) &'a Client);

impl Execution<'_> {
    /// List executions.
    ///
    /// Returns [`ExecutionList`](crate::types::ExecutionList).
    #[inline]
    pub fn get_executions(&self) -> Call<GetExecutions> {
        Call::__new(self.0)
    }

    /// Get one execution.
    ///
    /// - `id`: Execution identifier.
    ///
    /// Returns [`Execution`](crate::types::Execution).
    #[inline]
    pub fn get_execution(&self, id: i64) -> Call<GetExecution> {
        Call::__new(self.0).__arg(0, &id)
    }

    /// Delete an execution.
    ///
    /// - `id`: Execution identifier.
    ///
    /// Returns [`Execution`](crate::types::Execution).
    #[inline]
    pub fn delete_execution(&self, id: i64) -> Call<DeleteExecution> {
        Call::__new(self.0).__arg(0, &id)
    }

    /// Run a failed execution again.
    ///
    /// - `id`: Execution identifier.
    ///
    /// Returns [`Execution`](crate::types::Execution).
    #[inline]
    pub fn retry_execution(&self, id: i64) -> Call<RetryExecution> {
        Call::__new(self.0).__arg(0, &id)
    }
}

/// `GET /executions`
pub enum GetExecutions {}
impl rt::Operation for GetExecutions {
    const SPEC: rt::Spec = rt::Spec::new("getExecutions", "GET", "/executions")
        .params(
            &[
                rt::query("includeData"),
                rt::query("status"),
                rt::query("workflowId"),
                rt::query("projectId"),
                rt::query("limit"),
                rt::query("cursor"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ExecutionList>;
    type Failure = GetExecutionsError;
}

impl Call<GetExecutions> {
    /// Also return the detailed data of each execution.
    #[inline]
    pub fn include_data(self, include_data: bool) -> Self {
        self.__arg(0, &include_data)
    }

    /// Keep only executions with this outcome.
    #[inline]
    pub fn status(self, status: types::GetExecutionsStatus) -> Self {
        self.__arg(1, &status)
    }

    /// Keep only executions of this workflow.
    #[inline]
    pub fn workflow_id(self, workflow_id: &str) -> Self {
        self.__arg(2, workflow_id)
    }

    /// Keep only items of this project.
    #[inline]
    pub fn project_id(self, project_id: &str) -> Self {
        self.__arg(3, project_id)
    }

    /// Most items in one page.
    ///
    /// Default: `100`. At most 250.
    #[inline]
    pub fn limit(self, limit: f64) -> Self {
        self.__arg(4, &limit)
    }

    /// Value of nextCursor from the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(5, cursor)
    }
}

/// How [`get_executions`](Execution::get_executions) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type GetExecutionsError = crate::errors::Error401_404;

/// `GET /executions/{id}`
pub enum GetExecution {}
impl rt::Operation for GetExecution {
    const SPEC: rt::Spec = rt::Spec::new("getExecution", "GET", "/executions/{id}")
        .params(&[rt::path("id"), rt::query("includeData")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Execution>;
    type Failure = GetExecutionError;
}

impl Call<GetExecution> {
    /// Also return the detailed data of each execution.
    #[inline]
    pub fn include_data(self, include_data: bool) -> Self {
        self.__arg(1, &include_data)
    }
}

/// How [`get_execution`](Execution::get_execution) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type GetExecutionError = crate::errors::Error401_404;

/// `DELETE /executions/{id}`
pub enum DeleteExecution {}
impl rt::Operation for DeleteExecution {
    const SPEC: rt::Spec = rt::Spec::new("deleteExecution", "DELETE", "/executions/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Execution>;
    type Failure = DeleteExecutionError;
}

/// How [`delete_execution`](Execution::delete_execution) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type DeleteExecutionError = crate::errors::Error401_404;

/// `POST /executions/{id}/retry`
pub enum RetryExecution {}
impl rt::Operation for RetryExecution {
    const SPEC: rt::Spec = rt::Spec::new(
            "retryExecution",
            "POST",
            "/executions/{id}/retry",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Execution>;
    type Failure = RetryExecutionError;
}

impl Call<RetryExecution> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::RetryRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum RetryExecutionError {
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// No such resource.
    NotFound(crate::Reply<types::Error>),
    /// The resource clashes with one that exists.
    Conflict(crate::Reply<types::Error>),
}

rt::failures! {
    RetryExecutionError {
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
    }
}

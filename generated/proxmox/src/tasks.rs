// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Tasks`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Tasks`.
#[derive(Debug, Clone, Copy)]
pub struct Tasks<'a>(pub(crate) &'a Client);

impl Tasks<'_> {
    /// List finished (or running) tasks of a node.
    ///
    /// - `node`: Name of the cluster node.
    ///
    /// Returns [`TasksAnswer`](crate::types::TasksAnswer).
    #[inline]
    pub fn list_node_tasks(&self, node: &str) -> Call<ListNodeTasks> {
        Call::__new(self.0).__arg(0, node)
    }

    /// Get the state of a task.
    ///
    /// - `node`: Name of the cluster node.
    /// - `upid`: Task identifier.
    ///
    /// Returns [`TaskStatusAnswer`](crate::types::TaskStatusAnswer).
    #[inline]
    pub fn get_task_status(&self, node: &str, upid: &str) -> Call<GetTaskStatus> {
        Call::__new(self.0).__arg(0, node).__arg(1, upid)
    }

    /// Read the log of a task.
    ///
    /// - `node`: Name of the cluster node.
    /// - `upid`: Task identifier.
    ///
    /// Returns [`TaskLogAnswer`](crate::types::TaskLogAnswer).
    #[inline]
    pub fn get_task_log(&self, node: &str, upid: &str) -> Call<GetTaskLog> {
        Call::__new(self.0).__arg(0, node).__arg(1, upid)
    }
}

/// `GET /nodes/{node}/tasks`
pub enum ListNodeTasks {}
impl rt::Operation for ListNodeTasks {
    const SPEC: rt::Spec = rt::Spec::new("listNodeTasks", "GET", "/nodes/{node}/tasks")
        .params(
            &[
                rt::path("node"),
                rt::query("errors"),
                rt::query("limit"),
                rt::query("start"),
                rt::query("since"),
                rt::query("until"),
                rt::query("source"),
                rt::query("statusfilter"),
                rt::query("typefilter"),
                rt::query("userfilter"),
                rt::query("vmid"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::TasksAnswer>;
    type Failure = ListNodeTasksError;
}

impl Call<ListNodeTasks> {
    /// Keep only tasks that failed.
    ///
    /// Default: `false`.
    #[inline]
    pub fn errors(self, errors: bool) -> Self {
        self.__arg(1, &errors)
    }

    /// Most tasks to return.
    ///
    /// Default: `50`. At least 0.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// How many tasks to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn start(self, start: i64) -> Self {
        self.__arg(3, &start)
    }

    /// Keep only tasks started after this Unix time.
    #[inline]
    pub fn since(self, since: i64) -> Self {
        self.__arg(4, &since)
    }

    /// Keep only tasks started before this Unix time.
    #[inline]
    pub fn until(self, until: i64) -> Self {
        self.__arg(5, &until)
    }

    /// Finished, running or both.
    #[inline]
    pub fn source(self, source: types::ListNodeTasksSource) -> Self {
        self.__arg(6, &source)
    }

    /// Comma-separated task states.
    #[inline]
    pub fn statusfilter(self, statusfilter: &str) -> Self {
        self.__arg(7, statusfilter)
    }

    /// Keep only this task type.
    #[inline]
    pub fn typefilter(self, typefilter: &str) -> Self {
        self.__arg(8, typefilter)
    }

    /// Keep only tasks of this user.
    #[inline]
    pub fn userfilter(self, userfilter: &str) -> Self {
        self.__arg(9, userfilter)
    }

    /// Keep only tasks of this guest.
    ///
    /// At least 100. At most 999999999.
    #[inline]
    pub fn vmid(self, vmid: i64) -> Self {
        self.__arg(10, &vmid)
    }
}

/// How [`list_node_tasks`](Tasks::list_node_tasks) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type ListNodeTasksError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/tasks/{upid}/status`
pub enum GetTaskStatus {}
impl rt::Operation for GetTaskStatus {
    const SPEC: rt::Spec = rt::Spec::new(
            "getTaskStatus",
            "GET",
            "/nodes/{node}/tasks/{upid}/status",
        )
        .params(&[rt::path("node"), rt::path("upid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::TaskStatusAnswer>;
    type Failure = GetTaskStatusError;
}

/// How [`get_task_status`](Tasks::get_task_status) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetTaskStatusError = crate::errors::Error400_401_403_500;

/// `GET /nodes/{node}/tasks/{upid}/log`
pub enum GetTaskLog {}
impl rt::Operation for GetTaskLog {
    const SPEC: rt::Spec = rt::Spec::new(
            "getTaskLog",
            "GET",
            "/nodes/{node}/tasks/{upid}/log",
        )
        .params(
            &[
                rt::path("node"),
                rt::path("upid"),
                rt::query("download"),
                rt::query("limit"),
                rt::query("start"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::TaskLogAnswer>;
    type Failure = GetTaskLogError;
}

impl Call<GetTaskLog> {
    /// Send the whole log as a file.
    #[inline]
    pub fn download(self, download: bool) -> Self {
        self.__arg(2, &download)
    }

    /// Most lines to return.
    ///
    /// Default: `50`. At least 0.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(3, &limit)
    }

    /// How many lines to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn start(self, start: i64) -> Self {
        self.__arg(4, &start)
    }
}

/// How [`get_task_log`](Tasks::get_task_log) fails; the same as [`Error400_401_403_500`](crate::errors::Error400_401_403_500).
///
/// - 400 Bad Request: A parameter failed verification.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 403 Forbidden: The token lacks a privilege on the path.
/// - 500 Internal Server Error: The node could not carry out the request.
pub type GetTaskLogError = crate::errors::Error400_401_403_500;

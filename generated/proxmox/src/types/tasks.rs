// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `source` of `listNodeTasks`.
#[non_exhaustive]
pub enum ListNodeTasksSource {
    /// `archive`
    Archive,
    /// `active`
    Active,
    /// `all`
    All,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `TasksAnswer`, as the API calls it.
#[non_exhaustive]
pub struct TasksAnswer {
    pub data: Vec<Task>,
}

impl rt::Object for TasksAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("TasksAnswer", 0b1, &["data"]);
    type Fields = (Vec<Task>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `Task`, as the API calls it.
#[non_exhaustive]
pub struct Task {
    pub upid: String,
    pub node: Option<String>,
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub user: Option<String>,
    pub pid: Option<i64>,
    pub pstart: Option<i64>,
    pub starttime: Option<i64>,
    pub endtime: Option<i64>,
    pub status: Option<String>,
}

impl rt::Object for Task {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Task",
        0b1,
        &[
            "upid",
            "node",
            "type",
            "id",
            "user",
            "pid",
            "pstart",
            "starttime",
            "endtime",
            "status",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
        ),
        (Option<i64>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.upid,
                &self.node,
                &self.r#type,
                &self.id,
                &self.user,
                &self.pid,
                &self.pstart,
                &self.starttime,
            ),
            (&self.endtime, &self.status),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            upid: group_0.0,
            node: group_0.1,
            r#type: group_0.2,
            id: group_0.3,
            user: group_0.4,
            pid: group_0.5,
            pstart: group_0.6,
            starttime: group_0.7,
            endtime: group_1.0,
            status: group_1.1,
        }
    }
}

/// `TaskStatusAnswer`, as the API calls it.
#[non_exhaustive]
pub struct TaskStatusAnswer {
    pub data: TaskStatus,
}

impl rt::Object for TaskStatusAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("TaskStatusAnswer", 0b1, &["data"]);
    type Fields = (TaskStatus,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `TaskStatus`, as the API calls it.
#[non_exhaustive]
pub struct TaskStatus {
    pub upid: String,
    pub node: Option<String>,
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub user: Option<String>,
    pub pid: Option<i64>,
    pub pstart: Option<i64>,
    pub starttime: Option<i64>,
    pub status: TaskStatusInner,
    /// Present once stopped; OK or an error text.
    pub exitstatus: Option<String>,
}

impl rt::Object for TaskStatus {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskStatus",
        0b100000001,
        &[
            "upid",
            "node",
            "type",
            "id",
            "user",
            "pid",
            "pstart",
            "starttime",
            "status",
            "exitstatus",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
        ),
        (TaskStatusInner, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.upid,
                &self.node,
                &self.r#type,
                &self.id,
                &self.user,
                &self.pid,
                &self.pstart,
                &self.starttime,
            ),
            (&self.status, &self.exitstatus),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            upid: group_0.0,
            node: group_0.1,
            r#type: group_0.2,
            id: group_0.3,
            user: group_0.4,
            pid: group_0.5,
            pstart: group_0.6,
            starttime: group_0.7,
            status: group_1.0,
            exitstatus: group_1.1,
        }
    }
}

/// The same as [`ContainerStatusInner`].
pub type TaskStatusInner = ContainerStatusInner;

/// `TaskLogAnswer`, as the API calls it.
#[non_exhaustive]
pub struct TaskLogAnswer {
    pub data: Vec<TaskLogLine>,
}

impl rt::Object for TaskLogAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("TaskLogAnswer", 0b1, &["data"]);
    type Fields = (Vec<TaskLogLine>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `TaskLogLine`, as the API calls it.
#[non_exhaustive]
pub struct TaskLogLine {
    pub n: i64,
    pub t: String,
}

impl rt::Object for TaskLogLine {
    const SHAPE: rt::Shape = rt::Shape::new("TaskLogLine", 0b11, &["n", "t"]);
    type Fields = (i64, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.n, &self.t)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { n: group_0.0, t: group_0.1 }
    }
}

rt::objects! {
    TasksAnswer
    Task
    TaskStatusAnswer
    TaskStatus
    TaskLogAnswer
    TaskLogLine
}

rt::choices! {
    ListNodeTasksSource { Archive = "archive", Active = "active", All = "all" }
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TasksAnswer",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (Vec<Task>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Task",
        fields: &[
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
        required: &[0b1],
    };
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
    fn from_fields(
        rt::Both(
            (upid, node, r#type, id, user, pid, pstart, starttime),
            (endtime, status),
        ): Self::Fields,
    ) -> Self {
        Self {
            upid,
            node,
            r#type,
            id,
            user,
            pid,
            pstart,
            starttime,
            endtime,
            status,
        }
    }
}

/// `TaskStatusAnswer`, as the API calls it.
#[non_exhaustive]
pub struct TaskStatusAnswer {
    pub data: TaskStatus,
}

impl rt::Object for TaskStatusAnswer {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskStatusAnswer",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (TaskStatus,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskStatus",
        fields: &[
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
        required: &[0b100000001],
    };
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
    fn from_fields(
        rt::Both(
            (upid, node, r#type, id, user, pid, pstart, starttime),
            (status, exitstatus),
        ): Self::Fields,
    ) -> Self {
        Self {
            upid,
            node,
            r#type,
            id,
            user,
            pid,
            pstart,
            starttime,
            status,
            exitstatus,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskLogAnswer",
        fields: &["data"],
        required: &[0b1],
    };
    type Fields = (Vec<TaskLogLine>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
    }
}

/// `TaskLogLine`, as the API calls it.
#[non_exhaustive]
pub struct TaskLogLine {
    pub n: i64,
    pub t: String,
}

impl rt::Object for TaskLogLine {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskLogLine",
        fields: &["n", "t"],
        required: &[0b11],
    };
    type Fields = (i64, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.n, &self.t)
    }

    #[inline]
    fn from_fields((n, t): Self::Fields) -> Self {
        Self { n, t }
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;
/// `listNodeTasks.source`
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
/// `TasksAnswer`
#[non_exhaustive]
pub struct TasksAnswer {
    pub data: Vec<Task>,
}
impl rt::Object for TasksAnswer {
    const NAME: &'static str = "TasksAnswer";
    const FIELDS: &'static [&'static str] = &["data"];
    const REQUIRED: &'static [u64] = &[0b1];
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
/// `Task`
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
    const NAME: &'static str = "Task";
    const FIELDS: &'static [&'static str] = &[
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
    ];
    const REQUIRED: &'static [u64] = &[0b1];
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
/// `TaskStatusAnswer`
#[non_exhaustive]
pub struct TaskStatusAnswer {
    pub data: TaskStatus,
}
impl rt::Object for TaskStatusAnswer {
    const NAME: &'static str = "TaskStatusAnswer";
    const FIELDS: &'static [&'static str] = &["data"];
    const REQUIRED: &'static [u64] = &[0b1];
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
/// `TaskStatus`
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
    pub status: TaskStatusStatus,
    /// Present once stopped; OK or an error text.
    pub exitstatus: Option<String>,
}
impl rt::Object for TaskStatus {
    const NAME: &'static str = "TaskStatus";
    const FIELDS: &'static [&'static str] = &[
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
    ];
    const REQUIRED: &'static [u64] = &[0b100000001];
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
        (TaskStatusStatus, Option<String>),
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
/// The same as [`ContainerStatusStatus`].
pub type TaskStatusStatus = ContainerStatusStatus;
/// `TaskLogAnswer`
#[non_exhaustive]
pub struct TaskLogAnswer {
    pub data: Vec<TaskLogLine>,
}
impl rt::Object for TaskLogAnswer {
    const NAME: &'static str = "TaskLogAnswer";
    const FIELDS: &'static [&'static str] = &["data"];
    const REQUIRED: &'static [u64] = &[0b1];
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
/// `TaskLogLine`
#[non_exhaustive]
pub struct TaskLogLine {
    pub n: i64,
    pub t: String,
}
impl rt::Object for TaskLogLine {
    const NAME: &'static str = "TaskLogLine";
    const FIELDS: &'static [&'static str] = &["n", "t"];
    const REQUIRED: &'static [u64] = &[0b11];
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
    TasksAnswer Task TaskStatusAnswer TaskStatus TaskLogAnswer TaskLogLine
}
rt::choices! {
    ListNodeTasksSource { Archive = "archive", Active = "active", All = "all" }
}

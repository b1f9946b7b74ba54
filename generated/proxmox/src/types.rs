// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.
#[cfg(feature = "version")]
mod version;
#[cfg(feature = "version")]
pub use self::version::*;
#[cfg(feature = "cluster")]
mod cluster;
#[cfg(feature = "cluster")]
pub use self::cluster::*;
#[cfg(feature = "nodes")]
mod nodes;
#[cfg(feature = "nodes")]
pub use self::nodes::*;
#[cfg(feature = "qemu")]
mod qemu;
#[cfg(feature = "qemu")]
pub use self::qemu::*;
#[cfg(feature = "lxc")]
mod lxc;
#[cfg(feature = "lxc")]
pub use self::lxc::*;
#[cfg(feature = "storage")]
mod storage;
#[cfg(feature = "storage")]
pub use self::storage::*;
#[cfg(feature = "tasks")]
mod tasks;
#[cfg(feature = "tasks")]
pub use self::tasks::*;
#[cfg(feature = "backup")]
mod backup;
#[cfg(feature = "backup")]
pub use self::backup::*;
#[cfg(feature = "access")]
mod access;
#[cfg(feature = "access")]
pub use self::access::*;
use switchboard_client::generated as rt;
/// `Error`
#[non_exhaustive]
pub struct Error {
    /// Always null.
    pub data: rt::Nullable<rt::Any>,
    /// Message for each wrong parameter.
    pub errors: Option<rt::Map<String>>,
    pub message: Option<String>,
}
impl rt::Object for Error {
    const NAME: &'static str = "Error";
    const FIELDS: &'static [&'static str] = &["data", "errors", "message"];
    const REQUIRED: &'static [u64] = &[0];
    type Fields = (rt::Nullable<rt::Any>, Option<rt::Map<String>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.errors, &self.message)
    }
    #[inline]
    fn from_fields((data, errors, message): Self::Fields) -> Self {
        Self { data, errors, message }
    }
}
/// `ClusterMember.local`
#[non_exhaustive]
pub enum ClusterMemberLocal {
    /// `0`
    V0,
    /// `1`
    V1,
    /// A value that this version of the client does not know.
    Unknown(i64),
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
/// `TaskAnswer`
#[non_exhaustive]
pub struct TaskAnswer {
    /// Identifier of the task that does the work.
    pub data: Option<String>,
}
impl rt::Object for TaskAnswer {
    const NAME: &'static str = "TaskAnswer";
    const FIELDS: &'static [&'static str] = &["data"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }
    #[inline]
    fn from_fields((data,): Self::Fields) -> Self {
        Self { data }
    }
}
/// `ContainerStatus.status`
#[non_exhaustive]
pub enum ContainerStatusStatus {
    /// `running`
    Running,
    /// `stopped`
    Stopped,
    /// A value that this version of the client does not know.
    Unknown(String),
}
rt::objects! {
    Error TasksAnswer Task TaskAnswer
}
rt::choices! {
    ContainerStatusStatus { Running = "running", Stopped = "stopped" }
}
rt::numbers! {
    ClusterMemberLocal { V0 = 0, V1 = 1 }
}

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

use switchboard_client::generated as rt;

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    /// Always null.
    pub data: rt::Nullable<rt::Any>,
    /// Message for each wrong parameter.
    pub errors: Option<rt::Map<String>>,
    pub message: Option<String>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new("Error", 0, &["data", "errors", "message"]);
    type Fields = (rt::Nullable<rt::Any>, Option<rt::Map<String>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.errors, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            errors: group_0.1,
            message: group_0.2,
        }
    }
}

/// `local` of `ClusterMember`.
#[non_exhaustive]
pub enum ClusterMemberLocal {
    /// `0`
    V0,
    /// `1`
    V1,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// `TaskAnswer`, as the API calls it.
#[non_exhaustive]
pub struct TaskAnswer {
    /// Identifier of the task that does the work.
    pub data: Option<String>,
}

impl rt::Object for TaskAnswer {
    const SHAPE: rt::Shape = rt::Shape::new("TaskAnswer", 0b1, &["data"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data: group_0.0 }
    }
}

/// `status` of `ContainerStatus`.
#[non_exhaustive]
pub enum ContainerStatusInner {
    /// `running`
    Running,
    /// `stopped`
    Stopped,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Error
    TaskAnswer
}

rt::choices! {
    ContainerStatusInner { Running = "running", Stopped = "stopped" }
}

rt::numbers! {
    ClusterMemberLocal { V0 = 0, V1 = 1 }
}

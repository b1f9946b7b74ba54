// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "system")]
mod system;
#[cfg(feature = "system")]
pub use self::system::*;

#[cfg(feature = "workflows")]
mod workflows;
#[cfg(feature = "workflows")]
pub use self::workflows::*;

#[cfg(feature = "runs")]
mod runs;
#[cfg(feature = "runs")]
pub use self::runs::*;

#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "logs")]
pub use self::logs::*;

#[cfg(feature = "schedules")]
mod schedules;
#[cfg(feature = "schedules")]
pub use self::schedules::*;

#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use self::webhooks::*;

use switchboard_client::generated as rt;

/// An error.
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// What went wrong.
    pub error: ErrorBody,
}

impl rt::Object for ErrorEnvelope {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorEnvelope", 0b1, &["error"]);
    type Fields = (ErrorBody,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// What went wrong.
#[non_exhaustive]
pub struct ErrorBody {
    /// A name for the error.
    pub code: String,
    pub message: String,
    pub request_id: String,
    pub details: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for ErrorBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorBody",
        0b111,
        &["code", "message", "request_id", "details"],
    );
    type Fields = (String, String, String, Option<Vec<rt::Map<rt::Any>>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.request_id, &self.details)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            request_id: group_0.2,
            details: group_0.3,
        }
    }
}

/// Where a run stands.
#[non_exhaustive]
pub enum RunState {
    /// `queued`
    Queued,
    /// `running`
    Running,
    /// `waiting`
    Waiting,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `cancelled`
    Cancelled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ErrorEnvelope
    ErrorBody
}

rt::choices! {
    RunState {
        Queued = "queued",
        Running = "running",
        Waiting = "waiting",
        Succeeded = "succeeded",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

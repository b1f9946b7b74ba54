// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The same as [`ExecutionStatus`].
pub type GetExecutionsStatus = ExecutionStatus;

/// `executionList`, as the API calls it.
#[non_exhaustive]
pub struct ExecutionList {
    pub data: Option<Vec<Execution>>,
    /// Pass as cursor for the next page; null on the last.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for ExecutionList {
    const SHAPE: rt::Shape = rt::Shape::new("ExecutionList", 0, &["data", "nextCursor"]);
    type Fields = (Option<Vec<Execution>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// `execution`, as the API calls it.
#[non_exhaustive]
pub struct Execution {
    pub id: Option<String>,
    pub data: Option<rt::Map<rt::Any>>,
    pub finished: Option<bool>,
    pub mode: Option<ExecutionMode>,
    pub retry_of: rt::Nullable<String>,
    pub retry_success_id: rt::Nullable<String>,
    pub started_at: Option<rt::DateTime>,
    pub stopped_at: Option<rt::DateTime>,
    pub workflow_id: Option<String>,
    pub wait_till: rt::Nullable<rt::DateTime>,
    pub custom_data: Option<rt::Map<rt::Any>>,
    pub status: Option<ExecutionStatus>,
}

impl rt::Object for Execution {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Execution",
        0,
        &[
            "id",
            "data",
            "finished",
            "mode",
            "retryOf",
            "retrySuccessId",
            "startedAt",
            "stoppedAt",
            "workflowId",
            "waitTill",
            "customData",
            "status",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<rt::Map<rt::Any>>,
            Option<bool>,
            Option<ExecutionMode>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
        (
            Option<String>,
            rt::Nullable<rt::DateTime>,
            Option<rt::Map<rt::Any>>,
            Option<ExecutionStatus>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.data,
                &self.finished,
                &self.mode,
                &self.retry_of,
                &self.retry_success_id,
                &self.started_at,
                &self.stopped_at,
            ),
            (&self.workflow_id, &self.wait_till, &self.custom_data, &self.status),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            data: group_0.1,
            finished: group_0.2,
            mode: group_0.3,
            retry_of: group_0.4,
            retry_success_id: group_0.5,
            started_at: group_0.6,
            stopped_at: group_0.7,
            workflow_id: group_1.0,
            wait_till: group_1.1,
            custom_data: group_1.2,
            status: group_1.3,
        }
    }
}

/// `mode` of `execution`.
#[non_exhaustive]
pub enum ExecutionMode {
    /// `cli`
    Cli,
    /// `error`
    Error,
    /// `integrated`
    Integrated,
    /// `internal`
    Internal,
    /// `manual`
    Manual,
    /// `retry`
    Retry,
    /// `trigger`
    Trigger,
    /// `webhook`
    Webhook,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `status` of `execution`.
#[non_exhaustive]
pub enum ExecutionStatus {
    /// `canceled`
    Canceled,
    /// `crashed`
    Crashed,
    /// `error`
    Error,
    /// `new`
    New,
    /// `running`
    Running,
    /// `success`
    Success,
    /// `unknown`
    Unknown_,
    /// `waiting`
    Waiting,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `retryRequest`, as the API calls it.
pub struct RetryRequest {
    /// Use the current workflow rather than the one saved with the execution.
    pub load_workflow: Option<bool>,
}

impl rt::Object for RetryRequest {
    const SHAPE: rt::Shape = rt::Shape::new("RetryRequest", 0, &["loadWorkflow"]);
    type Fields = (Option<bool>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.load_workflow,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { load_workflow: group_0.0 }
    }
}

rt::objects! {
    ExecutionList
    Execution
    RetryRequest
}

rt::defaults! {
    RetryRequest
}

rt::choices! {
    ExecutionMode {
        Cli = "cli",
        Error = "error",
        Integrated = "integrated",
        Internal = "internal",
        Manual = "manual",
        Retry = "retry",
        Trigger = "trigger",
        Webhook = "webhook",
    }
    ExecutionStatus {
        Canceled = "canceled",
        Crashed = "crashed",
        Error = "error",
        New = "new",
        Running = "running",
        Success = "success",
        Unknown_ = "unknown",
        Waiting = "waiting",
    }
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExecutionList",
        fields: &["data", "nextCursor"],
        required: &[0],
    };
    type Fields = (Option<Vec<Execution>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_cursor)
    }

    #[inline]
    fn from_fields((data, next_cursor): Self::Fields) -> Self {
        Self { data, next_cursor }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Execution",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                data,
                finished,
                mode,
                retry_of,
                retry_success_id,
                started_at,
                stopped_at,
            ),
            (workflow_id, wait_till, custom_data, status),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            data,
            finished,
            mode,
            retry_of,
            retry_success_id,
            started_at,
            stopped_at,
            workflow_id,
            wait_till,
            custom_data,
            status,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RetryRequest",
        fields: &["loadWorkflow"],
        required: &[0],
    };
    type Fields = (Option<bool>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.load_workflow,)
    }

    #[inline]
    fn from_fields((load_workflow,): Self::Fields) -> Self {
        Self { load_workflow }
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A run.
#[non_exhaustive]
pub struct Run {
    pub id: String,
    pub workflow_id: String,
    pub workflow_version: i32,
    /// Where a run stands.
    pub state: RunState,
    pub trigger: RunTrigger,
    pub input: Option<rt::Map<rt::Any>>,
    pub steps: Vec<StepRun>,
    pub created_at: rt::DateTime,
    pub started_at: Option<rt::DateTime>,
    pub finished_at: Option<rt::DateTime>,
    pub duration_ms: rt::Nullable<i64>,
}

impl rt::Object for Run {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Run",
        fields: &[
            "id",
            "workflow_id",
            "workflow_version",
            "state",
            "trigger",
            "input",
            "steps",
            "created_at",
            "started_at",
            "finished_at",
            "duration_ms",
        ],
        required: &[0b1111011111],
    };
    type Fields = rt::Both<
        (
            String,
            String,
            i32,
            RunState,
            RunTrigger,
            Option<rt::Map<rt::Any>>,
            Vec<StepRun>,
            rt::DateTime,
        ),
        (Option<rt::DateTime>, Option<rt::DateTime>, rt::Nullable<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.workflow_id,
                &self.workflow_version,
                &self.state,
                &self.trigger,
                &self.input,
                &self.steps,
                &self.created_at,
            ),
            (&self.started_at, &self.finished_at, &self.duration_ms),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                id,
                workflow_id,
                workflow_version,
                state,
                trigger,
                input,
                steps,
                created_at,
            ),
            (started_at, finished_at, duration_ms),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            workflow_id,
            workflow_version,
            state,
            trigger,
            input,
            steps,
            created_at,
            started_at,
            finished_at,
            duration_ms,
        }
    }
}

/// `trigger` of `Run`.
#[non_exhaustive]
pub enum RunTrigger {
    /// `manual`
    Manual,
    /// `schedule`
    Schedule,
    /// `webhook`
    Webhook,
    /// `retry`
    Retry,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A step in a run.
#[non_exhaustive]
pub struct StepRun {
    pub key: String,
    /// Where a run stands.
    pub state: RunState,
    pub attempts: i32,
    pub started_at: rt::Nullable<rt::DateTime>,
    pub finished_at: rt::Nullable<rt::DateTime>,
    pub output: rt::Nullable<rt::Any>,
    /// What went wrong.
    pub error: rt::Nullable<ErrorBody>,
}

impl rt::Object for StepRun {
    const SHAPE: rt::Shape = rt::Shape {
        name: "StepRun",
        fields: &[
            "key",
            "state",
            "attempts",
            "started_at",
            "finished_at",
            "output",
            "error",
        ],
        required: &[0b111],
    };
    type Fields = (
        String,
        RunState,
        i32,
        rt::Nullable<rt::DateTime>,
        rt::Nullable<rt::DateTime>,
        rt::Nullable<rt::Any>,
        rt::Nullable<ErrorBody>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.key,
            &self.state,
            &self.attempts,
            &self.started_at,
            &self.finished_at,
            &self.output,
            &self.error,
        )
    }

    #[inline]
    fn from_fields(
        (key, state, attempts, started_at, finished_at, output, error): Self::Fields,
    ) -> Self {
        Self {
            key,
            state,
            attempts,
            started_at,
            finished_at,
            output,
            error,
        }
    }
}

/// How to start.
pub struct StartRunRequest {
    /// Values that the steps may use.
    pub input: Option<rt::Map<rt::Any>>,
    /// Default: `normal`.
    pub priority: Option<StartRunRequestPriority>,
    pub callback_url: Option<String>,
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

impl rt::Object for StartRunRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "StartRunRequest",
        fields: &["input", "priority", "callback_url", "dry_run"],
        required: &[0],
    };
    type Fields = (
        Option<rt::Map<rt::Any>>,
        Option<StartRunRequestPriority>,
        Option<String>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.input, &self.priority, &self.callback_url, &self.dry_run)
    }

    #[inline]
    fn from_fields((input, priority, callback_url, dry_run): Self::Fields) -> Self {
        Self {
            input,
            priority,
            callback_url,
            dry_run,
        }
    }
}

/// `priority` of `StartRunRequest`.
///
/// Default: `normal`.
#[non_exhaustive]
pub enum StartRunRequestPriority {
    /// `low`
    Low,
    /// `normal`
    Normal,
    /// `high`
    High,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of runs.
#[non_exhaustive]
pub struct RunPage {
    pub items: Vec<Run>,
    /// Null on the last page.
    pub next_cursor: Option<String>,
}

impl rt::Object for RunPage {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RunPage",
        fields: &["items", "next_cursor"],
        required: &[0b11],
    };
    type Fields = (Vec<Run>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields((items, next_cursor): Self::Fields) -> Self {
        Self { items, next_cursor }
    }
}

/// Why it is cancelled.
pub struct CancelRunRequest {
    pub reason: Option<String>,
}

impl rt::Object for CancelRunRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CancelRunRequest",
        fields: &["reason"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reason,)
    }

    #[inline]
    fn from_fields((reason,): Self::Fields) -> Self {
        Self { reason }
    }
}

rt::objects! {
    Run
    StepRun
    StartRunRequest
    RunPage
    CancelRunRequest
}

rt::defaults! {
    StartRunRequest
    CancelRunRequest
}

rt::choices! {
    RunTrigger {
        Manual = "manual",
        Schedule = "schedule",
        Webhook = "webhook",
        Retry = "retry",
    }
    StartRunRequestPriority { Low = "low", Normal = "normal", High = "high" }
}

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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Run",
        0b1111011111,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            workflow_id: group_0.1,
            workflow_version: group_0.2,
            state: group_0.3,
            trigger: group_0.4,
            input: group_0.5,
            steps: group_0.6,
            created_at: group_0.7,
            started_at: group_1.0,
            finished_at: group_1.1,
            duration_ms: group_1.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "StepRun",
        0b111,
        &["key", "state", "attempts", "started_at", "finished_at", "output", "error"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            state: group_0.1,
            attempts: group_0.2,
            started_at: group_0.3,
            finished_at: group_0.4,
            output: group_0.5,
            error: group_0.6,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "StartRunRequest",
        0,
        &["input", "priority", "callback_url", "dry_run"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            input: group_0.0,
            priority: group_0.1,
            callback_url: group_0.2,
            dry_run: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new("RunPage", 0b11, &["items", "next_cursor"]);
    type Fields = (Vec<Run>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            items: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// Why it is cancelled.
pub struct CancelRunRequest {
    pub reason: Option<String>,
}

impl rt::Object for CancelRunRequest {
    const SHAPE: rt::Shape = rt::Shape::new("CancelRunRequest", 0, &["reason"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reason,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { reason: group_0.0 }
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

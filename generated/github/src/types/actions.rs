// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `status` of `actions/list-workflow-runs-for-repo`.
#[non_exhaustive]
pub enum ActionsListWorkflowRunsForRepoStatus {
    /// `completed`
    Completed,
    /// `action_required`
    ActionRequired,
    /// `cancelled`
    Cancelled,
    /// `failure`
    Failure,
    /// `neutral`
    Neutral,
    /// `skipped`
    Skipped,
    /// `stale`
    Stale,
    /// `success`
    Success,
    /// `timed_out`
    TimedOut,
    /// `in_progress`
    InProgress,
    /// `queued`
    Queued,
    /// `requested`
    Requested,
    /// `waiting`
    Waiting,
    /// `pending`
    Pending,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `actions/list-workflow-runs-for-repo`.
#[non_exhaustive]
pub struct ActionsListWorkflowRunsForRepoResponse {
    pub total_count: i64,
    pub workflow_runs: Vec<WorkflowRun>,
}

impl rt::Object for ActionsListWorkflowRunsForRepoResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ActionsListWorkflowRunsForRepoResponse",
        0b11,
        &["total_count", "workflow_runs"],
    );
    type Fields = (i64, Vec<WorkflowRun>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.total_count, &self.workflow_runs)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            total_count: group_0.0,
            workflow_runs: group_0.1,
        }
    }
}

/// `workflow-run`, as the API calls it.
#[non_exhaustive]
pub struct WorkflowRun {
    pub id: i64,
    pub name: rt::Nullable<String>,
    pub node_id: String,
    pub head_branch: Option<String>,
    pub head_sha: String,
    pub path: String,
    pub run_number: i64,
    pub run_attempt: Option<i64>,
    pub event: String,
    pub status: Option<String>,
    pub conclusion: Option<String>,
    pub workflow_id: i64,
    pub url: String,
    pub html_url: String,
    pub display_title: String,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub run_started_at: Option<rt::DateTime>,
    pub actor: Option<SimpleUser>,
    pub triggering_actor: Option<SimpleUser>,
    pub jobs_url: String,
    pub logs_url: String,
}

impl rt::Object for WorkflowRun {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WorkflowRun",
        0b1100011111111101111101,
        &[
            "id",
            "name",
            "node_id",
            "head_branch",
            "head_sha",
            "path",
            "run_number",
            "run_attempt",
            "event",
            "status",
            "conclusion",
            "workflow_id",
            "url",
            "html_url",
            "display_title",
            "created_at",
            "updated_at",
            "run_started_at",
            "actor",
            "triggering_actor",
            "jobs_url",
            "logs_url",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                rt::Nullable<String>,
                String,
                Option<String>,
                String,
                String,
                i64,
                Option<i64>,
            ),
            (
                String,
                Option<String>,
                Option<String>,
                i64,
                String,
                String,
                String,
                rt::DateTime,
            ),
        >,
        (
            rt::DateTime,
            Option<rt::DateTime>,
            Option<SimpleUser>,
            Option<SimpleUser>,
            String,
            String,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.node_id,
                    &self.head_branch,
                    &self.head_sha,
                    &self.path,
                    &self.run_number,
                    &self.run_attempt,
                ),
                (
                    &self.event,
                    &self.status,
                    &self.conclusion,
                    &self.workflow_id,
                    &self.url,
                    &self.html_url,
                    &self.display_title,
                    &self.created_at,
                ),
            ),
            (
                &self.updated_at,
                &self.run_started_at,
                &self.actor,
                &self.triggering_actor,
                &self.jobs_url,
                &self.logs_url,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            node_id: group_0.2,
            head_branch: group_0.3,
            head_sha: group_0.4,
            path: group_0.5,
            run_number: group_0.6,
            run_attempt: group_0.7,
            event: group_1.0,
            status: group_1.1,
            conclusion: group_1.2,
            workflow_id: group_1.3,
            url: group_1.4,
            html_url: group_1.5,
            display_title: group_1.6,
            created_at: group_1.7,
            updated_at: group_2.0,
            run_started_at: group_2.1,
            actor: group_2.2,
            triggering_actor: group_2.3,
            jobs_url: group_2.4,
            logs_url: group_2.5,
        }
    }
}

/// `workflow_id` of `actions/create-workflow-dispatch`.
#[non_exhaustive]
pub enum ActionsCreateWorkflowDispatchWorkflowId {
    Integer(i64),
    String(String),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `body` of `actions/create-workflow-dispatch`.
pub struct ActionsCreateWorkflowDispatchBody {
    pub r#ref: String,
    pub inputs: Option<rt::Map<rt::Any>>,
}

impl ActionsCreateWorkflowDispatchBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#ref: impl Into<String>) -> Self {
        Self {
            r#ref: r#ref.into(),
            inputs: None,
        }
    }
}

impl rt::Object for ActionsCreateWorkflowDispatchBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ActionsCreateWorkflowDispatchBody",
        0b1,
        &["ref", "inputs"],
    );
    type Fields = (String, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#ref, &self.inputs)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#ref: group_0.0,
            inputs: group_0.1,
        }
    }
}

rt::objects! {
    ActionsListWorkflowRunsForRepoResponse
    WorkflowRun
    ActionsCreateWorkflowDispatchBody
}

rt::choices! {
    ActionsListWorkflowRunsForRepoStatus {
        Completed = "completed",
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Skipped = "skipped",
        Stale = "stale",
        Success = "success",
        TimedOut = "timed_out",
        InProgress = "in_progress",
        Queued = "queued",
        Requested = "requested",
        Waiting = "waiting",
        Pending = "pending",
    }
}

rt::unions! {
    ActionsCreateWorkflowDispatchWorkflowId {
        Integer 0: rt::look(rt::INTEGER),
        String 1: rt::look(rt::STRING),
    }
}

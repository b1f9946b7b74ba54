// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Whether a workflow may run.
#[non_exhaustive]
pub enum WorkflowState {
    /// `draft`
    Draft,
    /// `enabled`
    Enabled,
    /// `paused`
    Paused,
    /// `archived`
    Archived,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of workflows.
#[non_exhaustive]
pub struct WorkflowPage {
    pub items: Vec<Workflow>,
    /// Null on the last page.
    pub next_cursor: Option<String>,
}

impl rt::Object for WorkflowPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WorkflowPage",
        0b11,
        &["items", "next_cursor"],
    );
    type Fields = (Vec<Workflow>, Option<String>);
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

/// A workflow.
#[non_exhaustive]
pub struct Workflow {
    /// Has 1 to 120 characters.
    pub name: String,
    pub description: rt::Nullable<String>,
    /// No item stands twice.
    pub tags: Option<Vec<String>>,
    pub labels: Option<rt::Map<String>>,
    /// JSON Schema of a run's input.
    pub input_schema: rt::Nullable<rt::Map<rt::Any>>,
    /// Has at least 1 item.
    pub steps: Vec<Step>,
    /// Default: `1`. At least 1. At most 100.
    pub concurrency: Option<i32>,
    pub id: String,
    pub version: i32,
    /// Whether a workflow may run.
    pub state: WorkflowState,
    pub created_by: Option<String>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}

impl rt::Object for Workflow {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Workflow",
        0b1101110100001,
        &[
            "name",
            "description",
            "tags",
            "labels",
            "input_schema",
            "steps",
            "concurrency",
            "id",
            "version",
            "state",
            "created_by",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<String>,
            Option<Vec<String>>,
            Option<rt::Map<String>>,
            rt::Nullable<rt::Map<rt::Any>>,
            Vec<Step>,
            Option<i32>,
            String,
        ),
        (i32, WorkflowState, Option<String>, rt::DateTime, rt::DateTime),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.description,
                &self.tags,
                &self.labels,
                &self.input_schema,
                &self.steps,
                &self.concurrency,
                &self.id,
            ),
            (
                &self.version,
                &self.state,
                &self.created_by,
                &self.created_at,
                &self.updated_at,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            tags: group_0.2,
            labels: group_0.3,
            input_schema: group_0.4,
            steps: group_0.5,
            concurrency: group_0.6,
            id: group_0.7,
            version: group_1.0,
            state: group_1.1,
            created_by: group_1.2,
            created_at: group_1.3,
            updated_at: group_1.4,
        }
    }
}

/// A step; type tells which kind.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Step {
    /// Calls an address.
    HttpStep(HttpStep),
    /// Runs a script.
    ScriptStep(ScriptStep),
    /// Waits.
    DelayStep(DelayStep),
    /// Goes one way or another.
    BranchStep(BranchStep),
    /// Waits for somebody's yes.
    ApprovalStep(ApprovalStep),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// Calls an address.
pub struct HttpStep {
    /// Name of the step in its workflow.
    ///
    /// Matches `^[a-z][a-z0-9-]*$`.
    pub key: String,
    pub name: rt::Nullable<String>,
    /// Default: `60`. At least 1. At most 86400.
    pub timeout_s: Option<i32>,
    /// Default: `0`. At least 0. At most 10.
    pub retries: Option<i32>,
    /// Default: `false`.
    pub continue_on_error: Option<bool>,
    /// Always `http`.
    pub r#type: String,
    pub method: HttpStepMethod,
    pub url: String,
    pub headers: Option<rt::Map<String>>,
    /// Any JSON value.
    pub body: rt::Nullable<rt::Any>,
}

impl HttpStep {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        key: impl Into<String>,
        method: HttpStepMethod,
        url: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            name: rt::Nullable::Absent,
            timeout_s: None,
            retries: None,
            continue_on_error: None,
            r#type: "http".to_owned(),
            method,
            url: url.into(),
            headers: None,
            body: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for HttpStep {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HttpStep",
        0b11100001,
        &[
            "key",
            "name",
            "timeout_s",
            "retries",
            "continue_on_error",
            "type",
            "method",
            "url",
            "headers",
            "body",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<String>,
            Option<i32>,
            Option<i32>,
            Option<bool>,
            String,
            HttpStepMethod,
            String,
        ),
        (Option<rt::Map<String>>, rt::Nullable<rt::Any>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.key,
                &self.name,
                &self.timeout_s,
                &self.retries,
                &self.continue_on_error,
                &self.r#type,
                &self.method,
                &self.url,
            ),
            (&self.headers, &self.body),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            key: group_0.0,
            name: group_0.1,
            timeout_s: group_0.2,
            retries: group_0.3,
            continue_on_error: group_0.4,
            r#type: group_0.5,
            method: group_0.6,
            url: group_0.7,
            headers: group_1.0,
            body: group_1.1,
        }
    }
}

/// `method` of `HttpStep`.
#[non_exhaustive]
pub enum HttpStepMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Runs a script.
pub struct ScriptStep {
    /// Name of the step in its workflow.
    ///
    /// Matches `^[a-z][a-z0-9-]*$`.
    pub key: String,
    pub name: rt::Nullable<String>,
    /// Default: `60`. At least 1. At most 86400.
    pub timeout_s: Option<i32>,
    /// Default: `0`. At least 0. At most 10.
    pub retries: Option<i32>,
    /// Default: `false`.
    pub continue_on_error: Option<bool>,
    /// Always `script`.
    pub r#type: String,
    pub runtime: ScriptStepRuntime,
    pub source: String,
    pub env: Option<rt::Map<String>>,
}

impl ScriptStep {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        key: impl Into<String>,
        runtime: ScriptStepRuntime,
        source: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            name: rt::Nullable::Absent,
            timeout_s: None,
            retries: None,
            continue_on_error: None,
            r#type: "script".to_owned(),
            runtime,
            source: source.into(),
            env: None,
        }
    }
}

impl rt::Object for ScriptStep {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ScriptStep",
        0b11100001,
        &[
            "key",
            "name",
            "timeout_s",
            "retries",
            "continue_on_error",
            "type",
            "runtime",
            "source",
            "env",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<String>,
            Option<i32>,
            Option<i32>,
            Option<bool>,
            String,
            ScriptStepRuntime,
            String,
        ),
        (Option<rt::Map<String>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.key,
                &self.name,
                &self.timeout_s,
                &self.retries,
                &self.continue_on_error,
                &self.r#type,
                &self.runtime,
                &self.source,
            ),
            (&self.env,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            key: group_0.0,
            name: group_0.1,
            timeout_s: group_0.2,
            retries: group_0.3,
            continue_on_error: group_0.4,
            r#type: group_0.5,
            runtime: group_0.6,
            source: group_0.7,
            env: group_1.0,
        }
    }
}

/// `runtime` of `ScriptStep`.
#[non_exhaustive]
pub enum ScriptStepRuntime {
    /// `python3.13`
    Python313,
    /// `node22`
    Node22,
    /// `bash5`
    Bash5,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Waits.
pub struct DelayStep {
    /// Name of the step in its workflow.
    ///
    /// Matches `^[a-z][a-z0-9-]*$`.
    pub key: String,
    pub name: rt::Nullable<String>,
    /// Default: `60`. At least 1. At most 86400.
    pub timeout_s: Option<i32>,
    /// Default: `0`. At least 0. At most 10.
    pub retries: Option<i32>,
    /// Default: `false`.
    pub continue_on_error: Option<bool>,
    /// Always `delay`.
    pub r#type: String,
    pub duration: rt::Duration,
}

impl DelayStep {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, duration: rt::Duration) -> Self {
        Self {
            key: key.into(),
            name: rt::Nullable::Absent,
            timeout_s: None,
            retries: None,
            continue_on_error: None,
            r#type: "delay".to_owned(),
            duration,
        }
    }
}

impl rt::Object for DelayStep {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DelayStep",
        0b1100001,
        &["key", "name", "timeout_s", "retries", "continue_on_error", "type", "duration"],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        Option<i32>,
        Option<i32>,
        Option<bool>,
        String,
        rt::Duration,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.key,
            &self.name,
            &self.timeout_s,
            &self.retries,
            &self.continue_on_error,
            &self.r#type,
            &self.duration,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            name: group_0.1,
            timeout_s: group_0.2,
            retries: group_0.3,
            continue_on_error: group_0.4,
            r#type: group_0.5,
            duration: group_0.6,
        }
    }
}

/// Goes one way or another.
pub struct BranchStep {
    /// Name of the step in its workflow.
    ///
    /// Matches `^[a-z][a-z0-9-]*$`.
    pub key: String,
    pub name: rt::Nullable<String>,
    /// Default: `60`. At least 1. At most 86400.
    pub timeout_s: Option<i32>,
    /// Default: `0`. At least 0. At most 10.
    pub retries: Option<i32>,
    /// Default: `false`.
    pub continue_on_error: Option<bool>,
    /// Always `branch`.
    pub r#type: String,
    /// Has at least 1 item.
    pub cases: Vec<BranchCase>,
    pub otherwise: Option<Vec<Step>>,
}

impl BranchStep {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, cases: Vec<BranchCase>) -> Self {
        Self {
            key: key.into(),
            name: rt::Nullable::Absent,
            timeout_s: None,
            retries: None,
            continue_on_error: None,
            r#type: "branch".to_owned(),
            cases,
            otherwise: None,
        }
    }
}

impl rt::Object for BranchStep {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BranchStep",
        0b1100001,
        &[
            "key",
            "name",
            "timeout_s",
            "retries",
            "continue_on_error",
            "type",
            "cases",
            "otherwise",
        ],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        Option<i32>,
        Option<i32>,
        Option<bool>,
        String,
        Vec<BranchCase>,
        Option<Vec<Step>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.key,
            &self.name,
            &self.timeout_s,
            &self.retries,
            &self.continue_on_error,
            &self.r#type,
            &self.cases,
            &self.otherwise,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            name: group_0.1,
            timeout_s: group_0.2,
            retries: group_0.3,
            continue_on_error: group_0.4,
            r#type: group_0.5,
            cases: group_0.6,
            otherwise: group_0.7,
        }
    }
}

/// A condition and the steps for it.
pub struct BranchCase {
    pub when: String,
    pub steps: Vec<Step>,
}

impl BranchCase {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(when: impl Into<String>, steps: Vec<Step>) -> Self {
        Self { when: when.into(), steps }
    }
}

impl rt::Object for BranchCase {
    const SHAPE: rt::Shape = rt::Shape::new("BranchCase", 0b11, &["when", "steps"]);
    type Fields = (String, Vec<Step>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.when, &self.steps)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            when: group_0.0,
            steps: group_0.1,
        }
    }
}

/// Waits for somebody's yes.
pub struct ApprovalStep {
    /// Name of the step in its workflow.
    ///
    /// Matches `^[a-z][a-z0-9-]*$`.
    pub key: String,
    pub name: rt::Nullable<String>,
    /// Default: `60`. At least 1. At most 86400.
    pub timeout_s: Option<i32>,
    /// Default: `0`. At least 0. At most 10.
    pub retries: Option<i32>,
    /// Default: `false`.
    pub continue_on_error: Option<bool>,
    /// Always `approval`.
    pub r#type: String,
    /// Has at least 1 item.
    pub approvers: Vec<String>,
    pub expires_after: rt::Nullable<rt::Duration>,
}

impl ApprovalStep {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, approvers: Vec<String>) -> Self {
        Self {
            key: key.into(),
            name: rt::Nullable::Absent,
            timeout_s: None,
            retries: None,
            continue_on_error: None,
            r#type: "approval".to_owned(),
            approvers,
            expires_after: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for ApprovalStep {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApprovalStep",
        0b1100001,
        &[
            "key",
            "name",
            "timeout_s",
            "retries",
            "continue_on_error",
            "type",
            "approvers",
            "expires_after",
        ],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        Option<i32>,
        Option<i32>,
        Option<bool>,
        String,
        Vec<String>,
        rt::Nullable<rt::Duration>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.key,
            &self.name,
            &self.timeout_s,
            &self.retries,
            &self.continue_on_error,
            &self.r#type,
            &self.approvers,
            &self.expires_after,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            name: group_0.1,
            timeout_s: group_0.2,
            retries: group_0.3,
            continue_on_error: group_0.4,
            r#type: group_0.5,
            approvers: group_0.6,
            expires_after: group_0.7,
        }
    }
}

/// A workflow to store.
pub struct WorkflowInput {
    /// Has 1 to 120 characters.
    pub name: String,
    pub description: rt::Nullable<String>,
    /// No item stands twice.
    pub tags: Option<Vec<String>>,
    pub labels: Option<rt::Map<String>>,
    /// JSON Schema of a run's input.
    pub input_schema: rt::Nullable<rt::Map<rt::Any>>,
    /// Has at least 1 item.
    pub steps: Vec<Step>,
    /// Default: `1`. At least 1. At most 100.
    pub concurrency: Option<i32>,
}

impl WorkflowInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, steps: Vec<Step>) -> Self {
        Self {
            name: name.into(),
            description: rt::Nullable::Absent,
            tags: None,
            labels: None,
            input_schema: rt::Nullable::Absent,
            steps,
            concurrency: None,
        }
    }
}

impl rt::Object for WorkflowInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WorkflowInput",
        0b100001,
        &[
            "name",
            "description",
            "tags",
            "labels",
            "input_schema",
            "steps",
            "concurrency",
        ],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        Option<Vec<String>>,
        Option<rt::Map<String>>,
        rt::Nullable<rt::Map<rt::Any>>,
        Vec<Step>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.description,
            &self.tags,
            &self.labels,
            &self.input_schema,
            &self.steps,
            &self.concurrency,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            tags: group_0.2,
            labels: group_0.3,
            input_schema: group_0.4,
            steps: group_0.5,
            concurrency: group_0.6,
        }
    }
}

/// A new state.
pub struct SetStateRequest {
    /// Whether a workflow may run.
    pub state: WorkflowState,
    pub reason: Option<String>,
}

impl SetStateRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(state: WorkflowState) -> Self {
        Self { state, reason: None }
    }
}

impl rt::Object for SetStateRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SetStateRequest",
        0b1,
        &["state", "reason"],
    );
    type Fields = (WorkflowState, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.state, &self.reason)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            state: group_0.0,
            reason: group_0.1,
        }
    }
}

rt::objects! {
    WorkflowPage
    Workflow
    HttpStep
    ScriptStep
    DelayStep
    BranchStep
    BranchCase
    ApprovalStep
    WorkflowInput
    SetStateRequest
}

rt::choices! {
    WorkflowState {
        Draft = "draft",
        Enabled = "enabled",
        Paused = "paused",
        Archived = "archived",
    }
    HttpStepMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
    }
    ScriptStepRuntime { Python313 = "python3.13", Node22 = "node22", Bash5 = "bash5" }
}

rt::unions! {
    Step tag "type" {
        HttpStep 0: rt::look(rt::OBJECT).tag(&["http"]),
        ScriptStep 1: rt::look(rt::OBJECT).tag(&["script"]),
        DelayStep 2: rt::look(rt::OBJECT).tag(&["delay"]),
        BranchStep 3: rt::look(rt::OBJECT).tag(&["branch"]),
        ApprovalStep 4: rt::look(rt::OBJECT).tag(&["approval"]),
    }
}

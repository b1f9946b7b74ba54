// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `scope[].item` of `listPipelineJobs`.
#[non_exhaustive]
pub enum ListPipelineJobsScopeItem {
    /// `created`
    Created,
    /// `pending`
    Pending,
    /// `running`
    Running,
    /// `failed`
    Failed,
    /// `success`
    Success,
    /// `canceled`
    Canceled,
    /// `skipped`
    Skipped,
    /// `waiting_for_resource`
    WaitingForResource,
    /// `manual`
    Manual,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Job`, as the API calls it.
#[non_exhaustive]
pub struct Job {
    pub id: i64,
    pub name: String,
    pub stage: String,
    pub status: String,
    pub r#ref: Option<String>,
    pub tag: Option<bool>,
    pub coverage: rt::Nullable<f64>,
    pub allow_failure: Option<bool>,
    pub created_at: rt::DateTime,
    pub started_at: rt::Nullable<rt::DateTime>,
    pub finished_at: rt::Nullable<rt::DateTime>,
    pub erased_at: rt::Nullable<rt::DateTime>,
    pub duration: rt::Nullable<f64>,
    pub queued_duration: rt::Nullable<f64>,
    pub failure_reason: Option<String>,
    pub tag_list: Option<Vec<String>>,
    pub web_url: Option<String>,
    pub user: Option<User>,
    pub commit: Option<Commit>,
    pub pipeline: Option<Pipeline>,
    pub artifacts: Option<Vec<rt::Map<rt::Any>>>,
    pub runner: rt::Nullable<rt::Map<rt::Any>>,
}

impl rt::Object for Job {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Job",
        0b100001111,
        &[
            "id",
            "name",
            "stage",
            "status",
            "ref",
            "tag",
            "coverage",
            "allow_failure",
            "created_at",
            "started_at",
            "finished_at",
            "erased_at",
            "duration",
            "queued_duration",
            "failure_reason",
            "tag_list",
            "web_url",
            "user",
            "commit",
            "pipeline",
            "artifacts",
            "runner",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                String,
                String,
                String,
                Option<String>,
                Option<bool>,
                rt::Nullable<f64>,
                Option<bool>,
            ),
            (
                rt::DateTime,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<f64>,
                rt::Nullable<f64>,
                Option<String>,
                Option<Vec<String>>,
            ),
        >,
        (
            Option<String>,
            Option<User>,
            Option<Commit>,
            Option<Pipeline>,
            Option<Vec<rt::Map<rt::Any>>>,
            rt::Nullable<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.stage,
                    &self.status,
                    &self.r#ref,
                    &self.tag,
                    &self.coverage,
                    &self.allow_failure,
                ),
                (
                    &self.created_at,
                    &self.started_at,
                    &self.finished_at,
                    &self.erased_at,
                    &self.duration,
                    &self.queued_duration,
                    &self.failure_reason,
                    &self.tag_list,
                ),
            ),
            (
                &self.web_url,
                &self.user,
                &self.commit,
                &self.pipeline,
                &self.artifacts,
                &self.runner,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            stage: group_0.2,
            status: group_0.3,
            r#ref: group_0.4,
            tag: group_0.5,
            coverage: group_0.6,
            allow_failure: group_0.7,
            created_at: group_1.0,
            started_at: group_1.1,
            finished_at: group_1.2,
            erased_at: group_1.3,
            duration: group_1.4,
            queued_duration: group_1.5,
            failure_reason: group_1.6,
            tag_list: group_1.7,
            web_url: group_2.0,
            user: group_2.1,
            commit: group_2.2,
            pipeline: group_2.3,
            artifacts: group_2.4,
            runner: group_2.5,
        }
    }
}

rt::objects! {
    Job
}

rt::choices! {
    ListPipelineJobsScopeItem {
        Created = "created",
        Pending = "pending",
        Running = "running",
        Failed = "failed",
        Success = "success",
        Canceled = "canceled",
        Skipped = "skipped",
        WaitingForResource = "waiting_for_resource",
        Manual = "manual",
    }
}

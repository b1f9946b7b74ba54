// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A branch.
#[non_exhaustive]
pub struct BranchResponse {
    pub id: rt::Uuid,
    pub name: String,
    pub project_ref: String,
    pub parent_project_ref: String,
    pub is_default: bool,
    pub git_branch: Option<String>,
    pub pr_number: Option<i32>,
    pub persistent: bool,
    pub status: BranchResponseStatus,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub review_requested_at: Option<rt::DateTime>,
    pub with_data: bool,
    pub notify_url: Option<String>,
    pub deletion_scheduled_at: Option<rt::DateTime>,
    /// Where a project stands.
    pub preview_project_status: Option<ProjectStatus>,
}

impl rt::Object for BranchResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BranchResponse",
        0b1011110011111,
        &[
            "id",
            "name",
            "project_ref",
            "parent_project_ref",
            "is_default",
            "git_branch",
            "pr_number",
            "persistent",
            "status",
            "created_at",
            "updated_at",
            "review_requested_at",
            "with_data",
            "notify_url",
            "deletion_scheduled_at",
            "preview_project_status",
        ],
    );
    type Fields = rt::Both<
        (rt::Uuid, String, String, String, bool, Option<String>, Option<i32>, bool),
        (
            BranchResponseStatus,
            rt::DateTime,
            rt::DateTime,
            Option<rt::DateTime>,
            bool,
            Option<String>,
            Option<rt::DateTime>,
            Option<ProjectStatus>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.project_ref,
                &self.parent_project_ref,
                &self.is_default,
                &self.git_branch,
                &self.pr_number,
                &self.persistent,
            ),
            (
                &self.status,
                &self.created_at,
                &self.updated_at,
                &self.review_requested_at,
                &self.with_data,
                &self.notify_url,
                &self.deletion_scheduled_at,
                &self.preview_project_status,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            project_ref: group_0.2,
            parent_project_ref: group_0.3,
            is_default: group_0.4,
            git_branch: group_0.5,
            pr_number: group_0.6,
            persistent: group_0.7,
            status: group_1.0,
            created_at: group_1.1,
            updated_at: group_1.2,
            review_requested_at: group_1.3,
            with_data: group_1.4,
            notify_url: group_1.5,
            deletion_scheduled_at: group_1.6,
            preview_project_status: group_1.7,
        }
    }
}

/// `status` of `BranchResponse`.
#[non_exhaustive]
pub enum BranchResponseStatus {
    /// `CREATING_PROJECT`
    CreatingProject,
    /// `RUNNING_MIGRATIONS`
    RunningMigrations,
    /// `MIGRATIONS_PASSED`
    MigrationsPassed,
    /// `MIGRATIONS_FAILED`
    MigrationsFailed,
    /// `FUNCTIONS_DEPLOYED`
    FunctionsDeployed,
    /// `FUNCTIONS_FAILED`
    FunctionsFailed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A new branch.
pub struct CreateBranchBody {
    /// Has at least 1 character.
    pub branch_name: String,
    pub git_branch: Option<String>,
    pub is_default: Option<bool>,
    pub persistent: Option<bool>,
    pub region: Option<String>,
    pub desired_instance_size: Option<String>,
    pub release_channel: Option<ReleaseChannel>,
    pub postgres_engine: Option<CreateBranchBodyPostgresEngine>,
    pub secrets: Option<rt::Map<String>>,
    pub with_data: Option<bool>,
    pub notify_url: Option<String>,
}

impl CreateBranchBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(branch_name: impl Into<String>) -> Self {
        Self {
            branch_name: branch_name.into(),
            git_branch: None,
            is_default: None,
            persistent: None,
            region: None,
            desired_instance_size: None,
            release_channel: None,
            postgres_engine: None,
            secrets: None,
            with_data: None,
            notify_url: None,
        }
    }
}

impl rt::Object for CreateBranchBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateBranchBody",
        0b1,
        &[
            "branch_name",
            "git_branch",
            "is_default",
            "persistent",
            "region",
            "desired_instance_size",
            "release_channel",
            "postgres_engine",
            "secrets",
            "with_data",
            "notify_url",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<bool>,
            Option<bool>,
            Option<String>,
            Option<String>,
            Option<ReleaseChannel>,
            Option<CreateBranchBodyPostgresEngine>,
        ),
        (Option<rt::Map<String>>, Option<bool>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.branch_name,
                &self.git_branch,
                &self.is_default,
                &self.persistent,
                &self.region,
                &self.desired_instance_size,
                &self.release_channel,
                &self.postgres_engine,
            ),
            (&self.secrets, &self.with_data, &self.notify_url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            branch_name: group_0.0,
            git_branch: group_0.1,
            is_default: group_0.2,
            persistent: group_0.3,
            region: group_0.4,
            desired_instance_size: group_0.5,
            release_channel: group_0.6,
            postgres_engine: group_0.7,
            secrets: group_1.0,
            with_data: group_1.1,
            notify_url: group_1.2,
        }
    }
}

/// `postgres_engine` of `CreateBranchBody`.
#[non_exhaustive]
pub enum CreateBranchBodyPostgresEngine {
    /// `15`
    V15,
    /// `17`
    V17,
    /// `17-oriole`
    V17Oriole,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    BranchResponse
    CreateBranchBody
}

rt::choices! {
    BranchResponseStatus {
        CreatingProject = "CREATING_PROJECT",
        RunningMigrations = "RUNNING_MIGRATIONS",
        MigrationsPassed = "MIGRATIONS_PASSED",
        MigrationsFailed = "MIGRATIONS_FAILED",
        FunctionsDeployed = "FUNCTIONS_DEPLOYED",
        FunctionsFailed = "FUNCTIONS_FAILED",
    }
    CreateBranchBodyPostgresEngine { V15 = "15", V17 = "17", V17Oriole = "17-oriole" }
}

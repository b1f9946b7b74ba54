// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use self::projects::*;

#[cfg(feature = "groups")]
mod groups;
#[cfg(feature = "groups")]
pub use self::groups::*;

#[cfg(feature = "issues")]
mod issues;
#[cfg(feature = "issues")]
pub use self::issues::*;

#[cfg(feature = "notes")]
mod notes;
#[cfg(feature = "notes")]
pub use self::notes::*;

#[cfg(feature = "merge_requests")]
mod merge_requests;
#[cfg(feature = "merge_requests")]
pub use self::merge_requests::*;

#[cfg(feature = "pipelines")]
mod pipelines;
#[cfg(feature = "pipelines")]
pub use self::pipelines::*;

#[cfg(feature = "jobs")]
mod jobs;
#[cfg(feature = "jobs")]
pub use self::jobs::*;

#[cfg(feature = "branches")]
mod branches;
#[cfg(feature = "branches")]
pub use self::branches::*;

#[cfg(feature = "commits")]
mod commits;
#[cfg(feature = "commits")]
pub use self::commits::*;

#[cfg(feature = "repository_files")]
mod repository_files;
#[cfg(feature = "repository_files")]
pub use self::repository_files::*;

#[cfg(feature = "releases")]
mod releases;
#[cfg(feature = "releases")]
pub use self::releases::*;

use switchboard_client::generated as rt;

/// `User`, as the API calls it.
#[non_exhaustive]
pub struct User {
    pub id: i64,
    pub username: String,
    pub name: String,
    pub state: String,
    pub avatar_url: rt::Nullable<String>,
    pub web_url: String,
    pub created_at: Option<rt::DateTime>,
    pub bio: rt::Nullable<String>,
    pub location: rt::Nullable<String>,
    pub public_email: rt::Nullable<String>,
    pub organization: rt::Nullable<String>,
    pub job_title: rt::Nullable<String>,
    pub bot: Option<bool>,
    pub email: Option<String>,
    pub commit_email: rt::Nullable<String>,
    pub two_factor_enabled: Option<bool>,
    pub external: Option<bool>,
    pub private_profile: rt::Nullable<bool>,
    pub can_create_group: Option<bool>,
    pub can_create_project: Option<bool>,
    pub last_activity_on: rt::Nullable<rt::Date>,
    pub current_sign_in_at: rt::Nullable<rt::DateTime>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape::new(
        "User",
        0b101111,
        &[
            "id",
            "username",
            "name",
            "state",
            "avatar_url",
            "web_url",
            "created_at",
            "bio",
            "location",
            "public_email",
            "organization",
            "job_title",
            "bot",
            "email",
            "commit_email",
            "two_factor_enabled",
            "external",
            "private_profile",
            "can_create_group",
            "can_create_project",
            "last_activity_on",
            "current_sign_in_at",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                String,
                String,
                String,
                rt::Nullable<String>,
                String,
                Option<rt::DateTime>,
                rt::Nullable<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<bool>,
                Option<String>,
                rt::Nullable<String>,
                Option<bool>,
            ),
        >,
        (
            Option<bool>,
            rt::Nullable<bool>,
            Option<bool>,
            Option<bool>,
            rt::Nullable<rt::Date>,
            rt::Nullable<rt::DateTime>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.username,
                    &self.name,
                    &self.state,
                    &self.avatar_url,
                    &self.web_url,
                    &self.created_at,
                    &self.bio,
                ),
                (
                    &self.location,
                    &self.public_email,
                    &self.organization,
                    &self.job_title,
                    &self.bot,
                    &self.email,
                    &self.commit_email,
                    &self.two_factor_enabled,
                ),
            ),
            (
                &self.external,
                &self.private_profile,
                &self.can_create_group,
                &self.can_create_project,
                &self.last_activity_on,
                &self.current_sign_in_at,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            username: group_0.1,
            name: group_0.2,
            state: group_0.3,
            avatar_url: group_0.4,
            web_url: group_0.5,
            created_at: group_0.6,
            bio: group_0.7,
            location: group_1.0,
            public_email: group_1.1,
            organization: group_1.2,
            job_title: group_1.3,
            bot: group_1.4,
            email: group_1.5,
            commit_email: group_1.6,
            two_factor_enabled: group_1.7,
            external: group_2.0,
            private_profile: group_2.1,
            can_create_group: group_2.2,
            can_create_project: group_2.3,
            last_activity_on: group_2.4,
            current_sign_in_at: group_2.5,
        }
    }
}

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    /// A text, or errors by field
    pub message: rt::Nullable<rt::Any>,
    pub error: Option<String>,
    pub error_description: Option<String>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0,
        &["message", "error", "error_description"],
    );
    type Fields = (rt::Nullable<rt::Any>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.error, &self.error_description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            error: group_0.1,
            error_description: group_0.2,
        }
    }
}

/// The same as [`ListGroupsSort`].
pub type Sort = ListGroupsSort;

/// `UserBasic`, as the API calls it.
#[non_exhaustive]
pub struct UserBasic {
    pub id: i64,
    pub username: String,
    pub name: String,
    pub state: Option<String>,
    pub locked: Option<bool>,
    pub avatar_url: rt::Nullable<String>,
    pub web_url: Option<String>,
}

impl rt::Object for UserBasic {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserBasic",
        0b111,
        &["id", "username", "name", "state", "locked", "avatar_url", "web_url"],
    );
    type Fields = (
        i64,
        String,
        String,
        Option<String>,
        Option<bool>,
        rt::Nullable<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.username,
            &self.name,
            &self.state,
            &self.locked,
            &self.avatar_url,
            &self.web_url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            username: group_0.1,
            name: group_0.2,
            state: group_0.3,
            locked: group_0.4,
            avatar_url: group_0.5,
            web_url: group_0.6,
        }
    }
}

/// `body.visibility` of `createProject`.
#[non_exhaustive]
pub enum CreateProjectBodyVisibility {
    /// `private`
    Private,
    /// `internal`
    Internal,
    /// `public`
    Public,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sort` of `listGroups`.
///
/// Default: `asc`.
#[non_exhaustive]
pub enum ListGroupsSort {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `visibility` of `listGroups`.
#[non_exhaustive]
pub enum ListGroupsVisibility {
    /// `public`
    Public,
    /// `internal`
    Internal,
    /// `private`
    Private,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `min_access_level` of `listGroups`.
#[non_exhaustive]
pub enum ListGroupsMinAccessLevel {
    /// `5`
    V5,
    /// `10`
    V10,
    /// `15`
    V15,
    /// `20`
    V20,
    /// `30`
    V30,
    /// `40`
    V40,
    /// `50`
    V50,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// `Milestone`, as the API calls it.
#[non_exhaustive]
pub struct Milestone {
    pub id: i64,
    pub iid: i64,
    pub project_id: rt::Nullable<i64>,
    pub group_id: rt::Nullable<i64>,
    pub title: String,
    pub description: rt::Nullable<String>,
    pub state: MilestoneState,
    pub due_date: rt::Nullable<rt::Date>,
    pub start_date: rt::Nullable<rt::Date>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub web_url: Option<String>,
}

impl rt::Object for Milestone {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Milestone",
        0b1010011,
        &[
            "id",
            "iid",
            "project_id",
            "group_id",
            "title",
            "description",
            "state",
            "due_date",
            "start_date",
            "created_at",
            "updated_at",
            "web_url",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            i64,
            rt::Nullable<i64>,
            rt::Nullable<i64>,
            String,
            rt::Nullable<String>,
            MilestoneState,
            rt::Nullable<rt::Date>,
        ),
        (
            rt::Nullable<rt::Date>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.iid,
                &self.project_id,
                &self.group_id,
                &self.title,
                &self.description,
                &self.state,
                &self.due_date,
            ),
            (&self.start_date, &self.created_at, &self.updated_at, &self.web_url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            iid: group_0.1,
            project_id: group_0.2,
            group_id: group_0.3,
            title: group_0.4,
            description: group_0.5,
            state: group_0.6,
            due_date: group_0.7,
            start_date: group_1.0,
            created_at: group_1.1,
            updated_at: group_1.2,
            web_url: group_1.3,
        }
    }
}

/// `state` of `Milestone`.
#[non_exhaustive]
pub enum MilestoneState {
    /// `active`
    Active,
    /// `closed`
    Closed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Pipeline`, as the API calls it.
#[non_exhaustive]
pub struct Pipeline {
    pub id: i64,
    pub iid: Option<i64>,
    pub project_id: Option<i64>,
    pub name: rt::Nullable<String>,
    pub sha: String,
    pub r#ref: String,
    pub status: PipelineStatus,
    pub source: rt::Nullable<String>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub started_at: rt::Nullable<rt::DateTime>,
    pub finished_at: rt::Nullable<rt::DateTime>,
    pub duration: rt::Nullable<f64>,
    pub queued_duration: rt::Nullable<f64>,
    pub coverage: rt::Nullable<String>,
    pub tag: Option<bool>,
    pub yaml_errors: rt::Nullable<String>,
    pub user: Option<UserBasic>,
    pub web_url: String,
}

impl rt::Object for Pipeline {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Pipeline",
        0b1000000000001110001,
        &[
            "id",
            "iid",
            "project_id",
            "name",
            "sha",
            "ref",
            "status",
            "source",
            "created_at",
            "updated_at",
            "started_at",
            "finished_at",
            "duration",
            "queued_duration",
            "coverage",
            "tag",
            "yaml_errors",
            "user",
            "web_url",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                Option<i64>,
                Option<i64>,
                rt::Nullable<String>,
                String,
                String,
                PipelineStatus,
                rt::Nullable<String>,
            ),
            (
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<f64>,
                rt::Nullable<f64>,
                rt::Nullable<String>,
                Option<bool>,
            ),
        >,
        (rt::Nullable<String>, Option<UserBasic>, String),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.iid,
                    &self.project_id,
                    &self.name,
                    &self.sha,
                    &self.r#ref,
                    &self.status,
                    &self.source,
                ),
                (
                    &self.created_at,
                    &self.updated_at,
                    &self.started_at,
                    &self.finished_at,
                    &self.duration,
                    &self.queued_duration,
                    &self.coverage,
                    &self.tag,
                ),
            ),
            (&self.yaml_errors, &self.user, &self.web_url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            iid: group_0.1,
            project_id: group_0.2,
            name: group_0.3,
            sha: group_0.4,
            r#ref: group_0.5,
            status: group_0.6,
            source: group_0.7,
            created_at: group_1.0,
            updated_at: group_1.1,
            started_at: group_1.2,
            finished_at: group_1.3,
            duration: group_1.4,
            queued_duration: group_1.5,
            coverage: group_1.6,
            tag: group_1.7,
            yaml_errors: group_2.0,
            user: group_2.1,
            web_url: group_2.2,
        }
    }
}

/// The same as [`ListProjectPipelinesStatus`].
pub type PipelineStatus = ListProjectPipelinesStatus;

/// `status` of `listProjectPipelines`.
#[non_exhaustive]
pub enum ListProjectPipelinesStatus {
    /// `created`
    Created,
    /// `waiting_for_resource`
    WaitingForResource,
    /// `preparing`
    Preparing,
    /// `pending`
    Pending,
    /// `running`
    Running,
    /// `success`
    Success,
    /// `failed`
    Failed,
    /// `canceled`
    Canceled,
    /// `skipped`
    Skipped,
    /// `manual`
    Manual,
    /// `scheduled`
    Scheduled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Commit`, as the API calls it.
#[non_exhaustive]
pub struct Commit {
    pub id: String,
    pub short_id: String,
    pub title: String,
    pub message: Option<String>,
    pub author_name: Option<String>,
    pub author_email: Option<String>,
    pub authored_date: Option<rt::DateTime>,
    pub committer_name: Option<String>,
    pub committer_email: Option<String>,
    pub committed_date: Option<rt::DateTime>,
    pub created_at: Option<rt::DateTime>,
    pub parent_ids: Option<Vec<String>>,
    pub web_url: Option<String>,
    pub stats: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Commit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Commit",
        0b111,
        &[
            "id",
            "short_id",
            "title",
            "message",
            "author_name",
            "author_email",
            "authored_date",
            "committer_name",
            "committer_email",
            "committed_date",
            "created_at",
            "parent_ids",
            "web_url",
            "stats",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Vec<String>>,
            Option<String>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.short_id,
                &self.title,
                &self.message,
                &self.author_name,
                &self.author_email,
                &self.authored_date,
                &self.committer_name,
            ),
            (
                &self.committer_email,
                &self.committed_date,
                &self.created_at,
                &self.parent_ids,
                &self.web_url,
                &self.stats,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            short_id: group_0.1,
            title: group_0.2,
            message: group_0.3,
            author_name: group_0.4,
            author_email: group_0.5,
            authored_date: group_0.6,
            committer_name: group_0.7,
            committer_email: group_1.0,
            committed_date: group_1.1,
            created_at: group_1.2,
            parent_ids: group_1.3,
            web_url: group_1.4,
            stats: group_1.5,
        }
    }
}

rt::objects! {
    User
    Error
    UserBasic
    Milestone
    Pipeline
    Commit
}

rt::choices! {
    CreateProjectBodyVisibility {
        Private = "private",
        Internal = "internal",
        Public = "public",
    }
    ListGroupsSort { Asc = "asc", Desc = "desc" }
    ListGroupsVisibility {
        Public = "public",
        Internal = "internal",
        Private = "private",
    }
    MilestoneState { Active = "active", Closed = "closed" }
    ListProjectPipelinesStatus {
        Created = "created",
        WaitingForResource = "waiting_for_resource",
        Preparing = "preparing",
        Pending = "pending",
        Running = "running",
        Success = "success",
        Failed = "failed",
        Canceled = "canceled",
        Skipped = "skipped",
        Manual = "manual",
        Scheduled = "scheduled",
    }
}

rt::numbers! {
    ListGroupsMinAccessLevel {
        V5 = 5,
        V10 = 10,
        V15 = 15,
        V20 = 20,
        V30 = 30,
        V40 = 40,
        V50 = 50,
    }
}

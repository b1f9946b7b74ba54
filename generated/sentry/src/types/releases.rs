// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Release`, as the API calls it.
#[non_exhaustive]
pub struct Release {
    pub id: i64,
    pub version: String,
    pub short_version: String,
    pub status: String,
    pub r#ref: rt::Nullable<String>,
    pub url: rt::Nullable<String>,
    pub date_released: rt::Nullable<rt::DateTime>,
    pub date_created: rt::Nullable<rt::DateTime>,
    pub date_started: rt::Nullable<rt::DateTime>,
    pub first_event: rt::Nullable<rt::DateTime>,
    pub last_event: rt::Nullable<rt::DateTime>,
    pub new_groups: i64,
    pub commit_count: i64,
    pub deploy_count: i64,
    pub data: rt::Map<rt::Any>,
    pub authors: Vec<rt::Map<rt::Any>>,
    pub version_info: rt::Nullable<rt::Map<rt::Any>>,
    pub last_commit: rt::Nullable<rt::Map<rt::Any>>,
    pub last_deploy: rt::Nullable<rt::Map<rt::Any>>,
    pub projects: Vec<rt::Map<rt::Any>>,
    pub user_agent: rt::Nullable<String>,
}

impl rt::Object for Release {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Release",
        0b10001111100000001111,
        &[
            "id",
            "version",
            "shortVersion",
            "status",
            "ref",
            "url",
            "dateReleased",
            "dateCreated",
            "dateStarted",
            "firstEvent",
            "lastEvent",
            "newGroups",
            "commitCount",
            "deployCount",
            "data",
            "authors",
            "versionInfo",
            "lastCommit",
            "lastDeploy",
            "projects",
            "userAgent",
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
                rt::Nullable<String>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
            ),
            (
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                i64,
                i64,
                i64,
                rt::Map<rt::Any>,
                Vec<rt::Map<rt::Any>>,
            ),
        >,
        (
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<rt::Map<rt::Any>>,
            Vec<rt::Map<rt::Any>>,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.version,
                    &self.short_version,
                    &self.status,
                    &self.r#ref,
                    &self.url,
                    &self.date_released,
                    &self.date_created,
                ),
                (
                    &self.date_started,
                    &self.first_event,
                    &self.last_event,
                    &self.new_groups,
                    &self.commit_count,
                    &self.deploy_count,
                    &self.data,
                    &self.authors,
                ),
            ),
            (
                &self.version_info,
                &self.last_commit,
                &self.last_deploy,
                &self.projects,
                &self.user_agent,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            version: group_0.1,
            short_version: group_0.2,
            status: group_0.3,
            r#ref: group_0.4,
            url: group_0.5,
            date_released: group_0.6,
            date_created: group_0.7,
            date_started: group_1.0,
            first_event: group_1.1,
            last_event: group_1.2,
            new_groups: group_1.3,
            commit_count: group_1.4,
            deploy_count: group_1.5,
            data: group_1.6,
            authors: group_1.7,
            version_info: group_2.0,
            last_commit: group_2.1,
            last_deploy: group_2.2,
            projects: group_2.3,
            user_agent: group_2.4,
        }
    }
}

/// `ReleaseCreate`, as the API calls it.
pub struct ReleaseCreate {
    /// Has at most 250 characters.
    pub version: String,
    pub projects: Vec<String>,
    /// Has at most 250 characters.
    pub r#ref: rt::Nullable<String>,
    pub url: rt::Nullable<String>,
    pub date_released: rt::Nullable<rt::DateTime>,
    pub commits: Option<Vec<ReleaseCreateCommitsItem>>,
    pub refs: Option<Vec<ReleaseCreateRefsItem>>,
    pub status: Option<ReleaseCreateStatus>,
}

impl ReleaseCreate {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(version: impl Into<String>, projects: Vec<String>) -> Self {
        Self {
            version: version.into(),
            projects,
            r#ref: rt::Nullable::Absent,
            url: rt::Nullable::Absent,
            date_released: rt::Nullable::Absent,
            commits: None,
            refs: None,
            status: None,
        }
    }
}

impl rt::Object for ReleaseCreate {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReleaseCreate",
        0b11,
        &[
            "version",
            "projects",
            "ref",
            "url",
            "dateReleased",
            "commits",
            "refs",
            "status",
        ],
    );
    type Fields = (
        String,
        Vec<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<rt::DateTime>,
        Option<Vec<ReleaseCreateCommitsItem>>,
        Option<Vec<ReleaseCreateRefsItem>>,
        Option<ReleaseCreateStatus>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.version,
            &self.projects,
            &self.r#ref,
            &self.url,
            &self.date_released,
            &self.commits,
            &self.refs,
            &self.status,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            version: group_0.0,
            projects: group_0.1,
            r#ref: group_0.2,
            url: group_0.3,
            date_released: group_0.4,
            commits: group_0.5,
            refs: group_0.6,
            status: group_0.7,
        }
    }
}

/// `commits.item` of `ReleaseCreate`.
pub struct ReleaseCreateCommitsItem {
    /// Has at most 64 characters.
    pub id: String,
    /// Has at most 255 characters.
    pub repository: rt::Nullable<String>,
    pub message: rt::Nullable<String>,
    /// Has at most 128 characters.
    pub author_name: rt::Nullable<String>,
    /// Has at most 75 characters.
    pub author_email: rt::Nullable<String>,
    pub timestamp: rt::Nullable<rt::DateTime>,
}

impl ReleaseCreateCommitsItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            repository: rt::Nullable::Absent,
            message: rt::Nullable::Absent,
            author_name: rt::Nullable::Absent,
            author_email: rt::Nullable::Absent,
            timestamp: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for ReleaseCreateCommitsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReleaseCreateCommitsItem",
        0b1,
        &["id", "repository", "message", "author_name", "author_email", "timestamp"],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.repository,
            &self.message,
            &self.author_name,
            &self.author_email,
            &self.timestamp,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            repository: group_0.1,
            message: group_0.2,
            author_name: group_0.3,
            author_email: group_0.4,
            timestamp: group_0.5,
        }
    }
}

/// `refs.item` of `ReleaseCreate`.
pub struct ReleaseCreateRefsItem {
    /// Has at most 64 characters.
    pub commit: String,
    /// Has at most 200 characters.
    pub repository: String,
    /// Has at most 64 characters.
    pub previous_commit: rt::Nullable<String>,
}

impl ReleaseCreateRefsItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(commit: impl Into<String>, repository: impl Into<String>) -> Self {
        Self {
            commit: commit.into(),
            repository: repository.into(),
            previous_commit: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for ReleaseCreateRefsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReleaseCreateRefsItem",
        0b11,
        &["commit", "repository", "previousCommit"],
    );
    type Fields = (String, String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.commit, &self.repository, &self.previous_commit)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            commit: group_0.0,
            repository: group_0.1,
            previous_commit: group_0.2,
        }
    }
}

/// `status` of `ReleaseCreate`.
#[non_exhaustive]
pub enum ReleaseCreateStatus {
    /// `open`
    Open,
    /// `archived`
    Archived,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`GetOrganizationReleaseHealthStatsPeriod`].
pub type GetOrganizationReleaseSummaryStatsPeriod = GetOrganizationReleaseHealthStatsPeriod;

/// `healthStatsPeriod` of `getOrganizationRelease`.
#[non_exhaustive]
pub enum GetOrganizationReleaseHealthStatsPeriod {
    /// `14d`
    V14d,
    /// `1d`
    V1d,
    /// `1h`
    V1h,
    /// `24h`
    V24h,
    /// `2d`
    V2d,
    /// `30d`
    V30d,
    /// `48h`
    V48h,
    /// `7d`
    V7d,
    /// `90d`
    V90d,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sort` of `getOrganizationRelease`.
#[non_exhaustive]
pub enum GetOrganizationReleaseSort {
    /// `crash_free_sessions`
    CrashFreeSessions,
    /// `crash_free_users`
    CrashFreeUsers,
    /// `date`
    Date,
    /// `sessions`
    Sessions,
    /// `users`
    Users,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `status` of `getOrganizationRelease`.
#[non_exhaustive]
pub enum GetOrganizationReleaseStatus {
    /// `archived`
    Archived,
    /// `open`
    Open,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Deploy`, as the API calls it.
#[non_exhaustive]
pub struct Deploy {
    pub id: String,
    pub environment: String,
    pub date_started: Option<rt::DateTime>,
    pub date_finished: rt::DateTime,
    pub name: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for Deploy {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Deploy",
        0b111111,
        &["id", "environment", "dateStarted", "dateFinished", "name", "url"],
    );
    type Fields = (
        String,
        String,
        Option<rt::DateTime>,
        rt::DateTime,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.environment,
            &self.date_started,
            &self.date_finished,
            &self.name,
            &self.url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            environment: group_0.1,
            date_started: group_0.2,
            date_finished: group_0.3,
            name: group_0.4,
            url: group_0.5,
        }
    }
}

/// `body` of `createOrganizationReleaseDeploy`.
pub struct CreateOrganizationReleaseDeployBody {
    /// Has at most 64 characters.
    pub environment: String,
    /// Has at most 64 characters.
    pub name: rt::Nullable<String>,
    pub url: rt::Nullable<String>,
    pub date_started: rt::Nullable<rt::DateTime>,
    pub date_finished: rt::Nullable<rt::DateTime>,
    pub projects: Option<Vec<String>>,
}

impl CreateOrganizationReleaseDeployBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(environment: impl Into<String>) -> Self {
        Self {
            environment: environment.into(),
            name: rt::Nullable::Absent,
            url: rt::Nullable::Absent,
            date_started: rt::Nullable::Absent,
            date_finished: rt::Nullable::Absent,
            projects: None,
        }
    }
}

impl rt::Object for CreateOrganizationReleaseDeployBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateOrganizationReleaseDeployBody",
        0b1,
        &["environment", "name", "url", "dateStarted", "dateFinished", "projects"],
    );
    type Fields = (
        String,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<rt::DateTime>,
        rt::Nullable<rt::DateTime>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.environment,
            &self.name,
            &self.url,
            &self.date_started,
            &self.date_finished,
            &self.projects,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            environment: group_0.0,
            name: group_0.1,
            url: group_0.2,
            date_started: group_0.3,
            date_finished: group_0.4,
            projects: group_0.5,
        }
    }
}

rt::objects! {
    Release
    ReleaseCreate
    ReleaseCreateCommitsItem
    ReleaseCreateRefsItem
    Deploy
    CreateOrganizationReleaseDeployBody
}

rt::choices! {
    ReleaseCreateStatus { Open = "open", Archived = "archived" }
    GetOrganizationReleaseHealthStatsPeriod {
        V14d = "14d",
        V1d = "1d",
        V1h = "1h",
        V24h = "24h",
        V2d = "2d",
        V30d = "30d",
        V48h = "48h",
        V7d = "7d",
        V90d = "90d",
    }
    GetOrganizationReleaseSort {
        CrashFreeSessions = "crash_free_sessions",
        CrashFreeUsers = "crash_free_users",
        Date = "date",
        Sessions = "sessions",
        Users = "users",
    }
    GetOrganizationReleaseStatus { Archived = "archived", Open = "open" }
}

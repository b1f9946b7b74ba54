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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Release",
        fields: &[
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
        required: &[0b10001111100000001111],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    id,
                    version,
                    short_version,
                    status,
                    r#ref,
                    url,
                    date_released,
                    date_created,
                ),
                (
                    date_started,
                    first_event,
                    last_event,
                    new_groups,
                    commit_count,
                    deploy_count,
                    data,
                    authors,
                ),
            ),
            (version_info, last_commit, last_deploy, projects, user_agent),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            version,
            short_version,
            status,
            r#ref,
            url,
            date_released,
            date_created,
            date_started,
            first_event,
            last_event,
            new_groups,
            commit_count,
            deploy_count,
            data,
            authors,
            version_info,
            last_commit,
            last_deploy,
            projects,
            user_agent,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ReleaseCreate",
        fields: &[
            "version",
            "projects",
            "ref",
            "url",
            "dateReleased",
            "commits",
            "refs",
            "status",
        ],
        required: &[0b11],
    };
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
    fn from_fields(
        (
            version,
            projects,
            r#ref,
            url,
            date_released,
            commits,
            refs,
            status,
        ): Self::Fields,
    ) -> Self {
        Self {
            version,
            projects,
            r#ref,
            url,
            date_released,
            commits,
            refs,
            status,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ReleaseCreateCommitsItem",
        fields: &[
            "id",
            "repository",
            "message",
            "author_name",
            "author_email",
            "timestamp",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (id, repository, message, author_name, author_email, timestamp): Self::Fields,
    ) -> Self {
        Self {
            id,
            repository,
            message,
            author_name,
            author_email,
            timestamp,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ReleaseCreateRefsItem",
        fields: &["commit", "repository", "previousCommit"],
        required: &[0b11],
    };
    type Fields = (String, String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.commit, &self.repository, &self.previous_commit)
    }

    #[inline]
    fn from_fields((commit, repository, previous_commit): Self::Fields) -> Self {
        Self {
            commit,
            repository,
            previous_commit,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Deploy",
        fields: &["id", "environment", "dateStarted", "dateFinished", "name", "url"],
        required: &[0b111111],
    };
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
    fn from_fields(
        (id, environment, date_started, date_finished, name, url): Self::Fields,
    ) -> Self {
        Self {
            id,
            environment,
            date_started,
            date_finished,
            name,
            url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateOrganizationReleaseDeployBody",
        fields: &[
            "environment",
            "name",
            "url",
            "dateStarted",
            "dateFinished",
            "projects",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (environment, name, url, date_started, date_finished, projects): Self::Fields,
    ) -> Self {
        Self {
            environment,
            name,
            url,
            date_started,
            date_finished,
            projects,
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `body` of `createTeamProject`.
pub struct CreateTeamProjectBody {
    /// Has at most 50 characters.
    pub name: String,
    /// Has at most 100 characters.
    pub slug: rt::Nullable<String>,
    pub platform: rt::Nullable<String>,
    pub default_rules: Option<bool>,
}

impl CreateTeamProjectBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            slug: rt::Nullable::Absent,
            platform: rt::Nullable::Absent,
            default_rules: None,
        }
    }
}

impl rt::Object for CreateTeamProjectBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateTeamProjectBody",
        0b1,
        &["name", "slug", "platform", "default_rules"],
    );
    type Fields = (String, rt::Nullable<String>, rt::Nullable<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.slug, &self.platform, &self.default_rules)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            slug: group_0.1,
            platform: group_0.2,
            default_rules: group_0.3,
        }
    }
}

/// `ProjectKey`, as the API calls it.
#[non_exhaustive]
pub struct ProjectKey {
    pub id: String,
    pub name: String,
    pub label: String,
    pub public: Option<String>,
    pub secret: Option<String>,
    pub project_id: i64,
    pub is_active: bool,
    pub rate_limit: Option<ProjectKeyRateLimit>,
    pub dsn: ProjectKeyDsn,
    pub browser_sdk_version: String,
    pub date_created: Option<rt::DateTime>,
}

impl rt::Object for ProjectKey {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProjectKey",
        0b11111111111,
        &[
            "id",
            "name",
            "label",
            "public",
            "secret",
            "projectId",
            "isActive",
            "rateLimit",
            "dsn",
            "browserSdkVersion",
            "dateCreated",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            Option<String>,
            Option<String>,
            i64,
            bool,
            Option<ProjectKeyRateLimit>,
        ),
        (ProjectKeyDsn, String, Option<rt::DateTime>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.label,
                &self.public,
                &self.secret,
                &self.project_id,
                &self.is_active,
                &self.rate_limit,
            ),
            (&self.dsn, &self.browser_sdk_version, &self.date_created),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            label: group_0.2,
            public: group_0.3,
            secret: group_0.4,
            project_id: group_0.5,
            is_active: group_0.6,
            rate_limit: group_0.7,
            dsn: group_1.0,
            browser_sdk_version: group_1.1,
            date_created: group_1.2,
        }
    }
}

/// `rateLimit` of `ProjectKey`.
#[non_exhaustive]
pub struct ProjectKeyRateLimit {
    pub window: i64,
    pub count: i64,
}

impl rt::Object for ProjectKeyRateLimit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProjectKeyRateLimit",
        0b11,
        &["window", "count"],
    );
    type Fields = (i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.window, &self.count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            window: group_0.0,
            count: group_0.1,
        }
    }
}

/// `dsn` of `ProjectKey`.
#[non_exhaustive]
pub struct ProjectKeyDsn {
    pub public: String,
    pub secret: String,
    pub csp: String,
    pub security: String,
    pub minidump: String,
    pub cdn: String,
}

impl rt::Object for ProjectKeyDsn {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProjectKeyDsn",
        0b111111,
        &["public", "secret", "csp", "security", "minidump", "cdn"],
    );
    type Fields = (String, String, String, String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.public,
            &self.secret,
            &self.csp,
            &self.security,
            &self.minidump,
            &self.cdn,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            public: group_0.0,
            secret: group_0.1,
            csp: group_0.2,
            security: group_0.3,
            minidump: group_0.4,
            cdn: group_0.5,
        }
    }
}

/// `body` of `createProjectKey`.
pub struct CreateProjectKeyBody {
    pub name: rt::Nullable<String>,
    pub rate_limit: Option<CreateProjectKeyBodyRateLimit>,
}

impl rt::Object for CreateProjectKeyBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateProjectKeyBody",
        0,
        &["name", "rateLimit"],
    );
    type Fields = (rt::Nullable<String>, Option<CreateProjectKeyBodyRateLimit>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.rate_limit)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            rate_limit: group_0.1,
        }
    }
}

/// `body.rateLimit` of `createProjectKey`.
pub struct CreateProjectKeyBodyRateLimit {
    pub count: rt::Nullable<i64>,
    pub window: rt::Nullable<i64>,
}

impl rt::Object for CreateProjectKeyBodyRateLimit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateProjectKeyBodyRateLimit",
        0,
        &["count", "window"],
    );
    type Fields = (rt::Nullable<i64>, rt::Nullable<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.count, &self.window)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            count: group_0.0,
            window: group_0.1,
        }
    }
}

rt::objects! {
    CreateTeamProjectBody
    ProjectKey
    ProjectKeyRateLimit
    ProjectKeyDsn
    CreateProjectKeyBody
    CreateProjectKeyBodyRateLimit
}

rt::defaults! {
    CreateProjectKeyBody
    CreateProjectKeyBodyRateLimit
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateTeamProjectBody",
        fields: &["name", "slug", "platform", "default_rules"],
        required: &[0b1],
    };
    type Fields = (String, rt::Nullable<String>, rt::Nullable<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.slug, &self.platform, &self.default_rules)
    }

    #[inline]
    fn from_fields((name, slug, platform, default_rules): Self::Fields) -> Self {
        Self {
            name,
            slug,
            platform,
            default_rules,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProjectKey",
        fields: &[
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
        required: &[0b11111111111],
    };
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
    fn from_fields(
        rt::Both(
            (id, name, label, public, secret, project_id, is_active, rate_limit),
            (dsn, browser_sdk_version, date_created),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            label,
            public,
            secret,
            project_id,
            is_active,
            rate_limit,
            dsn,
            browser_sdk_version,
            date_created,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProjectKeyRateLimit",
        fields: &["window", "count"],
        required: &[0b11],
    };
    type Fields = (i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.window, &self.count)
    }

    #[inline]
    fn from_fields((window, count): Self::Fields) -> Self {
        Self { window, count }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProjectKeyDsn",
        fields: &["public", "secret", "csp", "security", "minidump", "cdn"],
        required: &[0b111111],
    };
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
    fn from_fields(
        (public, secret, csp, security, minidump, cdn): Self::Fields,
    ) -> Self {
        Self {
            public,
            secret,
            csp,
            security,
            minidump,
            cdn,
        }
    }
}

/// `body` of `createProjectKey`.
pub struct CreateProjectKeyBody {
    pub name: rt::Nullable<String>,
    pub rate_limit: Option<CreateProjectKeyBodyRateLimit>,
}

impl rt::Object for CreateProjectKeyBody {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateProjectKeyBody",
        fields: &["name", "rateLimit"],
        required: &[0],
    };
    type Fields = (rt::Nullable<String>, Option<CreateProjectKeyBodyRateLimit>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.rate_limit)
    }

    #[inline]
    fn from_fields((name, rate_limit): Self::Fields) -> Self {
        Self { name, rate_limit }
    }
}

/// `body.rateLimit` of `createProjectKey`.
pub struct CreateProjectKeyBodyRateLimit {
    pub count: rt::Nullable<i64>,
    pub window: rt::Nullable<i64>,
}

impl rt::Object for CreateProjectKeyBodyRateLimit {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateProjectKeyBodyRateLimit",
        fields: &["count", "window"],
        required: &[0],
    };
    type Fields = (rt::Nullable<i64>, rt::Nullable<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.count, &self.window)
    }

    #[inline]
    fn from_fields((count, window): Self::Fields) -> Self {
        Self { count, window }
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use self::users::*;

#[cfg(feature = "repos")]
mod repos;
#[cfg(feature = "repos")]
pub use self::repos::*;

#[cfg(feature = "issues")]
mod issues;
#[cfg(feature = "issues")]
pub use self::issues::*;

#[cfg(feature = "pulls")]
mod pulls;
#[cfg(feature = "pulls")]
pub use self::pulls::*;

#[cfg(feature = "actions")]
mod actions;
#[cfg(feature = "actions")]
pub use self::actions::*;

#[cfg(feature = "search")]
mod search;
#[cfg(feature = "search")]
pub use self::search::*;

#[cfg(feature = "rate_limit")]
mod rate_limit;
#[cfg(feature = "rate_limit")]
pub use self::rate_limit::*;

use switchboard_client::generated as rt;

/// `basic-error`, as the API calls it.
#[non_exhaustive]
pub struct BasicError {
    pub message: Option<String>,
    pub documentation_url: Option<String>,
    pub url: Option<String>,
    pub status: Option<String>,
}

impl rt::Object for BasicError {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BasicError",
        fields: &["message", "documentation_url", "url", "status"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.documentation_url, &self.url, &self.status)
    }

    #[inline]
    fn from_fields((message, documentation_url, url, status): Self::Fields) -> Self {
        Self {
            message,
            documentation_url,
            url,
            status,
        }
    }
}

/// `simple-user`, as the API calls it.
#[non_exhaustive]
pub struct SimpleUser {
    pub login: String,
    pub id: i64,
    pub node_id: String,
    pub avatar_url: String,
    pub gravatar_id: Option<String>,
    pub url: String,
    pub html_url: String,
    pub r#type: String,
    pub site_admin: bool,
    pub name: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
}

impl rt::Object for SimpleUser {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SimpleUser",
        fields: &[
            "login",
            "id",
            "node_id",
            "avatar_url",
            "gravatar_id",
            "url",
            "html_url",
            "type",
            "site_admin",
            "name",
            "email",
        ],
        required: &[0b111111111],
    };
    type Fields = rt::Both<
        (String, i64, String, String, Option<String>, String, String, String),
        (bool, rt::Nullable<String>, rt::Nullable<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.login,
                &self.id,
                &self.node_id,
                &self.avatar_url,
                &self.gravatar_id,
                &self.url,
                &self.html_url,
                &self.r#type,
            ),
            (&self.site_admin, &self.name, &self.email),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (login, id, node_id, avatar_url, gravatar_id, url, html_url, r#type),
            (site_admin, name, email),
        ): Self::Fields,
    ) -> Self {
        Self {
            login,
            id,
            node_id,
            avatar_url,
            gravatar_id,
            url,
            html_url,
            r#type,
            site_admin,
            name,
            email,
        }
    }
}

/// `license-simple`, as the API calls it.
#[non_exhaustive]
pub struct LicenseSimple {
    pub key: String,
    pub name: String,
    pub spdx_id: Option<String>,
    pub url: Option<String>,
    pub node_id: String,
}

impl rt::Object for LicenseSimple {
    const SHAPE: rt::Shape = rt::Shape {
        name: "LicenseSimple",
        fields: &["key", "name", "spdx_id", "url", "node_id"],
        required: &[0b11111],
    };
    type Fields = (String, String, Option<String>, Option<String>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key, &self.name, &self.spdx_id, &self.url, &self.node_id)
    }

    #[inline]
    fn from_fields((key, name, spdx_id, url, node_id): Self::Fields) -> Self {
        Self {
            key,
            name,
            spdx_id,
            url,
            node_id,
        }
    }
}

/// `repository`, as the API calls it.
#[non_exhaustive]
pub struct Repository {
    pub id: i64,
    pub node_id: String,
    pub name: String,
    pub full_name: String,
    pub owner: SimpleUser,
    pub private: bool,
    pub html_url: String,
    pub description: Option<String>,
    pub fork: bool,
    pub url: String,
    pub clone_url: Option<String>,
    pub ssh_url: Option<String>,
    pub homepage: rt::Nullable<String>,
    pub language: rt::Nullable<String>,
    pub forks_count: Option<i64>,
    pub stargazers_count: Option<i64>,
    pub watchers_count: Option<i64>,
    pub size: Option<i64>,
    pub default_branch: Option<String>,
    pub open_issues_count: Option<i64>,
    pub topics: Option<Vec<String>>,
    pub has_issues: Option<bool>,
    pub archived: Option<bool>,
    pub disabled: Option<bool>,
    pub visibility: Option<String>,
    pub pushed_at: rt::Nullable<rt::DateTime>,
    pub created_at: rt::Nullable<rt::DateTime>,
    pub updated_at: rt::Nullable<rt::DateTime>,
    pub license: rt::Nullable<LicenseSimple>,
}

impl rt::Object for Repository {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Repository",
        fields: &[
            "id",
            "node_id",
            "name",
            "full_name",
            "owner",
            "private",
            "html_url",
            "description",
            "fork",
            "url",
            "clone_url",
            "ssh_url",
            "homepage",
            "language",
            "forks_count",
            "stargazers_count",
            "watchers_count",
            "size",
            "default_branch",
            "open_issues_count",
            "topics",
            "has_issues",
            "archived",
            "disabled",
            "visibility",
            "pushed_at",
            "created_at",
            "updated_at",
            "license",
        ],
        required: &[0b1111111111],
    };
    type Fields = rt::Both<
        rt::Both<
            (i64, String, String, String, SimpleUser, bool, String, Option<String>),
            (
                bool,
                String,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<i64>,
                Option<i64>,
            ),
        >,
        rt::Both<
            (
                Option<i64>,
                Option<i64>,
                Option<String>,
                Option<i64>,
                Option<Vec<String>>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
            ),
            (
                Option<String>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                rt::Nullable<LicenseSimple>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.node_id,
                    &self.name,
                    &self.full_name,
                    &self.owner,
                    &self.private,
                    &self.html_url,
                    &self.description,
                ),
                (
                    &self.fork,
                    &self.url,
                    &self.clone_url,
                    &self.ssh_url,
                    &self.homepage,
                    &self.language,
                    &self.forks_count,
                    &self.stargazers_count,
                ),
            ),
            rt::Both(
                (
                    &self.watchers_count,
                    &self.size,
                    &self.default_branch,
                    &self.open_issues_count,
                    &self.topics,
                    &self.has_issues,
                    &self.archived,
                    &self.disabled,
                ),
                (
                    &self.visibility,
                    &self.pushed_at,
                    &self.created_at,
                    &self.updated_at,
                    &self.license,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (id, node_id, name, full_name, owner, private, html_url, description),
                (
                    fork,
                    url,
                    clone_url,
                    ssh_url,
                    homepage,
                    language,
                    forks_count,
                    stargazers_count,
                ),
            ),
            rt::Both(
                (
                    watchers_count,
                    size,
                    default_branch,
                    open_issues_count,
                    topics,
                    has_issues,
                    archived,
                    disabled,
                ),
                (visibility, pushed_at, created_at, updated_at, license),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            node_id,
            name,
            full_name,
            owner,
            private,
            html_url,
            description,
            fork,
            url,
            clone_url,
            ssh_url,
            homepage,
            language,
            forks_count,
            stargazers_count,
            watchers_count,
            size,
            default_branch,
            open_issues_count,
            topics,
            has_issues,
            archived,
            disabled,
            visibility,
            pushed_at,
            created_at,
            updated_at,
            license,
        }
    }
}

/// `direction`, as the API calls it.
#[non_exhaustive]
pub enum Direction {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `validation-error`, as the API calls it.
#[non_exhaustive]
pub struct ValidationError {
    pub message: String,
    pub documentation_url: String,
    pub errors: Option<Vec<ValidationErrorErrorsItem>>,
}

impl rt::Object for ValidationError {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ValidationError",
        fields: &["message", "documentation_url", "errors"],
        required: &[0b11],
    };
    type Fields = (String, String, Option<Vec<ValidationErrorErrorsItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.documentation_url, &self.errors)
    }

    #[inline]
    fn from_fields((message, documentation_url, errors): Self::Fields) -> Self {
        Self {
            message,
            documentation_url,
            errors,
        }
    }
}

/// `errors.item` of `validation-error`.
#[non_exhaustive]
pub struct ValidationErrorErrorsItem {
    pub resource: Option<String>,
    pub field: Option<String>,
    pub message: Option<String>,
    pub code: String,
    pub index: Option<i64>,
    pub value: rt::Nullable<rt::Any>,
}

impl rt::Object for ValidationErrorErrorsItem {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ValidationErrorErrorsItem",
        fields: &["resource", "field", "message", "code", "index", "value"],
        required: &[0b1000],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        String,
        Option<i64>,
        rt::Nullable<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.resource,
            &self.field,
            &self.message,
            &self.code,
            &self.index,
            &self.value,
        )
    }

    #[inline]
    fn from_fields(
        (resource, field, message, code, index, value): Self::Fields,
    ) -> Self {
        Self {
            resource,
            field,
            message,
            code,
            index,
            value,
        }
    }
}

/// `state` of `issues/list-for-repo`.
///
/// Default: `open`.
#[non_exhaustive]
pub enum IssuesListForRepoState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `all`
    All,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `state_reason` of `issue`.
#[non_exhaustive]
pub enum IssueStateReason {
    /// `completed`
    Completed,
    /// `reopened`
    Reopened,
    /// `not_planned`
    NotPlanned,
    /// `duplicate`
    Duplicate,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `labels.item` of `issue`.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum IssueLabelsItem {
    String(String),
    Label(Label),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `label`, as the API calls it.
#[non_exhaustive]
pub struct Label {
    pub id: Option<i64>,
    pub node_id: Option<String>,
    pub url: Option<String>,
    pub name: Option<String>,
    pub description: rt::Nullable<String>,
    pub color: rt::Nullable<String>,
    pub default: Option<bool>,
}

impl rt::Object for Label {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Label",
        fields: &["id", "node_id", "url", "name", "description", "color", "default"],
        required: &[0],
    };
    type Fields = (
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.node_id,
            &self.url,
            &self.name,
            &self.description,
            &self.color,
            &self.default,
        )
    }

    #[inline]
    fn from_fields(
        (id, node_id, url, name, description, color, default): Self::Fields,
    ) -> Self {
        Self {
            id,
            node_id,
            url,
            name,
            description,
            color,
            default,
        }
    }
}

/// `milestone`, as the API calls it.
#[non_exhaustive]
pub struct Milestone {
    pub id: i64,
    pub node_id: String,
    pub url: String,
    pub html_url: String,
    pub number: i64,
    pub state: MilestoneState,
    pub title: String,
    pub description: Option<String>,
    pub open_issues: i64,
    pub closed_issues: i64,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub closed_at: Option<rt::DateTime>,
    pub due_on: Option<rt::DateTime>,
}

impl rt::Object for Milestone {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Milestone",
        fields: &[
            "id",
            "node_id",
            "url",
            "html_url",
            "number",
            "state",
            "title",
            "description",
            "open_issues",
            "closed_issues",
            "created_at",
            "updated_at",
            "closed_at",
            "due_on",
        ],
        required: &[0b11111111111111],
    };
    type Fields = rt::Both<
        (i64, String, String, String, i64, MilestoneState, String, Option<String>),
        (
            i64,
            i64,
            rt::DateTime,
            rt::DateTime,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.node_id,
                &self.url,
                &self.html_url,
                &self.number,
                &self.state,
                &self.title,
                &self.description,
            ),
            (
                &self.open_issues,
                &self.closed_issues,
                &self.created_at,
                &self.updated_at,
                &self.closed_at,
                &self.due_on,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (id, node_id, url, html_url, number, state, title, description),
            (open_issues, closed_issues, created_at, updated_at, closed_at, due_on),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            node_id,
            url,
            html_url,
            number,
            state,
            title,
            description,
            open_issues,
            closed_issues,
            created_at,
            updated_at,
            closed_at,
            due_on,
        }
    }
}

/// The same as [`IssuesUpdateBodyState`].
pub type MilestoneState = IssuesUpdateBodyState;

/// `pull_request` of `issue`.
#[non_exhaustive]
pub struct IssuePullRequest {
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub diff_url: Option<String>,
    pub patch_url: Option<String>,
    pub merged_at: rt::Nullable<rt::DateTime>,
}

impl rt::Object for IssuePullRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "IssuePullRequest",
        fields: &["url", "html_url", "diff_url", "patch_url", "merged_at"],
        required: &[0b1111],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        rt::Nullable<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.url, &self.html_url, &self.diff_url, &self.patch_url, &self.merged_at)
    }

    #[inline]
    fn from_fields(
        (url, html_url, diff_url, patch_url, merged_at): Self::Fields,
    ) -> Self {
        Self {
            url,
            html_url,
            diff_url,
            patch_url,
            merged_at,
        }
    }
}

/// `author-association`, as the API calls it.
#[non_exhaustive]
pub enum AuthorAssociation {
    /// `COLLABORATOR`
    Collaborator,
    /// `CONTRIBUTOR`
    Contributor,
    /// `FIRST_TIMER`
    FirstTimer,
    /// `FIRST_TIME_CONTRIBUTOR`
    FirstTimeContributor,
    /// `MANNEQUIN`
    Mannequin,
    /// `MEMBER`
    Member,
    /// `NONE`
    None,
    /// `OWNER`
    Owner,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `service-error`, as the API calls it.
#[non_exhaustive]
pub struct ServiceError {
    pub code: Option<String>,
    pub message: Option<String>,
    pub documentation_url: Option<String>,
}

impl rt::Object for ServiceError {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ServiceError",
        fields: &["code", "message", "documentation_url"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.documentation_url)
    }

    #[inline]
    fn from_fields((code, message, documentation_url): Self::Fields) -> Self {
        Self {
            code,
            message,
            documentation_url,
        }
    }
}

/// `body.state` of `issues/update`.
#[non_exhaustive]
pub enum IssuesUpdateBodyState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    BasicError
    SimpleUser
    LicenseSimple
    Repository
    ValidationError
    ValidationErrorErrorsItem
    Label
    Milestone
    IssuePullRequest
    ServiceError
}

rt::choices! {
    Direction { Asc = "asc", Desc = "desc" }
    IssuesListForRepoState { Open = "open", Closed = "closed", All = "all" }
    IssueStateReason {
        Completed = "completed",
        Reopened = "reopened",
        NotPlanned = "not_planned",
        Duplicate = "duplicate",
    }
    AuthorAssociation {
        Collaborator = "COLLABORATOR",
        Contributor = "CONTRIBUTOR",
        FirstTimer = "FIRST_TIMER",
        FirstTimeContributor = "FIRST_TIME_CONTRIBUTOR",
        Mannequin = "MANNEQUIN",
        Member = "MEMBER",
        None = "NONE",
        Owner = "OWNER",
    }
    IssuesUpdateBodyState { Open = "open", Closed = "closed" }
}

rt::unions! {
    IssueLabelsItem {
        String 0: rt::Look { kinds: rt::STRING, ..rt::Look::DEFAULT },
        Label 1: rt::Look { kinds: rt::OBJECT, ..rt::Look::DEFAULT },
    }
}

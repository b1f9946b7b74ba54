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
    const SHAPE: rt::Shape = rt::Shape::new(
        "BasicError",
        0,
        &["message", "documentation_url", "url", "status"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.documentation_url, &self.url, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            documentation_url: group_0.1,
            url: group_0.2,
            status: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "SimpleUser",
        0b111111111,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            login: group_0.0,
            id: group_0.1,
            node_id: group_0.2,
            avatar_url: group_0.3,
            gravatar_id: group_0.4,
            url: group_0.5,
            html_url: group_0.6,
            r#type: group_0.7,
            site_admin: group_1.0,
            name: group_1.1,
            email: group_1.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "LicenseSimple",
        0b11111,
        &["key", "name", "spdx_id", "url", "node_id"],
    );
    type Fields = (String, String, Option<String>, Option<String>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key, &self.name, &self.spdx_id, &self.url, &self.node_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            name: group_0.1,
            spdx_id: group_0.2,
            url: group_0.3,
            node_id: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Repository",
        0b1111111111,
        &[
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
    );
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
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            node_id: group_0.1,
            name: group_0.2,
            full_name: group_0.3,
            owner: group_0.4,
            private: group_0.5,
            html_url: group_0.6,
            description: group_0.7,
            fork: group_1.0,
            url: group_1.1,
            clone_url: group_1.2,
            ssh_url: group_1.3,
            homepage: group_1.4,
            language: group_1.5,
            forks_count: group_1.6,
            stargazers_count: group_1.7,
            watchers_count: group_2.0,
            size: group_2.1,
            default_branch: group_2.2,
            open_issues_count: group_2.3,
            topics: group_2.4,
            has_issues: group_2.5,
            archived: group_2.6,
            disabled: group_2.7,
            visibility: group_3.0,
            pushed_at: group_3.1,
            created_at: group_3.2,
            updated_at: group_3.3,
            license: group_3.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ValidationError",
        0b11,
        &["message", "documentation_url", "errors"],
    );
    type Fields = (String, String, Option<Vec<ValidationErrorErrorsItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.documentation_url, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            documentation_url: group_0.1,
            errors: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ValidationErrorErrorsItem",
        0b1000,
        &["resource", "field", "message", "code", "index", "value"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            resource: group_0.0,
            field: group_0.1,
            message: group_0.2,
            code: group_0.3,
            index: group_0.4,
            value: group_0.5,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Label",
        0,
        &["id", "node_id", "url", "name", "description", "color", "default"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            node_id: group_0.1,
            url: group_0.2,
            name: group_0.3,
            description: group_0.4,
            color: group_0.5,
            default: group_0.6,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Milestone",
        0b11111111111111,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            node_id: group_0.1,
            url: group_0.2,
            html_url: group_0.3,
            number: group_0.4,
            state: group_0.5,
            title: group_0.6,
            description: group_0.7,
            open_issues: group_1.0,
            closed_issues: group_1.1,
            created_at: group_1.2,
            updated_at: group_1.3,
            closed_at: group_1.4,
            due_on: group_1.5,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "IssuePullRequest",
        0b1111,
        &["url", "html_url", "diff_url", "patch_url", "merged_at"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            url: group_0.0,
            html_url: group_0.1,
            diff_url: group_0.2,
            patch_url: group_0.3,
            merged_at: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ServiceError",
        0,
        &["code", "message", "documentation_url"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.documentation_url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            documentation_url: group_0.2,
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
    IssueLabelsItem { String 0: rt::look(rt::STRING), Label 1: rt::look(rt::OBJECT) }
}

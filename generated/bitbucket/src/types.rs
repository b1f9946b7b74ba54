// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "workspaces")]
mod workspaces;
#[cfg(feature = "workspaces")]
pub use self::workspaces::*;

#[cfg(feature = "repositories")]
mod repositories;
#[cfg(feature = "repositories")]
pub use self::repositories::*;

#[cfg(feature = "refs")]
mod refs;
#[cfg(feature = "refs")]
pub use self::refs::*;

#[cfg(feature = "commits")]
mod commits;
#[cfg(feature = "commits")]
pub use self::commits::*;

#[cfg(feature = "pullrequests")]
mod pullrequests;
#[cfg(feature = "pullrequests")]
pub use self::pullrequests::*;

#[cfg(feature = "pipelines")]
mod pipelines;
#[cfg(feature = "pipelines")]
pub use self::pipelines::*;

#[cfg(feature = "issue_tracker")]
mod issue_tracker;
#[cfg(feature = "issue_tracker")]
pub use self::issue_tracker::*;

#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use self::webhooks::*;

use switchboard_client::generated as rt;

/// `account`, as the API calls it.
pub struct Account {
    pub r#type: String,
    pub uuid: Option<String>,
    pub username: Option<String>,
    pub display_name: Option<String>,
    pub nickname: Option<String>,
    pub account_id: Option<String>,
    pub account_status: Option<String>,
    pub created_on: Option<rt::DateTime>,
    pub links: Option<rt::Map<Link>>,
}

impl Account {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            uuid: None,
            username: None,
            display_name: None,
            nickname: None,
            account_id: None,
            account_status: None,
            created_on: None,
            links: None,
        }
    }
}

impl rt::Object for Account {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Account",
        0b1,
        &[
            "type",
            "uuid",
            "username",
            "display_name",
            "nickname",
            "account_id",
            "account_status",
            "created_on",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
        ),
        (Option<rt::Map<Link>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.uuid,
                &self.username,
                &self.display_name,
                &self.nickname,
                &self.account_id,
                &self.account_status,
                &self.created_on,
            ),
            (&self.links,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            uuid: group_0.1,
            username: group_0.2,
            display_name: group_0.3,
            nickname: group_0.4,
            account_id: group_0.5,
            account_status: group_0.6,
            created_on: group_0.7,
            links: group_1.0,
        }
    }
}

/// `link`, as the API calls it.
pub struct Link {
    pub href: Option<String>,
    pub name: Option<String>,
}

impl rt::Object for Link {
    const SHAPE: rt::Shape = rt::Shape::new("Link", 0, &["href", "name"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.href, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            href: group_0.0,
            name: group_0.1,
        }
    }
}

/// `error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub r#type: String,
    pub error: Option<ErrorInner>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new("Error", 0b1, &["type", "error"]);
    type Fields = (String, Option<ErrorInner>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            error: group_0.1,
        }
    }
}

/// `error` of `error`.
#[non_exhaustive]
pub struct ErrorInner {
    pub message: String,
    pub detail: Option<String>,
    pub data: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ErrorInner {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorInner",
        0b1,
        &["message", "detail", "data"],
    );
    type Fields = (String, Option<String>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.detail, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            detail: group_0.1,
            data: group_0.2,
        }
    }
}

/// `repository`, as the API calls it.
pub struct Repository {
    pub r#type: String,
    pub uuid: Option<String>,
    pub name: Option<String>,
    pub full_name: Option<String>,
    pub description: Option<String>,
    pub is_private: Option<bool>,
    /// Always `git`.
    pub scm: Option<String>,
    pub fork_policy: Option<RepositoryForkPolicy>,
    pub has_issues: Option<bool>,
    pub has_wiki: Option<bool>,
    pub language: Option<String>,
    pub size: Option<i64>,
    pub created_on: Option<rt::DateTime>,
    pub updated_on: Option<rt::DateTime>,
    pub owner: Option<Account>,
    pub mainbranch: Option<Box<Branch>>,
    pub project: Option<RepositoryProject>,
    pub parent: Option<Box<Repository>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl Repository {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            uuid: None,
            name: None,
            full_name: None,
            description: None,
            is_private: None,
            scm: None,
            fork_policy: None,
            has_issues: None,
            has_wiki: None,
            language: None,
            size: None,
            created_on: None,
            updated_on: None,
            owner: None,
            mainbranch: None,
            project: None,
            parent: None,
            links: None,
        }
    }
}

impl rt::Object for Repository {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Repository",
        0b1,
        &[
            "type",
            "uuid",
            "name",
            "full_name",
            "description",
            "is_private",
            "scm",
            "fork_policy",
            "has_issues",
            "has_wiki",
            "language",
            "size",
            "created_on",
            "updated_on",
            "owner",
            "mainbranch",
            "project",
            "parent",
            "links",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<bool>,
                Option<String>,
                Option<RepositoryForkPolicy>,
            ),
            (
                Option<bool>,
                Option<bool>,
                Option<String>,
                Option<i64>,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<Account>,
                Option<Box<Branch>>,
            ),
        >,
        (Option<RepositoryProject>, Option<Box<Repository>>, Option<rt::Map<rt::Any>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.r#type,
                    &self.uuid,
                    &self.name,
                    &self.full_name,
                    &self.description,
                    &self.is_private,
                    &self.scm,
                    &self.fork_policy,
                ),
                (
                    &self.has_issues,
                    &self.has_wiki,
                    &self.language,
                    &self.size,
                    &self.created_on,
                    &self.updated_on,
                    &self.owner,
                    &self.mainbranch,
                ),
            ),
            (&self.project, &self.parent, &self.links),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            uuid: group_0.1,
            name: group_0.2,
            full_name: group_0.3,
            description: group_0.4,
            is_private: group_0.5,
            scm: group_0.6,
            fork_policy: group_0.7,
            has_issues: group_1.0,
            has_wiki: group_1.1,
            language: group_1.2,
            size: group_1.3,
            created_on: group_1.4,
            updated_on: group_1.5,
            owner: group_1.6,
            mainbranch: group_1.7,
            project: group_2.0,
            parent: group_2.1,
            links: group_2.2,
        }
    }
}

/// `fork_policy` of `repository`.
#[non_exhaustive]
pub enum RepositoryForkPolicy {
    /// `allow_forks`
    AllowForks,
    /// `no_public_forks`
    NoPublicForks,
    /// `no_forks`
    NoForks,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `branch`, as the API calls it.
pub struct Branch {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub target: Option<Box<Commit>>,
    pub default_merge_strategy: Option<String>,
    pub merge_strategies: Option<Vec<BranchMergeStrategiesItem>>,
}

impl rt::Object for Branch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Branch",
        0,
        &["type", "name", "target", "default_merge_strategy", "merge_strategies"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<Box<Commit>>,
        Option<String>,
        Option<Vec<BranchMergeStrategiesItem>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.name,
            &self.target,
            &self.default_merge_strategy,
            &self.merge_strategies,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            name: group_0.1,
            target: group_0.2,
            default_merge_strategy: group_0.3,
            merge_strategies: group_0.4,
        }
    }
}

/// `commit`, as the API calls it.
pub struct Commit {
    pub r#type: String,
    pub hash: Option<String>,
    pub date: Option<rt::DateTime>,
    pub message: Option<String>,
    pub author: Option<Author>,
    pub parents: Option<Vec<Commit>>,
    pub repository: Option<Box<Repository>>,
    pub participants: Option<Vec<Participant>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl Commit {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            hash: None,
            date: None,
            message: None,
            author: None,
            parents: None,
            repository: None,
            participants: None,
            links: None,
        }
    }
}

impl rt::Object for Commit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Commit",
        0b1,
        &[
            "type",
            "hash",
            "date",
            "message",
            "author",
            "parents",
            "repository",
            "participants",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<rt::DateTime>,
            Option<String>,
            Option<Author>,
            Option<Vec<Commit>>,
            Option<Box<Repository>>,
            Option<Vec<Participant>>,
        ),
        (Option<rt::Map<rt::Any>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.hash,
                &self.date,
                &self.message,
                &self.author,
                &self.parents,
                &self.repository,
                &self.participants,
            ),
            (&self.links,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            hash: group_0.1,
            date: group_0.2,
            message: group_0.3,
            author: group_0.4,
            parents: group_0.5,
            repository: group_0.6,
            participants: group_0.7,
            links: group_1.0,
        }
    }
}

/// `author`, as the API calls it.
pub struct Author {
    pub r#type: String,
    pub raw: Option<String>,
    pub user: Option<Account>,
}

impl Author {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            raw: None,
            user: None,
        }
    }
}

impl rt::Object for Author {
    const SHAPE: rt::Shape = rt::Shape::new("Author", 0b1, &["type", "raw", "user"]);
    type Fields = (String, Option<String>, Option<Account>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.raw, &self.user)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            raw: group_0.1,
            user: group_0.2,
        }
    }
}

/// `participant`, as the API calls it.
pub struct Participant {
    pub r#type: String,
    pub user: Option<Account>,
    pub role: Option<ParticipantRole>,
    pub approved: Option<bool>,
    pub state: rt::Nullable<ParticipantState>,
    pub participated_on: Option<rt::DateTime>,
}

impl Participant {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            user: None,
            role: None,
            approved: None,
            state: rt::Nullable::Absent,
            participated_on: None,
        }
    }
}

impl rt::Object for Participant {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Participant",
        0b1,
        &["type", "user", "role", "approved", "state", "participated_on"],
    );
    type Fields = (
        String,
        Option<Account>,
        Option<ParticipantRole>,
        Option<bool>,
        rt::Nullable<ParticipantState>,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.user,
            &self.role,
            &self.approved,
            &self.state,
            &self.participated_on,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            user: group_0.1,
            role: group_0.2,
            approved: group_0.3,
            state: group_0.4,
            participated_on: group_0.5,
        }
    }
}

/// `role` of `participant`.
#[non_exhaustive]
pub enum ParticipantRole {
    /// `PARTICIPANT`
    Participant,
    /// `REVIEWER`
    Reviewer,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `state` of `participant`.
#[non_exhaustive]
pub enum ParticipantState {
    /// `approved`
    Approved,
    /// `changes_requested`
    ChangesRequested,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `merge_strategies.item` of `branch`.
#[non_exhaustive]
pub enum BranchMergeStrategiesItem {
    /// `merge_commit`
    MergeCommit,
    /// `squash`
    Squash,
    /// `fast_forward`
    FastForward,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `project` of `repository`.
pub struct RepositoryProject {
    pub key: Option<String>,
    pub uuid: Option<String>,
    pub name: Option<String>,
}

impl rt::Object for RepositoryProject {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RepositoryProject",
        0,
        &["key", "uuid", "name"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key, &self.uuid, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            uuid: group_0.1,
            name: group_0.2,
        }
    }
}

/// `content`, as the API calls it.
pub struct Content {
    pub raw: Option<String>,
    pub markup: Option<ContentMarkup>,
    pub html: Option<String>,
}

impl rt::Object for Content {
    const SHAPE: rt::Shape = rt::Shape::new("Content", 0, &["raw", "markup", "html"]);
    type Fields = (Option<String>, Option<ContentMarkup>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.raw, &self.markup, &self.html)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            raw: group_0.0,
            markup: group_0.1,
            html: group_0.2,
        }
    }
}

/// `markup` of `content`.
#[non_exhaustive]
pub enum ContentMarkup {
    /// `markdown`
    Markdown,
    /// `creole`
    Creole,
    /// `plaintext`
    Plaintext,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Account
    Link
    Error
    ErrorInner
    Repository
    Branch
    Commit
    Author
    Participant
    RepositoryProject
    Content
}

rt::defaults! {
    Link
    Branch
    RepositoryProject
    Content
}

rt::choices! {
    RepositoryForkPolicy {
        AllowForks = "allow_forks",
        NoPublicForks = "no_public_forks",
        NoForks = "no_forks",
    }
    ParticipantRole { Participant = "PARTICIPANT", Reviewer = "REVIEWER" }
    ParticipantState { Approved = "approved", ChangesRequested = "changes_requested" }
    BranchMergeStrategiesItem {
        MergeCommit = "merge_commit",
        Squash = "squash",
        FastForward = "fast_forward",
    }
    ContentMarkup { Markdown = "markdown", Creole = "creole", Plaintext = "plaintext" }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `paginated_issues`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedIssues {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<Issue>>,
}

impl rt::Object for PaginatedIssues {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedIssues",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<Issue>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.size, &self.page, &self.pagelen, &self.next, &self.previous, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            size: group_0.0,
            page: group_0.1,
            pagelen: group_0.2,
            next: group_0.3,
            previous: group_0.4,
            values: group_0.5,
        }
    }
}

/// `issue`, as the API calls it.
pub struct Issue {
    pub r#type: String,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub content: Option<Content>,
    pub state: Option<IssueState>,
    pub kind: Option<IssueKind>,
    pub priority: Option<IssuePriority>,
    pub reporter: Option<Account>,
    pub assignee: rt::Nullable<Account>,
    pub votes: Option<i64>,
    pub created_on: Option<rt::DateTime>,
    pub updated_on: Option<rt::DateTime>,
    pub edited_on: rt::Nullable<rt::DateTime>,
    pub repository: Option<Repository>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl Issue {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: None,
            title: None,
            content: None,
            state: None,
            kind: None,
            priority: None,
            reporter: None,
            assignee: rt::Nullable::Absent,
            votes: None,
            created_on: None,
            updated_on: None,
            edited_on: rt::Nullable::Absent,
            repository: None,
            links: None,
        }
    }
}

impl rt::Object for Issue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Issue",
        0b1,
        &[
            "type",
            "id",
            "title",
            "content",
            "state",
            "kind",
            "priority",
            "reporter",
            "assignee",
            "votes",
            "created_on",
            "updated_on",
            "edited_on",
            "repository",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<i64>,
            Option<String>,
            Option<Content>,
            Option<IssueState>,
            Option<IssueKind>,
            Option<IssuePriority>,
            Option<Account>,
        ),
        (
            rt::Nullable<Account>,
            Option<i64>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            rt::Nullable<rt::DateTime>,
            Option<Repository>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.id,
                &self.title,
                &self.content,
                &self.state,
                &self.kind,
                &self.priority,
                &self.reporter,
            ),
            (
                &self.assignee,
                &self.votes,
                &self.created_on,
                &self.updated_on,
                &self.edited_on,
                &self.repository,
                &self.links,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            title: group_0.2,
            content: group_0.3,
            state: group_0.4,
            kind: group_0.5,
            priority: group_0.6,
            reporter: group_0.7,
            assignee: group_1.0,
            votes: group_1.1,
            created_on: group_1.2,
            updated_on: group_1.3,
            edited_on: group_1.4,
            repository: group_1.5,
            links: group_1.6,
        }
    }
}

/// `state` of `issue`.
#[non_exhaustive]
pub enum IssueState {
    /// `submitted`
    Submitted,
    /// `new`
    New,
    /// `open`
    Open,
    /// `resolved`
    Resolved,
    /// `on hold`
    OnHold,
    /// `invalid`
    Invalid,
    /// `duplicate`
    Duplicate,
    /// `wontfix`
    Wontfix,
    /// `closed`
    Closed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `kind` of `issue`.
#[non_exhaustive]
pub enum IssueKind {
    /// `bug`
    Bug,
    /// `enhancement`
    Enhancement,
    /// `proposal`
    Proposal,
    /// `task`
    Task,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `priority` of `issue`.
#[non_exhaustive]
pub enum IssuePriority {
    /// `trivial`
    Trivial,
    /// `minor`
    Minor,
    /// `major`
    Major,
    /// `critical`
    Critical,
    /// `blocker`
    Blocker,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PaginatedIssues
    Issue
}

rt::choices! {
    IssueState {
        Submitted = "submitted",
        New = "new",
        Open = "open",
        Resolved = "resolved",
        OnHold = "on hold",
        Invalid = "invalid",
        Duplicate = "duplicate",
        Wontfix = "wontfix",
        Closed = "closed",
    }
    IssueKind {
        Bug = "bug",
        Enhancement = "enhancement",
        Proposal = "proposal",
        Task = "task",
    }
    IssuePriority {
        Trivial = "trivial",
        Minor = "minor",
        Major = "major",
        Critical = "critical",
        Blocker = "blocker",
    }
}

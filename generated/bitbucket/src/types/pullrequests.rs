// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `state` of `listPullRequests`.
#[non_exhaustive]
pub enum ListPullRequestsState {
    /// `OPEN`
    Open,
    /// `MERGED`
    Merged,
    /// `DECLINED`
    Declined,
    /// `SUPERSEDED`
    Superseded,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `paginated_pullrequests`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedPullrequests {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<Pullrequest>>,
}

impl rt::Object for PaginatedPullrequests {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedPullrequests",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<Pullrequest>>,
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

/// `pullrequest`, as the API calls it.
#[non_exhaustive]
pub struct Pullrequest {
    pub r#type: String,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub state: Option<PullrequestState>,
    pub author: Option<Account>,
    pub source: Option<PullrequestEndpoint>,
    pub destination: Option<PullrequestEndpoint>,
    pub summary: Option<Content>,
    pub merge_commit: rt::Nullable<PullrequestMergeCommit>,
    pub comment_count: Option<i64>,
    pub task_count: Option<i64>,
    pub close_source_branch: Option<bool>,
    pub closed_by: rt::Nullable<Account>,
    pub reason: Option<String>,
    pub reviewers: Option<Vec<Account>>,
    pub participants: Option<Vec<Participant>>,
    pub created_on: Option<rt::DateTime>,
    pub updated_on: Option<rt::DateTime>,
    pub links: Option<rt::Map<Link>>,
}

impl rt::Object for Pullrequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Pullrequest",
        0b1,
        &[
            "type",
            "id",
            "title",
            "state",
            "author",
            "source",
            "destination",
            "summary",
            "merge_commit",
            "comment_count",
            "task_count",
            "close_source_branch",
            "closed_by",
            "reason",
            "reviewers",
            "participants",
            "created_on",
            "updated_on",
            "links",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<i64>,
                Option<String>,
                Option<PullrequestState>,
                Option<Account>,
                Option<PullrequestEndpoint>,
                Option<PullrequestEndpoint>,
                Option<Content>,
            ),
            (
                rt::Nullable<PullrequestMergeCommit>,
                Option<i64>,
                Option<i64>,
                Option<bool>,
                rt::Nullable<Account>,
                Option<String>,
                Option<Vec<Account>>,
                Option<Vec<Participant>>,
            ),
        >,
        (Option<rt::DateTime>, Option<rt::DateTime>, Option<rt::Map<Link>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.r#type,
                    &self.id,
                    &self.title,
                    &self.state,
                    &self.author,
                    &self.source,
                    &self.destination,
                    &self.summary,
                ),
                (
                    &self.merge_commit,
                    &self.comment_count,
                    &self.task_count,
                    &self.close_source_branch,
                    &self.closed_by,
                    &self.reason,
                    &self.reviewers,
                    &self.participants,
                ),
            ),
            (&self.created_on, &self.updated_on, &self.links),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            title: group_0.2,
            state: group_0.3,
            author: group_0.4,
            source: group_0.5,
            destination: group_0.6,
            summary: group_0.7,
            merge_commit: group_1.0,
            comment_count: group_1.1,
            task_count: group_1.2,
            close_source_branch: group_1.3,
            closed_by: group_1.4,
            reason: group_1.5,
            reviewers: group_1.6,
            participants: group_1.7,
            created_on: group_2.0,
            updated_on: group_2.1,
            links: group_2.2,
        }
    }
}

/// The same as [`ListPullRequestsState`].
pub type PullrequestState = ListPullRequestsState;

/// `pullrequest_endpoint`, as the API calls it.
pub struct PullrequestEndpoint {
    pub branch: Option<PullrequestEndpointBranch>,
    pub commit: Option<PullrequestEndpointCommit>,
    pub repository: Option<Repository>,
}

impl rt::Object for PullrequestEndpoint {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullrequestEndpoint",
        0,
        &["branch", "commit", "repository"],
    );
    type Fields = (
        Option<PullrequestEndpointBranch>,
        Option<PullrequestEndpointCommit>,
        Option<Repository>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.branch, &self.commit, &self.repository)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            branch: group_0.0,
            commit: group_0.1,
            repository: group_0.2,
        }
    }
}

/// `branch` of `pullrequest_endpoint`.
pub struct PullrequestEndpointBranch {
    pub name: Option<String>,
    pub merge_strategies: Option<Vec<PullrequestEndpointBranchMergeStrategiesItem>>,
    pub default_merge_strategy: Option<String>,
}

impl rt::Object for PullrequestEndpointBranch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullrequestEndpointBranch",
        0,
        &["name", "merge_strategies", "default_merge_strategy"],
    );
    type Fields = (
        Option<String>,
        Option<Vec<PullrequestEndpointBranchMergeStrategiesItem>>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.merge_strategies, &self.default_merge_strategy)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            merge_strategies: group_0.1,
            default_merge_strategy: group_0.2,
        }
    }
}

/// The same as [`BranchMergeStrategiesItem`].
pub type PullrequestEndpointBranchMergeStrategiesItem = BranchMergeStrategiesItem;

/// `commit` of `pullrequest_endpoint`.
pub struct PullrequestEndpointCommit {
    pub hash: Option<String>,
}

impl rt::Object for PullrequestEndpointCommit {
    const SHAPE: rt::Shape = rt::Shape::new("PullrequestEndpointCommit", 0, &["hash"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.hash,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { hash: group_0.0 }
    }
}

/// The same as [`PullrequestEndpointCommit`].
pub type PullrequestMergeCommit = PullrequestEndpointCommit;

/// `pullrequest_request`, as the API calls it.
pub struct PullrequestRequest {
    pub title: String,
    pub source: PullrequestEndpoint,
    pub destination: Option<PullrequestEndpoint>,
    pub description: Option<String>,
    pub reviewers: Option<Vec<Account>>,
    pub close_source_branch: Option<bool>,
    pub draft: Option<bool>,
}

impl PullrequestRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(title: impl Into<String>, source: PullrequestEndpoint) -> Self {
        Self {
            title: title.into(),
            source,
            destination: None,
            description: None,
            reviewers: None,
            close_source_branch: None,
            draft: None,
        }
    }
}

impl rt::Object for PullrequestRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullrequestRequest",
        0b11,
        &[
            "title",
            "source",
            "destination",
            "description",
            "reviewers",
            "close_source_branch",
            "draft",
        ],
    );
    type Fields = (
        String,
        PullrequestEndpoint,
        Option<PullrequestEndpoint>,
        Option<String>,
        Option<Vec<Account>>,
        Option<bool>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.title,
            &self.source,
            &self.destination,
            &self.description,
            &self.reviewers,
            &self.close_source_branch,
            &self.draft,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            source: group_0.1,
            destination: group_0.2,
            description: group_0.3,
            reviewers: group_0.4,
            close_source_branch: group_0.5,
            draft: group_0.6,
        }
    }
}

/// `pullrequest_merge_parameters`, as the API calls it.
pub struct PullrequestMergeParameters {
    pub r#type: String,
    pub message: Option<String>,
    pub close_source_branch: Option<bool>,
    pub merge_strategy: Option<PullrequestMergeParametersMergeStrategy>,
}

impl PullrequestMergeParameters {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            message: None,
            close_source_branch: None,
            merge_strategy: None,
        }
    }
}

impl rt::Object for PullrequestMergeParameters {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullrequestMergeParameters",
        0b1,
        &["type", "message", "close_source_branch", "merge_strategy"],
    );
    type Fields = (
        String,
        Option<String>,
        Option<bool>,
        Option<PullrequestMergeParametersMergeStrategy>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.message, &self.close_source_branch, &self.merge_strategy)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            message: group_0.1,
            close_source_branch: group_0.2,
            merge_strategy: group_0.3,
        }
    }
}

/// The same as [`BranchMergeStrategiesItem`].
pub type PullrequestMergeParametersMergeStrategy = BranchMergeStrategiesItem;

/// `paginated_pullrequest_comments`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedPullrequestComments {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<Comment>>,
}

impl rt::Object for PaginatedPullrequestComments {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedPullrequestComments",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<Comment>>,
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

/// `comment`, as the API calls it.
pub struct Comment {
    pub r#type: String,
    pub id: Option<i64>,
    pub content: Option<Content>,
    pub user: Option<Account>,
    pub deleted: Option<bool>,
    pub parent: Option<Box<Comment>>,
    pub inline: Option<CommentInline>,
    pub created_on: Option<rt::DateTime>,
    pub updated_on: Option<rt::DateTime>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl Comment {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            id: None,
            content: None,
            user: None,
            deleted: None,
            parent: None,
            inline: None,
            created_on: None,
            updated_on: None,
            links: None,
        }
    }
}

impl rt::Object for Comment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Comment",
        0b1,
        &[
            "type",
            "id",
            "content",
            "user",
            "deleted",
            "parent",
            "inline",
            "created_on",
            "updated_on",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<i64>,
            Option<Content>,
            Option<Account>,
            Option<bool>,
            Option<Box<Comment>>,
            Option<CommentInline>,
            Option<rt::DateTime>,
        ),
        (Option<rt::DateTime>, Option<rt::Map<rt::Any>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.id,
                &self.content,
                &self.user,
                &self.deleted,
                &self.parent,
                &self.inline,
                &self.created_on,
            ),
            (&self.updated_on, &self.links),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            content: group_0.2,
            user: group_0.3,
            deleted: group_0.4,
            parent: group_0.5,
            inline: group_0.6,
            created_on: group_0.7,
            updated_on: group_1.0,
            links: group_1.1,
        }
    }
}

/// `inline` of `comment`.
pub struct CommentInline {
    pub path: String,
    pub from: Option<i64>,
    pub to: Option<i64>,
}

impl CommentInline {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            from: None,
            to: None,
        }
    }
}

impl rt::Object for CommentInline {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CommentInline",
        0b1,
        &["path", "from", "to"],
    );
    type Fields = (String, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.path, &self.from, &self.to)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            path: group_0.0,
            from: group_0.1,
            to: group_0.2,
        }
    }
}

rt::objects! {
    PaginatedPullrequests
    Pullrequest
    PullrequestEndpoint
    PullrequestEndpointBranch
    PullrequestEndpointCommit
    PullrequestRequest
    PullrequestMergeParameters
    PaginatedPullrequestComments
    Comment
    CommentInline
}

rt::defaults! {
    PullrequestEndpoint
    PullrequestEndpointBranch
    PullrequestEndpointCommit
}

rt::choices! {
    ListPullRequestsState {
        Open = "OPEN",
        Merged = "MERGED",
        Declined = "DECLINED",
        Superseded = "SUPERSEDED",
    }
}

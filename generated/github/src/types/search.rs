// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `sort` of `search/issues-and-pull-requests`.
#[non_exhaustive]
pub enum SearchIssuesAndPullRequestsSort {
    /// `comments`
    Comments,
    /// `reactions`
    Reactions,
    /// `reactions-+1`
    Reactions1,
    /// `reactions--1`
    ReactionsMinusMinus1,
    /// `reactions-smile`
    ReactionsSmile,
    /// `reactions-thinking_face`
    ReactionsThinkingFace,
    /// `reactions-heart`
    ReactionsHeart,
    /// `reactions-tada`
    ReactionsTada,
    /// `interactions`
    Interactions,
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `order` of `search/issues-and-pull-requests`.
///
/// Default: `desc`.
#[non_exhaustive]
pub enum SearchIssuesAndPullRequestsOrder {
    /// `desc`
    Desc,
    /// `asc`
    Asc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `search_type` of `search/issues-and-pull-requests`.
#[non_exhaustive]
pub enum SearchIssuesAndPullRequestsSearchType {
    /// `semantic`
    Semantic,
    /// `hybrid`
    Hybrid,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `search/issues-and-pull-requests`.
#[non_exhaustive]
pub struct SearchIssuesAndPullRequestsResponse {
    pub total_count: i64,
    pub incomplete_results: bool,
    pub items: Vec<IssueSearchResultItem>,
}

impl rt::Object for SearchIssuesAndPullRequestsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchIssuesAndPullRequestsResponse",
        0b111,
        &["total_count", "incomplete_results", "items"],
    );
    type Fields = (i64, bool, Vec<IssueSearchResultItem>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.total_count, &self.incomplete_results, &self.items)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            total_count: group_0.0,
            incomplete_results: group_0.1,
            items: group_0.2,
        }
    }
}

/// `issue-search-result-item`, as the API calls it.
#[non_exhaustive]
pub struct IssueSearchResultItem {
    pub id: i64,
    pub node_id: String,
    pub url: String,
    pub repository_url: String,
    pub html_url: String,
    pub number: i64,
    pub state: String,
    pub state_reason: rt::Nullable<IssueStateReason>,
    pub title: String,
    pub body: rt::Nullable<String>,
    pub user: Option<SimpleUser>,
    pub labels: Vec<IssueLabelsItem>,
    pub assignee: Option<SimpleUser>,
    pub assignees: rt::Nullable<Vec<SimpleUser>>,
    pub milestone: Option<Milestone>,
    pub locked: bool,
    pub active_lock_reason: rt::Nullable<String>,
    pub comments: i64,
    pub pull_request: Option<IssuePullRequest>,
    pub closed_at: Option<rt::DateTime>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub draft: Option<bool>,
    pub closed_by: rt::Nullable<SimpleUser>,
    pub author_association: Option<AuthorAssociation>,
    pub score: f64,
}

impl rt::Object for IssueSearchResultItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IssueSearchResultItem",
        0b10001110101101110101111111,
        &[
            "id",
            "node_id",
            "url",
            "repository_url",
            "html_url",
            "number",
            "state",
            "state_reason",
            "title",
            "body",
            "user",
            "labels",
            "assignee",
            "assignees",
            "milestone",
            "locked",
            "active_lock_reason",
            "comments",
            "pull_request",
            "closed_at",
            "created_at",
            "updated_at",
            "draft",
            "closed_by",
            "author_association",
            "score",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                String,
                String,
                String,
                String,
                i64,
                String,
                rt::Nullable<IssueStateReason>,
            ),
            (
                String,
                rt::Nullable<String>,
                Option<SimpleUser>,
                Vec<IssueLabelsItem>,
                Option<SimpleUser>,
                rt::Nullable<Vec<SimpleUser>>,
                Option<Milestone>,
                bool,
            ),
        >,
        rt::Both<
            (
                rt::Nullable<String>,
                i64,
                Option<IssuePullRequest>,
                Option<rt::DateTime>,
                rt::DateTime,
                rt::DateTime,
                Option<bool>,
                rt::Nullable<SimpleUser>,
            ),
            (Option<AuthorAssociation>, f64),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.node_id,
                    &self.url,
                    &self.repository_url,
                    &self.html_url,
                    &self.number,
                    &self.state,
                    &self.state_reason,
                ),
                (
                    &self.title,
                    &self.body,
                    &self.user,
                    &self.labels,
                    &self.assignee,
                    &self.assignees,
                    &self.milestone,
                    &self.locked,
                ),
            ),
            rt::Both(
                (
                    &self.active_lock_reason,
                    &self.comments,
                    &self.pull_request,
                    &self.closed_at,
                    &self.created_at,
                    &self.updated_at,
                    &self.draft,
                    &self.closed_by,
                ),
                (&self.author_association, &self.score),
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
            url: group_0.2,
            repository_url: group_0.3,
            html_url: group_0.4,
            number: group_0.5,
            state: group_0.6,
            state_reason: group_0.7,
            title: group_1.0,
            body: group_1.1,
            user: group_1.2,
            labels: group_1.3,
            assignee: group_1.4,
            assignees: group_1.5,
            milestone: group_1.6,
            locked: group_1.7,
            active_lock_reason: group_2.0,
            comments: group_2.1,
            pull_request: group_2.2,
            closed_at: group_2.3,
            created_at: group_2.4,
            updated_at: group_2.5,
            draft: group_2.6,
            closed_by: group_2.7,
            author_association: group_3.0,
            score: group_3.1,
        }
    }
}

/// `sort` of `search/repos`.
#[non_exhaustive]
pub enum SearchReposSort {
    /// `stars`
    Stars,
    /// `forks`
    Forks,
    /// `help-wanted-issues`
    HelpWantedIssues,
    /// `updated`
    Updated,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`SearchIssuesAndPullRequestsOrder`].
pub type SearchReposOrder = SearchIssuesAndPullRequestsOrder;

/// `response` of `search/repos`.
#[non_exhaustive]
pub struct SearchReposResponse {
    pub total_count: i64,
    pub incomplete_results: bool,
    pub items: Vec<Repository>,
}

impl rt::Object for SearchReposResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchReposResponse",
        0b111,
        &["total_count", "incomplete_results", "items"],
    );
    type Fields = (i64, bool, Vec<Repository>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.total_count, &self.incomplete_results, &self.items)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            total_count: group_0.0,
            incomplete_results: group_0.1,
            items: group_0.2,
        }
    }
}

rt::objects! {
    SearchIssuesAndPullRequestsResponse
    IssueSearchResultItem
    SearchReposResponse
}

rt::choices! {
    SearchIssuesAndPullRequestsSort {
        Comments = "comments",
        Reactions = "reactions",
        Reactions1 = "reactions-+1",
        ReactionsMinusMinus1 = "reactions--1",
        ReactionsSmile = "reactions-smile",
        ReactionsThinkingFace = "reactions-thinking_face",
        ReactionsHeart = "reactions-heart",
        ReactionsTada = "reactions-tada",
        Interactions = "interactions",
        Created = "created",
        Updated = "updated",
    }
    SearchIssuesAndPullRequestsOrder { Desc = "desc", Asc = "asc" }
    SearchIssuesAndPullRequestsSearchType { Semantic = "semantic", Hybrid = "hybrid" }
    SearchReposSort {
        Stars = "stars",
        Forks = "forks",
        HelpWantedIssues = "help-wanted-issues",
        Updated = "updated",
    }
}

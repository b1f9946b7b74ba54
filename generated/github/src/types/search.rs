// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;
/// `search/issues-and-pull-requests.sort`
#[non_exhaustive]
pub enum SearchIssuesAndPullRequestsSort {
    /// `comments`
    Comments,
    /// `reactions`
    Reactions,
    /// `reactions-+1`
    Reactions1,
    /// `reactions--1`
    Reactions1_2,
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
/// `search/issues-and-pull-requests.order`
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
/// `search/issues-and-pull-requests.search_type`
#[non_exhaustive]
pub enum SearchIssuesAndPullRequestsSearchType {
    /// `semantic`
    Semantic,
    /// `hybrid`
    Hybrid,
    /// A value that this version of the client does not know.
    Unknown(String),
}
/// `search/issues-and-pull-requests.response`
#[non_exhaustive]
pub struct SearchIssuesAndPullRequestsResponse {
    pub total_count: i64,
    pub incomplete_results: bool,
    pub items: Vec<Issue>,
}
impl rt::Object for SearchIssuesAndPullRequestsResponse {
    const NAME: &'static str = "SearchIssuesAndPullRequestsResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
    ];
    const REQUIRED: &'static [u64] = &[0b111];
    type Fields = (i64, bool, Vec<Issue>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.total_count, &self.incomplete_results, &self.items)
    }
    #[inline]
    fn from_fields((total_count, incomplete_results, items): Self::Fields) -> Self {
        Self {
            total_count,
            incomplete_results,
            items,
        }
    }
}
/// `search/repos.sort`
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
/// `search/repos.response`
#[non_exhaustive]
pub struct SearchReposResponse {
    pub total_count: i64,
    pub incomplete_results: bool,
    pub items: Vec<Repository>,
}
impl rt::Object for SearchReposResponse {
    const NAME: &'static str = "SearchReposResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "incomplete_results",
        "items",
    ];
    const REQUIRED: &'static [u64] = &[0b111];
    type Fields = (i64, bool, Vec<Repository>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.total_count, &self.incomplete_results, &self.items)
    }
    #[inline]
    fn from_fields((total_count, incomplete_results, items): Self::Fields) -> Self {
        Self {
            total_count,
            incomplete_results,
            items,
        }
    }
}
rt::objects! {
    SearchIssuesAndPullRequestsResponse SearchReposResponse
}
rt::choices! {
    SearchIssuesAndPullRequestsSort { Comments = "comments", Reactions = "reactions",
    Reactions1 = "reactions-+1", Reactions1_2 = "reactions--1", ReactionsSmile =
    "reactions-smile", ReactionsThinkingFace = "reactions-thinking_face", ReactionsHeart
    = "reactions-heart", ReactionsTada = "reactions-tada", Interactions = "interactions",
    Created = "created", Updated = "updated" } SearchIssuesAndPullRequestsOrder { Desc =
    "desc", Asc = "asc" } SearchIssuesAndPullRequestsSearchType { Semantic = "semantic",
    Hybrid = "hybrid" } SearchReposSort { Stars = "stars", Forks = "forks",
    HelpWantedIssues = "help-wanted-issues", Updated = "updated" }
}

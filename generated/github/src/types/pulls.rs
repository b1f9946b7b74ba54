// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// The same as [`IssuesListForRepoState`].
pub type PullsListState = IssuesListForRepoState;

/// `sort` of `pulls/list`.
///
/// Default: `created`.
#[non_exhaustive]
pub enum PullsListSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `popularity`
    Popularity,
    /// `long-running`
    LongRunning,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `pull-request-simple`, as the API calls it.
#[non_exhaustive]
pub struct PullRequestSimple {
    pub id: i64,
    pub node_id: String,
    pub url: String,
    pub html_url: String,
    pub diff_url: String,
    pub patch_url: String,
    pub issue_url: String,
    pub number: i64,
    pub state: PullRequestSimpleState,
    pub locked: bool,
    pub title: String,
    pub user: Option<SimpleUser>,
    pub body: Option<String>,
    pub labels: Vec<Label>,
    pub milestone: Option<Milestone>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub closed_at: Option<rt::DateTime>,
    pub merged_at: Option<rt::DateTime>,
    pub merge_commit_sha: Option<String>,
    pub assignee: Option<SimpleUser>,
    pub assignees: rt::Nullable<Vec<SimpleUser>>,
    pub requested_reviewers: rt::Nullable<Vec<SimpleUser>>,
    pub head: PullRequestRef,
    pub base: PullRequestRef,
    pub author_association: AuthorAssociation,
    pub draft: Option<bool>,
}

impl rt::Object for PullRequestSimple {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullRequestSimple",
        0b11100111111111111111111111,
        &[
            "id",
            "node_id",
            "url",
            "html_url",
            "diff_url",
            "patch_url",
            "issue_url",
            "number",
            "state",
            "locked",
            "title",
            "user",
            "body",
            "labels",
            "milestone",
            "created_at",
            "updated_at",
            "closed_at",
            "merged_at",
            "merge_commit_sha",
            "assignee",
            "assignees",
            "requested_reviewers",
            "head",
            "base",
            "author_association",
            "draft",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (i64, String, String, String, String, String, String, i64),
            (
                PullRequestSimpleState,
                bool,
                String,
                Option<SimpleUser>,
                Option<String>,
                Vec<Label>,
                Option<Milestone>,
                rt::DateTime,
            ),
        >,
        rt::Both<
            (
                rt::DateTime,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<String>,
                Option<SimpleUser>,
                rt::Nullable<Vec<SimpleUser>>,
                rt::Nullable<Vec<SimpleUser>>,
                PullRequestRef,
            ),
            (PullRequestRef, AuthorAssociation, Option<bool>),
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
                    &self.html_url,
                    &self.diff_url,
                    &self.patch_url,
                    &self.issue_url,
                    &self.number,
                ),
                (
                    &self.state,
                    &self.locked,
                    &self.title,
                    &self.user,
                    &self.body,
                    &self.labels,
                    &self.milestone,
                    &self.created_at,
                ),
            ),
            rt::Both(
                (
                    &self.updated_at,
                    &self.closed_at,
                    &self.merged_at,
                    &self.merge_commit_sha,
                    &self.assignee,
                    &self.assignees,
                    &self.requested_reviewers,
                    &self.head,
                ),
                (&self.base, &self.author_association, &self.draft),
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
            html_url: group_0.3,
            diff_url: group_0.4,
            patch_url: group_0.5,
            issue_url: group_0.6,
            number: group_0.7,
            state: group_1.0,
            locked: group_1.1,
            title: group_1.2,
            user: group_1.3,
            body: group_1.4,
            labels: group_1.5,
            milestone: group_1.6,
            created_at: group_1.7,
            updated_at: group_2.0,
            closed_at: group_2.1,
            merged_at: group_2.2,
            merge_commit_sha: group_2.3,
            assignee: group_2.4,
            assignees: group_2.5,
            requested_reviewers: group_2.6,
            head: group_2.7,
            base: group_3.0,
            author_association: group_3.1,
            draft: group_3.2,
        }
    }
}

/// The same as [`IssuesUpdateBodyState`].
pub type PullRequestSimpleState = IssuesUpdateBodyState;

/// `pull-request-ref`, as the API calls it.
#[non_exhaustive]
pub struct PullRequestRef {
    pub label: Option<String>,
    pub r#ref: String,
    pub repo: Option<Repository>,
    pub sha: String,
    pub user: Option<SimpleUser>,
}

impl rt::Object for PullRequestRef {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullRequestRef",
        0b11111,
        &["label", "ref", "repo", "sha", "user"],
    );
    type Fields = (
        Option<String>,
        String,
        Option<Repository>,
        String,
        Option<SimpleUser>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.label, &self.r#ref, &self.repo, &self.sha, &self.user)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            label: group_0.0,
            r#ref: group_0.1,
            repo: group_0.2,
            sha: group_0.3,
            user: group_0.4,
        }
    }
}

/// `pull-request`, as the API calls it.
#[non_exhaustive]
pub struct PullRequest {
    pub id: i64,
    pub node_id: String,
    pub url: String,
    pub html_url: String,
    pub diff_url: String,
    pub patch_url: String,
    pub issue_url: String,
    pub number: i64,
    pub state: PullRequestSimpleState,
    pub locked: bool,
    pub title: String,
    pub user: Option<SimpleUser>,
    pub body: Option<String>,
    pub labels: Vec<Label>,
    pub milestone: Option<Milestone>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub closed_at: Option<rt::DateTime>,
    pub merged_at: Option<rt::DateTime>,
    pub merge_commit_sha: Option<String>,
    pub assignee: Option<SimpleUser>,
    pub assignees: rt::Nullable<Vec<SimpleUser>>,
    pub requested_reviewers: rt::Nullable<Vec<SimpleUser>>,
    pub head: PullRequestRef,
    pub base: PullRequestRef,
    pub author_association: AuthorAssociation,
    pub draft: Option<bool>,
    pub merged: bool,
    pub mergeable: Option<bool>,
    pub rebaseable: rt::Nullable<bool>,
    pub mergeable_state: String,
    pub merged_by: Option<SimpleUser>,
    pub comments: i64,
    pub review_comments: i64,
    pub maintainer_can_modify: bool,
    pub commits: i64,
    pub additions: i64,
    pub deletions: i64,
    pub changed_files: i64,
}

impl rt::Object for PullRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullRequest",
        0b111111111011011100111111111111111111111,
        &[
            "id",
            "node_id",
            "url",
            "html_url",
            "diff_url",
            "patch_url",
            "issue_url",
            "number",
            "state",
            "locked",
            "title",
            "user",
            "body",
            "labels",
            "milestone",
            "created_at",
            "updated_at",
            "closed_at",
            "merged_at",
            "merge_commit_sha",
            "assignee",
            "assignees",
            "requested_reviewers",
            "head",
            "base",
            "author_association",
            "draft",
            "merged",
            "mergeable",
            "rebaseable",
            "mergeable_state",
            "merged_by",
            "comments",
            "review_comments",
            "maintainer_can_modify",
            "commits",
            "additions",
            "deletions",
            "changed_files",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            rt::Both<
                (i64, String, String, String, String, String, String, i64),
                (
                    PullRequestSimpleState,
                    bool,
                    String,
                    Option<SimpleUser>,
                    Option<String>,
                    Vec<Label>,
                    Option<Milestone>,
                    rt::DateTime,
                ),
            >,
            (
                rt::DateTime,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                Option<String>,
                Option<SimpleUser>,
                rt::Nullable<Vec<SimpleUser>>,
                rt::Nullable<Vec<SimpleUser>>,
                PullRequestRef,
            ),
        >,
        rt::Both<
            (
                PullRequestRef,
                AuthorAssociation,
                Option<bool>,
                bool,
                Option<bool>,
                rt::Nullable<bool>,
                String,
                Option<SimpleUser>,
            ),
            (i64, i64, bool, i64, i64, i64, i64),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                rt::Both(
                    (
                        &self.id,
                        &self.node_id,
                        &self.url,
                        &self.html_url,
                        &self.diff_url,
                        &self.patch_url,
                        &self.issue_url,
                        &self.number,
                    ),
                    (
                        &self.state,
                        &self.locked,
                        &self.title,
                        &self.user,
                        &self.body,
                        &self.labels,
                        &self.milestone,
                        &self.created_at,
                    ),
                ),
                (
                    &self.updated_at,
                    &self.closed_at,
                    &self.merged_at,
                    &self.merge_commit_sha,
                    &self.assignee,
                    &self.assignees,
                    &self.requested_reviewers,
                    &self.head,
                ),
            ),
            rt::Both(
                (
                    &self.base,
                    &self.author_association,
                    &self.draft,
                    &self.merged,
                    &self.mergeable,
                    &self.rebaseable,
                    &self.mergeable_state,
                    &self.merged_by,
                ),
                (
                    &self.comments,
                    &self.review_comments,
                    &self.maintainer_can_modify,
                    &self.commits,
                    &self.additions,
                    &self.deletions,
                    &self.changed_files,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(rt::Both(group_0, group_1), group_2),
            rt::Both(group_3, group_4),
        ): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            node_id: group_0.1,
            url: group_0.2,
            html_url: group_0.3,
            diff_url: group_0.4,
            patch_url: group_0.5,
            issue_url: group_0.6,
            number: group_0.7,
            state: group_1.0,
            locked: group_1.1,
            title: group_1.2,
            user: group_1.3,
            body: group_1.4,
            labels: group_1.5,
            milestone: group_1.6,
            created_at: group_1.7,
            updated_at: group_2.0,
            closed_at: group_2.1,
            merged_at: group_2.2,
            merge_commit_sha: group_2.3,
            assignee: group_2.4,
            assignees: group_2.5,
            requested_reviewers: group_2.6,
            head: group_2.7,
            base: group_3.0,
            author_association: group_3.1,
            draft: group_3.2,
            merged: group_3.3,
            mergeable: group_3.4,
            rebaseable: group_3.5,
            mergeable_state: group_3.6,
            merged_by: group_3.7,
            comments: group_4.0,
            review_comments: group_4.1,
            maintainer_can_modify: group_4.2,
            commits: group_4.3,
            additions: group_4.4,
            deletions: group_4.5,
            changed_files: group_4.6,
        }
    }
}

/// `body` of `pulls/create`.
pub struct PullsCreateBody {
    pub title: Option<String>,
    pub head: String,
    pub head_repo: Option<String>,
    pub base: String,
    pub body: Option<String>,
    pub maintainer_can_modify: Option<bool>,
    pub draft: Option<bool>,
    pub issue: Option<i64>,
}

impl PullsCreateBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(head: impl Into<String>, base: impl Into<String>) -> Self {
        Self {
            title: None,
            head: head.into(),
            head_repo: None,
            base: base.into(),
            body: None,
            maintainer_can_modify: None,
            draft: None,
            issue: None,
        }
    }
}

impl rt::Object for PullsCreateBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullsCreateBody",
        0b1010,
        &[
            "title",
            "head",
            "head_repo",
            "base",
            "body",
            "maintainer_can_modify",
            "draft",
            "issue",
        ],
    );
    type Fields = (
        Option<String>,
        String,
        Option<String>,
        String,
        Option<String>,
        Option<bool>,
        Option<bool>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.title,
            &self.head,
            &self.head_repo,
            &self.base,
            &self.body,
            &self.maintainer_can_modify,
            &self.draft,
            &self.issue,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            head: group_0.1,
            head_repo: group_0.2,
            base: group_0.3,
            body: group_0.4,
            maintainer_can_modify: group_0.5,
            draft: group_0.6,
            issue: group_0.7,
        }
    }
}

/// `pull-request-merge-result`, as the API calls it.
#[non_exhaustive]
pub struct PullRequestMergeResult {
    pub sha: String,
    pub merged: bool,
    pub message: String,
}

impl rt::Object for PullRequestMergeResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullRequestMergeResult",
        0b111,
        &["sha", "merged", "message"],
    );
    type Fields = (String, bool, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sha, &self.merged, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sha: group_0.0,
            merged: group_0.1,
            message: group_0.2,
        }
    }
}

/// `body` of `pulls/merge`.
pub struct PullsMergeBody {
    pub commit_title: Option<String>,
    pub commit_message: Option<String>,
    pub sha: Option<String>,
    pub merge_method: Option<PullsMergeBodyMergeMethod>,
}

impl rt::Object for PullsMergeBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PullsMergeBody",
        0,
        &["commit_title", "commit_message", "sha", "merge_method"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<PullsMergeBodyMergeMethod>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.commit_title, &self.commit_message, &self.sha, &self.merge_method)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            commit_title: group_0.0,
            commit_message: group_0.1,
            sha: group_0.2,
            merge_method: group_0.3,
        }
    }
}

/// `body.merge_method` of `pulls/merge`.
#[non_exhaustive]
pub enum PullsMergeBodyMergeMethod {
    /// `merge`
    Merge,
    /// `squash`
    Squash,
    /// `rebase`
    Rebase,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PullRequestSimple
    PullRequestRef
    PullRequest
    PullsCreateBody
    PullRequestMergeResult
    PullsMergeBody
}

rt::defaults! {
    PullsMergeBody
}

rt::choices! {
    PullsListSort {
        Created = "created",
        Updated = "updated",
        Popularity = "popularity",
        LongRunning = "long-running",
    }
    PullsMergeBodyMergeMethod { Merge = "merge", Squash = "squash", Rebase = "rebase" }
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PullRequestSimple",
        fields: &[
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
        required: &[0b11100111111111111111111111],
    };
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
        rt::Both(
            rt::Both(
                (id, node_id, url, html_url, diff_url, patch_url, issue_url, number),
                (state, locked, title, user, body, labels, milestone, created_at),
            ),
            rt::Both(
                (
                    updated_at,
                    closed_at,
                    merged_at,
                    merge_commit_sha,
                    assignee,
                    assignees,
                    requested_reviewers,
                    head,
                ),
                (base, author_association, draft),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            node_id,
            url,
            html_url,
            diff_url,
            patch_url,
            issue_url,
            number,
            state,
            locked,
            title,
            user,
            body,
            labels,
            milestone,
            created_at,
            updated_at,
            closed_at,
            merged_at,
            merge_commit_sha,
            assignee,
            assignees,
            requested_reviewers,
            head,
            base,
            author_association,
            draft,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PullRequestRef",
        fields: &["label", "ref", "repo", "sha", "user"],
        required: &[0b11111],
    };
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
    fn from_fields((label, r#ref, repo, sha, user): Self::Fields) -> Self {
        Self {
            label,
            r#ref,
            repo,
            sha,
            user,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PullRequest",
        fields: &[
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
        required: &[0b111111111011011100111111111111111111111],
    };
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
            rt::Both(
                rt::Both(
                    (id, node_id, url, html_url, diff_url, patch_url, issue_url, number),
                    (state, locked, title, user, body, labels, milestone, created_at),
                ),
                (
                    updated_at,
                    closed_at,
                    merged_at,
                    merge_commit_sha,
                    assignee,
                    assignees,
                    requested_reviewers,
                    head,
                ),
            ),
            rt::Both(
                (
                    base,
                    author_association,
                    draft,
                    merged,
                    mergeable,
                    rebaseable,
                    mergeable_state,
                    merged_by,
                ),
                (
                    comments,
                    review_comments,
                    maintainer_can_modify,
                    commits,
                    additions,
                    deletions,
                    changed_files,
                ),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            node_id,
            url,
            html_url,
            diff_url,
            patch_url,
            issue_url,
            number,
            state,
            locked,
            title,
            user,
            body,
            labels,
            milestone,
            created_at,
            updated_at,
            closed_at,
            merged_at,
            merge_commit_sha,
            assignee,
            assignees,
            requested_reviewers,
            head,
            base,
            author_association,
            draft,
            merged,
            mergeable,
            rebaseable,
            mergeable_state,
            merged_by,
            comments,
            review_comments,
            maintainer_can_modify,
            commits,
            additions,
            deletions,
            changed_files,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PullsCreateBody",
        fields: &[
            "title",
            "head",
            "head_repo",
            "base",
            "body",
            "maintainer_can_modify",
            "draft",
            "issue",
        ],
        required: &[0b1010],
    };
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
    fn from_fields(
        (
            title,
            head,
            head_repo,
            base,
            body,
            maintainer_can_modify,
            draft,
            issue,
        ): Self::Fields,
    ) -> Self {
        Self {
            title,
            head,
            head_repo,
            base,
            body,
            maintainer_can_modify,
            draft,
            issue,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PullRequestMergeResult",
        fields: &["sha", "merged", "message"],
        required: &[0b111],
    };
    type Fields = (String, bool, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sha, &self.merged, &self.message)
    }

    #[inline]
    fn from_fields((sha, merged, message): Self::Fields) -> Self {
        Self { sha, merged, message }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PullsMergeBody",
        fields: &["commit_title", "commit_message", "sha", "merge_method"],
        required: &[0],
    };
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
    fn from_fields(
        (commit_title, commit_message, sha, merge_method): Self::Fields,
    ) -> Self {
        Self {
            commit_title,
            commit_message,
            sha,
            merge_method,
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

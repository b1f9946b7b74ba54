// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `order_by` of `listProjectMergeRequests`.
///
/// Default: `created_at`.
#[non_exhaustive]
pub enum ListProjectMergeRequestsOrderBy {
    /// `created_at`
    CreatedAt,
    /// `label_priority`
    LabelPriority,
    /// `milestone_due`
    MilestoneDue,
    /// `popularity`
    Popularity,
    /// `priority`
    Priority,
    /// `title`
    Title,
    /// `updated_at`
    UpdatedAt,
    /// `merged_at`
    MergedAt,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `scope` of `listProjectMergeRequests`.
#[non_exhaustive]
pub enum ListProjectMergeRequestsScope {
    /// `created_by_me`
    CreatedByMe,
    /// `assigned_to_me`
    AssignedToMe,
    /// `reviews_for_me`
    ReviewsForMe,
    /// `all`
    All,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `state` of `listProjectMergeRequests`.
#[non_exhaustive]
pub enum ListProjectMergeRequestsState {
    /// `opened`
    Opened,
    /// `closed`
    Closed,
    /// `locked`
    Locked,
    /// `merged`
    Merged,
    /// `all`
    All,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `view` of `listProjectMergeRequests`.
#[non_exhaustive]
pub enum ListProjectMergeRequestsView {
    /// `simple`
    Simple,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `wip` of `listProjectMergeRequests`.
#[non_exhaustive]
pub enum ListProjectMergeRequestsWip {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `MergeRequest`, as the API calls it.
#[non_exhaustive]
pub struct MergeRequest {
    pub id: i64,
    pub iid: i64,
    pub project_id: i64,
    pub title: String,
    pub description: rt::Nullable<String>,
    pub state: MergeRequestState,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub merged_at: rt::Nullable<rt::DateTime>,
    pub merge_user: rt::Nullable<UserBasic>,
    pub closed_at: rt::Nullable<rt::DateTime>,
    pub closed_by: rt::Nullable<UserBasic>,
    pub target_branch: String,
    pub source_branch: String,
    pub author: UserBasic,
    pub assignees: Option<Vec<UserBasic>>,
    pub reviewers: Option<Vec<UserBasic>>,
    pub source_project_id: rt::Nullable<i64>,
    pub target_project_id: Option<i64>,
    pub labels: Option<Vec<rt::Any>>,
    pub draft: Option<bool>,
    pub milestone: rt::Nullable<Milestone>,
    pub merge_when_pipeline_succeeds: Option<bool>,
    pub merge_status: Option<String>,
    pub detailed_merge_status: Option<String>,
    pub sha: rt::Nullable<String>,
    pub merge_commit_sha: rt::Nullable<String>,
    pub squash_commit_sha: rt::Nullable<String>,
    pub user_notes_count: Option<i64>,
    pub should_remove_source_branch: rt::Nullable<bool>,
    pub force_remove_source_branch: rt::Nullable<bool>,
    pub squash: Option<bool>,
    pub has_conflicts: Option<bool>,
    pub web_url: String,
    pub changes_count: rt::Nullable<String>,
    pub head_pipeline: rt::Nullable<Pipeline>,
    pub diff_refs: rt::Nullable<rt::Map<rt::Any>>,
}

impl rt::Object for MergeRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MergeRequest",
        0b1000000000000000000111000011101111,
        &[
            "id",
            "iid",
            "project_id",
            "title",
            "description",
            "state",
            "created_at",
            "updated_at",
            "merged_at",
            "merge_user",
            "closed_at",
            "closed_by",
            "target_branch",
            "source_branch",
            "author",
            "assignees",
            "reviewers",
            "source_project_id",
            "target_project_id",
            "labels",
            "draft",
            "milestone",
            "merge_when_pipeline_succeeds",
            "merge_status",
            "detailed_merge_status",
            "sha",
            "merge_commit_sha",
            "squash_commit_sha",
            "user_notes_count",
            "should_remove_source_branch",
            "force_remove_source_branch",
            "squash",
            "has_conflicts",
            "web_url",
            "changes_count",
            "head_pipeline",
            "diff_refs",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            rt::Both<
                (
                    i64,
                    i64,
                    i64,
                    String,
                    rt::Nullable<String>,
                    MergeRequestState,
                    rt::DateTime,
                    rt::DateTime,
                ),
                (
                    rt::Nullable<rt::DateTime>,
                    rt::Nullable<UserBasic>,
                    rt::Nullable<rt::DateTime>,
                    rt::Nullable<UserBasic>,
                    String,
                    String,
                    UserBasic,
                    Option<Vec<UserBasic>>,
                ),
            >,
            (
                Option<Vec<UserBasic>>,
                rt::Nullable<i64>,
                Option<i64>,
                Option<Vec<rt::Any>>,
                Option<bool>,
                rt::Nullable<Milestone>,
                Option<bool>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<i64>,
                rt::Nullable<bool>,
                rt::Nullable<bool>,
                Option<bool>,
            ),
            (
                Option<bool>,
                String,
                rt::Nullable<String>,
                rt::Nullable<Pipeline>,
                rt::Nullable<rt::Map<rt::Any>>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                rt::Both(
                    (
                        &self.id,
                        &self.iid,
                        &self.project_id,
                        &self.title,
                        &self.description,
                        &self.state,
                        &self.created_at,
                        &self.updated_at,
                    ),
                    (
                        &self.merged_at,
                        &self.merge_user,
                        &self.closed_at,
                        &self.closed_by,
                        &self.target_branch,
                        &self.source_branch,
                        &self.author,
                        &self.assignees,
                    ),
                ),
                (
                    &self.reviewers,
                    &self.source_project_id,
                    &self.target_project_id,
                    &self.labels,
                    &self.draft,
                    &self.milestone,
                    &self.merge_when_pipeline_succeeds,
                    &self.merge_status,
                ),
            ),
            rt::Both(
                (
                    &self.detailed_merge_status,
                    &self.sha,
                    &self.merge_commit_sha,
                    &self.squash_commit_sha,
                    &self.user_notes_count,
                    &self.should_remove_source_branch,
                    &self.force_remove_source_branch,
                    &self.squash,
                ),
                (
                    &self.has_conflicts,
                    &self.web_url,
                    &self.changes_count,
                    &self.head_pipeline,
                    &self.diff_refs,
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
            iid: group_0.1,
            project_id: group_0.2,
            title: group_0.3,
            description: group_0.4,
            state: group_0.5,
            created_at: group_0.6,
            updated_at: group_0.7,
            merged_at: group_1.0,
            merge_user: group_1.1,
            closed_at: group_1.2,
            closed_by: group_1.3,
            target_branch: group_1.4,
            source_branch: group_1.5,
            author: group_1.6,
            assignees: group_1.7,
            reviewers: group_2.0,
            source_project_id: group_2.1,
            target_project_id: group_2.2,
            labels: group_2.3,
            draft: group_2.4,
            milestone: group_2.5,
            merge_when_pipeline_succeeds: group_2.6,
            merge_status: group_2.7,
            detailed_merge_status: group_3.0,
            sha: group_3.1,
            merge_commit_sha: group_3.2,
            squash_commit_sha: group_3.3,
            user_notes_count: group_3.4,
            should_remove_source_branch: group_3.5,
            force_remove_source_branch: group_3.6,
            squash: group_3.7,
            has_conflicts: group_4.0,
            web_url: group_4.1,
            changes_count: group_4.2,
            head_pipeline: group_4.3,
            diff_refs: group_4.4,
        }
    }
}

/// `state` of `MergeRequest`.
#[non_exhaustive]
pub enum MergeRequestState {
    /// `opened`
    Opened,
    /// `closed`
    Closed,
    /// `locked`
    Locked,
    /// `merged`
    Merged,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `createMergeRequest`.
pub struct CreateMergeRequestBody {
    pub source_branch: String,
    pub target_branch: String,
    pub title: String,
    pub description: Option<String>,
    pub assignee_id: Option<i64>,
    pub assignee_ids: Option<Vec<i64>>,
    pub reviewer_ids: Option<Vec<i64>>,
    pub labels: Option<String>,
    pub milestone_id: Option<i64>,
    pub remove_source_branch: Option<bool>,
    pub squash: Option<bool>,
    pub target_project_id: Option<i64>,
    pub allow_collaboration: Option<bool>,
}

impl CreateMergeRequestBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        source_branch: impl Into<String>,
        target_branch: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            source_branch: source_branch.into(),
            target_branch: target_branch.into(),
            title: title.into(),
            description: None,
            assignee_id: None,
            assignee_ids: None,
            reviewer_ids: None,
            labels: None,
            milestone_id: None,
            remove_source_branch: None,
            squash: None,
            target_project_id: None,
            allow_collaboration: None,
        }
    }
}

impl rt::Object for CreateMergeRequestBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateMergeRequestBody",
        0b111,
        &[
            "source_branch",
            "target_branch",
            "title",
            "description",
            "assignee_id",
            "assignee_ids",
            "reviewer_ids",
            "labels",
            "milestone_id",
            "remove_source_branch",
            "squash",
            "target_project_id",
            "allow_collaboration",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            Option<String>,
            Option<i64>,
            Option<Vec<i64>>,
            Option<Vec<i64>>,
            Option<String>,
        ),
        (Option<i64>, Option<bool>, Option<bool>, Option<i64>, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.source_branch,
                &self.target_branch,
                &self.title,
                &self.description,
                &self.assignee_id,
                &self.assignee_ids,
                &self.reviewer_ids,
                &self.labels,
            ),
            (
                &self.milestone_id,
                &self.remove_source_branch,
                &self.squash,
                &self.target_project_id,
                &self.allow_collaboration,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            source_branch: group_0.0,
            target_branch: group_0.1,
            title: group_0.2,
            description: group_0.3,
            assignee_id: group_0.4,
            assignee_ids: group_0.5,
            reviewer_ids: group_0.6,
            labels: group_0.7,
            milestone_id: group_1.0,
            remove_source_branch: group_1.1,
            squash: group_1.2,
            target_project_id: group_1.3,
            allow_collaboration: group_1.4,
        }
    }
}

/// `body` of `acceptMergeRequest`.
pub struct AcceptMergeRequestBody {
    pub merge_commit_message: Option<String>,
    pub squash_commit_message: Option<String>,
    pub squash: Option<bool>,
    pub should_remove_source_branch: Option<bool>,
    pub auto_merge: Option<bool>,
    pub sha: Option<String>,
}

impl rt::Object for AcceptMergeRequestBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AcceptMergeRequestBody",
        0,
        &[
            "merge_commit_message",
            "squash_commit_message",
            "squash",
            "should_remove_source_branch",
            "auto_merge",
            "sha",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<bool>,
        Option<bool>,
        Option<bool>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.merge_commit_message,
            &self.squash_commit_message,
            &self.squash,
            &self.should_remove_source_branch,
            &self.auto_merge,
            &self.sha,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            merge_commit_message: group_0.0,
            squash_commit_message: group_0.1,
            squash: group_0.2,
            should_remove_source_branch: group_0.3,
            auto_merge: group_0.4,
            sha: group_0.5,
        }
    }
}

rt::objects! {
    MergeRequest
    CreateMergeRequestBody
    AcceptMergeRequestBody
}

rt::defaults! {
    AcceptMergeRequestBody
}

rt::choices! {
    ListProjectMergeRequestsOrderBy {
        CreatedAt = "created_at",
        LabelPriority = "label_priority",
        MilestoneDue = "milestone_due",
        Popularity = "popularity",
        Priority = "priority",
        Title = "title",
        UpdatedAt = "updated_at",
        MergedAt = "merged_at",
    }
    ListProjectMergeRequestsScope {
        CreatedByMe = "created_by_me",
        AssignedToMe = "assigned_to_me",
        ReviewsForMe = "reviews_for_me",
        All = "all",
    }
    ListProjectMergeRequestsState {
        Opened = "opened",
        Closed = "closed",
        Locked = "locked",
        Merged = "merged",
        All = "all",
    }
    ListProjectMergeRequestsView { Simple = "simple" }
    ListProjectMergeRequestsWip { Yes = "yes", No = "no" }
    MergeRequestState {
        Opened = "opened",
        Closed = "closed",
        Locked = "locked",
        Merged = "merged",
    }
}

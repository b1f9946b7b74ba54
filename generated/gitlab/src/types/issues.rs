// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// The same as [`CreateIssueBodyIssueType`].
pub type ListProjectIssuesIssueType = CreateIssueBodyIssueType;

/// `order_by` of `listProjectIssues`.
///
/// Default: `created_at`.
#[non_exhaustive]
pub enum ListProjectIssuesOrderBy {
    /// `created_at`
    CreatedAt,
    /// `due_date`
    DueDate,
    /// `label_priority`
    LabelPriority,
    /// `milestone_due`
    MilestoneDue,
    /// `popularity`
    Popularity,
    /// `priority`
    Priority,
    /// `relative_position`
    RelativePosition,
    /// `title`
    Title,
    /// `updated_at`
    UpdatedAt,
    /// `weight`
    Weight,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `scope` of `listProjectIssues`.
#[non_exhaustive]
pub enum ListProjectIssuesScope {
    /// `created_by_me`
    CreatedByMe,
    /// `assigned_to_me`
    AssignedToMe,
    /// `all`
    All,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `state` of `listProjectIssues`.
#[non_exhaustive]
pub enum ListProjectIssuesState {
    /// `opened`
    Opened,
    /// `closed`
    Closed,
    /// `all`
    All,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Issue`, as the API calls it.
#[non_exhaustive]
pub struct Issue {
    pub id: i64,
    pub iid: i64,
    pub project_id: i64,
    pub title: String,
    pub description: rt::Nullable<String>,
    pub state: IssueState,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub closed_at: rt::Nullable<rt::DateTime>,
    pub closed_by: rt::Nullable<UserBasic>,
    pub labels: Option<Vec<rt::Any>>,
    pub milestone: rt::Nullable<Milestone>,
    pub assignees: Option<Vec<UserBasic>>,
    pub author: UserBasic,
    pub r#type: Option<String>,
    pub issue_type: Option<String>,
    pub user_notes_count: Option<i64>,
    pub merge_requests_count: Option<i64>,
    pub upvotes: Option<i64>,
    pub downvotes: Option<i64>,
    pub due_date: rt::Nullable<rt::Date>,
    pub confidential: Option<bool>,
    pub discussion_locked: rt::Nullable<bool>,
    pub web_url: String,
    pub weight: rt::Nullable<i64>,
    pub references: Option<rt::Map<rt::Any>>,
    pub time_stats: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Issue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Issue",
        0b100000000010000011101111,
        &[
            "id",
            "iid",
            "project_id",
            "title",
            "description",
            "state",
            "created_at",
            "updated_at",
            "closed_at",
            "closed_by",
            "labels",
            "milestone",
            "assignees",
            "author",
            "type",
            "issue_type",
            "user_notes_count",
            "merge_requests_count",
            "upvotes",
            "downvotes",
            "due_date",
            "confidential",
            "discussion_locked",
            "web_url",
            "weight",
            "references",
            "time_stats",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                i64,
                i64,
                String,
                rt::Nullable<String>,
                IssueState,
                rt::DateTime,
                rt::DateTime,
            ),
            (
                rt::Nullable<rt::DateTime>,
                rt::Nullable<UserBasic>,
                Option<Vec<rt::Any>>,
                rt::Nullable<Milestone>,
                Option<Vec<UserBasic>>,
                UserBasic,
                Option<String>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<i64>,
                Option<i64>,
                Option<i64>,
                Option<i64>,
                rt::Nullable<rt::Date>,
                Option<bool>,
                rt::Nullable<bool>,
                String,
            ),
            (rt::Nullable<i64>, Option<rt::Map<rt::Any>>, Option<rt::Map<rt::Any>>),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
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
                    &self.closed_at,
                    &self.closed_by,
                    &self.labels,
                    &self.milestone,
                    &self.assignees,
                    &self.author,
                    &self.r#type,
                    &self.issue_type,
                ),
            ),
            rt::Both(
                (
                    &self.user_notes_count,
                    &self.merge_requests_count,
                    &self.upvotes,
                    &self.downvotes,
                    &self.due_date,
                    &self.confidential,
                    &self.discussion_locked,
                    &self.web_url,
                ),
                (&self.weight, &self.references, &self.time_stats),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
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
            closed_at: group_1.0,
            closed_by: group_1.1,
            labels: group_1.2,
            milestone: group_1.3,
            assignees: group_1.4,
            author: group_1.5,
            r#type: group_1.6,
            issue_type: group_1.7,
            user_notes_count: group_2.0,
            merge_requests_count: group_2.1,
            upvotes: group_2.2,
            downvotes: group_2.3,
            due_date: group_2.4,
            confidential: group_2.5,
            discussion_locked: group_2.6,
            web_url: group_2.7,
            weight: group_3.0,
            references: group_3.1,
            time_stats: group_3.2,
        }
    }
}

/// `state` of `Issue`.
#[non_exhaustive]
pub enum IssueState {
    /// `opened`
    Opened,
    /// `closed`
    Closed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `createIssue`.
pub struct CreateIssueBody {
    pub title: String,
    pub description: Option<String>,
    pub assignee_id: Option<i64>,
    pub assignee_ids: Option<Vec<i64>>,
    pub confidential: Option<bool>,
    pub created_at: Option<rt::DateTime>,
    pub due_date: Option<rt::Date>,
    pub issue_type: Option<CreateIssueBodyIssueType>,
    /// Comma-separated names
    pub labels: Option<String>,
    pub milestone_id: Option<i64>,
    pub weight: Option<i64>,
}

impl CreateIssueBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            assignee_id: None,
            assignee_ids: None,
            confidential: None,
            created_at: None,
            due_date: None,
            issue_type: None,
            labels: None,
            milestone_id: None,
            weight: None,
        }
    }
}

impl rt::Object for CreateIssueBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateIssueBody",
        0b1,
        &[
            "title",
            "description",
            "assignee_id",
            "assignee_ids",
            "confidential",
            "created_at",
            "due_date",
            "issue_type",
            "labels",
            "milestone_id",
            "weight",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<i64>,
            Option<Vec<i64>>,
            Option<bool>,
            Option<rt::DateTime>,
            Option<rt::Date>,
            Option<CreateIssueBodyIssueType>,
        ),
        (Option<String>, Option<i64>, Option<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.description,
                &self.assignee_id,
                &self.assignee_ids,
                &self.confidential,
                &self.created_at,
                &self.due_date,
                &self.issue_type,
            ),
            (&self.labels, &self.milestone_id, &self.weight),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            description: group_0.1,
            assignee_id: group_0.2,
            assignee_ids: group_0.3,
            confidential: group_0.4,
            created_at: group_0.5,
            due_date: group_0.6,
            issue_type: group_0.7,
            labels: group_1.0,
            milestone_id: group_1.1,
            weight: group_1.2,
        }
    }
}

/// `body.issue_type` of `createIssue`.
#[non_exhaustive]
pub enum CreateIssueBodyIssueType {
    /// `issue`
    Issue,
    /// `incident`
    Incident,
    /// `test_case`
    TestCase,
    /// `task`
    Task,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `updateIssue`.
pub struct UpdateIssueBody {
    pub title: Option<String>,
    pub description: Option<String>,
    pub assignee_ids: Option<Vec<i64>>,
    pub confidential: Option<bool>,
    pub discussion_locked: Option<bool>,
    pub due_date: Option<rt::Date>,
    pub issue_type: Option<UpdateIssueBodyIssueType>,
    pub labels: Option<String>,
    pub add_labels: Option<String>,
    pub remove_labels: Option<String>,
    pub milestone_id: Option<i64>,
    pub state_event: Option<UpdateIssueBodyStateEvent>,
    pub updated_at: Option<rt::DateTime>,
    pub weight: Option<i64>,
}

impl rt::Object for UpdateIssueBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateIssueBody",
        0,
        &[
            "title",
            "description",
            "assignee_ids",
            "confidential",
            "discussion_locked",
            "due_date",
            "issue_type",
            "labels",
            "add_labels",
            "remove_labels",
            "milestone_id",
            "state_event",
            "updated_at",
            "weight",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<Vec<i64>>,
            Option<bool>,
            Option<bool>,
            Option<rt::Date>,
            Option<UpdateIssueBodyIssueType>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<UpdateIssueBodyStateEvent>,
            Option<rt::DateTime>,
            Option<i64>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.description,
                &self.assignee_ids,
                &self.confidential,
                &self.discussion_locked,
                &self.due_date,
                &self.issue_type,
                &self.labels,
            ),
            (
                &self.add_labels,
                &self.remove_labels,
                &self.milestone_id,
                &self.state_event,
                &self.updated_at,
                &self.weight,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            description: group_0.1,
            assignee_ids: group_0.2,
            confidential: group_0.3,
            discussion_locked: group_0.4,
            due_date: group_0.5,
            issue_type: group_0.6,
            labels: group_0.7,
            add_labels: group_1.0,
            remove_labels: group_1.1,
            milestone_id: group_1.2,
            state_event: group_1.3,
            updated_at: group_1.4,
            weight: group_1.5,
        }
    }
}

/// The same as [`CreateIssueBodyIssueType`].
pub type UpdateIssueBodyIssueType = CreateIssueBodyIssueType;

/// `body.state_event` of `updateIssue`.
#[non_exhaustive]
pub enum UpdateIssueBodyStateEvent {
    /// `close`
    Close,
    /// `reopen`
    Reopen,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Issue
    CreateIssueBody
    UpdateIssueBody
}

rt::defaults! {
    UpdateIssueBody
}

rt::choices! {
    ListProjectIssuesOrderBy {
        CreatedAt = "created_at",
        DueDate = "due_date",
        LabelPriority = "label_priority",
        MilestoneDue = "milestone_due",
        Popularity = "popularity",
        Priority = "priority",
        RelativePosition = "relative_position",
        Title = "title",
        UpdatedAt = "updated_at",
        Weight = "weight",
    }
    ListProjectIssuesScope {
        CreatedByMe = "created_by_me",
        AssignedToMe = "assigned_to_me",
        All = "all",
    }
    ListProjectIssuesState { Opened = "opened", Closed = "closed", All = "all" }
    IssueState { Opened = "opened", Closed = "closed" }
    CreateIssueBodyIssueType {
        Issue = "issue",
        Incident = "incident",
        TestCase = "test_case",
        Task = "task",
    }
    UpdateIssueBodyStateEvent { Close = "close", Reopen = "reopen" }
}

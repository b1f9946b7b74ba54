// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `sort` of `issues/list-for-repo`.
///
/// Default: `created`.
#[non_exhaustive]
pub enum IssuesListForRepoSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `comments`
    Comments,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`Direction`].
pub type IssuesListForRepoDirection = Direction;

/// `issue`, as the API calls it.
#[non_exhaustive]
pub struct Issue {
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
}

impl rt::Object for Issue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Issue",
        0b1110101101110101111111,
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
            (Option<AuthorAssociation>,),
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
                (&self.author_association,),
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
        }
    }
}

/// `body` of `issues/create`.
pub struct IssuesCreateBody {
    pub title: IssuesCreateBodyTitle,
    pub body: Option<String>,
    pub assignee: rt::Nullable<String>,
    pub milestone: rt::Nullable<IssuesCreateBodyMilestone>,
    pub labels: Option<Vec<IssuesCreateBodyLabelsItem>>,
    pub assignees: Option<Vec<String>>,
    pub r#type: rt::Nullable<String>,
}

impl IssuesCreateBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(title: IssuesCreateBodyTitle) -> Self {
        Self {
            title,
            body: None,
            assignee: rt::Nullable::Absent,
            milestone: rt::Nullable::Absent,
            labels: None,
            assignees: None,
            r#type: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for IssuesCreateBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IssuesCreateBody",
        0b1,
        &["title", "body", "assignee", "milestone", "labels", "assignees", "type"],
    );
    type Fields = (
        IssuesCreateBodyTitle,
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<IssuesCreateBodyMilestone>,
        Option<Vec<IssuesCreateBodyLabelsItem>>,
        Option<Vec<String>>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.title,
            &self.body,
            &self.assignee,
            &self.milestone,
            &self.labels,
            &self.assignees,
            &self.r#type,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            body: group_0.1,
            assignee: group_0.2,
            milestone: group_0.3,
            labels: group_0.4,
            assignees: group_0.5,
            r#type: group_0.6,
        }
    }
}

/// The same as [`IssuesCreateBodyMilestone`].
pub type IssuesCreateBodyTitle = IssuesCreateBodyMilestone;

/// `body.milestone` of `issues/create`.
#[non_exhaustive]
pub enum IssuesCreateBodyMilestone {
    String(String),
    Integer(i64),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `body.labels.item` of `issues/create`.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum IssuesCreateBodyLabelsItem {
    String(String),
    LabelInput(LabelInput),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `label-input`, as the API calls it.
pub struct LabelInput {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: rt::Nullable<String>,
    pub color: rt::Nullable<String>,
}

impl rt::Object for LabelInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LabelInput",
        0,
        &["id", "name", "description", "color"],
    );
    type Fields = (
        Option<i64>,
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.description, &self.color)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            description: group_0.2,
            color: group_0.3,
        }
    }
}

/// `body` of `issues/update`.
pub struct IssuesUpdateBody {
    pub title: rt::Nullable<IssuesUpdateBodyTitle>,
    pub body: rt::Nullable<String>,
    pub assignee: rt::Nullable<String>,
    pub state: Option<IssuesUpdateBodyState>,
    pub state_reason: rt::Nullable<IssuesUpdateBodyStateReason>,
    pub milestone: rt::Nullable<IssuesUpdateBodyMilestone>,
    pub labels: Option<Vec<IssuesUpdateBodyLabelsItem>>,
    pub assignees: Option<Vec<String>>,
    pub r#type: rt::Nullable<String>,
}

impl rt::Object for IssuesUpdateBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IssuesUpdateBody",
        0,
        &[
            "title",
            "body",
            "assignee",
            "state",
            "state_reason",
            "milestone",
            "labels",
            "assignees",
            "type",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<IssuesUpdateBodyTitle>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<IssuesUpdateBodyState>,
            rt::Nullable<IssuesUpdateBodyStateReason>,
            rt::Nullable<IssuesUpdateBodyMilestone>,
            Option<Vec<IssuesUpdateBodyLabelsItem>>,
            Option<Vec<String>>,
        ),
        (rt::Nullable<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.body,
                &self.assignee,
                &self.state,
                &self.state_reason,
                &self.milestone,
                &self.labels,
                &self.assignees,
            ),
            (&self.r#type,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            body: group_0.1,
            assignee: group_0.2,
            state: group_0.3,
            state_reason: group_0.4,
            milestone: group_0.5,
            labels: group_0.6,
            assignees: group_0.7,
            r#type: group_1.0,
        }
    }
}

/// The same as [`IssuesCreateBodyMilestone`].
pub type IssuesUpdateBodyTitle = IssuesCreateBodyMilestone;

/// `body.state_reason` of `issues/update`.
#[non_exhaustive]
pub enum IssuesUpdateBodyStateReason {
    /// `completed`
    Completed,
    /// `not_planned`
    NotPlanned,
    /// `duplicate`
    Duplicate,
    /// `reopened`
    Reopened,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`IssuesCreateBodyMilestone`].
pub type IssuesUpdateBodyMilestone = IssuesCreateBodyMilestone;

/// The same as [`IssuesCreateBodyLabelsItem`].
pub type IssuesUpdateBodyLabelsItem = IssuesCreateBodyLabelsItem;

/// `issue-comment`, as the API calls it.
#[non_exhaustive]
pub struct IssueComment {
    pub id: i64,
    pub node_id: String,
    pub url: String,
    pub html_url: String,
    pub body: Option<String>,
    pub user: Option<SimpleUser>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub issue_url: String,
    pub author_association: Option<AuthorAssociation>,
}

impl rt::Object for IssueComment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IssueComment",
        0b111101111,
        &[
            "id",
            "node_id",
            "url",
            "html_url",
            "body",
            "user",
            "created_at",
            "updated_at",
            "issue_url",
            "author_association",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            String,
            String,
            String,
            Option<String>,
            Option<SimpleUser>,
            rt::DateTime,
            rt::DateTime,
        ),
        (String, Option<AuthorAssociation>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.node_id,
                &self.url,
                &self.html_url,
                &self.body,
                &self.user,
                &self.created_at,
                &self.updated_at,
            ),
            (&self.issue_url, &self.author_association),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            node_id: group_0.1,
            url: group_0.2,
            html_url: group_0.3,
            body: group_0.4,
            user: group_0.5,
            created_at: group_0.6,
            updated_at: group_0.7,
            issue_url: group_1.0,
            author_association: group_1.1,
        }
    }
}

/// `body` of `issues/create-comment`.
pub struct IssuesCreateCommentBody {
    pub body: String,
}

impl IssuesCreateCommentBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl rt::Object for IssuesCreateCommentBody {
    const SHAPE: rt::Shape = rt::Shape::new("IssuesCreateCommentBody", 0b1, &["body"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.body,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { body: group_0.0 }
    }
}

rt::objects! {
    Issue
    IssuesCreateBody
    LabelInput
    IssuesUpdateBody
    IssueComment
    IssuesCreateCommentBody
}

rt::defaults! {
    LabelInput
    IssuesUpdateBody
}

rt::choices! {
    IssuesListForRepoSort {
        Created = "created",
        Updated = "updated",
        Comments = "comments",
    }
    IssuesUpdateBodyStateReason {
        Completed = "completed",
        NotPlanned = "not_planned",
        Duplicate = "duplicate",
        Reopened = "reopened",
    }
}

rt::unions! {
    IssuesCreateBodyMilestone {
        String 0: rt::look(rt::STRING),
        Integer 1: rt::look(rt::INTEGER),
    }
    IssuesCreateBodyLabelsItem {
        String 0: rt::look(rt::STRING),
        LabelInput 1: rt::look(rt::OBJECT),
    }
}

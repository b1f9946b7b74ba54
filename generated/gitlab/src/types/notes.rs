// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `activity_filter` of `listIssueNotes`.
///
/// Default: `all_notes`.
#[non_exhaustive]
pub enum ListIssueNotesActivityFilter {
    /// `all_notes`
    AllNotes,
    /// `only_comments`
    OnlyComments,
    /// `only_activity`
    OnlyActivity,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `order_by` of `listIssueNotes`.
///
/// Default: `created_at`.
#[non_exhaustive]
pub enum ListIssueNotesOrderBy {
    /// `created_at`
    CreatedAt,
    /// `updated_at`
    UpdatedAt,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Note`, as the API calls it.
#[non_exhaustive]
pub struct Note {
    pub id: i64,
    pub body: String,
    pub author: UserBasic,
    pub created_at: rt::DateTime,
    pub updated_at: Option<rt::DateTime>,
    pub system: Option<bool>,
    pub noteable_id: Option<i64>,
    pub noteable_type: Option<String>,
    pub noteable_iid: rt::Nullable<i64>,
    pub project_id: Option<i64>,
    pub resolvable: Option<bool>,
    pub confidential: Option<bool>,
    pub internal: Option<bool>,
}

impl rt::Object for Note {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Note",
        0b1111,
        &[
            "id",
            "body",
            "author",
            "created_at",
            "updated_at",
            "system",
            "noteable_id",
            "noteable_type",
            "noteable_iid",
            "project_id",
            "resolvable",
            "confidential",
            "internal",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            String,
            UserBasic,
            rt::DateTime,
            Option<rt::DateTime>,
            Option<bool>,
            Option<i64>,
            Option<String>,
        ),
        (rt::Nullable<i64>, Option<i64>, Option<bool>, Option<bool>, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.body,
                &self.author,
                &self.created_at,
                &self.updated_at,
                &self.system,
                &self.noteable_id,
                &self.noteable_type,
            ),
            (
                &self.noteable_iid,
                &self.project_id,
                &self.resolvable,
                &self.confidential,
                &self.internal,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            body: group_0.1,
            author: group_0.2,
            created_at: group_0.3,
            updated_at: group_0.4,
            system: group_0.5,
            noteable_id: group_0.6,
            noteable_type: group_0.7,
            noteable_iid: group_1.0,
            project_id: group_1.1,
            resolvable: group_1.2,
            confidential: group_1.3,
            internal: group_1.4,
        }
    }
}

/// `body` of `createIssueNote`.
pub struct CreateIssueNoteBody {
    pub body: String,
    pub internal: Option<bool>,
    pub created_at: Option<rt::DateTime>,
}

impl CreateIssueNoteBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            internal: None,
            created_at: None,
        }
    }
}

impl rt::Object for CreateIssueNoteBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateIssueNoteBody",
        0b1,
        &["body", "internal", "created_at"],
    );
    type Fields = (String, Option<bool>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.body, &self.internal, &self.created_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            body: group_0.0,
            internal: group_0.1,
            created_at: group_0.2,
        }
    }
}

rt::objects! {
    Note
    CreateIssueNoteBody
}

rt::choices! {
    ListIssueNotesActivityFilter {
        AllNotes = "all_notes",
        OnlyComments = "only_comments",
        OnlyActivity = "only_activity",
    }
    ListIssueNotesOrderBy { CreatedAt = "created_at", UpdatedAt = "updated_at" }
}

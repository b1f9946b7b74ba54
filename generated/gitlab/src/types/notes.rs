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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Note",
        fields: &[
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
        required: &[0b1111],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                body,
                author,
                created_at,
                updated_at,
                system,
                noteable_id,
                noteable_type,
            ),
            (noteable_iid, project_id, resolvable, confidential, internal),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            body,
            author,
            created_at,
            updated_at,
            system,
            noteable_id,
            noteable_type,
            noteable_iid,
            project_id,
            resolvable,
            confidential,
            internal,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateIssueNoteBody",
        fields: &["body", "internal", "created_at"],
        required: &[0b1],
    };
    type Fields = (String, Option<bool>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.body, &self.internal, &self.created_at)
    }

    #[inline]
    fn from_fields((body, internal, created_at): Self::Fields) -> Self {
        Self { body, internal, created_at }
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A change.
#[non_exhaustive]
pub struct ChangeEvent {
    pub sequence: i64,
    pub action: ChangeEventAction,
    pub collection_id: String,
    pub document_id: Option<rt::Uuid>,
    /// A document.
    pub document: rt::Nullable<Document>,
    pub at: rt::DateTime,
}

impl rt::Object for ChangeEvent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChangeEvent",
        0b101111,
        &["sequence", "action", "collection_id", "document_id", "document", "at"],
    );
    type Fields = (
        i64,
        ChangeEventAction,
        String,
        Option<rt::Uuid>,
        rt::Nullable<Document>,
        rt::DateTime,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.sequence,
            &self.action,
            &self.collection_id,
            &self.document_id,
            &self.document,
            &self.at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sequence: group_0.0,
            action: group_0.1,
            collection_id: group_0.2,
            document_id: group_0.3,
            document: group_0.4,
            at: group_0.5,
        }
    }
}

/// `action` of `ChangeEvent`.
#[non_exhaustive]
pub enum ChangeEventAction {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `deleted`
    Deleted,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ChangeEvent
}

rt::choices! {
    ChangeEventAction { Created = "created", Updated = "updated", Deleted = "deleted" }
}

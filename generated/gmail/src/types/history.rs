// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `historyTypes.item` of `gmail.users.history.list`.
#[non_exhaustive]
pub enum GmailUsersHistoryListHistoryTypesItem {
    /// `messageAdded`
    MessageAdded,
    /// `messageDeleted`
    MessageDeleted,
    /// `labelAdded`
    LabelAdded,
    /// `labelRemoved`
    LabelRemoved,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ListHistoryResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListHistoryResponse {
    pub history: Option<Vec<History>>,
    pub history_id: Option<String>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListHistoryResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListHistoryResponse",
        0,
        &["history", "historyId", "nextPageToken"],
    );
    type Fields = (Option<Vec<History>>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.history, &self.history_id, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            history: group_0.0,
            history_id: group_0.1,
            next_page_token: group_0.2,
        }
    }
}

/// `History`, as the API calls it.
#[non_exhaustive]
pub struct History {
    pub id: Option<String>,
    pub messages: Option<Vec<Message>>,
    pub messages_added: Option<Vec<HistoryMessageAdded>>,
    pub messages_deleted: Option<Vec<HistoryMessageDeleted>>,
    pub labels_added: Option<Vec<HistoryLabelAdded>>,
    pub labels_removed: Option<Vec<HistoryLabelRemoved>>,
}

impl rt::Object for History {
    const SHAPE: rt::Shape = rt::Shape::new(
        "History",
        0,
        &[
            "id",
            "messages",
            "messagesAdded",
            "messagesDeleted",
            "labelsAdded",
            "labelsRemoved",
        ],
    );
    type Fields = (
        Option<String>,
        Option<Vec<Message>>,
        Option<Vec<HistoryMessageAdded>>,
        Option<Vec<HistoryMessageDeleted>>,
        Option<Vec<HistoryLabelAdded>>,
        Option<Vec<HistoryLabelRemoved>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.messages,
            &self.messages_added,
            &self.messages_deleted,
            &self.labels_added,
            &self.labels_removed,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            messages: group_0.1,
            messages_added: group_0.2,
            messages_deleted: group_0.3,
            labels_added: group_0.4,
            labels_removed: group_0.5,
        }
    }
}

/// `HistoryMessageAdded`, as the API calls it.
#[non_exhaustive]
pub struct HistoryMessageAdded {
    pub message: Option<Message>,
}

impl rt::Object for HistoryMessageAdded {
    const SHAPE: rt::Shape = rt::Shape::new("HistoryMessageAdded", 0, &["message"]);
    type Fields = (Option<Message>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { message: group_0.0 }
    }
}

/// `HistoryMessageDeleted`, as the API calls it.
#[non_exhaustive]
pub struct HistoryMessageDeleted {
    pub message: Option<Message>,
}

impl rt::Object for HistoryMessageDeleted {
    const SHAPE: rt::Shape = rt::Shape::new("HistoryMessageDeleted", 0, &["message"]);
    type Fields = (Option<Message>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { message: group_0.0 }
    }
}

/// `HistoryLabelAdded`, as the API calls it.
#[non_exhaustive]
pub struct HistoryLabelAdded {
    pub message: Option<Message>,
    pub label_ids: Option<Vec<String>>,
}

impl rt::Object for HistoryLabelAdded {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HistoryLabelAdded",
        0,
        &["message", "labelIds"],
    );
    type Fields = (Option<Message>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.label_ids)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            label_ids: group_0.1,
        }
    }
}

/// `HistoryLabelRemoved`, as the API calls it.
#[non_exhaustive]
pub struct HistoryLabelRemoved {
    pub message: Option<Message>,
    pub label_ids: Option<Vec<String>>,
}

impl rt::Object for HistoryLabelRemoved {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HistoryLabelRemoved",
        0,
        &["message", "labelIds"],
    );
    type Fields = (Option<Message>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.label_ids)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            label_ids: group_0.1,
        }
    }
}

rt::objects! {
    ListHistoryResponse
    History
    HistoryMessageAdded
    HistoryMessageDeleted
    HistoryLabelAdded
    HistoryLabelRemoved
}

rt::choices! {
    GmailUsersHistoryListHistoryTypesItem {
        MessageAdded = "messageAdded",
        MessageDeleted = "messageDeleted",
        LabelAdded = "labelAdded",
        LabelRemoved = "labelRemoved",
    }
}

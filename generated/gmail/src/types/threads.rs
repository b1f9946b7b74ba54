// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListThreadsResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListThreadsResponse {
    pub threads: Option<Vec<Thread>>,
    pub next_page_token: Option<String>,
    pub result_size_estimate: Option<u32>,
}

impl rt::Object for ListThreadsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListThreadsResponse",
        0,
        &["threads", "nextPageToken", "resultSizeEstimate"],
    );
    type Fields = (Option<Vec<Thread>>, Option<String>, Option<u32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.threads, &self.next_page_token, &self.result_size_estimate)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            threads: group_0.0,
            next_page_token: group_0.1,
            result_size_estimate: group_0.2,
        }
    }
}

/// `Thread`, as the API calls it.
#[non_exhaustive]
pub struct Thread {
    pub id: Option<String>,
    pub snippet: Option<String>,
    pub history_id: Option<String>,
    pub messages: Option<Vec<Message>>,
}

impl rt::Object for Thread {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Thread",
        0,
        &["id", "snippet", "historyId", "messages"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<Vec<Message>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.snippet, &self.history_id, &self.messages)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            snippet: group_0.1,
            history_id: group_0.2,
            messages: group_0.3,
        }
    }
}

/// `format` of `gmail.users.threads.get`.
///
/// Default: `full`.
#[non_exhaustive]
pub enum GmailUsersThreadsGetFormat {
    /// `full`
    Full,
    /// `metadata`
    Metadata,
    /// `minimal`
    Minimal,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ModifyThreadRequest`, as the API calls it.
pub struct ModifyThreadRequest {
    pub add_label_ids: Option<Vec<String>>,
    pub remove_label_ids: Option<Vec<String>>,
}

impl rt::Object for ModifyThreadRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ModifyThreadRequest",
        0,
        &["addLabelIds", "removeLabelIds"],
    );
    type Fields = (Option<Vec<String>>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.add_label_ids, &self.remove_label_ids)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            add_label_ids: group_0.0,
            remove_label_ids: group_0.1,
        }
    }
}

rt::objects! {
    ListThreadsResponse
    Thread
    ModifyThreadRequest
}

rt::defaults! {
    ModifyThreadRequest
}

rt::choices! {
    GmailUsersThreadsGetFormat {
        Full = "full",
        Metadata = "metadata",
        Minimal = "minimal",
    }
}

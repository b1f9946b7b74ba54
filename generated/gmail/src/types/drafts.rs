// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListDraftsResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListDraftsResponse {
    pub drafts: Option<Vec<Draft>>,
    pub next_page_token: Option<String>,
    pub result_size_estimate: Option<u32>,
}

impl rt::Object for ListDraftsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListDraftsResponse",
        0,
        &["drafts", "nextPageToken", "resultSizeEstimate"],
    );
    type Fields = (Option<Vec<Draft>>, Option<String>, Option<u32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.drafts, &self.next_page_token, &self.result_size_estimate)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            drafts: group_0.0,
            next_page_token: group_0.1,
            result_size_estimate: group_0.2,
        }
    }
}

/// `Draft`, as the API calls it.
pub struct Draft {
    pub id: Option<String>,
    pub message: Option<Message>,
}

impl rt::Object for Draft {
    const SHAPE: rt::Shape = rt::Shape::new("Draft", 0, &["id", "message"]);
    type Fields = (Option<String>, Option<Message>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            message: group_0.1,
        }
    }
}

rt::objects! {
    ListDraftsResponse
    Draft
}

rt::defaults! {
    Draft
}

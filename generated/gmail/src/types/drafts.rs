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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListDraftsResponse",
        fields: &["drafts", "nextPageToken", "resultSizeEstimate"],
        required: &[0],
    };
    type Fields = (Option<Vec<Draft>>, Option<String>, Option<u32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.drafts, &self.next_page_token, &self.result_size_estimate)
    }

    #[inline]
    fn from_fields(
        (drafts, next_page_token, result_size_estimate): Self::Fields,
    ) -> Self {
        Self {
            drafts,
            next_page_token,
            result_size_estimate,
        }
    }
}

/// `Draft`, as the API calls it.
pub struct Draft {
    pub id: Option<String>,
    pub message: Option<Message>,
}

impl rt::Object for Draft {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Draft",
        fields: &["id", "message"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Message>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.message)
    }

    #[inline]
    fn from_fields((id, message): Self::Fields) -> Self {
        Self { id, message }
    }
}

rt::objects! {
    ListDraftsResponse
    Draft
}

rt::defaults! {
    Draft
}

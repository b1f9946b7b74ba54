// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListMessagesResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListMessagesResponse {
    pub messages: Option<Vec<Message>>,
    pub next_page_token: Option<String>,
    pub result_size_estimate: Option<u32>,
}

impl rt::Object for ListMessagesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListMessagesResponse",
        0,
        &["messages", "nextPageToken", "resultSizeEstimate"],
    );
    type Fields = (Option<Vec<Message>>, Option<String>, Option<u32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.messages, &self.next_page_token, &self.result_size_estimate)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            messages: group_0.0,
            next_page_token: group_0.1,
            result_size_estimate: group_0.2,
        }
    }
}

/// `ModifyMessageRequest`, as the API calls it.
pub struct ModifyMessageRequest {
    pub add_label_ids: Option<Vec<String>>,
    pub remove_label_ids: Option<Vec<String>>,
}

impl rt::Object for ModifyMessageRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ModifyMessageRequest",
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

/// `BatchModifyMessagesRequest`, as the API calls it.
pub struct BatchModifyMessagesRequest {
    pub ids: Option<Vec<String>>,
    pub add_label_ids: Option<Vec<String>>,
    pub remove_label_ids: Option<Vec<String>>,
}

impl rt::Object for BatchModifyMessagesRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchModifyMessagesRequest",
        0,
        &["ids", "addLabelIds", "removeLabelIds"],
    );
    type Fields = (Option<Vec<String>>, Option<Vec<String>>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ids, &self.add_label_ids, &self.remove_label_ids)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ids: group_0.0,
            add_label_ids: group_0.1,
            remove_label_ids: group_0.2,
        }
    }
}

/// `BatchDeleteMessagesRequest`, as the API calls it.
pub struct BatchDeleteMessagesRequest {
    pub ids: Option<Vec<String>>,
}

impl rt::Object for BatchDeleteMessagesRequest {
    const SHAPE: rt::Shape = rt::Shape::new("BatchDeleteMessagesRequest", 0, &["ids"]);
    type Fields = (Option<Vec<String>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ids,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { ids: group_0.0 }
    }
}

rt::objects! {
    ListMessagesResponse
    ModifyMessageRequest
    BatchModifyMessagesRequest
    BatchDeleteMessagesRequest
}

rt::defaults! {
    ModifyMessageRequest
    BatchModifyMessagesRequest
    BatchDeleteMessagesRequest
}

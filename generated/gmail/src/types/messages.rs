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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListMessagesResponse",
        fields: &["messages", "nextPageToken", "resultSizeEstimate"],
        required: &[0],
    };
    type Fields = (Option<Vec<Message>>, Option<String>, Option<u32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.messages, &self.next_page_token, &self.result_size_estimate)
    }

    #[inline]
    fn from_fields(
        (messages, next_page_token, result_size_estimate): Self::Fields,
    ) -> Self {
        Self {
            messages,
            next_page_token,
            result_size_estimate,
        }
    }
}

/// `ModifyMessageRequest`, as the API calls it.
pub struct ModifyMessageRequest {
    pub add_label_ids: Option<Vec<String>>,
    pub remove_label_ids: Option<Vec<String>>,
}

impl rt::Object for ModifyMessageRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ModifyMessageRequest",
        fields: &["addLabelIds", "removeLabelIds"],
        required: &[0],
    };
    type Fields = (Option<Vec<String>>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.add_label_ids, &self.remove_label_ids)
    }

    #[inline]
    fn from_fields((add_label_ids, remove_label_ids): Self::Fields) -> Self {
        Self {
            add_label_ids,
            remove_label_ids,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "BatchModifyMessagesRequest",
        fields: &["ids", "addLabelIds", "removeLabelIds"],
        required: &[0],
    };
    type Fields = (Option<Vec<String>>, Option<Vec<String>>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ids, &self.add_label_ids, &self.remove_label_ids)
    }

    #[inline]
    fn from_fields((ids, add_label_ids, remove_label_ids): Self::Fields) -> Self {
        Self {
            ids,
            add_label_ids,
            remove_label_ids,
        }
    }
}

/// `BatchDeleteMessagesRequest`, as the API calls it.
pub struct BatchDeleteMessagesRequest {
    pub ids: Option<Vec<String>>,
}

impl rt::Object for BatchDeleteMessagesRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BatchDeleteMessagesRequest",
        fields: &["ids"],
        required: &[0],
    };
    type Fields = (Option<Vec<String>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ids,)
    }

    #[inline]
    fn from_fields((ids,): Self::Fields) -> Self {
        Self { ids }
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

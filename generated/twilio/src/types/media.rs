// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ListMediaResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListMediaResponse {
    pub media_list: Option<Vec<ApiV2010AccountMessageMedia>>,
    pub end: Option<i64>,
    pub first_page_uri: Option<String>,
    pub next_page_uri: rt::Nullable<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub previous_page_uri: rt::Nullable<String>,
    pub start: Option<i64>,
    pub uri: Option<String>,
}

impl rt::Object for ListMediaResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListMediaResponse",
        0,
        &[
            "media_list",
            "end",
            "first_page_uri",
            "next_page_uri",
            "page",
            "page_size",
            "previous_page_uri",
            "start",
            "uri",
        ],
    );
    type Fields = rt::Both<
        (
            Option<Vec<ApiV2010AccountMessageMedia>>,
            Option<i64>,
            Option<String>,
            rt::Nullable<String>,
            Option<i64>,
            Option<i64>,
            rt::Nullable<String>,
            Option<i64>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.media_list,
                &self.end,
                &self.first_page_uri,
                &self.next_page_uri,
                &self.page,
                &self.page_size,
                &self.previous_page_uri,
                &self.start,
            ),
            (&self.uri,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            media_list: group_0.0,
            end: group_0.1,
            first_page_uri: group_0.2,
            next_page_uri: group_0.3,
            page: group_0.4,
            page_size: group_0.5,
            previous_page_uri: group_0.6,
            start: group_0.7,
            uri: group_1.0,
        }
    }
}

/// `api.v2010.account.message.media`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010AccountMessageMedia {
    pub sid: rt::Nullable<String>,
    pub account_sid: rt::Nullable<String>,
    pub parent_sid: rt::Nullable<String>,
    pub content_type: rt::Nullable<String>,
    pub date_created: rt::Nullable<String>,
    pub date_updated: rt::Nullable<String>,
    pub uri: rt::Nullable<String>,
}

impl rt::Object for ApiV2010AccountMessageMedia {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountMessageMedia",
        0,
        &[
            "sid",
            "account_sid",
            "parent_sid",
            "content_type",
            "date_created",
            "date_updated",
            "uri",
        ],
    );
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.sid,
            &self.account_sid,
            &self.parent_sid,
            &self.content_type,
            &self.date_created,
            &self.date_updated,
            &self.uri,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sid: group_0.0,
            account_sid: group_0.1,
            parent_sid: group_0.2,
            content_type: group_0.3,
            date_created: group_0.4,
            date_updated: group_0.5,
            uri: group_0.6,
        }
    }
}

rt::objects! {
    ListMediaResponse
    ApiV2010AccountMessageMedia
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListMediaResponse",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                media_list,
                end,
                first_page_uri,
                next_page_uri,
                page,
                page_size,
                previous_page_uri,
                start,
            ),
            (uri,),
        ): Self::Fields,
    ) -> Self {
        Self {
            media_list,
            end,
            first_page_uri,
            next_page_uri,
            page,
            page_size,
            previous_page_uri,
            start,
            uri,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApiV2010AccountMessageMedia",
        fields: &[
            "sid",
            "account_sid",
            "parent_sid",
            "content_type",
            "date_created",
            "date_updated",
            "uri",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            sid,
            account_sid,
            parent_sid,
            content_type,
            date_created,
            date_updated,
            uri,
        ): Self::Fields,
    ) -> Self {
        Self {
            sid,
            account_sid,
            parent_sid,
            content_type,
            date_created,
            date_updated,
            uri,
        }
    }
}

rt::objects! {
    ListMediaResponse
    ApiV2010AccountMessageMedia
}

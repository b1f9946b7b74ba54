// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ListUsageRecordResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListUsageRecordResponse {
    pub usage_records: Option<Vec<ApiV2010AccountUsageUsageRecord>>,
    pub end: Option<i64>,
    pub first_page_uri: Option<String>,
    pub next_page_uri: rt::Nullable<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub previous_page_uri: rt::Nullable<String>,
    pub start: Option<i64>,
    pub uri: Option<String>,
}

impl rt::Object for ListUsageRecordResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListUsageRecordResponse",
        0,
        &[
            "usage_records",
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
            Option<Vec<ApiV2010AccountUsageUsageRecord>>,
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
                &self.usage_records,
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
            usage_records: group_0.0,
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

/// `api.v2010.account.usage.usage_record`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010AccountUsageUsageRecord {
    pub account_sid: rt::Nullable<String>,
    pub api_version: rt::Nullable<String>,
    pub as_of: rt::Nullable<String>,
    pub category: rt::Nullable<String>,
    pub count: rt::Nullable<String>,
    pub count_unit: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub start_date: rt::Nullable<rt::Date>,
    pub end_date: rt::Nullable<rt::Date>,
    pub price: rt::Nullable<f64>,
    pub price_unit: rt::Nullable<String>,
    pub usage: rt::Nullable<String>,
    pub usage_unit: rt::Nullable<String>,
    pub uri: rt::Nullable<String>,
    pub subresource_uris: rt::Nullable<rt::Map<rt::Any>>,
}

impl rt::Object for ApiV2010AccountUsageUsageRecord {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountUsageUsageRecord",
        0,
        &[
            "account_sid",
            "api_version",
            "as_of",
            "category",
            "count",
            "count_unit",
            "description",
            "start_date",
            "end_date",
            "price",
            "price_unit",
            "usage",
            "usage_unit",
            "uri",
            "subresource_uris",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<rt::Date>,
        ),
        (
            rt::Nullable<rt::Date>,
            rt::Nullable<f64>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.account_sid,
                &self.api_version,
                &self.as_of,
                &self.category,
                &self.count,
                &self.count_unit,
                &self.description,
                &self.start_date,
            ),
            (
                &self.end_date,
                &self.price,
                &self.price_unit,
                &self.usage,
                &self.usage_unit,
                &self.uri,
                &self.subresource_uris,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            account_sid: group_0.0,
            api_version: group_0.1,
            as_of: group_0.2,
            category: group_0.3,
            count: group_0.4,
            count_unit: group_0.5,
            description: group_0.6,
            start_date: group_0.7,
            end_date: group_1.0,
            price: group_1.1,
            price_unit: group_1.2,
            usage: group_1.3,
            usage_unit: group_1.4,
            uri: group_1.5,
            subresource_uris: group_1.6,
        }
    }
}

rt::objects! {
    ListUsageRecordResponse
    ApiV2010AccountUsageUsageRecord
}

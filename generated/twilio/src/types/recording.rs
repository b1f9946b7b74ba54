// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ListRecordingResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListRecordingResponse {
    pub recordings: Option<Vec<ApiV2010AccountRecording>>,
    pub end: Option<i64>,
    pub first_page_uri: Option<String>,
    pub next_page_uri: rt::Nullable<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub previous_page_uri: rt::Nullable<String>,
    pub start: Option<i64>,
    pub uri: Option<String>,
}

impl rt::Object for ListRecordingResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListRecordingResponse",
        0,
        &[
            "recordings",
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
            Option<Vec<ApiV2010AccountRecording>>,
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
                &self.recordings,
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
            recordings: group_0.0,
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

/// `api.v2010.account.recording`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010AccountRecording {
    pub sid: rt::Nullable<String>,
    pub account_sid: rt::Nullable<String>,
    pub api_version: rt::Nullable<String>,
    pub date_created: rt::Nullable<String>,
    pub date_updated: rt::Nullable<String>,
    pub call_sid: rt::Nullable<String>,
    pub conference_sid: rt::Nullable<String>,
    pub start_time: rt::Nullable<String>,
    pub duration: rt::Nullable<String>,
    pub price: rt::Nullable<String>,
    pub price_unit: rt::Nullable<String>,
    pub status: Option<ApiV2010AccountRecordingStatus>,
    pub channels: rt::Nullable<i64>,
    pub source: Option<ApiV2010AccountRecordingSource>,
    pub error_code: rt::Nullable<i64>,
    pub uri: rt::Nullable<String>,
    pub encryption_details: rt::Nullable<rt::Map<rt::Any>>,
    pub subresource_uris: rt::Nullable<rt::Map<rt::Any>>,
    pub media_url: rt::Nullable<String>,
}

impl rt::Object for ApiV2010AccountRecording {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountRecording",
        0,
        &[
            "sid",
            "account_sid",
            "api_version",
            "date_created",
            "date_updated",
            "call_sid",
            "conference_sid",
            "start_time",
            "duration",
            "price",
            "price_unit",
            "status",
            "channels",
            "source",
            "error_code",
            "uri",
            "encryption_details",
            "subresource_uris",
            "media_url",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<ApiV2010AccountRecordingStatus>,
                rt::Nullable<i64>,
                Option<ApiV2010AccountRecordingSource>,
                rt::Nullable<i64>,
                rt::Nullable<String>,
            ),
        >,
        (
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.sid,
                    &self.account_sid,
                    &self.api_version,
                    &self.date_created,
                    &self.date_updated,
                    &self.call_sid,
                    &self.conference_sid,
                    &self.start_time,
                ),
                (
                    &self.duration,
                    &self.price,
                    &self.price_unit,
                    &self.status,
                    &self.channels,
                    &self.source,
                    &self.error_code,
                    &self.uri,
                ),
            ),
            (&self.encryption_details, &self.subresource_uris, &self.media_url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            sid: group_0.0,
            account_sid: group_0.1,
            api_version: group_0.2,
            date_created: group_0.3,
            date_updated: group_0.4,
            call_sid: group_0.5,
            conference_sid: group_0.6,
            start_time: group_0.7,
            duration: group_1.0,
            price: group_1.1,
            price_unit: group_1.2,
            status: group_1.3,
            channels: group_1.4,
            source: group_1.5,
            error_code: group_1.6,
            uri: group_1.7,
            encryption_details: group_2.0,
            subresource_uris: group_2.1,
            media_url: group_2.2,
        }
    }
}

/// `status` of `api.v2010.account.recording`.
#[non_exhaustive]
pub enum ApiV2010AccountRecordingStatus {
    /// `in-progress`
    InProgress,
    /// `paused`
    Paused,
    /// `stopped`
    Stopped,
    /// `processing`
    Processing,
    /// `completed`
    Completed,
    /// `absent`
    Absent,
    /// `deleted`
    Deleted,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `source` of `api.v2010.account.recording`.
#[non_exhaustive]
pub enum ApiV2010AccountRecordingSource {
    /// `DialVerb`
    DialVerb,
    /// `Conference`
    Conference,
    /// `OutboundAPI`
    OutboundApi,
    /// `Trunking`
    Trunking,
    /// `RecordVerb`
    RecordVerb,
    /// `StartCallRecordingAPI`
    StartCallRecordingApi,
    /// `StartConferenceRecordingAPI`
    StartConferenceRecordingApi,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ListRecordingResponse
    ApiV2010AccountRecording
}

rt::choices! {
    ApiV2010AccountRecordingStatus {
        InProgress = "in-progress",
        Paused = "paused",
        Stopped = "stopped",
        Processing = "processing",
        Completed = "completed",
        Absent = "absent",
        Deleted = "deleted",
    }
    ApiV2010AccountRecordingSource {
        DialVerb = "DialVerb",
        Conference = "Conference",
        OutboundApi = "OutboundAPI",
        Trunking = "Trunking",
        RecordVerb = "RecordVerb",
        StartCallRecordingApi = "StartCallRecordingAPI",
        StartConferenceRecordingApi = "StartConferenceRecordingAPI",
    }
}

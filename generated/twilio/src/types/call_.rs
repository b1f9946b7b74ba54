// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// The same as [`ApiV2010AccountCallStatus`].
pub type ListCallStatus = ApiV2010AccountCallStatus;

/// `ListCallResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListCallResponse {
    pub calls: Option<Vec<ApiV2010AccountCall>>,
    pub end: Option<i64>,
    pub first_page_uri: Option<String>,
    pub next_page_uri: rt::Nullable<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub previous_page_uri: rt::Nullable<String>,
    pub start: Option<i64>,
    pub uri: Option<String>,
}

impl rt::Object for ListCallResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListCallResponse",
        0,
        &[
            "calls",
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
            Option<Vec<ApiV2010AccountCall>>,
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
                &self.calls,
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
            calls: group_0.0,
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

/// `api.v2010.account.call`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010AccountCall {
    pub sid: rt::Nullable<String>,
    pub account_sid: rt::Nullable<String>,
    pub api_version: rt::Nullable<String>,
    pub date_created: rt::Nullable<String>,
    pub date_updated: rt::Nullable<String>,
    pub parent_call_sid: rt::Nullable<String>,
    pub to: rt::Nullable<String>,
    pub to_formatted: rt::Nullable<String>,
    pub from: rt::Nullable<String>,
    pub from_formatted: rt::Nullable<String>,
    pub phone_number_sid: rt::Nullable<String>,
    pub status: Option<ApiV2010AccountCallStatus>,
    pub start_time: rt::Nullable<String>,
    pub end_time: rt::Nullable<String>,
    pub duration: rt::Nullable<String>,
    pub price: rt::Nullable<String>,
    pub price_unit: rt::Nullable<String>,
    pub direction: rt::Nullable<String>,
    pub answered_by: rt::Nullable<String>,
    pub forwarded_from: rt::Nullable<String>,
    pub group_sid: rt::Nullable<String>,
    pub caller_name: rt::Nullable<String>,
    pub queue_time: rt::Nullable<String>,
    pub trunk_sid: rt::Nullable<String>,
    pub uri: rt::Nullable<String>,
    pub subresource_uris: rt::Nullable<rt::Map<rt::Any>>,
}

impl rt::Object for ApiV2010AccountCall {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountCall",
        0,
        &[
            "sid",
            "account_sid",
            "api_version",
            "date_created",
            "date_updated",
            "parent_call_sid",
            "to",
            "to_formatted",
            "from",
            "from_formatted",
            "phone_number_sid",
            "status",
            "start_time",
            "end_time",
            "duration",
            "price",
            "price_unit",
            "direction",
            "answered_by",
            "forwarded_from",
            "group_sid",
            "caller_name",
            "queue_time",
            "trunk_sid",
            "uri",
            "subresource_uris",
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
                Option<ApiV2010AccountCallStatus>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
        >,
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
            (rt::Nullable<String>, rt::Nullable<rt::Map<rt::Any>>),
        >,
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
                    &self.parent_call_sid,
                    &self.to,
                    &self.to_formatted,
                ),
                (
                    &self.from,
                    &self.from_formatted,
                    &self.phone_number_sid,
                    &self.status,
                    &self.start_time,
                    &self.end_time,
                    &self.duration,
                    &self.price,
                ),
            ),
            rt::Both(
                (
                    &self.price_unit,
                    &self.direction,
                    &self.answered_by,
                    &self.forwarded_from,
                    &self.group_sid,
                    &self.caller_name,
                    &self.queue_time,
                    &self.trunk_sid,
                ),
                (&self.uri, &self.subresource_uris),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            sid: group_0.0,
            account_sid: group_0.1,
            api_version: group_0.2,
            date_created: group_0.3,
            date_updated: group_0.4,
            parent_call_sid: group_0.5,
            to: group_0.6,
            to_formatted: group_0.7,
            from: group_1.0,
            from_formatted: group_1.1,
            phone_number_sid: group_1.2,
            status: group_1.3,
            start_time: group_1.4,
            end_time: group_1.5,
            duration: group_1.6,
            price: group_1.7,
            price_unit: group_2.0,
            direction: group_2.1,
            answered_by: group_2.2,
            forwarded_from: group_2.3,
            group_sid: group_2.4,
            caller_name: group_2.5,
            queue_time: group_2.6,
            trunk_sid: group_2.7,
            uri: group_3.0,
            subresource_uris: group_3.1,
        }
    }
}

/// `status` of `api.v2010.account.call`.
#[non_exhaustive]
pub enum ApiV2010AccountCallStatus {
    /// `queued`
    Queued,
    /// `ringing`
    Ringing,
    /// `in-progress`
    InProgress,
    /// `completed`
    Completed,
    /// `busy`
    Busy,
    /// `failed`
    Failed,
    /// `no-answer`
    NoAnswer,
    /// `canceled`
    Canceled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `CreateCall`.
pub struct CreateCallBody {
    pub to: String,
    pub from: String,
    pub url: Option<String>,
    pub twiml: Option<String>,
    pub application_sid: Option<String>,
    pub method: Option<CreateCallBodyMethod>,
    pub fallback_url: Option<String>,
    pub fallback_method: Option<CreateCallBodyFallbackMethod>,
    pub status_callback: Option<String>,
    pub status_callback_event: Option<Vec<String>>,
    pub status_callback_method: Option<CreateCallBodyStatusCallbackMethod>,
    pub send_digits: Option<String>,
    pub timeout: Option<i64>,
    pub record: Option<bool>,
    pub recording_channels: Option<String>,
    pub recording_status_callback: Option<String>,
    pub recording_status_callback_method: Option<
        CreateCallBodyRecordingStatusCallbackMethod,
    >,
    pub sip_auth_username: Option<String>,
    pub sip_auth_password: Option<String>,
    pub machine_detection: Option<String>,
    pub machine_detection_timeout: Option<i64>,
    pub trim: Option<String>,
    pub caller_id: Option<String>,
    pub time_limit: Option<i64>,
}

impl CreateCallBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(to: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            url: None,
            twiml: None,
            application_sid: None,
            method: None,
            fallback_url: None,
            fallback_method: None,
            status_callback: None,
            status_callback_event: None,
            status_callback_method: None,
            send_digits: None,
            timeout: None,
            record: None,
            recording_channels: None,
            recording_status_callback: None,
            recording_status_callback_method: None,
            sip_auth_username: None,
            sip_auth_password: None,
            machine_detection: None,
            machine_detection_timeout: None,
            trim: None,
            caller_id: None,
            time_limit: None,
        }
    }
}

impl rt::Object for CreateCallBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateCallBody",
        0b11,
        &[
            "To",
            "From",
            "Url",
            "Twiml",
            "ApplicationSid",
            "Method",
            "FallbackUrl",
            "FallbackMethod",
            "StatusCallback",
            "StatusCallbackEvent",
            "StatusCallbackMethod",
            "SendDigits",
            "Timeout",
            "Record",
            "RecordingChannels",
            "RecordingStatusCallback",
            "RecordingStatusCallbackMethod",
            "SipAuthUsername",
            "SipAuthPassword",
            "MachineDetection",
            "MachineDetectionTimeout",
            "Trim",
            "CallerId",
            "TimeLimit",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<CreateCallBodyMethod>,
                Option<String>,
                Option<CreateCallBodyFallbackMethod>,
            ),
            (
                Option<String>,
                Option<Vec<String>>,
                Option<CreateCallBodyStatusCallbackMethod>,
                Option<String>,
                Option<i64>,
                Option<bool>,
                Option<String>,
                Option<String>,
            ),
        >,
        (
            Option<CreateCallBodyRecordingStatusCallbackMethod>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<i64>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.to,
                    &self.from,
                    &self.url,
                    &self.twiml,
                    &self.application_sid,
                    &self.method,
                    &self.fallback_url,
                    &self.fallback_method,
                ),
                (
                    &self.status_callback,
                    &self.status_callback_event,
                    &self.status_callback_method,
                    &self.send_digits,
                    &self.timeout,
                    &self.record,
                    &self.recording_channels,
                    &self.recording_status_callback,
                ),
            ),
            (
                &self.recording_status_callback_method,
                &self.sip_auth_username,
                &self.sip_auth_password,
                &self.machine_detection,
                &self.machine_detection_timeout,
                &self.trim,
                &self.caller_id,
                &self.time_limit,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            to: group_0.0,
            from: group_0.1,
            url: group_0.2,
            twiml: group_0.3,
            application_sid: group_0.4,
            method: group_0.5,
            fallback_url: group_0.6,
            fallback_method: group_0.7,
            status_callback: group_1.0,
            status_callback_event: group_1.1,
            status_callback_method: group_1.2,
            send_digits: group_1.3,
            timeout: group_1.4,
            record: group_1.5,
            recording_channels: group_1.6,
            recording_status_callback: group_1.7,
            recording_status_callback_method: group_2.0,
            sip_auth_username: group_2.1,
            sip_auth_password: group_2.2,
            machine_detection: group_2.3,
            machine_detection_timeout: group_2.4,
            trim: group_2.5,
            caller_id: group_2.6,
            time_limit: group_2.7,
        }
    }
}

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateCallBodyMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateCallBodyFallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateCallBodyStatusCallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type CreateCallBodyRecordingStatusCallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// `body` of `UpdateCall`.
pub struct UpdateCallBody {
    pub url: Option<String>,
    pub method: Option<UpdateCallBodyMethod>,
    pub status: Option<UpdateCallBodyStatus>,
    pub fallback_url: Option<String>,
    pub fallback_method: Option<UpdateCallBodyFallbackMethod>,
    pub status_callback: Option<String>,
    pub status_callback_method: Option<UpdateCallBodyStatusCallbackMethod>,
    pub twiml: Option<String>,
    pub time_limit: Option<i64>,
}

impl rt::Object for UpdateCallBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateCallBody",
        0,
        &[
            "Url",
            "Method",
            "Status",
            "FallbackUrl",
            "FallbackMethod",
            "StatusCallback",
            "StatusCallbackMethod",
            "Twiml",
            "TimeLimit",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<UpdateCallBodyMethod>,
            Option<UpdateCallBodyStatus>,
            Option<String>,
            Option<UpdateCallBodyFallbackMethod>,
            Option<String>,
            Option<UpdateCallBodyStatusCallbackMethod>,
            Option<String>,
        ),
        (Option<i64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.url,
                &self.method,
                &self.status,
                &self.fallback_url,
                &self.fallback_method,
                &self.status_callback,
                &self.status_callback_method,
                &self.twiml,
            ),
            (&self.time_limit,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            url: group_0.0,
            method: group_0.1,
            status: group_0.2,
            fallback_url: group_0.3,
            fallback_method: group_0.4,
            status_callback: group_0.5,
            status_callback_method: group_0.6,
            twiml: group_0.7,
            time_limit: group_1.0,
        }
    }
}

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type UpdateCallBodyMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// `body.Status` of `UpdateCall`.
#[non_exhaustive]
pub enum UpdateCallBodyStatus {
    /// `canceled`
    Canceled,
    /// `completed`
    Completed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type UpdateCallBodyFallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

/// The same as [`ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod`].
pub type UpdateCallBodyStatusCallbackMethod = ApiV2010AccountIncomingPhoneNumberSmsFallbackMethod;

rt::objects! {
    ListCallResponse
    ApiV2010AccountCall
    CreateCallBody
    UpdateCallBody
}

rt::defaults! {
    UpdateCallBody
}

rt::choices! {
    ApiV2010AccountCallStatus {
        Queued = "queued",
        Ringing = "ringing",
        InProgress = "in-progress",
        Completed = "completed",
        Busy = "busy",
        Failed = "failed",
        NoAnswer = "no-answer",
        Canceled = "canceled",
    }
    UpdateCallBodyStatus { Canceled = "canceled", Completed = "completed" }
}

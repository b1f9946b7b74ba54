// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ListMessageResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListMessageResponse {
    pub messages: Option<Vec<ApiV2010AccountMessage>>,
    pub end: Option<i64>,
    pub first_page_uri: Option<String>,
    pub next_page_uri: rt::Nullable<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub previous_page_uri: rt::Nullable<String>,
    pub start: Option<i64>,
    pub uri: Option<String>,
}

impl rt::Object for ListMessageResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListMessageResponse",
        0,
        &[
            "messages",
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
            Option<Vec<ApiV2010AccountMessage>>,
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
                &self.messages,
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
            messages: group_0.0,
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

/// `api.v2010.account.message`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010AccountMessage {
    pub sid: rt::Nullable<String>,
    pub account_sid: rt::Nullable<String>,
    pub api_version: rt::Nullable<String>,
    pub date_created: rt::Nullable<String>,
    pub date_updated: rt::Nullable<String>,
    pub date_sent: rt::Nullable<String>,
    pub body: rt::Nullable<String>,
    pub direction: Option<ApiV2010AccountMessageDirection>,
    pub from: rt::Nullable<String>,
    pub to: rt::Nullable<String>,
    pub status: Option<ApiV2010AccountMessageStatus>,
    pub messaging_service_sid: rt::Nullable<String>,
    pub num_segments: rt::Nullable<String>,
    pub num_media: rt::Nullable<String>,
    pub price: rt::Nullable<String>,
    pub price_unit: rt::Nullable<String>,
    pub error_code: rt::Nullable<i64>,
    pub error_message: rt::Nullable<String>,
    pub subresource_uris: rt::Nullable<rt::Map<rt::Any>>,
    pub uri: rt::Nullable<String>,
}

impl rt::Object for ApiV2010AccountMessage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountMessage",
        0,
        &[
            "sid",
            "account_sid",
            "api_version",
            "date_created",
            "date_updated",
            "date_sent",
            "body",
            "direction",
            "from",
            "to",
            "status",
            "messaging_service_sid",
            "num_segments",
            "num_media",
            "price",
            "price_unit",
            "error_code",
            "error_message",
            "subresource_uris",
            "uri",
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
                Option<ApiV2010AccountMessageDirection>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<ApiV2010AccountMessageStatus>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
        >,
        (
            rt::Nullable<i64>,
            rt::Nullable<String>,
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
                    &self.date_sent,
                    &self.body,
                    &self.direction,
                ),
                (
                    &self.from,
                    &self.to,
                    &self.status,
                    &self.messaging_service_sid,
                    &self.num_segments,
                    &self.num_media,
                    &self.price,
                    &self.price_unit,
                ),
            ),
            (&self.error_code, &self.error_message, &self.subresource_uris, &self.uri),
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
            date_sent: group_0.5,
            body: group_0.6,
            direction: group_0.7,
            from: group_1.0,
            to: group_1.1,
            status: group_1.2,
            messaging_service_sid: group_1.3,
            num_segments: group_1.4,
            num_media: group_1.5,
            price: group_1.6,
            price_unit: group_1.7,
            error_code: group_2.0,
            error_message: group_2.1,
            subresource_uris: group_2.2,
            uri: group_2.3,
        }
    }
}

/// `direction` of `api.v2010.account.message`.
#[non_exhaustive]
pub enum ApiV2010AccountMessageDirection {
    /// `inbound`
    Inbound,
    /// `outbound-api`
    OutboundApi,
    /// `outbound-call`
    OutboundCall,
    /// `outbound-reply`
    OutboundReply,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `status` of `api.v2010.account.message`.
#[non_exhaustive]
pub enum ApiV2010AccountMessageStatus {
    /// `queued`
    Queued,
    /// `sending`
    Sending,
    /// `sent`
    Sent,
    /// `failed`
    Failed,
    /// `delivered`
    Delivered,
    /// `undelivered`
    Undelivered,
    /// `receiving`
    Receiving,
    /// `received`
    Received,
    /// `accepted`
    Accepted,
    /// `scheduled`
    Scheduled,
    /// `read`
    Read,
    /// `partially_delivered`
    PartiallyDelivered,
    /// `canceled`
    Canceled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `CreateMessage`.
pub struct CreateMessageBody {
    pub to: String,
    pub from: Option<String>,
    pub messaging_service_sid: Option<String>,
    /// Has at most 1600 characters.
    pub body: Option<String>,
    pub media_url: Option<Vec<String>>,
    pub content_sid: Option<String>,
    pub content_variables: Option<String>,
    pub status_callback: Option<String>,
    pub application_sid: Option<String>,
    pub max_price: Option<f64>,
    pub provide_feedback: Option<bool>,
    pub attempt: Option<i64>,
    pub validity_period: Option<i64>,
    pub force_delivery: Option<bool>,
    pub content_retention: Option<CreateMessageBodyContentRetention>,
    pub address_retention: Option<CreateMessageBodyAddressRetention>,
    pub smart_encoded: Option<bool>,
    pub persistent_action: Option<Vec<String>>,
    pub shorten_urls: Option<bool>,
    /// Always `fixed`.
    pub schedule_type: Option<String>,
    pub send_at: Option<rt::DateTime>,
    pub send_as_mms: Option<bool>,
    pub risk_check: Option<CreateMessageBodyRiskCheck>,
}

impl CreateMessageBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: None,
            messaging_service_sid: None,
            body: None,
            media_url: None,
            content_sid: None,
            content_variables: None,
            status_callback: None,
            application_sid: None,
            max_price: None,
            provide_feedback: None,
            attempt: None,
            validity_period: None,
            force_delivery: None,
            content_retention: None,
            address_retention: None,
            smart_encoded: None,
            persistent_action: None,
            shorten_urls: None,
            schedule_type: None,
            send_at: None,
            send_as_mms: None,
            risk_check: None,
        }
    }
}

impl rt::Object for CreateMessageBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateMessageBody",
        0b1,
        &[
            "To",
            "From",
            "MessagingServiceSid",
            "Body",
            "MediaUrl",
            "ContentSid",
            "ContentVariables",
            "StatusCallback",
            "ApplicationSid",
            "MaxPrice",
            "ProvideFeedback",
            "Attempt",
            "ValidityPeriod",
            "ForceDelivery",
            "ContentRetention",
            "AddressRetention",
            "SmartEncoded",
            "PersistentAction",
            "ShortenUrls",
            "ScheduleType",
            "SendAt",
            "SendAsMms",
            "RiskCheck",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<Vec<String>>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<f64>,
                Option<bool>,
                Option<i64>,
                Option<i64>,
                Option<bool>,
                Option<CreateMessageBodyContentRetention>,
                Option<CreateMessageBodyAddressRetention>,
            ),
        >,
        (
            Option<bool>,
            Option<Vec<String>>,
            Option<bool>,
            Option<String>,
            Option<rt::DateTime>,
            Option<bool>,
            Option<CreateMessageBodyRiskCheck>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.to,
                    &self.from,
                    &self.messaging_service_sid,
                    &self.body,
                    &self.media_url,
                    &self.content_sid,
                    &self.content_variables,
                    &self.status_callback,
                ),
                (
                    &self.application_sid,
                    &self.max_price,
                    &self.provide_feedback,
                    &self.attempt,
                    &self.validity_period,
                    &self.force_delivery,
                    &self.content_retention,
                    &self.address_retention,
                ),
            ),
            (
                &self.smart_encoded,
                &self.persistent_action,
                &self.shorten_urls,
                &self.schedule_type,
                &self.send_at,
                &self.send_as_mms,
                &self.risk_check,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            to: group_0.0,
            from: group_0.1,
            messaging_service_sid: group_0.2,
            body: group_0.3,
            media_url: group_0.4,
            content_sid: group_0.5,
            content_variables: group_0.6,
            status_callback: group_0.7,
            application_sid: group_1.0,
            max_price: group_1.1,
            provide_feedback: group_1.2,
            attempt: group_1.3,
            validity_period: group_1.4,
            force_delivery: group_1.5,
            content_retention: group_1.6,
            address_retention: group_1.7,
            smart_encoded: group_2.0,
            persistent_action: group_2.1,
            shorten_urls: group_2.2,
            schedule_type: group_2.3,
            send_at: group_2.4,
            send_as_mms: group_2.5,
            risk_check: group_2.6,
        }
    }
}

/// `body.ContentRetention` of `CreateMessage`.
#[non_exhaustive]
pub enum CreateMessageBodyContentRetention {
    /// `retain`
    Retain,
    /// `discard`
    Discard,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body.AddressRetention` of `CreateMessage`.
#[non_exhaustive]
pub enum CreateMessageBodyAddressRetention {
    /// `retain`
    Retain,
    /// `obfuscate`
    Obfuscate,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body.RiskCheck` of `CreateMessage`.
#[non_exhaustive]
pub enum CreateMessageBodyRiskCheck {
    /// `enable`
    Enable,
    /// `disable`
    Disable,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `UpdateMessage`.
pub struct UpdateMessageBody {
    pub body: Option<String>,
    /// Always `canceled`.
    pub status: Option<String>,
}

impl rt::Object for UpdateMessageBody {
    const SHAPE: rt::Shape = rt::Shape::new("UpdateMessageBody", 0, &["Body", "Status"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.body, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            body: group_0.0,
            status: group_0.1,
        }
    }
}

rt::objects! {
    ListMessageResponse
    ApiV2010AccountMessage
    CreateMessageBody
    UpdateMessageBody
}

rt::defaults! {
    UpdateMessageBody
}

rt::choices! {
    ApiV2010AccountMessageDirection {
        Inbound = "inbound",
        OutboundApi = "outbound-api",
        OutboundCall = "outbound-call",
        OutboundReply = "outbound-reply",
    }
    ApiV2010AccountMessageStatus {
        Queued = "queued",
        Sending = "sending",
        Sent = "sent",
        Failed = "failed",
        Delivered = "delivered",
        Undelivered = "undelivered",
        Receiving = "receiving",
        Received = "received",
        Accepted = "accepted",
        Scheduled = "scheduled",
        Read = "read",
        PartiallyDelivered = "partially_delivered",
        Canceled = "canceled",
    }
    CreateMessageBodyContentRetention { Retain = "retain", Discard = "discard" }
    CreateMessageBodyAddressRetention { Retain = "retain", Obfuscate = "obfuscate" }
    CreateMessageBodyRiskCheck { Enable = "enable", Disable = "disable" }
}

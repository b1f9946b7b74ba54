// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `event_list`, as the API calls it.
#[non_exhaustive]
pub struct EventList {
    pub data: Vec<Event>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for EventList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventList",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<Event>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            has_more: group_0.1,
            object: group_0.2,
            url: group_0.3,
        }
    }
}

/// `event`, as the API calls it.
#[non_exhaustive]
pub struct Event {
    pub id: String,
    /// Always `event`.
    pub object: String,
    pub account: Option<String>,
    pub api_version: rt::Nullable<String>,
    pub created: i64,
    pub data: EventData,
    pub livemode: bool,
    pub pending_webhooks: i64,
    pub request: rt::Nullable<EventRequest>,
    pub r#type: String,
}

impl rt::Object for Event {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Event",
        0b1011110011,
        &[
            "id",
            "object",
            "account",
            "api_version",
            "created",
            "data",
            "livemode",
            "pending_webhooks",
            "request",
            "type",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            Option<String>,
            rt::Nullable<String>,
            i64,
            EventData,
            bool,
            i64,
        ),
        (rt::Nullable<EventRequest>, String),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.object,
                &self.account,
                &self.api_version,
                &self.created,
                &self.data,
                &self.livemode,
                &self.pending_webhooks,
            ),
            (&self.request, &self.r#type),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            object: group_0.1,
            account: group_0.2,
            api_version: group_0.3,
            created: group_0.4,
            data: group_0.5,
            livemode: group_0.6,
            pending_webhooks: group_0.7,
            request: group_1.0,
            r#type: group_1.1,
        }
    }
}

/// `data` of `event`.
#[non_exhaustive]
pub struct EventData {
    pub object: rt::Map<rt::Any>,
    pub previous_attributes: Option<rt::Map<rt::Any>>,
}

impl rt::Object for EventData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventData",
        0b1,
        &["object", "previous_attributes"],
    );
    type Fields = (rt::Map<rt::Any>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.object, &self.previous_attributes)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            previous_attributes: group_0.1,
        }
    }
}

/// `request` of `event`.
#[non_exhaustive]
pub struct EventRequest {
    pub id: rt::Nullable<String>,
    pub idempotency_key: rt::Nullable<String>,
}

impl rt::Object for EventRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventRequest",
        0,
        &["id", "idempotency_key"],
    );
    type Fields = (rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.idempotency_key)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            idempotency_key: group_0.1,
        }
    }
}

rt::objects! {
    EventList
    Event
    EventData
    EventRequest
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EventList",
        fields: &["data", "has_more", "object", "url"],
        required: &[0b1111],
    };
    type Fields = (Vec<Event>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields((data, has_more, object, url): Self::Fields) -> Self {
        Self {
            data,
            has_more,
            object,
            url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Event",
        fields: &[
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
        required: &[0b1011110011],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                object,
                account,
                api_version,
                created,
                data,
                livemode,
                pending_webhooks,
            ),
            (request, r#type),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            object,
            account,
            api_version,
            created,
            data,
            livemode,
            pending_webhooks,
            request,
            r#type,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EventData",
        fields: &["object", "previous_attributes"],
        required: &[0b1],
    };
    type Fields = (rt::Map<rt::Any>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.object, &self.previous_attributes)
    }

    #[inline]
    fn from_fields((object, previous_attributes): Self::Fields) -> Self {
        Self {
            object,
            previous_attributes,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EventRequest",
        fields: &["id", "idempotency_key"],
        required: &[0],
    };
    type Fields = (rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.idempotency_key)
    }

    #[inline]
    fn from_fields((id, idempotency_key): Self::Fields) -> Self {
        Self { id, idempotency_key }
    }
}

rt::objects! {
    EventList
    Event
    EventData
    EventRequest
}

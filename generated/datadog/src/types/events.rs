// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `priority` of `ListEvents`.
#[non_exhaustive]
pub enum ListEventsPriority {
    /// `normal`
    Normal,
    /// `low`
    Low,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `ListEvents`.
#[non_exhaustive]
pub struct ListEventsResponse {
    pub events: Option<Vec<Event>>,
    pub status: Option<String>,
}

impl rt::Object for ListEventsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListEventsResponse",
        fields: &["events", "status"],
        required: &[0],
    };
    type Fields = (Option<Vec<Event>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.events, &self.status)
    }

    #[inline]
    fn from_fields((events, status): Self::Fields) -> Self {
        Self { events, status }
    }
}

/// `Event`, as the API calls it.
#[non_exhaustive]
pub struct Event {
    pub alert_type: Option<EventAlertType>,
    pub date_happened: Option<i64>,
    pub device_name: Option<String>,
    pub host: Option<String>,
    pub id: Option<i64>,
    pub id_str: Option<String>,
    pub payload: Option<String>,
    pub priority: rt::Nullable<EventPriority>,
    pub source_type_name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub text: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for Event {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Event",
        fields: &[
            "alert_type",
            "date_happened",
            "device_name",
            "host",
            "id",
            "id_str",
            "payload",
            "priority",
            "source_type_name",
            "tags",
            "text",
            "title",
            "url",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<EventAlertType>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<String>,
            rt::Nullable<EventPriority>,
        ),
        (
            Option<String>,
            Option<Vec<String>>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.alert_type,
                &self.date_happened,
                &self.device_name,
                &self.host,
                &self.id,
                &self.id_str,
                &self.payload,
                &self.priority,
            ),
            (&self.source_type_name, &self.tags, &self.text, &self.title, &self.url),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                alert_type,
                date_happened,
                device_name,
                host,
                id,
                id_str,
                payload,
                priority,
            ),
            (source_type_name, tags, text, title, url),
        ): Self::Fields,
    ) -> Self {
        Self {
            alert_type,
            date_happened,
            device_name,
            host,
            id,
            id_str,
            payload,
            priority,
            source_type_name,
            tags,
            text,
            title,
            url,
        }
    }
}

/// `EventAlertType`, as the API calls it.
#[non_exhaustive]
pub enum EventAlertType {
    /// `error`
    Error,
    /// `warning`
    Warning,
    /// `info`
    Info,
    /// `success`
    Success,
    /// `user_update`
    UserUpdate,
    /// `recommendation`
    Recommendation,
    /// `snapshot`
    Snapshot,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `EventPriority`, as the API calls it.
#[non_exhaustive]
pub enum EventPriority {
    /// `normal`
    Normal,
    /// `low`
    Low,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `CreateEvent`.
#[non_exhaustive]
pub struct CreateEventResponse {
    pub event: Option<Event>,
    pub status: Option<String>,
}

impl rt::Object for CreateEventResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateEventResponse",
        fields: &["event", "status"],
        required: &[0],
    };
    type Fields = (Option<Event>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.status)
    }

    #[inline]
    fn from_fields((event, status): Self::Fields) -> Self {
        Self { event, status }
    }
}

/// `EventCreateRequest`, as the API calls it.
pub struct EventCreateRequest {
    pub title: String,
    /// Has at most 4000 characters.
    pub text: String,
    /// Has at most 100 characters.
    pub aggregation_key: Option<String>,
    pub alert_type: Option<EventAlertType>,
    pub date_happened: Option<i64>,
    pub device_name: Option<String>,
    pub host: Option<String>,
    pub priority: rt::Nullable<EventPriority>,
    pub related_event_id: Option<i64>,
    pub source_type_name: Option<String>,
    pub tags: Option<Vec<String>>,
}

impl EventCreateRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            text: text.into(),
            aggregation_key: None,
            alert_type: None,
            date_happened: None,
            device_name: None,
            host: None,
            priority: rt::Nullable::Absent,
            related_event_id: None,
            source_type_name: None,
            tags: None,
        }
    }
}

impl rt::Object for EventCreateRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EventCreateRequest",
        fields: &[
            "title",
            "text",
            "aggregation_key",
            "alert_type",
            "date_happened",
            "device_name",
            "host",
            "priority",
            "related_event_id",
            "source_type_name",
            "tags",
        ],
        required: &[0b11],
    };
    type Fields = rt::Both<
        (
            String,
            String,
            Option<String>,
            Option<EventAlertType>,
            Option<i64>,
            Option<String>,
            Option<String>,
            rt::Nullable<EventPriority>,
        ),
        (Option<i64>, Option<String>, Option<Vec<String>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.text,
                &self.aggregation_key,
                &self.alert_type,
                &self.date_happened,
                &self.device_name,
                &self.host,
                &self.priority,
            ),
            (&self.related_event_id, &self.source_type_name, &self.tags),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                title,
                text,
                aggregation_key,
                alert_type,
                date_happened,
                device_name,
                host,
                priority,
            ),
            (related_event_id, source_type_name, tags),
        ): Self::Fields,
    ) -> Self {
        Self {
            title,
            text,
            aggregation_key,
            alert_type,
            date_happened,
            device_name,
            host,
            priority,
            related_event_id,
            source_type_name,
            tags,
        }
    }
}

/// The same as [`CreateEventResponse`].
pub type GetEventResponse = CreateEventResponse;

rt::objects! {
    ListEventsResponse
    Event
    CreateEventResponse
    EventCreateRequest
}

rt::choices! {
    ListEventsPriority { Normal = "normal", Low = "low" }
    EventAlertType {
        Error = "error",
        Warning = "warning",
        Info = "info",
        Success = "success",
        UserUpdate = "user_update",
        Recommendation = "recommendation",
        Snapshot = "snapshot",
    }
    EventPriority { Normal = "normal", Low = "low" }
}

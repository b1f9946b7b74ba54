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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListEventsResponse",
        0,
        &["events", "status"],
    );
    type Fields = (Option<Vec<Event>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.events, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            events: group_0.0,
            status: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Event",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            alert_type: group_0.0,
            date_happened: group_0.1,
            device_name: group_0.2,
            host: group_0.3,
            id: group_0.4,
            id_str: group_0.5,
            payload: group_0.6,
            priority: group_0.7,
            source_type_name: group_1.0,
            tags: group_1.1,
            text: group_1.2,
            title: group_1.3,
            url: group_1.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateEventResponse",
        0,
        &["event", "status"],
    );
    type Fields = (Option<Event>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event: group_0.0,
            status: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventCreateRequest",
        0b11,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            text: group_0.1,
            aggregation_key: group_0.2,
            alert_type: group_0.3,
            date_happened: group_0.4,
            device_name: group_0.5,
            host: group_0.6,
            priority: group_0.7,
            related_event_id: group_1.0,
            source_type_name: group_1.1,
            tags: group_1.2,
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

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `listAlertsEvents`.
#[non_exhaustive]
pub struct ListAlertsEventsResponse {
    pub recent_events: Option<Vec<AlertEvent>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListAlertsEventsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListAlertsEventsResponse",
        0,
        &["recent_events", "links"],
    );
    type Fields = (Option<Vec<AlertEvent>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.recent_events, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            recent_events: group_0.0,
            links: group_0.1,
        }
    }
}

/// `AlertEvent`, as the API calls it.
#[non_exhaustive]
pub struct AlertEvent {
    pub id: i64,
    pub event_type: Option<String>,
    pub product: Option<String>,
    pub entity_type: Option<String>,
    pub entity_group_id: Option<i64>,
    pub entity_id: Option<i64>,
    pub priority: Option<String>,
    pub description: Option<String>,
    pub timestamp: Option<i64>,
    pub incident_id: rt::Nullable<i64>,
}

impl rt::Object for AlertEvent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AlertEvent",
        0b1,
        &[
            "id",
            "event_type",
            "product",
            "entity_type",
            "entity_group_id",
            "entity_id",
            "priority",
            "description",
            "timestamp",
            "incident_id",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<i64>,
            Option<String>,
            Option<String>,
        ),
        (Option<i64>, rt::Nullable<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.event_type,
                &self.product,
                &self.entity_type,
                &self.entity_group_id,
                &self.entity_id,
                &self.priority,
                &self.description,
            ),
            (&self.timestamp, &self.incident_id),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            event_type: group_0.1,
            product: group_0.2,
            entity_type: group_0.3,
            entity_group_id: group_0.4,
            entity_id: group_0.5,
            priority: group_0.6,
            description: group_0.7,
            timestamp: group_1.0,
            incident_id: group_1.1,
        }
    }
}

rt::objects! {
    ListAlertsEventsResponse
    AlertEvent
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `listAlertsEvents`.
#[non_exhaustive]
pub struct ListAlertsEventsResponse {
    pub recent_events: Option<Vec<AlertEvent>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListAlertsEventsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListAlertsEventsResponse",
        fields: &["recent_events", "links"],
        required: &[0],
    };
    type Fields = (Option<Vec<AlertEvent>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.recent_events, &self.links)
    }

    #[inline]
    fn from_fields((recent_events, links): Self::Fields) -> Self {
        Self { recent_events, links }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "AlertEvent",
        fields: &[
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
        required: &[0b1],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                event_type,
                product,
                entity_type,
                entity_group_id,
                entity_id,
                priority,
                description,
            ),
            (timestamp, incident_id),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            event_type,
            product,
            entity_type,
            entity_group_id,
            entity_id,
            priority,
            description,
            timestamp,
            incident_id,
        }
    }
}

rt::objects! {
    ListAlertsEventsResponse
    AlertEvent
}

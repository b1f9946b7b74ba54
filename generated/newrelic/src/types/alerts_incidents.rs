// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `listAlertsIncidents`.
#[non_exhaustive]
pub struct ListAlertsIncidentsResponse {
    pub incidents: Option<Vec<Incident>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListAlertsIncidentsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListAlertsIncidentsResponse",
        0,
        &["incidents", "links"],
    );
    type Fields = (Option<Vec<Incident>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.incidents, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            incidents: group_0.0,
            links: group_0.1,
        }
    }
}

/// `Incident`, as the API calls it.
#[non_exhaustive]
pub struct Incident {
    pub id: i64,
    pub opened_at: Option<i64>,
    pub closed_at: rt::Nullable<i64>,
    pub incident_preference: Option<String>,
    pub links: Option<IncidentLinks>,
}

impl rt::Object for Incident {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Incident",
        0b1,
        &["id", "opened_at", "closed_at", "incident_preference", "links"],
    );
    type Fields = (
        i64,
        Option<i64>,
        rt::Nullable<i64>,
        Option<String>,
        Option<IncidentLinks>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.opened_at,
            &self.closed_at,
            &self.incident_preference,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            opened_at: group_0.1,
            closed_at: group_0.2,
            incident_preference: group_0.3,
            links: group_0.4,
        }
    }
}

/// `links` of `Incident`.
#[non_exhaustive]
pub struct IncidentLinks {
    pub violations: Option<Vec<i64>>,
    pub policy_id: Option<i64>,
}

impl rt::Object for IncidentLinks {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IncidentLinks",
        0,
        &["violations", "policy_id"],
    );
    type Fields = (Option<Vec<i64>>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.violations, &self.policy_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            violations: group_0.0,
            policy_id: group_0.1,
        }
    }
}

rt::objects! {
    ListAlertsIncidentsResponse
    Incident
    IncidentLinks
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts Events`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts Events`.
#[derive(Debug, Clone, Copy)]
pub struct AlertsEvents<'a>(pub(crate) &'a Client);

impl AlertsEvents<'_> {
    /// List what happened to alerts
    ///
    /// Returns [`ListAlertsEventsResponse`](crate::types::ListAlertsEventsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_alerts_events(&self) -> Call<ListAlertsEvents> {
        Call::__new(self.0)
    }
}

/// `GET /v2/alerts_events.json`
pub enum ListAlertsEvents {}
impl rt::Operation for ListAlertsEvents {
    const SPEC: rt::Spec = rt::Spec::new(
            "listAlertsEvents",
            "GET",
            "/v2/alerts_events.json",
        )
        .params(
            &[
                rt::query("filter[product]"),
                rt::query("filter[entity_type]"),
                rt::query("filter[entity_group_id]"),
                rt::query("filter[entity_id]"),
                rt::query("filter[event_type]"),
                rt::query("filter[incident_id]"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListAlertsEventsResponse>;
    type Failure = ListAlertsEventsError;
}

impl Call<ListAlertsEvents> {
    /// Sets `filter[product]`.
    #[inline]
    pub fn filter_product(self, filter_product: &str) -> Self {
        self.__arg(0, filter_product)
    }

    /// Sets `filter[entity_type]`.
    #[inline]
    pub fn filter_entity_type(self, filter_entity_type: &str) -> Self {
        self.__arg(1, filter_entity_type)
    }

    /// Sets `filter[entity_group_id]`.
    #[inline]
    pub fn filter_entity_group_id(self, filter_entity_group_id: i64) -> Self {
        self.__arg(2, &filter_entity_group_id)
    }

    /// Sets `filter[entity_id]`.
    #[inline]
    pub fn filter_entity_id(self, filter_entity_id: i64) -> Self {
        self.__arg(3, &filter_entity_id)
    }

    /// Sets `filter[event_type]`.
    #[inline]
    pub fn filter_event_type(self, filter_event_type: &str) -> Self {
        self.__arg(4, filter_event_type)
    }

    /// Sets `filter[incident_id]`.
    #[inline]
    pub fn filter_incident_id(self, filter_incident_id: i64) -> Self {
        self.__arg(5, &filter_incident_id)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(6, &page)
    }
}

/// How [`list_alerts_events`](AlertsEvents::list_alerts_events) fails; the same as [`ErrorResponse401_429_500`](crate::errors::ErrorResponse401_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListAlertsEventsError = crate::errors::ErrorResponse401_429_500;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts Incidents`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts Incidents`.
#[derive(Debug, Clone, Copy)]
pub struct AlertsIncidents<'a>(pub(crate) &'a Client);

impl AlertsIncidents<'_> {
    /// List incidents
    ///
    /// Returns [`ListAlertsIncidentsResponse`](crate::types::ListAlertsIncidentsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_alerts_incidents(&self) -> Call<ListAlertsIncidents> {
        Call::__new(self.0)
    }
}

/// `GET /v2/alerts_incidents.json`
pub enum ListAlertsIncidents {}
impl rt::Operation for ListAlertsIncidents {
    const SPEC: rt::Spec = rt::Spec::new(
            "listAlertsIncidents",
            "GET",
            "/v2/alerts_incidents.json",
        )
        .params(
            &[rt::query("only_open"), rt::query("exclude_violations"), rt::query("page")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListAlertsIncidentsResponse>;
    type Failure = ListAlertsIncidentsError;
}

impl Call<ListAlertsIncidents> {
    /// Only those that are open
    #[inline]
    pub fn only_open(self, only_open: bool) -> Self {
        self.__arg(0, &only_open)
    }

    /// Without the ids of violations
    #[inline]
    pub fn exclude_violations(self, exclude_violations: bool) -> Self {
        self.__arg(1, &exclude_violations)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(2, &page)
    }
}

/// How [`list_alerts_incidents`](AlertsIncidents::list_alerts_incidents) fails; the same as [`ErrorResponse401_429_500`](crate::errors::ErrorResponse401_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListAlertsIncidentsError = crate::errors::ErrorResponse401_429_500;

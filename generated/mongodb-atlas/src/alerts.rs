// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Alerts.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts`.
#[derive(Debug, Clone, Copy)]
pub struct Alerts<'a>(pub(crate) &'a Client);

impl Alerts<'_> {
    /// List the alerts of a project
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`PaginatedAlert`](crate::types::PaginatedAlert). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_alerts(&self, group_id: &str) -> Call<ListAlerts> {
        Call::__new(self.0).__arg(0, group_id)
    }

    /// Acknowledge an alert, or take that back
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `alert_id`: Id of the alert. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`AlertViewForNdsGroup`](crate::types::AlertViewForNdsGroup). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn acknowledge_alert(
        &self,
        group_id: &str,
        alert_id: &str,
        body: &types::AcknowledgeAlert,
    ) -> Call<AcknowledgeAlert> {
        Call(rt::Pending::new(&self.0.0).arg(0, group_id).arg(1, alert_id).json(body))
    }
}

/// `GET /api/atlas/v2/groups/{groupId}/alerts`
pub enum ListAlerts {}
impl rt::Operation for ListAlerts {
    const SPEC: rt::Spec = rt::Spec::new(
            "listAlerts",
            "GET",
            "/api/atlas/v2/groups/{groupId}/alerts",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
                rt::query("status"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedAlert>;
    type Failure = ListAlertsError;
}

impl Call<ListAlerts> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(1, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(2, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(3, &page_num)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(4, &pretty)
    }

    /// Status to keep.
    #[inline]
    pub fn status(self, status: types::ListAlertsStatus) -> Self {
        self.__arg(5, &status)
    }
}

/// How [`list_alerts`](Alerts::list_alerts) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListAlertsError = crate::errors::ApiError400_401_403_404_429_500;

/// `PATCH /api/atlas/v2/groups/{groupId}/alerts/{alertId}`
pub enum AcknowledgeAlert {}
impl rt::Operation for AcknowledgeAlert {
    const SPEC: rt::Spec = rt::Spec::new(
            "acknowledgeAlert",
            "PATCH",
            "/api/atlas/v2/groups/{groupId}/alerts/{alertId}",
        )
        .params(&[rt::path("groupId"), rt::path("alertId"), rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2024-05-30+json")
        .body("application/vnd.atlas.2024-05-30+json");
    type Success = rt::Json<types::AlertViewForNdsGroup>;
    type Failure = AcknowledgeAlertError;
}

impl Call<AcknowledgeAlert> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(2, &pretty)
    }
}

/// How [`acknowledge_alert`](Alerts::acknowledge_alert) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type AcknowledgeAlertError = crate::errors::ApiError400_401_403_404_429_500;

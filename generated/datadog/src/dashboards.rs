// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Dashboards`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Dashboards`.
#[derive(Debug, Clone, Copy)]
pub struct Dashboards<'a>(pub(crate) &'a Client);

impl Dashboards<'_> {
    /// List dashboards
    ///
    /// Returns [`ListDashboardsResponse`](crate::types::ListDashboardsResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_dashboards(&self) -> Call<ListDashboards> {
        Call::__new(self.0)
    }

    /// Create a dashboard
    ///
    /// Returns [`Dashboard`](crate::types::Dashboard). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn create_dashboard(&self, body: &types::Dashboard) -> Call<CreateDashboard> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a dashboard
    ///
    /// - `dashboard_id`: Id of the dashboard
    ///
    /// Returns [`Dashboard`](crate::types::Dashboard). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn get_dashboard(&self, dashboard_id: &str) -> Call<GetDashboard> {
        Call::__new(self.0).__arg(0, dashboard_id)
    }

    /// Delete a dashboard
    ///
    /// - `dashboard_id`: Id of the dashboard
    ///
    /// Returns [`DeleteDashboardResponse`](crate::types::DeleteDashboardResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn delete_dashboard(&self, dashboard_id: &str) -> Call<DeleteDashboard> {
        Call::__new(self.0).__arg(0, dashboard_id)
    }
}

/// `GET /api/v1/dashboard`
pub enum ListDashboards {}
impl rt::Operation for ListDashboards {
    const SPEC: rt::Spec = rt::Spec::new("ListDashboards", "GET", "/api/v1/dashboard")
        .params(
            &[
                rt::query("filter[shared]"),
                rt::query("filter[deleted]"),
                rt::query("count"),
                rt::query("start"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListDashboardsResponse>;
    type Failure = ListDashboardsError;
}

impl Call<ListDashboards> {
    /// Only shared ones
    #[inline]
    pub fn filter_shared(self, filter_shared: bool) -> Self {
        self.__arg(0, &filter_shared)
    }

    /// Only deleted ones
    #[inline]
    pub fn filter_deleted(self, filter_deleted: bool) -> Self {
        self.__arg(1, &filter_deleted)
    }

    /// Most entries to return
    ///
    /// Default: `100`.
    #[inline]
    pub fn count(self, count: i64) -> Self {
        self.__arg(2, &count)
    }

    /// Entry to begin with
    #[inline]
    pub fn start(self, start: i64) -> Self {
        self.__arg(3, &start)
    }
}

/// How [`list_dashboards`](Dashboards::list_dashboards) fails; the same as [`ApiErrorResponse403_429`](crate::errors::ApiErrorResponse403_429).
///
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type ListDashboardsError = crate::errors::ApiErrorResponse403_429;

/// `POST /api/v1/dashboard`
pub enum CreateDashboard {}
impl rt::Operation for CreateDashboard {
    const SPEC: rt::Spec = rt::Spec::new("CreateDashboard", "POST", "/api/v1/dashboard")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Dashboard>;
    type Failure = CreateDashboardError;
}

/// How [`create_dashboard`](Dashboards::create_dashboard) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type CreateDashboardError = crate::errors::ApiErrorResponse400_403_429;

/// `GET /api/v1/dashboard/{dashboard_id}`
pub enum GetDashboard {}
impl rt::Operation for GetDashboard {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetDashboard",
            "GET",
            "/api/v1/dashboard/{dashboard_id}",
        )
        .params(&[rt::path("dashboard_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Dashboard>;
    type Failure = GetDashboardError;
}

/// How [`get_dashboard`](Dashboards::get_dashboard) fails; the same as [`ApiErrorResponse403_404_429`](crate::errors::ApiErrorResponse403_404_429).
///
/// - 403 Forbidden: The keys may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetDashboardError = crate::errors::ApiErrorResponse403_404_429;

/// `DELETE /api/v1/dashboard/{dashboard_id}`
pub enum DeleteDashboard {}
impl rt::Operation for DeleteDashboard {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteDashboard",
            "DELETE",
            "/api/v1/dashboard/{dashboard_id}",
        )
        .params(&[rt::path("dashboard_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteDashboardResponse>;
    type Failure = DeleteDashboardError;
}

/// How [`delete_dashboard`](Dashboards::delete_dashboard) fails; the same as [`ApiErrorResponse403_404_429`](crate::errors::ApiErrorResponse403_404_429).
///
/// - 403 Forbidden: The keys may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type DeleteDashboardError = crate::errors::ApiErrorResponse403_404_429;

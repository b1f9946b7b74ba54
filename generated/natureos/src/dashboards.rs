// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Views over observations.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `dashboards`.
#[derive(Debug, Clone, Copy)]
pub struct Dashboards<'a>(pub(crate) &'a Client);

impl Dashboards<'_> {
    /// List dashboards
    ///
    /// Returns [`DashboardPage`](crate::types::DashboardPage). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn list_dashboards(&self) -> Call<ListDashboards> {
        Call::__new(self.0)
    }

    /// Create a dashboard
    ///
    /// Returns [`Dashboard`](crate::types::Dashboard). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn create_dashboard(&self, body: &types::NewDashboard) -> Call<CreateDashboard> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a dashboard
    ///
    /// - `dashboard_id`: Id of the dashboard. Matches `^dsh_[a-z0-9]{8}$`.
    ///
    /// Returns [`Dashboard`](crate::types::Dashboard). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_dashboard(&self, dashboard_id: &str) -> Call<GetDashboard> {
        Call::__new(self.0).__arg(0, dashboard_id)
    }

    /// Replace a dashboard
    ///
    /// - `dashboard_id`: Id of the dashboard. Matches `^dsh_[a-z0-9]{8}$`.
    ///
    /// Returns [`Dashboard`](crate::types::Dashboard). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn replace_dashboard(
        &self,
        dashboard_id: &str,
        body: &types::NewDashboard,
    ) -> Call<ReplaceDashboard> {
        Call(rt::Pending::new(&self.0.0).arg(0, dashboard_id).json(body))
    }

    /// Delete a dashboard
    ///
    /// - `dashboard_id`: Id of the dashboard. Matches `^dsh_[a-z0-9]{8}$`.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn delete_dashboard(&self, dashboard_id: &str) -> Call<DeleteDashboard> {
        Call::__new(self.0).__arg(0, dashboard_id)
    }
}

/// `GET /dashboards`
pub enum ListDashboards {}
impl rt::Operation for ListDashboards {
    const SPEC: rt::Spec = rt::Spec::new("listDashboards", "GET", "/dashboards")
        .params(&[rt::query("cursor"), rt::query("limit")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DashboardPage>;
    type Failure = ListDashboardsError;
}

impl Call<ListDashboards> {
    /// Where the page starts; from next_cursor of the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Most items in a page.
    ///
    /// Default: `50`. At least 1. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }
}

/// `POST /dashboards`
pub enum CreateDashboard {}
impl rt::Operation for CreateDashboard {
    const SPEC: rt::Spec = rt::Spec::new("createDashboard", "POST", "/dashboards")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Dashboard>;
    type Failure = CreateDashboardError;
}

/// `GET /dashboards/{dashboardId}`
pub enum GetDashboard {}
impl rt::Operation for GetDashboard {
    const SPEC: rt::Spec = rt::Spec::new(
            "getDashboard",
            "GET",
            "/dashboards/{dashboardId}",
        )
        .params(&[rt::path("dashboardId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Dashboard>;
    type Failure = GetDashboardError;
}

/// How [`get_dashboard`](Dashboards::get_dashboard) fails; the same as [`Problem401_404_429`](crate::errors::Problem401_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetDashboardError = crate::errors::Problem401_404_429;

/// `PUT /dashboards/{dashboardId}`
pub enum ReplaceDashboard {}
impl rt::Operation for ReplaceDashboard {
    const SPEC: rt::Spec = rt::Spec::new(
            "replaceDashboard",
            "PUT",
            "/dashboards/{dashboardId}",
        )
        .params(&[rt::path("dashboardId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Dashboard>;
    type Failure = ReplaceDashboardError;
}

/// `DELETE /dashboards/{dashboardId}`
pub enum DeleteDashboard {}
impl rt::Operation for DeleteDashboard {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteDashboard",
            "DELETE",
            "/dashboards/{dashboardId}",
        )
        .params(&[rt::path("dashboardId")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteDashboardError;
}

/// How [`delete_dashboard`](Dashboards::delete_dashboard) fails; the same as [`Problem401_404_429`](crate::errors::Problem401_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type DeleteDashboardError = crate::errors::Problem401_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateDashboardError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CreateDashboardError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListDashboardsError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    ListDashboardsError {
        401 => Unauthorized(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ReplaceDashboardError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    ReplaceDashboardError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

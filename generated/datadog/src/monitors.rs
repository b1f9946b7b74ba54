// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Monitors`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Monitors`.
#[derive(Debug, Clone, Copy)]
pub struct Monitors<'a>(pub(crate) &'a Client);

impl Monitors<'_> {
    /// List monitors
    ///
    /// Returns a list of [`Monitor`](crate::types::Monitor). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_monitors(&self) -> Call<ListMonitors> {
        Call::__new(self.0)
    }

    /// Create a monitor
    ///
    /// Returns [`Monitor`](crate::types::Monitor). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn create_monitor(&self, body: &types::Monitor) -> Call<CreateMonitor> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a monitor
    ///
    /// - `monitor_id`: Id of the monitor
    ///
    /// Returns [`Monitor`](crate::types::Monitor). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn get_monitor(&self, monitor_id: i64) -> Call<GetMonitor> {
        Call::__new(self.0).__arg(0, &monitor_id)
    }

    /// Change a monitor
    ///
    /// - `monitor_id`: Id of the monitor
    ///
    /// Returns [`Monitor`](crate::types::Monitor). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn update_monitor(
        &self,
        monitor_id: i64,
        body: &types::MonitorUpdateRequest,
    ) -> Call<UpdateMonitor> {
        Call(rt::Pending::new(&self.0.0).arg(0, &monitor_id).json(body))
    }

    /// Delete a monitor
    ///
    /// - `monitor_id`: Id of the monitor
    ///
    /// Returns [`DeleteMonitorResponse`](crate::types::DeleteMonitorResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn delete_monitor(&self, monitor_id: i64) -> Call<DeleteMonitor> {
        Call::__new(self.0).__arg(0, &monitor_id)
    }

    /// Search monitors
    ///
    /// Returns [`MonitorSearchResponse`](crate::types::MonitorSearchResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn search_monitors(&self) -> Call<SearchMonitors> {
        Call::__new(self.0)
    }
}

/// `GET /api/v1/monitor`
pub enum ListMonitors {}
impl rt::Operation for ListMonitors {
    const SPEC: rt::Spec = rt::Spec::new("ListMonitors", "GET", "/api/v1/monitor")
        .params(
            &[
                rt::query("group_states"),
                rt::query("name"),
                rt::query("tags"),
                rt::query("monitor_tags"),
                rt::query("with_downtimes"),
                rt::query("id_offset"),
                rt::query("page"),
                rt::query("page_size"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Monitor>>;
    type Failure = ListMonitorsError;
}

impl Call<ListMonitors> {
    /// Comma-separated list of all, alert, warn and no data
    #[inline]
    pub fn group_states(self, group_states: &str) -> Self {
        self.__arg(0, group_states)
    }

    /// Part of the name
    #[inline]
    pub fn name(self, name: &str) -> Self {
        self.__arg(1, name)
    }

    /// Tags of the scope, separated by commas
    #[inline]
    pub fn tags(self, tags: &str) -> Self {
        self.__arg(2, tags)
    }

    /// Tags of the monitors, separated by commas
    #[inline]
    pub fn monitor_tags(self, monitor_tags: &str) -> Self {
        self.__arg(3, monitor_tags)
    }

    /// Sets `with_downtimes`.
    #[inline]
    pub fn with_downtimes(self, with_downtimes: bool) -> Self {
        self.__arg(4, &with_downtimes)
    }

    /// Only monitors behind this id
    #[inline]
    pub fn id_offset(self, id_offset: i64) -> Self {
        self.__arg(5, &id_offset)
    }

    /// Page, from 0
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(6, &page)
    }

    /// Entries on a page
    ///
    /// At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(7, &page_size)
    }
}

/// How [`list_monitors`](Monitors::list_monitors) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type ListMonitorsError = crate::errors::ApiErrorResponse400_403_429;

/// `POST /api/v1/monitor`
pub enum CreateMonitor {}
impl rt::Operation for CreateMonitor {
    const SPEC: rt::Spec = rt::Spec::new("CreateMonitor", "POST", "/api/v1/monitor")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Monitor>;
    type Failure = CreateMonitorError;
}

/// How [`create_monitor`](Monitors::create_monitor) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type CreateMonitorError = crate::errors::ApiErrorResponse400_403_429;

/// `GET /api/v1/monitor/{monitor_id}`
pub enum GetMonitor {}
impl rt::Operation for GetMonitor {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetMonitor",
            "GET",
            "/api/v1/monitor/{monitor_id}",
        )
        .params(
            &[
                rt::path("monitor_id"),
                rt::query("group_states"),
                rt::query("with_downtimes"),
                rt::query("with_assets"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Monitor>;
    type Failure = GetMonitorError;
}

impl Call<GetMonitor> {
    /// Comma-separated list of all, alert, warn and no data
    #[inline]
    pub fn group_states(self, group_states: &str) -> Self {
        self.__arg(1, group_states)
    }

    /// Sets `with_downtimes`.
    #[inline]
    pub fn with_downtimes(self, with_downtimes: bool) -> Self {
        self.__arg(2, &with_downtimes)
    }

    /// Sets `with_assets`.
    #[inline]
    pub fn with_assets(self, with_assets: bool) -> Self {
        self.__arg(3, &with_assets)
    }
}

/// How [`get_monitor`](Monitors::get_monitor) fails; the same as [`ApiErrorResponse400_403_404_429`](crate::errors::ApiErrorResponse400_403_404_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetMonitorError = crate::errors::ApiErrorResponse400_403_404_429;

/// `PUT /api/v1/monitor/{monitor_id}`
pub enum UpdateMonitor {}
impl rt::Operation for UpdateMonitor {
    const SPEC: rt::Spec = rt::Spec::new(
            "UpdateMonitor",
            "PUT",
            "/api/v1/monitor/{monitor_id}",
        )
        .params(&[rt::path("monitor_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Monitor>;
    type Failure = UpdateMonitorError;
}

/// How [`update_monitor`](Monitors::update_monitor) fails; the same as [`DeleteMonitorError`].
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The keys may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type UpdateMonitorError = DeleteMonitorError;

/// `DELETE /api/v1/monitor/{monitor_id}`
pub enum DeleteMonitor {}
impl rt::Operation for DeleteMonitor {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteMonitor",
            "DELETE",
            "/api/v1/monitor/{monitor_id}",
        )
        .params(&[rt::path("monitor_id"), rt::query("force")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteMonitorResponse>;
    type Failure = DeleteMonitorError;
}

impl Call<DeleteMonitor> {
    /// true deletes it even when it is in use
    #[inline]
    pub fn force(self, force: &str) -> Self {
        self.__arg(1, force)
    }
}

/// `GET /api/v1/monitor/search`
pub enum SearchMonitors {}
impl rt::Operation for SearchMonitors {
    const SPEC: rt::Spec = rt::Spec::new(
            "SearchMonitors",
            "GET",
            "/api/v1/monitor/search",
        )
        .params(
            &[
                rt::query("query"),
                rt::query("page"),
                rt::query("per_page"),
                rt::query("sort"),
            ],
        )
        .security(Client::SECURITY)
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Page,
                param: "page",
                items: "monitors",
                limit: "per_page",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::MonitorSearchResponse>;
    type Failure = SearchMonitorsError;
}

impl Call<SearchMonitors> {
    /// Search
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(0, query)
    }

    /// Page, from 0
    ///
    /// Default: `0`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(1, &page)
    }

    /// Entries on a page
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(2, &per_page)
    }

    /// Field and direction, such as name,asc
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        self.__arg(3, sort)
    }
}

/// How [`search_monitors`](Monitors::search_monitors) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type SearchMonitorsError = crate::errors::ApiErrorResponse400_403_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeleteMonitorError {
    /// The request is wrong
    BadRequest(crate::Reply<types::ApiErrorResponse>),
    /// No valid key was sent
    Unauthorized(crate::Reply<types::ApiErrorResponse>),
    /// The keys may not do this
    Forbidden(crate::Reply<types::ApiErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ApiErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ApiErrorResponse>),
}

rt::failures! {
    DeleteMonitorError {
        400 => BadRequest(rt::Json<types::ApiErrorResponse>),
        401 => Unauthorized(rt::Json<types::ApiErrorResponse>),
        403 => Forbidden(rt::Json<types::ApiErrorResponse>),
        404 => NotFound(rt::Json<types::ApiErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ApiErrorResponse>),
    }
}

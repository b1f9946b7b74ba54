// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Processes, measurements and logs.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Monitoring and Logs`.
#[derive(Debug, Clone, Copy)]
pub struct MonitoringAndLogs<'a>(pub(crate) &'a Client);

impl MonitoringAndLogs<'_> {
    /// List the MongoDB processes of a project
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`PaginatedHostViewAtlas`](crate::types::PaginatedHostViewAtlas). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_group_processes(&self, group_id: &str) -> Call<ListGroupProcesses> {
        Call::__new(self.0).__arg(0, group_id)
    }

    /// Measurements of a process
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `process_id`: Host and port of the process.
    /// - `granularity`: Distance between values, as an ISO 8601 duration.
    ///
    /// Returns [`ApiMeasurementsGeneralViewAtlas`](crate::types::ApiMeasurementsGeneralViewAtlas). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn get_process_measurements(
        &self,
        group_id: &str,
        process_id: &str,
        granularity: &str,
    ) -> Call<GetProcessMeasurements> {
        Call::__new(self.0).__arg(0, group_id).__arg(1, process_id).__arg(2, granularity)
    }

    /// Download the log of a host
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `host_name`: Name of the host.
    /// - `log_name`: Which log.
    ///
    /// Returns the bytes as they come. Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn download_cluster_log(
        &self,
        group_id: &str,
        host_name: &str,
        log_name: types::DownloadClusterLogName,
    ) -> Call<DownloadClusterLog> {
        Call::__new(self.0).__arg(0, group_id).__arg(1, host_name).__arg(2, &log_name)
    }
}

/// `GET /api/atlas/v2/groups/{groupId}/processes`
pub enum ListGroupProcesses {}
impl rt::Operation for ListGroupProcesses {
    const SPEC: rt::Spec = rt::Spec::new(
            "listGroupProcesses",
            "GET",
            "/api/atlas/v2/groups/{groupId}/processes",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedHostViewAtlas>;
    type Failure = ListGroupProcessesError;
}

impl Call<ListGroupProcesses> {
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
}

/// How [`list_group_processes`](MonitoringAndLogs::list_group_processes) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListGroupProcessesError = crate::errors::ApiError401_403_404_429_500;

/// `GET /api/atlas/v2/groups/{groupId}/processes/{processId}/measurements`
pub enum GetProcessMeasurements {}
impl rt::Operation for GetProcessMeasurements {
    const SPEC: rt::Spec = rt::Spec::new(
            "getProcessMeasurements",
            "GET",
            "/api/atlas/v2/groups/{groupId}/processes/{processId}/measurements",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::path("processId"),
                rt::query("granularity"),
                rt::query("m"),
                rt::query("period"),
                rt::query("start"),
                rt::query("end"),
                rt::query("pretty"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::ApiMeasurementsGeneralViewAtlas>;
    type Failure = GetProcessMeasurementsError;
}

impl Call<GetProcessMeasurements> {
    /// Names of measurements; repeat the parameter for several.
    #[inline]
    pub fn m(self, m: &[String]) -> Self {
        self.__arg(3, m)
    }

    /// Span up to now, as an ISO 8601 duration; instead of start and end.
    #[inline]
    pub fn period(self, period: &str) -> Self {
        self.__arg(4, period)
    }

    /// Start of the span.
    #[inline]
    pub fn start(self, start: &rt::DateTime) -> Self {
        self.__arg(5, start)
    }

    /// End of the span.
    #[inline]
    pub fn end(self, end: &rt::DateTime) -> Self {
        self.__arg(6, end)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(7, &pretty)
    }
}

/// How [`get_process_measurements`](MonitoringAndLogs::get_process_measurements) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type GetProcessMeasurementsError = crate::errors::ApiError401_403_404_429_500;

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz`
pub enum DownloadClusterLog {}
impl rt::Operation for DownloadClusterLog {
    const SPEC: rt::Spec = rt::Spec::new(
            "downloadClusterLog",
            "GET",
            "/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::path("hostName"),
                rt::path("logName"),
                rt::query("startDate"),
                rt::query("endDate"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-02-01+gzip")
        .stream();
    type Success = rt::Raw;
    type Failure = DownloadClusterLogError;
}

impl Call<DownloadClusterLog> {
    /// Start in Unix seconds.
    ///
    /// At least 1199145600.
    #[inline]
    pub fn start_date(self, start_date: i64) -> Self {
        self.__arg(3, &start_date)
    }

    /// End in Unix seconds.
    ///
    /// At least 1199145600.
    #[inline]
    pub fn end_date(self, end_date: i64) -> Self {
        self.__arg(4, &end_date)
    }
}

/// How [`download_cluster_log`](MonitoringAndLogs::download_cluster_log) fails; the same as [`ApiError400_401_403_404_409_429_500`](crate::errors::ApiError400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type DownloadClusterLogError = crate::errors::ApiError400_401_403_404_409_429_500;

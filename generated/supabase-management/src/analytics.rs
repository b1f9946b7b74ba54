// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Logs of a project.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Analytics`.
#[derive(Debug, Clone, Copy)]
pub struct Analytics<'a>(pub(crate) &'a Client);

impl Analytics<'_> {
    /// Query the logs of a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`AnalyticsResponse`](crate::types::AnalyticsResponse).
    #[inline]
    pub fn v1_get_project_logs(&self, r#ref: &str) -> Call<V1GetProjectLogs> {
        Call::__new(self.0).__arg(0, r#ref)
    }
}

/// `GET /v1/projects/{ref}/analytics/endpoints/logs.all`
pub enum V1GetProjectLogs {}
impl rt::Operation for V1GetProjectLogs {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-get-project-logs",
            "GET",
            "/v1/projects/{ref}/analytics/endpoints/logs.all",
        )
        .params(
            &[
                rt::path("ref"),
                rt::query("sql"),
                rt::query("iso_timestamp_start"),
                rt::query("iso_timestamp_end"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::AnalyticsResponse>;
    type Failure = V1GetProjectLogsError;
}

impl Call<V1GetProjectLogs> {
    /// The query; edge logs of the last minute without it.
    #[inline]
    pub fn sql(self, sql: &str) -> Self {
        self.__arg(1, sql)
    }

    /// Start of the span.
    #[inline]
    pub fn iso_timestamp_start(self, iso_timestamp_start: &rt::DateTime) -> Self {
        self.__arg(2, iso_timestamp_start)
    }

    /// End of the span, at most 24 hours later.
    #[inline]
    pub fn iso_timestamp_end(self, iso_timestamp_end: &rt::DateTime) -> Self {
        self.__arg(3, iso_timestamp_end)
    }
}

/// How [`v1_get_project_logs`](Analytics::v1_get_project_logs) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1GetProjectLogsError = crate::errors::ApiError401_403_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! What runs print.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `logs`.
#[derive(Debug, Clone, Copy)]
pub struct Logs<'a>(pub(crate) &'a Client);

impl Logs<'_> {
    /// The logs of a run as JSON lines or text
    ///
    /// - `run_id`: Id of the run. Matches `^run_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`GetRunLogsOutput`]. Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_run_logs(&self, run_id: &str) -> Call<GetRunLogs> {
        Call::__new(self.0).__arg(0, run_id)
    }

    /// Follow the logs of a run
    ///
    /// - `run_id`: Id of the run. Matches `^run_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns events, each with [`LogEvent`](crate::types::LogEvent). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn stream_run_logs(&self, run_id: &str) -> Call<StreamRunLogs> {
        Call::__new(self.0).__arg(0, run_id)
    }
}

/// `GET /runs/{runId}/logs`
pub enum GetRunLogs {}
impl rt::Operation for GetRunLogs {
    const SPEC: rt::Spec = rt::Spec::new("getRunLogs", "GET", "/runs/{runId}/logs")
        .params(&[rt::path("runId"), rt::query("step"), rt::query("level")])
        .security(Client::SECURITY)
        .accept("application/json, application/x-ndjson, text/plain");
    type Success = GetRunLogsOutput;
    type Failure = GetRunLogsError;
}

impl Call<GetRunLogs> {
    /// Step to keep.
    #[inline]
    pub fn step(self, step: &str) -> Self {
        self.__arg(1, step)
    }

    /// Lowest level to keep.
    #[inline]
    pub fn level(self, level: types::LogLevel) -> Self {
        self.__arg(2, &level)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetRunLogsOutput {
    /// The lines.
    Ndjson(<rt::Lines<types::LogLine> as rt::Body>::Value),
    /// The lines.
    Text(<rt::Text as rt::Body>::Value),
}

rt::successes! {
    GetRunLogsOutput {
        200 "application/x-ndjson" => Ndjson(rt::Lines<types::LogLine>),
        200 "text/plain" => Text(rt::Text),
    }
}

/// How [`get_run_logs`](Logs::get_run_logs) fails; the same as [`ErrorEnvelope401_403_404_429`](crate::errors::ErrorEnvelope401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetRunLogsError = crate::errors::ErrorEnvelope401_403_404_429;

/// `GET /runs/{runId}/logs/stream`
pub enum StreamRunLogs {}
impl rt::Operation for StreamRunLogs {
    const SPEC: rt::Spec = rt::Spec::new(
            "streamRunLogs",
            "GET",
            "/runs/{runId}/logs/stream",
        )
        .params(&[rt::path("runId"), rt::header("Last-Event-ID")])
        .security(Client::SECURITY)
        .accept("application/json, text/event-stream")
        .stream();
    type Success = rt::Events<types::LogEvent>;
    type Failure = StreamRunLogsError;
}

impl Call<StreamRunLogs> {
    /// Event after which the stream goes on.
    #[inline]
    pub fn last_event_id(self, last_event_id: &str) -> Self {
        self.__arg(1, last_event_id)
    }
}

/// How [`stream_run_logs`](Logs::stream_run_logs) fails; the same as [`ErrorEnvelope401_403_404_429`](crate::errors::ErrorEnvelope401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type StreamRunLogsError = crate::errors::ErrorEnvelope401_403_404_429;

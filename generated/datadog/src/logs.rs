// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Logs`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Logs`.
#[derive(Debug, Clone, Copy)]
pub struct Logs<'a>(pub(crate) &'a Client);

impl Logs<'_> {
    /// Search logs
    ///
    /// Returns [`LogsListResponse`](crate::types::LogsListResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_logs(&self, body: &types::LogsListRequest) -> Call<ListLogs> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /api/v1/logs-queries/list`
pub enum ListLogs {}
impl rt::Operation for ListLogs {
    const SPEC: rt::Spec = rt::Spec::new("ListLogs", "POST", "/api/v1/logs-queries/list")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::LogsListResponse>;
    type Failure = ListLogsError;
}

/// How [`list_logs`](Logs::list_logs) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type ListLogsError = crate::errors::ApiErrorResponse400_403_429;

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
    #[inline]
    pub fn list_logs(&self, body: &types::LogsListRequest) -> Call<ListLogs> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /api/v1/logs-queries/list`
pub enum ListLogs {}
impl rt::Operation for ListLogs {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "ListLogs",
        method: "POST",
        path: "/api/v1/logs-queries/list",
        security: &[&["apiKeyAuth", "appKeyAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::LogsListResponse>;
    type Failure = ListLogsError;
}

/// The same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
pub type ListLogsError = crate::errors::ApiErrorResponse400_403_429;

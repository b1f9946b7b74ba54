// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `stats`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `stats`.
#[derive(Debug, Clone, Copy)]
pub struct Stats<'a>(pub(crate) &'a Client);

impl Stats<'_> {
    /// Get statistics of messages by day, week or month
    ///
    /// - `start_date`: First day, as YYYY-MM-DD
    ///
    /// Returns a list of [`StatsOfDay`](crate::types::StatsOfDay). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_stat(&self, start_date: &str) -> Call<ListStat> {
        Call::__new(self.0).__arg(0, start_date)
    }
}

/// `GET /v3/stats`
pub enum ListStat {}
impl rt::Operation for ListStat {
    const SPEC: rt::Spec = rt::Spec::new("ListStat", "GET", "/v3/stats")
        .params(
            &[
                rt::query("start_date"),
                rt::header("on-behalf-of"),
                rt::query("limit"),
                rt::query("offset"),
                rt::query("aggregated_by"),
                rt::query("end_date"),
            ],
        )
        .security(Client::SECURITY)
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Offset,
                param: "offset",
                limit: "limit",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<Vec<types::StatsOfDay>>;
    type Failure = ListStatError;
}

impl Call<ListStat> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// Entries to skip
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        self.__arg(3, &offset)
    }

    /// Sets `aggregated_by`.
    #[inline]
    pub fn aggregated_by(self, aggregated_by: types::ListStatAggregatedBy) -> Self {
        self.__arg(4, &aggregated_by)
    }

    /// Last day, as YYYY-MM-DD
    #[inline]
    pub fn end_date(self, end_date: &str) -> Self {
        self.__arg(5, end_date)
    }
}

/// How [`list_stat`](Stats::list_stat) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type ListStatError = crate::errors::ErrorResponse400_401_403_429_500;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Service Level Objectives`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Service Level Objectives`.
#[derive(Debug, Clone, Copy)]
pub struct ServiceLevelObjectives<'a>(pub(crate) &'a Client);

impl ServiceLevelObjectives<'_> {
    /// List service level objectives
    ///
    /// Returns [`ListSLOsResponse`](crate::types::ListSLOsResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_slos(&self) -> Call<ListSlos> {
        Call::__new(self.0)
    }
}

/// `GET /api/v1/slo`
pub enum ListSlos {}
impl rt::Operation for ListSlos {
    const SPEC: rt::Spec = rt::Spec::new("ListSLOs", "GET", "/api/v1/slo")
        .params(
            &[
                rt::query("ids"),
                rt::query("query"),
                rt::query("tags_query"),
                rt::query("metrics_query"),
                rt::query("limit"),
                rt::query("offset"),
                rt::query("is_deleted"),
            ],
        )
        .security(Client::SECURITY)
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Offset,
                param: "offset",
                items: "data",
                limit: "limit",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::ListSLOsResponse>;
    type Failure = ListSlosError;
}

impl Call<ListSlos> {
    /// Comma-separated list
    #[inline]
    pub fn ids(self, ids: &str) -> Self {
        self.__arg(0, ids)
    }

    /// Name to look for
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(1, query)
    }

    /// Tag to look for
    #[inline]
    pub fn tags_query(self, tags_query: &str) -> Self {
        self.__arg(2, tags_query)
    }

    /// Metric to look for
    #[inline]
    pub fn metrics_query(self, metrics_query: &str) -> Self {
        self.__arg(3, metrics_query)
    }

    /// Sets `limit`.
    ///
    /// Default: `1000`.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(4, &limit)
    }

    /// Sets `offset`.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        self.__arg(5, &offset)
    }

    /// Sets `is_deleted`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.__arg(6, &is_deleted)
    }
}

/// How [`list_slos`](ServiceLevelObjectives::list_slos) fails; the same as [`ApiErrorResponse400_403_404_429`](crate::errors::ApiErrorResponse400_403_404_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListSlosError = crate::errors::ApiErrorResponse400_403_404_429;

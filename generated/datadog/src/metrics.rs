// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Metrics`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Metrics`.
#[derive(Debug, Clone, Copy)]
pub struct Metrics<'a>(pub(crate) &'a Client);

impl Metrics<'_> {
    /// Send points of metrics
    ///
    /// Returns [`IntakePayloadAccepted`](crate::types::IntakePayloadAccepted). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn submit_metrics(
        &self,
        body: &types::SubmitMetricsBody,
    ) -> Call<SubmitMetrics> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get the points of a query
    ///
    /// - `from`: Unix time in seconds
    /// - `to`: Unix time in seconds
    /// - `query`: Query to run
    ///
    /// Returns [`MetricsQueryResponse`](crate::types::MetricsQueryResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn query_metrics(&self, from: i64, to: i64, query: &str) -> Call<QueryMetrics> {
        Call::__new(self.0).__arg(0, &from).__arg(1, &to).__arg(2, query)
    }

    /// List the metrics that reported since a time
    ///
    /// - `from`: Unix time in seconds
    ///
    /// Returns [`ListActiveMetricsResponse`](crate::types::ListActiveMetricsResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_active_metrics(&self, from: i64) -> Call<ListActiveMetrics> {
        Call::__new(self.0).__arg(0, &from)
    }
}

/// `POST /api/v1/series`
pub enum SubmitMetrics {}
impl rt::Operation for SubmitMetrics {
    const SPEC: rt::Spec = rt::Spec::new("SubmitMetrics", "POST", "/api/v1/series")
        .params(&[rt::header("Content-Encoding")])
        .security(&[&["apiKeyAuth"]])
        .body("text/json");
    type Success = rt::Json<types::IntakePayloadAccepted>;
    type Failure = SubmitMetricsError;
}

impl Call<SubmitMetrics> {
    /// Set when the body is packed
    #[inline]
    pub fn content_encoding(
        self,
        content_encoding: types::SubmitMetricsContentEncoding,
    ) -> Self {
        self.__arg(0, &content_encoding)
    }
}

/// How [`submit_metrics`](Metrics::submit_metrics) fails; the same as [`ApiErrorResponse400_403_408_413_429`](crate::errors::ApiErrorResponse400_403_408_413_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 408 Request Timeout: The body took too long
/// - 413 Payload Too Large: The body is too big
/// - 429 Too Many Requests: Too many calls
pub type SubmitMetricsError = crate::errors::ApiErrorResponse400_403_408_413_429;

/// `GET /api/v1/query`
pub enum QueryMetrics {}
impl rt::Operation for QueryMetrics {
    const SPEC: rt::Spec = rt::Spec::new("QueryMetrics", "GET", "/api/v1/query")
        .params(&[rt::query("from"), rt::query("to"), rt::query("query")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::MetricsQueryResponse>;
    type Failure = QueryMetricsError;
}

/// How [`query_metrics`](Metrics::query_metrics) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type QueryMetricsError = crate::errors::ApiErrorResponse400_403_429;

/// `GET /api/v1/metrics`
pub enum ListActiveMetrics {}
impl rt::Operation for ListActiveMetrics {
    const SPEC: rt::Spec = rt::Spec::new("ListActiveMetrics", "GET", "/api/v1/metrics")
        .params(&[rt::query("from"), rt::query("host"), rt::query("tag_filter")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListActiveMetricsResponse>;
    type Failure = ListActiveMetricsError;
}

impl Call<ListActiveMetrics> {
    /// Only this host
    #[inline]
    pub fn host(self, host: &str) -> Self {
        self.__arg(1, host)
    }

    /// Only these tags
    #[inline]
    pub fn tag_filter(self, tag_filter: &str) -> Self {
        self.__arg(2, tag_filter)
    }
}

/// How [`list_active_metrics`](Metrics::list_active_metrics) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type ListActiveMetricsError = crate::errors::ApiErrorResponse400_403_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Feeds`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Feeds`.
#[derive(Debug, Clone, Copy)]
pub struct Feeds<'a>(pub(crate) &'a Client);

impl Feeds<'_> {
    /// Read a real-time feed.
    ///
    /// - `level`: Least magnitude of the feed.
    /// - `period`: How far back the feed goes.
    ///
    /// Returns [`FeatureCollection`](crate::types::FeatureCollection).
    #[inline]
    pub fn get_summary_feed(
        &self,
        level: types::GetSummaryFeedLevel,
        period: types::GetSummaryFeedPeriod,
    ) -> Call<GetSummaryFeed> {
        Call::__new(self.0).__arg(0, &level).__arg(1, &period)
    }

    /// Read a real-time feed as a table.
    ///
    /// - `level`: Least magnitude of the feed.
    /// - `period`: How far back the feed goes.
    ///
    /// Returns text.
    #[inline]
    pub fn get_summary_feed_csv(
        &self,
        level: types::GetSummaryFeedCsvLevel,
        period: types::GetSummaryFeedCsvPeriod,
    ) -> Call<GetSummaryFeedCsv> {
        Call::__new(self.0).__arg(0, &level).__arg(1, &period)
    }

    /// Read all details of one event.
    ///
    /// Returns [`Feature`](crate::types::Feature).
    #[inline]
    pub fn get_detail_feed(&self, eventid: &str) -> Call<GetDetailFeed> {
        Call::__new(self.0).__arg(0, eventid)
    }
}

/// `GET /earthquakes/feed/v1.0/summary/{level}_{period}.geojson`
pub enum GetSummaryFeed {}
impl rt::Operation for GetSummaryFeed {
    const SPEC: rt::Spec = rt::Spec::new(
            "getSummaryFeed",
            "GET",
            "/earthquakes/feed/v1.0/summary/{level}_{period}.geojson",
        )
        .params(&[rt::path("level"), rt::path("period")])
        .accept("application/json, text/plain");
    type Success = rt::Json<types::FeatureCollection>;
    type Failure = GetSummaryFeedError;
}

/// How [`get_summary_feed`](Feeds::get_summary_feed) fails; the same as [`GetDetailFeedError`].
///
/// - 404 Not Found: No such event, or nodata=404 and nothing matched.
pub type GetSummaryFeedError = GetDetailFeedError;

/// `GET /earthquakes/feed/v1.0/summary/{level}_{period}.csv`
pub enum GetSummaryFeedCsv {}
impl rt::Operation for GetSummaryFeedCsv {
    const SPEC: rt::Spec = rt::Spec::new(
            "getSummaryFeedCsv",
            "GET",
            "/earthquakes/feed/v1.0/summary/{level}_{period}.csv",
        )
        .params(&[rt::path("level"), rt::path("period")])
        .accept("text/csv, text/plain");
    type Success = rt::Text;
    type Failure = GetSummaryFeedCsvError;
}

/// How [`get_summary_feed_csv`](Feeds::get_summary_feed_csv) fails; the same as [`GetDetailFeedError`].
///
/// - 404 Not Found: No such event, or nodata=404 and nothing matched.
pub type GetSummaryFeedCsvError = GetDetailFeedError;

/// `GET /earthquakes/feed/v1.0/detail/{eventid}.geojson`
pub enum GetDetailFeed {}
impl rt::Operation for GetDetailFeed {
    const SPEC: rt::Spec = rt::Spec::new(
            "getDetailFeed",
            "GET",
            "/earthquakes/feed/v1.0/detail/{eventid}.geojson",
        )
        .params(&[rt::path("eventid")])
        .accept("application/json, text/plain");
    type Success = rt::Json<types::Feature>;
    type Failure = GetDetailFeedError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum GetDetailFeedError {
    /// No such event, or nodata=404 and nothing matched.
    NotFound(crate::Reply<String>),
}

rt::failures! {
    GetDetailFeedError { 404 => NotFound(rt::Text) }
}

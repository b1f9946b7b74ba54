// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Query`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Query`.
#[derive(Debug, Clone, Copy)]
pub struct Query<'a>(pub(crate) &'a Client);

impl Query<'_> {
    /// Read a data set; `function` says which, and which other parameters it needs.
    #[inline]
    pub fn query(&self, function: types::QueryFunction) -> Call<QueryCall> {
        Call(rt::Pending::new(&self.0.0).arg(0, &function))
    }
}

/// `GET /query`
pub enum QueryCall {}
impl rt::Operation for QueryCall {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "query",
        method: "GET",
        path: "/query",
        params: &[
            rt::query("function"),
            rt::query("symbol"),
            rt::query("interval"),
            rt::query("adjusted"),
            rt::query("extended_hours"),
            rt::query("month"),
            rt::query("outputsize"),
            rt::query("datatype"),
            rt::query("keywords"),
            rt::query("tickers"),
            rt::query("topics"),
            rt::query("time_from"),
            rt::query("time_to"),
            rt::query("sort"),
            rt::query("limit"),
            rt::query("from_currency"),
            rt::query("to_currency"),
            rt::query("from_symbol"),
            rt::query("to_symbol"),
            rt::query("market"),
            rt::query("maturity"),
            rt::query("time_period"),
            rt::query("series_type"),
            rt::query("fastperiod"),
            rt::query("slowperiod"),
            rt::query("signalperiod"),
        ],
        security: &[&["apikey"]],
        accept: "application/json, text/csv",
        ..rt::Spec::DEFAULT
    };
    type Success = QueryCallOutput;
    type Failure = rt::NoFailure;
}

impl Call<QueryCall> {
    /// Ticker symbol.
    #[inline]
    pub fn symbol(self, symbol: &str) -> Self {
        Call(self.0.arg(1, symbol))
    }

    /// Distance between points; the values allowed depend on the function.
    #[inline]
    pub fn interval(self, interval: types::QueryInterval) -> Self {
        Call(self.0.arg(2, &interval))
    }

    /// Adjust for splits and dividends.
    ///
    /// Default: `true`.
    #[inline]
    pub fn adjusted(self, adjusted: bool) -> Self {
        Call(self.0.arg(3, &adjusted))
    }

    /// Also return hours before and after trading.
    ///
    /// Default: `true`.
    #[inline]
    pub fn extended_hours(self, extended_hours: bool) -> Self {
        Call(self.0.arg(4, &extended_hours))
    }

    /// Month as YYYY-MM.
    #[inline]
    pub fn month(self, month: &str) -> Self {
        Call(self.0.arg(5, month))
    }

    /// Last 100 points, or all.
    ///
    /// Default: `compact`.
    #[inline]
    pub fn outputsize(self, outputsize: types::QueryOutputsize) -> Self {
        Call(self.0.arg(6, &outputsize))
    }

    /// Form of the answer.
    ///
    /// Default: `json`.
    #[inline]
    pub fn datatype(self, datatype: types::QueryDatatype) -> Self {
        Call(self.0.arg(7, &datatype))
    }

    /// Text to look for; SYMBOL_SEARCH.
    #[inline]
    pub fn keywords(self, keywords: &str) -> Self {
        Call(self.0.arg(8, keywords))
    }

    /// Comma-separated tickers; NEWS_SENTIMENT.
    #[inline]
    pub fn tickers(self, tickers: &str) -> Self {
        Call(self.0.arg(9, tickers))
    }

    /// Comma-separated topics; NEWS_SENTIMENT.
    #[inline]
    pub fn topics(self, topics: &str) -> Self {
        Call(self.0.arg(10, topics))
    }

    /// Earliest time as YYYYMMDDTHHMM; NEWS_SENTIMENT.
    #[inline]
    pub fn time_from(self, time_from: &str) -> Self {
        Call(self.0.arg(11, time_from))
    }

    /// Latest time as YYYYMMDDTHHMM; NEWS_SENTIMENT.
    #[inline]
    pub fn time_to(self, time_to: &str) -> Self {
        Call(self.0.arg(12, time_to))
    }

    /// Order; NEWS_SENTIMENT.
    ///
    /// Default: `LATEST`.
    #[inline]
    pub fn sort(self, sort: types::QuerySort) -> Self {
        Call(self.0.arg(13, &sort))
    }

    /// Most articles; NEWS_SENTIMENT.
    ///
    /// Default: `50`. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Call(self.0.arg(14, &limit))
    }

    /// Currency to convert; CURRENCY_EXCHANGE_RATE.
    #[inline]
    pub fn from_currency(self, from_currency: &str) -> Self {
        Call(self.0.arg(15, from_currency))
    }

    /// Wished currency; CURRENCY_EXCHANGE_RATE.
    #[inline]
    pub fn to_currency(self, to_currency: &str) -> Self {
        Call(self.0.arg(16, to_currency))
    }

    /// Base currency; FX functions.
    #[inline]
    pub fn from_symbol(self, from_symbol: &str) -> Self {
        Call(self.0.arg(17, from_symbol))
    }

    /// Quote currency; FX functions.
    #[inline]
    pub fn to_symbol(self, to_symbol: &str) -> Self {
        Call(self.0.arg(18, to_symbol))
    }

    /// Market of a crypto currency, such as EUR.
    #[inline]
    pub fn market(self, market: &str) -> Self {
        Call(self.0.arg(19, market))
    }

    /// Term of the bond; TREASURY_YIELD.
    ///
    /// Default: `10year`.
    #[inline]
    pub fn maturity(self, maturity: types::QueryMaturity) -> Self {
        Call(self.0.arg(20, &maturity))
    }

    /// Points for each value; technical indicators.
    #[inline]
    pub fn time_period(self, time_period: i32) -> Self {
        Call(self.0.arg(21, &time_period))
    }

    /// Price used; technical indicators.
    #[inline]
    pub fn series_type(self, series_type: types::QuerySeriesType) -> Self {
        Call(self.0.arg(22, &series_type))
    }

    /// Fast period; MACD.
    #[inline]
    pub fn fastperiod(self, fastperiod: i32) -> Self {
        Call(self.0.arg(23, &fastperiod))
    }

    /// Slow period; MACD.
    #[inline]
    pub fn slowperiod(self, slowperiod: i32) -> Self {
        Call(self.0.arg(24, &slowperiod))
    }

    /// Signal period; MACD.
    #[inline]
    pub fn signalperiod(self, signalperiod: i32) -> Self {
        Call(self.0.arg(25, &signalperiod))
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum QueryCallOutput {
    /// The data set of the function. Errors and rate limits also answer 200, as a Notice.
    Json(<rt::Json<types::Answer> as rt::Body>::Value),
    /// The data set of the function. Errors and rate limits also answer 200, as a Notice.
    Csv(<rt::Text as rt::Body>::Value),
}

rt::successes! {
    QueryCallOutput { 200 "application/json" => Json(rt::Json < types::Answer >), 200
    "text/csv" => Csv(rt::Text) }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Estimates`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Estimates`.
#[derive(Debug, Clone, Copy)]
pub struct Estimates<'a>(pub(crate) &'a Client);

impl Estimates<'_> {
    /// Get what analysts recommend, by month.
    ///
    /// - `symbol`: Ticker symbol.
    ///
    /// Returns a list of [`RecommendationTrend`](crate::types::RecommendationTrend).
    #[inline]
    pub fn recommendation_trends(&self, symbol: &str) -> Call<RecommendationTrends> {
        Call::__new(self.0).__arg(0, symbol)
    }

    /// Get the price targets of analysts.
    ///
    /// - `symbol`: Ticker symbol.
    ///
    /// Returns [`PriceTarget`](crate::types::PriceTarget).
    #[inline]
    pub fn price_target(&self, symbol: &str) -> Call<PriceTarget> {
        Call::__new(self.0).__arg(0, symbol)
    }

    /// List rating changes.
    ///
    /// Returns a list of [`UpgradeDowngrade`](crate::types::UpgradeDowngrade).
    #[inline]
    pub fn upgrade_downgrade(&self) -> Call<UpgradeDowngrade> {
        Call::__new(self.0)
    }

    /// List past earnings against estimates.
    ///
    /// - `symbol`: Ticker symbol.
    ///
    /// Returns a list of [`EarningResult`](crate::types::EarningResult).
    #[inline]
    pub fn company_earnings(&self, symbol: &str) -> Call<CompanyEarnings> {
        Call::__new(self.0).__arg(0, symbol)
    }
}

/// `GET /stock/recommendation`
pub enum RecommendationTrends {}
impl rt::Operation for RecommendationTrends {
    const SPEC: rt::Spec = rt::Spec::new(
            "recommendation-trends",
            "GET",
            "/stock/recommendation",
        )
        .params(&[rt::query("symbol")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::RecommendationTrend>>;
    type Failure = RecommendationTrendsError;
}

/// How [`recommendation_trends`](Estimates::recommendation_trends) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type RecommendationTrendsError = crate::errors::Error401_429;

/// `GET /stock/price-target`
pub enum PriceTarget {}
impl rt::Operation for PriceTarget {
    const SPEC: rt::Spec = rt::Spec::new("price-target", "GET", "/stock/price-target")
        .params(&[rt::query("symbol")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::PriceTarget>;
    type Failure = PriceTargetError;
}

/// How [`price_target`](Estimates::price_target) fails; the same as [`Error401_403_429`](crate::errors::Error401_403_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 403 Forbidden: The plan does not include this resource.
/// - 429 Too Many Requests: Over the rate limit.
pub type PriceTargetError = crate::errors::Error401_403_429;

/// `GET /stock/upgrade-downgrade`
pub enum UpgradeDowngrade {}
impl rt::Operation for UpgradeDowngrade {
    const SPEC: rt::Spec = rt::Spec::new(
            "upgrade-downgrade",
            "GET",
            "/stock/upgrade-downgrade",
        )
        .params(&[rt::query("symbol"), rt::query("from"), rt::query("to")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::UpgradeDowngrade>>;
    type Failure = UpgradeDowngradeError;
}

impl Call<UpgradeDowngrade> {
    /// Ticker symbol.
    #[inline]
    pub fn symbol(self, symbol: &str) -> Self {
        self.__arg(0, symbol)
    }

    /// First day.
    #[inline]
    pub fn from(self, from: &rt::Date) -> Self {
        self.__arg(1, from)
    }

    /// Last day.
    #[inline]
    pub fn to(self, to: &rt::Date) -> Self {
        self.__arg(2, to)
    }
}

/// How [`upgrade_downgrade`](Estimates::upgrade_downgrade) fails; the same as [`Error401_403_429`](crate::errors::Error401_403_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 403 Forbidden: The plan does not include this resource.
/// - 429 Too Many Requests: Over the rate limit.
pub type UpgradeDowngradeError = crate::errors::Error401_403_429;

/// `GET /stock/earnings`
pub enum CompanyEarnings {}
impl rt::Operation for CompanyEarnings {
    const SPEC: rt::Spec = rt::Spec::new("company-earnings", "GET", "/stock/earnings")
        .params(&[rt::query("symbol"), rt::query("limit")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EarningResult>>;
    type Failure = CompanyEarningsError;
}

impl Call<CompanyEarnings> {
    /// Most quarters to return.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(1, &limit)
    }
}

/// How [`company_earnings`](Estimates::company_earnings) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type CompanyEarningsError = crate::errors::Error401_429;

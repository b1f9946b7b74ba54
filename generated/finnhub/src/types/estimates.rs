// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `RecommendationTrend`, as the API calls it.
#[non_exhaustive]
pub struct RecommendationTrend {
    pub symbol: Option<String>,
    pub period: Option<String>,
    pub strong_buy: Option<i64>,
    pub buy: Option<i64>,
    pub hold: Option<i64>,
    pub sell: Option<i64>,
    pub strong_sell: Option<i64>,
}

impl rt::Object for RecommendationTrend {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RecommendationTrend",
        0,
        &["symbol", "period", "strongBuy", "buy", "hold", "sell", "strongSell"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.symbol,
            &self.period,
            &self.strong_buy,
            &self.buy,
            &self.hold,
            &self.sell,
            &self.strong_sell,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            period: group_0.1,
            strong_buy: group_0.2,
            buy: group_0.3,
            hold: group_0.4,
            sell: group_0.5,
            strong_sell: group_0.6,
        }
    }
}

/// `PriceTarget`, as the API calls it.
#[non_exhaustive]
pub struct PriceTarget {
    pub symbol: Option<String>,
    pub target_high: Option<f64>,
    pub target_low: Option<f64>,
    pub target_mean: Option<f64>,
    pub target_median: Option<f64>,
    pub number_analysts: Option<i64>,
    pub last_updated: Option<String>,
}

impl rt::Object for PriceTarget {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PriceTarget",
        0,
        &[
            "symbol",
            "targetHigh",
            "targetLow",
            "targetMean",
            "targetMedian",
            "numberAnalysts",
            "lastUpdated",
        ],
    );
    type Fields = (
        Option<String>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<i64>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.symbol,
            &self.target_high,
            &self.target_low,
            &self.target_mean,
            &self.target_median,
            &self.number_analysts,
            &self.last_updated,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            target_high: group_0.1,
            target_low: group_0.2,
            target_mean: group_0.3,
            target_median: group_0.4,
            number_analysts: group_0.5,
            last_updated: group_0.6,
        }
    }
}

/// `UpgradeDowngrade`, as the API calls it.
#[non_exhaustive]
pub struct UpgradeDowngrade {
    pub symbol: Option<String>,
    pub grade_time: Option<i64>,
    pub from_grade: Option<String>,
    pub to_grade: Option<String>,
    pub company: Option<String>,
    pub action: Option<String>,
}

impl rt::Object for UpgradeDowngrade {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpgradeDowngrade",
        0,
        &["symbol", "gradeTime", "fromGrade", "toGrade", "company", "action"],
    );
    type Fields = (
        Option<String>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.symbol,
            &self.grade_time,
            &self.from_grade,
            &self.to_grade,
            &self.company,
            &self.action,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            grade_time: group_0.1,
            from_grade: group_0.2,
            to_grade: group_0.3,
            company: group_0.4,
            action: group_0.5,
        }
    }
}

/// `EarningResult`, as the API calls it.
#[non_exhaustive]
pub struct EarningResult {
    pub symbol: Option<String>,
    pub actual: rt::Nullable<f64>,
    pub estimate: rt::Nullable<f64>,
    pub surprise: rt::Nullable<f64>,
    pub surprise_percent: rt::Nullable<f64>,
    pub period: Option<rt::Date>,
    pub year: Option<i64>,
    pub quarter: Option<i64>,
}

impl rt::Object for EarningResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EarningResult",
        0,
        &[
            "symbol",
            "actual",
            "estimate",
            "surprise",
            "surprisePercent",
            "period",
            "year",
            "quarter",
        ],
    );
    type Fields = (
        Option<String>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        Option<rt::Date>,
        Option<i64>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.symbol,
            &self.actual,
            &self.estimate,
            &self.surprise,
            &self.surprise_percent,
            &self.period,
            &self.year,
            &self.quarter,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            actual: group_0.1,
            estimate: group_0.2,
            surprise: group_0.3,
            surprise_percent: group_0.4,
            period: group_0.5,
            year: group_0.6,
            quarter: group_0.7,
        }
    }
}

rt::objects! {
    RecommendationTrend
    PriceTarget
    UpgradeDowngrade
    EarningResult
}

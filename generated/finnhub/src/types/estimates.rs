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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RecommendationTrend",
        fields: &["symbol", "period", "strongBuy", "buy", "hold", "sell", "strongSell"],
        required: &[0],
    };
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
    fn from_fields(
        (symbol, period, strong_buy, buy, hold, sell, strong_sell): Self::Fields,
    ) -> Self {
        Self {
            symbol,
            period,
            strong_buy,
            buy,
            hold,
            sell,
            strong_sell,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PriceTarget",
        fields: &[
            "symbol",
            "targetHigh",
            "targetLow",
            "targetMean",
            "targetMedian",
            "numberAnalysts",
            "lastUpdated",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            symbol,
            target_high,
            target_low,
            target_mean,
            target_median,
            number_analysts,
            last_updated,
        ): Self::Fields,
    ) -> Self {
        Self {
            symbol,
            target_high,
            target_low,
            target_mean,
            target_median,
            number_analysts,
            last_updated,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UpgradeDowngrade",
        fields: &["symbol", "gradeTime", "fromGrade", "toGrade", "company", "action"],
        required: &[0],
    };
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
    fn from_fields(
        (symbol, grade_time, from_grade, to_grade, company, action): Self::Fields,
    ) -> Self {
        Self {
            symbol,
            grade_time,
            from_grade,
            to_grade,
            company,
            action,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EarningResult",
        fields: &[
            "symbol",
            "actual",
            "estimate",
            "surprise",
            "surprisePercent",
            "period",
            "year",
            "quarter",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            symbol,
            actual,
            estimate,
            surprise,
            surprise_percent,
            period,
            year,
            quarter,
        ): Self::Fields,
    ) -> Self {
        Self {
            symbol,
            actual,
            estimate,
            surprise,
            surprise_percent,
            period,
            year,
            quarter,
        }
    }
}

rt::objects! {
    RecommendationTrend
    PriceTarget
    UpgradeDowngrade
    EarningResult
}

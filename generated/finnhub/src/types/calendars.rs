// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `EarningsCalendar`, as the API calls it.
#[non_exhaustive]
pub struct EarningsCalendar {
    pub earnings_calendar: Option<Vec<EarningRelease>>,
}

impl rt::Object for EarningsCalendar {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EarningsCalendar",
        0,
        &["earningsCalendar"],
    );
    type Fields = (Option<Vec<EarningRelease>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.earnings_calendar,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            earnings_calendar: group_0.0,
        }
    }
}

/// `EarningRelease`, as the API calls it.
#[non_exhaustive]
pub struct EarningRelease {
    pub symbol: Option<String>,
    pub date: Option<rt::Date>,
    /// bmo, amc or dmh.
    pub hour: Option<String>,
    pub year: Option<i64>,
    pub quarter: Option<i64>,
    pub eps_estimate: rt::Nullable<f64>,
    pub eps_actual: rt::Nullable<f64>,
    pub revenue_estimate: rt::Nullable<f64>,
    pub revenue_actual: rt::Nullable<f64>,
}

impl rt::Object for EarningRelease {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EarningRelease",
        0,
        &[
            "symbol",
            "date",
            "hour",
            "year",
            "quarter",
            "epsEstimate",
            "epsActual",
            "revenueEstimate",
            "revenueActual",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<rt::Date>,
            Option<String>,
            Option<i64>,
            Option<i64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
        ),
        (rt::Nullable<f64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.symbol,
                &self.date,
                &self.hour,
                &self.year,
                &self.quarter,
                &self.eps_estimate,
                &self.eps_actual,
                &self.revenue_estimate,
            ),
            (&self.revenue_actual,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            date: group_0.1,
            hour: group_0.2,
            year: group_0.3,
            quarter: group_0.4,
            eps_estimate: group_0.5,
            eps_actual: group_0.6,
            revenue_estimate: group_0.7,
            revenue_actual: group_1.0,
        }
    }
}

/// `IPOCalendar`, as the API calls it.
#[non_exhaustive]
pub struct IpoCalendar {
    pub ipo_calendar: Option<Vec<IpoEvent>>,
}

impl rt::Object for IpoCalendar {
    const SHAPE: rt::Shape = rt::Shape::new("IpoCalendar", 0, &["ipoCalendar"]);
    type Fields = (Option<Vec<IpoEvent>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ipo_calendar,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { ipo_calendar: group_0.0 }
    }
}

/// `IPOEvent`, as the API calls it.
#[non_exhaustive]
pub struct IpoEvent {
    pub symbol: rt::Nullable<String>,
    pub date: Option<rt::Date>,
    pub exchange: rt::Nullable<String>,
    pub name: Option<String>,
    /// expected, priced, withdrawn or filed.
    pub status: Option<String>,
    pub price: rt::Nullable<String>,
    pub number_of_shares: rt::Nullable<f64>,
    pub total_shares_value: rt::Nullable<f64>,
}

impl rt::Object for IpoEvent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IpoEvent",
        0,
        &[
            "symbol",
            "date",
            "exchange",
            "name",
            "status",
            "price",
            "numberOfShares",
            "totalSharesValue",
        ],
    );
    type Fields = (
        rt::Nullable<String>,
        Option<rt::Date>,
        rt::Nullable<String>,
        Option<String>,
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.symbol,
            &self.date,
            &self.exchange,
            &self.name,
            &self.status,
            &self.price,
            &self.number_of_shares,
            &self.total_shares_value,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            date: group_0.1,
            exchange: group_0.2,
            name: group_0.3,
            status: group_0.4,
            price: group_0.5,
            number_of_shares: group_0.6,
            total_shares_value: group_0.7,
        }
    }
}

/// `EconomicCalendar`, as the API calls it.
#[non_exhaustive]
pub struct EconomicCalendar {
    pub economic_calendar: Option<Vec<EconomicEvent>>,
}

impl rt::Object for EconomicCalendar {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EconomicCalendar",
        0,
        &["economicCalendar"],
    );
    type Fields = (Option<Vec<EconomicEvent>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.economic_calendar,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            economic_calendar: group_0.0,
        }
    }
}

/// `EconomicEvent`, as the API calls it.
#[non_exhaustive]
pub struct EconomicEvent {
    pub country: Option<String>,
    pub event: Option<String>,
    pub actual: rt::Nullable<f64>,
    pub estimate: rt::Nullable<f64>,
    pub prev: rt::Nullable<f64>,
    pub impact: Option<String>,
    pub time: Option<String>,
    pub unit: Option<String>,
}

impl rt::Object for EconomicEvent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EconomicEvent",
        0,
        &["country", "event", "actual", "estimate", "prev", "impact", "time", "unit"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.country,
            &self.event,
            &self.actual,
            &self.estimate,
            &self.prev,
            &self.impact,
            &self.time,
            &self.unit,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            country: group_0.0,
            event: group_0.1,
            actual: group_0.2,
            estimate: group_0.3,
            prev: group_0.4,
            impact: group_0.5,
            time: group_0.6,
            unit: group_0.7,
        }
    }
}

rt::objects! {
    EarningsCalendar
    EarningRelease
    IpoCalendar
    IpoEvent
    EconomicCalendar
    EconomicEvent
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `EarningsCalendar`, as the API calls it.
#[non_exhaustive]
pub struct EarningsCalendar {
    pub earnings_calendar: Option<Vec<EarningRelease>>,
}

impl rt::Object for EarningsCalendar {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EarningsCalendar",
        fields: &["earningsCalendar"],
        required: &[0],
    };
    type Fields = (Option<Vec<EarningRelease>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.earnings_calendar,)
    }

    #[inline]
    fn from_fields((earnings_calendar,): Self::Fields) -> Self {
        Self { earnings_calendar }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EarningRelease",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                symbol,
                date,
                hour,
                year,
                quarter,
                eps_estimate,
                eps_actual,
                revenue_estimate,
            ),
            (revenue_actual,),
        ): Self::Fields,
    ) -> Self {
        Self {
            symbol,
            date,
            hour,
            year,
            quarter,
            eps_estimate,
            eps_actual,
            revenue_estimate,
            revenue_actual,
        }
    }
}

/// `IPOCalendar`, as the API calls it.
#[non_exhaustive]
pub struct IpoCalendar {
    pub ipo_calendar: Option<Vec<IpoEvent>>,
}

impl rt::Object for IpoCalendar {
    const SHAPE: rt::Shape = rt::Shape {
        name: "IpoCalendar",
        fields: &["ipoCalendar"],
        required: &[0],
    };
    type Fields = (Option<Vec<IpoEvent>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ipo_calendar,)
    }

    #[inline]
    fn from_fields((ipo_calendar,): Self::Fields) -> Self {
        Self { ipo_calendar }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "IpoEvent",
        fields: &[
            "symbol",
            "date",
            "exchange",
            "name",
            "status",
            "price",
            "numberOfShares",
            "totalSharesValue",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            symbol,
            date,
            exchange,
            name,
            status,
            price,
            number_of_shares,
            total_shares_value,
        ): Self::Fields,
    ) -> Self {
        Self {
            symbol,
            date,
            exchange,
            name,
            status,
            price,
            number_of_shares,
            total_shares_value,
        }
    }
}

/// `EconomicCalendar`, as the API calls it.
#[non_exhaustive]
pub struct EconomicCalendar {
    pub economic_calendar: Option<Vec<EconomicEvent>>,
}

impl rt::Object for EconomicCalendar {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EconomicCalendar",
        fields: &["economicCalendar"],
        required: &[0],
    };
    type Fields = (Option<Vec<EconomicEvent>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.economic_calendar,)
    }

    #[inline]
    fn from_fields((economic_calendar,): Self::Fields) -> Self {
        Self { economic_calendar }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EconomicEvent",
        fields: &[
            "country",
            "event",
            "actual",
            "estimate",
            "prev",
            "impact",
            "time",
            "unit",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (country, event, actual, estimate, prev, impact, time, unit): Self::Fields,
    ) -> Self {
        Self {
            country,
            event,
            actual,
            estimate,
            prev,
            impact,
            time,
            unit,
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

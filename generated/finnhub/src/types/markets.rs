// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `MarketStatus`, as the API calls it.
#[non_exhaustive]
pub struct MarketStatus {
    pub exchange: Option<String>,
    pub holiday: rt::Nullable<String>,
    pub is_open: Option<bool>,
    pub session: rt::Nullable<String>,
    pub timezone: Option<String>,
    pub t: Option<i64>,
}

impl rt::Object for MarketStatus {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MarketStatus",
        fields: &["exchange", "holiday", "isOpen", "session", "timezone", "t"],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        rt::Nullable<String>,
        Option<bool>,
        rt::Nullable<String>,
        Option<String>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.exchange,
            &self.holiday,
            &self.is_open,
            &self.session,
            &self.timezone,
            &self.t,
        )
    }

    #[inline]
    fn from_fields(
        (exchange, holiday, is_open, session, timezone, t): Self::Fields,
    ) -> Self {
        Self {
            exchange,
            holiday,
            is_open,
            session,
            timezone,
            t,
        }
    }
}

/// `MarketHoliday`, as the API calls it.
#[non_exhaustive]
pub struct MarketHoliday {
    pub exchange: Option<String>,
    pub timezone: Option<String>,
    pub data: Option<Vec<MarketHolidayData>>,
}

impl rt::Object for MarketHoliday {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MarketHoliday",
        fields: &["exchange", "timezone", "data"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<Vec<MarketHolidayData>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.exchange, &self.timezone, &self.data)
    }

    #[inline]
    fn from_fields((exchange, timezone, data): Self::Fields) -> Self {
        Self { exchange, timezone, data }
    }
}

/// `MarketHolidayData`, as the API calls it.
#[non_exhaustive]
pub struct MarketHolidayData {
    pub event_name: Option<String>,
    pub at_date: Option<String>,
    pub trading_hour: Option<String>,
}

impl rt::Object for MarketHolidayData {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MarketHolidayData",
        fields: &["eventName", "atDate", "tradingHour"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event_name, &self.at_date, &self.trading_hour)
    }

    #[inline]
    fn from_fields((event_name, at_date, trading_hour): Self::Fields) -> Self {
        Self {
            event_name,
            at_date,
            trading_hour,
        }
    }
}

/// `CountryMetadata`, as the API calls it.
#[non_exhaustive]
pub struct CountryMetadata {
    pub country: Option<String>,
    pub code2: Option<String>,
    pub code3: Option<String>,
    pub code_no: Option<String>,
    pub currency: Option<String>,
    pub currency_code: Option<String>,
    pub region: Option<String>,
    pub sub_region: Option<String>,
    pub rating: Option<String>,
    pub default_spread: Option<f64>,
    pub country_risk_premium: Option<f64>,
    pub equity_risk_premium: Option<f64>,
}

impl rt::Object for CountryMetadata {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CountryMetadata",
        fields: &[
            "country",
            "code2",
            "code3",
            "codeNo",
            "currency",
            "currencyCode",
            "region",
            "subRegion",
            "rating",
            "defaultSpread",
            "countryRiskPremium",
            "equityRiskPremium",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<f64>, Option<f64>, Option<f64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.country,
                &self.code2,
                &self.code3,
                &self.code_no,
                &self.currency,
                &self.currency_code,
                &self.region,
                &self.sub_region,
            ),
            (
                &self.rating,
                &self.default_spread,
                &self.country_risk_premium,
                &self.equity_risk_premium,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                country,
                code2,
                code3,
                code_no,
                currency,
                currency_code,
                region,
                sub_region,
            ),
            (rating, default_spread, country_risk_premium, equity_risk_premium),
        ): Self::Fields,
    ) -> Self {
        Self {
            country,
            code2,
            code3,
            code_no,
            currency,
            currency_code,
            region,
            sub_region,
            rating,
            default_spread,
            country_risk_premium,
            equity_risk_premium,
        }
    }
}

rt::objects! {
    MarketStatus
    MarketHoliday
    MarketHolidayData
    CountryMetadata
}

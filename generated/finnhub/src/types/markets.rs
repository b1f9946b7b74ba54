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
    const SHAPE: rt::Shape = rt::Shape::new(
        "MarketStatus",
        0,
        &["exchange", "holiday", "isOpen", "session", "timezone", "t"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            exchange: group_0.0,
            holiday: group_0.1,
            is_open: group_0.2,
            session: group_0.3,
            timezone: group_0.4,
            t: group_0.5,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "MarketHoliday",
        0,
        &["exchange", "timezone", "data"],
    );
    type Fields = (Option<String>, Option<String>, Option<Vec<MarketHolidayData>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.exchange, &self.timezone, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            exchange: group_0.0,
            timezone: group_0.1,
            data: group_0.2,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "MarketHolidayData",
        0,
        &["eventName", "atDate", "tradingHour"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event_name, &self.at_date, &self.trading_hour)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event_name: group_0.0,
            at_date: group_0.1,
            trading_hour: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "CountryMetadata",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            country: group_0.0,
            code2: group_0.1,
            code3: group_0.2,
            code_no: group_0.3,
            currency: group_0.4,
            currency_code: group_0.5,
            region: group_0.6,
            sub_region: group_0.7,
            rating: group_1.0,
            default_spread: group_1.1,
            country_risk_premium: group_1.2,
            equity_risk_premium: group_1.3,
        }
    }
}

rt::objects! {
    MarketStatus
    MarketHoliday
    MarketHolidayData
    CountryMetadata
}

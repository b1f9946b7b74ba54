// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Calendars`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Calendars`.
#[derive(Debug, Clone, Copy)]
pub struct Calendars<'a>(pub(crate) &'a Client);

impl Calendars<'_> {
    /// List coming and past earnings releases.
    ///
    /// Returns [`EarningsCalendar`](crate::types::EarningsCalendar).
    #[inline]
    pub fn earnings_calendar(&self) -> Call<EarningsCalendar> {
        Call::__new(self.0)
    }

    /// List coming and past IPOs.
    ///
    /// - `from`: First day.
    /// - `to`: Last day.
    ///
    /// Returns [`IpoCalendar`](crate::types::IpoCalendar).
    #[inline]
    pub fn ipo_calendar(&self, from: &rt::Date, to: &rt::Date) -> Call<IpoCalendar> {
        Call::__new(self.0).__arg(0, from).__arg(1, to)
    }

    /// List economic events.
    ///
    /// Returns [`EconomicCalendar`](crate::types::EconomicCalendar).
    #[inline]
    pub fn economic_calendar(&self) -> Call<EconomicCalendar> {
        Call::__new(self.0)
    }
}

/// `GET /calendar/earnings`
pub enum EarningsCalendar {}
impl rt::Operation for EarningsCalendar {
    const SPEC: rt::Spec = rt::Spec::new(
            "earnings-calendar",
            "GET",
            "/calendar/earnings",
        )
        .params(
            &[
                rt::query("from"),
                rt::query("to"),
                rt::query("symbol"),
                rt::query("international"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::EarningsCalendar>;
    type Failure = EarningsCalendarError;
}

impl Call<EarningsCalendar> {
    /// First day.
    #[inline]
    pub fn from(self, from: &rt::Date) -> Self {
        self.__arg(0, from)
    }

    /// Last day.
    #[inline]
    pub fn to(self, to: &rt::Date) -> Self {
        self.__arg(1, to)
    }

    /// Ticker symbol.
    #[inline]
    pub fn symbol(self, symbol: &str) -> Self {
        self.__arg(2, symbol)
    }

    /// Also return markets outside the US.
    ///
    /// Default: `false`.
    #[inline]
    pub fn international(self, international: bool) -> Self {
        self.__arg(3, &international)
    }
}

/// How [`earnings_calendar`](Calendars::earnings_calendar) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type EarningsCalendarError = crate::errors::Error401_429;

/// `GET /calendar/ipo`
pub enum IpoCalendar {}
impl rt::Operation for IpoCalendar {
    const SPEC: rt::Spec = rt::Spec::new("ipo-calendar", "GET", "/calendar/ipo")
        .params(&[rt::query("from"), rt::query("to")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::IpoCalendar>;
    type Failure = IpoCalendarError;
}

/// How [`ipo_calendar`](Calendars::ipo_calendar) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type IpoCalendarError = crate::errors::Error401_429;

/// `GET /calendar/economic`
pub enum EconomicCalendar {}
impl rt::Operation for EconomicCalendar {
    const SPEC: rt::Spec = rt::Spec::new(
            "economic-calendar",
            "GET",
            "/calendar/economic",
        )
        .params(&[rt::query("from"), rt::query("to")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::EconomicCalendar>;
    type Failure = EconomicCalendarError;
}

impl Call<EconomicCalendar> {
    /// First day.
    #[inline]
    pub fn from(self, from: &rt::Date) -> Self {
        self.__arg(0, from)
    }

    /// Last day.
    #[inline]
    pub fn to(self, to: &rt::Date) -> Self {
        self.__arg(1, to)
    }
}

/// How [`economic_calendar`](Calendars::economic_calendar) fails; the same as [`Error401_403_429`](crate::errors::Error401_403_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 403 Forbidden: The plan does not include this resource.
/// - 429 Too Many Requests: Over the rate limit.
pub type EconomicCalendarError = crate::errors::Error401_403_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Markets`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Markets`.
#[derive(Debug, Clone, Copy)]
pub struct Markets<'a>(pub(crate) &'a Client);

impl Markets<'_> {
    /// Tell whether an exchange is open.
    ///
    /// - `exchange`: Exchange code.
    ///
    /// Returns [`MarketStatus`](crate::types::MarketStatus).
    #[inline]
    pub fn market_status(&self, exchange: &str) -> Call<MarketStatus> {
        Call::__new(self.0).__arg(0, exchange)
    }

    /// List the holidays of an exchange.
    ///
    /// - `exchange`: Exchange code.
    ///
    /// Returns [`MarketHoliday`](crate::types::MarketHoliday).
    #[inline]
    pub fn market_holiday(&self, exchange: &str) -> Call<MarketHoliday> {
        Call::__new(self.0).__arg(0, exchange)
    }

    /// List countries with their codes and risk premiums.
    ///
    /// Returns a list of [`CountryMetadata`](crate::types::CountryMetadata).
    #[inline]
    pub fn country(&self) -> Call<Country> {
        Call::__new(self.0)
    }
}

/// `GET /stock/market-status`
pub enum MarketStatus {}
impl rt::Operation for MarketStatus {
    const SPEC: rt::Spec = rt::Spec::new("market-status", "GET", "/stock/market-status")
        .params(&[rt::query("exchange")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::MarketStatus>;
    type Failure = MarketStatusError;
}

/// How [`market_status`](Markets::market_status) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type MarketStatusError = crate::errors::Error401_429;

/// `GET /stock/market-holiday`
pub enum MarketHoliday {}
impl rt::Operation for MarketHoliday {
    const SPEC: rt::Spec = rt::Spec::new(
            "market-holiday",
            "GET",
            "/stock/market-holiday",
        )
        .params(&[rt::query("exchange")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::MarketHoliday>;
    type Failure = MarketHolidayError;
}

/// How [`market_holiday`](Markets::market_holiday) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type MarketHolidayError = crate::errors::Error401_429;

/// `GET /country`
pub enum Country {}
impl rt::Operation for Country {
    const SPEC: rt::Spec = rt::Spec::new("country", "GET", "/country")
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::CountryMetadata>>;
    type Failure = CountryError;
}

/// How [`country`](Markets::country) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type CountryError = crate::errors::Error401_429;

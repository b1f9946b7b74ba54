// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Forex`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Forex`.
#[derive(Debug, Clone, Copy)]
pub struct Forex<'a>(pub(crate) &'a Client);

impl Forex<'_> {
    /// List forex exchanges.
    ///
    /// Returns a list of texts.
    #[inline]
    pub fn forex_exchanges(&self) -> Call<ForexExchanges> {
        Call(rt::Pending::new(&self.0.0))
    }

    /// List forex symbols of an exchange.
    ///
    /// Returns a list of [`ForexSymbol`](crate::types::ForexSymbol).
    #[inline]
    pub fn forex_symbols(&self, exchange: &str) -> Call<ForexSymbols> {
        Call(rt::Pending::new(&self.0.0).arg(0, exchange))
    }

    /// Get exchange rates of a currency.
    ///
    /// Returns [`Forexrates`](crate::types::Forexrates).
    #[inline]
    pub fn forex_rates(&self) -> Call<ForexRates> {
        Call(rt::Pending::new(&self.0.0))
    }
}

/// `GET /forex/exchange`
pub enum ForexExchanges {}
impl rt::Operation for ForexExchanges {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "forex-exchanges",
        method: "GET",
        path: "/forex/exchange",
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<Vec<String>>;
    type Failure = ForexExchangesError;
}

/// How [`forex_exchanges`](Forex::forex_exchanges) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type ForexExchangesError = crate::errors::Error401_429;

/// `GET /forex/symbol`
pub enum ForexSymbols {}
impl rt::Operation for ForexSymbols {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "forex-symbols",
        method: "GET",
        path: "/forex/symbol",
        params: &[rt::query("exchange")],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<Vec<types::ForexSymbol>>;
    type Failure = ForexSymbolsError;
}

/// How [`forex_symbols`](Forex::forex_symbols) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type ForexSymbolsError = crate::errors::Error401_429;

/// `GET /forex/rates`
pub enum ForexRates {}
impl rt::Operation for ForexRates {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "forex-rates",
        method: "GET",
        path: "/forex/rates",
        params: &[rt::query("base"), rt::query("date")],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Forexrates>;
    type Failure = ForexRatesError;
}

impl Call<ForexRates> {
    /// Base currency.
    #[inline]
    pub fn base(self, base: &str) -> Self {
        Call(self.0.arg(0, base))
    }

    /// Rates of this day.
    #[inline]
    pub fn date(self, date: &str) -> Self {
        Call(self.0.arg(1, date))
    }
}

/// How [`forex_rates`](Forex::forex_rates) fails; the same as [`Error401_403_429`](crate::errors::Error401_403_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 403 Forbidden: The plan does not include this resource.
/// - 429 Too Many Requests: Over the rate limit.
pub type ForexRatesError = crate::errors::Error401_403_429;

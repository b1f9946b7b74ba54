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
    pub fn exchanges(&self) -> Call<Exchanges> {
        Call::__new(self.0)
    }

    /// List forex symbols of an exchange.
    ///
    /// Returns a list of [`ForexSymbol`](crate::types::ForexSymbol).
    #[inline]
    pub fn symbols(&self, exchange: &str) -> Call<Symbols> {
        Call::__new(self.0).__arg(0, exchange)
    }

    /// Get exchange rates of a currency.
    ///
    /// Returns [`Forexrates`](crate::types::Forexrates).
    #[inline]
    pub fn rates(&self) -> Call<Rates> {
        Call::__new(self.0)
    }
}

/// `GET /forex/exchange`
pub enum Exchanges {}
impl rt::Operation for Exchanges {
    const SPEC: rt::Spec = rt::Spec::new("forex-exchanges", "GET", "/forex/exchange")
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<String>>;
    type Failure = ExchangesError;
}

/// How [`exchanges`](Forex::exchanges) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type ExchangesError = crate::errors::Error401_429;

/// `GET /forex/symbol`
pub enum Symbols {}
impl rt::Operation for Symbols {
    const SPEC: rt::Spec = rt::Spec::new("forex-symbols", "GET", "/forex/symbol")
        .params(&[rt::query("exchange")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::ForexSymbol>>;
    type Failure = SymbolsError;
}

/// How [`symbols`](Forex::symbols) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type SymbolsError = crate::errors::Error401_429;

/// `GET /forex/rates`
pub enum Rates {}
impl rt::Operation for Rates {
    const SPEC: rt::Spec = rt::Spec::new("forex-rates", "GET", "/forex/rates")
        .params(&[rt::query("base"), rt::query("date")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Forexrates>;
    type Failure = RatesError;
}

impl Call<Rates> {
    /// Base currency.
    #[inline]
    pub fn base(self, base: &str) -> Self {
        self.__arg(0, base)
    }

    /// Rates of this day.
    #[inline]
    pub fn date(self, date: &str) -> Self {
        self.__arg(1, date)
    }
}

/// How [`rates`](Forex::rates) fails; the same as [`Error401_403_429`](crate::errors::Error401_403_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 403 Forbidden: The plan does not include this resource.
/// - 429 Too Many Requests: Over the rate limit.
pub type RatesError = crate::errors::Error401_403_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Prices`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Prices`.
#[derive(Debug, Clone, Copy)]
pub struct Prices<'a>(pub(crate) &'a Client);

impl Prices<'_> {
    /// Get the latest price of a stock.
    ///
    /// - `symbol`: Ticker symbol.
    ///
    /// Returns [`Quote`](crate::types::Quote).
    #[inline]
    pub fn quote(&self, symbol: &str) -> Call<Quote> {
        Call::__new(self.0).__arg(0, symbol)
    }

    /// Get candlesticks of a stock.
    ///
    /// - `symbol`: Ticker symbol.
    /// - `resolution`: Candle width.
    /// - `from`: Start, Unix seconds.
    /// - `to`: End, Unix seconds.
    ///
    /// Returns [`StockCandles`](crate::types::StockCandles).
    #[inline]
    pub fn stock_candles(
        &self,
        symbol: &str,
        resolution: types::StockCandlesResolution,
        from: i64,
        to: i64,
    ) -> Call<StockCandles> {
        Call::__new(self.0)
            .__arg(0, symbol)
            .__arg(1, &resolution)
            .__arg(2, &from)
            .__arg(3, &to)
    }

    /// List splits of a stock.
    ///
    /// - `symbol`: Ticker symbol.
    /// - `from`: First day.
    /// - `to`: Last day.
    ///
    /// Returns a list of [`Split`](crate::types::Split).
    #[inline]
    pub fn stock_splits(
        &self,
        symbol: &str,
        from: &rt::Date,
        to: &rt::Date,
    ) -> Call<StockSplits> {
        Call::__new(self.0).__arg(0, symbol).__arg(1, from).__arg(2, to)
    }

    /// List dividends of a stock.
    ///
    /// - `symbol`: Ticker symbol.
    /// - `from`: First day.
    /// - `to`: Last day.
    ///
    /// Returns a list of [`Dividends`](crate::types::Dividends).
    #[inline]
    pub fn stock_dividends(
        &self,
        symbol: &str,
        from: &rt::Date,
        to: &rt::Date,
    ) -> Call<StockDividends> {
        Call::__new(self.0).__arg(0, symbol).__arg(1, from).__arg(2, to)
    }
}

/// `GET /quote`
pub enum Quote {}
impl rt::Operation for Quote {
    const SPEC: rt::Spec = rt::Spec::new("quote", "GET", "/quote")
        .params(&[rt::query("symbol")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Quote>;
    type Failure = QuoteError;
}

/// How [`quote`](Prices::quote) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type QuoteError = crate::errors::Error401_429;

/// `GET /stock/candle`
pub enum StockCandles {}
impl rt::Operation for StockCandles {
    const SPEC: rt::Spec = rt::Spec::new("stock-candles", "GET", "/stock/candle")
        .params(
            &[
                rt::query("symbol"),
                rt::query("resolution"),
                rt::query("from"),
                rt::query("to"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::StockCandles>;
    type Failure = StockCandlesError;
}

/// How [`stock_candles`](Prices::stock_candles) fails; the same as [`Error401_403_429`](crate::errors::Error401_403_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 403 Forbidden: The plan does not include this resource.
/// - 429 Too Many Requests: Over the rate limit.
pub type StockCandlesError = crate::errors::Error401_403_429;

/// `GET /stock/split`
pub enum StockSplits {}
impl rt::Operation for StockSplits {
    const SPEC: rt::Spec = rt::Spec::new("stock-splits", "GET", "/stock/split")
        .params(&[rt::query("symbol"), rt::query("from"), rt::query("to")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Split>>;
    type Failure = StockSplitsError;
}

/// How [`stock_splits`](Prices::stock_splits) fails; the same as [`Error401_403_429`](crate::errors::Error401_403_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 403 Forbidden: The plan does not include this resource.
/// - 429 Too Many Requests: Over the rate limit.
pub type StockSplitsError = crate::errors::Error401_403_429;

/// `GET /stock/dividend`
pub enum StockDividends {}
impl rt::Operation for StockDividends {
    const SPEC: rt::Spec = rt::Spec::new("stock-dividends", "GET", "/stock/dividend")
        .params(&[rt::query("symbol"), rt::query("from"), rt::query("to")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Dividends>>;
    type Failure = StockDividendsError;
}

/// How [`stock_dividends`](Prices::stock_dividends) fails; the same as [`Error401_403_429`](crate::errors::Error401_403_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 403 Forbidden: The plan does not include this resource.
/// - 429 Too Many Requests: Over the rate limit.
pub type StockDividendsError = crate::errors::Error401_403_429;

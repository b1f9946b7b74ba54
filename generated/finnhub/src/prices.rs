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
    #[inline]
    pub fn quote(&self, symbol: &str) -> Call<Quote> {
        Call(rt::Pending::new(&self.0.0).arg(0, symbol))
    }

    /// Get candlesticks of a stock.
    #[inline]
    pub fn stock_candles(
        &self,
        symbol: &str,
        resolution: types::StockCandlesResolution,
        from: i64,
        to: i64,
    ) -> Call<StockCandles> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, symbol)
                .arg(1, &resolution)
                .arg(2, &from)
                .arg(3, &to),
        )
    }

    /// List splits of a stock.
    #[inline]
    pub fn stock_splits(
        &self,
        symbol: &str,
        from: &rt::Date,
        to: &rt::Date,
    ) -> Call<StockSplits> {
        Call(rt::Pending::new(&self.0.0).arg(0, symbol).arg(1, from).arg(2, to))
    }

    /// List dividends of a stock.
    #[inline]
    pub fn stock_dividends(
        &self,
        symbol: &str,
        from: &rt::Date,
        to: &rt::Date,
    ) -> Call<StockDividends> {
        Call(rt::Pending::new(&self.0.0).arg(0, symbol).arg(1, from).arg(2, to))
    }
}

/// `GET /quote`
pub enum Quote {}
impl rt::Operation for Quote {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "quote",
        method: "GET",
        path: "/quote",
        params: &[rt::query("symbol")],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Quote>;
    type Failure = QuoteError;
}

/// The same as [`Error401_429`](crate::errors::Error401_429).
pub type QuoteError = crate::errors::Error401_429;

/// `GET /stock/candle`
pub enum StockCandles {}
impl rt::Operation for StockCandles {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "stock-candles",
        method: "GET",
        path: "/stock/candle",
        params: &[
            rt::query("symbol"),
            rt::query("resolution"),
            rt::query("from"),
            rt::query("to"),
        ],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::StockCandles>;
    type Failure = StockCandlesError;
}

/// The same as [`Error401_403_429`](crate::errors::Error401_403_429).
pub type StockCandlesError = crate::errors::Error401_403_429;

/// `GET /stock/split`
pub enum StockSplits {}
impl rt::Operation for StockSplits {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "stock-splits",
        method: "GET",
        path: "/stock/split",
        params: &[rt::query("symbol"), rt::query("from"), rt::query("to")],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<Vec<types::Split>>;
    type Failure = StockSplitsError;
}

/// The same as [`Error401_403_429`](crate::errors::Error401_403_429).
pub type StockSplitsError = crate::errors::Error401_403_429;

/// `GET /stock/dividend`
pub enum StockDividends {}
impl rt::Operation for StockDividends {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "stock-dividends",
        method: "GET",
        path: "/stock/dividend",
        params: &[rt::query("symbol"), rt::query("from"), rt::query("to")],
        security: &[&["api_key"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<Vec<types::Dividends>>;
    type Failure = StockDividendsError;
}

/// The same as [`Error401_403_429`](crate::errors::Error401_403_429).
pub type StockDividendsError = crate::errors::Error401_403_429;

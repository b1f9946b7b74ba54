// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Symbols`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Symbols`.
#[derive(Debug, Clone, Copy)]
pub struct Symbols<'a>(pub(crate) &'a Client);

impl Symbols<'_> {
    /// Find symbols by name, ticker, ISIN or CUSIP.
    ///
    /// - `q`: Text to look for.
    ///
    /// Returns [`SymbolLookup`](crate::types::SymbolLookup).
    #[inline]
    pub fn symbol_search(&self, q: &str) -> Call<SymbolSearch> {
        Call::__new(self.0).__arg(0, q)
    }

    /// List the stocks of an exchange.
    ///
    /// - `exchange`: Exchange code.
    ///
    /// Returns a list of [`StockSymbol`](crate::types::StockSymbol).
    #[inline]
    pub fn stock_symbols(&self, exchange: &str) -> Call<StockSymbols> {
        Call::__new(self.0).__arg(0, exchange)
    }
}

/// `GET /search`
pub enum SymbolSearch {}
impl rt::Operation for SymbolSearch {
    const SPEC: rt::Spec = rt::Spec::new("symbol-search", "GET", "/search")
        .params(&[rt::query("q"), rt::query("exchange")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SymbolLookup>;
    type Failure = SymbolSearchError;
}

impl Call<SymbolSearch> {
    /// Keep only this exchange.
    #[inline]
    pub fn exchange(self, exchange: &str) -> Self {
        self.__arg(1, exchange)
    }
}

/// How [`symbol_search`](Symbols::symbol_search) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type SymbolSearchError = crate::errors::Error401_429;

/// `GET /stock/symbol`
pub enum StockSymbols {}
impl rt::Operation for StockSymbols {
    const SPEC: rt::Spec = rt::Spec::new("stock-symbols", "GET", "/stock/symbol")
        .params(
            &[
                rt::query("exchange"),
                rt::query("mic"),
                rt::query("securityType"),
                rt::query("currency"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::StockSymbol>>;
    type Failure = StockSymbolsError;
}

impl Call<StockSymbols> {
    /// Keep only this market identifier code.
    #[inline]
    pub fn mic(self, mic: &str) -> Self {
        self.__arg(1, mic)
    }

    /// Keep only this security type.
    #[inline]
    pub fn security_type(self, security_type: &str) -> Self {
        self.__arg(2, security_type)
    }

    /// Keep only this currency.
    #[inline]
    pub fn currency(self, currency: &str) -> Self {
        self.__arg(3, currency)
    }
}

/// How [`stock_symbols`](Symbols::stock_symbols) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type StockSymbolsError = crate::errors::Error401_429;

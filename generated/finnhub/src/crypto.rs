// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Crypto`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Crypto`.
#[derive(Debug, Clone, Copy)]
pub struct Crypto<'a>(pub(crate) &'a Client);

impl Crypto<'_> {
    /// List crypto exchanges.
    ///
    /// Returns a list of texts.
    #[inline]
    pub fn exchanges(&self) -> Call<Exchanges> {
        Call::__new(self.0)
    }

    /// List crypto symbols of an exchange.
    ///
    /// Returns a list of [`CryptoSymbol`](crate::types::CryptoSymbol).
    #[inline]
    pub fn symbols(&self, exchange: &str) -> Call<Symbols> {
        Call::__new(self.0).__arg(0, exchange)
    }
}

/// `GET /crypto/exchange`
pub enum Exchanges {}
impl rt::Operation for Exchanges {
    const SPEC: rt::Spec = rt::Spec::new("crypto-exchanges", "GET", "/crypto/exchange")
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<String>>;
    type Failure = ExchangesError;
}

/// How [`exchanges`](Crypto::exchanges) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type ExchangesError = crate::errors::Error401_429;

/// `GET /crypto/symbol`
pub enum Symbols {}
impl rt::Operation for Symbols {
    const SPEC: rt::Spec = rt::Spec::new("crypto-symbols", "GET", "/crypto/symbol")
        .params(&[rt::query("exchange")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::CryptoSymbol>>;
    type Failure = SymbolsError;
}

/// How [`symbols`](Crypto::symbols) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type SymbolsError = crate::errors::Error401_429;

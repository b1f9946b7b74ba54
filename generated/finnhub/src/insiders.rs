// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Insiders`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Insiders`.
#[derive(Debug, Clone, Copy)]
pub struct Insiders<'a>(pub(crate) &'a Client);

impl Insiders<'_> {
    /// List trades of insiders.
    ///
    /// - `symbol`: Ticker symbol.
    ///
    /// Returns [`InsiderTransactions`](crate::types::InsiderTransactions).
    #[inline]
    pub fn insider_transactions(&self, symbol: &str) -> Call<InsiderTransactions> {
        Call::__new(self.0).__arg(0, symbol)
    }

    /// Get the monthly sentiment of insiders.
    ///
    /// - `symbol`: Ticker symbol.
    /// - `from`: First day.
    /// - `to`: Last day.
    ///
    /// Returns [`InsiderSentiments`](crate::types::InsiderSentiments).
    #[inline]
    pub fn insider_sentiment(
        &self,
        symbol: &str,
        from: &rt::Date,
        to: &rt::Date,
    ) -> Call<InsiderSentiment> {
        Call::__new(self.0).__arg(0, symbol).__arg(1, from).__arg(2, to)
    }
}

/// `GET /stock/insider-transactions`
pub enum InsiderTransactions {}
impl rt::Operation for InsiderTransactions {
    const SPEC: rt::Spec = rt::Spec::new(
            "insider-transactions",
            "GET",
            "/stock/insider-transactions",
        )
        .params(&[rt::query("symbol"), rt::query("from"), rt::query("to")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::InsiderTransactions>;
    type Failure = InsiderTransactionsError;
}

impl Call<InsiderTransactions> {
    /// First day.
    #[inline]
    pub fn from(self, from: &rt::Date) -> Self {
        self.__arg(1, from)
    }

    /// Last day.
    #[inline]
    pub fn to(self, to: &rt::Date) -> Self {
        self.__arg(2, to)
    }
}

/// How [`insider_transactions`](Insiders::insider_transactions) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type InsiderTransactionsError = crate::errors::Error401_429;

/// `GET /stock/insider-sentiment`
pub enum InsiderSentiment {}
impl rt::Operation for InsiderSentiment {
    const SPEC: rt::Spec = rt::Spec::new(
            "insider-sentiment",
            "GET",
            "/stock/insider-sentiment",
        )
        .params(&[rt::query("symbol"), rt::query("from"), rt::query("to")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::InsiderSentiments>;
    type Failure = InsiderSentimentError;
}

/// How [`insider_sentiment`](Insiders::insider_sentiment) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type InsiderSentimentError = crate::errors::Error401_429;

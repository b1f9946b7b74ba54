// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `News`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `News`.
#[derive(Debug, Clone, Copy)]
pub struct News<'a>(pub(crate) &'a Client);

impl News<'_> {
    /// List market news.
    ///
    /// - `category`: Kind of news.
    ///
    /// Returns a list of [`MarketNews`](crate::types::MarketNews).
    #[inline]
    pub fn market_news(&self, category: types::MarketNewsCategory) -> Call<MarketNews> {
        Call::__new(self.0).__arg(0, &category)
    }

    /// List news about a company.
    ///
    /// - `symbol`: Ticker symbol.
    /// - `from`: First day.
    /// - `to`: Last day.
    ///
    /// Returns a list of [`CompanyNews`](crate::types::CompanyNews).
    #[inline]
    pub fn company_news(
        &self,
        symbol: &str,
        from: &rt::Date,
        to: &rt::Date,
    ) -> Call<CompanyNews> {
        Call::__new(self.0).__arg(0, symbol).__arg(1, from).__arg(2, to)
    }
}

/// `GET /news`
pub enum MarketNews {}
impl rt::Operation for MarketNews {
    const SPEC: rt::Spec = rt::Spec::new("market-news", "GET", "/news")
        .params(&[rt::query("category"), rt::query("minId")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::MarketNews>>;
    type Failure = MarketNewsError;
}

impl Call<MarketNews> {
    /// Only news after this id.
    #[inline]
    pub fn min_id(self, min_id: i64) -> Self {
        self.__arg(1, &min_id)
    }
}

/// How [`market_news`](News::market_news) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type MarketNewsError = crate::errors::Error401_429;

/// `GET /company-news`
pub enum CompanyNews {}
impl rt::Operation for CompanyNews {
    const SPEC: rt::Spec = rt::Spec::new("company-news", "GET", "/company-news")
        .params(&[rt::query("symbol"), rt::query("from"), rt::query("to")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::CompanyNews>>;
    type Failure = CompanyNewsError;
}

/// How [`company_news`](News::company_news) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type CompanyNewsError = crate::errors::Error401_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Companies`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Companies`.
#[derive(Debug, Clone, Copy)]
pub struct Companies<'a>(pub(crate) &'a Client);

impl Companies<'_> {
    /// Get general facts about a company; give one of the three identifiers.
    ///
    /// Returns [`CompanyProfile2`](crate::types::CompanyProfile2).
    #[inline]
    pub fn company_profile2(&self) -> Call<CompanyProfile2> {
        Call::__new(self.0)
    }

    /// List companies of the same country and sector.
    ///
    /// - `symbol`: Ticker symbol.
    ///
    /// Returns a list of texts.
    #[inline]
    pub fn company_peers(&self, symbol: &str) -> Call<CompanyPeers> {
        Call::__new(self.0).__arg(0, symbol)
    }

    /// Get key figures of a company.
    ///
    /// - `symbol`: Ticker symbol.
    /// - `metric`: Which figures; all for all.
    ///
    /// Returns [`BasicFinancials`](crate::types::BasicFinancials).
    #[inline]
    pub fn company_basic_financials(
        &self,
        symbol: &str,
        metric: &str,
    ) -> Call<CompanyBasicFinancials> {
        Call::__new(self.0).__arg(0, symbol).__arg(1, metric)
    }

    /// Get financials as reported.
    ///
    /// Returns [`FinancialsAsReported`](crate::types::FinancialsAsReported).
    #[inline]
    pub fn financials_reported(&self) -> Call<FinancialsReported> {
        Call::__new(self.0)
    }

    /// List SEC filings.
    ///
    /// Returns a list of [`Filing`](crate::types::Filing).
    #[inline]
    pub fn filings(&self) -> Call<Filings> {
        Call::__new(self.0)
    }
}

/// `GET /stock/profile2`
pub enum CompanyProfile2 {}
impl rt::Operation for CompanyProfile2 {
    const SPEC: rt::Spec = rt::Spec::new("company-profile2", "GET", "/stock/profile2")
        .params(&[rt::query("symbol"), rt::query("isin"), rt::query("cusip")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::CompanyProfile2>;
    type Failure = CompanyProfile2Error;
}

impl Call<CompanyProfile2> {
    /// Ticker symbol.
    #[inline]
    pub fn symbol(self, symbol: &str) -> Self {
        self.__arg(0, symbol)
    }

    /// ISIN.
    #[inline]
    pub fn isin(self, isin: &str) -> Self {
        self.__arg(1, isin)
    }

    /// CUSIP.
    #[inline]
    pub fn cusip(self, cusip: &str) -> Self {
        self.__arg(2, cusip)
    }
}

/// How [`company_profile2`](Companies::company_profile2) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type CompanyProfile2Error = crate::errors::Error401_429;

/// `GET /stock/peers`
pub enum CompanyPeers {}
impl rt::Operation for CompanyPeers {
    const SPEC: rt::Spec = rt::Spec::new("company-peers", "GET", "/stock/peers")
        .params(&[rt::query("symbol"), rt::query("grouping")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<String>>;
    type Failure = CompanyPeersError;
}

impl Call<CompanyPeers> {
    /// How peers are chosen.
    #[inline]
    pub fn grouping(self, grouping: types::CompanyPeersGrouping) -> Self {
        self.__arg(1, &grouping)
    }
}

/// How [`company_peers`](Companies::company_peers) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type CompanyPeersError = crate::errors::Error401_429;

/// `GET /stock/metric`
pub enum CompanyBasicFinancials {}
impl rt::Operation for CompanyBasicFinancials {
    const SPEC: rt::Spec = rt::Spec::new(
            "company-basic-financials",
            "GET",
            "/stock/metric",
        )
        .params(&[rt::query("symbol"), rt::query("metric")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::BasicFinancials>;
    type Failure = CompanyBasicFinancialsError;
}

/// How [`company_basic_financials`](Companies::company_basic_financials) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type CompanyBasicFinancialsError = crate::errors::Error401_429;

/// `GET /stock/financials-reported`
pub enum FinancialsReported {}
impl rt::Operation for FinancialsReported {
    const SPEC: rt::Spec = rt::Spec::new(
            "financials-reported",
            "GET",
            "/stock/financials-reported",
        )
        .params(
            &[
                rt::query("symbol"),
                rt::query("cik"),
                rt::query("accessNumber"),
                rt::query("freq"),
                rt::query("from"),
                rt::query("to"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::FinancialsAsReported>;
    type Failure = FinancialsReportedError;
}

impl Call<FinancialsReported> {
    /// Ticker symbol.
    #[inline]
    pub fn symbol(self, symbol: &str) -> Self {
        self.__arg(0, symbol)
    }

    /// CIK.
    #[inline]
    pub fn cik(self, cik: &str) -> Self {
        self.__arg(1, cik)
    }

    /// Access number of one report.
    #[inline]
    pub fn access_number(self, access_number: &str) -> Self {
        self.__arg(2, access_number)
    }

    /// Frequency.
    #[inline]
    pub fn freq(self, freq: types::FinancialsReportedFreq) -> Self {
        self.__arg(3, &freq)
    }

    /// First day.
    #[inline]
    pub fn from(self, from: &rt::Date) -> Self {
        self.__arg(4, from)
    }

    /// Last day.
    #[inline]
    pub fn to(self, to: &rt::Date) -> Self {
        self.__arg(5, to)
    }
}

/// How [`financials_reported`](Companies::financials_reported) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type FinancialsReportedError = crate::errors::Error401_429;

/// `GET /stock/filings`
pub enum Filings {}
impl rt::Operation for Filings {
    const SPEC: rt::Spec = rt::Spec::new("filings", "GET", "/stock/filings")
        .params(
            &[
                rt::query("symbol"),
                rt::query("cik"),
                rt::query("accessNumber"),
                rt::query("form"),
                rt::query("from"),
                rt::query("to"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Filing>>;
    type Failure = FilingsError;
}

impl Call<Filings> {
    /// Ticker symbol.
    #[inline]
    pub fn symbol(self, symbol: &str) -> Self {
        self.__arg(0, symbol)
    }

    /// CIK.
    #[inline]
    pub fn cik(self, cik: &str) -> Self {
        self.__arg(1, cik)
    }

    /// Access number.
    #[inline]
    pub fn access_number(self, access_number: &str) -> Self {
        self.__arg(2, access_number)
    }

    /// Form type.
    #[inline]
    pub fn form(self, form: &str) -> Self {
        self.__arg(3, form)
    }

    /// First day.
    #[inline]
    pub fn from(self, from: &rt::Date) -> Self {
        self.__arg(4, from)
    }

    /// Last day.
    #[inline]
    pub fn to(self, to: &rt::Date) -> Self {
        self.__arg(5, to)
    }
}

/// How [`filings`](Companies::filings) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: The key is missing or not valid.
/// - 429 Too Many Requests: Over the rate limit.
pub type FilingsError = crate::errors::Error401_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `CompanyProfile2`, as the API calls it.
#[non_exhaustive]
pub struct CompanyProfile2 {
    pub country: Option<String>,
    pub currency: Option<String>,
    pub exchange: Option<String>,
    pub name: Option<String>,
    pub ticker: Option<String>,
    pub ipo: Option<rt::Date>,
    /// Millions.
    pub market_capitalization: Option<f64>,
    /// Millions.
    pub share_outstanding: Option<f64>,
    pub logo: Option<String>,
    pub phone: Option<String>,
    pub weburl: Option<String>,
    pub finnhub_industry: Option<String>,
}

impl rt::Object for CompanyProfile2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CompanyProfile2",
        0,
        &[
            "country",
            "currency",
            "exchange",
            "name",
            "ticker",
            "ipo",
            "marketCapitalization",
            "shareOutstanding",
            "logo",
            "phone",
            "weburl",
            "finnhubIndustry",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<rt::Date>,
            Option<f64>,
            Option<f64>,
        ),
        (Option<String>, Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.country,
                &self.currency,
                &self.exchange,
                &self.name,
                &self.ticker,
                &self.ipo,
                &self.market_capitalization,
                &self.share_outstanding,
            ),
            (&self.logo, &self.phone, &self.weburl, &self.finnhub_industry),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            country: group_0.0,
            currency: group_0.1,
            exchange: group_0.2,
            name: group_0.3,
            ticker: group_0.4,
            ipo: group_0.5,
            market_capitalization: group_0.6,
            share_outstanding: group_0.7,
            logo: group_1.0,
            phone: group_1.1,
            weburl: group_1.2,
            finnhub_industry: group_1.3,
        }
    }
}

/// `grouping` of `company-peers`.
#[non_exhaustive]
pub enum CompanyPeersGrouping {
    /// `sector`
    Sector,
    /// `industry`
    Industry,
    /// `subIndustry`
    SubIndustry,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `BasicFinancials`, as the API calls it.
#[non_exhaustive]
pub struct BasicFinancials {
    pub symbol: Option<String>,
    pub metric_type: Option<String>,
    pub metric: Option<rt::Map<rt::Any>>,
    pub series: Option<rt::Map<rt::Any>>,
}

impl rt::Object for BasicFinancials {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BasicFinancials",
        0,
        &["symbol", "metricType", "metric", "series"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.metric_type, &self.metric, &self.series)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            metric_type: group_0.1,
            metric: group_0.2,
            series: group_0.3,
        }
    }
}

/// `freq` of `financials-reported`.
#[non_exhaustive]
pub enum FinancialsReportedFreq {
    /// `annual`
    Annual,
    /// `quarterly`
    Quarterly,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `FinancialsAsReported`, as the API calls it.
#[non_exhaustive]
pub struct FinancialsAsReported {
    pub cik: Option<String>,
    pub symbol: Option<String>,
    pub data: Option<Vec<Report>>,
}

impl rt::Object for FinancialsAsReported {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FinancialsAsReported",
        0,
        &["cik", "symbol", "data"],
    );
    type Fields = (Option<String>, Option<String>, Option<Vec<Report>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cik, &self.symbol, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            cik: group_0.0,
            symbol: group_0.1,
            data: group_0.2,
        }
    }
}

/// `Report`, as the API calls it.
#[non_exhaustive]
pub struct Report {
    pub access_number: Option<String>,
    pub symbol: Option<String>,
    pub cik: Option<String>,
    pub year: Option<i64>,
    pub quarter: Option<i64>,
    pub form: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub filed_date: Option<String>,
    pub accepted_date: Option<String>,
    pub report: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Report {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Report",
        0,
        &[
            "accessNumber",
            "symbol",
            "cik",
            "year",
            "quarter",
            "form",
            "startDate",
            "endDate",
            "filedDate",
            "acceptedDate",
            "report",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<String>, Option<rt::Map<rt::Any>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.access_number,
                &self.symbol,
                &self.cik,
                &self.year,
                &self.quarter,
                &self.form,
                &self.start_date,
                &self.end_date,
            ),
            (&self.filed_date, &self.accepted_date, &self.report),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            access_number: group_0.0,
            symbol: group_0.1,
            cik: group_0.2,
            year: group_0.3,
            quarter: group_0.4,
            form: group_0.5,
            start_date: group_0.6,
            end_date: group_0.7,
            filed_date: group_1.0,
            accepted_date: group_1.1,
            report: group_1.2,
        }
    }
}

/// `Filing`, as the API calls it.
#[non_exhaustive]
pub struct Filing {
    pub access_number: Option<String>,
    pub symbol: Option<String>,
    pub cik: Option<String>,
    pub form: Option<String>,
    pub filed_date: Option<String>,
    pub accepted_date: Option<String>,
    pub report_url: Option<String>,
    pub filing_url: Option<String>,
}

impl rt::Object for Filing {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Filing",
        0,
        &[
            "accessNumber",
            "symbol",
            "cik",
            "form",
            "filedDate",
            "acceptedDate",
            "reportUrl",
            "filingUrl",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.access_number,
            &self.symbol,
            &self.cik,
            &self.form,
            &self.filed_date,
            &self.accepted_date,
            &self.report_url,
            &self.filing_url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            access_number: group_0.0,
            symbol: group_0.1,
            cik: group_0.2,
            form: group_0.3,
            filed_date: group_0.4,
            accepted_date: group_0.5,
            report_url: group_0.6,
            filing_url: group_0.7,
        }
    }
}

rt::objects! {
    CompanyProfile2
    BasicFinancials
    FinancialsAsReported
    Report
    Filing
}

rt::choices! {
    CompanyPeersGrouping {
        Sector = "sector",
        Industry = "industry",
        SubIndustry = "subIndustry",
    }
    FinancialsReportedFreq { Annual = "annual", Quarterly = "quarterly" }
}

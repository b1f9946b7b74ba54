// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `InsiderTransactions`, as the API calls it.
#[non_exhaustive]
pub struct InsiderTransactions {
    pub symbol: Option<String>,
    pub data: Option<Vec<Transactions>>,
}

impl rt::Object for InsiderTransactions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "InsiderTransactions",
        0,
        &["symbol", "data"],
    );
    type Fields = (Option<String>, Option<Vec<Transactions>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            data: group_0.1,
        }
    }
}

/// `Transactions`, as the API calls it.
#[non_exhaustive]
pub struct Transactions {
    pub symbol: Option<String>,
    pub name: Option<String>,
    pub share: Option<i64>,
    pub change: Option<i64>,
    pub filing_date: Option<rt::Date>,
    pub transaction_date: Option<rt::Date>,
    pub transaction_price: Option<f64>,
    pub transaction_code: Option<String>,
}

impl rt::Object for Transactions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Transactions",
        0,
        &[
            "symbol",
            "name",
            "share",
            "change",
            "filingDate",
            "transactionDate",
            "transactionPrice",
            "transactionCode",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<i64>,
        Option<i64>,
        Option<rt::Date>,
        Option<rt::Date>,
        Option<f64>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.symbol,
            &self.name,
            &self.share,
            &self.change,
            &self.filing_date,
            &self.transaction_date,
            &self.transaction_price,
            &self.transaction_code,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            name: group_0.1,
            share: group_0.2,
            change: group_0.3,
            filing_date: group_0.4,
            transaction_date: group_0.5,
            transaction_price: group_0.6,
            transaction_code: group_0.7,
        }
    }
}

/// `InsiderSentiments`, as the API calls it.
#[non_exhaustive]
pub struct InsiderSentiments {
    pub symbol: Option<String>,
    pub data: Option<Vec<InsiderSentimentsData>>,
}

impl rt::Object for InsiderSentiments {
    const SHAPE: rt::Shape = rt::Shape::new("InsiderSentiments", 0, &["symbol", "data"]);
    type Fields = (Option<String>, Option<Vec<InsiderSentimentsData>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            data: group_0.1,
        }
    }
}

/// `InsiderSentimentsData`, as the API calls it.
#[non_exhaustive]
pub struct InsiderSentimentsData {
    pub symbol: Option<String>,
    pub year: Option<i64>,
    pub month: Option<i64>,
    pub change: Option<i64>,
    pub mspr: Option<f64>,
}

impl rt::Object for InsiderSentimentsData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "InsiderSentimentsData",
        0,
        &["symbol", "year", "month", "change", "mspr"],
    );
    type Fields = (Option<String>, Option<i64>, Option<i64>, Option<i64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.year, &self.month, &self.change, &self.mspr)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            year: group_0.1,
            month: group_0.2,
            change: group_0.3,
            mspr: group_0.4,
        }
    }
}

rt::objects! {
    InsiderTransactions
    Transactions
    InsiderSentiments
    InsiderSentimentsData
}

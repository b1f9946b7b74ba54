// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `InsiderTransactions`, as the API calls it.
#[non_exhaustive]
pub struct InsiderTransactions {
    pub symbol: Option<String>,
    pub data: Option<Vec<Transactions>>,
}

impl rt::Object for InsiderTransactions {
    const SHAPE: rt::Shape = rt::Shape {
        name: "InsiderTransactions",
        fields: &["symbol", "data"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<Transactions>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.data)
    }

    #[inline]
    fn from_fields((symbol, data): Self::Fields) -> Self {
        Self { symbol, data }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Transactions",
        fields: &[
            "symbol",
            "name",
            "share",
            "change",
            "filingDate",
            "transactionDate",
            "transactionPrice",
            "transactionCode",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            symbol,
            name,
            share,
            change,
            filing_date,
            transaction_date,
            transaction_price,
            transaction_code,
        ): Self::Fields,
    ) -> Self {
        Self {
            symbol,
            name,
            share,
            change,
            filing_date,
            transaction_date,
            transaction_price,
            transaction_code,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "InsiderSentiments",
        fields: &["symbol", "data"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<InsiderSentimentsData>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.data)
    }

    #[inline]
    fn from_fields((symbol, data): Self::Fields) -> Self {
        Self { symbol, data }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "InsiderSentimentsData",
        fields: &["symbol", "year", "month", "change", "mspr"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<i64>, Option<i64>, Option<i64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.year, &self.month, &self.change, &self.mspr)
    }

    #[inline]
    fn from_fields((symbol, year, month, change, mspr): Self::Fields) -> Self {
        Self {
            symbol,
            year,
            month,
            change,
            mspr,
        }
    }
}

rt::objects! {
    InsiderTransactions
    Transactions
    InsiderSentiments
    InsiderSentimentsData
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listTransactions`.
#[non_exhaustive]
pub struct ListTransactionsResponse {
    pub transactions: Vec<Transaction>,
}

impl rt::Object for ListTransactionsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListTransactionsResponse",
        fields: &["transactions"],
        required: &[0b1],
    };
    type Fields = (Vec<Transaction>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.transactions,)
    }

    #[inline]
    fn from_fields((transactions,): Self::Fields) -> Self {
        Self { transactions }
    }
}

rt::objects! {
    ListTransactionsResponse
}

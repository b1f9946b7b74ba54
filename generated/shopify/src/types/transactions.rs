// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listTransactions`.
#[non_exhaustive]
pub struct ListTransactionsResponse {
    pub transactions: Vec<Transaction>,
}

impl rt::Object for ListTransactionsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListTransactionsResponse",
        0b1,
        &["transactions"],
    );
    type Fields = (Vec<Transaction>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.transactions,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { transactions: group_0.0 }
    }
}

rt::objects! {
    ListTransactionsResponse
}

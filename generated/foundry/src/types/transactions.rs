// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A transaction.
#[non_exhaustive]
pub struct Transaction {
    pub rid: String,
    /// How a transaction changes a dataset.
    pub transaction_type: TransactionType,
    pub status: TransactionStatus,
    pub created_time: rt::DateTime,
    pub closed_time: Option<rt::DateTime>,
}

impl rt::Object for Transaction {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Transaction",
        0b1111,
        &["rid", "transactionType", "status", "createdTime", "closedTime"],
    );
    type Fields = (
        String,
        TransactionType,
        TransactionStatus,
        rt::DateTime,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.rid,
            &self.transaction_type,
            &self.status,
            &self.created_time,
            &self.closed_time,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            rid: group_0.0,
            transaction_type: group_0.1,
            status: group_0.2,
            created_time: group_0.3,
            closed_time: group_0.4,
        }
    }
}

/// `status` of `Transaction`.
#[non_exhaustive]
pub enum TransactionStatus {
    /// `ABORTED`
    Aborted,
    /// `COMMITTED`
    Committed,
    /// `OPEN`
    Open,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A transaction to start.
pub struct CreateTransactionRequest {
    /// How a transaction changes a dataset.
    pub transaction_type: TransactionType,
}

impl CreateTransactionRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(transaction_type: TransactionType) -> Self {
        Self { transaction_type }
    }
}

impl rt::Object for CreateTransactionRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateTransactionRequest",
        0b1,
        &["transactionType"],
    );
    type Fields = (TransactionType,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.transaction_type,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            transaction_type: group_0.0,
        }
    }
}

rt::objects! {
    Transaction
    CreateTransactionRequest
}

rt::choices! {
    TransactionStatus { Aborted = "ABORTED", Committed = "COMMITTED", Open = "OPEN" }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `payout`, as the API calls it.
#[non_exhaustive]
pub struct Payout {
    pub batch_header: Option<PayoutHeader>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for Payout {
    const SHAPE: rt::Shape = rt::Shape::new("Payout", 0, &["batch_header", "links"]);
    type Fields = (Option<PayoutHeader>, Option<Vec<LinkDescription>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.batch_header, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            batch_header: group_0.0,
            links: group_0.1,
        }
    }
}

/// `payout_header`, as the API calls it.
#[non_exhaustive]
pub struct PayoutHeader {
    pub payout_batch_id: String,
    pub batch_status: PayoutHeaderBatchStatus,
    pub time_created: Option<rt::DateTime>,
    pub time_completed: Option<rt::DateTime>,
    pub time_closed: Option<rt::DateTime>,
    pub sender_batch_header: SenderBatchHeader,
    pub funding_source: Option<String>,
    pub amount: Option<Currency>,
    pub fees: Option<Currency>,
}

impl rt::Object for PayoutHeader {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PayoutHeader",
        0b100011,
        &[
            "payout_batch_id",
            "batch_status",
            "time_created",
            "time_completed",
            "time_closed",
            "sender_batch_header",
            "funding_source",
            "amount",
            "fees",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            PayoutHeaderBatchStatus,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            SenderBatchHeader,
            Option<String>,
            Option<Currency>,
        ),
        (Option<Currency>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.payout_batch_id,
                &self.batch_status,
                &self.time_created,
                &self.time_completed,
                &self.time_closed,
                &self.sender_batch_header,
                &self.funding_source,
                &self.amount,
            ),
            (&self.fees,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            payout_batch_id: group_0.0,
            batch_status: group_0.1,
            time_created: group_0.2,
            time_completed: group_0.3,
            time_closed: group_0.4,
            sender_batch_header: group_0.5,
            funding_source: group_0.6,
            amount: group_0.7,
            fees: group_1.0,
        }
    }
}

/// `batch_status` of `payout_header`.
#[non_exhaustive]
pub enum PayoutHeaderBatchStatus {
    /// `DENIED`
    Denied,
    /// `PENDING`
    Pending,
    /// `PROCESSING`
    Processing,
    /// `SUCCESS`
    Success,
    /// `CANCELED`
    Canceled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sender_batch_header`, as the API calls it.
pub struct SenderBatchHeader {
    pub sender_batch_id: Option<String>,
    pub recipient_type: Option<String>,
    pub email_subject: Option<String>,
    pub email_message: Option<String>,
    pub note: Option<String>,
}

impl rt::Object for SenderBatchHeader {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SenderBatchHeader",
        0,
        &["sender_batch_id", "recipient_type", "email_subject", "email_message", "note"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.sender_batch_id,
            &self.recipient_type,
            &self.email_subject,
            &self.email_message,
            &self.note,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sender_batch_id: group_0.0,
            recipient_type: group_0.1,
            email_subject: group_0.2,
            email_message: group_0.3,
            note: group_0.4,
        }
    }
}

/// `currency`, as the API calls it.
pub struct Currency {
    /// Has 3 characters.
    pub currency: String,
    pub value: String,
}

impl Currency {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(currency: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            value: value.into(),
        }
    }
}

impl rt::Object for Currency {
    const SHAPE: rt::Shape = rt::Shape::new("Currency", 0b11, &["currency", "value"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.currency, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            currency: group_0.0,
            value: group_0.1,
        }
    }
}

/// `create_payout_request`, as the API calls it.
pub struct CreatePayoutRequest {
    pub sender_batch_header: SenderBatchHeader,
    pub items: Vec<PayoutItem>,
}

impl CreatePayoutRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(sender_batch_header: SenderBatchHeader, items: Vec<PayoutItem>) -> Self {
        Self { sender_batch_header, items }
    }
}

impl rt::Object for CreatePayoutRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreatePayoutRequest",
        0b11,
        &["sender_batch_header", "items"],
    );
    type Fields = (SenderBatchHeader, Vec<PayoutItem>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sender_batch_header, &self.items)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sender_batch_header: group_0.0,
            items: group_0.1,
        }
    }
}

/// `payout_item`, as the API calls it.
pub struct PayoutItem {
    pub recipient_type: Option<String>,
    pub amount: Currency,
    pub note: Option<String>,
    pub receiver: String,
    pub sender_item_id: Option<String>,
    pub recipient_wallet: Option<String>,
    pub notification_language: Option<String>,
}

impl PayoutItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(amount: Currency, receiver: impl Into<String>) -> Self {
        Self {
            recipient_type: None,
            amount,
            note: None,
            receiver: receiver.into(),
            sender_item_id: None,
            recipient_wallet: None,
            notification_language: None,
        }
    }
}

impl rt::Object for PayoutItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PayoutItem",
        0b1010,
        &[
            "recipient_type",
            "amount",
            "note",
            "receiver",
            "sender_item_id",
            "recipient_wallet",
            "notification_language",
        ],
    );
    type Fields = (
        Option<String>,
        Currency,
        Option<String>,
        String,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.recipient_type,
            &self.amount,
            &self.note,
            &self.receiver,
            &self.sender_item_id,
            &self.recipient_wallet,
            &self.notification_language,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            recipient_type: group_0.0,
            amount: group_0.1,
            note: group_0.2,
            receiver: group_0.3,
            sender_item_id: group_0.4,
            recipient_wallet: group_0.5,
            notification_language: group_0.6,
        }
    }
}

/// `payout_batch`, as the API calls it.
#[non_exhaustive]
pub struct PayoutBatch {
    pub total_items: Option<i64>,
    pub total_pages: Option<i64>,
    pub batch_header: Option<PayoutHeader>,
    pub items: Option<Vec<PayoutBatchItems>>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for PayoutBatch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PayoutBatch",
        0,
        &["total_items", "total_pages", "batch_header", "items", "links"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<PayoutHeader>,
        Option<Vec<PayoutBatchItems>>,
        Option<Vec<LinkDescription>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.total_items,
            &self.total_pages,
            &self.batch_header,
            &self.items,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            total_items: group_0.0,
            total_pages: group_0.1,
            batch_header: group_0.2,
            items: group_0.3,
            links: group_0.4,
        }
    }
}

/// `payout_batch_items`, as the API calls it.
#[non_exhaustive]
pub struct PayoutBatchItems {
    pub payout_item_id: String,
    pub transaction_id: Option<String>,
    pub activity_id: Option<String>,
    pub transaction_status: Option<PayoutBatchItemsTransactionStatus>,
    pub payout_item_fee: Option<Currency>,
    pub payout_batch_id: String,
    pub payout_item: PayoutItem,
    pub time_processed: Option<rt::DateTime>,
    pub errors: Option<Error>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for PayoutBatchItems {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PayoutBatchItems",
        0b1100001,
        &[
            "payout_item_id",
            "transaction_id",
            "activity_id",
            "transaction_status",
            "payout_item_fee",
            "payout_batch_id",
            "payout_item",
            "time_processed",
            "errors",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<PayoutBatchItemsTransactionStatus>,
            Option<Currency>,
            String,
            PayoutItem,
            Option<rt::DateTime>,
        ),
        (Option<Error>, Option<Vec<LinkDescription>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.payout_item_id,
                &self.transaction_id,
                &self.activity_id,
                &self.transaction_status,
                &self.payout_item_fee,
                &self.payout_batch_id,
                &self.payout_item,
                &self.time_processed,
            ),
            (&self.errors, &self.links),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            payout_item_id: group_0.0,
            transaction_id: group_0.1,
            activity_id: group_0.2,
            transaction_status: group_0.3,
            payout_item_fee: group_0.4,
            payout_batch_id: group_0.5,
            payout_item: group_0.6,
            time_processed: group_0.7,
            errors: group_1.0,
            links: group_1.1,
        }
    }
}

/// `transaction_status` of `payout_batch_items`.
#[non_exhaustive]
pub enum PayoutBatchItemsTransactionStatus {
    /// `SUCCESS`
    Success,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// `UNCLAIMED`
    Unclaimed,
    /// `RETURNED`
    Returned,
    /// `ONHOLD`
    Onhold,
    /// `BLOCKED`
    Blocked,
    /// `REFUNDED`
    Refunded,
    /// `REVERSED`
    Reversed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Payout
    PayoutHeader
    SenderBatchHeader
    Currency
    CreatePayoutRequest
    PayoutItem
    PayoutBatch
    PayoutBatchItems
}

rt::defaults! {
    SenderBatchHeader
}

rt::choices! {
    PayoutHeaderBatchStatus {
        Denied = "DENIED",
        Pending = "PENDING",
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Canceled = "CANCELED",
    }
    PayoutBatchItemsTransactionStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        Pending = "PENDING",
        Unclaimed = "UNCLAIMED",
        Returned = "RETURNED",
        Onhold = "ONHOLD",
        Blocked = "BLOCKED",
        Refunded = "REFUNDED",
        Reversed = "REVERSED",
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `refund`, as the API calls it.
#[non_exhaustive]
pub struct Refund {
    pub id: String,
    /// Always `refund`.
    pub object: String,
    pub amount: i64,
    pub balance_transaction: rt::Nullable<String>,
    pub charge: rt::Nullable<String>,
    pub created: i64,
    pub currency: String,
    pub description: Option<String>,
    pub failure_reason: Option<String>,
    pub instructions_email: Option<String>,
    pub metadata: rt::Nullable<rt::Map<String>>,
    pub payment_intent: rt::Nullable<String>,
    pub reason: rt::Nullable<RefundReason>,
    pub receipt_number: rt::Nullable<String>,
    pub status: rt::Nullable<String>,
}

impl rt::Object for Refund {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Refund",
        0b1100111,
        &[
            "id",
            "object",
            "amount",
            "balance_transaction",
            "charge",
            "created",
            "currency",
            "description",
            "failure_reason",
            "instructions_email",
            "metadata",
            "payment_intent",
            "reason",
            "receipt_number",
            "status",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            i64,
            rt::Nullable<String>,
            rt::Nullable<String>,
            i64,
            String,
            Option<String>,
        ),
        (
            Option<String>,
            Option<String>,
            rt::Nullable<rt::Map<String>>,
            rt::Nullable<String>,
            rt::Nullable<RefundReason>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.object,
                &self.amount,
                &self.balance_transaction,
                &self.charge,
                &self.created,
                &self.currency,
                &self.description,
            ),
            (
                &self.failure_reason,
                &self.instructions_email,
                &self.metadata,
                &self.payment_intent,
                &self.reason,
                &self.receipt_number,
                &self.status,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            object: group_0.1,
            amount: group_0.2,
            balance_transaction: group_0.3,
            charge: group_0.4,
            created: group_0.5,
            currency: group_0.6,
            description: group_0.7,
            failure_reason: group_1.0,
            instructions_email: group_1.1,
            metadata: group_1.2,
            payment_intent: group_1.3,
            reason: group_1.4,
            receipt_number: group_1.5,
            status: group_1.6,
        }
    }
}

/// `reason` of `refund`.
#[non_exhaustive]
pub enum RefundReason {
    /// `duplicate`
    Duplicate,
    /// `expired_uncaptured_charge`
    ExpiredUncapturedCharge,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `PostRefunds`.
pub struct PostRefundsBody {
    pub amount: Option<i64>,
    pub charge: Option<String>,
    pub currency: Option<String>,
    pub customer: Option<String>,
    pub expand: Option<Vec<String>>,
    pub instructions_email: Option<String>,
    pub metadata: Option<rt::Map<String>>,
    /// Always `customer_balance`.
    pub origin: Option<String>,
    pub payment_intent: Option<String>,
    pub reason: Option<PostRefundsBodyReason>,
    pub refund_application_fee: Option<bool>,
    pub reverse_transfer: Option<bool>,
}

impl rt::Object for PostRefundsBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostRefundsBody",
        0,
        &[
            "amount",
            "charge",
            "currency",
            "customer",
            "expand",
            "instructions_email",
            "metadata",
            "origin",
            "payment_intent",
            "reason",
            "refund_application_fee",
            "reverse_transfer",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
            Option<String>,
            Option<rt::Map<String>>,
            Option<String>,
        ),
        (Option<String>, Option<PostRefundsBodyReason>, Option<bool>, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.amount,
                &self.charge,
                &self.currency,
                &self.customer,
                &self.expand,
                &self.instructions_email,
                &self.metadata,
                &self.origin,
            ),
            (
                &self.payment_intent,
                &self.reason,
                &self.refund_application_fee,
                &self.reverse_transfer,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            amount: group_0.0,
            charge: group_0.1,
            currency: group_0.2,
            customer: group_0.3,
            expand: group_0.4,
            instructions_email: group_0.5,
            metadata: group_0.6,
            origin: group_0.7,
            payment_intent: group_1.0,
            reason: group_1.1,
            refund_application_fee: group_1.2,
            reverse_transfer: group_1.3,
        }
    }
}

/// `body.reason` of `PostRefunds`.
#[non_exhaustive]
pub enum PostRefundsBodyReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Refund
    PostRefundsBody
}

rt::defaults! {
    PostRefundsBody
}

rt::choices! {
    RefundReason {
        Duplicate = "duplicate",
        ExpiredUncapturedCharge = "expired_uncaptured_charge",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
    PostRefundsBodyReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

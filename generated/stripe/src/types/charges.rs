// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `charge_list`, as the API calls it.
#[non_exhaustive]
pub struct ChargeList {
    pub data: Vec<Charge>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for ChargeList {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ChargeList",
        fields: &["data", "has_more", "object", "url"],
        required: &[0b1111],
    };
    type Fields = (Vec<Charge>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields((data, has_more, object, url): Self::Fields) -> Self {
        Self {
            data,
            has_more,
            object,
            url,
        }
    }
}

/// `charge`, as the API calls it.
#[non_exhaustive]
pub struct Charge {
    pub id: String,
    /// Always `charge`.
    pub object: String,
    pub amount: i64,
    pub amount_captured: i64,
    pub amount_refunded: i64,
    pub balance_transaction: rt::Nullable<String>,
    pub billing_details: BillingDetails,
    pub captured: bool,
    pub created: i64,
    pub currency: String,
    pub customer: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub disputed: bool,
    pub failure_code: rt::Nullable<String>,
    pub failure_message: rt::Nullable<String>,
    pub invoice: rt::Nullable<String>,
    pub livemode: bool,
    pub metadata: rt::Map<String>,
    pub outcome: rt::Nullable<rt::Map<rt::Any>>,
    pub paid: bool,
    pub payment_intent: rt::Nullable<String>,
    pub payment_method: rt::Nullable<String>,
    pub payment_method_details: rt::Nullable<rt::Map<rt::Any>>,
    pub receipt_email: rt::Nullable<String>,
    pub receipt_number: rt::Nullable<String>,
    pub receipt_url: rt::Nullable<String>,
    pub refunded: bool,
    pub shipping: rt::Nullable<Shipping>,
    pub statement_descriptor: rt::Nullable<String>,
    pub status: ChargeStatus,
    pub transfer_group: rt::Nullable<String>,
}

impl rt::Object for Charge {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Charge",
        fields: &[
            "id",
            "object",
            "amount",
            "amount_captured",
            "amount_refunded",
            "balance_transaction",
            "billing_details",
            "captured",
            "created",
            "currency",
            "customer",
            "description",
            "disputed",
            "failure_code",
            "failure_message",
            "invoice",
            "livemode",
            "metadata",
            "outcome",
            "paid",
            "payment_intent",
            "payment_method",
            "payment_method_details",
            "receipt_email",
            "receipt_number",
            "receipt_url",
            "refunded",
            "shipping",
            "statement_descriptor",
            "status",
            "transfer_group",
        ],
        required: &[0b100100000010110001001111011111],
    };
    type Fields = rt::Both<
        rt::Both<
            (String, String, i64, i64, i64, rt::Nullable<String>, BillingDetails, bool),
            (
                i64,
                String,
                rt::Nullable<String>,
                rt::Nullable<String>,
                bool,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
        >,
        rt::Both<
            (
                bool,
                rt::Map<String>,
                rt::Nullable<rt::Map<rt::Any>>,
                bool,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<rt::Map<rt::Any>>,
                rt::Nullable<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                bool,
                rt::Nullable<Shipping>,
                rt::Nullable<String>,
                ChargeStatus,
                rt::Nullable<String>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.object,
                    &self.amount,
                    &self.amount_captured,
                    &self.amount_refunded,
                    &self.balance_transaction,
                    &self.billing_details,
                    &self.captured,
                ),
                (
                    &self.created,
                    &self.currency,
                    &self.customer,
                    &self.description,
                    &self.disputed,
                    &self.failure_code,
                    &self.failure_message,
                    &self.invoice,
                ),
            ),
            rt::Both(
                (
                    &self.livemode,
                    &self.metadata,
                    &self.outcome,
                    &self.paid,
                    &self.payment_intent,
                    &self.payment_method,
                    &self.payment_method_details,
                    &self.receipt_email,
                ),
                (
                    &self.receipt_number,
                    &self.receipt_url,
                    &self.refunded,
                    &self.shipping,
                    &self.statement_descriptor,
                    &self.status,
                    &self.transfer_group,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    id,
                    object,
                    amount,
                    amount_captured,
                    amount_refunded,
                    balance_transaction,
                    billing_details,
                    captured,
                ),
                (
                    created,
                    currency,
                    customer,
                    description,
                    disputed,
                    failure_code,
                    failure_message,
                    invoice,
                ),
            ),
            rt::Both(
                (
                    livemode,
                    metadata,
                    outcome,
                    paid,
                    payment_intent,
                    payment_method,
                    payment_method_details,
                    receipt_email,
                ),
                (
                    receipt_number,
                    receipt_url,
                    refunded,
                    shipping,
                    statement_descriptor,
                    status,
                    transfer_group,
                ),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            object,
            amount,
            amount_captured,
            amount_refunded,
            balance_transaction,
            billing_details,
            captured,
            created,
            currency,
            customer,
            description,
            disputed,
            failure_code,
            failure_message,
            invoice,
            livemode,
            metadata,
            outcome,
            paid,
            payment_intent,
            payment_method,
            payment_method_details,
            receipt_email,
            receipt_number,
            receipt_url,
            refunded,
            shipping,
            statement_descriptor,
            status,
            transfer_group,
        }
    }
}

/// `billing_details`, as the API calls it.
#[non_exhaustive]
pub struct BillingDetails {
    pub address: rt::Nullable<Address>,
    pub email: rt::Nullable<String>,
    pub name: rt::Nullable<String>,
    pub phone: rt::Nullable<String>,
}

impl rt::Object for BillingDetails {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BillingDetails",
        fields: &["address", "email", "name", "phone"],
        required: &[0],
    };
    type Fields = (
        rt::Nullable<Address>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.address, &self.email, &self.name, &self.phone)
    }

    #[inline]
    fn from_fields((address, email, name, phone): Self::Fields) -> Self {
        Self {
            address,
            email,
            name,
            phone,
        }
    }
}

/// `status` of `charge`.
#[non_exhaustive]
pub enum ChargeStatus {
    /// `failed`
    Failed,
    /// `pending`
    Pending,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ChargeList
    Charge
    BillingDetails
}

rt::choices! {
    ChargeStatus { Failed = "failed", Pending = "pending", Succeeded = "succeeded" }
}

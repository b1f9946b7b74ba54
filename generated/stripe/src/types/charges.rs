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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChargeList",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<Charge>, bool, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.has_more, &self.object, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            has_more: group_0.1,
            object: group_0.2,
            url: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Charge",
        0b100100000010110001001111011111,
        &[
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
    );
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
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            object: group_0.1,
            amount: group_0.2,
            amount_captured: group_0.3,
            amount_refunded: group_0.4,
            balance_transaction: group_0.5,
            billing_details: group_0.6,
            captured: group_0.7,
            created: group_1.0,
            currency: group_1.1,
            customer: group_1.2,
            description: group_1.3,
            disputed: group_1.4,
            failure_code: group_1.5,
            failure_message: group_1.6,
            invoice: group_1.7,
            livemode: group_2.0,
            metadata: group_2.1,
            outcome: group_2.2,
            paid: group_2.3,
            payment_intent: group_2.4,
            payment_method: group_2.5,
            payment_method_details: group_2.6,
            receipt_email: group_2.7,
            receipt_number: group_3.0,
            receipt_url: group_3.1,
            refunded: group_3.2,
            shipping: group_3.3,
            statement_descriptor: group_3.4,
            status: group_3.5,
            transfer_group: group_3.6,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "BillingDetails",
        0,
        &["address", "email", "name", "phone"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            address: group_0.0,
            email: group_0.1,
            name: group_0.2,
            phone: group_0.3,
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

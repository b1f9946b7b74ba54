// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `PaymentRefundResponse`, as the API calls it.
#[non_exhaustive]
pub struct PaymentRefundResponse {
    pub refund: Option<PaymentRefund>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for PaymentRefundResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaymentRefundResponse",
        0,
        &["refund", "errors"],
    );
    type Fields = (Option<PaymentRefund>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.refund, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            refund: group_0.0,
            errors: group_0.1,
        }
    }
}

/// `PaymentRefund`, as the API calls it.
#[non_exhaustive]
pub struct PaymentRefund {
    pub id: String,
    pub amount_money: Money,
    pub status: rt::Nullable<String>,
    pub location_id: rt::Nullable<String>,
    pub app_fee_money: Option<Money>,
    pub payment_id: rt::Nullable<String>,
    pub order_id: rt::Nullable<String>,
    pub reason: rt::Nullable<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}

impl rt::Object for PaymentRefund {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaymentRefund",
        0b11,
        &[
            "id",
            "amount_money",
            "status",
            "location_id",
            "app_fee_money",
            "payment_id",
            "order_id",
            "reason",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Money,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<Money>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
        (Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.amount_money,
                &self.status,
                &self.location_id,
                &self.app_fee_money,
                &self.payment_id,
                &self.order_id,
                &self.reason,
            ),
            (&self.created_at, &self.updated_at),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            amount_money: group_0.1,
            status: group_0.2,
            location_id: group_0.3,
            app_fee_money: group_0.4,
            payment_id: group_0.5,
            order_id: group_0.6,
            reason: group_0.7,
            created_at: group_1.0,
            updated_at: group_1.1,
        }
    }
}

/// `body` of `RefundPayment`.
pub struct RefundPaymentBody {
    /// Has 1 to 45 characters.
    pub idempotency_key: String,
    pub amount_money: Money,
    pub payment_id: Option<String>,
    pub app_fee_money: Option<Money>,
    /// Has at most 192 characters.
    pub reason: Option<String>,
}

impl RefundPaymentBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(idempotency_key: impl Into<String>, amount_money: Money) -> Self {
        Self {
            idempotency_key: idempotency_key.into(),
            amount_money,
            payment_id: None,
            app_fee_money: None,
            reason: None,
        }
    }
}

impl rt::Object for RefundPaymentBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RefundPaymentBody",
        0b11,
        &["idempotency_key", "amount_money", "payment_id", "app_fee_money", "reason"],
    );
    type Fields = (String, Money, Option<String>, Option<Money>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.idempotency_key,
            &self.amount_money,
            &self.payment_id,
            &self.app_fee_money,
            &self.reason,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            idempotency_key: group_0.0,
            amount_money: group_0.1,
            payment_id: group_0.2,
            app_fee_money: group_0.3,
            reason: group_0.4,
        }
    }
}

rt::objects! {
    PaymentRefundResponse
    PaymentRefund
    RefundPaymentBody
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListPaymentsResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListPaymentsResponse {
    pub payments: Option<Vec<Payment>>,
    pub cursor: Option<String>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for ListPaymentsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListPaymentsResponse",
        0,
        &["payments", "cursor", "errors"],
    );
    type Fields = (Option<Vec<Payment>>, Option<String>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.payments, &self.cursor, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            payments: group_0.0,
            cursor: group_0.1,
            errors: group_0.2,
        }
    }
}

/// `Payment`, as the API calls it.
#[non_exhaustive]
pub struct Payment {
    pub id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub amount_money: Option<Money>,
    pub tip_money: Option<Money>,
    pub total_money: Option<Money>,
    pub app_fee_money: Option<Money>,
    pub approved_money: Option<Money>,
    pub refunded_money: Option<Money>,
    pub processing_fee: Option<Vec<PaymentProcessingFeeItem>>,
    /// APPROVED, PENDING, COMPLETED, CANCELED or FAILED
    pub status: Option<String>,
    pub delay_duration: Option<String>,
    pub delay_action: rt::Nullable<String>,
    pub delayed_until: Option<String>,
    pub source_type: Option<String>,
    pub card_details: Option<rt::Map<rt::Any>>,
    pub cash_details: Option<rt::Map<rt::Any>>,
    pub bank_account_details: Option<rt::Map<rt::Any>>,
    pub external_details: Option<rt::Map<rt::Any>>,
    pub wallet_details: Option<rt::Map<rt::Any>>,
    pub location_id: Option<String>,
    pub order_id: Option<String>,
    pub reference_id: Option<String>,
    pub customer_id: Option<String>,
    pub refund_ids: Option<Vec<String>>,
    pub risk_evaluation: Option<rt::Map<rt::Any>>,
    pub buyer_email_address: Option<String>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub note: Option<String>,
    pub statement_description_identifier: Option<String>,
    pub capabilities: Option<Vec<String>>,
    pub receipt_number: Option<String>,
    pub receipt_url: Option<String>,
    pub version_token: rt::Nullable<String>,
}

impl rt::Object for Payment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Payment",
        0,
        &[
            "id",
            "created_at",
            "updated_at",
            "amount_money",
            "tip_money",
            "total_money",
            "app_fee_money",
            "approved_money",
            "refunded_money",
            "processing_fee",
            "status",
            "delay_duration",
            "delay_action",
            "delayed_until",
            "source_type",
            "card_details",
            "cash_details",
            "bank_account_details",
            "external_details",
            "wallet_details",
            "location_id",
            "order_id",
            "reference_id",
            "customer_id",
            "refund_ids",
            "risk_evaluation",
            "buyer_email_address",
            "billing_address",
            "shipping_address",
            "note",
            "statement_description_identifier",
            "capabilities",
            "receipt_number",
            "receipt_url",
            "version_token",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            rt::Both<
                (
                    Option<String>,
                    Option<String>,
                    Option<String>,
                    Option<Money>,
                    Option<Money>,
                    Option<Money>,
                    Option<Money>,
                    Option<Money>,
                ),
                (
                    Option<Money>,
                    Option<Vec<PaymentProcessingFeeItem>>,
                    Option<String>,
                    Option<String>,
                    rt::Nullable<String>,
                    Option<String>,
                    Option<String>,
                    Option<rt::Map<rt::Any>>,
                ),
            >,
            (
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<Vec<String>>,
                Option<rt::Map<rt::Any>>,
                Option<String>,
                Option<Address>,
                Option<Address>,
                Option<String>,
                Option<String>,
                Option<Vec<String>>,
            ),
            (Option<String>, Option<String>, rt::Nullable<String>),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                rt::Both(
                    (
                        &self.id,
                        &self.created_at,
                        &self.updated_at,
                        &self.amount_money,
                        &self.tip_money,
                        &self.total_money,
                        &self.app_fee_money,
                        &self.approved_money,
                    ),
                    (
                        &self.refunded_money,
                        &self.processing_fee,
                        &self.status,
                        &self.delay_duration,
                        &self.delay_action,
                        &self.delayed_until,
                        &self.source_type,
                        &self.card_details,
                    ),
                ),
                (
                    &self.cash_details,
                    &self.bank_account_details,
                    &self.external_details,
                    &self.wallet_details,
                    &self.location_id,
                    &self.order_id,
                    &self.reference_id,
                    &self.customer_id,
                ),
            ),
            rt::Both(
                (
                    &self.refund_ids,
                    &self.risk_evaluation,
                    &self.buyer_email_address,
                    &self.billing_address,
                    &self.shipping_address,
                    &self.note,
                    &self.statement_description_identifier,
                    &self.capabilities,
                ),
                (&self.receipt_number, &self.receipt_url, &self.version_token),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(rt::Both(group_0, group_1), group_2),
            rt::Both(group_3, group_4),
        ): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            created_at: group_0.1,
            updated_at: group_0.2,
            amount_money: group_0.3,
            tip_money: group_0.4,
            total_money: group_0.5,
            app_fee_money: group_0.6,
            approved_money: group_0.7,
            refunded_money: group_1.0,
            processing_fee: group_1.1,
            status: group_1.2,
            delay_duration: group_1.3,
            delay_action: group_1.4,
            delayed_until: group_1.5,
            source_type: group_1.6,
            card_details: group_1.7,
            cash_details: group_2.0,
            bank_account_details: group_2.1,
            external_details: group_2.2,
            wallet_details: group_2.3,
            location_id: group_2.4,
            order_id: group_2.5,
            reference_id: group_2.6,
            customer_id: group_2.7,
            refund_ids: group_3.0,
            risk_evaluation: group_3.1,
            buyer_email_address: group_3.2,
            billing_address: group_3.3,
            shipping_address: group_3.4,
            note: group_3.5,
            statement_description_identifier: group_3.6,
            capabilities: group_3.7,
            receipt_number: group_4.0,
            receipt_url: group_4.1,
            version_token: group_4.2,
        }
    }
}

/// `processing_fee.item` of `Payment`.
#[non_exhaustive]
pub struct PaymentProcessingFeeItem {
    pub effective_at: rt::Nullable<String>,
    pub r#type: rt::Nullable<String>,
    pub amount_money: Option<Money>,
}

impl rt::Object for PaymentProcessingFeeItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaymentProcessingFeeItem",
        0,
        &["effective_at", "type", "amount_money"],
    );
    type Fields = (rt::Nullable<String>, rt::Nullable<String>, Option<Money>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.effective_at, &self.r#type, &self.amount_money)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            effective_at: group_0.0,
            r#type: group_0.1,
            amount_money: group_0.2,
        }
    }
}

/// `PaymentResponse`, as the API calls it.
#[non_exhaustive]
pub struct PaymentResponse {
    pub payment: Option<Payment>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for PaymentResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaymentResponse",
        0,
        &["payment", "errors"],
    );
    type Fields = (Option<Payment>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.payment, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            payment: group_0.0,
            errors: group_0.1,
        }
    }
}

/// `CreatePaymentRequest`, as the API calls it.
pub struct CreatePaymentRequest {
    pub source_id: String,
    /// Has 1 to 45 characters.
    pub idempotency_key: String,
    pub amount_money: Option<Money>,
    pub tip_money: Option<Money>,
    pub app_fee_money: Option<Money>,
    pub delay_duration: Option<String>,
    pub autocomplete: Option<bool>,
    pub order_id: Option<String>,
    pub customer_id: Option<String>,
    pub location_id: Option<String>,
    /// Has at most 40 characters.
    pub reference_id: Option<String>,
    pub verification_token: Option<String>,
    pub accept_partial_authorization: Option<bool>,
    /// Has at most 255 characters.
    pub buyer_email_address: Option<String>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    /// Has at most 500 characters.
    pub note: Option<String>,
    /// Has at most 20 characters.
    pub statement_description_identifier: Option<String>,
    pub cash_details: Option<rt::Map<rt::Any>>,
    pub external_details: Option<rt::Map<rt::Any>>,
}

impl CreatePaymentRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        source_id: impl Into<String>,
        idempotency_key: impl Into<String>,
    ) -> Self {
        Self {
            source_id: source_id.into(),
            idempotency_key: idempotency_key.into(),
            amount_money: None,
            tip_money: None,
            app_fee_money: None,
            delay_duration: None,
            autocomplete: None,
            order_id: None,
            customer_id: None,
            location_id: None,
            reference_id: None,
            verification_token: None,
            accept_partial_authorization: None,
            buyer_email_address: None,
            billing_address: None,
            shipping_address: None,
            note: None,
            statement_description_identifier: None,
            cash_details: None,
            external_details: None,
        }
    }
}

impl rt::Object for CreatePaymentRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreatePaymentRequest",
        0b11,
        &[
            "source_id",
            "idempotency_key",
            "amount_money",
            "tip_money",
            "app_fee_money",
            "delay_duration",
            "autocomplete",
            "order_id",
            "customer_id",
            "location_id",
            "reference_id",
            "verification_token",
            "accept_partial_authorization",
            "buyer_email_address",
            "billing_address",
            "shipping_address",
            "note",
            "statement_description_identifier",
            "cash_details",
            "external_details",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                Option<Money>,
                Option<Money>,
                Option<Money>,
                Option<String>,
                Option<bool>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<bool>,
                Option<String>,
                Option<Address>,
                Option<Address>,
            ),
        >,
        (
            Option<String>,
            Option<String>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.source_id,
                    &self.idempotency_key,
                    &self.amount_money,
                    &self.tip_money,
                    &self.app_fee_money,
                    &self.delay_duration,
                    &self.autocomplete,
                    &self.order_id,
                ),
                (
                    &self.customer_id,
                    &self.location_id,
                    &self.reference_id,
                    &self.verification_token,
                    &self.accept_partial_authorization,
                    &self.buyer_email_address,
                    &self.billing_address,
                    &self.shipping_address,
                ),
            ),
            (
                &self.note,
                &self.statement_description_identifier,
                &self.cash_details,
                &self.external_details,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            source_id: group_0.0,
            idempotency_key: group_0.1,
            amount_money: group_0.2,
            tip_money: group_0.3,
            app_fee_money: group_0.4,
            delay_duration: group_0.5,
            autocomplete: group_0.6,
            order_id: group_0.7,
            customer_id: group_1.0,
            location_id: group_1.1,
            reference_id: group_1.2,
            verification_token: group_1.3,
            accept_partial_authorization: group_1.4,
            buyer_email_address: group_1.5,
            billing_address: group_1.6,
            shipping_address: group_1.7,
            note: group_2.0,
            statement_description_identifier: group_2.1,
            cash_details: group_2.2,
            external_details: group_2.3,
        }
    }
}

/// `body` of `CompletePayment`.
pub struct CompletePaymentBody {
    pub version_token: rt::Nullable<String>,
}

impl rt::Object for CompletePaymentBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CompletePaymentBody",
        0,
        &["version_token"],
    );
    type Fields = (rt::Nullable<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.version_token,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { version_token: group_0.0 }
    }
}

rt::objects! {
    ListPaymentsResponse
    Payment
    PaymentProcessingFeeItem
    PaymentResponse
    CreatePaymentRequest
    CompletePaymentBody
}

rt::defaults! {
    CompletePaymentBody
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ListInvoicesResponse`, as the API calls it.
#[non_exhaustive]
pub struct ListInvoicesResponse {
    pub invoices: Option<Vec<Invoice>>,
    pub cursor: Option<String>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for ListInvoicesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListInvoicesResponse",
        0,
        &["invoices", "cursor", "errors"],
    );
    type Fields = (Option<Vec<Invoice>>, Option<String>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.invoices, &self.cursor, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            invoices: group_0.0,
            cursor: group_0.1,
            errors: group_0.2,
        }
    }
}

/// `Invoice`, as the API calls it.
pub struct Invoice {
    pub id: Option<String>,
    pub version: Option<i64>,
    pub location_id: rt::Nullable<String>,
    pub order_id: rt::Nullable<String>,
    pub primary_recipient: Option<rt::Map<rt::Any>>,
    pub payment_requests: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub delivery_method: Option<String>,
    pub invoice_number: rt::Nullable<String>,
    pub title: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub scheduled_at: rt::Nullable<String>,
    pub public_url: Option<String>,
    pub next_payment_amount_money: Option<Money>,
    pub status: Option<InvoiceStatus>,
    pub timezone: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub accepted_payment_methods: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Invoice {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Invoice",
        0,
        &[
            "id",
            "version",
            "location_id",
            "order_id",
            "primary_recipient",
            "payment_requests",
            "delivery_method",
            "invoice_number",
            "title",
            "description",
            "scheduled_at",
            "public_url",
            "next_payment_amount_money",
            "status",
            "timezone",
            "created_at",
            "updated_at",
            "accepted_payment_methods",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<i64>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<rt::Map<rt::Any>>,
                rt::Nullable<Vec<rt::Map<rt::Any>>>,
                Option<String>,
                rt::Nullable<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<String>,
                Option<Money>,
                Option<InvoiceStatus>,
                Option<String>,
                Option<String>,
            ),
        >,
        (Option<String>, Option<rt::Map<rt::Any>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.version,
                    &self.location_id,
                    &self.order_id,
                    &self.primary_recipient,
                    &self.payment_requests,
                    &self.delivery_method,
                    &self.invoice_number,
                ),
                (
                    &self.title,
                    &self.description,
                    &self.scheduled_at,
                    &self.public_url,
                    &self.next_payment_amount_money,
                    &self.status,
                    &self.timezone,
                    &self.created_at,
                ),
            ),
            (&self.updated_at, &self.accepted_payment_methods),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            version: group_0.1,
            location_id: group_0.2,
            order_id: group_0.3,
            primary_recipient: group_0.4,
            payment_requests: group_0.5,
            delivery_method: group_0.6,
            invoice_number: group_0.7,
            title: group_1.0,
            description: group_1.1,
            scheduled_at: group_1.2,
            public_url: group_1.3,
            next_payment_amount_money: group_1.4,
            status: group_1.5,
            timezone: group_1.6,
            created_at: group_1.7,
            updated_at: group_2.0,
            accepted_payment_methods: group_2.1,
        }
    }
}

/// `status` of `Invoice`.
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `DRAFT`
    Draft,
    /// `UNPAID`
    Unpaid,
    /// `SCHEDULED`
    Scheduled,
    /// `PARTIALLY_PAID`
    PartiallyPaid,
    /// `PAID`
    Paid,
    /// `PARTIALLY_REFUNDED`
    PartiallyRefunded,
    /// `REFUNDED`
    Refunded,
    /// `CANCELED`
    Canceled,
    /// `FAILED`
    Failed,
    /// `PAYMENT_PENDING`
    PaymentPending,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `CreateInvoiceResponse`, as the API calls it.
#[non_exhaustive]
pub struct CreateInvoiceResponse {
    pub invoice: Option<Invoice>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for CreateInvoiceResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateInvoiceResponse",
        0,
        &["invoice", "errors"],
    );
    type Fields = (Option<Invoice>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.invoice, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            invoice: group_0.0,
            errors: group_0.1,
        }
    }
}

/// `body` of `CreateInvoice`.
pub struct CreateInvoiceBody {
    pub invoice: Invoice,
    /// Has at most 128 characters.
    pub idempotency_key: Option<String>,
}

impl CreateInvoiceBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(invoice: Invoice) -> Self {
        Self {
            invoice,
            idempotency_key: None,
        }
    }
}

impl rt::Object for CreateInvoiceBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateInvoiceBody",
        0b1,
        &["invoice", "idempotency_key"],
    );
    type Fields = (Invoice, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.invoice, &self.idempotency_key)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            invoice: group_0.0,
            idempotency_key: group_0.1,
        }
    }
}

rt::objects! {
    ListInvoicesResponse
    Invoice
    CreateInvoiceResponse
    CreateInvoiceBody
}

rt::defaults! {
    Invoice
}

rt::choices! {
    InvoiceStatus {
        Draft = "DRAFT",
        Unpaid = "UNPAID",
        Scheduled = "SCHEDULED",
        PartiallyPaid = "PARTIALLY_PAID",
        Paid = "PAID",
        PartiallyRefunded = "PARTIALLY_REFUNDED",
        Refunded = "REFUNDED",
        Canceled = "CANCELED",
        Failed = "FAILED",
        PaymentPending = "PAYMENT_PENDING",
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// The same as [`Created`].
pub type DueDate = Created;

/// `status` of `GetInvoices`.
#[non_exhaustive]
pub enum GetInvoicesStatus {
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `uncollectible`
    Uncollectible,
    /// `void`
    Void,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `invoice_list`, as the API calls it.
#[non_exhaustive]
pub struct InvoiceList {
    pub data: Vec<Invoice>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for InvoiceList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "InvoiceList",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<Invoice>, bool, String, String);
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

/// `invoice`, as the API calls it.
#[non_exhaustive]
pub struct Invoice {
    pub id: Option<String>,
    /// Always `invoice`.
    pub object: String,
    pub account_country: rt::Nullable<String>,
    pub account_name: rt::Nullable<String>,
    pub amount_due: i64,
    pub amount_paid: i64,
    pub amount_remaining: i64,
    pub attempt_count: i64,
    pub attempted: bool,
    pub auto_advance: Option<bool>,
    pub billing_reason: rt::Nullable<InvoiceBillingReason>,
    pub charge: rt::Nullable<String>,
    pub collection_method: InvoiceCollectionMethod,
    pub created: i64,
    pub currency: String,
    pub customer: rt::Nullable<String>,
    pub customer_email: rt::Nullable<String>,
    pub customer_name: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub due_date: rt::Nullable<i64>,
    pub hosted_invoice_url: rt::Nullable<String>,
    pub invoice_pdf: rt::Nullable<String>,
    pub livemode: bool,
    pub metadata: rt::Nullable<rt::Map<String>>,
    pub next_payment_attempt: rt::Nullable<i64>,
    pub number: rt::Nullable<String>,
    pub paid: bool,
    pub payment_intent: rt::Nullable<String>,
    pub period_end: i64,
    pub period_start: i64,
    pub status: rt::Nullable<InvoiceStatus>,
    pub subscription: rt::Nullable<String>,
    pub subtotal: i64,
    pub total: i64,
}

impl rt::Object for Invoice {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Invoice",
        0b1100110100010000000111000111110010,
        &[
            "id",
            "object",
            "account_country",
            "account_name",
            "amount_due",
            "amount_paid",
            "amount_remaining",
            "attempt_count",
            "attempted",
            "auto_advance",
            "billing_reason",
            "charge",
            "collection_method",
            "created",
            "currency",
            "customer",
            "customer_email",
            "customer_name",
            "description",
            "due_date",
            "hosted_invoice_url",
            "invoice_pdf",
            "livemode",
            "metadata",
            "next_payment_attempt",
            "number",
            "paid",
            "payment_intent",
            "period_end",
            "period_start",
            "status",
            "subscription",
            "subtotal",
            "total",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            rt::Both<
                (
                    Option<String>,
                    String,
                    rt::Nullable<String>,
                    rt::Nullable<String>,
                    i64,
                    i64,
                    i64,
                    i64,
                ),
                (
                    bool,
                    Option<bool>,
                    rt::Nullable<InvoiceBillingReason>,
                    rt::Nullable<String>,
                    InvoiceCollectionMethod,
                    i64,
                    String,
                    rt::Nullable<String>,
                ),
            >,
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<i64>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                bool,
                rt::Nullable<rt::Map<String>>,
            ),
        >,
        rt::Both<
            (
                rt::Nullable<i64>,
                rt::Nullable<String>,
                bool,
                rt::Nullable<String>,
                i64,
                i64,
                rt::Nullable<InvoiceStatus>,
                rt::Nullable<String>,
            ),
            (i64, i64),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                rt::Both(
                    (
                        &self.id,
                        &self.object,
                        &self.account_country,
                        &self.account_name,
                        &self.amount_due,
                        &self.amount_paid,
                        &self.amount_remaining,
                        &self.attempt_count,
                    ),
                    (
                        &self.attempted,
                        &self.auto_advance,
                        &self.billing_reason,
                        &self.charge,
                        &self.collection_method,
                        &self.created,
                        &self.currency,
                        &self.customer,
                    ),
                ),
                (
                    &self.customer_email,
                    &self.customer_name,
                    &self.description,
                    &self.due_date,
                    &self.hosted_invoice_url,
                    &self.invoice_pdf,
                    &self.livemode,
                    &self.metadata,
                ),
            ),
            rt::Both(
                (
                    &self.next_payment_attempt,
                    &self.number,
                    &self.paid,
                    &self.payment_intent,
                    &self.period_end,
                    &self.period_start,
                    &self.status,
                    &self.subscription,
                ),
                (&self.subtotal, &self.total),
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
            object: group_0.1,
            account_country: group_0.2,
            account_name: group_0.3,
            amount_due: group_0.4,
            amount_paid: group_0.5,
            amount_remaining: group_0.6,
            attempt_count: group_0.7,
            attempted: group_1.0,
            auto_advance: group_1.1,
            billing_reason: group_1.2,
            charge: group_1.3,
            collection_method: group_1.4,
            created: group_1.5,
            currency: group_1.6,
            customer: group_1.7,
            customer_email: group_2.0,
            customer_name: group_2.1,
            description: group_2.2,
            due_date: group_2.3,
            hosted_invoice_url: group_2.4,
            invoice_pdf: group_2.5,
            livemode: group_2.6,
            metadata: group_2.7,
            next_payment_attempt: group_3.0,
            number: group_3.1,
            paid: group_3.2,
            payment_intent: group_3.3,
            period_end: group_3.4,
            period_start: group_3.5,
            status: group_3.6,
            subscription: group_3.7,
            subtotal: group_4.0,
            total: group_4.1,
        }
    }
}

/// `billing_reason` of `invoice`.
#[non_exhaustive]
pub enum InvoiceBillingReason {
    /// `automatic_pending_invoice_item_invoice`
    AutomaticPendingInvoiceItemInvoice,
    /// `manual`
    Manual,
    /// `quote_accept`
    QuoteAccept,
    /// `subscription`
    Subscription,
    /// `subscription_create`
    SubscriptionCreate,
    /// `subscription_cycle`
    SubscriptionCycle,
    /// `subscription_threshold`
    SubscriptionThreshold,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `upcoming`
    Upcoming,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`GetInvoicesCollectionMethod`].
pub type InvoiceCollectionMethod = GetInvoicesCollectionMethod;

/// The same as [`GetInvoicesStatus`].
pub type InvoiceStatus = GetInvoicesStatus;

/// `body` of `PostInvoicesInvoicePay`.
pub struct PostInvoicesInvoicePayBody {
    pub expand: Option<Vec<String>>,
    pub forgive: Option<bool>,
    pub mandate: Option<String>,
    pub off_session: Option<bool>,
    pub paid_out_of_band: Option<bool>,
    pub payment_method: Option<String>,
    pub source: Option<String>,
}

impl rt::Object for PostInvoicesInvoicePayBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostInvoicesInvoicePayBody",
        0,
        &[
            "expand",
            "forgive",
            "mandate",
            "off_session",
            "paid_out_of_band",
            "payment_method",
            "source",
        ],
    );
    type Fields = (
        Option<Vec<String>>,
        Option<bool>,
        Option<String>,
        Option<bool>,
        Option<bool>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.expand,
            &self.forgive,
            &self.mandate,
            &self.off_session,
            &self.paid_out_of_band,
            &self.payment_method,
            &self.source,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            expand: group_0.0,
            forgive: group_0.1,
            mandate: group_0.2,
            off_session: group_0.3,
            paid_out_of_band: group_0.4,
            payment_method: group_0.5,
            source: group_0.6,
        }
    }
}

rt::objects! {
    InvoiceList
    Invoice
    PostInvoicesInvoicePayBody
}

rt::defaults! {
    PostInvoicesInvoicePayBody
}

rt::choices! {
    GetInvoicesStatus {
        Draft = "draft",
        Open = "open",
        Paid = "paid",
        Uncollectible = "uncollectible",
        Void = "void",
    }
    InvoiceBillingReason {
        AutomaticPendingInvoiceItemInvoice = "automatic_pending_invoice_item_invoice",
        Manual = "manual",
        QuoteAccept = "quote_accept",
        Subscription = "subscription",
        SubscriptionCreate = "subscription_create",
        SubscriptionCycle = "subscription_cycle",
        SubscriptionThreshold = "subscription_threshold",
        SubscriptionUpdate = "subscription_update",
        Upcoming = "upcoming",
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `checkout.session`, as the API calls it.
#[non_exhaustive]
pub struct CheckoutSession {
    pub id: String,
    /// Always `checkout.session`.
    pub object: String,
    pub allow_promotion_codes: rt::Nullable<bool>,
    pub amount_subtotal: rt::Nullable<i64>,
    pub amount_total: rt::Nullable<i64>,
    pub cancel_url: rt::Nullable<String>,
    pub client_reference_id: rt::Nullable<String>,
    pub created: i64,
    pub currency: rt::Nullable<String>,
    pub customer: rt::Nullable<String>,
    pub customer_email: rt::Nullable<String>,
    pub expires_at: i64,
    pub invoice: rt::Nullable<String>,
    pub livemode: bool,
    pub locale: rt::Nullable<String>,
    pub metadata: rt::Nullable<rt::Map<String>>,
    pub mode: CheckoutSessionMode,
    pub payment_intent: rt::Nullable<String>,
    pub payment_method_types: Vec<String>,
    pub payment_status: CheckoutSessionPaymentStatus,
    pub status: rt::Nullable<CheckoutSessionStatus>,
    pub submit_type: rt::Nullable<CheckoutSessionSubmitType>,
    pub subscription: rt::Nullable<String>,
    pub success_url: rt::Nullable<String>,
    pub url: rt::Nullable<String>,
}

impl rt::Object for CheckoutSession {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CheckoutSession",
        0b11010010100010000011,
        &[
            "id",
            "object",
            "allow_promotion_codes",
            "amount_subtotal",
            "amount_total",
            "cancel_url",
            "client_reference_id",
            "created",
            "currency",
            "customer",
            "customer_email",
            "expires_at",
            "invoice",
            "livemode",
            "locale",
            "metadata",
            "mode",
            "payment_intent",
            "payment_method_types",
            "payment_status",
            "status",
            "submit_type",
            "subscription",
            "success_url",
            "url",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                rt::Nullable<bool>,
                rt::Nullable<i64>,
                rt::Nullable<i64>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                i64,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                i64,
                rt::Nullable<String>,
                bool,
                rt::Nullable<String>,
                rt::Nullable<rt::Map<String>>,
            ),
        >,
        rt::Both<
            (
                CheckoutSessionMode,
                rt::Nullable<String>,
                Vec<String>,
                CheckoutSessionPaymentStatus,
                rt::Nullable<CheckoutSessionStatus>,
                rt::Nullable<CheckoutSessionSubmitType>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
            (rt::Nullable<String>,),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.object,
                    &self.allow_promotion_codes,
                    &self.amount_subtotal,
                    &self.amount_total,
                    &self.cancel_url,
                    &self.client_reference_id,
                    &self.created,
                ),
                (
                    &self.currency,
                    &self.customer,
                    &self.customer_email,
                    &self.expires_at,
                    &self.invoice,
                    &self.livemode,
                    &self.locale,
                    &self.metadata,
                ),
            ),
            rt::Both(
                (
                    &self.mode,
                    &self.payment_intent,
                    &self.payment_method_types,
                    &self.payment_status,
                    &self.status,
                    &self.submit_type,
                    &self.subscription,
                    &self.success_url,
                ),
                (&self.url,),
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
            allow_promotion_codes: group_0.2,
            amount_subtotal: group_0.3,
            amount_total: group_0.4,
            cancel_url: group_0.5,
            client_reference_id: group_0.6,
            created: group_0.7,
            currency: group_1.0,
            customer: group_1.1,
            customer_email: group_1.2,
            expires_at: group_1.3,
            invoice: group_1.4,
            livemode: group_1.5,
            locale: group_1.6,
            metadata: group_1.7,
            mode: group_2.0,
            payment_intent: group_2.1,
            payment_method_types: group_2.2,
            payment_status: group_2.3,
            status: group_2.4,
            submit_type: group_2.5,
            subscription: group_2.6,
            success_url: group_2.7,
            url: group_3.0,
        }
    }
}

/// `mode` of `checkout.session`.
#[non_exhaustive]
pub enum CheckoutSessionMode {
    /// `payment`
    Payment,
    /// `setup`
    Setup,
    /// `subscription`
    Subscription,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `payment_status` of `checkout.session`.
#[non_exhaustive]
pub enum CheckoutSessionPaymentStatus {
    /// `no_payment_required`
    NoPaymentRequired,
    /// `paid`
    Paid,
    /// `unpaid`
    Unpaid,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `status` of `checkout.session`.
#[non_exhaustive]
pub enum CheckoutSessionStatus {
    /// `complete`
    Complete,
    /// `expired`
    Expired,
    /// `open`
    Open,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `submit_type` of `checkout.session`.
#[non_exhaustive]
pub enum CheckoutSessionSubmitType {
    /// `auto`
    Auto,
    /// `book`
    Book,
    /// `donate`
    Donate,
    /// `pay`
    Pay,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `PostCheckoutSessions`.
pub struct PostCheckoutSessionsBody {
    pub success_url: Option<String>,
    pub cancel_url: Option<String>,
    pub allow_promotion_codes: Option<bool>,
    /// Has at most 200 characters.
    pub client_reference_id: Option<String>,
    pub currency: Option<String>,
    pub customer: Option<String>,
    pub customer_email: Option<String>,
    pub expand: Option<Vec<String>>,
    pub expires_at: Option<i64>,
    pub line_items: Option<Vec<PostCheckoutSessionsBodyLineItemsItem>>,
    pub metadata: Option<rt::Map<String>>,
    pub mode: Option<PostCheckoutSessionsBodyMode>,
    pub payment_method_types: Option<Vec<String>>,
    pub return_url: Option<String>,
    pub submit_type: Option<PostCheckoutSessionsBodySubmitType>,
    pub ui_mode: Option<PostCheckoutSessionsBodyUiMode>,
}

impl rt::Object for PostCheckoutSessionsBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostCheckoutSessionsBody",
        0,
        &[
            "success_url",
            "cancel_url",
            "allow_promotion_codes",
            "client_reference_id",
            "currency",
            "customer",
            "customer_email",
            "expand",
            "expires_at",
            "line_items",
            "metadata",
            "mode",
            "payment_method_types",
            "return_url",
            "submit_type",
            "ui_mode",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
        ),
        (
            Option<i64>,
            Option<Vec<PostCheckoutSessionsBodyLineItemsItem>>,
            Option<rt::Map<String>>,
            Option<PostCheckoutSessionsBodyMode>,
            Option<Vec<String>>,
            Option<String>,
            Option<PostCheckoutSessionsBodySubmitType>,
            Option<PostCheckoutSessionsBodyUiMode>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.success_url,
                &self.cancel_url,
                &self.allow_promotion_codes,
                &self.client_reference_id,
                &self.currency,
                &self.customer,
                &self.customer_email,
                &self.expand,
            ),
            (
                &self.expires_at,
                &self.line_items,
                &self.metadata,
                &self.mode,
                &self.payment_method_types,
                &self.return_url,
                &self.submit_type,
                &self.ui_mode,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            success_url: group_0.0,
            cancel_url: group_0.1,
            allow_promotion_codes: group_0.2,
            client_reference_id: group_0.3,
            currency: group_0.4,
            customer: group_0.5,
            customer_email: group_0.6,
            expand: group_0.7,
            expires_at: group_1.0,
            line_items: group_1.1,
            metadata: group_1.2,
            mode: group_1.3,
            payment_method_types: group_1.4,
            return_url: group_1.5,
            submit_type: group_1.6,
            ui_mode: group_1.7,
        }
    }
}

/// `body.line_items.item` of `PostCheckoutSessions`.
pub struct PostCheckoutSessionsBodyLineItemsItem {
    pub price: Option<String>,
    pub quantity: Option<i64>,
}

impl rt::Object for PostCheckoutSessionsBodyLineItemsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostCheckoutSessionsBodyLineItemsItem",
        0,
        &["price", "quantity"],
    );
    type Fields = (Option<String>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.price, &self.quantity)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            price: group_0.0,
            quantity: group_0.1,
        }
    }
}

/// The same as [`CheckoutSessionMode`].
pub type PostCheckoutSessionsBodyMode = CheckoutSessionMode;

/// The same as [`CheckoutSessionSubmitType`].
pub type PostCheckoutSessionsBodySubmitType = CheckoutSessionSubmitType;

/// `body.ui_mode` of `PostCheckoutSessions`.
#[non_exhaustive]
pub enum PostCheckoutSessionsBodyUiMode {
    /// `embedded`
    Embedded,
    /// `hosted`
    Hosted,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    CheckoutSession
    PostCheckoutSessionsBody
    PostCheckoutSessionsBodyLineItemsItem
}

rt::defaults! {
    PostCheckoutSessionsBody
    PostCheckoutSessionsBodyLineItemsItem
}

rt::choices! {
    CheckoutSessionMode {
        Payment = "payment",
        Setup = "setup",
        Subscription = "subscription",
    }
    CheckoutSessionPaymentStatus {
        NoPaymentRequired = "no_payment_required",
        Paid = "paid",
        Unpaid = "unpaid",
    }
    CheckoutSessionStatus { Complete = "complete", Expired = "expired", Open = "open" }
    CheckoutSessionSubmitType {
        Auto = "auto",
        Book = "book",
        Donate = "donate",
        Pay = "pay",
    }
    PostCheckoutSessionsBodyUiMode { Embedded = "embedded", Hosted = "hosted" }
}

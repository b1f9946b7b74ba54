// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `payment_intent_list`, as the API calls it.
#[non_exhaustive]
pub struct PaymentIntentList {
    pub data: Vec<PaymentIntent>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for PaymentIntentList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaymentIntentList",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<PaymentIntent>, bool, String, String);
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

/// `body` of `PostPaymentIntents`.
pub struct PostPaymentIntentsBody {
    /// In the smallest unit of the currency
    pub amount: i64,
    pub currency: String,
    pub application_fee_amount: Option<i64>,
    pub automatic_payment_methods: Option<PostPaymentIntentsBodyAutomaticPaymentMethods>,
    pub capture_method: Option<PostPaymentIntentsBodyCaptureMethod>,
    pub confirm: Option<bool>,
    pub confirmation_method: Option<PostPaymentIntentsBodyConfirmationMethod>,
    pub customer: Option<String>,
    pub description: Option<String>,
    pub expand: Option<Vec<String>>,
    pub metadata: Option<rt::Map<String>>,
    pub off_session: Option<bool>,
    pub on_behalf_of: Option<String>,
    pub payment_method: Option<String>,
    pub payment_method_types: Option<Vec<String>>,
    pub receipt_email: Option<String>,
    pub return_url: Option<String>,
    pub setup_future_usage: Option<PostPaymentIntentsBodySetupFutureUsage>,
    /// Has at most 22 characters.
    pub statement_descriptor: Option<String>,
    /// Has at most 22 characters.
    pub statement_descriptor_suffix: Option<String>,
    pub transfer_group: Option<String>,
}

impl PostPaymentIntentsBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(amount: i64, currency: impl Into<String>) -> Self {
        Self {
            amount,
            currency: currency.into(),
            application_fee_amount: None,
            automatic_payment_methods: None,
            capture_method: None,
            confirm: None,
            confirmation_method: None,
            customer: None,
            description: None,
            expand: None,
            metadata: None,
            off_session: None,
            on_behalf_of: None,
            payment_method: None,
            payment_method_types: None,
            receipt_email: None,
            return_url: None,
            setup_future_usage: None,
            statement_descriptor: None,
            statement_descriptor_suffix: None,
            transfer_group: None,
        }
    }
}

impl rt::Object for PostPaymentIntentsBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostPaymentIntentsBody",
        0b11,
        &[
            "amount",
            "currency",
            "application_fee_amount",
            "automatic_payment_methods",
            "capture_method",
            "confirm",
            "confirmation_method",
            "customer",
            "description",
            "expand",
            "metadata",
            "off_session",
            "on_behalf_of",
            "payment_method",
            "payment_method_types",
            "receipt_email",
            "return_url",
            "setup_future_usage",
            "statement_descriptor",
            "statement_descriptor_suffix",
            "transfer_group",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                String,
                Option<i64>,
                Option<PostPaymentIntentsBodyAutomaticPaymentMethods>,
                Option<PostPaymentIntentsBodyCaptureMethod>,
                Option<bool>,
                Option<PostPaymentIntentsBodyConfirmationMethod>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<Vec<String>>,
                Option<rt::Map<String>>,
                Option<bool>,
                Option<String>,
                Option<String>,
                Option<Vec<String>>,
                Option<String>,
            ),
        >,
        (
            Option<String>,
            Option<PostPaymentIntentsBodySetupFutureUsage>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.amount,
                    &self.currency,
                    &self.application_fee_amount,
                    &self.automatic_payment_methods,
                    &self.capture_method,
                    &self.confirm,
                    &self.confirmation_method,
                    &self.customer,
                ),
                (
                    &self.description,
                    &self.expand,
                    &self.metadata,
                    &self.off_session,
                    &self.on_behalf_of,
                    &self.payment_method,
                    &self.payment_method_types,
                    &self.receipt_email,
                ),
            ),
            (
                &self.return_url,
                &self.setup_future_usage,
                &self.statement_descriptor,
                &self.statement_descriptor_suffix,
                &self.transfer_group,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            amount: group_0.0,
            currency: group_0.1,
            application_fee_amount: group_0.2,
            automatic_payment_methods: group_0.3,
            capture_method: group_0.4,
            confirm: group_0.5,
            confirmation_method: group_0.6,
            customer: group_0.7,
            description: group_1.0,
            expand: group_1.1,
            metadata: group_1.2,
            off_session: group_1.3,
            on_behalf_of: group_1.4,
            payment_method: group_1.5,
            payment_method_types: group_1.6,
            receipt_email: group_1.7,
            return_url: group_2.0,
            setup_future_usage: group_2.1,
            statement_descriptor: group_2.2,
            statement_descriptor_suffix: group_2.3,
            transfer_group: group_2.4,
        }
    }
}

/// `body.automatic_payment_methods` of `PostPaymentIntents`.
pub struct PostPaymentIntentsBodyAutomaticPaymentMethods {
    pub allow_redirects: Option<
        PostPaymentIntentsBodyAutomaticPaymentMethodsAllowRedirects,
    >,
    pub enabled: bool,
}

impl PostPaymentIntentsBodyAutomaticPaymentMethods {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self {
            allow_redirects: None,
            enabled,
        }
    }
}

impl rt::Object for PostPaymentIntentsBodyAutomaticPaymentMethods {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostPaymentIntentsBodyAutomaticPaymentMethods",
        0b10,
        &["allow_redirects", "enabled"],
    );
    type Fields = (
        Option<PostPaymentIntentsBodyAutomaticPaymentMethodsAllowRedirects>,
        bool,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.allow_redirects, &self.enabled)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            allow_redirects: group_0.0,
            enabled: group_0.1,
        }
    }
}

/// `body.automatic_payment_methods.allow_redirects` of `PostPaymentIntents`.
#[non_exhaustive]
pub enum PostPaymentIntentsBodyAutomaticPaymentMethodsAllowRedirects {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`PaymentIntentCaptureMethod`].
pub type PostPaymentIntentsBodyCaptureMethod = PaymentIntentCaptureMethod;

/// The same as [`PaymentIntentConfirmationMethod`].
pub type PostPaymentIntentsBodyConfirmationMethod = PaymentIntentConfirmationMethod;

/// The same as [`PaymentIntentSetupFutureUsage`].
pub type PostPaymentIntentsBodySetupFutureUsage = PaymentIntentSetupFutureUsage;

/// `body` of `PostPaymentIntentsIntentConfirm`.
pub struct PostPaymentIntentsIntentConfirmBody {
    pub capture_method: Option<PostPaymentIntentsIntentConfirmBodyCaptureMethod>,
    pub client_secret: Option<String>,
    pub error_on_requires_action: Option<bool>,
    pub expand: Option<Vec<String>>,
    pub mandate: Option<String>,
    pub off_session: Option<bool>,
    pub payment_method: Option<String>,
    pub payment_method_types: Option<Vec<String>>,
    pub receipt_email: Option<String>,
    pub return_url: Option<String>,
    pub setup_future_usage: Option<PostPaymentIntentsIntentConfirmBodySetupFutureUsage>,
}

impl rt::Object for PostPaymentIntentsIntentConfirmBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostPaymentIntentsIntentConfirmBody",
        0,
        &[
            "capture_method",
            "client_secret",
            "error_on_requires_action",
            "expand",
            "mandate",
            "off_session",
            "payment_method",
            "payment_method_types",
            "receipt_email",
            "return_url",
            "setup_future_usage",
        ],
    );
    type Fields = rt::Both<
        (
            Option<PostPaymentIntentsIntentConfirmBodyCaptureMethod>,
            Option<String>,
            Option<bool>,
            Option<Vec<String>>,
            Option<String>,
            Option<bool>,
            Option<String>,
            Option<Vec<String>>,
        ),
        (
            Option<String>,
            Option<String>,
            Option<PostPaymentIntentsIntentConfirmBodySetupFutureUsage>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.capture_method,
                &self.client_secret,
                &self.error_on_requires_action,
                &self.expand,
                &self.mandate,
                &self.off_session,
                &self.payment_method,
                &self.payment_method_types,
            ),
            (&self.receipt_email, &self.return_url, &self.setup_future_usage),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            capture_method: group_0.0,
            client_secret: group_0.1,
            error_on_requires_action: group_0.2,
            expand: group_0.3,
            mandate: group_0.4,
            off_session: group_0.5,
            payment_method: group_0.6,
            payment_method_types: group_0.7,
            receipt_email: group_1.0,
            return_url: group_1.1,
            setup_future_usage: group_1.2,
        }
    }
}

/// The same as [`PaymentIntentCaptureMethod`].
pub type PostPaymentIntentsIntentConfirmBodyCaptureMethod = PaymentIntentCaptureMethod;

/// The same as [`PaymentIntentSetupFutureUsage`].
pub type PostPaymentIntentsIntentConfirmBodySetupFutureUsage = PaymentIntentSetupFutureUsage;

/// `body` of `PostPaymentIntentsIntentCapture`.
pub struct PostPaymentIntentsIntentCaptureBody {
    pub amount_to_capture: Option<i64>,
    pub application_fee_amount: Option<i64>,
    pub expand: Option<Vec<String>>,
    pub metadata: Option<rt::Map<String>>,
    /// Has at most 22 characters.
    pub statement_descriptor: Option<String>,
    /// Has at most 22 characters.
    pub statement_descriptor_suffix: Option<String>,
}

impl rt::Object for PostPaymentIntentsIntentCaptureBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostPaymentIntentsIntentCaptureBody",
        0,
        &[
            "amount_to_capture",
            "application_fee_amount",
            "expand",
            "metadata",
            "statement_descriptor",
            "statement_descriptor_suffix",
        ],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<Vec<String>>,
        Option<rt::Map<String>>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.amount_to_capture,
            &self.application_fee_amount,
            &self.expand,
            &self.metadata,
            &self.statement_descriptor,
            &self.statement_descriptor_suffix,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            amount_to_capture: group_0.0,
            application_fee_amount: group_0.1,
            expand: group_0.2,
            metadata: group_0.3,
            statement_descriptor: group_0.4,
            statement_descriptor_suffix: group_0.5,
        }
    }
}

/// `body` of `PostPaymentIntentsIntentCancel`.
pub struct PostPaymentIntentsIntentCancelBody {
    pub cancellation_reason: Option<
        PostPaymentIntentsIntentCancelBodyCancellationReason,
    >,
    pub expand: Option<Vec<String>>,
}

impl rt::Object for PostPaymentIntentsIntentCancelBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostPaymentIntentsIntentCancelBody",
        0,
        &["cancellation_reason", "expand"],
    );
    type Fields = (
        Option<PostPaymentIntentsIntentCancelBodyCancellationReason>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cancellation_reason, &self.expand)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            cancellation_reason: group_0.0,
            expand: group_0.1,
        }
    }
}

/// `body.cancellation_reason` of `PostPaymentIntentsIntentCancel`.
#[non_exhaustive]
pub enum PostPaymentIntentsIntentCancelBodyCancellationReason {
    /// `abandoned`
    Abandoned,
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
    PaymentIntentList
    PostPaymentIntentsBody
    PostPaymentIntentsBodyAutomaticPaymentMethods
    PostPaymentIntentsIntentConfirmBody
    PostPaymentIntentsIntentCaptureBody
    PostPaymentIntentsIntentCancelBody
}

rt::defaults! {
    PostPaymentIntentsIntentConfirmBody
    PostPaymentIntentsIntentCaptureBody
    PostPaymentIntentsIntentCancelBody
}

rt::choices! {
    PostPaymentIntentsBodyAutomaticPaymentMethodsAllowRedirects {
        Always = "always",
        Never = "never",
    }
    PostPaymentIntentsIntentCancelBodyCancellationReason {
        Abandoned = "abandoned",
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

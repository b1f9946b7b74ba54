// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "balance")]
mod balance;
#[cfg(feature = "balance")]
pub use self::balance::*;

#[cfg(feature = "customers")]
mod customers;
#[cfg(feature = "customers")]
pub use self::customers::*;

#[cfg(feature = "payment_intents")]
mod payment_intents;
#[cfg(feature = "payment_intents")]
pub use self::payment_intents::*;

#[cfg(feature = "charges")]
mod charges;
#[cfg(feature = "charges")]
pub use self::charges::*;

#[cfg(feature = "refunds")]
mod refunds;
#[cfg(feature = "refunds")]
pub use self::refunds::*;

#[cfg(feature = "products")]
mod products;
#[cfg(feature = "products")]
pub use self::products::*;

#[cfg(feature = "prices")]
mod prices;
#[cfg(feature = "prices")]
pub use self::prices::*;

#[cfg(feature = "subscriptions")]
mod subscriptions;
#[cfg(feature = "subscriptions")]
pub use self::subscriptions::*;

#[cfg(feature = "invoices")]
mod invoices;
#[cfg(feature = "invoices")]
pub use self::invoices::*;

#[cfg(feature = "checkout_sessions")]
mod checkout_sessions;
#[cfg(feature = "checkout_sessions")]
pub use self::checkout_sessions::*;

#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use self::events::*;

use switchboard_client::generated as rt;

/// `error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub error: ApiErrors,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new("Error", 0b1, &["error"]);
    type Fields = (ApiErrors,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `api_errors`, as the API calls it.
#[non_exhaustive]
pub struct ApiErrors {
    pub charge: Option<String>,
    pub code: Option<String>,
    pub decline_code: Option<String>,
    pub doc_url: Option<String>,
    pub message: Option<String>,
    pub param: Option<String>,
    pub payment_intent: Option<Box<PaymentIntent>>,
    pub payment_method_type: Option<String>,
    pub request_log_url: Option<String>,
    pub r#type: ApiErrorsType,
}

impl rt::Object for ApiErrors {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiErrors",
        0b1000000000,
        &[
            "charge",
            "code",
            "decline_code",
            "doc_url",
            "message",
            "param",
            "payment_intent",
            "payment_method_type",
            "request_log_url",
            "type",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Box<PaymentIntent>>,
            Option<String>,
        ),
        (Option<String>, ApiErrorsType),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.charge,
                &self.code,
                &self.decline_code,
                &self.doc_url,
                &self.message,
                &self.param,
                &self.payment_intent,
                &self.payment_method_type,
            ),
            (&self.request_log_url, &self.r#type),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            charge: group_0.0,
            code: group_0.1,
            decline_code: group_0.2,
            doc_url: group_0.3,
            message: group_0.4,
            param: group_0.5,
            payment_intent: group_0.6,
            payment_method_type: group_0.7,
            request_log_url: group_1.0,
            r#type: group_1.1,
        }
    }
}

/// `payment_intent`, as the API calls it.
#[non_exhaustive]
pub struct PaymentIntent {
    pub id: String,
    /// Always `payment_intent`.
    pub object: String,
    pub amount: i64,
    pub amount_capturable: Option<i64>,
    pub amount_received: Option<i64>,
    pub application_fee_amount: rt::Nullable<i64>,
    pub canceled_at: rt::Nullable<i64>,
    pub cancellation_reason: rt::Nullable<PaymentIntentCancellationReason>,
    pub capture_method: PaymentIntentCaptureMethod,
    pub client_secret: rt::Nullable<String>,
    pub confirmation_method: PaymentIntentConfirmationMethod,
    pub created: i64,
    pub currency: String,
    pub customer: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub invoice: rt::Nullable<String>,
    pub last_payment_error: rt::Nullable<Box<ApiErrors>>,
    pub latest_charge: rt::Nullable<String>,
    pub livemode: bool,
    pub metadata: Option<rt::Map<String>>,
    pub next_action: rt::Nullable<rt::Map<rt::Any>>,
    pub on_behalf_of: rt::Nullable<String>,
    pub payment_method: rt::Nullable<String>,
    pub payment_method_types: Vec<String>,
    pub receipt_email: rt::Nullable<String>,
    pub setup_future_usage: rt::Nullable<PaymentIntentSetupFutureUsage>,
    pub shipping: rt::Nullable<Shipping>,
    pub statement_descriptor: rt::Nullable<String>,
    pub statement_descriptor_suffix: rt::Nullable<String>,
    pub status: PaymentIntentStatus,
    pub transfer_group: rt::Nullable<String>,
}

impl rt::Object for PaymentIntent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaymentIntent",
        0b100000100001000001110100000111,
        &[
            "id",
            "object",
            "amount",
            "amount_capturable",
            "amount_received",
            "application_fee_amount",
            "canceled_at",
            "cancellation_reason",
            "capture_method",
            "client_secret",
            "confirmation_method",
            "created",
            "currency",
            "customer",
            "description",
            "invoice",
            "last_payment_error",
            "latest_charge",
            "livemode",
            "metadata",
            "next_action",
            "on_behalf_of",
            "payment_method",
            "payment_method_types",
            "receipt_email",
            "setup_future_usage",
            "shipping",
            "statement_descriptor",
            "statement_descriptor_suffix",
            "status",
            "transfer_group",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                i64,
                Option<i64>,
                Option<i64>,
                rt::Nullable<i64>,
                rt::Nullable<i64>,
                rt::Nullable<PaymentIntentCancellationReason>,
            ),
            (
                PaymentIntentCaptureMethod,
                rt::Nullable<String>,
                PaymentIntentConfirmationMethod,
                i64,
                String,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
        >,
        rt::Both<
            (
                rt::Nullable<Box<ApiErrors>>,
                rt::Nullable<String>,
                bool,
                Option<rt::Map<String>>,
                rt::Nullable<rt::Map<rt::Any>>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Vec<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<PaymentIntentSetupFutureUsage>,
                rt::Nullable<Shipping>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                PaymentIntentStatus,
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
                    &self.amount_capturable,
                    &self.amount_received,
                    &self.application_fee_amount,
                    &self.canceled_at,
                    &self.cancellation_reason,
                ),
                (
                    &self.capture_method,
                    &self.client_secret,
                    &self.confirmation_method,
                    &self.created,
                    &self.currency,
                    &self.customer,
                    &self.description,
                    &self.invoice,
                ),
            ),
            rt::Both(
                (
                    &self.last_payment_error,
                    &self.latest_charge,
                    &self.livemode,
                    &self.metadata,
                    &self.next_action,
                    &self.on_behalf_of,
                    &self.payment_method,
                    &self.payment_method_types,
                ),
                (
                    &self.receipt_email,
                    &self.setup_future_usage,
                    &self.shipping,
                    &self.statement_descriptor,
                    &self.statement_descriptor_suffix,
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
            amount_capturable: group_0.3,
            amount_received: group_0.4,
            application_fee_amount: group_0.5,
            canceled_at: group_0.6,
            cancellation_reason: group_0.7,
            capture_method: group_1.0,
            client_secret: group_1.1,
            confirmation_method: group_1.2,
            created: group_1.3,
            currency: group_1.4,
            customer: group_1.5,
            description: group_1.6,
            invoice: group_1.7,
            last_payment_error: group_2.0,
            latest_charge: group_2.1,
            livemode: group_2.2,
            metadata: group_2.3,
            next_action: group_2.4,
            on_behalf_of: group_2.5,
            payment_method: group_2.6,
            payment_method_types: group_2.7,
            receipt_email: group_3.0,
            setup_future_usage: group_3.1,
            shipping: group_3.2,
            statement_descriptor: group_3.3,
            statement_descriptor_suffix: group_3.4,
            status: group_3.5,
            transfer_group: group_3.6,
        }
    }
}

/// `cancellation_reason` of `payment_intent`.
#[non_exhaustive]
pub enum PaymentIntentCancellationReason {
    /// `abandoned`
    Abandoned,
    /// `automatic`
    Automatic,
    /// `duplicate`
    Duplicate,
    /// `failed_invoice`
    FailedInvoice,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// `void_invoice`
    VoidInvoice,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `capture_method` of `payment_intent`.
#[non_exhaustive]
pub enum PaymentIntentCaptureMethod {
    /// `automatic`
    Automatic,
    /// `automatic_async`
    AutomaticAsync,
    /// `manual`
    Manual,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `confirmation_method` of `payment_intent`.
#[non_exhaustive]
pub enum PaymentIntentConfirmationMethod {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `setup_future_usage` of `payment_intent`.
#[non_exhaustive]
pub enum PaymentIntentSetupFutureUsage {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `shipping`, as the API calls it.
pub struct Shipping {
    pub address: Option<Address>,
    pub carrier: rt::Nullable<String>,
    pub name: Option<String>,
    pub phone: rt::Nullable<String>,
    pub tracking_number: rt::Nullable<String>,
}

impl rt::Object for Shipping {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Shipping",
        0,
        &["address", "carrier", "name", "phone", "tracking_number"],
    );
    type Fields = (
        Option<Address>,
        rt::Nullable<String>,
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.address, &self.carrier, &self.name, &self.phone, &self.tracking_number)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            address: group_0.0,
            carrier: group_0.1,
            name: group_0.2,
            phone: group_0.3,
            tracking_number: group_0.4,
        }
    }
}

/// `address`, as the API calls it.
pub struct Address {
    pub city: rt::Nullable<String>,
    pub country: rt::Nullable<String>,
    pub line1: rt::Nullable<String>,
    pub line2: rt::Nullable<String>,
    pub postal_code: rt::Nullable<String>,
    pub state: rt::Nullable<String>,
}

impl rt::Object for Address {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Address",
        0,
        &["city", "country", "line1", "line2", "postal_code", "state"],
    );
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.city,
            &self.country,
            &self.line1,
            &self.line2,
            &self.postal_code,
            &self.state,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            city: group_0.0,
            country: group_0.1,
            line1: group_0.2,
            line2: group_0.3,
            postal_code: group_0.4,
            state: group_0.5,
        }
    }
}

/// `status` of `payment_intent`.
#[non_exhaustive]
pub enum PaymentIntentStatus {
    /// `canceled`
    Canceled,
    /// `processing`
    Processing,
    /// `requires_action`
    RequiresAction,
    /// `requires_capture`
    RequiresCapture,
    /// `requires_confirmation`
    RequiresConfirmation,
    /// `requires_payment_method`
    RequiresPaymentMethod,
    /// `succeeded`
    Succeeded,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `type` of `api_errors`.
#[non_exhaustive]
pub enum ApiErrorsType {
    /// `api_error`
    ApiError,
    /// `card_error`
    CardError,
    /// `idempotency_error`
    IdempotencyError,
    /// `invalid_request_error`
    InvalidRequestError,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `created`, as the API calls it.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Created {
    RangeQuerySpecs(RangeQuerySpecs),
    Integer(i64),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `range_query_specs`, as the API calls it.
pub struct RangeQuerySpecs {
    pub gt: Option<i64>,
    pub gte: Option<i64>,
    pub lt: Option<i64>,
    pub lte: Option<i64>,
}

impl rt::Object for RangeQuerySpecs {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RangeQuerySpecs",
        0,
        &["gt", "gte", "lt", "lte"],
    );
    type Fields = (Option<i64>, Option<i64>, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.gt, &self.gte, &self.lt, &self.lte)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            gt: group_0.0,
            gte: group_0.1,
            lt: group_0.2,
            lte: group_0.3,
        }
    }
}

/// `type` of `GetPrices`.
#[non_exhaustive]
pub enum GetPricesType {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `price`, as the API calls it.
#[non_exhaustive]
pub struct Price {
    pub id: String,
    /// Always `price`.
    pub object: String,
    pub active: bool,
    pub billing_scheme: PriceBillingScheme,
    pub created: i64,
    pub currency: String,
    pub livemode: bool,
    pub lookup_key: rt::Nullable<String>,
    pub metadata: rt::Map<String>,
    pub nickname: rt::Nullable<String>,
    pub product: String,
    pub recurring: rt::Nullable<Recurring>,
    pub tax_behavior: rt::Nullable<PriceTaxBehavior>,
    pub tiers_mode: rt::Nullable<PriceTiersMode>,
    pub r#type: PriceType,
    pub unit_amount: rt::Nullable<i64>,
    pub unit_amount_decimal: rt::Nullable<String>,
}

impl rt::Object for Price {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Price",
        0b100010101111111,
        &[
            "id",
            "object",
            "active",
            "billing_scheme",
            "created",
            "currency",
            "livemode",
            "lookup_key",
            "metadata",
            "nickname",
            "product",
            "recurring",
            "tax_behavior",
            "tiers_mode",
            "type",
            "unit_amount",
            "unit_amount_decimal",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                bool,
                PriceBillingScheme,
                i64,
                String,
                bool,
                rt::Nullable<String>,
            ),
            (
                rt::Map<String>,
                rt::Nullable<String>,
                String,
                rt::Nullable<Recurring>,
                rt::Nullable<PriceTaxBehavior>,
                rt::Nullable<PriceTiersMode>,
                PriceType,
                rt::Nullable<i64>,
            ),
        >,
        (rt::Nullable<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.object,
                    &self.active,
                    &self.billing_scheme,
                    &self.created,
                    &self.currency,
                    &self.livemode,
                    &self.lookup_key,
                ),
                (
                    &self.metadata,
                    &self.nickname,
                    &self.product,
                    &self.recurring,
                    &self.tax_behavior,
                    &self.tiers_mode,
                    &self.r#type,
                    &self.unit_amount,
                ),
            ),
            (&self.unit_amount_decimal,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            object: group_0.1,
            active: group_0.2,
            billing_scheme: group_0.3,
            created: group_0.4,
            currency: group_0.5,
            livemode: group_0.6,
            lookup_key: group_0.7,
            metadata: group_1.0,
            nickname: group_1.1,
            product: group_1.2,
            recurring: group_1.3,
            tax_behavior: group_1.4,
            tiers_mode: group_1.5,
            r#type: group_1.6,
            unit_amount: group_1.7,
            unit_amount_decimal: group_2.0,
        }
    }
}

/// The same as [`PostPricesBodyBillingScheme`].
pub type PriceBillingScheme = PostPricesBodyBillingScheme;

/// `recurring`, as the API calls it.
#[non_exhaustive]
pub struct Recurring {
    pub aggregate_usage: rt::Nullable<RecurringAggregateUsage>,
    pub interval: RecurringInterval,
    pub interval_count: i64,
    pub usage_type: RecurringUsageType,
}

impl rt::Object for Recurring {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Recurring",
        0b1110,
        &["aggregate_usage", "interval", "interval_count", "usage_type"],
    );
    type Fields = (
        rt::Nullable<RecurringAggregateUsage>,
        RecurringInterval,
        i64,
        RecurringUsageType,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.aggregate_usage, &self.interval, &self.interval_count, &self.usage_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            aggregate_usage: group_0.0,
            interval: group_0.1,
            interval_count: group_0.2,
            usage_type: group_0.3,
        }
    }
}

/// `aggregate_usage` of `recurring`.
#[non_exhaustive]
pub enum RecurringAggregateUsage {
    /// `last_during_period`
    LastDuringPeriod,
    /// `last_ever`
    LastEver,
    /// `max`
    Max,
    /// `sum`
    Sum,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`PostPricesBodyRecurringInterval`].
pub type RecurringInterval = PostPricesBodyRecurringInterval;

/// The same as [`PostPricesBodyRecurringUsageType`].
pub type RecurringUsageType = PostPricesBodyRecurringUsageType;

/// The same as [`PostPricesBodyTaxBehavior`].
pub type PriceTaxBehavior = PostPricesBodyTaxBehavior;

/// `tiers_mode` of `price`.
#[non_exhaustive]
pub enum PriceTiersMode {
    /// `graduated`
    Graduated,
    /// `volume`
    Volume,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`GetPricesType`].
pub type PriceType = GetPricesType;

/// `body.billing_scheme` of `PostPrices`.
#[non_exhaustive]
pub enum PostPricesBodyBillingScheme {
    /// `per_unit`
    PerUnit,
    /// `tiered`
    Tiered,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body.recurring.interval` of `PostPrices`.
#[non_exhaustive]
pub enum PostPricesBodyRecurringInterval {
    /// `day`
    Day,
    /// `month`
    Month,
    /// `week`
    Week,
    /// `year`
    Year,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body.recurring.usage_type` of `PostPrices`.
#[non_exhaustive]
pub enum PostPricesBodyRecurringUsageType {
    /// `licensed`
    Licensed,
    /// `metered`
    Metered,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body.tax_behavior` of `PostPrices`.
#[non_exhaustive]
pub enum PostPricesBodyTaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `collection_method` of `GetInvoices`.
#[non_exhaustive]
pub enum GetInvoicesCollectionMethod {
    /// `charge_automatically`
    ChargeAutomatically,
    /// `send_invoice`
    SendInvoice,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Error
    ApiErrors
    PaymentIntent
    Shipping
    Address
    RangeQuerySpecs
    Price
    Recurring
}

rt::defaults! {
    Shipping
    Address
    RangeQuerySpecs
}

rt::choices! {
    PaymentIntentCancellationReason {
        Abandoned = "abandoned",
        Automatic = "automatic",
        Duplicate = "duplicate",
        FailedInvoice = "failed_invoice",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
        VoidInvoice = "void_invoice",
    }
    PaymentIntentCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
    PaymentIntentConfirmationMethod { Automatic = "automatic", Manual = "manual" }
    PaymentIntentSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
    PaymentIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresCapture = "requires_capture",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }
    ApiErrorsType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
    GetPricesType { OneTime = "one_time", Recurring = "recurring" }
    RecurringAggregateUsage {
        LastDuringPeriod = "last_during_period",
        LastEver = "last_ever",
        Max = "max",
        Sum = "sum",
    }
    PriceTiersMode { Graduated = "graduated", Volume = "volume" }
    PostPricesBodyBillingScheme { PerUnit = "per_unit", Tiered = "tiered" }
    PostPricesBodyRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
    PostPricesBodyRecurringUsageType { Licensed = "licensed", Metered = "metered" }
    PostPricesBodyTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
    GetInvoicesCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

rt::unions! {
    Created { RangeQuerySpecs 0: rt::look(rt::OBJECT), Integer 1: rt::look(rt::INTEGER) }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// The same as [`GetInvoicesCollectionMethod`].
pub type GetSubscriptionsCollectionMethod = GetInvoicesCollectionMethod;

/// The same as [`Created`].
pub type CurrentPeriodEnd = Created;

/// The same as [`Created`].
pub type CurrentPeriodStart = Created;

/// `status` of `GetSubscriptions`.
#[non_exhaustive]
pub enum GetSubscriptionsStatus {
    /// `active`
    Active,
    /// `all`
    All,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `incomplete`
    Incomplete,
    /// `incomplete_expired`
    IncompleteExpired,
    /// `past_due`
    PastDue,
    /// `paused`
    Paused,
    /// `trialing`
    Trialing,
    /// `unpaid`
    Unpaid,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `subscription_list`, as the API calls it.
#[non_exhaustive]
pub struct SubscriptionList {
    pub data: Vec<Subscription>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for SubscriptionList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SubscriptionList",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<Subscription>, bool, String, String);
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

/// `subscription`, as the API calls it.
#[non_exhaustive]
pub struct Subscription {
    pub id: String,
    /// Always `subscription`.
    pub object: String,
    pub billing_cycle_anchor: i64,
    pub cancel_at: rt::Nullable<i64>,
    pub cancel_at_period_end: bool,
    pub canceled_at: rt::Nullable<i64>,
    pub collection_method: SubscriptionCollectionMethod,
    pub created: i64,
    pub currency: String,
    pub current_period_end: i64,
    pub current_period_start: i64,
    pub customer: String,
    pub days_until_due: rt::Nullable<i64>,
    pub default_payment_method: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub ended_at: rt::Nullable<i64>,
    pub items: SubscriptionItems,
    pub latest_invoice: rt::Nullable<String>,
    pub livemode: bool,
    pub metadata: rt::Map<String>,
    pub start_date: i64,
    pub status: SubscriptionStatus,
    pub trial_end: rt::Nullable<i64>,
    pub trial_start: rt::Nullable<i64>,
}

impl rt::Object for Subscription {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Subscription",
        0b1111010000111111010111,
        &[
            "id",
            "object",
            "billing_cycle_anchor",
            "cancel_at",
            "cancel_at_period_end",
            "canceled_at",
            "collection_method",
            "created",
            "currency",
            "current_period_end",
            "current_period_start",
            "customer",
            "days_until_due",
            "default_payment_method",
            "description",
            "ended_at",
            "items",
            "latest_invoice",
            "livemode",
            "metadata",
            "start_date",
            "status",
            "trial_end",
            "trial_start",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                i64,
                rt::Nullable<i64>,
                bool,
                rt::Nullable<i64>,
                SubscriptionCollectionMethod,
                i64,
            ),
            (
                String,
                i64,
                i64,
                String,
                rt::Nullable<i64>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<i64>,
            ),
        >,
        (
            SubscriptionItems,
            rt::Nullable<String>,
            bool,
            rt::Map<String>,
            i64,
            SubscriptionStatus,
            rt::Nullable<i64>,
            rt::Nullable<i64>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.object,
                    &self.billing_cycle_anchor,
                    &self.cancel_at,
                    &self.cancel_at_period_end,
                    &self.canceled_at,
                    &self.collection_method,
                    &self.created,
                ),
                (
                    &self.currency,
                    &self.current_period_end,
                    &self.current_period_start,
                    &self.customer,
                    &self.days_until_due,
                    &self.default_payment_method,
                    &self.description,
                    &self.ended_at,
                ),
            ),
            (
                &self.items,
                &self.latest_invoice,
                &self.livemode,
                &self.metadata,
                &self.start_date,
                &self.status,
                &self.trial_end,
                &self.trial_start,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            object: group_0.1,
            billing_cycle_anchor: group_0.2,
            cancel_at: group_0.3,
            cancel_at_period_end: group_0.4,
            canceled_at: group_0.5,
            collection_method: group_0.6,
            created: group_0.7,
            currency: group_1.0,
            current_period_end: group_1.1,
            current_period_start: group_1.2,
            customer: group_1.3,
            days_until_due: group_1.4,
            default_payment_method: group_1.5,
            description: group_1.6,
            ended_at: group_1.7,
            items: group_2.0,
            latest_invoice: group_2.1,
            livemode: group_2.2,
            metadata: group_2.3,
            start_date: group_2.4,
            status: group_2.5,
            trial_end: group_2.6,
            trial_start: group_2.7,
        }
    }
}

/// The same as [`GetInvoicesCollectionMethod`].
pub type SubscriptionCollectionMethod = GetInvoicesCollectionMethod;

/// `items` of `subscription`.
#[non_exhaustive]
pub struct SubscriptionItems {
    pub data: Vec<SubscriptionItem>,
    pub has_more: bool,
    /// Always `list`.
    pub object: String,
    pub url: String,
}

impl rt::Object for SubscriptionItems {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SubscriptionItems",
        0b1111,
        &["data", "has_more", "object", "url"],
    );
    type Fields = (Vec<SubscriptionItem>, bool, String, String);
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

/// `subscription_item`, as the API calls it.
#[non_exhaustive]
pub struct SubscriptionItem {
    pub id: String,
    /// Always `subscription_item`.
    pub object: String,
    pub created: i64,
    pub metadata: rt::Map<String>,
    pub price: Price,
    pub quantity: Option<i64>,
    pub subscription: String,
}

impl rt::Object for SubscriptionItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SubscriptionItem",
        0b1011111,
        &["id", "object", "created", "metadata", "price", "quantity", "subscription"],
    );
    type Fields = (String, String, i64, rt::Map<String>, Price, Option<i64>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.object,
            &self.created,
            &self.metadata,
            &self.price,
            &self.quantity,
            &self.subscription,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            object: group_0.1,
            created: group_0.2,
            metadata: group_0.3,
            price: group_0.4,
            quantity: group_0.5,
            subscription: group_0.6,
        }
    }
}

/// `status` of `subscription`.
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `incomplete`
    Incomplete,
    /// `incomplete_expired`
    IncompleteExpired,
    /// `past_due`
    PastDue,
    /// `paused`
    Paused,
    /// `trialing`
    Trialing,
    /// `unpaid`
    Unpaid,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `PostSubscriptions`.
pub struct PostSubscriptionsBody {
    pub customer: String,
    pub items: Option<Vec<PostSubscriptionsBodyItemsItem>>,
    pub cancel_at: Option<i64>,
    pub cancel_at_period_end: Option<bool>,
    pub collection_method: Option<PostSubscriptionsBodyCollectionMethod>,
    pub currency: Option<String>,
    pub days_until_due: Option<i64>,
    pub default_payment_method: Option<String>,
    /// Has at most 500 characters.
    pub description: Option<String>,
    pub expand: Option<Vec<String>>,
    pub metadata: Option<rt::Map<String>>,
    pub off_session: Option<bool>,
    pub payment_behavior: Option<PostSubscriptionsBodyPaymentBehavior>,
    pub proration_behavior: Option<PostSubscriptionsBodyProrationBehavior>,
    pub trial_from_plan: Option<bool>,
    pub trial_period_days: Option<i64>,
}

impl PostSubscriptionsBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(customer: impl Into<String>) -> Self {
        Self {
            customer: customer.into(),
            items: None,
            cancel_at: None,
            cancel_at_period_end: None,
            collection_method: None,
            currency: None,
            days_until_due: None,
            default_payment_method: None,
            description: None,
            expand: None,
            metadata: None,
            off_session: None,
            payment_behavior: None,
            proration_behavior: None,
            trial_from_plan: None,
            trial_period_days: None,
        }
    }
}

impl rt::Object for PostSubscriptionsBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostSubscriptionsBody",
        0b1,
        &[
            "customer",
            "items",
            "cancel_at",
            "cancel_at_period_end",
            "collection_method",
            "currency",
            "days_until_due",
            "default_payment_method",
            "description",
            "expand",
            "metadata",
            "off_session",
            "payment_behavior",
            "proration_behavior",
            "trial_from_plan",
            "trial_period_days",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<Vec<PostSubscriptionsBodyItemsItem>>,
            Option<i64>,
            Option<bool>,
            Option<PostSubscriptionsBodyCollectionMethod>,
            Option<String>,
            Option<i64>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<Vec<String>>,
            Option<rt::Map<String>>,
            Option<bool>,
            Option<PostSubscriptionsBodyPaymentBehavior>,
            Option<PostSubscriptionsBodyProrationBehavior>,
            Option<bool>,
            Option<i64>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.customer,
                &self.items,
                &self.cancel_at,
                &self.cancel_at_period_end,
                &self.collection_method,
                &self.currency,
                &self.days_until_due,
                &self.default_payment_method,
            ),
            (
                &self.description,
                &self.expand,
                &self.metadata,
                &self.off_session,
                &self.payment_behavior,
                &self.proration_behavior,
                &self.trial_from_plan,
                &self.trial_period_days,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            customer: group_0.0,
            items: group_0.1,
            cancel_at: group_0.2,
            cancel_at_period_end: group_0.3,
            collection_method: group_0.4,
            currency: group_0.5,
            days_until_due: group_0.6,
            default_payment_method: group_0.7,
            description: group_1.0,
            expand: group_1.1,
            metadata: group_1.2,
            off_session: group_1.3,
            payment_behavior: group_1.4,
            proration_behavior: group_1.5,
            trial_from_plan: group_1.6,
            trial_period_days: group_1.7,
        }
    }
}

/// `body.items.item` of `PostSubscriptions`.
pub struct PostSubscriptionsBodyItemsItem {
    pub price: Option<String>,
    pub quantity: Option<i64>,
    pub metadata: Option<rt::Map<String>>,
}

impl rt::Object for PostSubscriptionsBodyItemsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostSubscriptionsBodyItemsItem",
        0,
        &["price", "quantity", "metadata"],
    );
    type Fields = (Option<String>, Option<i64>, Option<rt::Map<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.price, &self.quantity, &self.metadata)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            price: group_0.0,
            quantity: group_0.1,
            metadata: group_0.2,
        }
    }
}

/// The same as [`GetInvoicesCollectionMethod`].
pub type PostSubscriptionsBodyCollectionMethod = GetInvoicesCollectionMethod;

/// `body.payment_behavior` of `PostSubscriptions`.
#[non_exhaustive]
pub enum PostSubscriptionsBodyPaymentBehavior {
    /// `allow_incomplete`
    AllowIncomplete,
    /// `default_incomplete`
    DefaultIncomplete,
    /// `error_if_incomplete`
    ErrorIfIncomplete,
    /// `pending_if_incomplete`
    PendingIfIncomplete,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body.proration_behavior` of `PostSubscriptions`.
#[non_exhaustive]
pub enum PostSubscriptionsBodyProrationBehavior {
    /// `always_invoice`
    AlwaysInvoice,
    /// `create_prorations`
    CreateProrations,
    /// `none`
    None,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `DeleteSubscriptionsSubscriptionExposedId`.
pub struct DeleteSubscriptionsSubscriptionExposedIdBody {
    pub cancellation_details: Option<
        DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetails,
    >,
    pub expand: Option<Vec<String>>,
    pub invoice_now: Option<bool>,
    pub prorate: Option<bool>,
}

impl rt::Object for DeleteSubscriptionsSubscriptionExposedIdBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeleteSubscriptionsSubscriptionExposedIdBody",
        0,
        &["cancellation_details", "expand", "invoice_now", "prorate"],
    );
    type Fields = (
        Option<DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetails>,
        Option<Vec<String>>,
        Option<bool>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cancellation_details, &self.expand, &self.invoice_now, &self.prorate)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            cancellation_details: group_0.0,
            expand: group_0.1,
            invoice_now: group_0.2,
            prorate: group_0.3,
        }
    }
}

/// `body.cancellation_details` of `DeleteSubscriptionsSubscriptionExposedId`.
pub struct DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetails {
    pub comment: Option<String>,
    pub feedback: Option<
        DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetailsFeedback,
    >,
}

impl rt::Object for DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetails",
        0,
        &["comment", "feedback"],
    );
    type Fields = (
        Option<String>,
        Option<DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetailsFeedback>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.comment, &self.feedback)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            comment: group_0.0,
            feedback: group_0.1,
        }
    }
}

/// `body.cancellation_details.feedback` of `DeleteSubscriptionsSubscriptionExposedId`.
#[non_exhaustive]
pub enum DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetailsFeedback {
    /// `customer_service`
    CustomerService,
    /// `low_quality`
    LowQuality,
    /// `missing_features`
    MissingFeatures,
    /// `other`
    Other,
    /// `switched_service`
    SwitchedService,
    /// `too_complex`
    TooComplex,
    /// `too_expensive`
    TooExpensive,
    /// `unused`
    Unused,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    SubscriptionList
    Subscription
    SubscriptionItems
    SubscriptionItem
    PostSubscriptionsBody
    PostSubscriptionsBodyItemsItem
    DeleteSubscriptionsSubscriptionExposedIdBody
    DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetails
}

rt::defaults! {
    PostSubscriptionsBodyItemsItem
    DeleteSubscriptionsSubscriptionExposedIdBody
    DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetails
}

rt::choices! {
    GetSubscriptionsStatus {
        Active = "active",
        All = "all",
        Canceled = "canceled",
        Ended = "ended",
        Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired",
        PastDue = "past_due",
        Paused = "paused",
        Trialing = "trialing",
        Unpaid = "unpaid",
    }
    SubscriptionStatus {
        Active = "active",
        Canceled = "canceled",
        Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired",
        PastDue = "past_due",
        Paused = "paused",
        Trialing = "trialing",
        Unpaid = "unpaid",
    }
    PostSubscriptionsBodyPaymentBehavior {
        AllowIncomplete = "allow_incomplete",
        DefaultIncomplete = "default_incomplete",
        ErrorIfIncomplete = "error_if_incomplete",
        PendingIfIncomplete = "pending_if_incomplete",
    }
    PostSubscriptionsBodyProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
    DeleteSubscriptionsSubscriptionExposedIdBodyCancellationDetailsFeedback {
        CustomerService = "customer_service",
        LowQuality = "low_quality",
        MissingFeatures = "missing_features",
        Other = "other",
        SwitchedService = "switched_service",
        TooComplex = "too_complex",
        TooExpensive = "too_expensive",
        Unused = "unused",
    }
}

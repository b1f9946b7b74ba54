// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `subscription`, as the API calls it.
#[non_exhaustive]
pub struct Subscription {
    pub id: Option<String>,
    pub plan_id: Option<String>,
    pub status: Option<SubscriptionStatus>,
    pub status_change_note: Option<String>,
    pub status_update_time: Option<rt::DateTime>,
    pub start_time: Option<rt::DateTime>,
    pub quantity: Option<String>,
    pub shipping_amount: Option<Money>,
    pub subscriber: Option<Subscriber>,
    pub billing_info: Option<rt::Map<rt::Any>>,
    pub custom_id: Option<String>,
    pub plan_overridden: Option<bool>,
    pub create_time: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for Subscription {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Subscription",
        0,
        &[
            "id",
            "plan_id",
            "status",
            "status_change_note",
            "status_update_time",
            "start_time",
            "quantity",
            "shipping_amount",
            "subscriber",
            "billing_info",
            "custom_id",
            "plan_overridden",
            "create_time",
            "update_time",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<SubscriptionStatus>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<String>,
            Option<Money>,
        ),
        (
            Option<Subscriber>,
            Option<rt::Map<rt::Any>>,
            Option<String>,
            Option<bool>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Vec<LinkDescription>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.plan_id,
                &self.status,
                &self.status_change_note,
                &self.status_update_time,
                &self.start_time,
                &self.quantity,
                &self.shipping_amount,
            ),
            (
                &self.subscriber,
                &self.billing_info,
                &self.custom_id,
                &self.plan_overridden,
                &self.create_time,
                &self.update_time,
                &self.links,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            plan_id: group_0.1,
            status: group_0.2,
            status_change_note: group_0.3,
            status_update_time: group_0.4,
            start_time: group_0.5,
            quantity: group_0.6,
            shipping_amount: group_0.7,
            subscriber: group_1.0,
            billing_info: group_1.1,
            custom_id: group_1.2,
            plan_overridden: group_1.3,
            create_time: group_1.4,
            update_time: group_1.5,
            links: group_1.6,
        }
    }
}

/// `status` of `subscription`.
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `APPROVAL_PENDING`
    ApprovalPending,
    /// `APPROVED`
    Approved,
    /// `ACTIVE`
    Active,
    /// `SUSPENDED`
    Suspended,
    /// `CANCELLED`
    Cancelled,
    /// `EXPIRED`
    Expired,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `subscriber`, as the API calls it.
pub struct Subscriber {
    pub name: Option<Name>,
    pub email_address: Option<String>,
    pub payer_id: Option<String>,
    pub shipping_address: Option<ShippingDetail>,
}

impl rt::Object for Subscriber {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Subscriber",
        0,
        &["name", "email_address", "payer_id", "shipping_address"],
    );
    type Fields = (Option<Name>, Option<String>, Option<String>, Option<ShippingDetail>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.email_address, &self.payer_id, &self.shipping_address)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            email_address: group_0.1,
            payer_id: group_0.2,
            shipping_address: group_0.3,
        }
    }
}

/// `subscription_request_post`, as the API calls it.
pub struct SubscriptionRequestPost {
    pub plan_id: String,
    pub start_time: Option<rt::DateTime>,
    pub quantity: Option<String>,
    pub shipping_amount: Option<Money>,
    pub subscriber: Option<Subscriber>,
    pub auto_renewal: Option<bool>,
    pub custom_id: Option<String>,
    pub application_context: Option<SubscriptionRequestPostApplicationContext>,
    pub plan: Option<rt::Map<rt::Any>>,
}

impl SubscriptionRequestPost {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            start_time: None,
            quantity: None,
            shipping_amount: None,
            subscriber: None,
            auto_renewal: None,
            custom_id: None,
            application_context: None,
            plan: None,
        }
    }
}

impl rt::Object for SubscriptionRequestPost {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SubscriptionRequestPost",
        0b1,
        &[
            "plan_id",
            "start_time",
            "quantity",
            "shipping_amount",
            "subscriber",
            "auto_renewal",
            "custom_id",
            "application_context",
            "plan",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<rt::DateTime>,
            Option<String>,
            Option<Money>,
            Option<Subscriber>,
            Option<bool>,
            Option<String>,
            Option<SubscriptionRequestPostApplicationContext>,
        ),
        (Option<rt::Map<rt::Any>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.plan_id,
                &self.start_time,
                &self.quantity,
                &self.shipping_amount,
                &self.subscriber,
                &self.auto_renewal,
                &self.custom_id,
                &self.application_context,
            ),
            (&self.plan,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            plan_id: group_0.0,
            start_time: group_0.1,
            quantity: group_0.2,
            shipping_amount: group_0.3,
            subscriber: group_0.4,
            auto_renewal: group_0.5,
            custom_id: group_0.6,
            application_context: group_0.7,
            plan: group_1.0,
        }
    }
}

/// `application_context` of `subscription_request_post`.
pub struct SubscriptionRequestPostApplicationContext {
    pub brand_name: Option<String>,
    pub locale: Option<String>,
    pub shipping_preference: Option<
        SubscriptionRequestPostApplicationContextShippingPreference,
    >,
    pub user_action: Option<SubscriptionRequestPostApplicationContextUserAction>,
    pub return_url: String,
    pub cancel_url: String,
}

impl SubscriptionRequestPostApplicationContext {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(return_url: impl Into<String>, cancel_url: impl Into<String>) -> Self {
        Self {
            brand_name: None,
            locale: None,
            shipping_preference: None,
            user_action: None,
            return_url: return_url.into(),
            cancel_url: cancel_url.into(),
        }
    }
}

impl rt::Object for SubscriptionRequestPostApplicationContext {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SubscriptionRequestPostApplicationContext",
        0b110000,
        &[
            "brand_name",
            "locale",
            "shipping_preference",
            "user_action",
            "return_url",
            "cancel_url",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<SubscriptionRequestPostApplicationContextShippingPreference>,
        Option<SubscriptionRequestPostApplicationContextUserAction>,
        String,
        String,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.brand_name,
            &self.locale,
            &self.shipping_preference,
            &self.user_action,
            &self.return_url,
            &self.cancel_url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            brand_name: group_0.0,
            locale: group_0.1,
            shipping_preference: group_0.2,
            user_action: group_0.3,
            return_url: group_0.4,
            cancel_url: group_0.5,
        }
    }
}

/// The same as [`OrderApplicationContextShippingPreference`].
pub type SubscriptionRequestPostApplicationContextShippingPreference = OrderApplicationContextShippingPreference;

/// `application_context.user_action` of `subscription_request_post`.
#[non_exhaustive]
pub enum SubscriptionRequestPostApplicationContextUserAction {
    /// `CONTINUE`
    Continue,
    /// `SUBSCRIBE_NOW`
    SubscribeNow,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `subscriptions.cancel`.
pub struct SubscriptionsCancelBody {
    /// Has 1 to 128 characters.
    pub reason: String,
}

impl SubscriptionsCancelBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

impl rt::Object for SubscriptionsCancelBody {
    const SHAPE: rt::Shape = rt::Shape::new("SubscriptionsCancelBody", 0b1, &["reason"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reason,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { reason: group_0.0 }
    }
}

/// The same as [`SubscriptionsCancelBody`].
pub type SubscriptionsSuspendBody = SubscriptionsCancelBody;

/// `body` of `subscriptions.activate`.
pub struct SubscriptionsActivateBody {
    /// Has 1 to 128 characters.
    pub reason: Option<String>,
}

impl rt::Object for SubscriptionsActivateBody {
    const SHAPE: rt::Shape = rt::Shape::new("SubscriptionsActivateBody", 0, &["reason"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reason,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { reason: group_0.0 }
    }
}

rt::objects! {
    Subscription
    Subscriber
    SubscriptionRequestPost
    SubscriptionRequestPostApplicationContext
    SubscriptionsCancelBody
    SubscriptionsActivateBody
}

rt::defaults! {
    Subscriber
    SubscriptionsActivateBody
}

rt::choices! {
    SubscriptionStatus {
        ApprovalPending = "APPROVAL_PENDING",
        Approved = "APPROVED",
        Active = "ACTIVE",
        Suspended = "SUSPENDED",
        Cancelled = "CANCELLED",
        Expired = "EXPIRED",
    }
    SubscriptionRequestPostApplicationContextUserAction {
        Continue = "CONTINUE",
        SubscribeNow = "SUBSCRIBE_NOW",
    }
}

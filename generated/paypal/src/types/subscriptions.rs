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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Subscription",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                plan_id,
                status,
                status_change_note,
                status_update_time,
                start_time,
                quantity,
                shipping_amount,
            ),
            (
                subscriber,
                billing_info,
                custom_id,
                plan_overridden,
                create_time,
                update_time,
                links,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            plan_id,
            status,
            status_change_note,
            status_update_time,
            start_time,
            quantity,
            shipping_amount,
            subscriber,
            billing_info,
            custom_id,
            plan_overridden,
            create_time,
            update_time,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Subscriber",
        fields: &["name", "email_address", "payer_id", "shipping_address"],
        required: &[0],
    };
    type Fields = (Option<Name>, Option<String>, Option<String>, Option<ShippingDetail>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.email_address, &self.payer_id, &self.shipping_address)
    }

    #[inline]
    fn from_fields(
        (name, email_address, payer_id, shipping_address): Self::Fields,
    ) -> Self {
        Self {
            name,
            email_address,
            payer_id,
            shipping_address,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SubscriptionRequestPost",
        fields: &[
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
        required: &[0b1],
    };
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
    fn from_fields(
        rt::Both(
            (
                plan_id,
                start_time,
                quantity,
                shipping_amount,
                subscriber,
                auto_renewal,
                custom_id,
                application_context,
            ),
            (plan,),
        ): Self::Fields,
    ) -> Self {
        Self {
            plan_id,
            start_time,
            quantity,
            shipping_amount,
            subscriber,
            auto_renewal,
            custom_id,
            application_context,
            plan,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SubscriptionRequestPostApplicationContext",
        fields: &[
            "brand_name",
            "locale",
            "shipping_preference",
            "user_action",
            "return_url",
            "cancel_url",
        ],
        required: &[0b110000],
    };
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
    fn from_fields(
        (
            brand_name,
            locale,
            shipping_preference,
            user_action,
            return_url,
            cancel_url,
        ): Self::Fields,
    ) -> Self {
        Self {
            brand_name,
            locale,
            shipping_preference,
            user_action,
            return_url,
            cancel_url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SubscriptionsCancelBody",
        fields: &["reason"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reason,)
    }

    #[inline]
    fn from_fields((reason,): Self::Fields) -> Self {
        Self { reason }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SubscriptionsActivateBody",
        fields: &["reason"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reason,)
    }

    #[inline]
    fn from_fields((reason,): Self::Fields) -> Self {
        Self { reason }
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

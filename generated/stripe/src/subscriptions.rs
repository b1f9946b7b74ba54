// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `subscriptions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `subscriptions`.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a>(pub(crate) &'a Client);

impl Subscriptions<'_> {
    /// List subscriptions
    ///
    /// Returns [`SubscriptionList`](crate::types::SubscriptionList).
    #[inline]
    pub fn get_subscriptions(&self) -> Call<GetSubscriptions> {
        Call::__new(self.0)
    }

    /// Subscribe a customer
    ///
    /// Returns [`Subscription`](crate::types::Subscription).
    #[inline]
    pub fn post_subscriptions(
        &self,
        body: &types::PostSubscriptionsBody,
    ) -> Call<PostSubscriptions> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }

    /// End a subscription now
    ///
    /// - `subscription_exposed_id`: Has at most 5000 characters.
    ///
    /// Returns [`Subscription`](crate::types::Subscription).
    #[inline]
    pub fn delete_subscriptions_subscription_exposed_id(
        &self,
        subscription_exposed_id: &str,
    ) -> Call<DeleteSubscriptionsSubscriptionExposedId> {
        Call::__new(self.0).__arg(0, subscription_exposed_id)
    }
}

/// `GET /v1/subscriptions`
pub enum GetSubscriptions {}
impl rt::Operation for GetSubscriptions {
    const SPEC: rt::Spec = rt::Spec::new("GetSubscriptions", "GET", "/v1/subscriptions")
        .params(
            &[
                rt::query("collection_method"),
                rt::deep_object("created"),
                rt::query("ending_before"),
                rt::deep_object("expand"),
                rt::query("limit"),
                rt::query("starting_after"),
                rt::deep_object("current_period_end"),
                rt::deep_object("current_period_start"),
                rt::query("customer"),
                rt::query("price"),
                rt::query("status"),
                rt::query("test_clock"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::SubscriptionList>;
    type Failure = GetSubscriptionsError;
}

impl Call<GetSubscriptions> {
    /// Sets `collection_method`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: types::GetSubscriptionsCollectionMethod,
    ) -> Self {
        self.__arg(0, &collection_method)
    }

    /// Time of creation: a range or a Unix time
    #[inline]
    pub fn created(self, created: &types::Created) -> Self {
        self.__arg(1, created)
    }

    /// Id of the entry to stop before
    #[inline]
    pub fn ending_before(self, ending_before: &str) -> Self {
        self.__arg(2, ending_before)
    }

    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(3, expand)
    }

    /// Most entries to return
    ///
    /// Default: `10`. At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(4, &limit)
    }

    /// Id of the entry to go on behind
    #[inline]
    pub fn starting_after(self, starting_after: &str) -> Self {
        self.__arg(5, starting_after)
    }

    /// End of the current period: a range or a Unix time
    #[inline]
    pub fn current_period_end(
        self,
        current_period_end: &types::CurrentPeriodEnd,
    ) -> Self {
        self.__arg(6, current_period_end)
    }

    /// Begin of the current period: a range or a Unix time
    #[inline]
    pub fn current_period_start(
        self,
        current_period_start: &types::CurrentPeriodStart,
    ) -> Self {
        self.__arg(7, current_period_start)
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: &str) -> Self {
        self.__arg(8, customer)
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: &str) -> Self {
        self.__arg(9, price)
    }

    /// Sets `status`.
    #[inline]
    pub fn status(self, status: types::GetSubscriptionsStatus) -> Self {
        self.__arg(10, &status)
    }

    /// Sets `test_clock`.
    #[inline]
    pub fn test_clock(self, test_clock: &str) -> Self {
        self.__arg(11, test_clock)
    }
}

/// How [`get_subscriptions`](Subscriptions::get_subscriptions) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetSubscriptionsError = crate::errors::Error429Default;

/// `POST /v1/subscriptions`
pub enum PostSubscriptions {}
impl rt::Operation for PostSubscriptions {
    const SPEC: rt::Spec = rt::Spec::new(
            "PostSubscriptions",
            "POST",
            "/v1/subscriptions",
        )
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "items",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "expand",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "metadata",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::Subscription>;
    type Failure = PostSubscriptionsError;
}

/// How [`post_subscriptions`](Subscriptions::post_subscriptions) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostSubscriptionsError = crate::errors::Error402_429Default;

/// `DELETE /v1/subscriptions/{subscription_exposed_id}`
pub enum DeleteSubscriptionsSubscriptionExposedId {}
impl rt::Operation for DeleteSubscriptionsSubscriptionExposedId {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteSubscriptionsSubscriptionExposedId",
            "DELETE",
            "/v1/subscriptions/{subscription_exposed_id}",
        )
        .params(&[rt::path("subscription_exposed_id")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "cancellation_details",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "expand",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::Subscription>;
    type Failure = DeleteSubscriptionsSubscriptionExposedIdError;
}

impl Call<DeleteSubscriptionsSubscriptionExposedId> {
    /// Sets the body.
    #[inline]
    pub fn body(
        self,
        body: &types::DeleteSubscriptionsSubscriptionExposedIdBody,
    ) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`delete_subscriptions_subscription_exposed_id`](Subscriptions::delete_subscriptions_subscription_exposed_id) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type DeleteSubscriptionsSubscriptionExposedIdError = crate::errors::Error429Default;

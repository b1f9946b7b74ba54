// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `payment_intents`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `payment_intents`.
#[derive(Debug, Clone, Copy)]
pub struct PaymentIntents<'a>(pub(crate) &'a Client);

impl PaymentIntents<'_> {
    /// List payment intents
    ///
    /// Returns [`PaymentIntentList`](crate::types::PaymentIntentList).
    #[inline]
    pub fn get_payment_intents(&self) -> Call<GetPaymentIntents> {
        Call::__new(self.0)
    }

    /// Start a payment
    ///
    /// Returns [`PaymentIntent`](crate::types::PaymentIntent).
    #[inline]
    pub fn post_payment_intents(
        &self,
        body: &types::PostPaymentIntentsBody,
    ) -> Call<PostPaymentIntents> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }

    /// Get a payment intent
    ///
    /// - `intent`: Has at most 5000 characters.
    ///
    /// Returns [`PaymentIntent`](crate::types::PaymentIntent).
    #[inline]
    pub fn get_payment_intents_intent(
        &self,
        intent: &str,
    ) -> Call<GetPaymentIntentsIntent> {
        Call::__new(self.0).__arg(0, intent)
    }

    /// Confirm a payment
    ///
    /// - `intent`: Has at most 5000 characters.
    ///
    /// Returns [`PaymentIntent`](crate::types::PaymentIntent).
    #[inline]
    pub fn post_payment_intents_intent_confirm(
        &self,
        intent: &str,
    ) -> Call<PostPaymentIntentsIntentConfirm> {
        Call::__new(self.0).__arg(0, intent)
    }

    /// Take the money that was authorised
    ///
    /// - `intent`: Has at most 5000 characters.
    ///
    /// Returns [`PaymentIntent`](crate::types::PaymentIntent).
    #[inline]
    pub fn post_payment_intents_intent_capture(
        &self,
        intent: &str,
    ) -> Call<PostPaymentIntentsIntentCapture> {
        Call::__new(self.0).__arg(0, intent)
    }

    /// Call a payment off
    ///
    /// - `intent`: Has at most 5000 characters.
    ///
    /// Returns [`PaymentIntent`](crate::types::PaymentIntent).
    #[inline]
    pub fn post_payment_intents_intent_cancel(
        &self,
        intent: &str,
    ) -> Call<PostPaymentIntentsIntentCancel> {
        Call::__new(self.0).__arg(0, intent)
    }
}

/// `GET /v1/payment_intents`
pub enum GetPaymentIntents {}
impl rt::Operation for GetPaymentIntents {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetPaymentIntents",
            "GET",
            "/v1/payment_intents",
        )
        .params(
            &[
                rt::deep_object("created"),
                rt::query("ending_before"),
                rt::deep_object("expand"),
                rt::query("limit"),
                rt::query("starting_after"),
                rt::query("customer"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaymentIntentList>;
    type Failure = GetPaymentIntentsError;
}

impl Call<GetPaymentIntents> {
    /// Time of creation: a range or a Unix time
    #[inline]
    pub fn created(self, created: &types::Created) -> Self {
        self.__arg(0, created)
    }

    /// Id of the entry to stop before
    #[inline]
    pub fn ending_before(self, ending_before: &str) -> Self {
        self.__arg(1, ending_before)
    }

    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(2, expand)
    }

    /// Most entries to return
    ///
    /// Default: `10`. At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(3, &limit)
    }

    /// Id of the entry to go on behind
    #[inline]
    pub fn starting_after(self, starting_after: &str) -> Self {
        self.__arg(4, starting_after)
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: &str) -> Self {
        self.__arg(5, customer)
    }
}

/// How [`get_payment_intents`](PaymentIntents::get_payment_intents) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetPaymentIntentsError = crate::errors::Error429Default;

/// `POST /v1/payment_intents`
pub enum PostPaymentIntents {}
impl rt::Operation for PostPaymentIntents {
    const SPEC: rt::Spec = rt::Spec::new(
            "PostPaymentIntents",
            "POST",
            "/v1/payment_intents",
        )
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "automatic_payment_methods",
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
                (
                    "payment_method_types",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::PaymentIntent>;
    type Failure = PostPaymentIntentsError;
}

/// How [`post_payment_intents`](PaymentIntents::post_payment_intents) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostPaymentIntentsError = crate::errors::Error402_429Default;

/// `GET /v1/payment_intents/{intent}`
pub enum GetPaymentIntentsIntent {}
impl rt::Operation for GetPaymentIntentsIntent {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetPaymentIntentsIntent",
            "GET",
            "/v1/payment_intents/{intent}",
        )
        .params(
            &[rt::path("intent"), rt::query("client_secret"), rt::deep_object("expand")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaymentIntent>;
    type Failure = GetPaymentIntentsIntentError;
}

impl Call<GetPaymentIntentsIntent> {
    /// Needed with a publishable key
    #[inline]
    pub fn client_secret(self, client_secret: &str) -> Self {
        self.__arg(1, client_secret)
    }

    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(2, expand)
    }
}

/// How [`get_payment_intents_intent`](PaymentIntents::get_payment_intents_intent) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetPaymentIntentsIntentError = crate::errors::Error429Default;

/// `POST /v1/payment_intents/{intent}/confirm`
pub enum PostPaymentIntentsIntentConfirm {}
impl rt::Operation for PostPaymentIntentsIntentConfirm {
    const SPEC: rt::Spec = rt::Spec::new(
            "PostPaymentIntentsIntentConfirm",
            "POST",
            "/v1/payment_intents/{intent}/confirm",
        )
        .params(&[rt::path("intent")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "expand",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "payment_method_types",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::PaymentIntent>;
    type Failure = PostPaymentIntentsIntentConfirmError;
}

impl Call<PostPaymentIntentsIntentConfirm> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PostPaymentIntentsIntentConfirmBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`post_payment_intents_intent_confirm`](PaymentIntents::post_payment_intents_intent_confirm) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostPaymentIntentsIntentConfirmError = crate::errors::Error402_429Default;

/// `POST /v1/payment_intents/{intent}/capture`
pub enum PostPaymentIntentsIntentCapture {}
impl rt::Operation for PostPaymentIntentsIntentCapture {
    const SPEC: rt::Spec = rt::Spec::new(
            "PostPaymentIntentsIntentCapture",
            "POST",
            "/v1/payment_intents/{intent}/capture",
        )
        .params(&[rt::path("intent")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
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
    type Success = rt::Json<types::PaymentIntent>;
    type Failure = PostPaymentIntentsIntentCaptureError;
}

impl Call<PostPaymentIntentsIntentCapture> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PostPaymentIntentsIntentCaptureBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`post_payment_intents_intent_capture`](PaymentIntents::post_payment_intents_intent_capture) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostPaymentIntentsIntentCaptureError = crate::errors::Error402_429Default;

/// `POST /v1/payment_intents/{intent}/cancel`
pub enum PostPaymentIntentsIntentCancel {}
impl rt::Operation for PostPaymentIntentsIntentCancel {
    const SPEC: rt::Spec = rt::Spec::new(
            "PostPaymentIntentsIntentCancel",
            "POST",
            "/v1/payment_intents/{intent}/cancel",
        )
        .params(&[rt::path("intent")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
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
    type Success = rt::Json<types::PaymentIntent>;
    type Failure = PostPaymentIntentsIntentCancelError;
}

impl Call<PostPaymentIntentsIntentCancel> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PostPaymentIntentsIntentCancelBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`post_payment_intents_intent_cancel`](PaymentIntents::post_payment_intents_intent_cancel) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostPaymentIntentsIntentCancelError = crate::errors::Error402_429Default;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `checkout_sessions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `checkout_sessions`.
#[derive(Debug, Clone, Copy)]
pub struct CheckoutSessions<'a>(pub(crate) &'a Client);

impl CheckoutSessions<'_> {
    /// Open a hosted payment page
    ///
    /// Returns [`CheckoutSession`](crate::types::CheckoutSession).
    #[inline]
    pub fn post_checkout_sessions(
        &self,
        body: &types::PostCheckoutSessionsBody,
    ) -> Call<PostCheckoutSessions> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }

    /// Get a checkout session
    ///
    /// - `session`: Has at most 66 characters.
    ///
    /// Returns [`CheckoutSession`](crate::types::CheckoutSession).
    #[inline]
    pub fn get_checkout_sessions_session(
        &self,
        session: &str,
    ) -> Call<GetCheckoutSessionsSession> {
        Call::__new(self.0).__arg(0, session)
    }
}

/// `POST /v1/checkout/sessions`
pub enum PostCheckoutSessions {}
impl rt::Operation for PostCheckoutSessions {
    const SPEC: rt::Spec = rt::Spec::new(
            "PostCheckoutSessions",
            "POST",
            "/v1/checkout/sessions",
        )
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
                    "line_items",
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
    type Success = rt::Json<types::CheckoutSession>;
    type Failure = PostCheckoutSessionsError;
}

/// How [`post_checkout_sessions`](CheckoutSessions::post_checkout_sessions) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostCheckoutSessionsError = crate::errors::Error402_429Default;

/// `GET /v1/checkout/sessions/{session}`
pub enum GetCheckoutSessionsSession {}
impl rt::Operation for GetCheckoutSessionsSession {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetCheckoutSessionsSession",
            "GET",
            "/v1/checkout/sessions/{session}",
        )
        .params(&[rt::path("session"), rt::deep_object("expand")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::CheckoutSession>;
    type Failure = GetCheckoutSessionsSessionError;
}

impl Call<GetCheckoutSessionsSession> {
    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(1, expand)
    }
}

/// How [`get_checkout_sessions_session`](CheckoutSessions::get_checkout_sessions_session) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetCheckoutSessionsSessionError = crate::errors::Error429Default;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `captures`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `captures`.
#[derive(Debug, Clone, Copy)]
pub struct Captures<'a>(pub(crate) &'a Client);

impl Captures<'_> {
    /// Get a captured payment
    ///
    /// Returns [`Capture`](crate::types::Capture).
    #[inline]
    pub fn get(&self, capture_id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, capture_id)
    }

    /// Give a captured payment back
    ///
    /// Returns [`Refund`](crate::types::Refund).
    #[inline]
    pub fn refund(&self, capture_id: &str) -> Call<Refund> {
        Call::__new(self.0).__arg(0, capture_id)
    }
}

/// `GET /v2/payments/captures/{capture_id}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "captures.get",
            "GET",
            "/v2/payments/captures/{capture_id}",
        )
        .params(&[rt::path("capture_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Capture>;
    type Failure = GetError;
}

/// How [`get`](Captures::get) fails; the same as [`Error401_403_404_500Default`](crate::errors::Error401_403_404_500Default).
///
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type GetError = crate::errors::Error401_403_404_500Default;

/// `POST /v2/payments/captures/{capture_id}/refund`
pub enum Refund {}
impl rt::Operation for Refund {
    const SPEC: rt::Spec = rt::Spec::new(
            "captures.refund",
            "POST",
            "/v2/payments/captures/{capture_id}/refund",
        )
        .params(
            &[
                rt::path("capture_id"),
                rt::header("PayPal-Request-Id"),
                rt::header("Prefer"),
                rt::header("PayPal-Auth-Assertion"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Refund>;
    type Failure = RefundError;
}

impl Call<Refund> {
    /// Makes a repeated call take effect once
    ///
    /// Has 1 to 108 characters.
    #[inline]
    pub fn paypal_request_id(self, paypal_request_id: &str) -> Self {
        self.__arg(1, paypal_request_id)
    }

    /// return=representation for the whole object
    ///
    /// Default: `return=minimal`.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(2, prefer)
    }

    /// Claim of a partner to act for a merchant
    #[inline]
    pub fn paypal_auth_assertion(self, paypal_auth_assertion: &str) -> Self {
        self.__arg(3, paypal_auth_assertion)
    }

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::RefundRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`refund`](Captures::refund) fails; the same as [`Error400_401_403_404_409_422_500Default`](crate::errors::Error400_401_403_404_409_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 409 Conflict: The resource is in use or changed
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type RefundError = crate::errors::Error400_401_403_404_409_422_500Default;

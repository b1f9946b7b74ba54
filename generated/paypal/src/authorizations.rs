// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `authorizations`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `authorizations`.
#[derive(Debug, Clone, Copy)]
pub struct Authorizations<'a>(pub(crate) &'a Client);

impl Authorizations<'_> {
    /// Get an authorisation
    ///
    /// - `authorization_id`: Id of the authorisation
    ///
    /// Returns [`Authorization`](crate::types::Authorization).
    #[inline]
    pub fn get(&self, authorization_id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, authorization_id)
    }

    /// Take money that was authorised
    ///
    /// - `authorization_id`: Id of the authorisation
    ///
    /// Returns [`Capture`](crate::types::Capture).
    #[inline]
    pub fn capture(&self, authorization_id: &str) -> Call<Capture> {
        Call::__new(self.0).__arg(0, authorization_id)
    }

    /// Release money that was authorised
    ///
    /// - `authorization_id`: Id of the authorisation
    ///
    /// Returns [`Authorization`](crate::types::Authorization), or nothing.
    #[inline]
    pub fn void(&self, authorization_id: &str) -> Call<Void> {
        Call::__new(self.0).__arg(0, authorization_id)
    }
}

/// `GET /v2/payments/authorizations/{authorization_id}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "authorizations.get",
            "GET",
            "/v2/payments/authorizations/{authorization_id}",
        )
        .params(&[rt::path("authorization_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Authorization>;
    type Failure = GetError;
}

/// `POST /v2/payments/authorizations/{authorization_id}/capture`
pub enum Capture {}
impl rt::Operation for Capture {
    const SPEC: rt::Spec = rt::Spec::new(
            "authorizations.capture",
            "POST",
            "/v2/payments/authorizations/{authorization_id}/capture",
        )
        .params(
            &[
                rt::path("authorization_id"),
                rt::header("PayPal-Request-Id"),
                rt::header("Prefer"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Capture>;
    type Failure = CaptureError;
}

impl Call<Capture> {
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

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::CaptureRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`capture`](Authorizations::capture) fails; the same as [`Error400_401_403_404_409_422_500Default`](crate::errors::Error400_401_403_404_409_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 409 Conflict: The resource is in use or changed
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type CaptureError = crate::errors::Error400_401_403_404_409_422_500Default;

/// `POST /v2/payments/authorizations/{authorization_id}/void`
pub enum Void {}
impl rt::Operation for Void {
    const SPEC: rt::Spec = rt::Spec::new(
            "authorizations.void",
            "POST",
            "/v2/payments/authorizations/{authorization_id}/void",
        )
        .params(
            &[
                rt::path("authorization_id"),
                rt::header("PayPal-Auth-Assertion"),
                rt::header("Prefer"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::OrEmpty<rt::Json<types::Authorization>>;
    type Failure = VoidError;
}

impl Call<Void> {
    /// Claim of a partner to act for a merchant
    #[inline]
    pub fn paypal_auth_assertion(self, paypal_auth_assertion: &str) -> Self {
        self.__arg(1, paypal_auth_assertion)
    }

    /// return=representation for the whole object
    ///
    /// Default: `return=minimal`.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(2, prefer)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetError {
    /// The token is missing, wrong or too old
    Unauthorized(crate::Reply<types::Error>),
    /// No such resource
    NotFound(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    GetError {
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum VoidError {
    /// The token is missing, wrong or too old
    Unauthorized(crate::Reply<types::Error>),
    /// The app may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such resource
    NotFound(crate::Reply<types::Error>),
    /// The resource is in use or changed
    Conflict(crate::Reply<types::Error>),
    /// The request breaks a rule of the business
    UnprocessableEntity(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    VoidError {
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
        422 => UnprocessableEntity(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

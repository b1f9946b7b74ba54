// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `orders`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `orders`.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a>(pub(crate) &'a Client);

impl Orders<'_> {
    /// Create an order
    ///
    /// Returns [`Order`](crate::types::Order).
    #[inline]
    pub fn create(&self, body: &types::OrderRequest) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an order
    ///
    /// - `id`: Id of the order. Has 1 to 36 characters.
    ///
    /// Returns [`Order`](crate::types::Order).
    #[inline]
    pub fn get(&self, id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Change an order that is not completed
    ///
    /// - `id`: Id of the order. Has 1 to 36 characters.
    #[inline]
    pub fn patch(&self, id: &str) -> Call<Patch> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Reserve the money of an approved order
    ///
    /// - `id`: Id of the order. Has 1 to 36 characters.
    ///
    /// Returns [`Order`](crate::types::Order).
    #[inline]
    pub fn authorize(&self, id: &str) -> Call<Authorize> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Take the money of an approved order
    ///
    /// - `id`: Id of the order. Has 1 to 36 characters.
    ///
    /// Returns [`Order`](crate::types::Order).
    #[inline]
    pub fn capture(&self, id: &str) -> Call<Capture> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `POST /v2/checkout/orders`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new("orders.create", "POST", "/v2/checkout/orders")
        .params(
            &[
                rt::header("PayPal-Request-Id"),
                rt::header("PayPal-Partner-Attribution-Id"),
                rt::header("PayPal-Client-Metadata-Id"),
                rt::header("Prefer"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Order>;
    type Failure = CreateError;
}

impl Call<Create> {
    /// Makes a repeated call take effect once
    ///
    /// Has 1 to 108 characters.
    #[inline]
    pub fn paypal_request_id(self, paypal_request_id: &str) -> Self {
        self.__arg(0, paypal_request_id)
    }

    /// Code of the partner
    ///
    /// Has 1 to 36 characters.
    #[inline]
    pub fn paypal_partner_attribution_id(
        self,
        paypal_partner_attribution_id: &str,
    ) -> Self {
        self.__arg(1, paypal_partner_attribution_id)
    }

    /// Id of the device check
    ///
    /// Has 1 to 36 characters.
    #[inline]
    pub fn paypal_client_metadata_id(self, paypal_client_metadata_id: &str) -> Self {
        self.__arg(2, paypal_client_metadata_id)
    }

    /// return=representation for the whole object
    ///
    /// Default: `return=minimal`.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(3, prefer)
    }
}

/// `GET /v2/checkout/orders/{id}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new("orders.get", "GET", "/v2/checkout/orders/{id}")
        .params(&[rt::path("id"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Order>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Fields to add or to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// `PATCH /v2/checkout/orders/{id}`
pub enum Patch {}
impl rt::Operation for Patch {
    const SPEC: rt::Spec = rt::Spec::new(
            "orders.patch",
            "PATCH",
            "/v2/checkout/orders/{id}",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = PatchError;
}

impl Call<Patch> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &[types::Patch]) -> Self {
        Call(self.0.json(body))
    }
}

/// `POST /v2/checkout/orders/{id}/authorize`
pub enum Authorize {}
impl rt::Operation for Authorize {
    const SPEC: rt::Spec = rt::Spec::new(
            "orders.authorize",
            "POST",
            "/v2/checkout/orders/{id}/authorize",
        )
        .params(
            &[
                rt::path("id"),
                rt::header("PayPal-Request-Id"),
                rt::header("Prefer"),
                rt::header("PayPal-Client-Metadata-Id"),
                rt::header("PayPal-Auth-Assertion"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Order>;
    type Failure = AuthorizeError;
}

impl Call<Authorize> {
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

    /// Id of the device check
    ///
    /// Has 1 to 36 characters.
    #[inline]
    pub fn paypal_client_metadata_id(self, paypal_client_metadata_id: &str) -> Self {
        self.__arg(3, paypal_client_metadata_id)
    }

    /// Claim of a partner to act for a merchant
    #[inline]
    pub fn paypal_auth_assertion(self, paypal_auth_assertion: &str) -> Self {
        self.__arg(4, paypal_auth_assertion)
    }

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::OrdersAuthorizeBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`authorize`](Orders::authorize) fails; the same as [`Error400_401_403_404_422_500Default`](crate::errors::Error400_401_403_404_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type AuthorizeError = crate::errors::Error400_401_403_404_422_500Default;

/// `POST /v2/checkout/orders/{id}/capture`
pub enum Capture {}
impl rt::Operation for Capture {
    const SPEC: rt::Spec = rt::Spec::new(
            "orders.capture",
            "POST",
            "/v2/checkout/orders/{id}/capture",
        )
        .params(
            &[
                rt::path("id"),
                rt::header("PayPal-Request-Id"),
                rt::header("Prefer"),
                rt::header("PayPal-Client-Metadata-Id"),
                rt::header("PayPal-Auth-Assertion"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Order>;
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

    /// Id of the device check
    ///
    /// Has 1 to 36 characters.
    #[inline]
    pub fn paypal_client_metadata_id(self, paypal_client_metadata_id: &str) -> Self {
        self.__arg(3, paypal_client_metadata_id)
    }

    /// Claim of a partner to act for a merchant
    #[inline]
    pub fn paypal_auth_assertion(self, paypal_auth_assertion: &str) -> Self {
        self.__arg(4, paypal_auth_assertion)
    }

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::OrdersCaptureBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`capture`](Orders::capture) fails; the same as [`Error400_401_403_404_422_500Default`](crate::errors::Error400_401_403_404_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type CaptureError = crate::errors::Error400_401_403_404_422_500Default;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateError {
    /// The request is malformed or does not fit the schema
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing, wrong or too old
    Unauthorized(crate::Reply<types::Error>),
    /// The request breaks a rule of the business
    UnprocessableEntity(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    CreateError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        422 => UnprocessableEntity(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
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
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    GetError {
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum PatchError {
    /// The request is malformed or does not fit the schema
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing, wrong or too old
    Unauthorized(crate::Reply<types::Error>),
    /// No such resource
    NotFound(crate::Reply<types::Error>),
    /// The request breaks a rule of the business
    UnprocessableEntity(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    PatchError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        422 => UnprocessableEntity(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `subscriptions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `subscriptions`.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a>(pub(crate) &'a Client);

impl Subscriptions<'_> {
    /// Create a subscription
    ///
    /// Returns [`Subscription`](crate::types::Subscription).
    #[inline]
    pub fn create(&self, body: &types::SubscriptionRequestPost) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a subscription
    ///
    /// - `id`: Id of the subscription. Has 3 to 50 characters.
    ///
    /// Returns [`Subscription`](crate::types::Subscription).
    #[inline]
    pub fn get(&self, id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, id)
    }

    /// End a subscription
    ///
    /// - `id`: Id of the subscription. Has 3 to 50 characters.
    #[inline]
    pub fn cancel(&self, id: &str) -> Call<Cancel> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Pause a subscription
    ///
    /// - `id`: Id of the subscription. Has 3 to 50 characters.
    #[inline]
    pub fn suspend(&self, id: &str) -> Call<Suspend> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Go on with a subscription
    ///
    /// - `id`: Id of the subscription. Has 3 to 50 characters.
    #[inline]
    pub fn activate(&self, id: &str) -> Call<Activate> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `POST /v1/billing/subscriptions`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new(
            "subscriptions.create",
            "POST",
            "/v1/billing/subscriptions",
        )
        .params(&[rt::header("Prefer"), rt::header("PayPal-Request-Id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Subscription>;
    type Failure = CreateError;
}

impl Call<Create> {
    /// return=representation for the whole object
    ///
    /// Default: `return=minimal`.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(0, prefer)
    }

    /// Makes a repeated call take effect once
    ///
    /// Has 1 to 108 characters.
    #[inline]
    pub fn paypal_request_id(self, paypal_request_id: &str) -> Self {
        self.__arg(1, paypal_request_id)
    }
}

/// How [`create`](Subscriptions::create) fails; the same as [`Error400_401_403_404_422_500Default`](crate::errors::Error400_401_403_404_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type CreateError = crate::errors::Error400_401_403_404_422_500Default;

/// `GET /v1/billing/subscriptions/{id}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "subscriptions.get",
            "GET",
            "/v1/billing/subscriptions/{id}",
        )
        .params(&[rt::path("id"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Subscription>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Fields to add or to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`get`](Subscriptions::get) fails; the same as [`Error401_403_404_500Default`](crate::errors::Error401_403_404_500Default).
///
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type GetError = crate::errors::Error401_403_404_500Default;

/// `POST /v1/billing/subscriptions/{id}/cancel`
pub enum Cancel {}
impl rt::Operation for Cancel {
    const SPEC: rt::Spec = rt::Spec::new(
            "subscriptions.cancel",
            "POST",
            "/v1/billing/subscriptions/{id}/cancel",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = CancelError;
}

impl Call<Cancel> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::SubscriptionsCancelBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`cancel`](Subscriptions::cancel) fails; the same as [`Error400_401_403_404_422_500Default`](crate::errors::Error400_401_403_404_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type CancelError = crate::errors::Error400_401_403_404_422_500Default;

/// `POST /v1/billing/subscriptions/{id}/suspend`
pub enum Suspend {}
impl rt::Operation for Suspend {
    const SPEC: rt::Spec = rt::Spec::new(
            "subscriptions.suspend",
            "POST",
            "/v1/billing/subscriptions/{id}/suspend",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = SuspendError;
}

impl Call<Suspend> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::SubscriptionsSuspendBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`suspend`](Subscriptions::suspend) fails; the same as [`Error400_401_403_404_422_500Default`](crate::errors::Error400_401_403_404_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type SuspendError = crate::errors::Error400_401_403_404_422_500Default;

/// `POST /v1/billing/subscriptions/{id}/activate`
pub enum Activate {}
impl rt::Operation for Activate {
    const SPEC: rt::Spec = rt::Spec::new(
            "subscriptions.activate",
            "POST",
            "/v1/billing/subscriptions/{id}/activate",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = ActivateError;
}

impl Call<Activate> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::SubscriptionsActivateBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`activate`](Subscriptions::activate) fails; the same as [`Error400_401_403_404_422_500Default`](crate::errors::Error400_401_403_404_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type ActivateError = crate::errors::Error400_401_403_404_422_500Default;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Payments`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Payments`.
#[derive(Debug, Clone, Copy)]
pub struct Payments<'a>(pub(crate) &'a Client);

impl Payments<'_> {
    /// List payments
    ///
    /// Returns [`ListPaymentsResponse`](crate::types::ListPaymentsResponse).
    #[inline]
    pub fn list_payments(&self) -> Call<ListPayments> {
        Call::__new(self.0)
    }

    /// Take a payment
    ///
    /// Returns [`PaymentResponse`](crate::types::PaymentResponse).
    #[inline]
    pub fn create_payment(
        &self,
        body: &types::CreatePaymentRequest,
    ) -> Call<CreatePayment> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a payment
    ///
    /// - `payment_id`: Id of the payment
    ///
    /// Returns [`PaymentResponse`](crate::types::PaymentResponse).
    #[inline]
    pub fn get_payment(&self, payment_id: &str) -> Call<GetPayment> {
        Call::__new(self.0).__arg(0, payment_id)
    }

    /// Capture an approved payment
    ///
    /// - `payment_id`: Id of the payment
    ///
    /// Returns [`PaymentResponse`](crate::types::PaymentResponse).
    #[inline]
    pub fn complete_payment(
        &self,
        payment_id: &str,
        body: &types::CompletePaymentBody,
    ) -> Call<CompletePayment> {
        Call(rt::Pending::new(&self.0.0).arg(0, payment_id).json(body))
    }

    /// Cancel an approved payment
    ///
    /// - `payment_id`: Id of the payment
    ///
    /// Returns [`PaymentResponse`](crate::types::PaymentResponse).
    #[inline]
    pub fn cancel_payment(&self, payment_id: &str) -> Call<CancelPayment> {
        Call::__new(self.0).__arg(0, payment_id)
    }
}

/// `GET /v2/payments`
pub enum ListPayments {}
impl rt::Operation for ListPayments {
    const SPEC: rt::Spec = rt::Spec::new("ListPayments", "GET", "/v2/payments")
        .params(
            &[
                rt::query("begin_time"),
                rt::query("end_time"),
                rt::query("sort_order"),
                rt::query("cursor"),
                rt::query("location_id"),
                rt::query("total"),
                rt::query("last_4"),
                rt::query("card_brand"),
                rt::query("limit"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListPaymentsResponse>;
    type Failure = ListPaymentsError;
}

impl Call<ListPayments> {
    /// Created at or after, RFC 3339
    #[inline]
    pub fn begin_time(self, begin_time: &str) -> Self {
        self.__arg(0, begin_time)
    }

    /// Created before, RFC 3339
    #[inline]
    pub fn end_time(self, end_time: &str) -> Self {
        self.__arg(1, end_time)
    }

    /// Order
    #[inline]
    pub fn sort_order(self, sort_order: types::SortOrder) -> Self {
        self.__arg(2, &sort_order)
    }

    /// Where to go on; the cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(3, cursor)
    }

    /// Sets `location_id`.
    #[inline]
    pub fn location_id(self, location_id: &str) -> Self {
        self.__arg(4, location_id)
    }

    /// Exact amount
    #[inline]
    pub fn total(self, total: i64) -> Self {
        self.__arg(5, &total)
    }

    /// Last digits of the card
    #[inline]
    pub fn last_4(self, last_4: &str) -> Self {
        self.__arg(6, last_4)
    }

    /// Sets `card_brand`.
    #[inline]
    pub fn card_brand(self, card_brand: &str) -> Self {
        self.__arg(7, card_brand)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(8, &limit)
    }
}

/// How [`list_payments`](Payments::list_payments) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type ListPaymentsError = crate::errors::ErrorResponse400_401_403_429_500;

/// `POST /v2/payments`
pub enum CreatePayment {}
impl rt::Operation for CreatePayment {
    const SPEC: rt::Spec = rt::Spec::new("CreatePayment", "POST", "/v2/payments")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::PaymentResponse>;
    type Failure = CreatePaymentError;
}

/// How [`create_payment`](Payments::create_payment) fails; the same as [`ErrorResponse400to404_409_429_500`](crate::errors::ErrorResponse400to404_409_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The payment was declined
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: The version is old, or the key was used for another call
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type CreatePaymentError = crate::errors::ErrorResponse400to404_409_429_500;

/// `GET /v2/payments/{payment_id}`
pub enum GetPayment {}
impl rt::Operation for GetPayment {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetPayment",
            "GET",
            "/v2/payments/{payment_id}",
        )
        .params(&[rt::path("payment_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaymentResponse>;
    type Failure = GetPaymentError;
}

/// How [`get_payment`](Payments::get_payment) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type GetPaymentError = crate::errors::ErrorResponse401_403_404_429_500;

/// `POST /v2/payments/{payment_id}/complete`
pub enum CompletePayment {}
impl rt::Operation for CompletePayment {
    const SPEC: rt::Spec = rt::Spec::new(
            "CompletePayment",
            "POST",
            "/v2/payments/{payment_id}/complete",
        )
        .params(&[rt::path("payment_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::PaymentResponse>;
    type Failure = CompletePaymentError;
}

/// How [`complete_payment`](Payments::complete_payment) fails; the same as [`ErrorResponse400to404_409_429_500`](crate::errors::ErrorResponse400to404_409_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The payment was declined
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: The version is old, or the key was used for another call
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type CompletePaymentError = crate::errors::ErrorResponse400to404_409_429_500;

/// `POST /v2/payments/{payment_id}/cancel`
pub enum CancelPayment {}
impl rt::Operation for CancelPayment {
    const SPEC: rt::Spec = rt::Spec::new(
            "CancelPayment",
            "POST",
            "/v2/payments/{payment_id}/cancel",
        )
        .params(&[rt::path("payment_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaymentResponse>;
    type Failure = CancelPaymentError;
}

/// How [`cancel_payment`](Payments::cancel_payment) fails; the same as [`ErrorResponse400to404_409_429_500`](crate::errors::ErrorResponse400to404_409_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The payment was declined
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: The version is old, or the key was used for another call
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type CancelPaymentError = crate::errors::ErrorResponse400to404_409_429_500;

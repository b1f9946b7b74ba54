// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `payouts`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `payouts`.
#[derive(Debug, Clone, Copy)]
pub struct Payouts<'a>(pub(crate) &'a Client);

impl Payouts<'_> {
    /// Pay several receivers
    ///
    /// Returns [`Payout`](crate::types::Payout).
    #[inline]
    pub fn post(&self, body: &types::CreatePayoutRequest) -> Call<Post> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a batch of payouts with its items
    ///
    /// Returns [`PayoutBatch`](crate::types::PayoutBatch).
    #[inline]
    pub fn get(&self, id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `POST /v1/payments/payouts`
pub enum Post {}
impl rt::Operation for Post {
    const SPEC: rt::Spec = rt::Spec::new("payouts.post", "POST", "/v1/payments/payouts")
        .params(&[rt::header("PayPal-Request-Id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Payout>;
    type Failure = PostError;
}

impl Call<Post> {
    /// Makes a repeated call take effect once
    ///
    /// Has 1 to 108 characters.
    #[inline]
    pub fn paypal_request_id(self, paypal_request_id: &str) -> Self {
        self.__arg(0, paypal_request_id)
    }
}

/// `GET /v1/payments/payouts/{id}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "payouts.get",
            "GET",
            "/v1/payments/payouts/{id}",
        )
        .params(
            &[
                rt::path("id"),
                rt::query("fields"),
                rt::query("page"),
                rt::query("page_size"),
                rt::query("total_required"),
            ],
        )
        .security(Client::SECURITY)
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Page,
                param: "page",
                items: "items",
                limit: "page_size",
                first: 1,
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::PayoutBatch>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Fields to add or to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }

    /// Page to return
    ///
    /// Default: `1`. At least 1. At most 1000.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(2, &page)
    }

    /// Entries on a page
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(3, &page_size)
    }

    /// Also total_items and total_pages
    ///
    /// Default: `false`.
    #[inline]
    pub fn total_required(self, total_required: bool) -> Self {
        self.__arg(4, &total_required)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetError {
    /// No such resource
    NotFound(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    GetError {
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
pub enum PostError {
    /// The request is malformed or does not fit the schema
    BadRequest(crate::Reply<types::Error>),
    /// The app may not do this
    Forbidden(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    PostError {
        400 => BadRequest(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

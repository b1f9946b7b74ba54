// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `products`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `products`.
#[derive(Debug, Clone, Copy)]
pub struct Products<'a>(pub(crate) &'a Client);

impl Products<'_> {
    /// List products
    ///
    /// Returns [`ProductCollection`](crate::types::ProductCollection).
    #[inline]
    pub fn list(&self) -> Call<List> {
        Call::__new(self.0)
    }

    /// Create a product
    ///
    /// Returns [`Product`](crate::types::Product).
    #[inline]
    pub fn create(&self, body: &types::ProductRequestPost) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /v1/catalogs/products`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("products.list", "GET", "/v1/catalogs/products")
        .params(
            &[rt::query("page_size"), rt::query("page"), rt::query("total_required")],
        )
        .security(Client::SECURITY)
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Page,
                param: "page",
                items: "products",
                limit: "page_size",
                first: 1,
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::ProductCollection>;
    type Failure = ListError;
}

impl Call<List> {
    /// Entries on a page
    ///
    /// Default: `10`. At least 1. At most 20.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(0, &page_size)
    }

    /// Page to return
    ///
    /// Default: `1`. At least 1. At most 100000.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(1, &page)
    }

    /// Also total_items and total_pages
    ///
    /// Default: `false`.
    #[inline]
    pub fn total_required(self, total_required: bool) -> Self {
        self.__arg(2, &total_required)
    }
}

/// `POST /v1/catalogs/products`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new(
            "products.create",
            "POST",
            "/v1/catalogs/products",
        )
        .params(&[rt::header("Prefer"), rt::header("PayPal-Request-Id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Product>;
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
    /// The app may not do this
    Forbidden(crate::Reply<types::Error>),
    /// The request breaks a rule of the business
    UnprocessableEntity(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    CreateError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        422 => UnprocessableEntity(rt::Json<types::Error>),
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
pub enum ListError {
    /// The request is malformed or does not fit the schema
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing, wrong or too old
    Unauthorized(crate::Reply<types::Error>),
    /// The app may not do this
    Forbidden(crate::Reply<types::Error>),
    /// Something broke inside PayPal
    InternalServerError(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    ListError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

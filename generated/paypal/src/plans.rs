// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `plans`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `plans`.
#[derive(Debug, Clone, Copy)]
pub struct Plans<'a>(pub(crate) &'a Client);

impl Plans<'_> {
    /// List plans
    ///
    /// Returns [`PlanCollection`](crate::types::PlanCollection).
    #[inline]
    pub fn list(&self) -> Call<List> {
        Call::__new(self.0)
    }

    /// Create a plan
    ///
    /// Returns [`Plan`](crate::types::Plan).
    #[inline]
    pub fn create(&self, body: &types::PlanRequestPost) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a plan
    ///
    /// - `id`: Id of the plan. Has 3 to 50 characters.
    ///
    /// Returns [`Plan`](crate::types::Plan).
    #[inline]
    pub fn get(&self, id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `GET /v1/billing/plans`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("plans.list", "GET", "/v1/billing/plans")
        .params(
            &[
                rt::header("Prefer"),
                rt::query("product_id"),
                rt::query("plan_ids"),
                rt::query("page_size"),
                rt::query("page"),
                rt::query("total_required"),
            ],
        )
        .security(Client::SECURITY)
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Page,
                param: "page",
                items: "plans",
                limit: "page_size",
                first: 1,
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::PlanCollection>;
    type Failure = ListError;
}

impl Call<List> {
    /// return=representation for the whole object
    ///
    /// Default: `return=minimal`.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(0, prefer)
    }

    /// Sets `product_id`.
    ///
    /// Has 6 to 50 characters.
    #[inline]
    pub fn product_id(self, product_id: &str) -> Self {
        self.__arg(1, product_id)
    }

    /// Up to ten ids, separated by commas
    ///
    /// Has 3 to 270 characters.
    #[inline]
    pub fn plan_ids(self, plan_ids: &str) -> Self {
        self.__arg(2, plan_ids)
    }

    /// Entries on a page
    ///
    /// Default: `10`. At least 1. At most 20.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(3, &page_size)
    }

    /// Page to return
    ///
    /// Default: `1`. At least 1. At most 100000.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(4, &page)
    }

    /// Also total_items and total_pages
    ///
    /// Default: `false`.
    #[inline]
    pub fn total_required(self, total_required: bool) -> Self {
        self.__arg(5, &total_required)
    }
}

/// `POST /v1/billing/plans`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new("plans.create", "POST", "/v1/billing/plans")
        .params(&[rt::header("Prefer"), rt::header("PayPal-Request-Id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Plan>;
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

/// How [`create`](Plans::create) fails; the same as [`Error400_401_403_404_422_500Default`](crate::errors::Error400_401_403_404_422_500Default).
///
/// - 400 Bad Request: The request is malformed or does not fit the schema
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 422 Unprocessable Entity: The request breaks a rule of the business
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type CreateError = crate::errors::Error400_401_403_404_422_500Default;

/// `GET /v1/billing/plans/{id}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new("plans.get", "GET", "/v1/billing/plans/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Plan>;
    type Failure = GetError;
}

/// How [`get`](Plans::get) fails; the same as [`Error401_403_404_500Default`](crate::errors::Error401_403_404_500Default).
///
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type GetError = crate::errors::Error401_403_404_500Default;

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
    /// No such resource
    NotFound(crate::Reply<types::Error>),
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
        404 => NotFound(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `variants`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `variants`.
#[derive(Debug, Clone, Copy)]
pub struct Variants<'a>(pub(crate) &'a Client);

impl Variants<'_> {
    /// List the variants of a product
    ///
    /// - `product_id`: Id of the product
    ///
    /// Returns [`ListVariantsResponse`](crate::types::ListVariantsResponse). Headers of answers: `Link` (200), `X-Shopify-Shop-Api-Call-Limit` (200, 429), `Retry-After` (429).
    #[inline]
    pub fn list_variants(&self, product_id: i64) -> Call<ListVariants> {
        Call::__new(self.0).__arg(0, &product_id)
    }

    /// Change a variant
    ///
    /// Returns [`UpdateVariantResponse`](crate::types::UpdateVariantResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn update_variant(
        &self,
        id: i64,
        body: &types::UpdateVariantBody,
    ) -> Call<UpdateVariant> {
        Call(rt::Pending::new(&self.0.0).arg(0, &id).json(body))
    }
}

/// `GET /products/{product_id}/variants.json`
pub enum ListVariants {}
impl rt::Operation for ListVariants {
    const SPEC: rt::Spec = rt::Spec::new(
            "listVariants",
            "GET",
            "/products/{product_id}/variants.json",
        )
        .params(
            &[
                rt::path("product_id"),
                rt::query("presentment_currencies"),
                rt::query("since_id"),
                rt::query("limit"),
                rt::query("page_info"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListVariantsResponse>;
    type Failure = ListVariantsError;
}

impl Call<ListVariants> {
    /// Sets `presentment_currencies`.
    #[inline]
    pub fn presentment_currencies(self, presentment_currencies: &str) -> Self {
        self.__arg(1, presentment_currencies)
    }

    /// Only entries behind this id
    #[inline]
    pub fn since_id(self, since_id: i64) -> Self {
        self.__arg(2, &since_id)
    }

    /// Most entries to return
    ///
    /// Default: `50`. At most 250.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(3, &limit)
    }

    /// Page to return, from the Link header
    #[inline]
    pub fn page_info(self, page_info: &str) -> Self {
        self.__arg(4, page_info)
    }

    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(5, fields)
    }
}

/// `PUT /variants/{id}.json`
pub enum UpdateVariant {}
impl rt::Operation for UpdateVariant {
    const SPEC: rt::Spec = rt::Spec::new("updateVariant", "PUT", "/variants/{id}.json")
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateVariantResponse>;
    type Failure = UpdateVariantError;
}

/// How [`update_variant`](Variants::update_variant) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type UpdateVariantError = crate::errors::ErrorResponse400to404_422_429_500;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListVariantsError {
    /// The request is wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The store is frozen
    PaymentRequired(crate::Reply<types::ErrorResponse>),
    /// The app lacks the scope
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// The bucket of calls is empty
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Shopify
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ListVariantsError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        402 => PaymentRequired(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}

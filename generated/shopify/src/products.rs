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
    /// Returns [`ListProductsResponse`](crate::types::ListProductsResponse). Headers of answers: `Link` (200), `X-Shopify-Shop-Api-Call-Limit` (200, 429), `Retry-After` (429).
    #[inline]
    pub fn list_products(&self) -> Call<ListProducts> {
        Call::__new(self.0)
    }

    /// Create a product
    ///
    /// Returns [`CreateProductResponse`](crate::types::CreateProductResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn create_product(
        &self,
        body: &types::CreateProductBody,
    ) -> Call<CreateProduct> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a product
    ///
    /// Returns [`GetProductResponse`](crate::types::GetProductResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn get_product(&self, id: i64) -> Call<GetProduct> {
        Call::__new(self.0).__arg(0, &id)
    }

    /// Change a product
    ///
    /// Returns [`UpdateProductResponse`](crate::types::UpdateProductResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn update_product(
        &self,
        id: i64,
        body: &types::UpdateProductBody,
    ) -> Call<UpdateProduct> {
        Call(rt::Pending::new(&self.0.0).arg(0, &id).json(body))
    }

    /// Delete a product
    ///
    /// Returns [`Empty`](crate::types::Empty). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn delete_product(&self, id: i64) -> Call<DeleteProduct> {
        Call::__new(self.0).__arg(0, &id)
    }
}

/// `GET /products.json`
pub enum ListProducts {}
impl rt::Operation for ListProducts {
    const SPEC: rt::Spec = rt::Spec::new("listProducts", "GET", "/products.json")
        .params(
            &[
                rt::query("ids"),
                rt::query("since_id"),
                rt::query("title"),
                rt::query("vendor"),
                rt::query("handle"),
                rt::query("product_type"),
                rt::query("status"),
                rt::query("collection_id"),
                rt::query("created_at_min"),
                rt::query("created_at_max"),
                rt::query("updated_at_min"),
                rt::query("updated_at_max"),
                rt::query("published_at_min"),
                rt::query("published_at_max"),
                rt::query("published_status"),
                rt::query("presentment_currencies"),
                rt::query("limit"),
                rt::query("page_info"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListProductsResponse>;
    type Failure = ListProductsError;
}

impl Call<ListProducts> {
    /// Comma-separated ids
    #[inline]
    pub fn ids(self, ids: &str) -> Self {
        self.__arg(0, ids)
    }

    /// Only entries behind this id
    #[inline]
    pub fn since_id(self, since_id: i64) -> Self {
        self.__arg(1, &since_id)
    }

    /// Sets `title`.
    #[inline]
    pub fn title(self, title: &str) -> Self {
        self.__arg(2, title)
    }

    /// Sets `vendor`.
    #[inline]
    pub fn vendor(self, vendor: &str) -> Self {
        self.__arg(3, vendor)
    }

    /// Comma-separated handles
    #[inline]
    pub fn handle(self, handle: &str) -> Self {
        self.__arg(4, handle)
    }

    /// Sets `product_type`.
    #[inline]
    pub fn product_type(self, product_type: &str) -> Self {
        self.__arg(5, product_type)
    }

    /// Comma-separated list of active, archived and draft
    #[inline]
    pub fn status(self, status: &str) -> Self {
        self.__arg(6, status)
    }

    /// Sets `collection_id`.
    #[inline]
    pub fn collection_id(self, collection_id: i64) -> Self {
        self.__arg(7, &collection_id)
    }

    /// Created at or after
    #[inline]
    pub fn created_at_min(self, created_at_min: &rt::DateTime) -> Self {
        self.__arg(8, created_at_min)
    }

    /// Created at or before
    #[inline]
    pub fn created_at_max(self, created_at_max: &rt::DateTime) -> Self {
        self.__arg(9, created_at_max)
    }

    /// Changed at or after
    #[inline]
    pub fn updated_at_min(self, updated_at_min: &rt::DateTime) -> Self {
        self.__arg(10, updated_at_min)
    }

    /// Changed at or before
    #[inline]
    pub fn updated_at_max(self, updated_at_max: &rt::DateTime) -> Self {
        self.__arg(11, updated_at_max)
    }

    /// Published at or after
    #[inline]
    pub fn published_at_min(self, published_at_min: &rt::DateTime) -> Self {
        self.__arg(12, published_at_min)
    }

    /// Published at or before
    #[inline]
    pub fn published_at_max(self, published_at_max: &rt::DateTime) -> Self {
        self.__arg(13, published_at_max)
    }

    /// Sets `published_status`.
    ///
    /// Default: `any`.
    #[inline]
    pub fn published_status(
        self,
        published_status: types::ListProductsPublishedStatus,
    ) -> Self {
        self.__arg(14, &published_status)
    }

    /// Sets `presentment_currencies`.
    #[inline]
    pub fn presentment_currencies(self, presentment_currencies: &str) -> Self {
        self.__arg(15, presentment_currencies)
    }

    /// Most entries to return
    ///
    /// Default: `50`. At most 250.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(16, &limit)
    }

    /// Page to return, from the Link header
    #[inline]
    pub fn page_info(self, page_info: &str) -> Self {
        self.__arg(17, page_info)
    }

    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(18, fields)
    }
}

/// How [`list_products`](Products::list_products) fails; the same as [`ErrorResponse400to403_429_500`](crate::errors::ErrorResponse400to403_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type ListProductsError = crate::errors::ErrorResponse400to403_429_500;

/// `POST /products.json`
pub enum CreateProduct {}
impl rt::Operation for CreateProduct {
    const SPEC: rt::Spec = rt::Spec::new("createProduct", "POST", "/products.json")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateProductResponse>;
    type Failure = CreateProductError;
}

/// How [`create_product`](Products::create_product) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type CreateProductError = crate::errors::ErrorResponse400to404_422_429_500;

/// `GET /products/{id}.json`
pub enum GetProduct {}
impl rt::Operation for GetProduct {
    const SPEC: rt::Spec = rt::Spec::new("getProduct", "GET", "/products/{id}.json")
        .params(&[rt::path("id"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetProductResponse>;
    type Failure = GetProductError;
}

impl Call<GetProduct> {
    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`get_product`](Products::get_product) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type GetProductError = crate::errors::ErrorResponse401_403_404_429_500;

/// `PUT /products/{id}.json`
pub enum UpdateProduct {}
impl rt::Operation for UpdateProduct {
    const SPEC: rt::Spec = rt::Spec::new("updateProduct", "PUT", "/products/{id}.json")
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateProductResponse>;
    type Failure = UpdateProductError;
}

/// How [`update_product`](Products::update_product) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type UpdateProductError = crate::errors::ErrorResponse400to404_422_429_500;

/// `DELETE /products/{id}.json`
pub enum DeleteProduct {}
impl rt::Operation for DeleteProduct {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteProduct",
            "DELETE",
            "/products/{id}.json",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Empty>;
    type Failure = DeleteProductError;
}

/// How [`delete_product`](Products::delete_product) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type DeleteProductError = crate::errors::ErrorResponse400to404_422_429_500;

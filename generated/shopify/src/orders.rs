// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `orders`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `orders`.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a>(pub(crate) &'a Client);

impl Orders<'_> {
    /// List orders
    ///
    /// Returns [`ListOrdersResponse`](crate::types::ListOrdersResponse). Headers of answers: `Link` (200), `X-Shopify-Shop-Api-Call-Limit` (200, 429), `Retry-After` (429).
    #[inline]
    pub fn list_orders(&self) -> Call<ListOrders> {
        Call::__new(self.0)
    }

    /// Create an order
    ///
    /// Returns [`CreateOrderResponse`](crate::types::CreateOrderResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn create_order(&self, body: &types::CreateOrderBody) -> Call<CreateOrder> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an order
    ///
    /// Returns [`GetOrderResponse`](crate::types::GetOrderResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn get_order(&self, id: i64) -> Call<GetOrder> {
        Call::__new(self.0).__arg(0, &id)
    }

    /// Change an order
    ///
    /// Returns [`UpdateOrderResponse`](crate::types::UpdateOrderResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn update_order(
        &self,
        id: i64,
        body: &types::UpdateOrderBody,
    ) -> Call<UpdateOrder> {
        Call(rt::Pending::new(&self.0.0).arg(0, &id).json(body))
    }

    /// Cancel an order
    ///
    /// Returns [`CancelOrderResponse`](crate::types::CancelOrderResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn cancel_order(
        &self,
        id: i64,
        body: &types::CancelOrderBody,
    ) -> Call<CancelOrder> {
        Call(rt::Pending::new(&self.0.0).arg(0, &id).json(body))
    }
}

/// `GET /orders.json`
pub enum ListOrders {}
impl rt::Operation for ListOrders {
    const SPEC: rt::Spec = rt::Spec::new("listOrders", "GET", "/orders.json")
        .params(
            &[
                rt::query("ids"),
                rt::query("since_id"),
                rt::query("created_at_min"),
                rt::query("created_at_max"),
                rt::query("updated_at_min"),
                rt::query("updated_at_max"),
                rt::query("processed_at_min"),
                rt::query("processed_at_max"),
                rt::query("name"),
                rt::query("attribution_app_id"),
                rt::query("status"),
                rt::query("financial_status"),
                rt::query("fulfillment_status"),
                rt::query("limit"),
                rt::query("page_info"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListOrdersResponse>;
    type Failure = ListOrdersError;
}

impl Call<ListOrders> {
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

    /// Created at or after
    #[inline]
    pub fn created_at_min(self, created_at_min: &rt::DateTime) -> Self {
        self.__arg(2, created_at_min)
    }

    /// Created at or before
    #[inline]
    pub fn created_at_max(self, created_at_max: &rt::DateTime) -> Self {
        self.__arg(3, created_at_max)
    }

    /// Changed at or after
    #[inline]
    pub fn updated_at_min(self, updated_at_min: &rt::DateTime) -> Self {
        self.__arg(4, updated_at_min)
    }

    /// Changed at or before
    #[inline]
    pub fn updated_at_max(self, updated_at_max: &rt::DateTime) -> Self {
        self.__arg(5, updated_at_max)
    }

    /// Imported at or after
    #[inline]
    pub fn processed_at_min(self, processed_at_min: &rt::DateTime) -> Self {
        self.__arg(6, processed_at_min)
    }

    /// Imported at or before
    #[inline]
    pub fn processed_at_max(self, processed_at_max: &rt::DateTime) -> Self {
        self.__arg(7, processed_at_max)
    }

    /// Name of one order, such as #1001.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        self.__arg(8, name)
    }

    /// Sets `attribution_app_id`.
    #[inline]
    pub fn attribution_app_id(self, attribution_app_id: &str) -> Self {
        self.__arg(9, attribution_app_id)
    }

    /// Sets `status`.
    ///
    /// Default: `open`.
    #[inline]
    pub fn status(self, status: types::ListOrdersStatus) -> Self {
        self.__arg(10, &status)
    }

    /// Sets `financial_status`.
    ///
    /// Default: `any`.
    #[inline]
    pub fn financial_status(
        self,
        financial_status: types::ListOrdersFinancialStatus,
    ) -> Self {
        self.__arg(11, &financial_status)
    }

    /// Sets `fulfillment_status`.
    ///
    /// Default: `any`.
    #[inline]
    pub fn fulfillment_status(
        self,
        fulfillment_status: types::ListOrdersFulfillmentStatus,
    ) -> Self {
        self.__arg(12, &fulfillment_status)
    }

    /// Most entries to return
    ///
    /// Default: `50`. At most 250.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(13, &limit)
    }

    /// Page to return, from the Link header
    #[inline]
    pub fn page_info(self, page_info: &str) -> Self {
        self.__arg(14, page_info)
    }

    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(15, fields)
    }
}

/// How [`list_orders`](Orders::list_orders) fails; the same as [`ErrorResponse400to403_429_500`](crate::errors::ErrorResponse400to403_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type ListOrdersError = crate::errors::ErrorResponse400to403_429_500;

/// `POST /orders.json`
pub enum CreateOrder {}
impl rt::Operation for CreateOrder {
    const SPEC: rt::Spec = rt::Spec::new("createOrder", "POST", "/orders.json")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateOrderResponse>;
    type Failure = CreateOrderError;
}

/// How [`create_order`](Orders::create_order) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type CreateOrderError = crate::errors::ErrorResponse400to404_422_429_500;

/// `GET /orders/{id}.json`
pub enum GetOrder {}
impl rt::Operation for GetOrder {
    const SPEC: rt::Spec = rt::Spec::new("getOrder", "GET", "/orders/{id}.json")
        .params(&[rt::path("id"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetOrderResponse>;
    type Failure = GetOrderError;
}

impl Call<GetOrder> {
    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`get_order`](Orders::get_order) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type GetOrderError = crate::errors::ErrorResponse401_403_404_429_500;

/// `PUT /orders/{id}.json`
pub enum UpdateOrder {}
impl rt::Operation for UpdateOrder {
    const SPEC: rt::Spec = rt::Spec::new("updateOrder", "PUT", "/orders/{id}.json")
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateOrderResponse>;
    type Failure = UpdateOrderError;
}

/// How [`update_order`](Orders::update_order) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type UpdateOrderError = crate::errors::ErrorResponse400to404_422_429_500;

/// `POST /orders/{id}/cancel.json`
pub enum CancelOrder {}
impl rt::Operation for CancelOrder {
    const SPEC: rt::Spec = rt::Spec::new(
            "cancelOrder",
            "POST",
            "/orders/{id}/cancel.json",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CancelOrderResponse>;
    type Failure = CancelOrderError;
}

/// How [`cancel_order`](Orders::cancel_order) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type CancelOrderError = crate::errors::ErrorResponse400to404_422_429_500;

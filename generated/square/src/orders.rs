// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Orders`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Orders`.
#[derive(Debug, Clone, Copy)]
pub struct Orders<'a>(pub(crate) &'a Client);

impl Orders<'_> {
    /// Create an order
    ///
    /// Returns [`OrderResponse`](crate::types::OrderResponse).
    #[inline]
    pub fn create_order(&self, body: &types::CreateOrderBody) -> Call<CreateOrder> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an order
    ///
    /// Returns [`OrderResponse`](crate::types::OrderResponse).
    #[inline]
    pub fn retrieve_order(&self, order_id: &str) -> Call<RetrieveOrder> {
        Call::__new(self.0).__arg(0, order_id)
    }

    /// Search orders
    ///
    /// Returns [`SearchOrdersResponse`](crate::types::SearchOrdersResponse).
    #[inline]
    pub fn search_orders(&self, body: &types::SearchOrdersBody) -> Call<SearchOrders> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /v2/orders`
pub enum CreateOrder {}
impl rt::Operation for CreateOrder {
    const SPEC: rt::Spec = rt::Spec::new("CreateOrder", "POST", "/v2/orders")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::OrderResponse>;
    type Failure = CreateOrderError;
}

/// How [`create_order`](Orders::create_order) fails; the same as [`ErrorResponse400_401_403_404_409_429_500`](crate::errors::ErrorResponse400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: The version is old, or the key was used for another call
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type CreateOrderError = crate::errors::ErrorResponse400_401_403_404_409_429_500;

/// `GET /v2/orders/{order_id}`
pub enum RetrieveOrder {}
impl rt::Operation for RetrieveOrder {
    const SPEC: rt::Spec = rt::Spec::new("RetrieveOrder", "GET", "/v2/orders/{order_id}")
        .params(&[rt::path("order_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::OrderResponse>;
    type Failure = RetrieveOrderError;
}

/// How [`retrieve_order`](Orders::retrieve_order) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type RetrieveOrderError = crate::errors::ErrorResponse401_403_404_429_500;

/// `POST /v2/orders/search`
pub enum SearchOrders {}
impl rt::Operation for SearchOrders {
    const SPEC: rt::Spec = rt::Spec::new("SearchOrders", "POST", "/v2/orders/search")
        .security(Client::SECURITY)
        .body("application/json")
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Cursor,
                param: "cursor",
                in_body: true,
                next: "cursor",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::SearchOrdersResponse>;
    type Failure = SearchOrdersError;
}

/// How [`search_orders`](Orders::search_orders) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type SearchOrdersError = crate::errors::ErrorResponse400_401_403_404_429_500;

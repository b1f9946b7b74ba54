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
    #[inline]
    pub fn create_order(&self, body: &types::CreateOrderBody) -> Call<CreateOrder> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an order
    #[inline]
    pub fn retrieve_order(&self, order_id: &str) -> Call<RetrieveOrder> {
        Call(rt::Pending::new(&self.0.0).arg(0, order_id))
    }

    /// Search orders
    #[inline]
    pub fn search_orders(&self, body: &types::SearchOrdersBody) -> Call<SearchOrders> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /v2/orders`
pub enum CreateOrder {}
impl rt::Operation for CreateOrder {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "CreateOrder",
        method: "POST",
        path: "/v2/orders",
        security: &[&["oauth2"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::OrderResponse>;
    type Failure = CreateOrderError;
}

/// The same as [`ErrorResponse400_401_403_404_409_429_500`](crate::errors::ErrorResponse400_401_403_404_409_429_500).
pub type CreateOrderError = crate::errors::ErrorResponse400_401_403_404_409_429_500;

/// `GET /v2/orders/{order_id}`
pub enum RetrieveOrder {}
impl rt::Operation for RetrieveOrder {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "RetrieveOrder",
        method: "GET",
        path: "/v2/orders/{order_id}",
        params: &[rt::path("order_id")],
        security: &[&["oauth2"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::OrderResponse>;
    type Failure = RetrieveOrderError;
}

/// The same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
pub type RetrieveOrderError = crate::errors::ErrorResponse401_403_404_429_500;

/// `POST /v2/orders/search`
pub enum SearchOrders {}
impl rt::Operation for SearchOrders {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "SearchOrders",
        method: "POST",
        path: "/v2/orders/search",
        security: &[&["oauth2"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::SearchOrdersResponse>;
    type Failure = SearchOrdersError;
}

/// The same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
pub type SearchOrdersError = crate::errors::ErrorResponse400_401_403_404_429_500;

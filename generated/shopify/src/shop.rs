// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `shop`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `shop`.
#[derive(Debug, Clone, Copy)]
pub struct Shop<'a>(pub(crate) &'a Client);

impl Shop<'_> {
    /// Get the store
    ///
    /// Returns [`GetShopResponse`](crate::types::GetShopResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn get_shop(&self) -> Call<GetShop> {
        Call::__new(self.0)
    }
}

/// `GET /shop.json`
pub enum GetShop {}
impl rt::Operation for GetShop {
    const SPEC: rt::Spec = rt::Spec::new("getShop", "GET", "/shop.json")
        .params(&[rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetShopResponse>;
    type Failure = GetShopError;
}

impl Call<GetShop> {
    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(0, fields)
    }
}

/// How [`get_shop`](Shop::get_shop) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type GetShopError = crate::errors::ErrorResponse401_403_404_429_500;

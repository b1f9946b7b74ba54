// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `inventory_levels`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `inventory_levels`.
#[derive(Debug, Clone, Copy)]
pub struct InventoryLevels<'a>(pub(crate) &'a Client);

impl InventoryLevels<'_> {
    /// List stock by item and location
    ///
    /// Returns [`ListInventoryLevelsResponse`](crate::types::ListInventoryLevelsResponse). Headers of answers: `Link` (200), `X-Shopify-Shop-Api-Call-Limit` (200, 429), `Retry-After` (429).
    #[inline]
    pub fn list_inventory_levels(&self) -> Call<ListInventoryLevels> {
        Call::__new(self.0)
    }

    /// Raise or lower the stock
    ///
    /// Returns [`AdjustInventoryLevelResponse`](crate::types::AdjustInventoryLevelResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn adjust_inventory_level(
        &self,
        body: &types::AdjustInventoryLevelBody,
    ) -> Call<AdjustInventoryLevel> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Set the stock
    ///
    /// Returns [`SetInventoryLevelResponse`](crate::types::SetInventoryLevelResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn set_inventory_level(
        &self,
        body: &types::SetInventoryLevelBody,
    ) -> Call<SetInventoryLevel> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /inventory_levels.json`
pub enum ListInventoryLevels {}
impl rt::Operation for ListInventoryLevels {
    const SPEC: rt::Spec = rt::Spec::new(
            "listInventoryLevels",
            "GET",
            "/inventory_levels.json",
        )
        .params(
            &[
                rt::query("inventory_item_ids"),
                rt::query("location_ids"),
                rt::query("limit"),
                rt::query("page_info"),
                rt::query("updated_at_min"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListInventoryLevelsResponse>;
    type Failure = ListInventoryLevelsError;
}

impl Call<ListInventoryLevels> {
    /// Comma-separated ids
    #[inline]
    pub fn inventory_item_ids(self, inventory_item_ids: &str) -> Self {
        self.__arg(0, inventory_item_ids)
    }

    /// Comma-separated ids
    #[inline]
    pub fn location_ids(self, location_ids: &str) -> Self {
        self.__arg(1, location_ids)
    }

    /// Most entries to return
    ///
    /// Default: `50`. At most 250.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// Page to return, from the Link header
    #[inline]
    pub fn page_info(self, page_info: &str) -> Self {
        self.__arg(3, page_info)
    }

    /// Changed at or after
    #[inline]
    pub fn updated_at_min(self, updated_at_min: &rt::DateTime) -> Self {
        self.__arg(4, updated_at_min)
    }
}

/// `POST /inventory_levels/adjust.json`
pub enum AdjustInventoryLevel {}
impl rt::Operation for AdjustInventoryLevel {
    const SPEC: rt::Spec = rt::Spec::new(
            "adjustInventoryLevel",
            "POST",
            "/inventory_levels/adjust.json",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::AdjustInventoryLevelResponse>;
    type Failure = AdjustInventoryLevelError;
}

/// How [`adjust_inventory_level`](InventoryLevels::adjust_inventory_level) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type AdjustInventoryLevelError = crate::errors::ErrorResponse400to404_422_429_500;

/// `POST /inventory_levels/set.json`
pub enum SetInventoryLevel {}
impl rt::Operation for SetInventoryLevel {
    const SPEC: rt::Spec = rt::Spec::new(
            "setInventoryLevel",
            "POST",
            "/inventory_levels/set.json",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::SetInventoryLevelResponse>;
    type Failure = SetInventoryLevelError;
}

/// How [`set_inventory_level`](InventoryLevels::set_inventory_level) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type SetInventoryLevelError = crate::errors::ErrorResponse400to404_422_429_500;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListInventoryLevelsError {
    /// The request is wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The app lacks the scope
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ErrorResponse>),
    /// The bucket of calls is empty
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Shopify
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ListInventoryLevelsError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        422 => UnprocessableEntity(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}

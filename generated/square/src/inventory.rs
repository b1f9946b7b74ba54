// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Inventory`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Inventory`.
#[derive(Debug, Clone, Copy)]
pub struct Inventory<'a>(pub(crate) &'a Client);

impl Inventory<'_> {
    /// Get the stock of an item variation
    ///
    /// Returns [`RetrieveInventoryCountResponse`](crate::types::RetrieveInventoryCountResponse).
    #[inline]
    pub fn retrieve_inventory_count(
        &self,
        catalog_object_id: &str,
    ) -> Call<RetrieveInventoryCount> {
        Call::__new(self.0).__arg(0, catalog_object_id)
    }
}

/// `GET /v2/inventory/{catalog_object_id}`
pub enum RetrieveInventoryCount {}
impl rt::Operation for RetrieveInventoryCount {
    const SPEC: rt::Spec = rt::Spec::new(
            "RetrieveInventoryCount",
            "GET",
            "/v2/inventory/{catalog_object_id}",
        )
        .params(
            &[
                rt::path("catalog_object_id"),
                rt::query("location_ids"),
                rt::query("cursor"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::RetrieveInventoryCountResponse>;
    type Failure = RetrieveInventoryCountError;
}

impl Call<RetrieveInventoryCount> {
    /// Comma-separated ids
    #[inline]
    pub fn location_ids(self, location_ids: &str) -> Self {
        self.__arg(1, location_ids)
    }

    /// Where to go on; the cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(2, cursor)
    }
}

/// How [`retrieve_inventory_count`](Inventory::retrieve_inventory_count) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type RetrieveInventoryCountError = crate::errors::ErrorResponse401_403_404_429_500;

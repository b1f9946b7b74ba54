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
    #[inline]
    pub fn retrieve_inventory_count(
        &self,
        catalog_object_id: &str,
    ) -> Call<RetrieveInventoryCount> {
        Call(rt::Pending::new(&self.0.0).arg(0, catalog_object_id))
    }
}

/// `GET /v2/inventory/{catalog_object_id}`
pub enum RetrieveInventoryCount {}
impl rt::Operation for RetrieveInventoryCount {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "RetrieveInventoryCount",
        method: "GET",
        path: "/v2/inventory/{catalog_object_id}",
        params: &[
            rt::path("catalog_object_id"),
            rt::query("location_ids"),
            rt::query("cursor"),
        ],
        security: &[&["oauth2"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::RetrieveInventoryCountResponse>;
    type Failure = RetrieveInventoryCountError;
}

impl Call<RetrieveInventoryCount> {
    /// Comma-separated ids
    #[inline]
    pub fn location_ids(self, location_ids: &str) -> Self {
        Call(self.0.arg(1, location_ids))
    }

    /// Where to go on; the cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        Call(self.0.arg(2, cursor))
    }
}

/// The same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
pub type RetrieveInventoryCountError = crate::errors::ErrorResponse401_403_404_429_500;

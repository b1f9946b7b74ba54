// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `RetrieveInventoryCountResponse`, as the API calls it.
#[non_exhaustive]
pub struct RetrieveInventoryCountResponse {
    pub counts: Option<Vec<InventoryCount>>,
    pub cursor: Option<String>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for RetrieveInventoryCountResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RetrieveInventoryCountResponse",
        0,
        &["counts", "cursor", "errors"],
    );
    type Fields = (Option<Vec<InventoryCount>>, Option<String>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.counts, &self.cursor, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            counts: group_0.0,
            cursor: group_0.1,
            errors: group_0.2,
        }
    }
}

/// `InventoryCount`, as the API calls it.
#[non_exhaustive]
pub struct InventoryCount {
    pub catalog_object_id: rt::Nullable<String>,
    pub catalog_object_type: rt::Nullable<String>,
    pub state: Option<String>,
    pub location_id: rt::Nullable<String>,
    pub quantity: rt::Nullable<String>,
    pub calculated_at: Option<String>,
}

impl rt::Object for InventoryCount {
    const SHAPE: rt::Shape = rt::Shape::new(
        "InventoryCount",
        0,
        &[
            "catalog_object_id",
            "catalog_object_type",
            "state",
            "location_id",
            "quantity",
            "calculated_at",
        ],
    );
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<String>,
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.catalog_object_id,
            &self.catalog_object_type,
            &self.state,
            &self.location_id,
            &self.quantity,
            &self.calculated_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            catalog_object_id: group_0.0,
            catalog_object_type: group_0.1,
            state: group_0.2,
            location_id: group_0.3,
            quantity: group_0.4,
            calculated_at: group_0.5,
        }
    }
}

rt::objects! {
    RetrieveInventoryCountResponse
    InventoryCount
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RetrieveInventoryCountResponse",
        fields: &["counts", "cursor", "errors"],
        required: &[0],
    };
    type Fields = (Option<Vec<InventoryCount>>, Option<String>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.counts, &self.cursor, &self.errors)
    }

    #[inline]
    fn from_fields((counts, cursor, errors): Self::Fields) -> Self {
        Self { counts, cursor, errors }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "InventoryCount",
        fields: &[
            "catalog_object_id",
            "catalog_object_type",
            "state",
            "location_id",
            "quantity",
            "calculated_at",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            catalog_object_id,
            catalog_object_type,
            state,
            location_id,
            quantity,
            calculated_at,
        ): Self::Fields,
    ) -> Self {
        Self {
            catalog_object_id,
            catalog_object_type,
            state,
            location_id,
            quantity,
            calculated_at,
        }
    }
}

rt::objects! {
    RetrieveInventoryCountResponse
    InventoryCount
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `listInventoryLevels`.
#[non_exhaustive]
pub struct ListInventoryLevelsResponse {
    pub inventory_levels: Vec<InventoryLevel>,
}

impl rt::Object for ListInventoryLevelsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListInventoryLevelsResponse",
        0b1,
        &["inventory_levels"],
    );
    type Fields = (Vec<InventoryLevel>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.inventory_levels,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            inventory_levels: group_0.0,
        }
    }
}

/// `InventoryLevel`, as the API calls it.
#[non_exhaustive]
pub struct InventoryLevel {
    pub inventory_item_id: i64,
    pub location_id: i64,
    pub available: rt::Nullable<i64>,
    pub updated_at: Option<rt::DateTime>,
}

impl rt::Object for InventoryLevel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "InventoryLevel",
        0b11,
        &["inventory_item_id", "location_id", "available", "updated_at"],
    );
    type Fields = (i64, i64, rt::Nullable<i64>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.inventory_item_id, &self.location_id, &self.available, &self.updated_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            inventory_item_id: group_0.0,
            location_id: group_0.1,
            available: group_0.2,
            updated_at: group_0.3,
        }
    }
}

/// `response` of `adjustInventoryLevel`.
#[non_exhaustive]
pub struct AdjustInventoryLevelResponse {
    pub inventory_level: InventoryLevel,
}

impl rt::Object for AdjustInventoryLevelResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AdjustInventoryLevelResponse",
        0b1,
        &["inventory_level"],
    );
    type Fields = (InventoryLevel,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.inventory_level,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { inventory_level: group_0.0 }
    }
}

/// `body` of `adjustInventoryLevel`.
pub struct AdjustInventoryLevelBody {
    pub inventory_item_id: i64,
    pub location_id: i64,
    pub available_adjustment: i64,
}

impl AdjustInventoryLevelBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        inventory_item_id: i64,
        location_id: i64,
        available_adjustment: i64,
    ) -> Self {
        Self {
            inventory_item_id,
            location_id,
            available_adjustment,
        }
    }
}

impl rt::Object for AdjustInventoryLevelBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AdjustInventoryLevelBody",
        0b111,
        &["inventory_item_id", "location_id", "available_adjustment"],
    );
    type Fields = (i64, i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.inventory_item_id, &self.location_id, &self.available_adjustment)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            inventory_item_id: group_0.0,
            location_id: group_0.1,
            available_adjustment: group_0.2,
        }
    }
}

/// The same as [`AdjustInventoryLevelResponse`].
pub type SetInventoryLevelResponse = AdjustInventoryLevelResponse;

/// `body` of `setInventoryLevel`.
pub struct SetInventoryLevelBody {
    pub inventory_item_id: i64,
    pub location_id: i64,
    pub available: i64,
    pub disconnect_if_necessary: Option<bool>,
}

impl SetInventoryLevelBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(inventory_item_id: i64, location_id: i64, available: i64) -> Self {
        Self {
            inventory_item_id,
            location_id,
            available,
            disconnect_if_necessary: None,
        }
    }
}

impl rt::Object for SetInventoryLevelBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SetInventoryLevelBody",
        0b111,
        &["inventory_item_id", "location_id", "available", "disconnect_if_necessary"],
    );
    type Fields = (i64, i64, i64, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.inventory_item_id,
            &self.location_id,
            &self.available,
            &self.disconnect_if_necessary,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            inventory_item_id: group_0.0,
            location_id: group_0.1,
            available: group_0.2,
            disconnect_if_necessary: group_0.3,
        }
    }
}

rt::objects! {
    ListInventoryLevelsResponse
    InventoryLevel
    AdjustInventoryLevelResponse
    AdjustInventoryLevelBody
    SetInventoryLevelBody
}

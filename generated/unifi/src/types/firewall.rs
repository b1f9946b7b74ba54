// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `FirewallZonesPage`, as the API calls it.
#[non_exhaustive]
pub struct FirewallZonesPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<FirewallZone>,
}

impl rt::Object for FirewallZonesPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FirewallZonesPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<FirewallZone>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.offset, &self.limit, &self.count, &self.total_count, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            offset: group_0.0,
            limit: group_0.1,
            count: group_0.2,
            total_count: group_0.3,
            data: group_0.4,
        }
    }
}

/// `FirewallZone`, as the API calls it.
#[non_exhaustive]
pub struct FirewallZone {
    pub id: rt::Uuid,
    pub name: String,
    pub network_ids: Vec<rt::Uuid>,
    pub metadata: EntityMetadata,
}

impl rt::Object for FirewallZone {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FirewallZone",
        0b1111,
        &["id", "name", "networkIds", "metadata"],
    );
    type Fields = (rt::Uuid, String, Vec<rt::Uuid>, EntityMetadata);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.network_ids, &self.metadata)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            network_ids: group_0.2,
            metadata: group_0.3,
        }
    }
}

rt::objects! {
    FirewallZonesPage
    FirewallZone
}

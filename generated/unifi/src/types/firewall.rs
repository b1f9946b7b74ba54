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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FirewallZonesPage",
        fields: &["offset", "limit", "count", "totalCount", "data"],
        required: &[0b11111],
    };
    type Fields = (i64, i32, i32, i64, Vec<FirewallZone>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.offset, &self.limit, &self.count, &self.total_count, &self.data)
    }

    #[inline]
    fn from_fields((offset, limit, count, total_count, data): Self::Fields) -> Self {
        Self {
            offset,
            limit,
            count,
            total_count,
            data,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FirewallZone",
        fields: &["id", "name", "networkIds", "metadata"],
        required: &[0b1111],
    };
    type Fields = (rt::Uuid, String, Vec<rt::Uuid>, EntityMetadata);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.network_ids, &self.metadata)
    }

    #[inline]
    fn from_fields((id, name, network_ids, metadata): Self::Fields) -> Self {
        Self {
            id,
            name,
            network_ids,
            metadata,
        }
    }
}

rt::objects! {
    FirewallZonesPage
    FirewallZone
}

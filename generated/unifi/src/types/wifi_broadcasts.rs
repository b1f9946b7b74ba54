// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `WifiBroadcastPage`, as the API calls it.
#[non_exhaustive]
pub struct WifiBroadcastPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<WifiBroadcastOverview>,
}

impl rt::Object for WifiBroadcastPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WifiBroadcastPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<WifiBroadcastOverview>);
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

/// `WifiBroadcastOverview`, as the API calls it.
#[non_exhaustive]
pub struct WifiBroadcastOverview {
    pub r#type: String,
    pub id: rt::Uuid,
    pub name: String,
    pub enabled: bool,
    pub metadata: EntityMetadata,
    pub network: Option<rt::Map<rt::Any>>,
    pub security_configuration: rt::Map<rt::Any>,
    pub broadcasting_device_filter: Option<rt::Map<rt::Any>>,
    pub broadcasting_frequencies_g_hz: Option<Vec<f64>>,
}

impl rt::Object for WifiBroadcastOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WifiBroadcastOverview",
        0b1011111,
        &[
            "type",
            "id",
            "name",
            "enabled",
            "metadata",
            "network",
            "securityConfiguration",
            "broadcastingDeviceFilter",
            "broadcastingFrequenciesGHz",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Uuid,
            String,
            bool,
            EntityMetadata,
            Option<rt::Map<rt::Any>>,
            rt::Map<rt::Any>,
            Option<rt::Map<rt::Any>>,
        ),
        (Option<Vec<f64>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.id,
                &self.name,
                &self.enabled,
                &self.metadata,
                &self.network,
                &self.security_configuration,
                &self.broadcasting_device_filter,
            ),
            (&self.broadcasting_frequencies_g_hz,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            name: group_0.2,
            enabled: group_0.3,
            metadata: group_0.4,
            network: group_0.5,
            security_configuration: group_0.6,
            broadcasting_device_filter: group_0.7,
            broadcasting_frequencies_g_hz: group_1.0,
        }
    }
}

rt::objects! {
    WifiBroadcastPage
    WifiBroadcastOverview
}

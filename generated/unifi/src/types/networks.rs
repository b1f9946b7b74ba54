// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `NetworkOverviewPage`, as the API calls it.
#[non_exhaustive]
pub struct NetworkOverviewPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<NetworkOverview>,
}

impl rt::Object for NetworkOverviewPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NetworkOverviewPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<NetworkOverview>);
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

/// `NetworkOverview`, as the API calls it.
#[non_exhaustive]
pub struct NetworkOverview {
    pub management: NetworkOverviewManagement,
    pub id: rt::Uuid,
    pub name: String,
    pub enabled: bool,
    /// At least 1. At most 4009.
    pub vlan_id: i32,
    pub metadata: EntityMetadata,
    pub default: bool,
    /// Gateway-managed networks only.
    pub zone_id: Option<rt::Uuid>,
    /// Switch-managed networks only.
    pub device_id: Option<rt::Uuid>,
}

impl rt::Object for NetworkOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NetworkOverview",
        0b1111111,
        &[
            "management",
            "id",
            "name",
            "enabled",
            "vlanId",
            "metadata",
            "default",
            "zoneId",
            "deviceId",
        ],
    );
    type Fields = rt::Both<
        (
            NetworkOverviewManagement,
            rt::Uuid,
            String,
            bool,
            i32,
            EntityMetadata,
            bool,
            Option<rt::Uuid>,
        ),
        (Option<rt::Uuid>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.management,
                &self.id,
                &self.name,
                &self.enabled,
                &self.vlan_id,
                &self.metadata,
                &self.default,
                &self.zone_id,
            ),
            (&self.device_id,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            management: group_0.0,
            id: group_0.1,
            name: group_0.2,
            enabled: group_0.3,
            vlan_id: group_0.4,
            metadata: group_0.5,
            default: group_0.6,
            zone_id: group_0.7,
            device_id: group_1.0,
        }
    }
}

/// The same as [`CreateOrUpdateNetworkManagement`].
pub type NetworkOverviewManagement = CreateOrUpdateNetworkManagement;

/// `NetworkDetails`, as the API calls it.
#[non_exhaustive]
pub struct NetworkDetails {
    pub management: NetworkDetailsManagement,
    pub id: rt::Uuid,
    pub name: String,
    pub enabled: bool,
    /// At least 1. At most 4009.
    pub vlan_id: i32,
    pub metadata: EntityMetadata,
    pub default: bool,
    /// Gateway-managed networks only.
    pub zone_id: Option<rt::Uuid>,
    pub dhcp_guarding: Option<rt::Map<rt::Any>>,
    pub isolation_enabled: Option<bool>,
    pub cellular_backup_enabled: Option<bool>,
    pub internet_access_enabled: Option<bool>,
    pub mdns_forwarding_enabled: Option<bool>,
    pub ipv4_configuration: Option<rt::Map<rt::Any>>,
    pub ipv6_configuration: Option<rt::Map<rt::Any>>,
}

impl rt::Object for NetworkDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NetworkDetails",
        0b1111111,
        &[
            "management",
            "id",
            "name",
            "enabled",
            "vlanId",
            "metadata",
            "default",
            "zoneId",
            "dhcpGuarding",
            "isolationEnabled",
            "cellularBackupEnabled",
            "internetAccessEnabled",
            "mdnsForwardingEnabled",
            "ipv4Configuration",
            "ipv6Configuration",
        ],
    );
    type Fields = rt::Both<
        (
            NetworkDetailsManagement,
            rt::Uuid,
            String,
            bool,
            i32,
            EntityMetadata,
            bool,
            Option<rt::Uuid>,
        ),
        (
            Option<rt::Map<rt::Any>>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.management,
                &self.id,
                &self.name,
                &self.enabled,
                &self.vlan_id,
                &self.metadata,
                &self.default,
                &self.zone_id,
            ),
            (
                &self.dhcp_guarding,
                &self.isolation_enabled,
                &self.cellular_backup_enabled,
                &self.internet_access_enabled,
                &self.mdns_forwarding_enabled,
                &self.ipv4_configuration,
                &self.ipv6_configuration,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            management: group_0.0,
            id: group_0.1,
            name: group_0.2,
            enabled: group_0.3,
            vlan_id: group_0.4,
            metadata: group_0.5,
            default: group_0.6,
            zone_id: group_0.7,
            dhcp_guarding: group_1.0,
            isolation_enabled: group_1.1,
            cellular_backup_enabled: group_1.2,
            internet_access_enabled: group_1.3,
            mdns_forwarding_enabled: group_1.4,
            ipv4_configuration: group_1.5,
            ipv6_configuration: group_1.6,
        }
    }
}

/// The same as [`CreateOrUpdateNetworkManagement`].
pub type NetworkDetailsManagement = CreateOrUpdateNetworkManagement;

/// `CreateOrUpdateNetwork`, as the API calls it.
pub struct CreateOrUpdateNetwork {
    pub management: CreateOrUpdateNetworkManagement,
    pub name: String,
    pub enabled: bool,
    /// At least 1. At most 4009.
    pub vlan_id: i32,
    pub dhcp_guarding: Option<rt::Map<rt::Any>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl CreateOrUpdateNetwork {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        management: CreateOrUpdateNetworkManagement,
        name: impl Into<String>,
        enabled: bool,
        vlan_id: i32,
    ) -> Self {
        Self {
            management,
            name: name.into(),
            enabled,
            vlan_id,
            dhcp_guarding: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Object for CreateOrUpdateNetwork {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateOrUpdateNetwork",
        0b1111,
        &["management", "name", "enabled", "vlanId", "dhcpGuarding"],
    );
    type Fields = (
        CreateOrUpdateNetworkManagement,
        String,
        bool,
        i32,
        Option<rt::Map<rt::Any>>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.management,
            &self.name,
            &self.enabled,
            &self.vlan_id,
            &self.dhcp_guarding,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            management: group_0.0,
            name: group_0.1,
            enabled: group_0.2,
            vlan_id: group_0.3,
            dhcp_guarding: group_0.4,
            extra: group_0.5,
        }
    }
}

/// `management` of `CreateOrUpdateNetwork`.
#[non_exhaustive]
pub enum CreateOrUpdateNetworkManagement {
    /// `UNMANAGED`
    Unmanaged,
    /// `GATEWAY`
    Gateway,
    /// `SWITCH`
    Switch,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    NetworkOverviewPage
    NetworkOverview
    NetworkDetails
    CreateOrUpdateNetwork
}

rt::choices! {
    CreateOrUpdateNetworkManagement {
        Unmanaged = "UNMANAGED",
        Gateway = "GATEWAY",
        Switch = "SWITCH",
    }
}

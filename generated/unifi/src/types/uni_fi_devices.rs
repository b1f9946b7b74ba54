// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `DevicePendingAdoptionPage`, as the API calls it.
#[non_exhaustive]
pub struct DevicePendingAdoptionPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<DevicePendingAdoption>,
}

impl rt::Object for DevicePendingAdoptionPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DevicePendingAdoptionPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<DevicePendingAdoption>);
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

/// `DevicePendingAdoption`, as the API calls it.
#[non_exhaustive]
pub struct DevicePendingAdoption {
    pub mac_address: String,
    pub ip_address: String,
    pub model: String,
    /// Where the device stands.
    pub state: DeviceState,
    pub supported: bool,
    pub firmware_version: Option<String>,
    pub firmware_updatable: bool,
    pub features: Vec<DevicePendingAdoptionFeaturesItem>,
    pub adoption_target_site_ids: Vec<rt::Uuid>,
}

impl rt::Object for DevicePendingAdoption {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DevicePendingAdoption",
        0b111011111,
        &[
            "macAddress",
            "ipAddress",
            "model",
            "state",
            "supported",
            "firmwareVersion",
            "firmwareUpdatable",
            "features",
            "adoptionTargetSiteIds",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            DeviceState,
            bool,
            Option<String>,
            bool,
            Vec<DevicePendingAdoptionFeaturesItem>,
        ),
        (Vec<rt::Uuid>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.mac_address,
                &self.ip_address,
                &self.model,
                &self.state,
                &self.supported,
                &self.firmware_version,
                &self.firmware_updatable,
                &self.features,
            ),
            (&self.adoption_target_site_ids,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            mac_address: group_0.0,
            ip_address: group_0.1,
            model: group_0.2,
            state: group_0.3,
            supported: group_0.4,
            firmware_version: group_0.5,
            firmware_updatable: group_0.6,
            features: group_0.7,
            adoption_target_site_ids: group_1.0,
        }
    }
}

/// Where the device stands.
#[non_exhaustive]
pub enum DeviceState {
    /// `ONLINE`
    Online,
    /// `OFFLINE`
    Offline,
    /// `PENDING_ADOPTION`
    PendingAdoption,
    /// `UPDATING`
    Updating,
    /// `GETTING_READY`
    GettingReady,
    /// `ADOPTING`
    Adopting,
    /// `DELETING`
    Deleting,
    /// `CONNECTION_INTERRUPTED`
    ConnectionInterrupted,
    /// `ISOLATED`
    Isolated,
    /// `U5G_INCORRECT_TOPOLOGY`
    U5GIncorrectTopology,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`AdoptedDeviceOverviewFeaturesItem`].
pub type DevicePendingAdoptionFeaturesItem = AdoptedDeviceOverviewFeaturesItem;

/// `AdoptedDeviceOverviewPage`, as the API calls it.
#[non_exhaustive]
pub struct AdoptedDeviceOverviewPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<AdoptedDeviceOverview>,
}

impl rt::Object for AdoptedDeviceOverviewPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AdoptedDeviceOverviewPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<AdoptedDeviceOverview>);
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

/// `AdoptedDeviceOverview`, as the API calls it.
#[non_exhaustive]
pub struct AdoptedDeviceOverview {
    pub id: rt::Uuid,
    pub mac_address: String,
    pub ip_address: String,
    pub name: String,
    pub model: String,
    /// Where the device stands.
    pub state: DeviceState,
    pub supported: bool,
    pub firmware_version: Option<String>,
    pub firmware_updatable: bool,
    pub features: Vec<AdoptedDeviceOverviewFeaturesItem>,
    pub interfaces: Vec<AdoptedDeviceOverviewInterfacesItem>,
}

impl rt::Object for AdoptedDeviceOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AdoptedDeviceOverview",
        0b11101111111,
        &[
            "id",
            "macAddress",
            "ipAddress",
            "name",
            "model",
            "state",
            "supported",
            "firmwareVersion",
            "firmwareUpdatable",
            "features",
            "interfaces",
        ],
    );
    type Fields = rt::Both<
        (rt::Uuid, String, String, String, String, DeviceState, bool, Option<String>),
        (
            bool,
            Vec<AdoptedDeviceOverviewFeaturesItem>,
            Vec<AdoptedDeviceOverviewInterfacesItem>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.mac_address,
                &self.ip_address,
                &self.name,
                &self.model,
                &self.state,
                &self.supported,
                &self.firmware_version,
            ),
            (&self.firmware_updatable, &self.features, &self.interfaces),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            mac_address: group_0.1,
            ip_address: group_0.2,
            name: group_0.3,
            model: group_0.4,
            state: group_0.5,
            supported: group_0.6,
            firmware_version: group_0.7,
            firmware_updatable: group_1.0,
            features: group_1.1,
            interfaces: group_1.2,
        }
    }
}

/// `features.item` of `AdoptedDeviceOverview`.
#[non_exhaustive]
pub enum AdoptedDeviceOverviewFeaturesItem {
    /// `switching`
    Switching,
    /// `accessPoint`
    AccessPoint,
    /// `gateway`
    Gateway,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `interfaces.item` of `AdoptedDeviceOverview`.
#[non_exhaustive]
pub enum AdoptedDeviceOverviewInterfacesItem {
    /// `ports`
    Ports,
    /// `radios`
    Radios,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `AdoptedDeviceDetails`, as the API calls it.
#[non_exhaustive]
pub struct AdoptedDeviceDetails {
    pub id: rt::Uuid,
    pub mac_address: String,
    pub ip_address: String,
    pub name: String,
    pub model: String,
    /// Where the device stands.
    pub state: DeviceState,
    pub supported: bool,
    pub firmware_version: Option<String>,
    pub firmware_updatable: bool,
    pub adopted_at: Option<rt::DateTime>,
    pub provisioned_at: Option<rt::DateTime>,
    pub configuration_id: String,
    pub uplink: Option<DeviceUplinkInterfaceOverview>,
    pub features: DeviceFeatures,
    pub interfaces: DevicePhysicalInterfaces,
}

impl rt::Object for AdoptedDeviceDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AdoptedDeviceDetails",
        0b110100101111111,
        &[
            "id",
            "macAddress",
            "ipAddress",
            "name",
            "model",
            "state",
            "supported",
            "firmwareVersion",
            "firmwareUpdatable",
            "adoptedAt",
            "provisionedAt",
            "configurationId",
            "uplink",
            "features",
            "interfaces",
        ],
    );
    type Fields = rt::Both<
        (rt::Uuid, String, String, String, String, DeviceState, bool, Option<String>),
        (
            bool,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            String,
            Option<DeviceUplinkInterfaceOverview>,
            DeviceFeatures,
            DevicePhysicalInterfaces,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.mac_address,
                &self.ip_address,
                &self.name,
                &self.model,
                &self.state,
                &self.supported,
                &self.firmware_version,
            ),
            (
                &self.firmware_updatable,
                &self.adopted_at,
                &self.provisioned_at,
                &self.configuration_id,
                &self.uplink,
                &self.features,
                &self.interfaces,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            mac_address: group_0.1,
            ip_address: group_0.2,
            name: group_0.3,
            model: group_0.4,
            state: group_0.5,
            supported: group_0.6,
            firmware_version: group_0.7,
            firmware_updatable: group_1.0,
            adopted_at: group_1.1,
            provisioned_at: group_1.2,
            configuration_id: group_1.3,
            uplink: group_1.4,
            features: group_1.5,
            interfaces: group_1.6,
        }
    }
}

/// `DeviceUplinkInterfaceOverview`, as the API calls it.
#[non_exhaustive]
pub struct DeviceUplinkInterfaceOverview {
    /// Device this one is wired or meshed to.
    pub device_id: rt::Uuid,
}

impl rt::Object for DeviceUplinkInterfaceOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeviceUplinkInterfaceOverview",
        0b1,
        &["deviceId"],
    );
    type Fields = (rt::Uuid,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.device_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { device_id: group_0.0 }
    }
}

/// `DeviceFeatures`, as the API calls it.
#[non_exhaustive]
pub struct DeviceFeatures {
    pub switching: Option<rt::Map<rt::Any>>,
    pub access_point: Option<rt::Map<rt::Any>>,
}

impl rt::Object for DeviceFeatures {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeviceFeatures",
        0,
        &["switching", "accessPoint"],
    );
    type Fields = (Option<rt::Map<rt::Any>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.switching, &self.access_point)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            switching: group_0.0,
            access_point: group_0.1,
        }
    }
}

/// `DevicePhysicalInterfaces`, as the API calls it.
#[non_exhaustive]
pub struct DevicePhysicalInterfaces {
    pub ports: Option<Vec<PortOverview>>,
    pub radios: Option<Vec<WirelessRadioOverview>>,
}

impl rt::Object for DevicePhysicalInterfaces {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DevicePhysicalInterfaces",
        0,
        &["ports", "radios"],
    );
    type Fields = (Option<Vec<PortOverview>>, Option<Vec<WirelessRadioOverview>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ports, &self.radios)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ports: group_0.0,
            radios: group_0.1,
        }
    }
}

/// `PortOverview`, as the API calls it.
#[non_exhaustive]
pub struct PortOverview {
    /// At least 1.
    pub idx: i32,
    pub state: PortOverviewState,
    pub connector: PortOverviewConnector,
    pub max_speed_mbps: i32,
    pub speed_mbps: Option<i32>,
    pub poe: Option<PortPoEOverview>,
}

impl rt::Object for PortOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PortOverview",
        0b1111,
        &["idx", "state", "connector", "maxSpeedMbps", "speedMbps", "poe"],
    );
    type Fields = (
        i32,
        PortOverviewState,
        PortOverviewConnector,
        i32,
        Option<i32>,
        Option<PortPoEOverview>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.idx,
            &self.state,
            &self.connector,
            &self.max_speed_mbps,
            &self.speed_mbps,
            &self.poe,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            idx: group_0.0,
            state: group_0.1,
            connector: group_0.2,
            max_speed_mbps: group_0.3,
            speed_mbps: group_0.4,
            poe: group_0.5,
        }
    }
}

/// `state` of `PortOverview`.
#[non_exhaustive]
pub enum PortOverviewState {
    /// `UP`
    Up,
    /// `DOWN`
    Down,
    /// `UNKNOWN`
    Unknown_,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `connector` of `PortOverview`.
#[non_exhaustive]
pub enum PortOverviewConnector {
    /// `RJ45`
    Rj45,
    /// `SFP`
    Sfp,
    /// `SFPPLUS`
    Sfpplus,
    /// `SFP28`
    Sfp28,
    /// `QSFP28`
    Qsfp28,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `PortPoEOverview`, as the API calls it.
#[non_exhaustive]
pub struct PortPoEOverview {
    pub standard: PortPoEOverviewStandard,
    pub r#type: PortPoEOverviewType,
    pub enabled: bool,
    pub state: PortPoEOverviewState,
}

impl rt::Object for PortPoEOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PortPoEOverview",
        0b1111,
        &["standard", "type", "enabled", "state"],
    );
    type Fields = (
        PortPoEOverviewStandard,
        PortPoEOverviewType,
        bool,
        PortPoEOverviewState,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.standard, &self.r#type, &self.enabled, &self.state)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            standard: group_0.0,
            r#type: group_0.1,
            enabled: group_0.2,
            state: group_0.3,
        }
    }
}

/// `standard` of `PortPoEOverview`.
#[non_exhaustive]
pub enum PortPoEOverviewStandard {
    /// `802.3af`
    V8023af,
    /// `802.3at`
    V8023at,
    /// `802.3bt`
    V8023bt,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `type` of `PortPoEOverview`.
#[non_exhaustive]
pub enum PortPoEOverviewType {
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// `4`
    V4,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// `state` of `PortPoEOverview`.
#[non_exhaustive]
pub enum PortPoEOverviewState {
    /// `UP`
    Up,
    /// `DOWN`
    Down,
    /// `LIMITED`
    Limited,
    /// `UNKNOWN`
    Unknown_,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `WirelessRadioOverview`, as the API calls it.
#[non_exhaustive]
pub struct WirelessRadioOverview {
    pub wlan_standard: WirelessRadioOverviewWlanStandard,
    /// One of 2.4, 5, 6 and 60.
    pub frequency_g_hz: f64,
    pub channel_width_m_hz: i32,
    pub channel: Option<i32>,
}

impl rt::Object for WirelessRadioOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WirelessRadioOverview",
        0b111,
        &["wlanStandard", "frequencyGHz", "channelWidthMHz", "channel"],
    );
    type Fields = (WirelessRadioOverviewWlanStandard, f64, i32, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.wlan_standard,
            &self.frequency_g_hz,
            &self.channel_width_m_hz,
            &self.channel,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            wlan_standard: group_0.0,
            frequency_g_hz: group_0.1,
            channel_width_m_hz: group_0.2,
            channel: group_0.3,
        }
    }
}

/// `wlanStandard` of `WirelessRadioOverview`.
#[non_exhaustive]
pub enum WirelessRadioOverviewWlanStandard {
    /// `802.11a`
    V80211a,
    /// `802.11b`
    V80211b,
    /// `802.11g`
    V80211g,
    /// `802.11n`
    V80211n,
    /// `802.11ac`
    V80211ac,
    /// `802.11ax`
    V80211ax,
    /// `802.11be`
    V80211be,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `DeviceAdoptionRequest`, as the API calls it.
pub struct DeviceAdoptionRequest {
    pub mac_address: String,
    pub ignore_device_limit: bool,
}

impl DeviceAdoptionRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(mac_address: impl Into<String>, ignore_device_limit: bool) -> Self {
        Self {
            mac_address: mac_address.into(),
            ignore_device_limit,
        }
    }
}

impl rt::Object for DeviceAdoptionRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeviceAdoptionRequest",
        0b11,
        &["macAddress", "ignoreDeviceLimit"],
    );
    type Fields = (String, bool);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mac_address, &self.ignore_device_limit)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mac_address: group_0.0,
            ignore_device_limit: group_0.1,
        }
    }
}

/// `LatestStatisticsForADevice`, as the API calls it.
#[non_exhaustive]
pub struct LatestStatisticsForADevice {
    pub uptime_sec: Option<i64>,
    pub last_heartbeat_at: Option<rt::DateTime>,
    pub next_heartbeat_at: Option<rt::DateTime>,
    pub load_average1_min: Option<f64>,
    pub load_average5_min: Option<f64>,
    pub load_average15_min: Option<f64>,
    pub cpu_utilization_pct: Option<f64>,
    pub memory_utilization_pct: Option<f64>,
    pub uplink: Option<LatestStatisticsForADeviceUplinkInterface>,
    pub interfaces: LatestStatisticsForDeviceInterfaces,
}

impl rt::Object for LatestStatisticsForADevice {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LatestStatisticsForADevice",
        0b1000000000,
        &[
            "uptimeSec",
            "lastHeartbeatAt",
            "nextHeartbeatAt",
            "loadAverage1Min",
            "loadAverage5Min",
            "loadAverage15Min",
            "cpuUtilizationPct",
            "memoryUtilizationPct",
            "uplink",
            "interfaces",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<f64>,
            Option<f64>,
            Option<f64>,
            Option<f64>,
            Option<f64>,
        ),
        (
            Option<LatestStatisticsForADeviceUplinkInterface>,
            LatestStatisticsForDeviceInterfaces,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.uptime_sec,
                &self.last_heartbeat_at,
                &self.next_heartbeat_at,
                &self.load_average1_min,
                &self.load_average5_min,
                &self.load_average15_min,
                &self.cpu_utilization_pct,
                &self.memory_utilization_pct,
            ),
            (&self.uplink, &self.interfaces),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            uptime_sec: group_0.0,
            last_heartbeat_at: group_0.1,
            next_heartbeat_at: group_0.2,
            load_average1_min: group_0.3,
            load_average5_min: group_0.4,
            load_average15_min: group_0.5,
            cpu_utilization_pct: group_0.6,
            memory_utilization_pct: group_0.7,
            uplink: group_1.0,
            interfaces: group_1.1,
        }
    }
}

/// `LatestStatisticsForADeviceUplinkInterface`, as the API calls it.
#[non_exhaustive]
pub struct LatestStatisticsForADeviceUplinkInterface {
    pub tx_rate_bps: Option<i64>,
    pub rx_rate_bps: Option<i64>,
}

impl rt::Object for LatestStatisticsForADeviceUplinkInterface {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LatestStatisticsForADeviceUplinkInterface",
        0,
        &["txRateBps", "rxRateBps"],
    );
    type Fields = (Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.tx_rate_bps, &self.rx_rate_bps)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            tx_rate_bps: group_0.0,
            rx_rate_bps: group_0.1,
        }
    }
}

/// `LatestStatisticsForDeviceInterfaces`, as the API calls it.
#[non_exhaustive]
pub struct LatestStatisticsForDeviceInterfaces {
    pub radios: Option<Vec<LatestStatisticsForWirelessRadio>>,
}

impl rt::Object for LatestStatisticsForDeviceInterfaces {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LatestStatisticsForDeviceInterfaces",
        0,
        &["radios"],
    );
    type Fields = (Option<Vec<LatestStatisticsForWirelessRadio>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.radios,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { radios: group_0.0 }
    }
}

/// `LatestStatisticsForWirelessRadio`, as the API calls it.
#[non_exhaustive]
pub struct LatestStatisticsForWirelessRadio {
    pub frequency_g_hz: f64,
    pub tx_retries_pct: Option<f64>,
}

impl rt::Object for LatestStatisticsForWirelessRadio {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LatestStatisticsForWirelessRadio",
        0b1,
        &["frequencyGHz", "txRetriesPct"],
    );
    type Fields = (f64, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.frequency_g_hz, &self.tx_retries_pct)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            frequency_g_hz: group_0.0,
            tx_retries_pct: group_0.1,
        }
    }
}

/// `DeviceActionRequest`, as the API calls it.
pub struct DeviceActionRequest {
    /// Always `RESTART`.
    pub action: String,
}

impl Default for DeviceActionRequest {
    fn default() -> Self {
        Self {
            action: "RESTART".to_owned(),
        }
    }
}

impl rt::Object for DeviceActionRequest {
    const SHAPE: rt::Shape = rt::Shape::new("DeviceActionRequest", 0b1, &["action"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.action,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { action: group_0.0 }
    }
}

/// `PortActionRequest`, as the API calls it.
pub struct PortActionRequest {
    /// Always `POWER_CYCLE`.
    pub action: String,
}

impl Default for PortActionRequest {
    fn default() -> Self {
        Self {
            action: "POWER_CYCLE".to_owned(),
        }
    }
}

impl rt::Object for PortActionRequest {
    const SHAPE: rt::Shape = rt::Shape::new("PortActionRequest", 0b1, &["action"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.action,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { action: group_0.0 }
    }
}

rt::objects! {
    DevicePendingAdoptionPage
    DevicePendingAdoption
    AdoptedDeviceOverviewPage
    AdoptedDeviceOverview
    AdoptedDeviceDetails
    DeviceUplinkInterfaceOverview
    DeviceFeatures
    DevicePhysicalInterfaces
    PortOverview
    PortPoEOverview
    WirelessRadioOverview
    DeviceAdoptionRequest
    LatestStatisticsForADevice
    LatestStatisticsForADeviceUplinkInterface
    LatestStatisticsForDeviceInterfaces
    LatestStatisticsForWirelessRadio
    DeviceActionRequest
    PortActionRequest
}

rt::choices! {
    DeviceState {
        Online = "ONLINE",
        Offline = "OFFLINE",
        PendingAdoption = "PENDING_ADOPTION",
        Updating = "UPDATING",
        GettingReady = "GETTING_READY",
        Adopting = "ADOPTING",
        Deleting = "DELETING",
        ConnectionInterrupted = "CONNECTION_INTERRUPTED",
        Isolated = "ISOLATED",
        U5GIncorrectTopology = "U5G_INCORRECT_TOPOLOGY",
    }
    AdoptedDeviceOverviewFeaturesItem {
        Switching = "switching",
        AccessPoint = "accessPoint",
        Gateway = "gateway",
    }
    AdoptedDeviceOverviewInterfacesItem { Ports = "ports", Radios = "radios" }
    PortOverviewState { Up = "UP", Down = "DOWN", Unknown_ = "UNKNOWN" }
    PortOverviewConnector {
        Rj45 = "RJ45",
        Sfp = "SFP",
        Sfpplus = "SFPPLUS",
        Sfp28 = "SFP28",
        Qsfp28 = "QSFP28",
    }
    PortPoEOverviewStandard {
        V8023af = "802.3af",
        V8023at = "802.3at",
        V8023bt = "802.3bt",
    }
    PortPoEOverviewState {
        Up = "UP",
        Down = "DOWN",
        Limited = "LIMITED",
        Unknown_ = "UNKNOWN",
    }
    WirelessRadioOverviewWlanStandard {
        V80211a = "802.11a",
        V80211b = "802.11b",
        V80211g = "802.11g",
        V80211n = "802.11n",
        V80211ac = "802.11ac",
        V80211ax = "802.11ax",
        V80211be = "802.11be",
    }
}

rt::numbers! {
    PortPoEOverviewType { V1 = 1, V2 = 2, V3 = 3, V4 = 4 }
}

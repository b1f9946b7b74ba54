// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ClientOverviewPage`, as the API calls it.
#[non_exhaustive]
pub struct ClientOverviewPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<ClientOverview>,
}

impl rt::Object for ClientOverviewPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClientOverviewPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<ClientOverview>);
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

/// `ClientOverview`, as the API calls it.
#[non_exhaustive]
pub struct ClientOverview {
    pub r#type: ClientOverviewType,
    pub id: rt::Uuid,
    pub name: String,
    pub connected_at: Option<rt::DateTime>,
    pub ip_address: Option<String>,
    /// Wired and wireless clients only.
    pub mac_address: Option<String>,
    /// Wired and wireless clients only.
    pub uplink_device_id: Option<rt::Uuid>,
    pub access: ClientAccessOverview,
}

impl rt::Object for ClientOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClientOverview",
        0b10000111,
        &[
            "type",
            "id",
            "name",
            "connectedAt",
            "ipAddress",
            "macAddress",
            "uplinkDeviceId",
            "access",
        ],
    );
    type Fields = (
        ClientOverviewType,
        rt::Uuid,
        String,
        Option<rt::DateTime>,
        Option<String>,
        Option<String>,
        Option<rt::Uuid>,
        ClientAccessOverview,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.id,
            &self.name,
            &self.connected_at,
            &self.ip_address,
            &self.mac_address,
            &self.uplink_device_id,
            &self.access,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            name: group_0.2,
            connected_at: group_0.3,
            ip_address: group_0.4,
            mac_address: group_0.5,
            uplink_device_id: group_0.6,
            access: group_0.7,
        }
    }
}

/// The same as [`ClientDetailsType`].
pub type ClientOverviewType = ClientDetailsType;

/// `ClientAccessOverview`, as the API calls it.
#[non_exhaustive]
pub struct ClientAccessOverview {
    /// DEFAULT or GUEST.
    pub r#type: String,
    /// Guests only.
    pub authorized: Option<bool>,
}

impl rt::Object for ClientAccessOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClientAccessOverview",
        0b1,
        &["type", "authorized"],
    );
    type Fields = (String, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.authorized)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            authorized: group_0.1,
        }
    }
}

/// `ClientDetails`, as the API calls it.
#[non_exhaustive]
pub struct ClientDetails {
    pub r#type: ClientDetailsType,
    pub id: rt::Uuid,
    pub name: String,
    pub connected_at: Option<rt::DateTime>,
    pub ip_address: Option<String>,
    /// Wired and wireless clients only.
    pub mac_address: Option<String>,
    /// Wired and wireless clients only.
    pub uplink_device_id: Option<rt::Uuid>,
    pub access: ClientAccessDetails,
}

impl rt::Object for ClientDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClientDetails",
        0b10000111,
        &[
            "type",
            "id",
            "name",
            "connectedAt",
            "ipAddress",
            "macAddress",
            "uplinkDeviceId",
            "access",
        ],
    );
    type Fields = (
        ClientDetailsType,
        rt::Uuid,
        String,
        Option<rt::DateTime>,
        Option<String>,
        Option<String>,
        Option<rt::Uuid>,
        ClientAccessDetails,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.id,
            &self.name,
            &self.connected_at,
            &self.ip_address,
            &self.mac_address,
            &self.uplink_device_id,
            &self.access,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            name: group_0.2,
            connected_at: group_0.3,
            ip_address: group_0.4,
            mac_address: group_0.5,
            uplink_device_id: group_0.6,
            access: group_0.7,
        }
    }
}

/// `type` of `ClientDetails`.
#[non_exhaustive]
pub enum ClientDetailsType {
    /// `WIRED`
    Wired,
    /// `WIRELESS`
    Wireless,
    /// `VPN`
    Vpn,
    /// `TELEPORT`
    Teleport,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ClientAccessDetails`, as the API calls it.
#[non_exhaustive]
pub struct ClientAccessDetails {
    /// DEFAULT or GUEST.
    pub r#type: String,
    /// Guests only.
    pub authorized: Option<bool>,
    pub authorization: Option<GuestAuthorizationDetails>,
}

impl rt::Object for ClientAccessDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClientAccessDetails",
        0b1,
        &["type", "authorized", "authorization"],
    );
    type Fields = (String, Option<bool>, Option<GuestAuthorizationDetails>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.authorized, &self.authorization)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            authorized: group_0.1,
            authorization: group_0.2,
        }
    }
}

/// `GuestAuthorizationDetails`, as the API calls it.
#[non_exhaustive]
pub struct GuestAuthorizationDetails {
    pub authorized_at: rt::DateTime,
    pub authorization_method: GuestAuthorizationDetailsAuthorizationMethod,
    pub expires_at: rt::DateTime,
    pub data_usage_limit_m_bytes: Option<i64>,
    pub rx_rate_limit_kbps: Option<i64>,
    pub tx_rate_limit_kbps: Option<i64>,
    pub usage: Option<GuestAuthorizationUsageDetails>,
}

impl rt::Object for GuestAuthorizationDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GuestAuthorizationDetails",
        0b111,
        &[
            "authorizedAt",
            "authorizationMethod",
            "expiresAt",
            "dataUsageLimitMBytes",
            "rxRateLimitKbps",
            "txRateLimitKbps",
            "usage",
        ],
    );
    type Fields = (
        rt::DateTime,
        GuestAuthorizationDetailsAuthorizationMethod,
        rt::DateTime,
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<GuestAuthorizationUsageDetails>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.authorized_at,
            &self.authorization_method,
            &self.expires_at,
            &self.data_usage_limit_m_bytes,
            &self.rx_rate_limit_kbps,
            &self.tx_rate_limit_kbps,
            &self.usage,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            authorized_at: group_0.0,
            authorization_method: group_0.1,
            expires_at: group_0.2,
            data_usage_limit_m_bytes: group_0.3,
            rx_rate_limit_kbps: group_0.4,
            tx_rate_limit_kbps: group_0.5,
            usage: group_0.6,
        }
    }
}

/// `authorizationMethod` of `GuestAuthorizationDetails`.
#[non_exhaustive]
pub enum GuestAuthorizationDetailsAuthorizationMethod {
    /// `VOUCHER`
    Voucher,
    /// `API`
    Api,
    /// `OTHER`
    Other,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `GuestAuthorizationUsageDetails`, as the API calls it.
#[non_exhaustive]
pub struct GuestAuthorizationUsageDetails {
    pub duration_sec: i64,
    pub rx_bytes: i64,
    pub tx_bytes: i64,
    pub bytes: i64,
}

impl rt::Object for GuestAuthorizationUsageDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GuestAuthorizationUsageDetails",
        0b1111,
        &["durationSec", "rxBytes", "txBytes", "bytes"],
    );
    type Fields = (i64, i64, i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.duration_sec, &self.rx_bytes, &self.tx_bytes, &self.bytes)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            duration_sec: group_0.0,
            rx_bytes: group_0.1,
            tx_bytes: group_0.2,
            bytes: group_0.3,
        }
    }
}

/// `ClientActionResponse`, as the API calls it.
#[non_exhaustive]
pub struct ClientActionResponse {
    pub action: ClientActionResponseAction,
    pub revoked_authorization: Option<GuestAuthorizationDetails>,
    pub granted_authorization: Option<GuestAuthorizationDetails>,
}

impl rt::Object for ClientActionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClientActionResponse",
        0b1,
        &["action", "revokedAuthorization", "grantedAuthorization"],
    );
    type Fields = (
        ClientActionResponseAction,
        Option<GuestAuthorizationDetails>,
        Option<GuestAuthorizationDetails>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.action, &self.revoked_authorization, &self.granted_authorization)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            action: group_0.0,
            revoked_authorization: group_0.1,
            granted_authorization: group_0.2,
        }
    }
}

/// The same as [`ClientActionRequestAction`].
pub type ClientActionResponseAction = ClientActionRequestAction;

/// The limits only apply when access is granted.
pub struct ClientActionRequest {
    pub action: ClientActionRequestAction,
    /// At least 1. At most 1000000.
    pub time_limit_minutes: Option<i64>,
    /// At least 1. At most 1048576.
    pub data_usage_limit_m_bytes: Option<i64>,
    /// At least 2. At most 100000.
    pub rx_rate_limit_kbps: Option<i64>,
    /// At least 2. At most 100000.
    pub tx_rate_limit_kbps: Option<i64>,
}

impl ClientActionRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(action: ClientActionRequestAction) -> Self {
        Self {
            action,
            time_limit_minutes: None,
            data_usage_limit_m_bytes: None,
            rx_rate_limit_kbps: None,
            tx_rate_limit_kbps: None,
        }
    }
}

impl rt::Object for ClientActionRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClientActionRequest",
        0b1,
        &[
            "action",
            "timeLimitMinutes",
            "dataUsageLimitMBytes",
            "rxRateLimitKbps",
            "txRateLimitKbps",
        ],
    );
    type Fields = (
        ClientActionRequestAction,
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.action,
            &self.time_limit_minutes,
            &self.data_usage_limit_m_bytes,
            &self.rx_rate_limit_kbps,
            &self.tx_rate_limit_kbps,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            action: group_0.0,
            time_limit_minutes: group_0.1,
            data_usage_limit_m_bytes: group_0.2,
            rx_rate_limit_kbps: group_0.3,
            tx_rate_limit_kbps: group_0.4,
        }
    }
}

/// `action` of `ClientActionRequest`.
#[non_exhaustive]
pub enum ClientActionRequestAction {
    /// `AUTHORIZE_GUEST_ACCESS`
    AuthorizeGuestAccess,
    /// `UNAUTHORIZE_GUEST_ACCESS`
    UnauthorizeGuestAccess,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ClientOverviewPage
    ClientOverview
    ClientAccessOverview
    ClientDetails
    ClientAccessDetails
    GuestAuthorizationDetails
    GuestAuthorizationUsageDetails
    ClientActionResponse
    ClientActionRequest
}

rt::choices! {
    ClientDetailsType {
        Wired = "WIRED",
        Wireless = "WIRELESS",
        Vpn = "VPN",
        Teleport = "TELEPORT",
    }
    GuestAuthorizationDetailsAuthorizationMethod {
        Voucher = "VOUCHER",
        Api = "API",
        Other = "OTHER",
    }
    ClientActionRequestAction {
        AuthorizeGuestAccess = "AUTHORIZE_GUEST_ACCESS",
        UnauthorizeGuestAccess = "UNAUTHORIZE_GUEST_ACCESS",
    }
}

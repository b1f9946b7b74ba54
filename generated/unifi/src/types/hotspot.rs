// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `HotspotVoucherDetailPage`, as the API calls it.
#[non_exhaustive]
pub struct HotspotVoucherDetailPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<HotspotVoucherDetails>,
}

impl rt::Object for HotspotVoucherDetailPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HotspotVoucherDetailPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<HotspotVoucherDetails>);
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

/// `HotspotVoucherDetails`, as the API calls it.
#[non_exhaustive]
pub struct HotspotVoucherDetails {
    pub id: rt::Uuid,
    pub created_at: rt::DateTime,
    pub name: String,
    pub code: String,
    pub authorized_guest_limit: Option<i64>,
    pub authorized_guest_count: i64,
    pub activated_at: Option<rt::DateTime>,
    pub expires_at: Option<rt::DateTime>,
    pub expired: bool,
    pub time_limit_minutes: i64,
    pub data_usage_limit_m_bytes: Option<i64>,
    pub rx_rate_limit_kbps: Option<i64>,
    pub tx_rate_limit_kbps: Option<i64>,
}

impl rt::Object for HotspotVoucherDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HotspotVoucherDetails",
        0b1100101111,
        &[
            "id",
            "createdAt",
            "name",
            "code",
            "authorizedGuestLimit",
            "authorizedGuestCount",
            "activatedAt",
            "expiresAt",
            "expired",
            "timeLimitMinutes",
            "dataUsageLimitMBytes",
            "rxRateLimitKbps",
            "txRateLimitKbps",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Uuid,
            rt::DateTime,
            String,
            String,
            Option<i64>,
            i64,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
        (bool, i64, Option<i64>, Option<i64>, Option<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.created_at,
                &self.name,
                &self.code,
                &self.authorized_guest_limit,
                &self.authorized_guest_count,
                &self.activated_at,
                &self.expires_at,
            ),
            (
                &self.expired,
                &self.time_limit_minutes,
                &self.data_usage_limit_m_bytes,
                &self.rx_rate_limit_kbps,
                &self.tx_rate_limit_kbps,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            created_at: group_0.1,
            name: group_0.2,
            code: group_0.3,
            authorized_guest_limit: group_0.4,
            authorized_guest_count: group_0.5,
            activated_at: group_0.6,
            expires_at: group_0.7,
            expired: group_1.0,
            time_limit_minutes: group_1.1,
            data_usage_limit_m_bytes: group_1.2,
            rx_rate_limit_kbps: group_1.3,
            tx_rate_limit_kbps: group_1.4,
        }
    }
}

/// `VoucherCreationResult`, as the API calls it.
#[non_exhaustive]
pub struct VoucherCreationResult {
    pub vouchers: Option<Vec<HotspotVoucherDetails>>,
}

impl rt::Object for VoucherCreationResult {
    const SHAPE: rt::Shape = rt::Shape::new("VoucherCreationResult", 0, &["vouchers"]);
    type Fields = (Option<Vec<HotspotVoucherDetails>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.vouchers,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { vouchers: group_0.0 }
    }
}

/// `HotspotVoucherCreationRequest`, as the API calls it.
pub struct HotspotVoucherCreationRequest {
    /// Default: `1`. At least 1. At most 1000.
    pub count: Option<i32>,
    pub name: String,
    /// At least 1.
    pub authorized_guest_limit: Option<i64>,
    /// At least 1. At most 1000000.
    pub time_limit_minutes: i64,
    /// At least 1. At most 1048576.
    pub data_usage_limit_m_bytes: Option<i64>,
    /// At least 2. At most 100000.
    pub rx_rate_limit_kbps: Option<i64>,
    /// At least 2. At most 100000.
    pub tx_rate_limit_kbps: Option<i64>,
}

impl HotspotVoucherCreationRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, time_limit_minutes: i64) -> Self {
        Self {
            count: None,
            name: name.into(),
            authorized_guest_limit: None,
            time_limit_minutes,
            data_usage_limit_m_bytes: None,
            rx_rate_limit_kbps: None,
            tx_rate_limit_kbps: None,
        }
    }
}

impl rt::Object for HotspotVoucherCreationRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HotspotVoucherCreationRequest",
        0b1010,
        &[
            "count",
            "name",
            "authorizedGuestLimit",
            "timeLimitMinutes",
            "dataUsageLimitMBytes",
            "rxRateLimitKbps",
            "txRateLimitKbps",
        ],
    );
    type Fields = (
        Option<i32>,
        String,
        Option<i64>,
        i64,
        Option<i64>,
        Option<i64>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.count,
            &self.name,
            &self.authorized_guest_limit,
            &self.time_limit_minutes,
            &self.data_usage_limit_m_bytes,
            &self.rx_rate_limit_kbps,
            &self.tx_rate_limit_kbps,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            count: group_0.0,
            name: group_0.1,
            authorized_guest_limit: group_0.2,
            time_limit_minutes: group_0.3,
            data_usage_limit_m_bytes: group_0.4,
            rx_rate_limit_kbps: group_0.5,
            tx_rate_limit_kbps: group_0.6,
        }
    }
}

/// `VoucherDeletionResults`, as the API calls it.
#[non_exhaustive]
pub struct VoucherDeletionResults {
    pub vouchers_deleted: Option<i64>,
}

impl rt::Object for VoucherDeletionResults {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VoucherDeletionResults",
        0,
        &["vouchersDeleted"],
    );
    type Fields = (Option<i64>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.vouchers_deleted,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            vouchers_deleted: group_0.0,
        }
    }
}

rt::objects! {
    HotspotVoucherDetailPage
    HotspotVoucherDetails
    VoucherCreationResult
    HotspotVoucherCreationRequest
    VoucherDeletionResults
}

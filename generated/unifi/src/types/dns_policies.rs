// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `DNSPolicyPage`, as the API calls it.
#[non_exhaustive]
pub struct DnsPolicyPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<DnsPolicy>,
}

impl rt::Object for DnsPolicyPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DnsPolicyPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<DnsPolicy>);
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

/// `DNSPolicy`, as the API calls it.
#[non_exhaustive]
pub struct DnsPolicy {
    pub r#type: DnsPolicyType,
    pub id: rt::Uuid,
    pub enabled: bool,
    pub metadata: EntityMetadata,
    pub domain: Option<String>,
    /// A records only.
    pub ipv4_address: Option<String>,
    /// At least 0. At most 86400.
    pub ttl_seconds: Option<i32>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for DnsPolicy {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DnsPolicy",
        0b1111,
        &["type", "id", "enabled", "metadata", "domain", "ipv4Address", "ttlSeconds"],
    );
    type Fields = (
        DnsPolicyType,
        rt::Uuid,
        bool,
        EntityMetadata,
        Option<String>,
        Option<String>,
        Option<i32>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.id,
            &self.enabled,
            &self.metadata,
            &self.domain,
            &self.ipv4_address,
            &self.ttl_seconds,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            id: group_0.1,
            enabled: group_0.2,
            metadata: group_0.3,
            domain: group_0.4,
            ipv4_address: group_0.5,
            ttl_seconds: group_0.6,
            extra: group_0.7,
        }
    }
}

/// `type` of `DNSPolicy`.
#[non_exhaustive]
pub enum DnsPolicyType {
    /// `A_RECORD`
    ARecord,
    /// `AAAA_RECORD`
    AaaaRecord,
    /// `CNAME_RECORD`
    CnameRecord,
    /// `MX_RECORD`
    MxRecord,
    /// `TXT_RECORD`
    TxtRecord,
    /// `SRV_RECORD`
    SrvRecord,
    /// `FORWARD_DOMAIN`
    ForwardDomain,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    DnsPolicyPage
    DnsPolicy
}

rt::choices! {
    DnsPolicyType {
        ARecord = "A_RECORD",
        AaaaRecord = "AAAA_RECORD",
        CnameRecord = "CNAME_RECORD",
        MxRecord = "MX_RECORD",
        TxtRecord = "TXT_RECORD",
        SrvRecord = "SRV_RECORD",
        ForwardDomain = "FORWARD_DOMAIN",
    }
}

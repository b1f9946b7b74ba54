// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ServiceCheck`, as the API calls it.
pub struct ServiceCheck {
    pub check: String,
    pub host_name: String,
    pub status: ServiceCheckStatus,
    pub tags: Vec<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}

impl ServiceCheck {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        check: impl Into<String>,
        host_name: impl Into<String>,
        status: ServiceCheckStatus,
        tags: Vec<String>,
    ) -> Self {
        Self {
            check: check.into(),
            host_name: host_name.into(),
            status,
            tags,
            message: None,
            timestamp: None,
        }
    }
}

impl rt::Object for ServiceCheck {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ServiceCheck",
        0b1111,
        &["check", "host_name", "status", "tags", "message", "timestamp"],
    );
    type Fields = (
        String,
        String,
        ServiceCheckStatus,
        Vec<String>,
        Option<String>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.check,
            &self.host_name,
            &self.status,
            &self.tags,
            &self.message,
            &self.timestamp,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            check: group_0.0,
            host_name: group_0.1,
            status: group_0.2,
            tags: group_0.3,
            message: group_0.4,
            timestamp: group_0.5,
        }
    }
}

/// `status` of `ServiceCheck`.
#[non_exhaustive]
pub enum ServiceCheckStatus {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

rt::objects! {
    ServiceCheck
}

rt::numbers! {
    ServiceCheckStatus { V0 = 0, V1 = 1, V2 = 2, V3 = 3 }
}

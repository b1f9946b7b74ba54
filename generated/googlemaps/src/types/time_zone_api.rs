// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `TimeZoneResponse`, as the API calls it.
#[non_exhaustive]
pub struct TimeZoneResponse {
    pub dst_offset: Option<f64>,
    pub raw_offset: Option<f64>,
    pub time_zone_id: Option<String>,
    pub time_zone_name: Option<String>,
    pub status: TimeZoneStatus,
    pub error_message: Option<String>,
}

impl rt::Object for TimeZoneResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TimeZoneResponse",
        0b10000,
        &[
            "dstOffset",
            "rawOffset",
            "timeZoneId",
            "timeZoneName",
            "status",
            "errorMessage",
        ],
    );
    type Fields = (
        Option<f64>,
        Option<f64>,
        Option<String>,
        Option<String>,
        TimeZoneStatus,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.dst_offset,
            &self.raw_offset,
            &self.time_zone_id,
            &self.time_zone_name,
            &self.status,
            &self.error_message,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            dst_offset: group_0.0,
            raw_offset: group_0.1,
            time_zone_id: group_0.2,
            time_zone_name: group_0.3,
            status: group_0.4,
            error_message: group_0.5,
        }
    }
}

/// `TimeZoneStatus`, as the API calls it.
#[non_exhaustive]
pub enum TimeZoneStatus {
    /// `OK`
    Ok,
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `ZERO_RESULTS`
    ZeroResults,
    /// `OVER_DAILY_LIMIT`
    OverDailyLimit,
    /// `OVER_QUERY_LIMIT`
    OverQueryLimit,
    /// `REQUEST_DENIED`
    RequestDenied,
    /// `UNKNOWN_ERROR`
    UnknownError,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    TimeZoneResponse
}

rt::choices! {
    TimeZoneStatus {
        Ok = "OK",
        InvalidRequest = "INVALID_REQUEST",
        ZeroResults = "ZERO_RESULTS",
        OverDailyLimit = "OVER_DAILY_LIMIT",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
}

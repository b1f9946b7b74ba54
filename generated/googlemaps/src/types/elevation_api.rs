// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ElevationResponse`, as the API calls it.
#[non_exhaustive]
pub struct ElevationResponse {
    pub results: Vec<ElevationResult>,
    pub status: ElevationStatus,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
}

impl rt::Object for ElevationResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ElevationResponse",
        0b11,
        &["results", "status", "error_message"],
    );
    type Fields = (Vec<ElevationResult>, ElevationStatus, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.status, &self.error_message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            results: group_0.0,
            status: group_0.1,
            error_message: group_0.2,
        }
    }
}

/// `ElevationResult`, as the API calls it.
#[non_exhaustive]
pub struct ElevationResult {
    pub elevation: f64,
    pub resolution: Option<f64>,
    pub location: LatLngLiteral,
}

impl rt::Object for ElevationResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ElevationResult",
        0b101,
        &["elevation", "resolution", "location"],
    );
    type Fields = (f64, Option<f64>, LatLngLiteral);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.elevation, &self.resolution, &self.location)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            elevation: group_0.0,
            resolution: group_0.1,
            location: group_0.2,
        }
    }
}

/// `ElevationStatus`, as the API calls it.
#[non_exhaustive]
pub enum ElevationStatus {
    /// `OK`
    Ok,
    /// `DATA_NOT_AVAILABLE`
    DataNotAvailable,
    /// `INVALID_REQUEST`
    InvalidRequest,
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
    ElevationResponse
    ElevationResult
}

rt::choices! {
    ElevationStatus {
        Ok = "OK",
        DataNotAvailable = "DATA_NOT_AVAILABLE",
        InvalidRequest = "INVALID_REQUEST",
        OverDailyLimit = "OVER_DAILY_LIMIT",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
}

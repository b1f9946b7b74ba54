// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `source` of `streetViewMetadata`.
#[non_exhaustive]
pub enum StreetViewMetadataSource {
    /// `default`
    Default,
    /// `outdoor`
    Outdoor,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `StreetViewResponse`, as the API calls it.
#[non_exhaustive]
pub struct StreetViewResponse {
    pub status: StreetViewStatus,
    pub copyright: Option<String>,
    pub date: Option<String>,
    pub location: Option<LatLngLiteral>,
    pub pano_id: Option<String>,
}

impl rt::Object for StreetViewResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "StreetViewResponse",
        0b1,
        &["status", "copyright", "date", "location", "pano_id"],
    );
    type Fields = (
        StreetViewStatus,
        Option<String>,
        Option<String>,
        Option<LatLngLiteral>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.copyright, &self.date, &self.location, &self.pano_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            copyright: group_0.1,
            date: group_0.2,
            location: group_0.3,
            pano_id: group_0.4,
        }
    }
}

/// `StreetViewStatus`, as the API calls it.
#[non_exhaustive]
pub enum StreetViewStatus {
    /// `OK`
    Ok,
    /// `ZERO_RESULTS`
    ZeroResults,
    /// `NOT_FOUND`
    NotFound,
    /// `INVALID_REQUEST`
    InvalidRequest,
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
    StreetViewResponse
}

rt::choices! {
    StreetViewMetadataSource { Default = "default", Outdoor = "outdoor" }
    StreetViewStatus {
        Ok = "OK",
        ZeroResults = "ZERO_RESULTS",
        NotFound = "NOT_FOUND",
        InvalidRequest = "INVALID_REQUEST",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
}

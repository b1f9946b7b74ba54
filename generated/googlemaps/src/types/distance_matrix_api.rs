// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `DistanceMatrixResponse`, as the API calls it.
#[non_exhaustive]
pub struct DistanceMatrixResponse {
    pub destination_addresses: Vec<String>,
    pub origin_addresses: Vec<String>,
    pub rows: Vec<DistanceMatrixRow>,
    pub status: DistanceMatrixStatus,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
}

impl rt::Object for DistanceMatrixResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DistanceMatrixResponse",
        0b1111,
        &["destination_addresses", "origin_addresses", "rows", "status", "error_message"],
    );
    type Fields = (
        Vec<String>,
        Vec<String>,
        Vec<DistanceMatrixRow>,
        DistanceMatrixStatus,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.destination_addresses,
            &self.origin_addresses,
            &self.rows,
            &self.status,
            &self.error_message,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            destination_addresses: group_0.0,
            origin_addresses: group_0.1,
            rows: group_0.2,
            status: group_0.3,
            error_message: group_0.4,
        }
    }
}

/// `DistanceMatrixRow`, as the API calls it.
#[non_exhaustive]
pub struct DistanceMatrixRow {
    pub elements: Vec<DistanceMatrixElement>,
}

impl rt::Object for DistanceMatrixRow {
    const SHAPE: rt::Shape = rt::Shape::new("DistanceMatrixRow", 0b1, &["elements"]);
    type Fields = (Vec<DistanceMatrixElement>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.elements,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { elements: group_0.0 }
    }
}

/// `DistanceMatrixElement`, as the API calls it.
#[non_exhaustive]
pub struct DistanceMatrixElement {
    pub status: DistanceMatrixElementStatus,
    pub distance: Option<TextValueObject>,
    pub duration: Option<TextValueObject>,
    pub duration_in_traffic: Option<TextValueObject>,
    pub fare: Option<Fare>,
}

impl rt::Object for DistanceMatrixElement {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DistanceMatrixElement",
        0b1,
        &["status", "distance", "duration", "duration_in_traffic", "fare"],
    );
    type Fields = (
        DistanceMatrixElementStatus,
        Option<TextValueObject>,
        Option<TextValueObject>,
        Option<TextValueObject>,
        Option<Fare>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.status,
            &self.distance,
            &self.duration,
            &self.duration_in_traffic,
            &self.fare,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            distance: group_0.1,
            duration: group_0.2,
            duration_in_traffic: group_0.3,
            fare: group_0.4,
        }
    }
}

/// `DistanceMatrixElementStatus`, as the API calls it.
#[non_exhaustive]
pub enum DistanceMatrixElementStatus {
    /// `OK`
    Ok,
    /// `NOT_FOUND`
    NotFound,
    /// `ZERO_RESULTS`
    ZeroResults,
    /// `MAX_ROUTE_LENGTH_EXCEEDED`
    MaxRouteLengthExceeded,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `DistanceMatrixStatus`, as the API calls it.
#[non_exhaustive]
pub enum DistanceMatrixStatus {
    /// `OK`
    Ok,
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `MAX_ELEMENTS_EXCEEDED`
    MaxElementsExceeded,
    /// `MAX_DIMENSIONS_EXCEEDED`
    MaxDimensionsExceeded,
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
    DistanceMatrixResponse
    DistanceMatrixRow
    DistanceMatrixElement
}

rt::choices! {
    DistanceMatrixElementStatus {
        Ok = "OK",
        NotFound = "NOT_FOUND",
        ZeroResults = "ZERO_RESULTS",
        MaxRouteLengthExceeded = "MAX_ROUTE_LENGTH_EXCEEDED",
    }
    DistanceMatrixStatus {
        Ok = "OK",
        InvalidRequest = "INVALID_REQUEST",
        MaxElementsExceeded = "MAX_ELEMENTS_EXCEEDED",
        MaxDimensionsExceeded = "MAX_DIMENSIONS_EXCEEDED",
        OverDailyLimit = "OVER_DAILY_LIMIT",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `location_type.item` of `geocode`.
#[non_exhaustive]
pub enum GeocodeLocationTypeItem {
    /// `APPROXIMATE`
    Approximate,
    /// `GEOMETRIC_CENTER`
    GeometricCenter,
    /// `RANGE_INTERPOLATED`
    RangeInterpolated,
    /// `ROOFTOP`
    Rooftop,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `GeocodingResponse`, as the API calls it.
#[non_exhaustive]
pub struct GeocodingResponse {
    pub results: Vec<GeocodingResult>,
    pub status: GeocodingStatus,
    pub plus_code: Option<PlusCode>,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
}

impl rt::Object for GeocodingResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GeocodingResponse",
        0b11,
        &["results", "status", "plus_code", "error_message"],
    );
    type Fields = (
        Vec<GeocodingResult>,
        GeocodingStatus,
        Option<PlusCode>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.status, &self.plus_code, &self.error_message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            results: group_0.0,
            status: group_0.1,
            plus_code: group_0.2,
            error_message: group_0.3,
        }
    }
}

/// `GeocodingResult`, as the API calls it.
#[non_exhaustive]
pub struct GeocodingResult {
    pub address_components: Vec<AddressComponent>,
    pub formatted_address: String,
    pub geometry: GeocodingGeometry,
    pub place_id: String,
    pub plus_code: Option<PlusCode>,
    pub types: Vec<String>,
    pub postcode_localities: Option<Vec<String>>,
    pub partial_match: Option<bool>,
}

impl rt::Object for GeocodingResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GeocodingResult",
        0b101111,
        &[
            "address_components",
            "formatted_address",
            "geometry",
            "place_id",
            "plus_code",
            "types",
            "postcode_localities",
            "partial_match",
        ],
    );
    type Fields = (
        Vec<AddressComponent>,
        String,
        GeocodingGeometry,
        String,
        Option<PlusCode>,
        Vec<String>,
        Option<Vec<String>>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.address_components,
            &self.formatted_address,
            &self.geometry,
            &self.place_id,
            &self.plus_code,
            &self.types,
            &self.postcode_localities,
            &self.partial_match,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            address_components: group_0.0,
            formatted_address: group_0.1,
            geometry: group_0.2,
            place_id: group_0.3,
            plus_code: group_0.4,
            types: group_0.5,
            postcode_localities: group_0.6,
            partial_match: group_0.7,
        }
    }
}

/// `GeocodingGeometry`, as the API calls it.
#[non_exhaustive]
pub struct GeocodingGeometry {
    pub location: LatLngLiteral,
    pub location_type: GeocodingGeometryLocationType,
    pub bounds: Option<Bounds>,
    pub viewport: Bounds,
}

impl rt::Object for GeocodingGeometry {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GeocodingGeometry",
        0b1011,
        &["location", "location_type", "bounds", "viewport"],
    );
    type Fields = (LatLngLiteral, GeocodingGeometryLocationType, Option<Bounds>, Bounds);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.location_type, &self.bounds, &self.viewport)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location: group_0.0,
            location_type: group_0.1,
            bounds: group_0.2,
            viewport: group_0.3,
        }
    }
}

/// `location_type` of `GeocodingGeometry`.
#[non_exhaustive]
pub enum GeocodingGeometryLocationType {
    /// `ROOFTOP`
    Rooftop,
    /// `RANGE_INTERPOLATED`
    RangeInterpolated,
    /// `GEOMETRIC_CENTER`
    GeometricCenter,
    /// `APPROXIMATE`
    Approximate,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `GeocodingStatus`, as the API calls it.
#[non_exhaustive]
pub enum GeocodingStatus {
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
    GeocodingResponse
    GeocodingResult
    GeocodingGeometry
}

rt::choices! {
    GeocodeLocationTypeItem {
        Approximate = "APPROXIMATE",
        GeometricCenter = "GEOMETRIC_CENTER",
        RangeInterpolated = "RANGE_INTERPOLATED",
        Rooftop = "ROOFTOP",
    }
    GeocodingGeometryLocationType {
        Rooftop = "ROOFTOP",
        RangeInterpolated = "RANGE_INTERPOLATED",
        GeometricCenter = "GEOMETRIC_CENTER",
        Approximate = "APPROXIMATE",
    }
    GeocodingStatus {
        Ok = "OK",
        InvalidRequest = "INVALID_REQUEST",
        ZeroResults = "ZERO_RESULTS",
        OverDailyLimit = "OVER_DAILY_LIMIT",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
}

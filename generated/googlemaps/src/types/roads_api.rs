// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `SnapToRoadsResponse`, as the API calls it.
#[non_exhaustive]
pub struct SnapToRoadsResponse {
    pub snapped_points: Option<Vec<SnappedPoint>>,
    pub warning_message: Option<String>,
}

impl rt::Object for SnapToRoadsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SnapToRoadsResponse",
        0,
        &["snappedPoints", "warningMessage"],
    );
    type Fields = (Option<Vec<SnappedPoint>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.snapped_points, &self.warning_message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            snapped_points: group_0.0,
            warning_message: group_0.1,
        }
    }
}

/// `SnappedPoint`, as the API calls it.
#[non_exhaustive]
pub struct SnappedPoint {
    pub location: LatitudeLongitudeLiteral,
    pub original_index: Option<i32>,
    pub place_id: String,
}

impl rt::Object for SnappedPoint {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SnappedPoint",
        0b101,
        &["location", "originalIndex", "placeId"],
    );
    type Fields = (LatitudeLongitudeLiteral, Option<i32>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.original_index, &self.place_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location: group_0.0,
            original_index: group_0.1,
            place_id: group_0.2,
        }
    }
}

/// `LatitudeLongitudeLiteral`, as the API calls it.
#[non_exhaustive]
pub struct LatitudeLongitudeLiteral {
    pub latitude: f64,
    pub longitude: f64,
}

impl rt::Object for LatitudeLongitudeLiteral {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LatitudeLongitudeLiteral",
        0b11,
        &["latitude", "longitude"],
    );
    type Fields = (f64, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.latitude, &self.longitude)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            latitude: group_0.0,
            longitude: group_0.1,
        }
    }
}

/// `NearestRoadsErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct NearestRoadsErrorResponse {
    pub error: Option<NearestRoadsError>,
}

impl rt::Object for NearestRoadsErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("NearestRoadsErrorResponse", 0, &["error"]);
    type Fields = (Option<NearestRoadsError>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `NearestRoadsError`, as the API calls it.
#[non_exhaustive]
pub struct NearestRoadsError {
    pub code: f64,
    pub message: String,
    pub status: String,
}

impl rt::Object for NearestRoadsError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NearestRoadsError",
        0b111,
        &["code", "message", "status"],
    );
    type Fields = (f64, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            status: group_0.2,
        }
    }
}

/// `NearestRoadsResponse`, as the API calls it.
#[non_exhaustive]
pub struct NearestRoadsResponse {
    pub snapped_points: Option<Vec<SnappedPoint>>,
}

impl rt::Object for NearestRoadsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NearestRoadsResponse",
        0,
        &["snappedPoints"],
    );
    type Fields = (Option<Vec<SnappedPoint>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.snapped_points,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { snapped_points: group_0.0 }
    }
}

rt::objects! {
    SnapToRoadsResponse
    SnappedPoint
    LatitudeLongitudeLiteral
    NearestRoadsErrorResponse
    NearestRoadsError
    NearestRoadsResponse
}

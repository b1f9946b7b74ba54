// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `SnapToRoadsResponse`, as the API calls it.
#[non_exhaustive]
pub struct SnapToRoadsResponse {
    pub snapped_points: Option<Vec<SnappedPoint>>,
    pub warning_message: Option<String>,
}

impl rt::Object for SnapToRoadsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SnapToRoadsResponse",
        fields: &["snappedPoints", "warningMessage"],
        required: &[0],
    };
    type Fields = (Option<Vec<SnappedPoint>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.snapped_points, &self.warning_message)
    }

    #[inline]
    fn from_fields((snapped_points, warning_message): Self::Fields) -> Self {
        Self {
            snapped_points,
            warning_message,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SnappedPoint",
        fields: &["location", "originalIndex", "placeId"],
        required: &[0b101],
    };
    type Fields = (LatitudeLongitudeLiteral, Option<i32>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.original_index, &self.place_id)
    }

    #[inline]
    fn from_fields((location, original_index, place_id): Self::Fields) -> Self {
        Self {
            location,
            original_index,
            place_id,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LatitudeLongitudeLiteral",
        fields: &["latitude", "longitude"],
        required: &[0b11],
    };
    type Fields = (f64, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.latitude, &self.longitude)
    }

    #[inline]
    fn from_fields((latitude, longitude): Self::Fields) -> Self {
        Self { latitude, longitude }
    }
}

/// `NearestRoadsErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct NearestRoadsErrorResponse {
    pub error: Option<NearestRoadsError>,
}

impl rt::Object for NearestRoadsErrorResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "NearestRoadsErrorResponse",
        fields: &["error"],
        required: &[0],
    };
    type Fields = (Option<NearestRoadsError>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields((error,): Self::Fields) -> Self {
        Self { error }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NearestRoadsError",
        fields: &["code", "message", "status"],
        required: &[0b111],
    };
    type Fields = (f64, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.status)
    }

    #[inline]
    fn from_fields((code, message, status): Self::Fields) -> Self {
        Self { code, message, status }
    }
}

/// `NearestRoadsResponse`, as the API calls it.
#[non_exhaustive]
pub struct NearestRoadsResponse {
    pub snapped_points: Option<Vec<SnappedPoint>>,
}

impl rt::Object for NearestRoadsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "NearestRoadsResponse",
        fields: &["snappedPoints"],
        required: &[0],
    };
    type Fields = (Option<Vec<SnappedPoint>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.snapped_points,)
    }

    #[inline]
    fn from_fields((snapped_points,): Self::Fields) -> Self {
        Self { snapped_points }
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

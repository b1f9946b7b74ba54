// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `EpicImage`, as the API calls it.
#[non_exhaustive]
pub struct EpicImage {
    pub identifier: String,
    pub caption: Option<String>,
    pub image: String,
    pub version: Option<String>,
    pub date: String,
    pub centroid_coordinates: Option<LatLon>,
    pub dscovr_j2000_position: Option<Position>,
    pub lunar_j2000_position: Option<Position>,
    pub sun_j2000_position: Option<Position>,
    pub attitude_quaternions: Option<Quaternion>,
    pub coords: Option<rt::Map<rt::Any>>,
}

impl rt::Object for EpicImage {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EpicImage",
        fields: &[
            "identifier",
            "caption",
            "image",
            "version",
            "date",
            "centroid_coordinates",
            "dscovr_j2000_position",
            "lunar_j2000_position",
            "sun_j2000_position",
            "attitude_quaternions",
            "coords",
        ],
        required: &[0b10101],
    };
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            String,
            Option<String>,
            String,
            Option<LatLon>,
            Option<Position>,
            Option<Position>,
        ),
        (Option<Position>, Option<Quaternion>, Option<rt::Map<rt::Any>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.identifier,
                &self.caption,
                &self.image,
                &self.version,
                &self.date,
                &self.centroid_coordinates,
                &self.dscovr_j2000_position,
                &self.lunar_j2000_position,
            ),
            (&self.sun_j2000_position, &self.attitude_quaternions, &self.coords),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                identifier,
                caption,
                image,
                version,
                date,
                centroid_coordinates,
                dscovr_j2000_position,
                lunar_j2000_position,
            ),
            (sun_j2000_position, attitude_quaternions, coords),
        ): Self::Fields,
    ) -> Self {
        Self {
            identifier,
            caption,
            image,
            version,
            date,
            centroid_coordinates,
            dscovr_j2000_position,
            lunar_j2000_position,
            sun_j2000_position,
            attitude_quaternions,
            coords,
        }
    }
}

/// `LatLon`, as the API calls it.
#[non_exhaustive]
pub struct LatLon {
    pub lat: Option<f64>,
    pub lon: Option<f64>,
}

impl rt::Object for LatLon {
    const SHAPE: rt::Shape = rt::Shape {
        name: "LatLon",
        fields: &["lat", "lon"],
        required: &[0],
    };
    type Fields = (Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.lat, &self.lon)
    }

    #[inline]
    fn from_fields((lat, lon): Self::Fields) -> Self {
        Self { lat, lon }
    }
}

/// `Position`, as the API calls it.
#[non_exhaustive]
pub struct Position {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
}

impl rt::Object for Position {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Position",
        fields: &["x", "y", "z"],
        required: &[0],
    };
    type Fields = (Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.x, &self.y, &self.z)
    }

    #[inline]
    fn from_fields((x, y, z): Self::Fields) -> Self {
        Self { x, y, z }
    }
}

/// `Quaternion`, as the API calls it.
#[non_exhaustive]
pub struct Quaternion {
    pub q0: Option<f64>,
    pub q1: Option<f64>,
    pub q2: Option<f64>,
    pub q3: Option<f64>,
}

impl rt::Object for Quaternion {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Quaternion",
        fields: &["q0", "q1", "q2", "q3"],
        required: &[0],
    };
    type Fields = (Option<f64>, Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.q0, &self.q1, &self.q2, &self.q3)
    }

    #[inline]
    fn from_fields((q0, q1, q2, q3): Self::Fields) -> Self {
        Self { q0, q1, q2, q3 }
    }
}

/// `EpicDate`, as the API calls it.
#[non_exhaustive]
pub struct EpicDate {
    pub date: String,
}

impl rt::Object for EpicDate {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EpicDate",
        fields: &["date"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.date,)
    }

    #[inline]
    fn from_fields((date,): Self::Fields) -> Self {
        Self { date }
    }
}

rt::objects! {
    EpicImage
    LatLon
    Position
    Quaternion
    EpicDate
}

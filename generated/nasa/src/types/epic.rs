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
    const SHAPE: rt::Shape = rt::Shape::new(
        "EpicImage",
        0b10101,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            identifier: group_0.0,
            caption: group_0.1,
            image: group_0.2,
            version: group_0.3,
            date: group_0.4,
            centroid_coordinates: group_0.5,
            dscovr_j2000_position: group_0.6,
            lunar_j2000_position: group_0.7,
            sun_j2000_position: group_1.0,
            attitude_quaternions: group_1.1,
            coords: group_1.2,
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
    const SHAPE: rt::Shape = rt::Shape::new("LatLon", 0, &["lat", "lon"]);
    type Fields = (Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.lat, &self.lon)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            lat: group_0.0,
            lon: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new("Position", 0, &["x", "y", "z"]);
    type Fields = (Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.x, &self.y, &self.z)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            x: group_0.0,
            y: group_0.1,
            z: group_0.2,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new("Quaternion", 0, &["q0", "q1", "q2", "q3"]);
    type Fields = (Option<f64>, Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.q0, &self.q1, &self.q2, &self.q3)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            q0: group_0.0,
            q1: group_0.1,
            q2: group_0.2,
            q3: group_0.3,
        }
    }
}

/// `EpicDate`, as the API calls it.
#[non_exhaustive]
pub struct EpicDate {
    pub date: String,
}

impl rt::Object for EpicDate {
    const SHAPE: rt::Shape = rt::Shape::new("EpicDate", 0b1, &["date"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.date,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { date: group_0.0 }
    }
}

rt::objects! {
    EpicImage
    LatLon
    Position
    Quaternion
    EpicDate
}

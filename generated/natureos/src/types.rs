// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "system")]
mod system;
#[cfg(feature = "system")]
pub use self::system::*;

#[cfg(feature = "sensors")]
mod sensors;
#[cfg(feature = "sensors")]
pub use self::sensors::*;

#[cfg(feature = "observations")]
mod observations;
#[cfg(feature = "observations")]
pub use self::observations::*;

#[cfg(feature = "dashboards")]
mod dashboards;
#[cfg(feature = "dashboards")]
pub use self::dashboards::*;

use switchboard_client::generated as rt;

/// An error.
#[non_exhaustive]
pub struct Problem {
    /// A name for the error.
    pub code: String,
    pub message: String,
    pub request_id: Option<String>,
    /// Fields that are not valid.
    pub fields: Option<Vec<FieldProblem>>,
}

impl rt::Object for Problem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Problem",
        0b11,
        &["code", "message", "request_id", "fields"],
    );
    type Fields = (String, String, Option<String>, Option<Vec<FieldProblem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.request_id, &self.fields)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            request_id: group_0.2,
            fields: group_0.3,
        }
    }
}

/// A field that is not valid.
#[non_exhaustive]
pub struct FieldProblem {
    pub field: String,
    pub message: String,
}

impl rt::Object for FieldProblem {
    const SHAPE: rt::Shape = rt::Shape::new("FieldProblem", 0b11, &["field", "message"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.field, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            field: group_0.0,
            message: group_0.1,
        }
    }
}

/// A place on earth.
pub struct Location {
    /// At least -90. At most 90.
    pub latitude: f64,
    /// At least -180. At most 180.
    pub longitude: f64,
    pub elevation_m: rt::Nullable<f64>,
}

impl Location {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            elevation_m: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for Location {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Location",
        0b11,
        &["latitude", "longitude", "elevation_m"],
    );
    type Fields = (f64, f64, rt::Nullable<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.latitude, &self.longitude, &self.elevation_m)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            latitude: group_0.0,
            longitude: group_0.1,
            elevation_m: group_0.2,
        }
    }
}

/// `interval` of `ChartWidget`.
#[non_exhaustive]
pub enum ChartWidgetInterval {
    /// `hour`
    Hour,
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Problem
    FieldProblem
    Location
}

rt::choices! {
    ChartWidgetInterval { Hour = "hour", Day = "day", Week = "week", Month = "month" }
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Problem",
        fields: &["code", "message", "request_id", "fields"],
        required: &[0b11],
    };
    type Fields = (String, String, Option<String>, Option<Vec<FieldProblem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.request_id, &self.fields)
    }

    #[inline]
    fn from_fields((code, message, request_id, fields): Self::Fields) -> Self {
        Self {
            code,
            message,
            request_id,
            fields,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FieldProblem",
        fields: &["field", "message"],
        required: &[0b11],
    };
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.field, &self.message)
    }

    #[inline]
    fn from_fields((field, message): Self::Fields) -> Self {
        Self { field, message }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Location",
        fields: &["latitude", "longitude", "elevation_m"],
        required: &[0b11],
    };
    type Fields = (f64, f64, rt::Nullable<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.latitude, &self.longitude, &self.elevation_m)
    }

    #[inline]
    fn from_fields((latitude, longitude, elevation_m): Self::Fields) -> Self {
        Self {
            latitude,
            longitude,
            elevation_m,
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

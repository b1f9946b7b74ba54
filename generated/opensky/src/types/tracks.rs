// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The way of one aircraft over one flight.
#[non_exhaustive]
pub struct FlightTrack {
    /// Transponder address in lower-case hex.
    pub icao24: String,
    /// Time of the first point.
    pub start_time: i64,
    /// Time of the last point.
    pub end_time: i64,
    /// Callsign of 8 characters. The vendor's table spells this name calllsign; answers use callsign.
    pub callsign: rt::Nullable<String>,
    /// The points.
    pub path: Vec<Waypoint>,
}

impl rt::Object for FlightTrack {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FlightTrack",
        0b10111,
        &["icao24", "startTime", "endTime", "callsign", "path"],
    );
    type Fields = (String, i64, i64, rt::Nullable<String>, Vec<Waypoint>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.icao24, &self.start_time, &self.end_time, &self.callsign, &self.path)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            icao24: group_0.0,
            start_time: group_0.1,
            end_time: group_0.2,
            callsign: group_0.3,
            path: group_0.4,
        }
    }
}

/// A point as a row: time (Unix seconds), latitude, longitude, baro_altitude (m), true_track (degrees), on_ground.
///
/// Has 6 items.
pub type Waypoint = Vec<Option<WaypointValue>>;

/// A value of a waypoint; its meaning follows from its place.
#[non_exhaustive]
pub enum WaypointValue {
    Bool(bool),
    Number(f64),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

rt::objects! {
    FlightTrack
}

rt::unions! {
    WaypointValue { Bool 0: rt::look(rt::BOOLEAN), Number 1: rt::look(rt::NUMBER) }
}

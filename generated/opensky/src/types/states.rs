// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `extended` of `getStatesAll`.
#[non_exhaustive]
pub enum GetStatesAllExtended {
    /// `0`
    V0,
    /// `1`
    V1,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// The aircraft states of one second.
#[non_exhaustive]
pub struct OpenSkyStates {
    /// Unix second of the states.
    pub time: i64,
    /// The vectors; null when no aircraft matches.
    pub states: Option<Vec<StateVector>>,
}

impl rt::Object for OpenSkyStates {
    const SHAPE: rt::Shape = rt::Shape::new("OpenSkyStates", 0b11, &["time", "states"]);
    type Fields = (i64, Option<Vec<StateVector>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time, &self.states)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time: group_0.0,
            states: group_0.1,
        }
    }
}

/// One aircraft as a row: icao24, callsign, origin_country, time_position, last_contact, longitude, latitude, baro_altitude (m), on_ground, velocity (m/s), true_track (degrees), vertical_rate (m/s), sensors, geo_altitude (m), squawk, spi, position_source (0 ADS-B, 1 ASTERIX, 2 MLAT, 3 FLARM) and, when asked for, category (0 to 20).
///
/// Has 17 to 18 items.
pub type StateVector = Vec<Option<StateValue>>;

/// A value of a state vector; its meaning follows from its place. Arrays hold receiver ids.
#[non_exhaustive]
pub enum StateValue {
    Bool(bool),
    Number(f64),
    String(String),
    List(Vec<i32>),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

rt::objects! {
    OpenSkyStates
}

rt::numbers! {
    GetStatesAllExtended { V0 = 0, V1 = 1 }
}

rt::unions! {
    StateValue {
        Bool 0: rt::look(rt::BOOLEAN),
        Number 1: rt::look(rt::NUMBER),
        String 2: rt::look(rt::STRING),
        List 3: rt::look(rt::ARRAY),
    }
}

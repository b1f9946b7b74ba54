// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `KpTable`, as the API calls it.
pub type KpTable = Vec<KpRow>;

/// `KpRow`, as the API calls it.
#[non_exhaustive]
pub struct KpRow {
    pub time_tag: String,
    pub kp: f64,
    pub a_running: Option<i32>,
    pub station_count: Option<i32>,
}

impl rt::Object for KpRow {
    const SHAPE: rt::Shape = rt::Shape {
        name: "KpRow",
        fields: &["time_tag", "Kp", "a_running", "station_count"],
        required: &[0b11],
    };
    type Fields = (String, f64, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.kp, &self.a_running, &self.station_count)
    }

    #[inline]
    fn from_fields((time_tag, kp, a_running, station_count): Self::Fields) -> Self {
        Self {
            time_tag,
            kp,
            a_running,
            station_count,
        }
    }
}

/// `KpForecastTable`, as the API calls it.
pub type KpForecastTable = Vec<KpForecastRow>;

/// `KpForecastRow`, as the API calls it.
#[non_exhaustive]
pub struct KpForecastRow {
    pub time_tag: String,
    pub kp: f64,
    /// observed, estimated or predicted.
    pub observed: Option<String>,
    pub noaa_scale: rt::Nullable<String>,
}

impl rt::Object for KpForecastRow {
    const SHAPE: rt::Shape = rt::Shape {
        name: "KpForecastRow",
        fields: &["time_tag", "kp", "observed", "noaa_scale"],
        required: &[0b11],
    };
    type Fields = (String, f64, Option<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.kp, &self.observed, &self.noaa_scale)
    }

    #[inline]
    fn from_fields((time_tag, kp, observed, noaa_scale): Self::Fields) -> Self {
        Self {
            time_tag,
            kp,
            observed,
            noaa_scale,
        }
    }
}

/// `PlanetaryK1m`, as the API calls it.
#[non_exhaustive]
pub struct PlanetaryK1m {
    pub time_tag: String,
    pub kp_index: i32,
    pub estimated_kp: Option<f64>,
    pub kp: Option<String>,
}

impl rt::Object for PlanetaryK1m {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PlanetaryK1m",
        fields: &["time_tag", "kp_index", "estimated_kp", "kp"],
        required: &[0b11],
    };
    type Fields = (String, i32, Option<f64>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.kp_index, &self.estimated_kp, &self.kp)
    }

    #[inline]
    fn from_fields((time_tag, kp_index, estimated_kp, kp): Self::Fields) -> Self {
        Self {
            time_tag,
            kp_index,
            estimated_kp,
            kp,
        }
    }
}

/// `BoulderK1m`, as the API calls it.
#[non_exhaustive]
pub struct BoulderK1m {
    pub time_tag: String,
    pub k_index: f64,
}

impl rt::Object for BoulderK1m {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BoulderK1m",
        fields: &["time_tag", "k_index"],
        required: &[0b11],
    };
    type Fields = (String, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.k_index)
    }

    #[inline]
    fn from_fields((time_tag, k_index): Self::Fields) -> Self {
        Self { time_tag, k_index }
    }
}

rt::objects! {
    KpRow
    KpForecastRow
    PlanetaryK1m
    BoulderK1m
}

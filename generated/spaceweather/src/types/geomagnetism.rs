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
    const SHAPE: rt::Shape = rt::Shape::new(
        "KpRow",
        0b11,
        &["time_tag", "Kp", "a_running", "station_count"],
    );
    type Fields = (String, f64, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.kp, &self.a_running, &self.station_count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            kp: group_0.1,
            a_running: group_0.2,
            station_count: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "KpForecastRow",
        0b11,
        &["time_tag", "kp", "observed", "noaa_scale"],
    );
    type Fields = (String, f64, Option<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.kp, &self.observed, &self.noaa_scale)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            kp: group_0.1,
            observed: group_0.2,
            noaa_scale: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlanetaryK1m",
        0b11,
        &["time_tag", "kp_index", "estimated_kp", "kp"],
    );
    type Fields = (String, i32, Option<f64>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.kp_index, &self.estimated_kp, &self.kp)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            kp_index: group_0.1,
            estimated_kp: group_0.2,
            kp: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "BoulderK1m",
        0b11,
        &["time_tag", "k_index"],
    );
    type Fields = (String, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.k_index)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            k_index: group_0.1,
        }
    }
}

rt::objects! {
    KpRow
    KpForecastRow
    PlanetaryK1m
    BoulderK1m
}

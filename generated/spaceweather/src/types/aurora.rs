// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `OvationAurora`, as the API calls it.
#[non_exhaustive]
pub struct OvationAurora {
    pub observation_time: Option<String>,
    pub forecast_time: Option<String>,
    pub data_format: Option<String>,
    /// Longitude, latitude and chance of aurora in percent.
    pub coordinates: Vec<Vec<f64>>,
    pub r#type: Option<String>,
}

impl rt::Object for OvationAurora {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OvationAurora",
        0b1000,
        &["Observation Time", "Forecast Time", "Data Format", "coordinates", "type"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Vec<Vec<f64>>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.observation_time,
            &self.forecast_time,
            &self.data_format,
            &self.coordinates,
            &self.r#type,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            observation_time: group_0.0,
            forecast_time: group_0.1,
            data_format: group_0.2,
            coordinates: group_0.3,
            r#type: group_0.4,
        }
    }
}

rt::objects! {
    OvationAurora
}

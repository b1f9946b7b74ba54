// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `SensorsResponse`, as the API calls it.
#[non_exhaustive]
pub struct SensorsResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Sensor>,
}

impl rt::Object for SensorsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SensorsResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Sensor>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            meta: group_0.0,
            results: group_0.1,
        }
    }
}

/// `Sensor`, as the API calls it.
#[non_exhaustive]
pub struct Sensor {
    pub id: i32,
    pub name: String,
    pub parameter: ParameterBase,
    pub datetime_first: rt::Nullable<DatetimeObject>,
    pub datetime_last: rt::Nullable<DatetimeObject>,
    pub coverage: rt::Nullable<Coverage>,
    pub latest: rt::Nullable<LatestBase>,
    pub summary: rt::Nullable<Summary>,
}

impl rt::Object for Sensor {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Sensor",
        0b111,
        &[
            "id",
            "name",
            "parameter",
            "datetimeFirst",
            "datetimeLast",
            "coverage",
            "latest",
            "summary",
        ],
    );
    type Fields = (
        i32,
        String,
        ParameterBase,
        rt::Nullable<DatetimeObject>,
        rt::Nullable<DatetimeObject>,
        rt::Nullable<Coverage>,
        rt::Nullable<LatestBase>,
        rt::Nullable<Summary>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.parameter,
            &self.datetime_first,
            &self.datetime_last,
            &self.coverage,
            &self.latest,
            &self.summary,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            parameter: group_0.2,
            datetime_first: group_0.3,
            datetime_last: group_0.4,
            coverage: group_0.5,
            latest: group_0.6,
            summary: group_0.7,
        }
    }
}

/// `LatestBase`, as the API calls it.
#[non_exhaustive]
pub struct LatestBase {
    pub datetime: DatetimeObject,
    pub value: f64,
    pub coordinates: Coordinates,
}

impl rt::Object for LatestBase {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LatestBase",
        0b111,
        &["datetime", "value", "coordinates"],
    );
    type Fields = (DatetimeObject, f64, Coordinates);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.datetime, &self.value, &self.coordinates)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            datetime: group_0.0,
            value: group_0.1,
            coordinates: group_0.2,
        }
    }
}

rt::objects! {
    SensorsResponse
    Sensor
    LatestBase
}

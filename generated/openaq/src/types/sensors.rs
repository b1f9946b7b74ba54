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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SensorsResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Sensor>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Sensor",
        fields: &[
            "id",
            "name",
            "parameter",
            "datetimeFirst",
            "datetimeLast",
            "coverage",
            "latest",
            "summary",
        ],
        required: &[0b111],
    };
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
    fn from_fields(
        (
            id,
            name,
            parameter,
            datetime_first,
            datetime_last,
            coverage,
            latest,
            summary,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            parameter,
            datetime_first,
            datetime_last,
            coverage,
            latest,
            summary,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LatestBase",
        fields: &["datetime", "value", "coordinates"],
        required: &[0b111],
    };
    type Fields = (DatetimeObject, f64, Coordinates);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.datetime, &self.value, &self.coordinates)
    }

    #[inline]
    fn from_fields((datetime, value, coordinates): Self::Fields) -> Self {
        Self {
            datetime,
            value,
            coordinates,
        }
    }
}

rt::objects! {
    SensorsResponse
    Sensor
    LatestBase
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `MeasurementsResponse`, as the API calls it.
#[non_exhaustive]
pub struct MeasurementsResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Measurement>,
}

impl rt::Object for MeasurementsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MeasurementsResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Measurement>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
    }
}

/// `Measurement`, as the API calls it.
#[non_exhaustive]
pub struct Measurement {
    pub value: f64,
    pub flag_info: FlagInfo,
    pub parameter: ParameterBase,
    pub period: rt::Nullable<Period>,
    pub coordinates: rt::Nullable<Coordinates>,
    pub summary: rt::Nullable<Summary>,
    pub coverage: rt::Nullable<Coverage>,
}

impl rt::Object for Measurement {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Measurement",
        fields: &[
            "value",
            "flagInfo",
            "parameter",
            "period",
            "coordinates",
            "summary",
            "coverage",
        ],
        required: &[0b111],
    };
    type Fields = (
        f64,
        FlagInfo,
        ParameterBase,
        rt::Nullable<Period>,
        rt::Nullable<Coordinates>,
        rt::Nullable<Summary>,
        rt::Nullable<Coverage>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.value,
            &self.flag_info,
            &self.parameter,
            &self.period,
            &self.coordinates,
            &self.summary,
            &self.coverage,
        )
    }

    #[inline]
    fn from_fields(
        (
            value,
            flag_info,
            parameter,
            period,
            coordinates,
            summary,
            coverage,
        ): Self::Fields,
    ) -> Self {
        Self {
            value,
            flag_info,
            parameter,
            period,
            coordinates,
            summary,
            coverage,
        }
    }
}

/// `FlagInfo`, as the API calls it.
#[non_exhaustive]
pub struct FlagInfo {
    pub has_flags: bool,
}

impl rt::Object for FlagInfo {
    const SHAPE: rt::Shape = rt::Shape {
        name: "FlagInfo",
        fields: &["hasFlags"],
        required: &[0b1],
    };
    type Fields = (bool,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.has_flags,)
    }

    #[inline]
    fn from_fields((has_flags,): Self::Fields) -> Self {
        Self { has_flags }
    }
}

/// `Period`, as the API calls it.
#[non_exhaustive]
pub struct Period {
    pub label: String,
    pub interval: String,
    pub datetime_from: rt::Nullable<DatetimeObject>,
    pub datetime_to: rt::Nullable<DatetimeObject>,
}

impl rt::Object for Period {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Period",
        fields: &["label", "interval", "datetimeFrom", "datetimeTo"],
        required: &[0b11],
    };
    type Fields = (
        String,
        String,
        rt::Nullable<DatetimeObject>,
        rt::Nullable<DatetimeObject>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.label, &self.interval, &self.datetime_from, &self.datetime_to)
    }

    #[inline]
    fn from_fields((label, interval, datetime_from, datetime_to): Self::Fields) -> Self {
        Self {
            label,
            interval,
            datetime_from,
            datetime_to,
        }
    }
}

/// `HourlyDataResponse`, as the API calls it.
#[non_exhaustive]
pub struct HourlyDataResponse {
    pub meta: Option<Meta>,
    pub results: Vec<HourlyData>,
}

impl rt::Object for HourlyDataResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "HourlyDataResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<HourlyData>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
    }
}

/// `HourlyData`, as the API calls it.
#[non_exhaustive]
pub struct HourlyData {
    pub value: rt::Nullable<f64>,
    pub flag_info: FlagInfo,
    pub parameter: ParameterBase,
    pub period: rt::Nullable<Period>,
    pub coordinates: rt::Nullable<Coordinates>,
    pub summary: rt::Nullable<Summary>,
    pub coverage: rt::Nullable<Coverage>,
}

impl rt::Object for HourlyData {
    const SHAPE: rt::Shape = rt::Shape {
        name: "HourlyData",
        fields: &[
            "value",
            "flagInfo",
            "parameter",
            "period",
            "coordinates",
            "summary",
            "coverage",
        ],
        required: &[0b110],
    };
    type Fields = (
        rt::Nullable<f64>,
        FlagInfo,
        ParameterBase,
        rt::Nullable<Period>,
        rt::Nullable<Coordinates>,
        rt::Nullable<Summary>,
        rt::Nullable<Coverage>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.value,
            &self.flag_info,
            &self.parameter,
            &self.period,
            &self.coordinates,
            &self.summary,
            &self.coverage,
        )
    }

    #[inline]
    fn from_fields(
        (
            value,
            flag_info,
            parameter,
            period,
            coordinates,
            summary,
            coverage,
        ): Self::Fields,
    ) -> Self {
        Self {
            value,
            flag_info,
            parameter,
            period,
            coordinates,
            summary,
            coverage,
        }
    }
}

/// `DailyDataResponse`, as the API calls it.
#[non_exhaustive]
pub struct DailyDataResponse {
    pub meta: Option<Meta>,
    pub results: Vec<DailyData>,
}

impl rt::Object for DailyDataResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DailyDataResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<DailyData>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
    }
}

/// `DailyData`, as the API calls it.
#[non_exhaustive]
pub struct DailyData {
    pub value: rt::Nullable<f64>,
    pub flag_info: FlagInfo,
    pub parameter: ParameterBase,
    pub period: rt::Nullable<Period>,
    pub coordinates: rt::Nullable<Coordinates>,
    pub summary: rt::Nullable<Summary>,
    pub coverage: rt::Nullable<Coverage>,
}

impl rt::Object for DailyData {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DailyData",
        fields: &[
            "value",
            "flagInfo",
            "parameter",
            "period",
            "coordinates",
            "summary",
            "coverage",
        ],
        required: &[0b110],
    };
    type Fields = (
        rt::Nullable<f64>,
        FlagInfo,
        ParameterBase,
        rt::Nullable<Period>,
        rt::Nullable<Coordinates>,
        rt::Nullable<Summary>,
        rt::Nullable<Coverage>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.value,
            &self.flag_info,
            &self.parameter,
            &self.period,
            &self.coordinates,
            &self.summary,
            &self.coverage,
        )
    }

    #[inline]
    fn from_fields(
        (
            value,
            flag_info,
            parameter,
            period,
            coordinates,
            summary,
            coverage,
        ): Self::Fields,
    ) -> Self {
        Self {
            value,
            flag_info,
            parameter,
            period,
            coordinates,
            summary,
            coverage,
        }
    }
}

rt::objects! {
    MeasurementsResponse
    Measurement
    FlagInfo
    Period
    HourlyDataResponse
    HourlyData
    DailyDataResponse
    DailyData
}

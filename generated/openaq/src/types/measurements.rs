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
    const SHAPE: rt::Shape = rt::Shape::new(
        "MeasurementsResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Measurement>);
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Measurement",
        0b111,
        &[
            "value",
            "flagInfo",
            "parameter",
            "period",
            "coordinates",
            "summary",
            "coverage",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            flag_info: group_0.1,
            parameter: group_0.2,
            period: group_0.3,
            coordinates: group_0.4,
            summary: group_0.5,
            coverage: group_0.6,
        }
    }
}

/// `FlagInfo`, as the API calls it.
#[non_exhaustive]
pub struct FlagInfo {
    pub has_flags: bool,
}

impl rt::Object for FlagInfo {
    const SHAPE: rt::Shape = rt::Shape::new("FlagInfo", 0b1, &["hasFlags"]);
    type Fields = (bool,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.has_flags,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { has_flags: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Period",
        0b11,
        &["label", "interval", "datetimeFrom", "datetimeTo"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            label: group_0.0,
            interval: group_0.1,
            datetime_from: group_0.2,
            datetime_to: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "HourlyDataResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<HourlyData>);
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "HourlyData",
        0b110,
        &[
            "value",
            "flagInfo",
            "parameter",
            "period",
            "coordinates",
            "summary",
            "coverage",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            flag_info: group_0.1,
            parameter: group_0.2,
            period: group_0.3,
            coordinates: group_0.4,
            summary: group_0.5,
            coverage: group_0.6,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "DailyDataResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<DailyData>);
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "DailyData",
        0b110,
        &[
            "value",
            "flagInfo",
            "parameter",
            "period",
            "coordinates",
            "summary",
            "coverage",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            flag_info: group_0.1,
            parameter: group_0.2,
            period: group_0.3,
            coordinates: group_0.4,
            summary: group_0.5,
            coverage: group_0.6,
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

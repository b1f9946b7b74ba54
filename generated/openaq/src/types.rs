// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "locations")]
mod locations;
#[cfg(feature = "locations")]
pub use self::locations::*;

#[cfg(feature = "sensors")]
mod sensors;
#[cfg(feature = "sensors")]
pub use self::sensors::*;

#[cfg(feature = "measurements")]
mod measurements;
#[cfg(feature = "measurements")]
pub use self::measurements::*;

#[cfg(feature = "parameters")]
mod parameters;
#[cfg(feature = "parameters")]
pub use self::parameters::*;

#[cfg(feature = "countries")]
mod countries;
#[cfg(feature = "countries")]
pub use self::countries::*;

#[cfg(feature = "providers")]
mod providers;
#[cfg(feature = "providers")]
pub use self::providers::*;

#[cfg(feature = "owners")]
mod owners;
#[cfg(feature = "owners")]
pub use self::owners::*;

#[cfg(feature = "instruments")]
mod instruments;
#[cfg(feature = "instruments")]
pub use self::instruments::*;

#[cfg(feature = "manufacturers")]
mod manufacturers;
#[cfg(feature = "manufacturers")]
pub use self::manufacturers::*;

#[cfg(feature = "licenses")]
mod licenses;
#[cfg(feature = "licenses")]
pub use self::licenses::*;

use switchboard_client::generated as rt;

/// `order_by`, as the API calls it.
///
/// Default: `id`.
#[non_exhaustive]
pub enum OrderBy {
    /// `id`
    Id,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sort_order`, as the API calls it.
///
/// Default: `asc`.
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Meta`, as the API calls it.
#[non_exhaustive]
pub struct Meta {
    pub name: Option<String>,
    pub website: Option<String>,
    pub page: Option<i32>,
    pub limit: Option<i32>,
    /// Number found, or text such as >1000.
    pub found: rt::Nullable<rt::Any>,
}

impl rt::Object for Meta {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Meta",
        0,
        &["name", "website", "page", "limit", "found"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<i32>,
        Option<i32>,
        rt::Nullable<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.website, &self.page, &self.limit, &self.found)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            website: group_0.1,
            page: group_0.2,
            limit: group_0.3,
            found: group_0.4,
        }
    }
}

/// `InstrumentBase`, as the API calls it.
#[non_exhaustive]
pub struct InstrumentBase {
    pub id: i32,
    pub name: String,
}

impl rt::Object for InstrumentBase {
    const SHAPE: rt::Shape = rt::Shape::new("InstrumentBase", 0b11, &["id", "name"]);
    type Fields = (i32, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
        }
    }
}

/// `ParameterBase`, as the API calls it.
#[non_exhaustive]
pub struct ParameterBase {
    pub id: i32,
    pub name: String,
    pub units: String,
    pub display_name: rt::Nullable<String>,
}

impl rt::Object for ParameterBase {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ParameterBase",
        0b111,
        &["id", "name", "units", "displayName"],
    );
    type Fields = (i32, String, String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.units, &self.display_name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            units: group_0.2,
            display_name: group_0.3,
        }
    }
}

/// `Coordinates`, as the API calls it.
#[non_exhaustive]
pub struct Coordinates {
    pub latitude: rt::Nullable<f64>,
    pub longitude: rt::Nullable<f64>,
}

impl rt::Object for Coordinates {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Coordinates",
        0,
        &["latitude", "longitude"],
    );
    type Fields = (rt::Nullable<f64>, rt::Nullable<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.latitude, &self.longitude)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            latitude: group_0.0,
            longitude: group_0.1,
        }
    }
}

/// `DatetimeObject`, as the API calls it.
#[non_exhaustive]
pub struct DatetimeObject {
    pub utc: rt::DateTime,
    pub local: rt::DateTime,
}

impl rt::Object for DatetimeObject {
    const SHAPE: rt::Shape = rt::Shape::new("DatetimeObject", 0b11, &["utc", "local"]);
    type Fields = (rt::DateTime, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.utc, &self.local)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            utc: group_0.0,
            local: group_0.1,
        }
    }
}

/// `HTTPError`, as the API calls it.
#[non_exhaustive]
pub struct HttpError {
    pub detail: String,
}

impl rt::Object for HttpError {
    const SHAPE: rt::Shape = rt::Shape::new("HttpError", 0b1, &["detail"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.detail,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { detail: group_0.0 }
    }
}

/// What is wrong: text, or a list of findings.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum HttpValidationError {
    String(String),
    Object(HttpValidationErrorObject),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `object` of `HTTPValidationError`.
#[non_exhaustive]
pub struct HttpValidationErrorObject {
    pub detail: Option<Vec<HttpValidationErrorObjectDetailItem>>,
}

impl rt::Object for HttpValidationErrorObject {
    const SHAPE: rt::Shape = rt::Shape::new("HttpValidationErrorObject", 0, &["detail"]);
    type Fields = (Option<Vec<HttpValidationErrorObjectDetailItem>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.detail,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { detail: group_0.0 }
    }
}

/// `object.detail.item` of `HTTPValidationError`.
#[non_exhaustive]
pub struct HttpValidationErrorObjectDetailItem {
    pub loc: Option<Vec<rt::Any>>,
    pub msg: Option<String>,
    pub r#type: Option<String>,
}

impl rt::Object for HttpValidationErrorObjectDetailItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HttpValidationErrorObjectDetailItem",
        0,
        &["loc", "msg", "type"],
    );
    type Fields = (Option<Vec<rt::Any>>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.loc, &self.msg, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            loc: group_0.0,
            msg: group_0.1,
            r#type: group_0.2,
        }
    }
}

/// `LatestResponse`, as the API calls it.
#[non_exhaustive]
pub struct LatestResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Latest>,
}

impl rt::Object for LatestResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LatestResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Latest>);
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

/// `Latest`, as the API calls it.
#[non_exhaustive]
pub struct Latest {
    pub datetime: DatetimeObject,
    pub value: f64,
    pub coordinates: Coordinates,
    pub sensors_id: i32,
    pub locations_id: i32,
}

impl rt::Object for Latest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Latest",
        0b11111,
        &["datetime", "value", "coordinates", "sensorsId", "locationsId"],
    );
    type Fields = (DatetimeObject, f64, Coordinates, i32, i32);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.datetime,
            &self.value,
            &self.coordinates,
            &self.sensors_id,
            &self.locations_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            datetime: group_0.0,
            value: group_0.1,
            coordinates: group_0.2,
            sensors_id: group_0.3,
            locations_id: group_0.4,
        }
    }
}

/// `Coverage`, as the API calls it.
#[non_exhaustive]
pub struct Coverage {
    pub expected_count: i32,
    pub expected_interval: String,
    pub observed_count: i32,
    pub observed_interval: String,
    pub percent_complete: f64,
    pub percent_coverage: f64,
    pub datetime_from: rt::Nullable<DatetimeObject>,
    pub datetime_to: rt::Nullable<DatetimeObject>,
}

impl rt::Object for Coverage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Coverage",
        0b111111,
        &[
            "expectedCount",
            "expectedInterval",
            "observedCount",
            "observedInterval",
            "percentComplete",
            "percentCoverage",
            "datetimeFrom",
            "datetimeTo",
        ],
    );
    type Fields = (
        i32,
        String,
        i32,
        String,
        f64,
        f64,
        rt::Nullable<DatetimeObject>,
        rt::Nullable<DatetimeObject>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.expected_count,
            &self.expected_interval,
            &self.observed_count,
            &self.observed_interval,
            &self.percent_complete,
            &self.percent_coverage,
            &self.datetime_from,
            &self.datetime_to,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            expected_count: group_0.0,
            expected_interval: group_0.1,
            observed_count: group_0.2,
            observed_interval: group_0.3,
            percent_complete: group_0.4,
            percent_coverage: group_0.5,
            datetime_from: group_0.6,
            datetime_to: group_0.7,
        }
    }
}

/// `Summary`, as the API calls it.
#[non_exhaustive]
pub struct Summary {
    pub min: rt::Nullable<f64>,
    pub q02: rt::Nullable<f64>,
    pub q25: rt::Nullable<f64>,
    pub median: rt::Nullable<f64>,
    pub q75: rt::Nullable<f64>,
    pub q98: rt::Nullable<f64>,
    pub max: rt::Nullable<f64>,
    pub avg: rt::Nullable<f64>,
    pub sd: rt::Nullable<f64>,
}

impl rt::Object for Summary {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Summary",
        0,
        &["min", "q02", "q25", "median", "q75", "q98", "max", "avg", "sd"],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
        ),
        (rt::Nullable<f64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.min,
                &self.q02,
                &self.q25,
                &self.median,
                &self.q75,
                &self.q98,
                &self.max,
                &self.avg,
            ),
            (&self.sd,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            min: group_0.0,
            q02: group_0.1,
            q25: group_0.2,
            median: group_0.3,
            q75: group_0.4,
            q98: group_0.5,
            max: group_0.6,
            avg: group_0.7,
            sd: group_1.0,
        }
    }
}

rt::objects! {
    Meta
    InstrumentBase
    ParameterBase
    Coordinates
    DatetimeObject
    HttpError
    HttpValidationErrorObject
    HttpValidationErrorObjectDetailItem
    LatestResponse
    Latest
    Coverage
    Summary
}

rt::choices! {
    OrderBy { Id = "id" }
    SortOrder { Asc = "asc", Desc = "desc" }
}

rt::unions! {
    HttpValidationError {
        String 0: rt::look(rt::STRING),
        Object 1: rt::look(rt::OBJECT),
    }
}

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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Meta",
        fields: &["name", "website", "page", "limit", "found"],
        required: &[0],
    };
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
    fn from_fields((name, website, page, limit, found): Self::Fields) -> Self {
        Self {
            name,
            website,
            page,
            limit,
            found,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "InstrumentBase",
        fields: &["id", "name"],
        required: &[0b11],
    };
    type Fields = (i32, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields((id, name): Self::Fields) -> Self {
        Self { id, name }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ParameterBase",
        fields: &["id", "name", "units", "displayName"],
        required: &[0b111],
    };
    type Fields = (i32, String, String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.units, &self.display_name)
    }

    #[inline]
    fn from_fields((id, name, units, display_name): Self::Fields) -> Self {
        Self {
            id,
            name,
            units,
            display_name,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Coordinates",
        fields: &["latitude", "longitude"],
        required: &[0],
    };
    type Fields = (rt::Nullable<f64>, rt::Nullable<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.latitude, &self.longitude)
    }

    #[inline]
    fn from_fields((latitude, longitude): Self::Fields) -> Self {
        Self { latitude, longitude }
    }
}

/// `DatetimeObject`, as the API calls it.
#[non_exhaustive]
pub struct DatetimeObject {
    pub utc: rt::DateTime,
    pub local: rt::DateTime,
}

impl rt::Object for DatetimeObject {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DatetimeObject",
        fields: &["utc", "local"],
        required: &[0b11],
    };
    type Fields = (rt::DateTime, rt::DateTime);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.utc, &self.local)
    }

    #[inline]
    fn from_fields((utc, local): Self::Fields) -> Self {
        Self { utc, local }
    }
}

/// `HTTPError`, as the API calls it.
#[non_exhaustive]
pub struct HttpError {
    pub detail: String,
}

impl rt::Object for HttpError {
    const SHAPE: rt::Shape = rt::Shape {
        name: "HttpError",
        fields: &["detail"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.detail,)
    }

    #[inline]
    fn from_fields((detail,): Self::Fields) -> Self {
        Self { detail }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "HttpValidationErrorObject",
        fields: &["detail"],
        required: &[0],
    };
    type Fields = (Option<Vec<HttpValidationErrorObjectDetailItem>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.detail,)
    }

    #[inline]
    fn from_fields((detail,): Self::Fields) -> Self {
        Self { detail }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "HttpValidationErrorObjectDetailItem",
        fields: &["loc", "msg", "type"],
        required: &[0],
    };
    type Fields = (Option<Vec<rt::Any>>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.loc, &self.msg, &self.r#type)
    }

    #[inline]
    fn from_fields((loc, msg, r#type): Self::Fields) -> Self {
        Self { loc, msg, r#type }
    }
}

/// `LatestResponse`, as the API calls it.
#[non_exhaustive]
pub struct LatestResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Latest>,
}

impl rt::Object for LatestResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "LatestResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Latest>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Latest",
        fields: &["datetime", "value", "coordinates", "sensorsId", "locationsId"],
        required: &[0b11111],
    };
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
    fn from_fields(
        (datetime, value, coordinates, sensors_id, locations_id): Self::Fields,
    ) -> Self {
        Self {
            datetime,
            value,
            coordinates,
            sensors_id,
            locations_id,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Coverage",
        fields: &[
            "expectedCount",
            "expectedInterval",
            "observedCount",
            "observedInterval",
            "percentComplete",
            "percentCoverage",
            "datetimeFrom",
            "datetimeTo",
        ],
        required: &[0b111111],
    };
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
    fn from_fields(
        (
            expected_count,
            expected_interval,
            observed_count,
            observed_interval,
            percent_complete,
            percent_coverage,
            datetime_from,
            datetime_to,
        ): Self::Fields,
    ) -> Self {
        Self {
            expected_count,
            expected_interval,
            observed_count,
            observed_interval,
            percent_complete,
            percent_coverage,
            datetime_from,
            datetime_to,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Summary",
        fields: &["min", "q02", "q25", "median", "q75", "q98", "max", "avg", "sd"],
        required: &[0],
    };
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
    fn from_fields(
        rt::Both((min, q02, q25, median, q75, q98, max, avg), (sd,)): Self::Fields,
    ) -> Self {
        Self {
            min,
            q02,
            q25,
            median,
            q75,
            q98,
            max,
            avg,
            sd,
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
        String 0: rt::Look { kinds: rt::STRING, ..rt::Look::DEFAULT },
        Object 1: rt::Look { kinds: rt::OBJECT, ..rt::Look::DEFAULT },
    }
}

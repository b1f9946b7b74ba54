// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `LocationsResponse`, as the API calls it.
#[non_exhaustive]
pub struct LocationsResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Location>,
}

impl rt::Object for LocationsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LocationsResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Location>);
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

/// `Location`, as the API calls it.
#[non_exhaustive]
pub struct Location {
    pub id: i32,
    pub name: rt::Nullable<String>,
    pub locality: rt::Nullable<String>,
    pub timezone: String,
    pub country: CountryBase,
    pub owner: EntityBase,
    pub provider: ProviderBase,
    pub is_mobile: bool,
    pub is_monitor: bool,
    pub instruments: Vec<InstrumentBase>,
    pub sensors: Vec<SensorBase>,
    pub coordinates: Coordinates,
    pub licenses: rt::Nullable<Vec<LocationLicense>>,
    /// Has 4 items.
    pub bounds: Vec<f64>,
    /// Metres from the coordinates of the search.
    pub distance: rt::Nullable<f64>,
    pub datetime_first: rt::Nullable<DatetimeObject>,
    pub datetime_last: rt::Nullable<DatetimeObject>,
}

impl rt::Object for Location {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Location",
        0b10111111111001,
        &[
            "id",
            "name",
            "locality",
            "timezone",
            "country",
            "owner",
            "provider",
            "isMobile",
            "isMonitor",
            "instruments",
            "sensors",
            "coordinates",
            "licenses",
            "bounds",
            "distance",
            "datetimeFirst",
            "datetimeLast",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i32,
                rt::Nullable<String>,
                rt::Nullable<String>,
                String,
                CountryBase,
                EntityBase,
                ProviderBase,
                bool,
            ),
            (
                bool,
                Vec<InstrumentBase>,
                Vec<SensorBase>,
                Coordinates,
                rt::Nullable<Vec<LocationLicense>>,
                Vec<f64>,
                rt::Nullable<f64>,
                rt::Nullable<DatetimeObject>,
            ),
        >,
        (rt::Nullable<DatetimeObject>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.locality,
                    &self.timezone,
                    &self.country,
                    &self.owner,
                    &self.provider,
                    &self.is_mobile,
                ),
                (
                    &self.is_monitor,
                    &self.instruments,
                    &self.sensors,
                    &self.coordinates,
                    &self.licenses,
                    &self.bounds,
                    &self.distance,
                    &self.datetime_first,
                ),
            ),
            (&self.datetime_last,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            locality: group_0.2,
            timezone: group_0.3,
            country: group_0.4,
            owner: group_0.5,
            provider: group_0.6,
            is_mobile: group_0.7,
            is_monitor: group_1.0,
            instruments: group_1.1,
            sensors: group_1.2,
            coordinates: group_1.3,
            licenses: group_1.4,
            bounds: group_1.5,
            distance: group_1.6,
            datetime_first: group_1.7,
            datetime_last: group_2.0,
        }
    }
}

/// `CountryBase`, as the API calls it.
#[non_exhaustive]
pub struct CountryBase {
    pub id: rt::Nullable<i32>,
    pub code: String,
    pub name: String,
}

impl rt::Object for CountryBase {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CountryBase",
        0b110,
        &["id", "code", "name"],
    );
    type Fields = (rt::Nullable<i32>, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.code, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            code: group_0.1,
            name: group_0.2,
        }
    }
}

/// `EntityBase`, as the API calls it.
#[non_exhaustive]
pub struct EntityBase {
    pub id: i32,
    pub name: String,
}

impl rt::Object for EntityBase {
    const SHAPE: rt::Shape = rt::Shape::new("EntityBase", 0b11, &["id", "name"]);
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

/// `ProviderBase`, as the API calls it.
#[non_exhaustive]
pub struct ProviderBase {
    pub id: i32,
    pub name: String,
}

impl rt::Object for ProviderBase {
    const SHAPE: rt::Shape = rt::Shape::new("ProviderBase", 0b11, &["id", "name"]);
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

/// `SensorBase`, as the API calls it.
#[non_exhaustive]
pub struct SensorBase {
    pub id: i32,
    pub name: String,
    pub parameter: ParameterBase,
}

impl rt::Object for SensorBase {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SensorBase",
        0b111,
        &["id", "name", "parameter"],
    );
    type Fields = (i32, String, ParameterBase);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.parameter)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            parameter: group_0.2,
        }
    }
}

/// `LocationLicense`, as the API calls it.
#[non_exhaustive]
pub struct LocationLicense {
    pub id: i32,
    pub name: String,
    pub attribution: AttributionEntity,
    pub date_from: rt::Nullable<rt::Date>,
    pub date_to: rt::Nullable<rt::Date>,
}

impl rt::Object for LocationLicense {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LocationLicense",
        0b111,
        &["id", "name", "attribution", "dateFrom", "dateTo"],
    );
    type Fields = (
        i32,
        String,
        AttributionEntity,
        rt::Nullable<rt::Date>,
        rt::Nullable<rt::Date>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.attribution, &self.date_from, &self.date_to)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            attribution: group_0.2,
            date_from: group_0.3,
            date_to: group_0.4,
        }
    }
}

/// `AttributionEntity`, as the API calls it.
#[non_exhaustive]
pub struct AttributionEntity {
    pub name: String,
    pub url: rt::Nullable<String>,
}

impl rt::Object for AttributionEntity {
    const SHAPE: rt::Shape = rt::Shape::new("AttributionEntity", 0b1, &["name", "url"]);
    type Fields = (String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            url: group_0.1,
        }
    }
}

/// `LocationFlagsResponse`, as the API calls it.
#[non_exhaustive]
pub struct LocationFlagsResponse {
    pub meta: Option<Meta>,
    pub results: Vec<LocationFlag>,
}

impl rt::Object for LocationFlagsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LocationFlagsResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<LocationFlag>);
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

/// `LocationFlag`, as the API calls it.
#[non_exhaustive]
pub struct LocationFlag {
    pub location_id: i32,
    pub flag_type: FlagType,
    pub datetime_from: DatetimeObject,
    pub datetime_to: DatetimeObject,
    pub sensor_ids: Option<Vec<i32>>,
    pub note: rt::Nullable<String>,
}

impl rt::Object for LocationFlag {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LocationFlag",
        0b1111,
        &["locationId", "flagType", "datetimeFrom", "datetimeTo", "sensorIds", "note"],
    );
    type Fields = (
        i32,
        FlagType,
        DatetimeObject,
        DatetimeObject,
        Option<Vec<i32>>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.location_id,
            &self.flag_type,
            &self.datetime_from,
            &self.datetime_to,
            &self.sensor_ids,
            &self.note,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location_id: group_0.0,
            flag_type: group_0.1,
            datetime_from: group_0.2,
            datetime_to: group_0.3,
            sensor_ids: group_0.4,
            note: group_0.5,
        }
    }
}

/// `FlagType`, as the API calls it.
#[non_exhaustive]
pub struct FlagType {
    pub id: i32,
    pub label: String,
    pub level: String,
}

impl rt::Object for FlagType {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FlagType",
        0b111,
        &["id", "label", "level"],
    );
    type Fields = (i32, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.label, &self.level)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            label: group_0.1,
            level: group_0.2,
        }
    }
}

rt::objects! {
    LocationsResponse
    Location
    CountryBase
    EntityBase
    ProviderBase
    SensorBase
    LocationLicense
    AttributionEntity
    LocationFlagsResponse
    LocationFlag
    FlagType
}

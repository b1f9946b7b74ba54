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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LocationsResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Location>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Location",
        fields: &[
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
        required: &[0b10111111111001],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (id, name, locality, timezone, country, owner, provider, is_mobile),
                (
                    is_monitor,
                    instruments,
                    sensors,
                    coordinates,
                    licenses,
                    bounds,
                    distance,
                    datetime_first,
                ),
            ),
            (datetime_last,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            locality,
            timezone,
            country,
            owner,
            provider,
            is_mobile,
            is_monitor,
            instruments,
            sensors,
            coordinates,
            licenses,
            bounds,
            distance,
            datetime_first,
            datetime_last,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CountryBase",
        fields: &["id", "code", "name"],
        required: &[0b110],
    };
    type Fields = (rt::Nullable<i32>, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.code, &self.name)
    }

    #[inline]
    fn from_fields((id, code, name): Self::Fields) -> Self {
        Self { id, code, name }
    }
}

/// `EntityBase`, as the API calls it.
#[non_exhaustive]
pub struct EntityBase {
    pub id: i32,
    pub name: String,
}

impl rt::Object for EntityBase {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EntityBase",
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

/// `ProviderBase`, as the API calls it.
#[non_exhaustive]
pub struct ProviderBase {
    pub id: i32,
    pub name: String,
}

impl rt::Object for ProviderBase {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProviderBase",
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

/// `SensorBase`, as the API calls it.
#[non_exhaustive]
pub struct SensorBase {
    pub id: i32,
    pub name: String,
    pub parameter: ParameterBase,
}

impl rt::Object for SensorBase {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SensorBase",
        fields: &["id", "name", "parameter"],
        required: &[0b111],
    };
    type Fields = (i32, String, ParameterBase);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.parameter)
    }

    #[inline]
    fn from_fields((id, name, parameter): Self::Fields) -> Self {
        Self { id, name, parameter }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LocationLicense",
        fields: &["id", "name", "attribution", "dateFrom", "dateTo"],
        required: &[0b111],
    };
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
    fn from_fields((id, name, attribution, date_from, date_to): Self::Fields) -> Self {
        Self {
            id,
            name,
            attribution,
            date_from,
            date_to,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "AttributionEntity",
        fields: &["name", "url"],
        required: &[0b1],
    };
    type Fields = (String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.url)
    }

    #[inline]
    fn from_fields((name, url): Self::Fields) -> Self {
        Self { name, url }
    }
}

/// `LocationFlagsResponse`, as the API calls it.
#[non_exhaustive]
pub struct LocationFlagsResponse {
    pub meta: Option<Meta>,
    pub results: Vec<LocationFlag>,
}

impl rt::Object for LocationFlagsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "LocationFlagsResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<LocationFlag>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LocationFlag",
        fields: &[
            "locationId",
            "flagType",
            "datetimeFrom",
            "datetimeTo",
            "sensorIds",
            "note",
        ],
        required: &[0b1111],
    };
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
    fn from_fields(
        (
            location_id,
            flag_type,
            datetime_from,
            datetime_to,
            sensor_ids,
            note,
        ): Self::Fields,
    ) -> Self {
        Self {
            location_id,
            flag_type,
            datetime_from,
            datetime_to,
            sensor_ids,
            note,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FlagType",
        fields: &["id", "label", "level"],
        required: &[0b111],
    };
    type Fields = (i32, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.label, &self.level)
    }

    #[inline]
    fn from_fields((id, label, level): Self::Fields) -> Self {
        Self { id, label, level }
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

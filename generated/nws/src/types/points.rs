// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `PointGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct PointGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    pub properties: Point,
}

impl rt::Object for PointGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PointGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        Point,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.id, &self.r#type, &self.geometry, &self.properties)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            geometry: group_0.3,
            properties: group_0.4,
        }
    }
}

/// `Point`, as the API calls it.
#[non_exhaustive]
pub struct Point {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `wx:Point`.
    pub r#type: Option<String>,
    pub geometry: rt::Nullable<String>,
    /// Three-character identifier of a forecast office.
    pub cwa: Option<NwsForecastOfficeId>,
    pub forecast_office: Option<String>,
    /// Three-character identifier of a forecast office.
    pub grid_id: Option<NwsForecastOfficeId>,
    /// At least 0.
    pub grid_x: Option<i64>,
    /// At least 0.
    pub grid_y: Option<i64>,
    pub forecast: Option<String>,
    pub forecast_hourly: Option<String>,
    pub forecast_grid_data: Option<String>,
    pub observation_stations: Option<String>,
    pub relative_location: Option<RelativeLocationGeoJson>,
    pub forecast_zone: Option<String>,
    pub county: Option<String>,
    pub fire_weather_zone: Option<String>,
    pub time_zone: Option<String>,
    pub radar_station: Option<String>,
}

impl rt::Object for Point {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Point",
        0,
        &[
            "@context",
            "@id",
            "@type",
            "geometry",
            "cwa",
            "forecastOffice",
            "gridId",
            "gridX",
            "gridY",
            "forecast",
            "forecastHourly",
            "forecastGridData",
            "observationStations",
            "relativeLocation",
            "forecastZone",
            "county",
            "fireWeatherZone",
            "timeZone",
            "radarStation",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<JsonLdContext>,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                Option<NwsForecastOfficeId>,
                Option<String>,
                Option<NwsForecastOfficeId>,
                Option<i64>,
            ),
            (
                Option<i64>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<RelativeLocationGeoJson>,
                Option<String>,
                Option<String>,
            ),
        >,
        (Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.context,
                    &self.id,
                    &self.r#type,
                    &self.geometry,
                    &self.cwa,
                    &self.forecast_office,
                    &self.grid_id,
                    &self.grid_x,
                ),
                (
                    &self.grid_y,
                    &self.forecast,
                    &self.forecast_hourly,
                    &self.forecast_grid_data,
                    &self.observation_stations,
                    &self.relative_location,
                    &self.forecast_zone,
                    &self.county,
                ),
            ),
            (&self.fire_weather_zone, &self.time_zone, &self.radar_station),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            geometry: group_0.3,
            cwa: group_0.4,
            forecast_office: group_0.5,
            grid_id: group_0.6,
            grid_x: group_0.7,
            grid_y: group_1.0,
            forecast: group_1.1,
            forecast_hourly: group_1.2,
            forecast_grid_data: group_1.3,
            observation_stations: group_1.4,
            relative_location: group_1.5,
            forecast_zone: group_1.6,
            county: group_1.7,
            fire_weather_zone: group_2.0,
            time_zone: group_2.1,
            radar_station: group_2.2,
        }
    }
}

/// `RelativeLocationGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct RelativeLocationGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    pub properties: RelativeLocation,
}

impl rt::Object for RelativeLocationGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RelativeLocationGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        RelativeLocation,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.id, &self.r#type, &self.geometry, &self.properties)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            geometry: group_0.3,
            properties: group_0.4,
        }
    }
}

/// `RelativeLocation`, as the API calls it.
#[non_exhaustive]
pub struct RelativeLocation {
    pub city: Option<String>,
    pub state: Option<String>,
    /// A measured value with its unit.
    pub distance: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub bearing: Option<QuantitativeValue>,
}

impl rt::Object for RelativeLocation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RelativeLocation",
        0,
        &["city", "state", "distance", "bearing"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<QuantitativeValue>,
        Option<QuantitativeValue>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.city, &self.state, &self.distance, &self.bearing)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            city: group_0.0,
            state: group_0.1,
            distance: group_0.2,
            bearing: group_0.3,
        }
    }
}

/// `PointJsonLd`, as the API calls it.
#[non_exhaustive]
pub struct PointJsonLd {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `wx:Point`.
    pub r#type: Option<String>,
    pub geometry: rt::Nullable<String>,
    /// Three-character identifier of a forecast office.
    pub cwa: Option<NwsForecastOfficeId>,
    pub forecast_office: Option<String>,
    /// Three-character identifier of a forecast office.
    pub grid_id: Option<NwsForecastOfficeId>,
    /// At least 0.
    pub grid_x: Option<i64>,
    /// At least 0.
    pub grid_y: Option<i64>,
    pub forecast: Option<String>,
    pub forecast_hourly: Option<String>,
    pub forecast_grid_data: Option<String>,
    pub observation_stations: Option<String>,
    pub relative_location: Option<RelativeLocation>,
    pub forecast_zone: Option<String>,
    pub county: Option<String>,
    pub fire_weather_zone: Option<String>,
    pub time_zone: Option<String>,
    pub radar_station: Option<String>,
}

impl rt::Object for PointJsonLd {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PointJsonLd",
        0,
        &[
            "@context",
            "@id",
            "@type",
            "geometry",
            "cwa",
            "forecastOffice",
            "gridId",
            "gridX",
            "gridY",
            "forecast",
            "forecastHourly",
            "forecastGridData",
            "observationStations",
            "relativeLocation",
            "forecastZone",
            "county",
            "fireWeatherZone",
            "timeZone",
            "radarStation",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<JsonLdContext>,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                Option<NwsForecastOfficeId>,
                Option<String>,
                Option<NwsForecastOfficeId>,
                Option<i64>,
            ),
            (
                Option<i64>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<RelativeLocation>,
                Option<String>,
                Option<String>,
            ),
        >,
        (Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.context,
                    &self.id,
                    &self.r#type,
                    &self.geometry,
                    &self.cwa,
                    &self.forecast_office,
                    &self.grid_id,
                    &self.grid_x,
                ),
                (
                    &self.grid_y,
                    &self.forecast,
                    &self.forecast_hourly,
                    &self.forecast_grid_data,
                    &self.observation_stations,
                    &self.relative_location,
                    &self.forecast_zone,
                    &self.county,
                ),
            ),
            (&self.fire_weather_zone, &self.time_zone, &self.radar_station),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            geometry: group_0.3,
            cwa: group_0.4,
            forecast_office: group_0.5,
            grid_id: group_0.6,
            grid_x: group_0.7,
            grid_y: group_1.0,
            forecast: group_1.1,
            forecast_hourly: group_1.2,
            forecast_grid_data: group_1.3,
            observation_stations: group_1.4,
            relative_location: group_1.5,
            forecast_zone: group_1.6,
            county: group_1.7,
            fire_weather_zone: group_2.0,
            time_zone: group_2.1,
            radar_station: group_2.2,
        }
    }
}

rt::objects! {
    PointGeoJson
    Point
    RelativeLocationGeoJson
    RelativeLocation
    PointJsonLd
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `GridpointGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct GridpointGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    /// Further layers come as further fields.
    pub properties: Gridpoint,
}

impl rt::Object for GridpointGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridpointGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        Gridpoint,
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

/// Further layers come as further fields.
#[non_exhaustive]
pub struct Gridpoint {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `wx:Gridpoint`.
    pub r#type: Option<String>,
    pub geometry: rt::Nullable<String>,
    pub update_time: Option<rt::DateTime>,
    /// An ISO 8601 interval.
    pub valid_times: Option<Iso8601Interval>,
    /// A measured value with its unit.
    pub elevation: Option<QuantitativeValue>,
    pub forecast_office: Option<String>,
    pub grid_id: Option<String>,
    /// At least 0.
    pub grid_x: Option<i64>,
    /// At least 0.
    pub grid_y: Option<i64>,
    pub temperature: Option<GridpointQuantitativeValueLayer>,
    pub dewpoint: Option<GridpointQuantitativeValueLayer>,
    pub relative_humidity: Option<GridpointQuantitativeValueLayer>,
    pub wind_speed: Option<GridpointQuantitativeValueLayer>,
    pub wind_gust: Option<GridpointQuantitativeValueLayer>,
    pub probability_of_precipitation: Option<GridpointQuantitativeValueLayer>,
    pub quantitative_precipitation: Option<GridpointQuantitativeValueLayer>,
    pub sky_cover: Option<GridpointQuantitativeValueLayer>,
    pub weather: Option<rt::Map<rt::Any>>,
    pub hazards: Option<rt::Map<rt::Any>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Gridpoint {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Gridpoint",
        0,
        &[
            "@context",
            "@id",
            "@type",
            "geometry",
            "updateTime",
            "validTimes",
            "elevation",
            "forecastOffice",
            "gridId",
            "gridX",
            "gridY",
            "temperature",
            "dewpoint",
            "relativeHumidity",
            "windSpeed",
            "windGust",
            "probabilityOfPrecipitation",
            "quantitativePrecipitation",
            "skyCover",
            "weather",
            "hazards",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<JsonLdContext>,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                Option<rt::DateTime>,
                Option<Iso8601Interval>,
                Option<QuantitativeValue>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<i64>,
                Option<i64>,
                Option<GridpointQuantitativeValueLayer>,
                Option<GridpointQuantitativeValueLayer>,
                Option<GridpointQuantitativeValueLayer>,
                Option<GridpointQuantitativeValueLayer>,
                Option<GridpointQuantitativeValueLayer>,
            ),
        >,
        (
            Option<GridpointQuantitativeValueLayer>,
            Option<GridpointQuantitativeValueLayer>,
            Option<GridpointQuantitativeValueLayer>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            rt::Extra<rt::Any>,
        ),
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
                    &self.update_time,
                    &self.valid_times,
                    &self.elevation,
                    &self.forecast_office,
                ),
                (
                    &self.grid_id,
                    &self.grid_x,
                    &self.grid_y,
                    &self.temperature,
                    &self.dewpoint,
                    &self.relative_humidity,
                    &self.wind_speed,
                    &self.wind_gust,
                ),
            ),
            (
                &self.probability_of_precipitation,
                &self.quantitative_precipitation,
                &self.sky_cover,
                &self.weather,
                &self.hazards,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            geometry: group_0.3,
            update_time: group_0.4,
            valid_times: group_0.5,
            elevation: group_0.6,
            forecast_office: group_0.7,
            grid_id: group_1.0,
            grid_x: group_1.1,
            grid_y: group_1.2,
            temperature: group_1.3,
            dewpoint: group_1.4,
            relative_humidity: group_1.5,
            wind_speed: group_1.6,
            wind_gust: group_1.7,
            probability_of_precipitation: group_2.0,
            quantitative_precipitation: group_2.1,
            sky_cover: group_2.2,
            weather: group_2.3,
            hazards: group_2.4,
            extra: group_2.5,
        }
    }
}

/// An ISO 8601 interval.
pub type Iso8601Interval = String;

/// `GridpointQuantitativeValueLayer`, as the API calls it.
#[non_exhaustive]
pub struct GridpointQuantitativeValueLayer {
    pub uom: Option<String>,
    pub values: Vec<GridpointLayerValue>,
}

impl rt::Object for GridpointQuantitativeValueLayer {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridpointQuantitativeValueLayer",
        0b10,
        &["uom", "values"],
    );
    type Fields = (Option<String>, Vec<GridpointLayerValue>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.uom, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            uom: group_0.0,
            values: group_0.1,
        }
    }
}

/// `GridpointLayerValue`, as the API calls it.
#[non_exhaustive]
pub struct GridpointLayerValue {
    /// An ISO 8601 interval.
    pub valid_time: Iso8601Interval,
    pub value: Option<f64>,
}

impl rt::Object for GridpointLayerValue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridpointLayerValue",
        0b11,
        &["validTime", "value"],
    );
    type Fields = (Iso8601Interval, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.valid_time, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            valid_time: group_0.0,
            value: group_0.1,
        }
    }
}

/// US customary or SI units.
#[non_exhaustive]
pub enum GridpointForecastUnits {
    /// `us`
    Us,
    /// `si`
    Si,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Feature-Flags.item` of `gridpoint_forecast`.
#[non_exhaustive]
pub enum GridpointForecastFeatureFlagsItem {
    /// `forecast_temperature_qv`
    ForecastTemperatureQv,
    /// `forecast_wind_speed_qv`
    ForecastWindSpeedQv,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `GridpointForecastGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct GridpointForecastGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    pub properties: GridpointForecast,
}

impl rt::Object for GridpointForecastGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridpointForecastGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        GridpointForecast,
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

/// `GridpointForecast`, as the API calls it.
#[non_exhaustive]
pub struct GridpointForecast {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub geometry: rt::Nullable<String>,
    /// US customary or SI units.
    pub units: Option<GridpointForecastUnits>,
    pub forecast_generator: Option<String>,
    pub generated_at: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
    /// An ISO 8601 interval.
    pub valid_times: Option<Iso8601Interval>,
    /// A measured value with its unit.
    pub elevation: Option<QuantitativeValue>,
    pub periods: Option<Vec<GridpointForecastPeriod>>,
}

impl rt::Object for GridpointForecast {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridpointForecast",
        0,
        &[
            "@context",
            "geometry",
            "units",
            "forecastGenerator",
            "generatedAt",
            "updateTime",
            "validTimes",
            "elevation",
            "periods",
        ],
    );
    type Fields = rt::Both<
        (
            Option<JsonLdContext>,
            rt::Nullable<String>,
            Option<GridpointForecastUnits>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Iso8601Interval>,
            Option<QuantitativeValue>,
        ),
        (Option<Vec<GridpointForecastPeriod>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.context,
                &self.geometry,
                &self.units,
                &self.forecast_generator,
                &self.generated_at,
                &self.update_time,
                &self.valid_times,
                &self.elevation,
            ),
            (&self.periods,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            geometry: group_0.1,
            units: group_0.2,
            forecast_generator: group_0.3,
            generated_at: group_0.4,
            update_time: group_0.5,
            valid_times: group_0.6,
            elevation: group_0.7,
            periods: group_1.0,
        }
    }
}

/// `GridpointForecastPeriod`, as the API calls it.
#[non_exhaustive]
pub struct GridpointForecastPeriod {
    /// At least 1.
    pub number: Option<i64>,
    pub name: Option<String>,
    pub start_time: Option<rt::DateTime>,
    pub end_time: Option<rt::DateTime>,
    pub is_daytime: Option<bool>,
    pub temperature: Option<GridpointForecastPeriodTemperature>,
    pub temperature_unit: Option<GridpointForecastPeriodTemperatureUnit>,
    pub temperature_trend: rt::Nullable<GridpointForecastPeriodTemperatureTrend>,
    /// A measured value with its unit.
    pub probability_of_precipitation: Option<QuantitativeValue>,
    pub wind_speed: Option<GridpointForecastPeriodWindSpeed>,
    pub wind_gust: rt::Nullable<GridpointForecastPeriodWindGust>,
    pub wind_direction: Option<GridpointForecastPeriodWindDirection>,
    pub icon: Option<String>,
    pub short_forecast: Option<String>,
    pub detailed_forecast: Option<String>,
}

impl rt::Object for GridpointForecastPeriod {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridpointForecastPeriod",
        0,
        &[
            "number",
            "name",
            "startTime",
            "endTime",
            "isDaytime",
            "temperature",
            "temperatureUnit",
            "temperatureTrend",
            "probabilityOfPrecipitation",
            "windSpeed",
            "windGust",
            "windDirection",
            "icon",
            "shortForecast",
            "detailedForecast",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<bool>,
            Option<GridpointForecastPeriodTemperature>,
            Option<GridpointForecastPeriodTemperatureUnit>,
            rt::Nullable<GridpointForecastPeriodTemperatureTrend>,
        ),
        (
            Option<QuantitativeValue>,
            Option<GridpointForecastPeriodWindSpeed>,
            rt::Nullable<GridpointForecastPeriodWindGust>,
            Option<GridpointForecastPeriodWindDirection>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.number,
                &self.name,
                &self.start_time,
                &self.end_time,
                &self.is_daytime,
                &self.temperature,
                &self.temperature_unit,
                &self.temperature_trend,
            ),
            (
                &self.probability_of_precipitation,
                &self.wind_speed,
                &self.wind_gust,
                &self.wind_direction,
                &self.icon,
                &self.short_forecast,
                &self.detailed_forecast,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            number: group_0.0,
            name: group_0.1,
            start_time: group_0.2,
            end_time: group_0.3,
            is_daytime: group_0.4,
            temperature: group_0.5,
            temperature_unit: group_0.6,
            temperature_trend: group_0.7,
            probability_of_precipitation: group_1.0,
            wind_speed: group_1.1,
            wind_gust: group_1.2,
            wind_direction: group_1.3,
            icon: group_1.4,
            short_forecast: group_1.5,
            detailed_forecast: group_1.6,
        }
    }
}

/// `temperature` of `GridpointForecastPeriod`.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GridpointForecastPeriodTemperature {
    Integer(i64),
    /// A measured value with its unit.
    QuantitativeValue(QuantitativeValue),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `temperatureUnit` of `GridpointForecastPeriod`.
#[non_exhaustive]
pub enum GridpointForecastPeriodTemperatureUnit {
    /// `F`
    F,
    /// `C`
    C,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `temperatureTrend` of `GridpointForecastPeriod`.
#[non_exhaustive]
pub enum GridpointForecastPeriodTemperatureTrend {
    /// `rising`
    Rising,
    /// `falling`
    Falling,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`GridpointForecastPeriodWindGust`].
pub type GridpointForecastPeriodWindSpeed = GridpointForecastPeriodWindGust;

/// `windGust` of `GridpointForecastPeriod`.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GridpointForecastPeriodWindGust {
    String(String),
    /// A measured value with its unit.
    QuantitativeValue(QuantitativeValue),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `windDirection` of `GridpointForecastPeriod`.
#[non_exhaustive]
pub enum GridpointForecastPeriodWindDirection {
    /// `N`
    N,
    /// `NNE`
    Nne,
    /// `NE`
    Ne,
    /// `ENE`
    Ene,
    /// `E`
    E,
    /// `ESE`
    Ese,
    /// `SE`
    Se,
    /// `SSE`
    Sse,
    /// `S`
    S,
    /// `SSW`
    Ssw,
    /// `SW`
    Sw,
    /// `WSW`
    Wsw,
    /// `W`
    W,
    /// `WNW`
    Wnw,
    /// `NW`
    Nw,
    /// `NNW`
    Nnw,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`GridpointForecastFeatureFlagsItem`].
pub type GridpointForecastHourlyFeatureFlagsItem = GridpointForecastFeatureFlagsItem;

rt::objects! {
    GridpointGeoJson
    Gridpoint
    GridpointQuantitativeValueLayer
    GridpointLayerValue
    GridpointForecastGeoJson
    GridpointForecast
    GridpointForecastPeriod
}

rt::choices! {
    GridpointForecastUnits { Us = "us", Si = "si" }
    GridpointForecastFeatureFlagsItem {
        ForecastTemperatureQv = "forecast_temperature_qv",
        ForecastWindSpeedQv = "forecast_wind_speed_qv",
    }
    GridpointForecastPeriodTemperatureUnit { F = "F", C = "C" }
    GridpointForecastPeriodTemperatureTrend { Rising = "rising", Falling = "falling" }
    GridpointForecastPeriodWindDirection {
        N = "N",
        Nne = "NNE",
        Ne = "NE",
        Ene = "ENE",
        E = "E",
        Ese = "ESE",
        Se = "SE",
        Sse = "SSE",
        S = "S",
        Ssw = "SSW",
        Sw = "SW",
        Wsw = "WSW",
        W = "W",
        Wnw = "WNW",
        Nw = "NW",
        Nnw = "NNW",
    }
}

rt::unions! {
    GridpointForecastPeriodTemperature {
        Integer 0: rt::look(rt::INTEGER),
        QuantitativeValue 1: rt::look(rt::OBJECT),
    }
    GridpointForecastPeriodWindGust {
        String 0: rt::look(rt::STRING),
        QuantitativeValue 1: rt::look(rt::OBJECT),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ObservationStationJsonLd`, as the API calls it.
#[non_exhaustive]
pub struct ObservationStationJsonLd {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub geometry: rt::Nullable<String>,
    /// A measured value with its unit.
    pub elevation: Option<QuantitativeValue>,
    pub station_identifier: Option<String>,
    pub name: Option<String>,
    pub time_zone: Option<String>,
    pub forecast: Option<String>,
    pub county: Option<String>,
    pub fire_weather_zone: Option<String>,
}

impl rt::Object for ObservationStationJsonLd {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationStationJsonLd",
        0,
        &[
            "@context",
            "@id",
            "@type",
            "geometry",
            "elevation",
            "stationIdentifier",
            "name",
            "timeZone",
            "forecast",
            "county",
            "fireWeatherZone",
        ],
    );
    type Fields = rt::Both<
        (
            Option<JsonLdContext>,
            Option<String>,
            Option<String>,
            rt::Nullable<String>,
            Option<QuantitativeValue>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.context,
                &self.id,
                &self.r#type,
                &self.geometry,
                &self.elevation,
                &self.station_identifier,
                &self.name,
                &self.time_zone,
            ),
            (&self.forecast, &self.county, &self.fire_weather_zone),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            geometry: group_0.3,
            elevation: group_0.4,
            station_identifier: group_0.5,
            name: group_0.6,
            time_zone: group_0.7,
            forecast: group_1.0,
            county: group_1.1,
            fire_weather_zone: group_1.2,
        }
    }
}

/// `ObservationCollectionGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct ObservationCollectionGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    /// Always `FeatureCollection`.
    pub r#type: String,
    pub features: Vec<ObservationGeoJson>,
}

impl rt::Object for ObservationCollectionGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationCollectionGeoJson",
        0b110,
        &["@context", "type", "features"],
    );
    type Fields = (Option<JsonLdContext>, String, Vec<ObservationGeoJson>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.r#type, &self.features)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            r#type: group_0.1,
            features: group_0.2,
        }
    }
}

/// `ObservationGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct ObservationGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    pub properties: Observation,
}

impl rt::Object for ObservationGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        Observation,
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

/// `Observation`, as the API calls it.
#[non_exhaustive]
pub struct Observation {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub geometry: rt::Nullable<String>,
    /// A measured value with its unit.
    pub elevation: Option<QuantitativeValue>,
    pub station: Option<String>,
    pub timestamp: Option<rt::DateTime>,
    pub raw_message: Option<String>,
    pub text_description: Option<String>,
    pub icon: rt::Nullable<String>,
    pub present_weather: Option<Vec<MetarPhenomenon>>,
    /// A measured value with its unit.
    pub temperature: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub dewpoint: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub wind_direction: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub wind_speed: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub wind_gust: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub barometric_pressure: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub sea_level_pressure: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub visibility: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub max_temperature_last24_hours: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub min_temperature_last24_hours: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub precipitation_last_hour: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub precipitation_last3_hours: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub precipitation_last6_hours: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub relative_humidity: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub wind_chill: Option<QuantitativeValue>,
    /// A measured value with its unit.
    pub heat_index: Option<QuantitativeValue>,
    pub cloud_layers: Option<Vec<CloudLayer>>,
}

impl rt::Object for Observation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Observation",
        0,
        &[
            "@context",
            "@id",
            "@type",
            "geometry",
            "elevation",
            "station",
            "timestamp",
            "rawMessage",
            "textDescription",
            "icon",
            "presentWeather",
            "temperature",
            "dewpoint",
            "windDirection",
            "windSpeed",
            "windGust",
            "barometricPressure",
            "seaLevelPressure",
            "visibility",
            "maxTemperatureLast24Hours",
            "minTemperatureLast24Hours",
            "precipitationLastHour",
            "precipitationLast3Hours",
            "precipitationLast6Hours",
            "relativeHumidity",
            "windChill",
            "heatIndex",
            "cloudLayers",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<JsonLdContext>,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                Option<QuantitativeValue>,
                Option<String>,
                Option<rt::DateTime>,
                Option<String>,
            ),
            (
                Option<String>,
                rt::Nullable<String>,
                Option<Vec<MetarPhenomenon>>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
            ),
        >,
        rt::Both<
            (
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
            ),
            (
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<QuantitativeValue>,
                Option<Vec<CloudLayer>>,
            ),
        >,
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
                    &self.elevation,
                    &self.station,
                    &self.timestamp,
                    &self.raw_message,
                ),
                (
                    &self.text_description,
                    &self.icon,
                    &self.present_weather,
                    &self.temperature,
                    &self.dewpoint,
                    &self.wind_direction,
                    &self.wind_speed,
                    &self.wind_gust,
                ),
            ),
            rt::Both(
                (
                    &self.barometric_pressure,
                    &self.sea_level_pressure,
                    &self.visibility,
                    &self.max_temperature_last24_hours,
                    &self.min_temperature_last24_hours,
                    &self.precipitation_last_hour,
                    &self.precipitation_last3_hours,
                    &self.precipitation_last6_hours,
                ),
                (
                    &self.relative_humidity,
                    &self.wind_chill,
                    &self.heat_index,
                    &self.cloud_layers,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            context: group_0.0,
            id: group_0.1,
            r#type: group_0.2,
            geometry: group_0.3,
            elevation: group_0.4,
            station: group_0.5,
            timestamp: group_0.6,
            raw_message: group_0.7,
            text_description: group_1.0,
            icon: group_1.1,
            present_weather: group_1.2,
            temperature: group_1.3,
            dewpoint: group_1.4,
            wind_direction: group_1.5,
            wind_speed: group_1.6,
            wind_gust: group_1.7,
            barometric_pressure: group_2.0,
            sea_level_pressure: group_2.1,
            visibility: group_2.2,
            max_temperature_last24_hours: group_2.3,
            min_temperature_last24_hours: group_2.4,
            precipitation_last_hour: group_2.5,
            precipitation_last3_hours: group_2.6,
            precipitation_last6_hours: group_2.7,
            relative_humidity: group_3.0,
            wind_chill: group_3.1,
            heat_index: group_3.2,
            cloud_layers: group_3.3,
        }
    }
}

/// `MetarPhenomenon`, as the API calls it.
#[non_exhaustive]
pub struct MetarPhenomenon {
    pub intensity: Option<MetarPhenomenonIntensity>,
    pub modifier: Option<MetarPhenomenonModifier>,
    pub weather: String,
    pub raw_string: String,
    pub in_vicinity: Option<bool>,
}

impl rt::Object for MetarPhenomenon {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MetarPhenomenon",
        0b1111,
        &["intensity", "modifier", "weather", "rawString", "inVicinity"],
    );
    type Fields = (
        Option<MetarPhenomenonIntensity>,
        Option<MetarPhenomenonModifier>,
        String,
        String,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.intensity,
            &self.modifier,
            &self.weather,
            &self.raw_string,
            &self.in_vicinity,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            intensity: group_0.0,
            modifier: group_0.1,
            weather: group_0.2,
            raw_string: group_0.3,
            in_vicinity: group_0.4,
        }
    }
}

/// `intensity` of `MetarPhenomenon`.
#[non_exhaustive]
pub enum MetarPhenomenonIntensity {
    /// `light`
    Light,
    /// `heavy`
    Heavy,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `modifier` of `MetarPhenomenon`.
#[non_exhaustive]
pub enum MetarPhenomenonModifier {
    /// `patches`
    Patches,
    /// `blowing`
    Blowing,
    /// `low_drifting`
    LowDrifting,
    /// `freezing`
    Freezing,
    /// `shallow`
    Shallow,
    /// `partial`
    Partial,
    /// `showers`
    Showers,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `CloudLayer`, as the API calls it.
#[non_exhaustive]
pub struct CloudLayer {
    /// A measured value with its unit.
    pub base: QuantitativeValue,
    pub amount: CloudLayerAmount,
}

impl rt::Object for CloudLayer {
    const SHAPE: rt::Shape = rt::Shape::new("CloudLayer", 0b11, &["base", "amount"]);
    type Fields = (QuantitativeValue, CloudLayerAmount);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.base, &self.amount)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            base: group_0.0,
            amount: group_0.1,
        }
    }
}

/// `amount` of `CloudLayer`.
#[non_exhaustive]
pub enum CloudLayerAmount {
    /// `OVC`
    Ovc,
    /// `BKN`
    Bkn,
    /// `SCT`
    Sct,
    /// `FEW`
    Few,
    /// `SKC`
    Skc,
    /// `CLR`
    Clr,
    /// `VV`
    Vv,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ObservationCollectionJsonLd`, as the API calls it.
#[non_exhaustive]
pub struct ObservationCollectionJsonLd {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub graph: Option<Vec<Observation>>,
}

impl rt::Object for ObservationCollectionJsonLd {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationCollectionJsonLd",
        0,
        &["@context", "@graph"],
    );
    type Fields = (Option<JsonLdContext>, Option<Vec<Observation>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.graph)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            graph: group_0.1,
        }
    }
}

rt::objects! {
    ObservationStationJsonLd
    ObservationCollectionGeoJson
    ObservationGeoJson
    Observation
    MetarPhenomenon
    CloudLayer
    ObservationCollectionJsonLd
}

rt::choices! {
    MetarPhenomenonIntensity { Light = "light", Heavy = "heavy" }
    MetarPhenomenonModifier {
        Patches = "patches",
        Blowing = "blowing",
        LowDrifting = "low_drifting",
        Freezing = "freezing",
        Shallow = "shallow",
        Partial = "partial",
        Showers = "showers",
    }
    CloudLayerAmount {
        Ovc = "OVC",
        Bkn = "BKN",
        Sct = "SCT",
        Few = "FEW",
        Skc = "SKC",
        Clr = "CLR",
        Vv = "VV",
    }
}

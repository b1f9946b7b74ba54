// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `RegionCode`, as the API calls it.
#[non_exhaustive]
pub enum RegionCode {
    /// `AR`
    Ar,
    /// `CR`
    Cr,
    /// `ER`
    Er,
    /// `PR`
    Pr,
    /// `SR`
    Sr,
    /// `WR`
    Wr,
    /// `AL`
    Al,
    /// `AT`
    At,
    /// `GL`
    Gl,
    /// `GM`
    Gm,
    /// `PA`
    Pa,
    /// `PI`
    Pi,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `NWSZoneType`, as the API calls it.
#[non_exhaustive]
pub enum NwsZoneType {
    /// `land`
    Land,
    /// `marine`
    Marine,
    /// `forecast`
    Forecast,
    /// `public`
    Public,
    /// `coastal`
    Coastal,
    /// `offshore`
    Offshore,
    /// `fire`
    Fire,
    /// `county`
    County,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ZoneCollectionGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct ZoneCollectionGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    /// Always `FeatureCollection`.
    pub r#type: String,
    pub features: Vec<ZoneGeoJson>,
}

impl rt::Object for ZoneCollectionGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ZoneCollectionGeoJson",
        0b110,
        &["@context", "type", "features"],
    );
    type Fields = (Option<JsonLdContext>, String, Vec<ZoneGeoJson>);
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

/// `ZoneGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct ZoneGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    pub properties: Zone,
}

impl rt::Object for ZoneGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ZoneGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        Zone,
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

/// `Zone`, as the API calls it.
#[non_exhaustive]
pub struct Zone {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub at_id: Option<String>,
    pub at_type: Option<String>,
    pub geometry: rt::Nullable<String>,
    /// A state or marine area, Z or C, and three digits.
    pub id: Option<NwsZoneId>,
    pub r#type: Option<NwsZoneType>,
    pub name: Option<String>,
    pub effective_date: Option<rt::DateTime>,
    pub expiration_date: Option<rt::DateTime>,
    pub state: rt::Nullable<String>,
    pub cwa: Option<Vec<String>>,
    pub forecast_offices: Option<Vec<String>>,
    pub time_zone: Option<Vec<String>>,
    pub observation_stations: Option<Vec<String>>,
    pub radar_station: rt::Nullable<String>,
}

impl rt::Object for Zone {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Zone",
        0,
        &[
            "@context",
            "@id",
            "@type",
            "geometry",
            "id",
            "type",
            "name",
            "effectiveDate",
            "expirationDate",
            "state",
            "cwa",
            "forecastOffices",
            "timeZone",
            "observationStations",
            "radarStation",
        ],
    );
    type Fields = rt::Both<
        (
            Option<JsonLdContext>,
            Option<String>,
            Option<String>,
            rt::Nullable<String>,
            Option<NwsZoneId>,
            Option<NwsZoneType>,
            Option<String>,
            Option<rt::DateTime>,
        ),
        (
            Option<rt::DateTime>,
            rt::Nullable<String>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.context,
                &self.at_id,
                &self.at_type,
                &self.geometry,
                &self.id,
                &self.r#type,
                &self.name,
                &self.effective_date,
            ),
            (
                &self.expiration_date,
                &self.state,
                &self.cwa,
                &self.forecast_offices,
                &self.time_zone,
                &self.observation_stations,
                &self.radar_station,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            context: group_0.0,
            at_id: group_0.1,
            at_type: group_0.2,
            geometry: group_0.3,
            id: group_0.4,
            r#type: group_0.5,
            name: group_0.6,
            effective_date: group_0.7,
            expiration_date: group_1.0,
            state: group_1.1,
            cwa: group_1.2,
            forecast_offices: group_1.3,
            time_zone: group_1.4,
            observation_stations: group_1.5,
            radar_station: group_1.6,
        }
    }
}

/// `ZoneCollectionJsonLd`, as the API calls it.
#[non_exhaustive]
pub struct ZoneCollectionJsonLd {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub graph: Option<Vec<Zone>>,
}

impl rt::Object for ZoneCollectionJsonLd {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ZoneCollectionJsonLd",
        0,
        &["@context", "@graph"],
    );
    type Fields = (Option<JsonLdContext>, Option<Vec<Zone>>);
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

/// `ZoneForecastGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct ZoneForecastGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    pub properties: ZoneForecast,
}

impl rt::Object for ZoneForecastGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ZoneForecastGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        ZoneForecast,
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

/// `ZoneForecast`, as the API calls it.
#[non_exhaustive]
pub struct ZoneForecast {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub geometry: rt::Nullable<String>,
    pub zone: Option<String>,
    pub updated: Option<rt::DateTime>,
    pub periods: Option<Vec<ZoneForecastPeriod>>,
}

impl rt::Object for ZoneForecast {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ZoneForecast",
        0,
        &["@context", "geometry", "zone", "updated", "periods"],
    );
    type Fields = (
        Option<JsonLdContext>,
        rt::Nullable<String>,
        Option<String>,
        Option<rt::DateTime>,
        Option<Vec<ZoneForecastPeriod>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.geometry, &self.zone, &self.updated, &self.periods)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            geometry: group_0.1,
            zone: group_0.2,
            updated: group_0.3,
            periods: group_0.4,
        }
    }
}

/// `ZoneForecastPeriod`, as the API calls it.
#[non_exhaustive]
pub struct ZoneForecastPeriod {
    pub number: i64,
    pub name: String,
    pub detailed_forecast: String,
}

impl rt::Object for ZoneForecastPeriod {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ZoneForecastPeriod",
        0b111,
        &["number", "name", "detailedForecast"],
    );
    type Fields = (i64, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.number, &self.name, &self.detailed_forecast)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            number: group_0.0,
            name: group_0.1,
            detailed_forecast: group_0.2,
        }
    }
}

rt::objects! {
    ZoneCollectionGeoJson
    ZoneGeoJson
    Zone
    ZoneCollectionJsonLd
    ZoneForecastGeoJson
    ZoneForecast
    ZoneForecastPeriod
}

rt::choices! {
    RegionCode {
        Ar = "AR",
        Cr = "CR",
        Er = "ER",
        Pr = "PR",
        Sr = "SR",
        Wr = "WR",
        Al = "AL",
        At = "AT",
        Gl = "GL",
        Gm = "GM",
        Pa = "PA",
        Pi = "PI",
    }
    NwsZoneType {
        Land = "land",
        Marine = "marine",
        Forecast = "forecast",
        Public = "public",
        Coastal = "coastal",
        Offshore = "offshore",
        Fire = "fire",
        County = "county",
    }
}

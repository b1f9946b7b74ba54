// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "alerts")]
mod alerts;
#[cfg(feature = "alerts")]
pub use self::alerts::*;

#[cfg(feature = "points")]
mod points;
#[cfg(feature = "points")]
pub use self::points::*;

#[cfg(feature = "gridpoints")]
mod gridpoints;
#[cfg(feature = "gridpoints")]
pub use self::gridpoints::*;

#[cfg(feature = "stations")]
mod stations;
#[cfg(feature = "stations")]
pub use self::stations::*;

#[cfg(feature = "offices")]
mod offices;
#[cfg(feature = "offices")]
pub use self::offices::*;

#[cfg(feature = "products")]
mod products;
#[cfg(feature = "products")]
pub use self::products::*;

#[cfg(feature = "zones")]
mod zones;
#[cfg(feature = "zones")]
pub use self::zones::*;

#[cfg(feature = "glossary")]
mod glossary;
#[cfg(feature = "glossary")]
pub use self::glossary::*;

use switchboard_client::generated as rt;

/// `AreaCode`, as the API calls it.
#[non_exhaustive]
pub enum AreaCode {
    /// `AL`
    Al,
    /// `AK`
    Ak,
    /// `AS`
    As,
    /// `AR`
    Ar,
    /// `AZ`
    Az,
    /// `CA`
    Ca,
    /// `CO`
    Co,
    /// `CT`
    Ct,
    /// `DE`
    De,
    /// `DC`
    Dc,
    /// `FL`
    Fl,
    /// `GA`
    Ga,
    /// `GU`
    Gu,
    /// `HI`
    Hi,
    /// `ID`
    Id,
    /// `IL`
    Il,
    /// `IN`
    In,
    /// `IA`
    Ia,
    /// `KS`
    Ks,
    /// `KY`
    Ky,
    /// `LA`
    La,
    /// `ME`
    Me,
    /// `MD`
    Md,
    /// `MA`
    Ma,
    /// `MI`
    Mi,
    /// `MN`
    Mn,
    /// `MS`
    Ms,
    /// `MO`
    Mo,
    /// `MT`
    Mt,
    /// `NE`
    Ne,
    /// `NV`
    Nv,
    /// `NH`
    Nh,
    /// `NJ`
    Nj,
    /// `NM`
    Nm,
    /// `NY`
    Ny,
    /// `NC`
    Nc,
    /// `ND`
    Nd,
    /// `OH`
    Oh,
    /// `OK`
    Ok,
    /// `OR`
    Or,
    /// `PA`
    Pa,
    /// `PR`
    Pr,
    /// `RI`
    Ri,
    /// `SC`
    Sc,
    /// `SD`
    Sd,
    /// `TN`
    Tn,
    /// `TX`
    Tx,
    /// `UT`
    Ut,
    /// `VT`
    Vt,
    /// `VI`
    Vi,
    /// `VA`
    Va,
    /// `WA`
    Wa,
    /// `WV`
    Wv,
    /// `WI`
    Wi,
    /// `WY`
    Wy,
    /// `AM`
    Am,
    /// `AN`
    An,
    /// `GM`
    Gm,
    /// `LC`
    Lc,
    /// `LE`
    Le,
    /// `LH`
    Lh,
    /// `LM`
    Lm,
    /// `LO`
    Lo,
    /// `LS`
    Ls,
    /// `PH`
    Ph,
    /// `PK`
    Pk,
    /// `PM`
    Pm,
    /// `PS`
    Ps,
    /// `PZ`
    Pz,
    /// `SL`
    Sl,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A state or marine area, Z or C, and three digits.
pub type NwsZoneId = String;

/// JSON-LD context: a list or an object.
#[non_exhaustive]
pub enum JsonLdContext {
    AnyList(Vec<rt::Any>),
    Map(rt::Map<rt::Any>),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A GeoJSON geometry; null when there is none.
#[non_exhaustive]
pub struct GeoJsonGeometry {
    pub r#type: GeoJsonGeometryType,
    pub coordinates: Vec<rt::Any>,
    pub bbox: Option<Vec<f64>>,
}

impl rt::Object for GeoJsonGeometry {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GeoJsonGeometry",
        0b11,
        &["type", "coordinates", "bbox"],
    );
    type Fields = (GeoJsonGeometryType, Vec<rt::Any>, Option<Vec<f64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.coordinates, &self.bbox)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            coordinates: group_0.1,
            bbox: group_0.2,
        }
    }
}

/// `type` of `GeoJsonGeometry`.
#[non_exhaustive]
pub enum GeoJsonGeometryType {
    /// `Point`
    Point,
    /// `LineString`
    LineString,
    /// `Polygon`
    Polygon,
    /// `MultiPoint`
    MultiPoint,
    /// `MultiLineString`
    MultiLineString,
    /// `MultiPolygon`
    MultiPolygon,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `PaginationInfo`, as the API calls it.
#[non_exhaustive]
pub struct PaginationInfo {
    /// Address of the next page.
    pub next: String,
}

impl rt::Object for PaginationInfo {
    const SHAPE: rt::Shape = rt::Shape::new("PaginationInfo", 0b1, &["next"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.next,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { next: group_0.0 }
    }
}

/// `ProblemDetail`, as the API calls it.
#[non_exhaustive]
pub struct ProblemDetail {
    /// URI of the kind of problem.
    ///
    /// Default: `about:blank`.
    pub r#type: String,
    pub title: String,
    pub status: f64,
    pub detail: String,
    pub instance: String,
    pub correlation_id: String,
}

impl rt::Object for ProblemDetail {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProblemDetail",
        0b111111,
        &["type", "title", "status", "detail", "instance", "correlationId"],
    );
    type Fields = (String, String, f64, String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.title,
            &self.status,
            &self.detail,
            &self.instance,
            &self.correlation_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            title: group_0.1,
            status: group_0.2,
            detail: group_0.3,
            instance: group_0.4,
            correlation_id: group_0.5,
        }
    }
}

/// Three-character identifier of a forecast office.
pub type NwsForecastOfficeId = String;

/// A measured value with its unit.
#[non_exhaustive]
pub struct QuantitativeValue {
    pub value: rt::Nullable<f64>,
    pub max_value: Option<f64>,
    pub min_value: Option<f64>,
    pub unit_code: Option<String>,
    pub quality_control: Option<QuantitativeValueQualityControl>,
}

impl rt::Object for QuantitativeValue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "QuantitativeValue",
        0,
        &["value", "maxValue", "minValue", "unitCode", "qualityControl"],
    );
    type Fields = (
        rt::Nullable<f64>,
        Option<f64>,
        Option<f64>,
        Option<String>,
        Option<QuantitativeValueQualityControl>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.value,
            &self.max_value,
            &self.min_value,
            &self.unit_code,
            &self.quality_control,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            max_value: group_0.1,
            min_value: group_0.2,
            unit_code: group_0.3,
            quality_control: group_0.4,
        }
    }
}

/// `qualityControl` of `QuantitativeValue`.
#[non_exhaustive]
pub enum QuantitativeValueQualityControl {
    /// `Z`
    Z,
    /// `C`
    C,
    /// `S`
    S,
    /// `V`
    V,
    /// `X`
    X,
    /// `Q`
    Q,
    /// `G`
    G,
    /// `B`
    B,
    /// `T`
    T,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ObservationStationCollectionGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct ObservationStationCollectionGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    /// Always `FeatureCollection`.
    pub r#type: String,
    pub features: Vec<ObservationStationGeoJson>,
    pub observation_stations: Option<Vec<String>>,
    pub pagination: Option<PaginationInfo>,
}

impl rt::Object for ObservationStationCollectionGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationStationCollectionGeoJson",
        0b110,
        &["@context", "type", "features", "observationStations", "pagination"],
    );
    type Fields = (
        Option<JsonLdContext>,
        String,
        Vec<ObservationStationGeoJson>,
        Option<Vec<String>>,
        Option<PaginationInfo>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.context,
            &self.r#type,
            &self.features,
            &self.observation_stations,
            &self.pagination,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            r#type: group_0.1,
            features: group_0.2,
            observation_stations: group_0.3,
            pagination: group_0.4,
        }
    }
}

/// `ObservationStationGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct ObservationStationGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    pub properties: ObservationStation,
}

impl rt::Object for ObservationStationGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationStationGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        ObservationStation,
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

/// `ObservationStation`, as the API calls it.
#[non_exhaustive]
pub struct ObservationStation {
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

impl rt::Object for ObservationStation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationStation",
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

/// `ObservationStationCollectionJsonLd`, as the API calls it.
#[non_exhaustive]
pub struct ObservationStationCollectionJsonLd {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub graph: Option<Vec<ObservationStation>>,
    pub observation_stations: Option<Vec<String>>,
    pub pagination: Option<PaginationInfo>,
}

impl rt::Object for ObservationStationCollectionJsonLd {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationStationCollectionJsonLd",
        0,
        &["@context", "@graph", "observationStations", "pagination"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<Vec<ObservationStation>>,
        Option<Vec<String>>,
        Option<PaginationInfo>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.graph, &self.observation_stations, &self.pagination)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            graph: group_0.1,
            observation_stations: group_0.2,
            pagination: group_0.3,
        }
    }
}

rt::objects! {
    GeoJsonGeometry
    PaginationInfo
    ProblemDetail
    QuantitativeValue
    ObservationStationCollectionGeoJson
    ObservationStationGeoJson
    ObservationStation
    ObservationStationCollectionJsonLd
}

rt::choices! {
    AreaCode {
        Al = "AL",
        Ak = "AK",
        As = "AS",
        Ar = "AR",
        Az = "AZ",
        Ca = "CA",
        Co = "CO",
        Ct = "CT",
        De = "DE",
        Dc = "DC",
        Fl = "FL",
        Ga = "GA",
        Gu = "GU",
        Hi = "HI",
        Id = "ID",
        Il = "IL",
        In = "IN",
        Ia = "IA",
        Ks = "KS",
        Ky = "KY",
        La = "LA",
        Me = "ME",
        Md = "MD",
        Ma = "MA",
        Mi = "MI",
        Mn = "MN",
        Ms = "MS",
        Mo = "MO",
        Mt = "MT",
        Ne = "NE",
        Nv = "NV",
        Nh = "NH",
        Nj = "NJ",
        Nm = "NM",
        Ny = "NY",
        Nc = "NC",
        Nd = "ND",
        Oh = "OH",
        Ok = "OK",
        Or = "OR",
        Pa = "PA",
        Pr = "PR",
        Ri = "RI",
        Sc = "SC",
        Sd = "SD",
        Tn = "TN",
        Tx = "TX",
        Ut = "UT",
        Vt = "VT",
        Vi = "VI",
        Va = "VA",
        Wa = "WA",
        Wv = "WV",
        Wi = "WI",
        Wy = "WY",
        Am = "AM",
        An = "AN",
        Gm = "GM",
        Lc = "LC",
        Le = "LE",
        Lh = "LH",
        Lm = "LM",
        Lo = "LO",
        Ls = "LS",
        Ph = "PH",
        Pk = "PK",
        Pm = "PM",
        Ps = "PS",
        Pz = "PZ",
        Sl = "SL",
    }
    GeoJsonGeometryType {
        Point = "Point",
        LineString = "LineString",
        Polygon = "Polygon",
        MultiPoint = "MultiPoint",
        MultiLineString = "MultiLineString",
        MultiPolygon = "MultiPolygon",
    }
    QuantitativeValueQualityControl {
        Z = "Z",
        C = "C",
        S = "S",
        V = "V",
        X = "X",
        Q = "Q",
        G = "G",
        B = "B",
        T = "T",
    }
}

rt::unions! {
    JsonLdContext {
        AnyList 0: rt::look(rt::ARRAY),
        Map 1: rt::look(rt::OBJECT | rt::KEEPS),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// The same as [`AlertsActiveStatusItem`].
pub type AlertsQueryStatusItem = AlertsActiveStatusItem;

/// The same as [`AlertsActiveMessageTypeItem`].
pub type AlertsQueryMessageTypeItem = AlertsActiveMessageTypeItem;

/// `MarineRegionCode`, as the API calls it.
#[non_exhaustive]
pub enum MarineRegionCode {
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

/// The same as [`AlertsActiveRegionType`].
pub type AlertsQueryRegionType = AlertsActiveRegionType;

/// `AlertUrgency`, as the API calls it.
#[non_exhaustive]
pub enum AlertUrgency {
    /// `Immediate`
    Immediate,
    /// `Expected`
    Expected,
    /// `Future`
    Future,
    /// `Past`
    Past,
    /// `Unknown`
    Unknown_,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `AlertSeverity`, as the API calls it.
#[non_exhaustive]
pub enum AlertSeverity {
    /// `Extreme`
    Extreme,
    /// `Severe`
    Severe,
    /// `Moderate`
    Moderate,
    /// `Minor`
    Minor,
    /// `Unknown`
    Unknown_,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `AlertCertainty`, as the API calls it.
#[non_exhaustive]
pub enum AlertCertainty {
    /// `Observed`
    Observed,
    /// `Likely`
    Likely,
    /// `Possible`
    Possible,
    /// `Unlikely`
    Unlikely,
    /// `Unknown`
    Unknown_,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `AlertCollectionGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct AlertCollectionGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    /// Always `FeatureCollection`.
    pub r#type: String,
    pub features: Vec<AlertGeoJson>,
    pub title: Option<String>,
    pub updated: Option<rt::DateTime>,
    pub pagination: Option<PaginationInfo>,
}

impl rt::Object for AlertCollectionGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AlertCollectionGeoJson",
        0b110,
        &["@context", "type", "features", "title", "updated", "pagination"],
    );
    type Fields = (
        Option<JsonLdContext>,
        String,
        Vec<AlertGeoJson>,
        Option<String>,
        Option<rt::DateTime>,
        Option<PaginationInfo>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.context,
            &self.r#type,
            &self.features,
            &self.title,
            &self.updated,
            &self.pagination,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            r#type: group_0.1,
            features: group_0.2,
            title: group_0.3,
            updated: group_0.4,
            pagination: group_0.5,
        }
    }
}

/// `AlertGeoJson`, as the API calls it.
#[non_exhaustive]
pub struct AlertGeoJson {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub id: Option<String>,
    /// Always `Feature`.
    pub r#type: String,
    /// A GeoJSON geometry; null when there is none.
    pub geometry: Option<GeoJsonGeometry>,
    pub properties: Alert,
}

impl rt::Object for AlertGeoJson {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AlertGeoJson",
        0b11100,
        &["@context", "id", "type", "geometry", "properties"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<String>,
        String,
        Option<GeoJsonGeometry>,
        Alert,
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

/// `Alert`, as the API calls it.
#[non_exhaustive]
pub struct Alert {
    pub id: Option<String>,
    pub area_desc: Option<String>,
    pub geocode: Option<AlertGeocode>,
    pub affected_zones: Option<Vec<String>>,
    pub references: Option<Vec<AlertReference>>,
    pub sent: Option<rt::DateTime>,
    pub effective: Option<rt::DateTime>,
    pub onset: rt::Nullable<rt::DateTime>,
    pub expires: Option<rt::DateTime>,
    pub ends: rt::Nullable<rt::DateTime>,
    pub status: Option<AlertStatus>,
    pub message_type: Option<AlertMessageType>,
    pub category: Option<AlertCategory>,
    pub severity: Option<AlertSeverity>,
    pub certainty: Option<AlertCertainty>,
    pub urgency: Option<AlertUrgency>,
    pub event: Option<String>,
    pub sender: Option<String>,
    pub sender_name: Option<String>,
    pub headline: rt::Nullable<String>,
    pub description: Option<String>,
    pub instruction: rt::Nullable<String>,
    pub response: Option<AlertResponse>,
    pub parameters: Option<rt::Map<Vec<rt::Any>>>,
}

impl rt::Object for Alert {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Alert",
        0,
        &[
            "id",
            "areaDesc",
            "geocode",
            "affectedZones",
            "references",
            "sent",
            "effective",
            "onset",
            "expires",
            "ends",
            "status",
            "messageType",
            "category",
            "severity",
            "certainty",
            "urgency",
            "event",
            "sender",
            "senderName",
            "headline",
            "description",
            "instruction",
            "response",
            "parameters",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<AlertGeocode>,
                Option<Vec<String>>,
                Option<Vec<AlertReference>>,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
            ),
            (
                Option<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                Option<AlertStatus>,
                Option<AlertMessageType>,
                Option<AlertCategory>,
                Option<AlertSeverity>,
                Option<AlertCertainty>,
                Option<AlertUrgency>,
            ),
        >,
        (
            Option<String>,
            Option<String>,
            Option<String>,
            rt::Nullable<String>,
            Option<String>,
            rt::Nullable<String>,
            Option<AlertResponse>,
            Option<rt::Map<Vec<rt::Any>>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.area_desc,
                    &self.geocode,
                    &self.affected_zones,
                    &self.references,
                    &self.sent,
                    &self.effective,
                    &self.onset,
                ),
                (
                    &self.expires,
                    &self.ends,
                    &self.status,
                    &self.message_type,
                    &self.category,
                    &self.severity,
                    &self.certainty,
                    &self.urgency,
                ),
            ),
            (
                &self.event,
                &self.sender,
                &self.sender_name,
                &self.headline,
                &self.description,
                &self.instruction,
                &self.response,
                &self.parameters,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            area_desc: group_0.1,
            geocode: group_0.2,
            affected_zones: group_0.3,
            references: group_0.4,
            sent: group_0.5,
            effective: group_0.6,
            onset: group_0.7,
            expires: group_1.0,
            ends: group_1.1,
            status: group_1.2,
            message_type: group_1.3,
            category: group_1.4,
            severity: group_1.5,
            certainty: group_1.6,
            urgency: group_1.7,
            event: group_2.0,
            sender: group_2.1,
            sender_name: group_2.2,
            headline: group_2.3,
            description: group_2.4,
            instruction: group_2.5,
            response: group_2.6,
            parameters: group_2.7,
        }
    }
}

/// `AlertGeocode`, as the API calls it.
#[non_exhaustive]
pub struct AlertGeocode {
    pub ugc: Option<Vec<NwsZoneId>>,
    pub same: Option<Vec<String>>,
}

impl rt::Object for AlertGeocode {
    const SHAPE: rt::Shape = rt::Shape::new("AlertGeocode", 0, &["UGC", "SAME"]);
    type Fields = (Option<Vec<NwsZoneId>>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ugc, &self.same)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ugc: group_0.0,
            same: group_0.1,
        }
    }
}

/// `AlertReference`, as the API calls it.
#[non_exhaustive]
pub struct AlertReference {
    pub id: Option<String>,
    pub identifier: Option<String>,
    pub sender: Option<String>,
    pub sent: Option<rt::DateTime>,
}

impl rt::Object for AlertReference {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AlertReference",
        0,
        &["@id", "identifier", "sender", "sent"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.identifier, &self.sender, &self.sent)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            identifier: group_0.1,
            sender: group_0.2,
            sent: group_0.3,
        }
    }
}

/// `AlertStatus`, as the API calls it.
#[non_exhaustive]
pub enum AlertStatus {
    /// `Actual`
    Actual,
    /// `Exercise`
    Exercise,
    /// `System`
    System,
    /// `Test`
    Test,
    /// `Draft`
    Draft,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `AlertMessageType`, as the API calls it.
#[non_exhaustive]
pub enum AlertMessageType {
    /// `Alert`
    Alert,
    /// `Update`
    Update,
    /// `Cancel`
    Cancel,
    /// `Ack`
    Ack,
    /// `Error`
    Error,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `category` of `Alert`.
#[non_exhaustive]
pub enum AlertCategory {
    /// `Met`
    Met,
    /// `Geo`
    Geo,
    /// `Safety`
    Safety,
    /// `Security`
    Security,
    /// `Rescue`
    Rescue,
    /// `Fire`
    Fire,
    /// `Health`
    Health,
    /// `Env`
    Env,
    /// `Transport`
    Transport,
    /// `Infra`
    Infra,
    /// `CBRNE`
    Cbrne,
    /// `Other`
    Other,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `Alert`.
#[non_exhaustive]
pub enum AlertResponse {
    /// `Shelter`
    Shelter,
    /// `Evacuate`
    Evacuate,
    /// `Prepare`
    Prepare,
    /// `Execute`
    Execute,
    /// `Avoid`
    Avoid,
    /// `Monitor`
    Monitor,
    /// `Assess`
    Assess,
    /// `AllClear`
    AllClear,
    /// `None`
    None,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `AlertCollectionJsonLd`, as the API calls it.
#[non_exhaustive]
pub struct AlertCollectionJsonLd {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub graph: Option<Vec<Alert>>,
    pub title: Option<String>,
    pub updated: Option<rt::DateTime>,
    pub pagination: Option<PaginationInfo>,
}

impl rt::Object for AlertCollectionJsonLd {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AlertCollectionJsonLd",
        0,
        &["@context", "@graph", "title", "updated", "pagination"],
    );
    type Fields = (
        Option<JsonLdContext>,
        Option<Vec<Alert>>,
        Option<String>,
        Option<rt::DateTime>,
        Option<PaginationInfo>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.context, &self.graph, &self.title, &self.updated, &self.pagination)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            context: group_0.0,
            graph: group_0.1,
            title: group_0.2,
            updated: group_0.3,
            pagination: group_0.4,
        }
    }
}

/// `status.item` of `alerts_active`.
#[non_exhaustive]
pub enum AlertsActiveStatusItem {
    /// `actual`
    Actual,
    /// `exercise`
    Exercise,
    /// `system`
    System,
    /// `test`
    Test,
    /// `draft`
    Draft,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `message_type.item` of `alerts_active`.
#[non_exhaustive]
pub enum AlertsActiveMessageTypeItem {
    /// `alert`
    Alert,
    /// `update`
    Update,
    /// `cancel`
    Cancel,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `region_type` of `alerts_active`.
#[non_exhaustive]
pub enum AlertsActiveRegionType {
    /// `land`
    Land,
    /// `marine`
    Marine,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `AlertCount`, as the API calls it.
#[non_exhaustive]
pub struct AlertCount {
    /// At least 0.
    pub total: Option<i64>,
    /// At least 0.
    pub land: Option<i64>,
    /// At least 0.
    pub marine: Option<i64>,
    pub regions: Option<rt::Map<i64>>,
    pub areas: Option<rt::Map<i64>>,
    pub zones: Option<rt::Map<i64>>,
}

impl rt::Object for AlertCount {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AlertCount",
        0,
        &["total", "land", "marine", "regions", "areas", "zones"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<rt::Map<i64>>,
        Option<rt::Map<i64>>,
        Option<rt::Map<i64>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.total, &self.land, &self.marine, &self.regions, &self.areas, &self.zones)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            total: group_0.0,
            land: group_0.1,
            marine: group_0.2,
            regions: group_0.3,
            areas: group_0.4,
            zones: group_0.5,
        }
    }
}

/// `AlertTypes`, as the API calls it.
#[non_exhaustive]
pub struct AlertTypes {
    pub event_types: Option<Vec<String>>,
}

impl rt::Object for AlertTypes {
    const SHAPE: rt::Shape = rt::Shape::new("AlertTypes", 0, &["eventTypes"]);
    type Fields = (Option<Vec<String>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event_types,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { event_types: group_0.0 }
    }
}

/// `AlertJsonLd`, as the API calls it.
#[non_exhaustive]
pub struct AlertJsonLd {
    /// JSON-LD context: a list or an object.
    pub context: Option<JsonLdContext>,
    pub graph: Option<Vec<Alert>>,
}

impl rt::Object for AlertJsonLd {
    const SHAPE: rt::Shape = rt::Shape::new("AlertJsonLd", 0, &["@context", "@graph"]);
    type Fields = (Option<JsonLdContext>, Option<Vec<Alert>>);
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
    AlertCollectionGeoJson
    AlertGeoJson
    Alert
    AlertGeocode
    AlertReference
    AlertCollectionJsonLd
    AlertCount
    AlertTypes
    AlertJsonLd
}

rt::choices! {
    MarineRegionCode { Al = "AL", At = "AT", Gl = "GL", Gm = "GM", Pa = "PA", Pi = "PI" }
    AlertUrgency {
        Immediate = "Immediate",
        Expected = "Expected",
        Future = "Future",
        Past = "Past",
        Unknown_ = "Unknown",
    }
    AlertSeverity {
        Extreme = "Extreme",
        Severe = "Severe",
        Moderate = "Moderate",
        Minor = "Minor",
        Unknown_ = "Unknown",
    }
    AlertCertainty {
        Observed = "Observed",
        Likely = "Likely",
        Possible = "Possible",
        Unlikely = "Unlikely",
        Unknown_ = "Unknown",
    }
    AlertStatus {
        Actual = "Actual",
        Exercise = "Exercise",
        System = "System",
        Test = "Test",
        Draft = "Draft",
    }
    AlertMessageType {
        Alert = "Alert",
        Update = "Update",
        Cancel = "Cancel",
        Ack = "Ack",
        Error = "Error",
    }
    AlertCategory {
        Met = "Met",
        Geo = "Geo",
        Safety = "Safety",
        Security = "Security",
        Rescue = "Rescue",
        Fire = "Fire",
        Health = "Health",
        Env = "Env",
        Transport = "Transport",
        Infra = "Infra",
        Cbrne = "CBRNE",
        Other = "Other",
    }
    AlertResponse {
        Shelter = "Shelter",
        Evacuate = "Evacuate",
        Prepare = "Prepare",
        Execute = "Execute",
        Avoid = "Avoid",
        Monitor = "Monitor",
        Assess = "Assess",
        AllClear = "AllClear",
        None = "None",
    }
    AlertsActiveStatusItem {
        Actual = "actual",
        Exercise = "exercise",
        System = "system",
        Test = "test",
        Draft = "draft",
    }
    AlertsActiveMessageTypeItem { Alert = "alert", Update = "update", Cancel = "cancel" }
    AlertsActiveRegionType { Land = "land", Marine = "marine" }
}

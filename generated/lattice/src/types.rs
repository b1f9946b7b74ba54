// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "entities")]
mod entities;
#[cfg(feature = "entities")]
pub use self::entities::*;

#[cfg(feature = "tasks")]
mod tasks;
#[cfg(feature = "tasks")]
pub use self::tasks::*;

#[cfg(feature = "objects")]
mod objects;
#[cfg(feature = "objects")]
pub use self::objects::*;

#[cfg(feature = "oauth")]
mod oauth;
#[cfg(feature = "oauth")]
pub use self::oauth::*;

use switchboard_client::generated as rt;

/// Something tracked. Only the components in common use are typed here; all others are kept as they come.
pub struct Entity {
    pub entity_id: Option<String>,
    pub description: Option<String>,
    pub is_live: Option<bool>,
    pub created_time: Option<rt::DateTime>,
    pub expiry_time: Option<rt::DateTime>,
    pub no_expiry: Option<bool>,
    /// What an entity does.
    pub status: Option<Status>,
    /// Where something is and how it moves.
    pub location: Option<Location>,
    /// Names of an entity.
    pub aliases: Option<Aliases>,
    /// How an entity is seen.
    pub mil_view: Option<MilView>,
    /// What an entity is.
    pub ontology: Option<Ontology>,
    /// Where data comes from.
    pub provenance: Option<Provenance>,
    /// All overrides of an entity.
    pub overrides: Option<Overrides>,
    /// How an entity fares.
    pub health: Option<Health>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Entity {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Entity",
        0,
        &[
            "entityId",
            "description",
            "isLive",
            "createdTime",
            "expiryTime",
            "noExpiry",
            "status",
            "location",
            "aliases",
            "milView",
            "ontology",
            "provenance",
            "overrides",
            "health",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<bool>,
            Option<Status>,
            Option<Location>,
        ),
        (
            Option<Aliases>,
            Option<MilView>,
            Option<Ontology>,
            Option<Provenance>,
            Option<Overrides>,
            Option<Health>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.entity_id,
                &self.description,
                &self.is_live,
                &self.created_time,
                &self.expiry_time,
                &self.no_expiry,
                &self.status,
                &self.location,
            ),
            (
                &self.aliases,
                &self.mil_view,
                &self.ontology,
                &self.provenance,
                &self.overrides,
                &self.health,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            entity_id: group_0.0,
            description: group_0.1,
            is_live: group_0.2,
            created_time: group_0.3,
            expiry_time: group_0.4,
            no_expiry: group_0.5,
            status: group_0.6,
            location: group_0.7,
            aliases: group_1.0,
            mil_view: group_1.1,
            ontology: group_1.2,
            provenance: group_1.3,
            overrides: group_1.4,
            health: group_1.5,
            extra: group_1.6,
        }
    }
}

/// What an entity does.
pub struct Status {
    pub platform_activity: Option<String>,
    pub role: Option<String>,
}

impl rt::Object for Status {
    const SHAPE: rt::Shape = rt::Shape::new("Status", 0, &["platformActivity", "role"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.platform_activity, &self.role)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            platform_activity: group_0.0,
            role: group_0.1,
        }
    }
}

/// Where something is and how it moves.
pub struct Location {
    /// A place.
    pub position: Option<Position>,
    /// A vector: east, north, up.
    pub velocity_enu: Option<Enu>,
    pub speed_mps: rt::Nullable<f64>,
    /// A vector: east, north, up.
    pub acceleration: Option<Enu>,
    /// A rotation.
    pub attitude_enu: Option<Quaternion>,
}

impl rt::Object for Location {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Location",
        0,
        &["position", "velocityEnu", "speedMps", "acceleration", "attitudeEnu"],
    );
    type Fields = (
        Option<Position>,
        Option<Enu>,
        rt::Nullable<f64>,
        Option<Enu>,
        Option<Quaternion>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.position,
            &self.velocity_enu,
            &self.speed_mps,
            &self.acceleration,
            &self.attitude_enu,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            position: group_0.0,
            velocity_enu: group_0.1,
            speed_mps: group_0.2,
            acceleration: group_0.3,
            attitude_enu: group_0.4,
        }
    }
}

/// A place.
pub struct Position {
    pub latitude_degrees: Option<f64>,
    pub longitude_degrees: Option<f64>,
    pub altitude_hae_meters: rt::Nullable<f64>,
    pub altitude_agl_meters: rt::Nullable<f64>,
    pub altitude_asf_meters: rt::Nullable<f64>,
    pub pressure_depth_meters: rt::Nullable<f64>,
}

impl rt::Object for Position {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Position",
        0,
        &[
            "latitudeDegrees",
            "longitudeDegrees",
            "altitudeHaeMeters",
            "altitudeAglMeters",
            "altitudeAsfMeters",
            "pressureDepthMeters",
        ],
    );
    type Fields = (
        Option<f64>,
        Option<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.latitude_degrees,
            &self.longitude_degrees,
            &self.altitude_hae_meters,
            &self.altitude_agl_meters,
            &self.altitude_asf_meters,
            &self.pressure_depth_meters,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            latitude_degrees: group_0.0,
            longitude_degrees: group_0.1,
            altitude_hae_meters: group_0.2,
            altitude_agl_meters: group_0.3,
            altitude_asf_meters: group_0.4,
            pressure_depth_meters: group_0.5,
        }
    }
}

/// A vector: east, north, up.
pub struct Enu {
    pub e: Option<f64>,
    pub n: Option<f64>,
    pub u: Option<f64>,
}

impl rt::Object for Enu {
    const SHAPE: rt::Shape = rt::Shape::new("Enu", 0, &["e", "n", "u"]);
    type Fields = (Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.e, &self.n, &self.u)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            e: group_0.0,
            n: group_0.1,
            u: group_0.2,
        }
    }
}

/// A rotation.
pub struct Quaternion {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub z: Option<f64>,
    pub w: Option<f64>,
}

impl rt::Object for Quaternion {
    const SHAPE: rt::Shape = rt::Shape::new("Quaternion", 0, &["x", "y", "z", "w"]);
    type Fields = (Option<f64>, Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.x, &self.y, &self.z, &self.w)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            x: group_0.0,
            y: group_0.1,
            z: group_0.2,
            w: group_0.3,
        }
    }
}

/// Names of an entity.
pub struct Aliases {
    pub alternate_ids: Option<Vec<AlternateId>>,
    pub name: Option<String>,
}

impl rt::Object for Aliases {
    const SHAPE: rt::Shape = rt::Shape::new("Aliases", 0, &["alternateIds", "name"]);
    type Fields = (Option<Vec<AlternateId>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.alternate_ids, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            alternate_ids: group_0.0,
            name: group_0.1,
        }
    }
}

/// Another id of an entity.
pub struct AlternateId {
    pub id: Option<String>,
    pub r#type: Option<String>,
}

impl rt::Object for AlternateId {
    const SHAPE: rt::Shape = rt::Shape::new("AlternateId", 0, &["id", "type"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#type: group_0.1,
        }
    }
}

/// How an entity is seen.
pub struct MilView {
    pub disposition: Option<MilViewDisposition>,
    pub environment: Option<MilViewEnvironment>,
    pub nationality: Option<String>,
}

impl rt::Object for MilView {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MilView",
        0,
        &["disposition", "environment", "nationality"],
    );
    type Fields = (
        Option<MilViewDisposition>,
        Option<MilViewEnvironment>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.disposition, &self.environment, &self.nationality)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            disposition: group_0.0,
            environment: group_0.1,
            nationality: group_0.2,
        }
    }
}

/// `disposition` of `MilView`.
#[non_exhaustive]
pub enum MilViewDisposition {
    /// `DISPOSITION_UNKNOWN`
    DispositionUnknown,
    /// `DISPOSITION_FRIENDLY`
    DispositionFriendly,
    /// `DISPOSITION_HOSTILE`
    DispositionHostile,
    /// `DISPOSITION_SUSPICIOUS`
    DispositionSuspicious,
    /// `DISPOSITION_ASSUMED_FRIENDLY`
    DispositionAssumedFriendly,
    /// `DISPOSITION_NEUTRAL`
    DispositionNeutral,
    /// `DISPOSITION_PENDING`
    DispositionPending,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `environment` of `MilView`.
#[non_exhaustive]
pub enum MilViewEnvironment {
    /// `ENVIRONMENT_UNKNOWN`
    EnvironmentUnknown,
    /// `ENVIRONMENT_AIR`
    EnvironmentAir,
    /// `ENVIRONMENT_SURFACE`
    EnvironmentSurface,
    /// `ENVIRONMENT_SUB_SURFACE`
    EnvironmentSubSurface,
    /// `ENVIRONMENT_LAND`
    EnvironmentLand,
    /// `ENVIRONMENT_SPACE`
    EnvironmentSpace,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// What an entity is.
pub struct Ontology {
    pub platform_type: Option<String>,
    pub specific_type: Option<String>,
    pub template: Option<OntologyTemplate>,
}

impl rt::Object for Ontology {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Ontology",
        0,
        &["platformType", "specificType", "template"],
    );
    type Fields = (Option<String>, Option<String>, Option<OntologyTemplate>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.platform_type, &self.specific_type, &self.template)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            platform_type: group_0.0,
            specific_type: group_0.1,
            template: group_0.2,
        }
    }
}

/// `template` of `Ontology`.
#[non_exhaustive]
pub enum OntologyTemplate {
    /// `TEMPLATE_INVALID`
    TemplateInvalid,
    /// `TEMPLATE_TRACK`
    TemplateTrack,
    /// `TEMPLATE_SENSOR_POINT_OF_INTEREST`
    TemplateSensorPointOfInterest,
    /// `TEMPLATE_ASSET`
    TemplateAsset,
    /// `TEMPLATE_GEO`
    TemplateGeo,
    /// `TEMPLATE_SIGNAL_OF_INTEREST`
    TemplateSignalOfInterest,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Where data comes from.
pub struct Provenance {
    pub integration_name: Option<String>,
    pub data_type: Option<String>,
    pub source_id: Option<String>,
    pub source_update_time: Option<rt::DateTime>,
    pub source_description: Option<String>,
}

impl rt::Object for Provenance {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Provenance",
        0,
        &[
            "integrationName",
            "dataType",
            "sourceId",
            "sourceUpdateTime",
            "sourceDescription",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::DateTime>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.integration_name,
            &self.data_type,
            &self.source_id,
            &self.source_update_time,
            &self.source_description,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            integration_name: group_0.0,
            data_type: group_0.1,
            source_id: group_0.2,
            source_update_time: group_0.3,
            source_description: group_0.4,
        }
    }
}

/// All overrides of an entity.
pub struct Overrides {
    pub r#override: Option<Vec<Override>>,
}

impl rt::Object for Overrides {
    const SHAPE: rt::Shape = rt::Shape::new("Overrides", 0, &["override"]);
    type Fields = (Option<Vec<Override>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#override,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { r#override: group_0.0 }
    }
}

/// A field that somebody set by hand.
pub struct Override {
    pub request_id: Option<String>,
    pub field_path: Option<String>,
    /// Something tracked. Only the components in common use are typed here; all others are kept as they come.
    pub masked_field_value: Option<Entity>,
    pub status: Option<OverrideStatus>,
    /// Where data comes from.
    pub provenance: Option<Provenance>,
    pub r#type: Option<OverrideType>,
    pub request_timestamp: Option<rt::DateTime>,
}

impl rt::Object for Override {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Override",
        0,
        &[
            "requestId",
            "fieldPath",
            "maskedFieldValue",
            "status",
            "provenance",
            "type",
            "requestTimestamp",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<Entity>,
        Option<OverrideStatus>,
        Option<Provenance>,
        Option<OverrideType>,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.request_id,
            &self.field_path,
            &self.masked_field_value,
            &self.status,
            &self.provenance,
            &self.r#type,
            &self.request_timestamp,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            request_id: group_0.0,
            field_path: group_0.1,
            masked_field_value: group_0.2,
            status: group_0.3,
            provenance: group_0.4,
            r#type: group_0.5,
            request_timestamp: group_0.6,
        }
    }
}

/// `status` of `Override`.
#[non_exhaustive]
pub enum OverrideStatus {
    /// `OVERRIDE_STATUS_INVALID`
    OverrideStatusInvalid,
    /// `OVERRIDE_STATUS_APPLIED`
    OverrideStatusApplied,
    /// `OVERRIDE_STATUS_PENDING`
    OverrideStatusPending,
    /// `OVERRIDE_STATUS_TIMEOUT`
    OverrideStatusTimeout,
    /// `OVERRIDE_STATUS_REJECTED`
    OverrideStatusRejected,
    /// `OVERRIDE_STATUS_DELETION_PENDING`
    OverrideStatusDeletionPending,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `type` of `Override`.
#[non_exhaustive]
pub enum OverrideType {
    /// `OVERRIDE_TYPE_INVALID`
    OverrideTypeInvalid,
    /// `OVERRIDE_TYPE_LIVE`
    OverrideTypeLive,
    /// `OVERRIDE_TYPE_POST_EXPIRY`
    OverrideTypePostExpiry,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// How an entity fares.
pub struct Health {
    pub connection_status: Option<String>,
    pub health_status: Option<String>,
    pub update_time: Option<rt::DateTime>,
}

impl rt::Object for Health {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Health",
        0,
        &["connectionStatus", "healthStatus", "updateTime"],
    );
    type Fields = (Option<String>, Option<String>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.connection_status, &self.health_status, &self.update_time)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            connection_status: group_0.0,
            health_status: group_0.1,
            update_time: group_0.2,
        }
    }
}

/// An error. The vendor documents its status, not its fields.
pub type Error = rt::Any;

/// A time in RFC 3339.
pub type Timestamp = rt::DateTime;

rt::objects! {
    Entity
    Status
    Location
    Position
    Enu
    Quaternion
    Aliases
    AlternateId
    MilView
    Ontology
    Provenance
    Overrides
    Override
    Health
}

rt::defaults! {
    Entity
    Status
    Location
    Position
    Enu
    Quaternion
    Aliases
    AlternateId
    MilView
    Ontology
    Provenance
    Overrides
    Override
    Health
}

rt::choices! {
    MilViewDisposition {
        DispositionUnknown = "DISPOSITION_UNKNOWN",
        DispositionFriendly = "DISPOSITION_FRIENDLY",
        DispositionHostile = "DISPOSITION_HOSTILE",
        DispositionSuspicious = "DISPOSITION_SUSPICIOUS",
        DispositionAssumedFriendly = "DISPOSITION_ASSUMED_FRIENDLY",
        DispositionNeutral = "DISPOSITION_NEUTRAL",
        DispositionPending = "DISPOSITION_PENDING",
    }
    MilViewEnvironment {
        EnvironmentUnknown = "ENVIRONMENT_UNKNOWN",
        EnvironmentAir = "ENVIRONMENT_AIR",
        EnvironmentSurface = "ENVIRONMENT_SURFACE",
        EnvironmentSubSurface = "ENVIRONMENT_SUB_SURFACE",
        EnvironmentLand = "ENVIRONMENT_LAND",
        EnvironmentSpace = "ENVIRONMENT_SPACE",
    }
    OntologyTemplate {
        TemplateInvalid = "TEMPLATE_INVALID",
        TemplateTrack = "TEMPLATE_TRACK",
        TemplateSensorPointOfInterest = "TEMPLATE_SENSOR_POINT_OF_INTEREST",
        TemplateAsset = "TEMPLATE_ASSET",
        TemplateGeo = "TEMPLATE_GEO",
        TemplateSignalOfInterest = "TEMPLATE_SIGNAL_OF_INTEREST",
    }
    OverrideStatus {
        OverrideStatusInvalid = "OVERRIDE_STATUS_INVALID",
        OverrideStatusApplied = "OVERRIDE_STATUS_APPLIED",
        OverrideStatusPending = "OVERRIDE_STATUS_PENDING",
        OverrideStatusTimeout = "OVERRIDE_STATUS_TIMEOUT",
        OverrideStatusRejected = "OVERRIDE_STATUS_REJECTED",
        OverrideStatusDeletionPending = "OVERRIDE_STATUS_DELETION_PENDING",
    }
    OverrideType {
        OverrideTypeInvalid = "OVERRIDE_TYPE_INVALID",
        OverrideTypeLive = "OVERRIDE_TYPE_LIVE",
        OverrideTypePostExpiry = "OVERRIDE_TYPE_POST_EXPIRY",
    }
}

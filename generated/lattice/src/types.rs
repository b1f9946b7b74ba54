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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Entity",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                entity_id,
                description,
                is_live,
                created_time,
                expiry_time,
                no_expiry,
                status,
                location,
            ),
            (aliases, mil_view, ontology, provenance, overrides, health, extra),
        ): Self::Fields,
    ) -> Self {
        Self {
            entity_id,
            description,
            is_live,
            created_time,
            expiry_time,
            no_expiry,
            status,
            location,
            aliases,
            mil_view,
            ontology,
            provenance,
            overrides,
            health,
            extra,
        }
    }
}

/// What an entity does.
pub struct Status {
    pub platform_activity: Option<String>,
    pub role: Option<String>,
}

impl rt::Object for Status {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Status",
        fields: &["platformActivity", "role"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.platform_activity, &self.role)
    }

    #[inline]
    fn from_fields((platform_activity, role): Self::Fields) -> Self {
        Self { platform_activity, role }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Location",
        fields: &["position", "velocityEnu", "speedMps", "acceleration", "attitudeEnu"],
        required: &[0],
    };
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
    fn from_fields(
        (position, velocity_enu, speed_mps, acceleration, attitude_enu): Self::Fields,
    ) -> Self {
        Self {
            position,
            velocity_enu,
            speed_mps,
            acceleration,
            attitude_enu,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Position",
        fields: &[
            "latitudeDegrees",
            "longitudeDegrees",
            "altitudeHaeMeters",
            "altitudeAglMeters",
            "altitudeAsfMeters",
            "pressureDepthMeters",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            latitude_degrees,
            longitude_degrees,
            altitude_hae_meters,
            altitude_agl_meters,
            altitude_asf_meters,
            pressure_depth_meters,
        ): Self::Fields,
    ) -> Self {
        Self {
            latitude_degrees,
            longitude_degrees,
            altitude_hae_meters,
            altitude_agl_meters,
            altitude_asf_meters,
            pressure_depth_meters,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Enu",
        fields: &["e", "n", "u"],
        required: &[0],
    };
    type Fields = (Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.e, &self.n, &self.u)
    }

    #[inline]
    fn from_fields((e, n, u): Self::Fields) -> Self {
        Self { e, n, u }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Quaternion",
        fields: &["x", "y", "z", "w"],
        required: &[0],
    };
    type Fields = (Option<f64>, Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.x, &self.y, &self.z, &self.w)
    }

    #[inline]
    fn from_fields((x, y, z, w): Self::Fields) -> Self {
        Self { x, y, z, w }
    }
}

/// Names of an entity.
pub struct Aliases {
    pub alternate_ids: Option<Vec<AlternateId>>,
    pub name: Option<String>,
}

impl rt::Object for Aliases {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Aliases",
        fields: &["alternateIds", "name"],
        required: &[0],
    };
    type Fields = (Option<Vec<AlternateId>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.alternate_ids, &self.name)
    }

    #[inline]
    fn from_fields((alternate_ids, name): Self::Fields) -> Self {
        Self { alternate_ids, name }
    }
}

/// Another id of an entity.
pub struct AlternateId {
    pub id: Option<String>,
    pub r#type: Option<String>,
}

impl rt::Object for AlternateId {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AlternateId",
        fields: &["id", "type"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.r#type)
    }

    #[inline]
    fn from_fields((id, r#type): Self::Fields) -> Self {
        Self { id, r#type }
    }
}

/// How an entity is seen.
pub struct MilView {
    pub disposition: Option<MilViewDisposition>,
    pub environment: Option<MilViewEnvironment>,
    pub nationality: Option<String>,
}

impl rt::Object for MilView {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MilView",
        fields: &["disposition", "environment", "nationality"],
        required: &[0],
    };
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
    fn from_fields((disposition, environment, nationality): Self::Fields) -> Self {
        Self {
            disposition,
            environment,
            nationality,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Ontology",
        fields: &["platformType", "specificType", "template"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<OntologyTemplate>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.platform_type, &self.specific_type, &self.template)
    }

    #[inline]
    fn from_fields((platform_type, specific_type, template): Self::Fields) -> Self {
        Self {
            platform_type,
            specific_type,
            template,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Provenance",
        fields: &[
            "integrationName",
            "dataType",
            "sourceId",
            "sourceUpdateTime",
            "sourceDescription",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            integration_name,
            data_type,
            source_id,
            source_update_time,
            source_description,
        ): Self::Fields,
    ) -> Self {
        Self {
            integration_name,
            data_type,
            source_id,
            source_update_time,
            source_description,
        }
    }
}

/// All overrides of an entity.
pub struct Overrides {
    pub r#override: Option<Vec<Override>>,
}

impl rt::Object for Overrides {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Overrides",
        fields: &["override"],
        required: &[0],
    };
    type Fields = (Option<Vec<Override>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#override,)
    }

    #[inline]
    fn from_fields((r#override,): Self::Fields) -> Self {
        Self { r#override }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Override",
        fields: &[
            "requestId",
            "fieldPath",
            "maskedFieldValue",
            "status",
            "provenance",
            "type",
            "requestTimestamp",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            request_id,
            field_path,
            masked_field_value,
            status,
            provenance,
            r#type,
            request_timestamp,
        ): Self::Fields,
    ) -> Self {
        Self {
            request_id,
            field_path,
            masked_field_value,
            status,
            provenance,
            r#type,
            request_timestamp,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Health",
        fields: &["connectionStatus", "healthStatus", "updateTime"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.connection_status, &self.health_status, &self.update_time)
    }

    #[inline]
    fn from_fields(
        (connection_status, health_status, update_time): Self::Fields,
    ) -> Self {
        Self {
            connection_status,
            health_status,
            update_time,
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

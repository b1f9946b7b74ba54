// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts`.
#[derive(Debug, Clone, Copy)]
pub struct Alerts<'a>(pub(crate) &'a Client);

impl Alerts<'_> {
    /// Search alerts of the past days.
    ///
    /// Returns [`QueryOutput`].
    #[inline]
    pub fn query(&self) -> Call<Query> {
        Call::__new(self.0)
    }

    /// List alerts in force now.
    ///
    /// Returns [`ActiveOutput`].
    #[inline]
    pub fn active(&self) -> Call<Active> {
        Call::__new(self.0)
    }

    /// Count alerts in force now.
    ///
    /// Returns [`AlertCount`](crate::types::AlertCount).
    #[inline]
    pub fn active_count(&self) -> Call<ActiveCount> {
        Call::__new(self.0)
    }

    /// List alerts in force for a zone.
    ///
    /// - `zone_id`: A state or marine area, Z or C, and three digits.
    ///
    /// Returns [`ActiveZoneOutput`].
    #[inline]
    pub fn active_zone(&self, zone_id: &str) -> Call<ActiveZone> {
        Call::__new(self.0).__arg(0, zone_id)
    }

    /// List alerts in force for a state or marine area.
    ///
    /// Returns [`ActiveAreaOutput`].
    #[inline]
    pub fn active_area(&self, area: types::AreaCode) -> Call<ActiveArea> {
        Call::__new(self.0).__arg(0, &area)
    }

    /// List alerts in force for a marine region.
    ///
    /// Returns [`ActiveRegionOutput`].
    #[inline]
    pub fn active_region(&self, region: types::MarineRegionCode) -> Call<ActiveRegion> {
        Call::__new(self.0).__arg(0, &region)
    }

    /// List the event names alerts use.
    ///
    /// Returns [`AlertTypes`](crate::types::AlertTypes).
    #[inline]
    pub fn types(&self) -> Call<Types> {
        Call::__new(self.0)
    }

    /// Get one alert.
    ///
    /// - `id`: Alert identifier.
    ///
    /// Returns [`SingleOutput`].
    #[inline]
    pub fn single(&self, id: &str) -> Call<Single> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `GET /alerts`
pub enum Query {}
impl rt::Operation for Query {
    const SPEC: rt::Spec = rt::Spec::new("alerts_query", "GET", "/alerts")
        .params(
            &[
                rt::query("active"),
                rt::query("start"),
                rt::query("end"),
                rt::query("status").explode(false),
                rt::query("message_type").explode(false),
                rt::query("event").explode(false),
                rt::query("code").explode(false),
                rt::query("area").explode(false),
                rt::query("point"),
                rt::query("region").explode(false),
                rt::query("region_type"),
                rt::query("zone").explode(false),
                rt::query("urgency").explode(false),
                rt::query("severity").explode(false),
                rt::query("certainty").explode(false),
                rt::query("limit"),
                rt::query("cursor"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = QueryOutput;
    type Failure = QueryError;
}

impl Call<Query> {
    /// Use /alerts/active.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        self.__arg(0, &active)
    }

    /// Earliest time.
    #[inline]
    pub fn start(self, start: &rt::DateTime) -> Self {
        self.__arg(1, start)
    }

    /// Latest time.
    #[inline]
    pub fn end(self, end: &rt::DateTime) -> Self {
        self.__arg(2, end)
    }

    /// Alert status.
    #[inline]
    pub fn status(self, status: &[types::AlertsQueryStatusItem]) -> Self {
        self.__arg(3, status)
    }

    /// Message type.
    #[inline]
    pub fn message_type(
        self,
        message_type: &[types::AlertsQueryMessageTypeItem],
    ) -> Self {
        self.__arg(4, message_type)
    }

    /// Event names.
    #[inline]
    pub fn event(self, event: &[String]) -> Self {
        self.__arg(5, event)
    }

    /// Event codes.
    #[inline]
    pub fn code(self, code: &[String]) -> Self {
        self.__arg(6, code)
    }

    /// States, territories or marine areas.
    #[inline]
    pub fn area(self, area: &[types::AreaCode]) -> Self {
        self.__arg(7, area)
    }

    /// Latitude and longitude.
    #[inline]
    pub fn point(self, point: &str) -> Self {
        self.__arg(8, point)
    }

    /// Marine regions.
    #[inline]
    pub fn region(self, region: &[types::MarineRegionCode]) -> Self {
        self.__arg(9, region)
    }

    /// Land or marine.
    #[inline]
    pub fn region_type(self, region_type: types::AlertsQueryRegionType) -> Self {
        self.__arg(10, &region_type)
    }

    /// Zone identifiers.
    #[inline]
    pub fn zone(self, zone: &[types::NwsZoneId]) -> Self {
        self.__arg(11, zone)
    }

    /// Urgency.
    #[inline]
    pub fn urgency(self, urgency: &[types::AlertUrgency]) -> Self {
        self.__arg(12, urgency)
    }

    /// Severity.
    #[inline]
    pub fn severity(self, severity: &[types::AlertSeverity]) -> Self {
        self.__arg(13, severity)
    }

    /// Certainty.
    #[inline]
    pub fn certainty(self, certainty: &[types::AlertCertainty]) -> Self {
        self.__arg(14, certainty)
    }

    /// Most alerts to return.
    ///
    /// At least 1. At most 500.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(15, &limit)
    }

    /// Cursor from the pagination link.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(16, cursor)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum QueryOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::AlertCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::AlertCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    QueryOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::AlertCollectionGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::AlertCollectionJsonLd>),
    }
}

/// How [`query`](Alerts::query) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type QueryError = crate::errors::ProblemDetailDefault;

/// `GET /alerts/active`
pub enum Active {}
impl rt::Operation for Active {
    const SPEC: rt::Spec = rt::Spec::new("alerts_active", "GET", "/alerts/active")
        .params(
            &[
                rt::query("status").explode(false),
                rt::query("message_type").explode(false),
                rt::query("event").explode(false),
                rt::query("code").explode(false),
                rt::query("area").explode(false),
                rt::query("point"),
                rt::query("region").explode(false),
                rt::query("region_type"),
                rt::query("zone").explode(false),
                rt::query("urgency").explode(false),
                rt::query("severity").explode(false),
                rt::query("certainty").explode(false),
                rt::query("limit"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ActiveOutput;
    type Failure = ActiveError;
}

impl Call<Active> {
    /// Alert status.
    #[inline]
    pub fn status(self, status: &[types::AlertsActiveStatusItem]) -> Self {
        self.__arg(0, status)
    }

    /// Message type.
    #[inline]
    pub fn message_type(
        self,
        message_type: &[types::AlertsActiveMessageTypeItem],
    ) -> Self {
        self.__arg(1, message_type)
    }

    /// Event names.
    #[inline]
    pub fn event(self, event: &[String]) -> Self {
        self.__arg(2, event)
    }

    /// Event codes.
    #[inline]
    pub fn code(self, code: &[String]) -> Self {
        self.__arg(3, code)
    }

    /// States, territories or marine areas.
    #[inline]
    pub fn area(self, area: &[types::AreaCode]) -> Self {
        self.__arg(4, area)
    }

    /// Latitude and longitude.
    #[inline]
    pub fn point(self, point: &str) -> Self {
        self.__arg(5, point)
    }

    /// Marine regions.
    #[inline]
    pub fn region(self, region: &[types::MarineRegionCode]) -> Self {
        self.__arg(6, region)
    }

    /// Land or marine.
    #[inline]
    pub fn region_type(self, region_type: types::AlertsActiveRegionType) -> Self {
        self.__arg(7, &region_type)
    }

    /// Zone identifiers.
    #[inline]
    pub fn zone(self, zone: &[types::NwsZoneId]) -> Self {
        self.__arg(8, zone)
    }

    /// Urgency.
    #[inline]
    pub fn urgency(self, urgency: &[types::AlertUrgency]) -> Self {
        self.__arg(9, urgency)
    }

    /// Severity.
    #[inline]
    pub fn severity(self, severity: &[types::AlertSeverity]) -> Self {
        self.__arg(10, severity)
    }

    /// Certainty.
    #[inline]
    pub fn certainty(self, certainty: &[types::AlertCertainty]) -> Self {
        self.__arg(11, certainty)
    }

    /// Most alerts to return.
    ///
    /// At least 1. At most 500.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(12, &limit)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ActiveOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::AlertCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::AlertCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    ActiveOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::AlertCollectionGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::AlertCollectionJsonLd>),
    }
}

/// How [`active`](Alerts::active) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ActiveError = crate::errors::ProblemDetailDefault;

/// `GET /alerts/active/count`
pub enum ActiveCount {}
impl rt::Operation for ActiveCount {
    const SPEC: rt::Spec = rt::Spec::new(
            "alerts_active_count",
            "GET",
            "/alerts/active/count",
        )
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::AlertCount>;
    type Failure = ActiveCountError;
}

/// How [`active_count`](Alerts::active_count) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ActiveCountError = crate::errors::ProblemDetailDefault;

/// `GET /alerts/active/zone/{zoneId}`
pub enum ActiveZone {}
impl rt::Operation for ActiveZone {
    const SPEC: rt::Spec = rt::Spec::new(
            "alerts_active_zone",
            "GET",
            "/alerts/active/zone/{zoneId}",
        )
        .params(&[rt::path("zoneId")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ActiveZoneOutput;
    type Failure = ActiveZoneError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ActiveZoneOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::AlertCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::AlertCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    ActiveZoneOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::AlertCollectionGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::AlertCollectionJsonLd>),
    }
}

/// How [`active_zone`](Alerts::active_zone) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ActiveZoneError = crate::errors::ProblemDetailDefault;

/// `GET /alerts/active/area/{area}`
pub enum ActiveArea {}
impl rt::Operation for ActiveArea {
    const SPEC: rt::Spec = rt::Spec::new(
            "alerts_active_area",
            "GET",
            "/alerts/active/area/{area}",
        )
        .params(&[rt::path("area")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ActiveAreaOutput;
    type Failure = ActiveAreaError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ActiveAreaOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::AlertCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::AlertCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    ActiveAreaOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::AlertCollectionGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::AlertCollectionJsonLd>),
    }
}

/// How [`active_area`](Alerts::active_area) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ActiveAreaError = crate::errors::ProblemDetailDefault;

/// `GET /alerts/active/region/{region}`
pub enum ActiveRegion {}
impl rt::Operation for ActiveRegion {
    const SPEC: rt::Spec = rt::Spec::new(
            "alerts_active_region",
            "GET",
            "/alerts/active/region/{region}",
        )
        .params(&[rt::path("region")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ActiveRegionOutput;
    type Failure = ActiveRegionError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ActiveRegionOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::AlertCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::AlertCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    ActiveRegionOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::AlertCollectionGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::AlertCollectionJsonLd>),
    }
}

/// How [`active_region`](Alerts::active_region) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ActiveRegionError = crate::errors::ProblemDetailDefault;

/// `GET /alerts/types`
pub enum Types {}
impl rt::Operation for Types {
    const SPEC: rt::Spec = rt::Spec::new("alerts_types", "GET", "/alerts/types")
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::AlertTypes>;
    type Failure = TypesError;
}

/// How [`types`](Alerts::types) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type TypesError = crate::errors::ProblemDetailDefault;

/// `GET /alerts/{id}`
pub enum Single {}
impl rt::Operation for Single {
    const SPEC: rt::Spec = rt::Spec::new("alerts_single", "GET", "/alerts/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = SingleOutput;
    type Failure = SingleError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum SingleOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::AlertGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::AlertJsonLd> as rt::Body>::Value),
}

rt::successes! {
    SingleOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::AlertGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::AlertJsonLd>),
    }
}

/// How [`single`](Alerts::single) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type SingleError = crate::errors::ProblemDetailDefault;

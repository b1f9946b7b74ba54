// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "alerts_query",
        method: "GET",
        path: "/alerts",
        tag: "Alerts",
        summary: "Search alerts of the past days.",
        parameters: &[
            rt::ParameterInfo::new("active", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("message_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("event", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("code", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("area", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("point", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("zone", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("urgency", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("severity", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("certainty", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "alerts_active",
        method: "GET",
        path: "/alerts/active",
        tag: "Alerts",
        summary: "List alerts in force now.",
        parameters: &[
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("message_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("event", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("code", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("area", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("point", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("zone", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("urgency", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("severity", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("certainty", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "alerts_active_count",
        method: "GET",
        path: "/alerts/active/count",
        tag: "Alerts",
        summary: "Count alerts in force now.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "alerts_active_zone",
        method: "GET",
        path: "/alerts/active/zone/{zoneId}",
        tag: "Alerts",
        summary: "List alerts in force for a zone.",
        parameters: &[rt::ParameterInfo::new("zoneId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "alerts_active_area",
        method: "GET",
        path: "/alerts/active/area/{area}",
        tag: "Alerts",
        summary: "List alerts in force for a state or marine area.",
        parameters: &[rt::ParameterInfo::new("area", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "alerts_active_region",
        method: "GET",
        path: "/alerts/active/region/{region}",
        tag: "Alerts",
        summary: "List alerts in force for a marine region.",
        parameters: &[rt::ParameterInfo::new("region", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "alerts_types",
        method: "GET",
        path: "/alerts/types",
        tag: "Alerts",
        summary: "List the event names alerts use.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "alerts_single",
        method: "GET",
        path: "/alerts/{id}",
        tag: "Alerts",
        summary: "Get one alert.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "points")]
    rt::OperationInfo {
        id: "point",
        method: "GET",
        path: "/points/{point}",
        tag: "Points",
        summary: "Find the forecast office, grid cell and zones of a place.",
        parameters: &[rt::ParameterInfo::new("point", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "gridpoints")]
    rt::OperationInfo {
        id: "gridpoint",
        method: "GET",
        path: "/gridpoints/{wfo}/{x},{y}",
        tag: "Gridpoints",
        summary: "Get the raw forecast numbers of a grid cell.",
        parameters: &[
            rt::ParameterInfo::new("wfo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("x", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("y", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "gridpoints")]
    rt::OperationInfo {
        id: "gridpoint_forecast",
        method: "GET",
        path: "/gridpoints/{wfo}/{x},{y}/forecast",
        tag: "Gridpoints",
        summary: "Get the forecast in twelve-hour periods.",
        parameters: &[
            rt::ParameterInfo::new("wfo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("x", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("y", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("units", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Feature-Flags", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "gridpoints")]
    rt::OperationInfo {
        id: "gridpoint_forecast_hourly",
        method: "GET",
        path: "/gridpoints/{wfo}/{x},{y}/forecast/hourly",
        tag: "Gridpoints",
        summary: "Get the forecast hour by hour.",
        parameters: &[
            rt::ParameterInfo::new("wfo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("x", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("y", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("units", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Feature-Flags", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "gridpoints")]
    rt::OperationInfo {
        id: "gridpoint_stations",
        method: "GET",
        path: "/gridpoints/{wfo}/{x},{y}/stations",
        tag: "Gridpoints",
        summary: "List observation stations near a grid cell.",
        parameters: &[
            rt::ParameterInfo::new("wfo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("x", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("y", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "stations")]
    rt::OperationInfo {
        id: "obs_stations",
        method: "GET",
        path: "/stations",
        tag: "Stations",
        summary: "List observation stations.",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("state", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "stations")]
    rt::OperationInfo {
        id: "obs_station",
        method: "GET",
        path: "/stations/{stationId}",
        tag: "Stations",
        summary: "Get one station.",
        parameters: &[
            rt::ParameterInfo::new("stationId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "stations")]
    rt::OperationInfo {
        id: "station_observation_list",
        method: "GET",
        path: "/stations/{stationId}/observations",
        tag: "Stations",
        summary: "List observations of a station.",
        parameters: &[
            rt::ParameterInfo::new("stationId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "stations")]
    rt::OperationInfo {
        id: "station_observation_latest",
        method: "GET",
        path: "/stations/{stationId}/observations/latest",
        tag: "Stations",
        summary: "Get the newest observation of a station.",
        parameters: &[
            rt::ParameterInfo::new("stationId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("require_qc", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "stations")]
    rt::OperationInfo {
        id: "station_observation_time",
        method: "GET",
        path: "/stations/{stationId}/observations/{time}",
        tag: "Stations",
        summary: "Get the observation of a given time.",
        parameters: &[
            rt::ParameterInfo::new("stationId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("time", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "offices")]
    rt::OperationInfo {
        id: "office",
        method: "GET",
        path: "/offices/{officeId}",
        tag: "Offices",
        summary: "Get a forecast office.",
        parameters: &[
            rt::ParameterInfo::new("officeId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "offices")]
    rt::OperationInfo {
        id: "office_headlines",
        method: "GET",
        path: "/offices/{officeId}/headlines",
        tag: "Offices",
        summary: "List the headlines of an office.",
        parameters: &[
            rt::ParameterInfo::new("officeId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "products_query",
        method: "GET",
        path: "/products",
        tag: "Products",
        summary: "Search text products.",
        parameters: &[
            rt::ParameterInfo::new("location", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("office", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("wmoid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "product_types",
        method: "GET",
        path: "/products/types",
        tag: "Products",
        summary: "List product types.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "products_type",
        method: "GET",
        path: "/products/types/{typeId}",
        tag: "Products",
        summary: "List products of one type.",
        parameters: &[rt::ParameterInfo::new("typeId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "products_type_location",
        method: "GET",
        path: "/products/types/{typeId}/locations/{locationId}",
        tag: "Products",
        summary: "List products of one type and location.",
        parameters: &[
            rt::ParameterInfo::new("typeId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("locationId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "products")]
    rt::OperationInfo {
        id: "product",
        method: "GET",
        path: "/products/{productId}",
        tag: "Products",
        summary: "Get one text product.",
        parameters: &[
            rt::ParameterInfo::new("productId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "zones")]
    rt::OperationInfo {
        id: "zone_list",
        method: "GET",
        path: "/zones",
        tag: "Zones",
        summary: "List zones.",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("area", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("point", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("include_geometry", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("effective", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "zones")]
    rt::OperationInfo {
        id: "zone",
        method: "GET",
        path: "/zones/{type}/{zoneId}",
        tag: "Zones",
        summary: "Get one zone.",
        parameters: &[
            rt::ParameterInfo::new("type", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("zoneId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("effective", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "zones")]
    rt::OperationInfo {
        id: "zone_forecast",
        method: "GET",
        path: "/zones/{type}/{zoneId}/forecast",
        tag: "Zones",
        summary: "Get the text forecast of a zone.",
        parameters: &[
            rt::ParameterInfo::new("type", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("zoneId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "glossary")]
    rt::OperationInfo {
        id: "glossary",
        method: "GET",
        path: "/glossary",
        tag: "Glossary",
        summary: "Get terms and what they mean.",
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "alerts")]
    alerts_query,
    #[cfg(feature = "alerts")]
    alerts_active,
    #[cfg(feature = "alerts")]
    alerts_active_count,
    #[cfg(feature = "alerts")]
    alerts_active_zone,
    #[cfg(feature = "alerts")]
    alerts_active_area,
    #[cfg(feature = "alerts")]
    alerts_active_region,
    #[cfg(feature = "alerts")]
    alerts_types,
    #[cfg(feature = "alerts")]
    alerts_single,
    #[cfg(feature = "points")]
    points_point,
    #[cfg(feature = "gridpoints")]
    gridpoints_gridpoint,
    #[cfg(feature = "gridpoints")]
    gridpoints_gridpoint_forecast,
    #[cfg(feature = "gridpoints")]
    gridpoints_gridpoint_forecast_hourly,
    #[cfg(feature = "gridpoints")]
    gridpoints_gridpoint_stations,
    #[cfg(feature = "stations")]
    stations_obs_stations,
    #[cfg(feature = "stations")]
    stations_obs_station,
    #[cfg(feature = "stations")]
    stations_station_observation_list,
    #[cfg(feature = "stations")]
    stations_station_observation_latest,
    #[cfg(feature = "stations")]
    stations_station_observation_time,
    #[cfg(feature = "offices")]
    offices_office,
    #[cfg(feature = "offices")]
    offices_office_headlines,
    #[cfg(feature = "products")]
    products_query,
    #[cfg(feature = "products")]
    products_product_types,
    #[cfg(feature = "products")]
    products_type,
    #[cfg(feature = "products")]
    products_type_location,
    #[cfg(feature = "products")]
    products_product,
    #[cfg(feature = "zones")]
    zones_zone_list,
    #[cfg(feature = "zones")]
    zones_zone,
    #[cfg(feature = "zones")]
    zones_zone_forecast,
    #[cfg(feature = "glossary")]
    glossary_glossary,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "alerts")]
fn alerts_query(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::alerts::Query>(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<Vec<types::AlertsQueryStatusItem>>(3);
    call.takes::<Vec<types::AlertsQueryMessageTypeItem>>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<Vec<types::AreaCode>>(7);
    call.takes::<String>(8);
    call.takes::<Vec<types::MarineRegionCode>>(9);
    call.takes::<types::AlertsQueryRegionType>(10);
    call.takes::<Vec<types::NwsZoneId>>(11);
    call.takes::<Vec<types::AlertUrgency>>(12);
    call.takes::<Vec<types::AlertSeverity>>(13);
    call.takes::<Vec<types::AlertCertainty>>(14);
    call.takes::<i64>(15);
    call.takes::<String>(16);
    call.start::<crate::alerts::Query>()
}

#[cfg(feature = "alerts")]
fn alerts_active(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::alerts::Active>(client.core(), args);
    call.takes::<Vec<types::AlertsActiveStatusItem>>(0);
    call.takes::<Vec<types::AlertsActiveMessageTypeItem>>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<Vec<types::AreaCode>>(4);
    call.takes::<String>(5);
    call.takes::<Vec<types::MarineRegionCode>>(6);
    call.takes::<types::AlertsActiveRegionType>(7);
    call.takes::<Vec<types::NwsZoneId>>(8);
    call.takes::<Vec<types::AlertUrgency>>(9);
    call.takes::<Vec<types::AlertSeverity>>(10);
    call.takes::<Vec<types::AlertCertainty>>(11);
    call.takes::<i64>(12);
    call.start::<crate::alerts::Active>()
}

#[cfg(feature = "alerts")]
fn alerts_active_count(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::alerts::ActiveCount>(client.core(), args);
    call.start::<crate::alerts::ActiveCount>()
}

#[cfg(feature = "alerts")]
fn alerts_active_zone(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::alerts::ActiveZone>(client.core(), args);
    call.needs::<types::NwsZoneId>(0);
    call.start::<crate::alerts::ActiveZone>()
}

#[cfg(feature = "alerts")]
fn alerts_active_area(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::alerts::ActiveArea>(client.core(), args);
    call.needs::<types::AreaCode>(0);
    call.start::<crate::alerts::ActiveArea>()
}

#[cfg(feature = "alerts")]
fn alerts_active_region(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::alerts::ActiveRegion>(client.core(), args);
    call.needs::<types::MarineRegionCode>(0);
    call.start::<crate::alerts::ActiveRegion>()
}

#[cfg(feature = "alerts")]
fn alerts_types(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::alerts::Types>(client.core(), args);
    call.start::<crate::alerts::Types>()
}

#[cfg(feature = "alerts")]
fn alerts_single(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::alerts::Single>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::alerts::Single>()
}

#[cfg(feature = "points")]
fn points_point(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::points::Point>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::points::Point>()
}

#[cfg(feature = "gridpoints")]
fn gridpoints_gridpoint(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::gridpoints::Gridpoint,
    >(client.core(), args);
    call.needs::<types::NwsForecastOfficeId>(0);
    call.needs::<i64>(1);
    call.needs::<i64>(2);
    call.start::<crate::gridpoints::Gridpoint>()
}

#[cfg(feature = "gridpoints")]
fn gridpoints_gridpoint_forecast(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::gridpoints::GridpointForecast,
    >(client.core(), args);
    call.needs::<types::NwsForecastOfficeId>(0);
    call.needs::<i64>(1);
    call.needs::<i64>(2);
    call.takes::<types::GridpointForecastUnits>(3);
    call.takes::<Vec<types::GridpointForecastFeatureFlagsItem>>(4);
    call.start::<crate::gridpoints::GridpointForecast>()
}

#[cfg(feature = "gridpoints")]
fn gridpoints_gridpoint_forecast_hourly(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::gridpoints::GridpointForecastHourly,
    >(client.core(), args);
    call.needs::<types::NwsForecastOfficeId>(0);
    call.needs::<i64>(1);
    call.needs::<i64>(2);
    call.takes::<types::GridpointForecastUnits>(3);
    call.takes::<Vec<types::GridpointForecastHourlyFeatureFlagsItem>>(4);
    call.start::<crate::gridpoints::GridpointForecastHourly>()
}

#[cfg(feature = "gridpoints")]
fn gridpoints_gridpoint_stations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::gridpoints::GridpointStations,
    >(client.core(), args);
    call.needs::<types::NwsForecastOfficeId>(0);
    call.needs::<i64>(1);
    call.needs::<i64>(2);
    call.start::<crate::gridpoints::GridpointStations>()
}

#[cfg(feature = "stations")]
fn stations_obs_stations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::stations::ObsStations,
    >(client.core(), args);
    call.takes::<Vec<String>>(0);
    call.takes::<Vec<types::AreaCode>>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.start::<crate::stations::ObsStations>()
}

#[cfg(feature = "stations")]
fn stations_obs_station(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::stations::ObsStation>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::stations::ObsStation>()
}

#[cfg(feature = "stations")]
fn stations_station_observation_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::stations::StationObservationList,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<i64>(3);
    call.start::<crate::stations::StationObservationList>()
}

#[cfg(feature = "stations")]
fn stations_station_observation_latest(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::stations::StationObservationLatest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::stations::StationObservationLatest>()
}

#[cfg(feature = "stations")]
fn stations_station_observation_time(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::stations::StationObservationTime,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<rt::DateTime>(1);
    call.start::<crate::stations::StationObservationTime>()
}

#[cfg(feature = "offices")]
fn offices_office(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::offices::Office>(client.core(), args);
    call.needs::<types::NwsOfficeId>(0);
    call.start::<crate::offices::Office>()
}

#[cfg(feature = "offices")]
fn offices_office_headlines(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::offices::OfficeHeadlines,
    >(client.core(), args);
    call.needs::<types::NwsOfficeId>(0);
    call.start::<crate::offices::OfficeHeadlines>()
}

#[cfg(feature = "products")]
fn products_query(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::products::Query>(client.core(), args);
    call.takes::<Vec<String>>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<Vec<String>>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<i64>(6);
    call.start::<crate::products::Query>()
}

#[cfg(feature = "products")]
fn products_product_types(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::products::ProductTypes>(client.core(), args);
    call.start::<crate::products::ProductTypes>()
}

#[cfg(feature = "products")]
fn products_type(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::products::Type>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::products::Type>()
}

#[cfg(feature = "products")]
fn products_type_location(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::products::TypeLocation,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::products::TypeLocation>()
}

#[cfg(feature = "products")]
fn products_product(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::products::Product>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::products::Product>()
}

#[cfg(feature = "zones")]
fn zones_zone_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::zones::ZoneList>(client.core(), args);
    call.takes::<Vec<types::NwsZoneId>>(0);
    call.takes::<Vec<types::AreaCode>>(1);
    call.takes::<Vec<types::RegionCode>>(2);
    call.takes::<Vec<types::NwsZoneType>>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<i64>(6);
    call.takes::<rt::DateTime>(7);
    call.start::<crate::zones::ZoneList>()
}

#[cfg(feature = "zones")]
fn zones_zone(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::zones::Zone>(client.core(), args);
    call.needs::<types::NwsZoneType>(0);
    call.needs::<types::NwsZoneId>(1);
    call.takes::<rt::DateTime>(2);
    call.start::<crate::zones::Zone>()
}

#[cfg(feature = "zones")]
fn zones_zone_forecast(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::zones::ZoneForecast>(client.core(), args);
    call.needs::<types::NwsZoneType>(0);
    call.needs::<types::NwsZoneId>(1);
    call.start::<crate::zones::ZoneForecast>()
}

#[cfg(feature = "glossary")]
fn glossary_glossary(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::glossary::GlossaryCall>(client.core(), args);
    call.start::<crate::glossary::GlossaryCall>()
}

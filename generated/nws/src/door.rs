// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
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
    let mut call = client.alerts().query();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "active")? {
        call = call.active(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "start")?
    {
        call = call.start(&value);
    }
    if let Some(value) = args.optional::<rt::DateTime>(rt::ParameterPlace::Query, "end")?
    {
        call = call.end(&value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::AlertsQueryStatusItem>,
        >(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(&value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::AlertsQueryMessageTypeItem>,
        >(rt::ParameterPlace::Query, "message_type")?
    {
        call = call.message_type(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "event")?
    {
        call = call.event(&value);
    }
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "code")?
    {
        call = call.code(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AreaCode>>(rt::ParameterPlace::Query, "area")?
    {
        call = call.area(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "point")? {
        call = call.point(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::MarineRegionCode>>(rt::ParameterPlace::Query, "region")?
    {
        call = call.region(&value);
    }
    if let Some(value) = args
        .optional::<
            types::AlertsQueryRegionType,
        >(rt::ParameterPlace::Query, "region_type")?
    {
        call = call.region_type(value);
    }
    if let Some(value) = args
        .optional::<Vec<types::NwsZoneId>>(rt::ParameterPlace::Query, "zone")?
    {
        call = call.zone(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AlertUrgency>>(rt::ParameterPlace::Query, "urgency")?
    {
        call = call.urgency(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AlertSeverity>>(rt::ParameterPlace::Query, "severity")?
    {
        call = call.severity(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AlertCertainty>>(rt::ParameterPlace::Query, "certainty")?
    {
        call = call.certainty(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::alerts::Query>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_active(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.alerts().active();
    if let Some(value) = args
        .optional::<
            Vec<types::AlertsActiveStatusItem>,
        >(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(&value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::AlertsActiveMessageTypeItem>,
        >(rt::ParameterPlace::Query, "message_type")?
    {
        call = call.message_type(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "event")?
    {
        call = call.event(&value);
    }
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "code")?
    {
        call = call.code(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AreaCode>>(rt::ParameterPlace::Query, "area")?
    {
        call = call.area(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "point")? {
        call = call.point(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::MarineRegionCode>>(rt::ParameterPlace::Query, "region")?
    {
        call = call.region(&value);
    }
    if let Some(value) = args
        .optional::<
            types::AlertsActiveRegionType,
        >(rt::ParameterPlace::Query, "region_type")?
    {
        call = call.region_type(value);
    }
    if let Some(value) = args
        .optional::<Vec<types::NwsZoneId>>(rt::ParameterPlace::Query, "zone")?
    {
        call = call.zone(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AlertUrgency>>(rt::ParameterPlace::Query, "urgency")?
    {
        call = call.urgency(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AlertSeverity>>(rt::ParameterPlace::Query, "severity")?
    {
        call = call.severity(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AlertCertainty>>(rt::ParameterPlace::Query, "certainty")?
    {
        call = call.certainty(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::alerts::Active>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_active_count(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.alerts().active_count();
    Ok(rt::outcome::<crate::alerts::ActiveCount>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_active_zone(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .alerts()
        .active_zone(
            &args.required::<types::NwsZoneId>(rt::ParameterPlace::Path, "zoneId")?,
        );
    Ok(rt::outcome::<crate::alerts::ActiveZone>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_active_area(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .alerts()
        .active_area(
            args.required::<types::AreaCode>(rt::ParameterPlace::Path, "area")?,
        );
    Ok(rt::outcome::<crate::alerts::ActiveArea>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_active_region(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .alerts()
        .active_region(
            args.required::<types::MarineRegionCode>(rt::ParameterPlace::Path, "region")?,
        );
    Ok(rt::outcome::<crate::alerts::ActiveRegion>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_types(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.alerts().types();
    Ok(rt::outcome::<crate::alerts::Types>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_single(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .alerts()
        .single(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::alerts::Single>(call.send()))
}

#[cfg(feature = "points")]
fn points_point(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .points()
        .point(&args.required::<String>(rt::ParameterPlace::Path, "point")?);
    Ok(rt::outcome::<crate::points::Point>(call.send()))
}

#[cfg(feature = "gridpoints")]
fn gridpoints_gridpoint(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .gridpoints()
        .gridpoint(
            &args
                .required::<
                    types::NwsForecastOfficeId,
                >(rt::ParameterPlace::Path, "wfo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "x")?,
            args.required::<i64>(rt::ParameterPlace::Path, "y")?,
        );
    Ok(rt::outcome::<crate::gridpoints::Gridpoint>(call.send()))
}

#[cfg(feature = "gridpoints")]
fn gridpoints_gridpoint_forecast(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .gridpoints()
        .gridpoint_forecast(
            &args
                .required::<
                    types::NwsForecastOfficeId,
                >(rt::ParameterPlace::Path, "wfo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "x")?,
            args.required::<i64>(rt::ParameterPlace::Path, "y")?,
        );
    if let Some(value) = args
        .optional::<types::GridpointForecastUnits>(rt::ParameterPlace::Query, "units")?
    {
        call = call.units(value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::GridpointForecastFeatureFlagsItem>,
        >(rt::ParameterPlace::Header, "Feature-Flags")?
    {
        call = call.feature_flags(&value);
    }
    Ok(rt::outcome::<crate::gridpoints::GridpointForecast>(call.send()))
}

#[cfg(feature = "gridpoints")]
fn gridpoints_gridpoint_forecast_hourly(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .gridpoints()
        .gridpoint_forecast_hourly(
            &args
                .required::<
                    types::NwsForecastOfficeId,
                >(rt::ParameterPlace::Path, "wfo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "x")?,
            args.required::<i64>(rt::ParameterPlace::Path, "y")?,
        );
    if let Some(value) = args
        .optional::<types::GridpointForecastUnits>(rt::ParameterPlace::Query, "units")?
    {
        call = call.units(value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::GridpointForecastHourlyFeatureFlagsItem>,
        >(rt::ParameterPlace::Header, "Feature-Flags")?
    {
        call = call.feature_flags(&value);
    }
    Ok(rt::outcome::<crate::gridpoints::GridpointForecastHourly>(call.send()))
}

#[cfg(feature = "gridpoints")]
fn gridpoints_gridpoint_stations(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .gridpoints()
        .gridpoint_stations(
            &args
                .required::<
                    types::NwsForecastOfficeId,
                >(rt::ParameterPlace::Path, "wfo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "x")?,
            args.required::<i64>(rt::ParameterPlace::Path, "y")?,
        );
    Ok(rt::outcome::<crate::gridpoints::GridpointStations>(call.send()))
}

#[cfg(feature = "stations")]
fn stations_obs_stations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.stations().obs_stations();
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "id")? {
        call = call.id(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AreaCode>>(rt::ParameterPlace::Query, "state")?
    {
        call = call.state(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::stations::ObsStations>(call.send()))
}

#[cfg(feature = "stations")]
fn stations_obs_station(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .stations()
        .obs_station(&args.required::<String>(rt::ParameterPlace::Path, "stationId")?);
    Ok(rt::outcome::<crate::stations::ObsStation>(call.send()))
}

#[cfg(feature = "stations")]
fn stations_station_observation_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .stations()
        .station_observation_list(
            &args.required::<String>(rt::ParameterPlace::Path, "stationId")?,
        );
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "start")?
    {
        call = call.start(&value);
    }
    if let Some(value) = args.optional::<rt::DateTime>(rt::ParameterPlace::Query, "end")?
    {
        call = call.end(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::stations::StationObservationList>(call.send()))
}

#[cfg(feature = "stations")]
fn stations_station_observation_latest(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .stations()
        .station_observation_latest(
            &args.required::<String>(rt::ParameterPlace::Path, "stationId")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "require_qc")?
    {
        call = call.require_qc(value);
    }
    Ok(rt::outcome::<crate::stations::StationObservationLatest>(call.send()))
}

#[cfg(feature = "stations")]
fn stations_station_observation_time(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .stations()
        .station_observation_time(
            &args.required::<String>(rt::ParameterPlace::Path, "stationId")?,
            &args.required::<rt::DateTime>(rt::ParameterPlace::Path, "time")?,
        );
    Ok(rt::outcome::<crate::stations::StationObservationTime>(call.send()))
}

#[cfg(feature = "offices")]
fn offices_office(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .offices()
        .office(
            &args.required::<types::NwsOfficeId>(rt::ParameterPlace::Path, "officeId")?,
        );
    Ok(rt::outcome::<crate::offices::Office>(call.send()))
}

#[cfg(feature = "offices")]
fn offices_office_headlines(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .offices()
        .office_headlines(
            &args.required::<types::NwsOfficeId>(rt::ParameterPlace::Path, "officeId")?,
        );
    Ok(rt::outcome::<crate::offices::OfficeHeadlines>(call.send()))
}

#[cfg(feature = "products")]
fn products_query(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.products().query();
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "location")?
    {
        call = call.location(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "start")?
    {
        call = call.start(&value);
    }
    if let Some(value) = args.optional::<rt::DateTime>(rt::ParameterPlace::Query, "end")?
    {
        call = call.end(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "office")?
    {
        call = call.office(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "wmoid")?
    {
        call = call.wmoid(&value);
    }
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "type")?
    {
        call = call.r#type(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::products::Query>(call.send()))
}

#[cfg(feature = "products")]
fn products_product_types(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.products().product_types();
    Ok(rt::outcome::<crate::products::ProductTypes>(call.send()))
}

#[cfg(feature = "products")]
fn products_type(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .products()
        .r#type(&args.required::<String>(rt::ParameterPlace::Path, "typeId")?);
    Ok(rt::outcome::<crate::products::Type>(call.send()))
}

#[cfg(feature = "products")]
fn products_type_location(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .products()
        .type_location(
            &args.required::<String>(rt::ParameterPlace::Path, "typeId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "locationId")?,
        );
    Ok(rt::outcome::<crate::products::TypeLocation>(call.send()))
}

#[cfg(feature = "products")]
fn products_product(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .products()
        .product(&args.required::<String>(rt::ParameterPlace::Path, "productId")?);
    Ok(rt::outcome::<crate::products::Product>(call.send()))
}

#[cfg(feature = "zones")]
fn zones_zone_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.zones().zone_list();
    if let Some(value) = args
        .optional::<Vec<types::NwsZoneId>>(rt::ParameterPlace::Query, "id")?
    {
        call = call.id(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::AreaCode>>(rt::ParameterPlace::Query, "area")?
    {
        call = call.area(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::RegionCode>>(rt::ParameterPlace::Query, "region")?
    {
        call = call.region(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::NwsZoneType>>(rt::ParameterPlace::Query, "type")?
    {
        call = call.r#type(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "point")? {
        call = call.point(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_geometry")?
    {
        call = call.include_geometry(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "effective")?
    {
        call = call.effective(&value);
    }
    Ok(rt::outcome::<crate::zones::ZoneList>(call.send()))
}

#[cfg(feature = "zones")]
fn zones_zone(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .zones()
        .zone(
            args.required::<types::NwsZoneType>(rt::ParameterPlace::Path, "type")?,
            &args.required::<types::NwsZoneId>(rt::ParameterPlace::Path, "zoneId")?,
        );
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "effective")?
    {
        call = call.effective(&value);
    }
    Ok(rt::outcome::<crate::zones::Zone>(call.send()))
}

#[cfg(feature = "zones")]
fn zones_zone_forecast(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .zones()
        .zone_forecast(
            args.required::<types::NwsZoneType>(rt::ParameterPlace::Path, "type")?,
            &args.required::<types::NwsZoneId>(rt::ParameterPlace::Path, "zoneId")?,
        );
    Ok(rt::outcome::<crate::zones::ZoneForecast>(call.send()))
}

#[cfg(feature = "glossary")]
fn glossary_glossary(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.glossary().glossary();
    Ok(rt::outcome::<crate::glossary::GlossaryCall>(call.send()))
}

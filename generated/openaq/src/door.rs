// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "locations")]
    rt::OperationInfo {
        id: "locations_get_v3_locations_get",
        method: "GET",
        path: "/v3/locations",
        tag: "Locations",
        summary: "List locations.",
        parameters: &[
            rt::ParameterInfo::new("coordinates", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("radius", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("providers_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("parameters_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "owner_contacts_id",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("manufacturers_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("licenses_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("monitor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mobile", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("instruments_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("iso", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("countries_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("bbox", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "locations")]
    rt::OperationInfo {
        id: "location_get_v3_locations__locations_id__get",
        method: "GET",
        path: "/v3/locations/{locations_id}",
        tag: "Locations",
        summary: "Get one location.",
        parameters: &[
            rt::ParameterInfo::new("locations_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "locations")]
    rt::OperationInfo {
        id: "location_latest_get_v3_locations__locations_id__latest_get",
        method: "GET",
        path: "/v3/locations/{locations_id}/latest",
        tag: "Locations",
        summary: "Get the newest value of each sensor of a location.",
        parameters: &[
            rt::ParameterInfo::new("locations_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("datetime_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "sensors_get_v3_locations__locations_id__sensors_get",
        method: "GET",
        path: "/v3/locations/{locations_id}/sensors",
        tag: "Sensors",
        summary: "List the sensors of a location.",
        parameters: &[
            rt::ParameterInfo::new("locations_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "locations")]
    rt::OperationInfo {
        id: "location_flags_get_v3_locations__locations_id__flags_get",
        method: "GET",
        path: "/v3/locations/{locations_id}/flags",
        tag: "Locations",
        summary: "List the flags set on a location.",
        parameters: &[
            rt::ParameterInfo::new("locations_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("datetime_from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("datetime_to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "sensor_get_v3_sensors__sensors_id__get",
        method: "GET",
        path: "/v3/sensors/{sensors_id}",
        tag: "Sensors",
        summary: "Get one sensor.",
        parameters: &[
            rt::ParameterInfo::new("sensors_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "measurements")]
    rt::OperationInfo {
        id: "sensor_measurements_get_v3_sensors__sensors_id__measurements_get",
        method: "GET",
        path: "/v3/sensors/{sensors_id}/measurements",
        tag: "Measurements",
        summary: "List the measurements of a sensor as reported.",
        parameters: &[
            rt::ParameterInfo::new("sensors_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("datetime_from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("datetime_to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "measurements")]
    rt::OperationInfo {
        id: "sensor_measurements_aggregated_get_hourly_v3_sensors__sensors_id__measurements_hourly_get",
        method: "GET",
        path: "/v3/sensors/{sensors_id}/measurements/hourly",
        tag: "Measurements",
        summary: "Average the measurements of a sensor by hour, on the fly.",
        parameters: &[
            rt::ParameterInfo::new("sensors_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("datetime_from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("datetime_to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "measurements")]
    rt::OperationInfo {
        id: "sensor_measurements_aggregated_get_daily_v3_sensors__sensors_id__measurements_daily_get",
        method: "GET",
        path: "/v3/sensors/{sensors_id}/measurements/daily",
        tag: "Measurements",
        summary: "Average the measurements of a sensor by day, on the fly.",
        parameters: &[
            rt::ParameterInfo::new("sensors_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("datetime_from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("datetime_to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "measurements")]
    rt::OperationInfo {
        id: "sensor_hourly_measurements_get_v3_sensors__sensors_id__hours_get",
        method: "GET",
        path: "/v3/sensors/{sensors_id}/hours",
        tag: "Measurements",
        summary: "List the stored hourly averages of a sensor.",
        parameters: &[
            rt::ParameterInfo::new("sensors_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("datetime_from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("datetime_to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "measurements")]
    rt::OperationInfo {
        id: "sensor_daily_get_v3_sensors__sensors_id__days_get",
        method: "GET",
        path: "/v3/sensors/{sensors_id}/days",
        tag: "Measurements",
        summary: "List the stored daily averages of a sensor.",
        parameters: &[
            rt::ParameterInfo::new("sensors_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("date_from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("date_to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "parameters")]
    rt::OperationInfo {
        id: "parameters_get_v3_parameters_get",
        method: "GET",
        path: "/v3/parameters",
        tag: "Parameters",
        summary: "List what is measured.",
        parameters: &[
            rt::ParameterInfo::new("parameter_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("coordinates", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("radius", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("bbox", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("iso", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("countries_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "parameters")]
    rt::OperationInfo {
        id: "parameter_get_v3_parameters__parameters_id__get",
        method: "GET",
        path: "/v3/parameters/{parameters_id}",
        tag: "Parameters",
        summary: "Get one parameter.",
        parameters: &[
            rt::ParameterInfo::new("parameters_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "parameters")]
    rt::OperationInfo {
        id: "parameters_latest_get_v3_parameters__parameters_id__latest_get",
        method: "GET",
        path: "/v3/parameters/{parameters_id}/latest",
        tag: "Parameters",
        summary: "Get the newest values of a parameter everywhere.",
        parameters: &[
            rt::ParameterInfo::new("parameters_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("datetime_min", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "countries")]
    rt::OperationInfo {
        id: "countries_get_v3_countries_get",
        method: "GET",
        path: "/v3/countries",
        tag: "Countries",
        summary: "List countries.",
        parameters: &[
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("providers_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("parameters_id", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "countries")]
    rt::OperationInfo {
        id: "country_get_v3_countries__countries_id__get",
        method: "GET",
        path: "/v3/countries/{countries_id}",
        tag: "Countries",
        summary: "Get one country.",
        parameters: &[
            rt::ParameterInfo::new("countries_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "providers")]
    rt::OperationInfo {
        id: "providers_get_v3_providers_get",
        method: "GET",
        path: "/v3/providers",
        tag: "Providers",
        summary: "List data providers.",
        parameters: &[
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("parameters_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("monitor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("iso", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("countries_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("bbox", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("coordinates", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("radius", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "providers")]
    rt::OperationInfo {
        id: "provider_get_v3_providers__providers_id__get",
        method: "GET",
        path: "/v3/providers/{providers_id}",
        tag: "Providers",
        summary: "Get one provider.",
        parameters: &[
            rt::ParameterInfo::new("providers_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "owners")]
    rt::OperationInfo {
        id: "owners_get_v3_owners_get",
        method: "GET",
        path: "/v3/owners",
        tag: "Owners",
        summary: "List owners of locations.",
        parameters: &[
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "owners")]
    rt::OperationInfo {
        id: "owner_get_v3_owners__owners_id__get",
        method: "GET",
        path: "/v3/owners/{owners_id}",
        tag: "Owners",
        summary: "Get one owner.",
        parameters: &[
            rt::ParameterInfo::new("owners_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "instruments")]
    rt::OperationInfo {
        id: "instruments_get_v3_instruments_get",
        method: "GET",
        path: "/v3/instruments",
        tag: "Instruments",
        summary: "List instruments.",
        parameters: &[
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "instruments")]
    rt::OperationInfo {
        id: "instrument_get_v3_instruments__instruments_id__get",
        method: "GET",
        path: "/v3/instruments/{instruments_id}",
        tag: "Instruments",
        summary: "Get one instrument.",
        parameters: &[
            rt::ParameterInfo::new("instruments_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "manufacturers")]
    rt::OperationInfo {
        id: "manufacturers_get_v3_manufacturers_get",
        method: "GET",
        path: "/v3/manufacturers",
        tag: "Manufacturers",
        summary: "List manufacturers.",
        parameters: &[
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "manufacturers")]
    rt::OperationInfo {
        id: "manufacturer_get_v3_manufacturers__manufacturers_id__get",
        method: "GET",
        path: "/v3/manufacturers/{manufacturers_id}",
        tag: "Manufacturers",
        summary: "Get one manufacturer.",
        parameters: &[
            rt::ParameterInfo::new("manufacturers_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "instruments")]
    rt::OperationInfo {
        id: "get_instruments_by_manufacturer_v3_manufacturers__manufacturers_id__instruments_get",
        method: "GET",
        path: "/v3/manufacturers/{manufacturers_id}/instruments",
        tag: "Instruments",
        summary: "List the instruments of a manufacturer.",
        parameters: &[
            rt::ParameterInfo::new("manufacturers_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "licenses")]
    rt::OperationInfo {
        id: "instruments_get_v3_licenses_get",
        method: "GET",
        path: "/v3/licenses",
        tag: "Licenses",
        summary: "List data licenses.",
        parameters: &[
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "licenses")]
    rt::OperationInfo {
        id: "license_get_v3_licenses__licenses_id__get",
        method: "GET",
        path: "/v3/licenses/{licenses_id}",
        tag: "Licenses",
        summary: "Get one license.",
        parameters: &[
            rt::ParameterInfo::new("licenses_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "locations")]
    locations_get_v3_locations_get,
    #[cfg(feature = "locations")]
    locations_location_get_v3_locations_locations_id_get,
    #[cfg(feature = "locations")]
    locations_location_latest_get_v3_locations_locations_id_latest_get,
    #[cfg(feature = "sensors")]
    sensors_get_v3_locations_locations_id_sensors_get,
    #[cfg(feature = "locations")]
    locations_location_flags_get_v3_locations_locations_id_flags_get,
    #[cfg(feature = "sensors")]
    sensors_sensor_get_v3_sensors_sensors_id_get,
    #[cfg(feature = "measurements")]
    measurements_sensor_measurements_get_v3_sensors_sensors_id_measurements_get,
    #[cfg(feature = "measurements")]
    measurements_sensor_measurements_aggregated_get_hourly_v3_sensors_id,
    #[cfg(feature = "measurements")]
    measurements_sensor_measurements_aggregated_get_daily_v3_sensors_id,
    #[cfg(feature = "measurements")]
    measurements_sensor_hourly_measurements_get_v3_sensors_sensors_id_hours_get,
    #[cfg(feature = "measurements")]
    measurements_sensor_daily_get_v3_sensors_sensors_id_days_get,
    #[cfg(feature = "parameters")]
    parameters_get_v3_parameters_get,
    #[cfg(feature = "parameters")]
    parameters_parameter_get_v3_parameters_parameters_id_get,
    #[cfg(feature = "parameters")]
    parameters_latest_get_v3_parameters_parameters_id_latest_get,
    #[cfg(feature = "countries")]
    countries_get_v3_countries_get,
    #[cfg(feature = "countries")]
    countries_country_get_v3_countries_countries_id_get,
    #[cfg(feature = "providers")]
    providers_get_v3_providers_get,
    #[cfg(feature = "providers")]
    providers_provider_get_v3_providers_providers_id_get,
    #[cfg(feature = "owners")]
    owners_get_v3_owners_get,
    #[cfg(feature = "owners")]
    owners_owner_get_v3_owners_owners_id_get,
    #[cfg(feature = "instruments")]
    instruments_get_v3_instruments_get,
    #[cfg(feature = "instruments")]
    instruments_instrument_get_v3_instruments_instruments_id_get,
    #[cfg(feature = "manufacturers")]
    manufacturers_get_v3_manufacturers_get,
    #[cfg(feature = "manufacturers")]
    manufacturers_manufacturer_get_v3_manufacturers_manufacturers_id_get,
    #[cfg(feature = "instruments")]
    instruments_get_instruments_by_manufacturer_v3_manufacturers_id,
    #[cfg(feature = "licenses")]
    licenses_instruments_get_v3_licenses_get,
    #[cfg(feature = "licenses")]
    licenses_license_get_v3_licenses_licenses_id_get,
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

#[cfg(feature = "locations")]
fn locations_get_v3_locations_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::locations::GetV3LocationsGet,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.takes::<Vec<i32>>(2);
    call.takes::<Vec<i32>>(3);
    call.takes::<Vec<i32>>(4);
    call.takes::<Vec<i32>>(5);
    call.takes::<Vec<i32>>(6);
    call.takes::<bool>(7);
    call.takes::<bool>(8);
    call.takes::<Vec<i32>>(9);
    call.takes::<String>(10);
    call.takes::<Vec<i32>>(11);
    call.takes::<String>(12);
    call.takes::<types::OrderBy>(13);
    call.takes::<types::SortOrder>(14);
    call.takes::<i32>(15);
    call.takes::<i32>(16);
    call.start::<crate::locations::GetV3LocationsGet>()
}

#[cfg(feature = "locations")]
fn locations_location_get_v3_locations_locations_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::locations::LocationGetV3LocationsLocationsIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::locations::LocationGetV3LocationsLocationsIdGet>()
}

#[cfg(feature = "locations")]
fn locations_location_latest_get_v3_locations_locations_id_latest_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::locations::LocationLatestGetV3LocationsLocationsIdLatestGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.start::<crate::locations::LocationLatestGetV3LocationsLocationsIdLatestGet>()
}

#[cfg(feature = "sensors")]
fn sensors_get_v3_locations_locations_id_sensors_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sensors::GetV3LocationsLocationsIdSensorsGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::sensors::GetV3LocationsLocationsIdSensorsGet>()
}

#[cfg(feature = "locations")]
fn locations_location_flags_get_v3_locations_locations_id_flags_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::locations::LocationFlagsGetV3LocationsLocationsIdFlagsGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<i32>(3);
    call.takes::<i32>(4);
    call.start::<crate::locations::LocationFlagsGetV3LocationsLocationsIdFlagsGet>()
}

#[cfg(feature = "sensors")]
fn sensors_sensor_get_v3_sensors_sensors_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sensors::SensorGetV3SensorsSensorsIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::sensors::SensorGetV3SensorsSensorsIdGet>()
}

#[cfg(feature = "measurements")]
fn measurements_sensor_measurements_get_v3_sensors_sensors_id_measurements_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::measurements::SensorMeasurementsGetV3SensorsSensorsIdMeasurementsGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<i32>(3);
    call.takes::<i32>(4);
    call.start::<
            crate::measurements::SensorMeasurementsGetV3SensorsSensorsIdMeasurementsGet,
        >()
}

#[cfg(feature = "measurements")]
fn measurements_sensor_measurements_aggregated_get_hourly_v3_sensors_id(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::measurements::SensorMeasurementsAggregatedGetHourlyV3SensorsId,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<i32>(3);
    call.takes::<i32>(4);
    call.start::<crate::measurements::SensorMeasurementsAggregatedGetHourlyV3SensorsId>()
}

#[cfg(feature = "measurements")]
fn measurements_sensor_measurements_aggregated_get_daily_v3_sensors_id(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::measurements::SensorMeasurementsAggregatedGetDailyV3SensorsId,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<i32>(3);
    call.takes::<i32>(4);
    call.start::<crate::measurements::SensorMeasurementsAggregatedGetDailyV3SensorsId>()
}

#[cfg(feature = "measurements")]
fn measurements_sensor_hourly_measurements_get_v3_sensors_sensors_id_hours_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::measurements::SensorHourlyMeasurementsGetV3SensorsSensorsIdHoursGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<i32>(3);
    call.takes::<i32>(4);
    call.start::<
            crate::measurements::SensorHourlyMeasurementsGetV3SensorsSensorsIdHoursGet,
        >()
}

#[cfg(feature = "measurements")]
fn measurements_sensor_daily_get_v3_sensors_sensors_id_days_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::measurements::SensorDailyGetV3SensorsSensorsIdDaysGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<rt::Date>(1);
    call.takes::<rt::Date>(2);
    call.takes::<i32>(3);
    call.takes::<i32>(4);
    call.start::<crate::measurements::SensorDailyGetV3SensorsSensorsIdDaysGet>()
}

#[cfg(feature = "parameters")]
fn parameters_get_v3_parameters_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::parameters::GetV3ParametersGet,
    >(client.core(), args);
    call.takes::<types::ParametersGetV3ParametersGetParameterType>(0);
    call.takes::<String>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<Vec<i32>>(5);
    call.takes::<types::OrderBy>(6);
    call.takes::<types::SortOrder>(7);
    call.takes::<i32>(8);
    call.takes::<i32>(9);
    call.start::<crate::parameters::GetV3ParametersGet>()
}

#[cfg(feature = "parameters")]
fn parameters_parameter_get_v3_parameters_parameters_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::parameters::ParameterGetV3ParametersParametersIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::parameters::ParameterGetV3ParametersParametersIdGet>()
}

#[cfg(feature = "parameters")]
fn parameters_latest_get_v3_parameters_parameters_id_latest_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::parameters::LatestGetV3ParametersParametersIdLatestGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.start::<crate::parameters::LatestGetV3ParametersParametersIdLatestGet>()
}

#[cfg(feature = "countries")]
fn countries_get_v3_countries_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::countries::GetV3CountriesGet,
    >(client.core(), args);
    call.takes::<types::OrderBy>(0);
    call.takes::<types::SortOrder>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<Vec<i32>>(4);
    call.takes::<Vec<i32>>(5);
    call.start::<crate::countries::GetV3CountriesGet>()
}

#[cfg(feature = "countries")]
fn countries_country_get_v3_countries_countries_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::countries::CountryGetV3CountriesCountriesIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::countries::CountryGetV3CountriesCountriesIdGet>()
}

#[cfg(feature = "providers")]
fn providers_get_v3_providers_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::providers::GetV3ProvidersGet,
    >(client.core(), args);
    call.takes::<types::OrderBy>(0);
    call.takes::<types::SortOrder>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<Vec<i32>>(4);
    call.takes::<bool>(5);
    call.takes::<String>(6);
    call.takes::<Vec<i32>>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<i32>(10);
    call.start::<crate::providers::GetV3ProvidersGet>()
}

#[cfg(feature = "providers")]
fn providers_provider_get_v3_providers_providers_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::providers::ProviderGetV3ProvidersProvidersIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::providers::ProviderGetV3ProvidersProvidersIdGet>()
}

#[cfg(feature = "owners")]
fn owners_get_v3_owners_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::owners::GetV3OwnersGet,
    >(client.core(), args);
    call.takes::<types::OrderBy>(0);
    call.takes::<types::SortOrder>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.start::<crate::owners::GetV3OwnersGet>()
}

#[cfg(feature = "owners")]
fn owners_owner_get_v3_owners_owners_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::owners::OwnerGetV3OwnersOwnersIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::owners::OwnerGetV3OwnersOwnersIdGet>()
}

#[cfg(feature = "instruments")]
fn instruments_get_v3_instruments_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::instruments::GetV3InstrumentsGet,
    >(client.core(), args);
    call.takes::<types::OrderBy>(0);
    call.takes::<types::SortOrder>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.start::<crate::instruments::GetV3InstrumentsGet>()
}

#[cfg(feature = "instruments")]
fn instruments_instrument_get_v3_instruments_instruments_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::instruments::InstrumentGetV3InstrumentsInstrumentsIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::instruments::InstrumentGetV3InstrumentsInstrumentsIdGet>()
}

#[cfg(feature = "manufacturers")]
fn manufacturers_get_v3_manufacturers_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::manufacturers::GetV3ManufacturersGet,
    >(client.core(), args);
    call.takes::<types::OrderBy>(0);
    call.takes::<types::SortOrder>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.start::<crate::manufacturers::GetV3ManufacturersGet>()
}

#[cfg(feature = "manufacturers")]
fn manufacturers_manufacturer_get_v3_manufacturers_manufacturers_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::manufacturers::ManufacturerGetV3ManufacturersManufacturersIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<
            crate::manufacturers::ManufacturerGetV3ManufacturersManufacturersIdGet,
        >()
}

#[cfg(feature = "instruments")]
fn instruments_get_instruments_by_manufacturer_v3_manufacturers_id(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::instruments::GetInstrumentsByManufacturerV3ManufacturersId,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::instruments::GetInstrumentsByManufacturerV3ManufacturersId>()
}

#[cfg(feature = "licenses")]
fn licenses_instruments_get_v3_licenses_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::licenses::InstrumentsGetV3LicensesGet,
    >(client.core(), args);
    call.takes::<types::OrderBy>(0);
    call.takes::<types::SortOrder>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.start::<crate::licenses::InstrumentsGetV3LicensesGet>()
}

#[cfg(feature = "licenses")]
fn licenses_license_get_v3_licenses_licenses_id_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::licenses::LicenseGetV3LicensesLicensesIdGet,
    >(client.core(), args);
    call.needs::<i32>(0);
    call.start::<crate::licenses::LicenseGetV3LicensesLicensesIdGet>()
}

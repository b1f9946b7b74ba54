// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "system")]
    rt::OperationInfo {
        id: "getStatus",
        method: "GET",
        path: "/status",
        tag: "system",
        summary: "State of the service and of the key",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "listSensors",
        method: "GET",
        path: "/sensors",
        tag: "sensors",
        summary: "List sensors",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("kind", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tags", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("bbox", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("active", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "createSensor",
        method: "POST",
        path: "/sensors",
        tag: "sensors",
        summary: "Register a sensor",
        parameters: &[
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "getSensor",
        method: "GET",
        path: "/sensors/{sensorId}",
        tag: "sensors",
        summary: "Get a sensor",
        parameters: &[
            rt::ParameterInfo::new("sensorId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "updateSensor",
        method: "PATCH",
        path: "/sensors/{sensorId}",
        tag: "sensors",
        summary: "Change a sensor",
        parameters: &[
            rt::ParameterInfo::new("sensorId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("If-Match", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/merge-patch+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "deleteSensor",
        method: "DELETE",
        path: "/sensors/{sensorId}",
        tag: "sensors",
        summary: "Remove a sensor; its observations stay",
        parameters: &[
            rt::ParameterInfo::new("sensorId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "calibrateSensor",
        method: "POST",
        path: "/sensors/{sensorId}/calibrate",
        tag: "sensors",
        summary: "Start a calibration",
        parameters: &[
            rt::ParameterInfo::new("sensorId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "uploadSensorPhoto",
        method: "PUT",
        path: "/sensors/{sensorId}/photo",
        tag: "sensors",
        summary: "Upload a photo of the site",
        parameters: &[
            rt::ParameterInfo::new("sensorId", rt::ParameterPlace::Path, true),
        ],
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sensors")]
    rt::OperationInfo {
        id: "getSensorPhoto",
        method: "GET",
        path: "/sensors/{sensorId}/photo",
        tag: "sensors",
        summary: "Download the photo of the site",
        parameters: &[
            rt::ParameterInfo::new("sensorId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "observations")]
    rt::OperationInfo {
        id: "listObservations",
        method: "GET",
        path: "/observations",
        tag: "observations",
        summary: "List observations, newest first",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sensor_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("metric", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("quality", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "observations")]
    rt::OperationInfo {
        id: "createObservations",
        method: "POST",
        path: "/observations",
        tag: "observations",
        summary: "Store up to 1000 observations",
        parameters: &[
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "observations")]
    rt::OperationInfo {
        id: "summarizeObservations",
        method: "GET",
        path: "/observations/summary",
        tag: "observations",
        summary: "Aggregate observations over time",
        parameters: &[
            rt::ParameterInfo::new("sensor_id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("metric", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("interval", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "observations")]
    rt::OperationInfo {
        id: "getObservation",
        method: "GET",
        path: "/observations/{observationId}",
        tag: "observations",
        summary: "Get an observation",
        parameters: &[
            rt::ParameterInfo::new("observationId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "listDashboards",
        method: "GET",
        path: "/dashboards",
        tag: "dashboards",
        summary: "List dashboards",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "createDashboard",
        method: "POST",
        path: "/dashboards",
        tag: "dashboards",
        summary: "Create a dashboard",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "getDashboard",
        method: "GET",
        path: "/dashboards/{dashboardId}",
        tag: "dashboards",
        summary: "Get a dashboard",
        parameters: &[
            rt::ParameterInfo::new("dashboardId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "replaceDashboard",
        method: "PUT",
        path: "/dashboards/{dashboardId}",
        tag: "dashboards",
        summary: "Replace a dashboard",
        parameters: &[
            rt::ParameterInfo::new("dashboardId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "deleteDashboard",
        method: "DELETE",
        path: "/dashboards/{dashboardId}",
        tag: "dashboards",
        summary: "Delete a dashboard",
        parameters: &[
            rt::ParameterInfo::new("dashboardId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "system")]
    system_get_status,
    #[cfg(feature = "sensors")]
    sensors_list_sensors,
    #[cfg(feature = "sensors")]
    sensors_create_sensor,
    #[cfg(feature = "sensors")]
    sensors_get_sensor,
    #[cfg(feature = "sensors")]
    sensors_update_sensor,
    #[cfg(feature = "sensors")]
    sensors_delete_sensor,
    #[cfg(feature = "sensors")]
    sensors_calibrate_sensor,
    #[cfg(feature = "sensors")]
    sensors_upload_sensor_photo,
    #[cfg(feature = "sensors")]
    sensors_get_sensor_photo,
    #[cfg(feature = "observations")]
    observations_list_observations,
    #[cfg(feature = "observations")]
    observations_create_observations,
    #[cfg(feature = "observations")]
    observations_summarize_observations,
    #[cfg(feature = "observations")]
    observations_get_observation,
    #[cfg(feature = "dashboards")]
    dashboards_list_dashboards,
    #[cfg(feature = "dashboards")]
    dashboards_create_dashboard,
    #[cfg(feature = "dashboards")]
    dashboards_get_dashboard,
    #[cfg(feature = "dashboards")]
    dashboards_replace_dashboard,
    #[cfg(feature = "dashboards")]
    dashboards_delete_dashboard,
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

#[cfg(feature = "system")]
fn system_get_status(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::system::GetStatus>(client.core(), args);
    call.start::<crate::system::GetStatus>()
}

#[cfg(feature = "sensors")]
fn sensors_list_sensors(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::sensors::ListSensors>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.takes::<Vec<types::ListSensorsKindItem>>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<Vec<f64>>(4);
    call.takes::<bool>(5);
    call.start::<crate::sensors::ListSensors>()
}

#[cfg(feature = "sensors")]
fn sensors_create_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sensors::CreateSensor,
    >(client.core(), args);
    call.json::<types::NewSensor>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::sensors::CreateSensor>()
}

#[cfg(feature = "sensors")]
fn sensors_get_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::sensors::GetSensor>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::sensors::GetSensor>()
}

#[cfg(feature = "sensors")]
fn sensors_update_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sensors::UpdateSensor,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::SensorPatch>("application/merge-patch+json", true);
    call.takes::<String>(1);
    call.start::<crate::sensors::UpdateSensor>()
}

#[cfg(feature = "sensors")]
fn sensors_delete_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sensors::DeleteSensor,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::sensors::DeleteSensor>()
}

#[cfg(feature = "sensors")]
fn sensors_calibrate_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sensors::CalibrateSensor,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<types::CalibrateSensorBody>("application/x-www-form-urlencoded", true);
    call.start::<crate::sensors::CalibrateSensor>()
}

#[cfg(feature = "sensors")]
fn sensors_upload_sensor_photo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sensors::UploadSensorPhoto,
    >(client.core(), args);
    call.needs::<String>(0);
    call.multipart::<types::UploadSensorPhotoBody>("multipart/form-data", true);
    call.start::<crate::sensors::UploadSensorPhoto>()
}

#[cfg(feature = "sensors")]
fn sensors_get_sensor_photo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sensors::GetSensorPhoto,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::sensors::GetSensorPhoto>()
}

#[cfg(feature = "observations")]
fn observations_list_observations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::observations::ListObservations,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<String>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<types::ListObservationsQuality>(6);
    call.start::<crate::observations::ListObservations>()
}

#[cfg(feature = "observations")]
fn observations_create_observations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::observations::CreateObservations,
    >(client.core(), args);
    call.json::<types::ObservationBatch>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::observations::CreateObservations>()
}

#[cfg(feature = "observations")]
fn observations_summarize_observations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::observations::SummarizeObservations,
    >(client.core(), args);
    call.needs::<Vec<String>>(0);
    call.needs::<String>(1);
    call.needs::<rt::DateTime>(2);
    call.needs::<rt::DateTime>(3);
    call.takes::<types::SummarizeObservationsInterval>(4);
    call.start::<crate::observations::SummarizeObservations>()
}

#[cfg(feature = "observations")]
fn observations_get_observation(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::observations::GetObservation,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::observations::GetObservation>()
}

#[cfg(feature = "dashboards")]
fn dashboards_list_dashboards(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::ListDashboards,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.start::<crate::dashboards::ListDashboards>()
}

#[cfg(feature = "dashboards")]
fn dashboards_create_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::CreateDashboard,
    >(client.core(), args);
    call.json::<types::NewDashboard>("application/json", true);
    call.start::<crate::dashboards::CreateDashboard>()
}

#[cfg(feature = "dashboards")]
fn dashboards_get_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::GetDashboard,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::dashboards::GetDashboard>()
}

#[cfg(feature = "dashboards")]
fn dashboards_replace_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::ReplaceDashboard,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::NewDashboard>("application/json", true);
    call.start::<crate::dashboards::ReplaceDashboard>()
}

#[cfg(feature = "dashboards")]
fn dashboards_delete_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::DeleteDashboard,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::dashboards::DeleteDashboard>()
}

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
fn system_get_status(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.system().get_status();
    Ok(rt::outcome::<crate::system::GetStatus>(call.send()))
}

#[cfg(feature = "sensors")]
fn sensors_list_sensors(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.sensors().list_sensors();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<Vec<types::ListSensorsKindItem>>(rt::ParameterPlace::Query, "kind")?
    {
        call = call.kind(&value);
    }
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "tags")?
    {
        call = call.tags(&value);
    }
    if let Some(value) = args.optional::<Vec<f64>>(rt::ParameterPlace::Query, "bbox")? {
        call = call.bbox(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "active")? {
        call = call.active(value);
    }
    Ok(rt::outcome::<crate::sensors::ListSensors>(call.send()))
}

#[cfg(feature = "sensors")]
fn sensors_create_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::NewSensor>()?;
    let mut call = client.sensors().create_sensor(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::sensors::CreateSensor>(call.send()))
}

#[cfg(feature = "sensors")]
fn sensors_get_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .sensors()
        .get_sensor(&args.required::<String>(rt::ParameterPlace::Path, "sensorId")?);
    Ok(rt::outcome::<crate::sensors::GetSensor>(call.send()))
}

#[cfg(feature = "sensors")]
fn sensors_update_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SensorPatch>()?;
    let mut call = client
        .sensors()
        .update_sensor(
            &args.required::<String>(rt::ParameterPlace::Path, "sensorId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "If-Match")?
    {
        call = call.if_match(&value);
    }
    Ok(rt::outcome::<crate::sensors::UpdateSensor>(call.send()))
}

#[cfg(feature = "sensors")]
fn sensors_delete_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .sensors()
        .delete_sensor(&args.required::<String>(rt::ParameterPlace::Path, "sensorId")?);
    Ok(rt::outcome::<crate::sensors::DeleteSensor>(call.send()))
}

#[cfg(feature = "sensors")]
fn sensors_calibrate_sensor(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CalibrateSensorBody>()?;
    let call = client
        .sensors()
        .calibrate_sensor(
            &args.required::<String>(rt::ParameterPlace::Path, "sensorId")?,
            &body,
        );
    Ok(rt::outcome::<crate::sensors::CalibrateSensor>(call.send()))
}

#[cfg(feature = "sensors")]
fn sensors_upload_sensor_photo(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UploadSensorPhotoBody>()?;
    let call = client
        .sensors()
        .upload_sensor_photo(
            &args.required::<String>(rt::ParameterPlace::Path, "sensorId")?,
            &body,
        );
    Ok(rt::outcome::<crate::sensors::UploadSensorPhoto>(call.send()))
}

#[cfg(feature = "sensors")]
fn sensors_get_sensor_photo(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .sensors()
        .get_sensor_photo(
            &args.required::<String>(rt::ParameterPlace::Path, "sensorId")?,
        );
    Ok(rt::outcome::<crate::sensors::GetSensorPhoto>(call.send()))
}

#[cfg(feature = "observations")]
fn observations_list_observations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.observations().list_observations();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "sensor_id")?
    {
        call = call.sensor_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "metric")? {
        call = call.metric(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "from")?
    {
        call = call.from(&value);
    }
    if let Some(value) = args.optional::<rt::DateTime>(rt::ParameterPlace::Query, "to")?
    {
        call = call.to(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListObservationsQuality,
        >(rt::ParameterPlace::Query, "quality")?
    {
        call = call.quality(value);
    }
    Ok(rt::outcome::<crate::observations::ListObservations>(call.send()))
}

#[cfg(feature = "observations")]
fn observations_create_observations(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ObservationBatch>()?;
    let mut call = client.observations().create_observations(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::observations::CreateObservations>(call.send()))
}

#[cfg(feature = "observations")]
fn observations_summarize_observations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .observations()
        .summarize_observations(
            &args.required::<Vec<String>>(rt::ParameterPlace::Query, "sensor_id")?,
            &args.required::<String>(rt::ParameterPlace::Query, "metric")?,
            &args.required::<rt::DateTime>(rt::ParameterPlace::Query, "from")?,
            &args.required::<rt::DateTime>(rt::ParameterPlace::Query, "to")?,
        );
    if let Some(value) = args
        .optional::<
            types::SummarizeObservationsInterval,
        >(rt::ParameterPlace::Query, "interval")?
    {
        call = call.interval(value);
    }
    Ok(rt::outcome::<crate::observations::SummarizeObservations>(call.send()))
}

#[cfg(feature = "observations")]
fn observations_get_observation(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .observations()
        .get_observation(
            args.required::<i64>(rt::ParameterPlace::Path, "observationId")?,
        );
    Ok(rt::outcome::<crate::observations::GetObservation>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_list_dashboards(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.dashboards().list_dashboards();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::dashboards::ListDashboards>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_create_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::NewDashboard>()?;
    let call = client.dashboards().create_dashboard(&body);
    Ok(rt::outcome::<crate::dashboards::CreateDashboard>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_get_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .dashboards()
        .get_dashboard(
            &args.required::<String>(rt::ParameterPlace::Path, "dashboardId")?,
        );
    Ok(rt::outcome::<crate::dashboards::GetDashboard>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_replace_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::NewDashboard>()?;
    let call = client
        .dashboards()
        .replace_dashboard(
            &args.required::<String>(rt::ParameterPlace::Path, "dashboardId")?,
            &body,
        );
    Ok(rt::outcome::<crate::dashboards::ReplaceDashboard>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_delete_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .dashboards()
        .delete_dashboard(
            &args.required::<String>(rt::ParameterPlace::Path, "dashboardId")?,
        );
    Ok(rt::outcome::<crate::dashboards::DeleteDashboard>(call.send()))
}

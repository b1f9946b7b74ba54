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
        id: "listAlerts",
        method: "GET",
        path: "/products/alerts.json",
        tag: "Alerts",
        summary: "List alerts, watches and warnings of the past days.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "getNoaaScales",
        method: "GET",
        path: "/products/noaa-scales.json",
        tag: "Alerts",
        summary: "Get the R, S and G scales: yesterday, now and the coming days.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "geomagnetism")]
    rt::OperationInfo {
        id: "getPlanetaryKIndex",
        method: "GET",
        path: "/products/noaa-planetary-k-index.json",
        tag: "Geomagnetism",
        summary: "Get the three-hour planetary K index of the past week.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "geomagnetism")]
    rt::OperationInfo {
        id: "getPlanetaryKIndexForecast",
        method: "GET",
        path: "/products/noaa-planetary-k-index-forecast.json",
        tag: "Geomagnetism",
        summary: "Get the observed and forecast planetary K index.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "geomagnetism")]
    rt::OperationInfo {
        id: "listPlanetaryKIndex1m",
        method: "GET",
        path: "/json/planetary_k_index_1m.json",
        tag: "Geomagnetism",
        summary: "Get the estimated planetary K index by minute.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "geomagnetism")]
    rt::OperationInfo {
        id: "listBoulderKIndex1m",
        method: "GET",
        path: "/json/boulder_k_index_1m.json",
        tag: "Geomagnetism",
        summary: "Get the Boulder K index by minute.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "solar_wind")]
    rt::OperationInfo {
        id: "listRtswWind",
        method: "GET",
        path: "/json/rtsw/rtsw_wind_1m.json",
        tag: "SolarWind",
        summary: "Get real-time solar wind by minute and spacecraft.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "solar_wind")]
    rt::OperationInfo {
        id: "listRtswMag",
        method: "GET",
        path: "/json/rtsw/rtsw_mag_1m.json",
        tag: "SolarWind",
        summary: "Get the real-time magnetic field by minute and spacecraft.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "goes")]
    rt::OperationInfo {
        id: "listXrays",
        method: "GET",
        path: "/json/goes/{satellite}/xrays-{period}.json",
        tag: "GOES",
        summary: "Get solar X-ray flux.",
        parameters: &[
            rt::ParameterInfo::new("satellite", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("period", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "goes")]
    rt::OperationInfo {
        id: "getLatestXrayFlare",
        method: "GET",
        path: "/json/goes/{satellite}/xray-flares-latest.json",
        tag: "GOES",
        summary: "Get the latest X-ray flare.",
        parameters: &[
            rt::ParameterInfo::new("satellite", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "goes")]
    rt::OperationInfo {
        id: "listXrayFlares",
        method: "GET",
        path: "/json/goes/{satellite}/xray-flares-7-day.json",
        tag: "GOES",
        summary: "List the X-ray flares of the past week.",
        parameters: &[
            rt::ParameterInfo::new("satellite", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "goes")]
    rt::OperationInfo {
        id: "listIntegralProtons",
        method: "GET",
        path: "/json/goes/{satellite}/integral-protons-{period}.json",
        tag: "GOES",
        summary: "Get integral proton flux.",
        parameters: &[
            rt::ParameterInfo::new("satellite", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("period", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "goes")]
    rt::OperationInfo {
        id: "listIntegralElectrons",
        method: "GET",
        path: "/json/goes/{satellite}/integral-electrons-{period}.json",
        tag: "GOES",
        summary: "Get integral electron flux.",
        parameters: &[
            rt::ParameterInfo::new("satellite", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("period", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "goes")]
    rt::OperationInfo {
        id: "listMagnetometers",
        method: "GET",
        path: "/json/goes/{satellite}/magnetometers-{period}.json",
        tag: "GOES",
        summary: "Get the magnetic field at GOES.",
        parameters: &[
            rt::ParameterInfo::new("satellite", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("period", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "aurora")]
    rt::OperationInfo {
        id: "getAuroraForecast",
        method: "GET",
        path: "/json/ovation_aurora_latest.json",
        tag: "Aurora",
        summary: "Get the aurora forecast for every degree of the Earth.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sun")]
    rt::OperationInfo {
        id: "listF107Flux",
        method: "GET",
        path: "/json/f107_cm_flux.json",
        tag: "Sun",
        summary: "Get the 10.7 cm radio flux.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sun")]
    rt::OperationInfo {
        id: "listSolarRegions",
        method: "GET",
        path: "/json/solar_regions.json",
        tag: "Sun",
        summary: "List active regions of the past days.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sun")]
    rt::OperationInfo {
        id: "listSolarProbabilities",
        method: "GET",
        path: "/json/solar_probabilities.json",
        tag: "Sun",
        summary: "Get flare and proton event probabilities.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "solar_cycle")]
    rt::OperationInfo {
        id: "listObservedSolarCycle",
        method: "GET",
        path: "/json/solar-cycle/observed-solar-cycle-indices.json",
        tag: "SolarCycle",
        summary: "Get monthly sunspot numbers and radio flux.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "solar_cycle")]
    rt::OperationInfo {
        id: "listPredictedSolarCycle",
        method: "GET",
        path: "/json/solar-cycle/predicted-solar-cycle.json",
        tag: "SolarCycle",
        summary: "Get the predicted solar cycle.",
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "alerts")]
    alerts_list_alerts,
    #[cfg(feature = "alerts")]
    alerts_get_noaa_scales,
    #[cfg(feature = "geomagnetism")]
    geomagnetism_get_planetary_k_index,
    #[cfg(feature = "geomagnetism")]
    geomagnetism_get_planetary_k_index_forecast,
    #[cfg(feature = "geomagnetism")]
    geomagnetism_list_planetary_k_index1m,
    #[cfg(feature = "geomagnetism")]
    geomagnetism_list_boulder_k_index1m,
    #[cfg(feature = "solar_wind")]
    solar_wind_list_rtsw_wind,
    #[cfg(feature = "solar_wind")]
    solar_wind_list_rtsw_mag,
    #[cfg(feature = "goes")]
    goes_list_xrays,
    #[cfg(feature = "goes")]
    goes_get_latest_xray_flare,
    #[cfg(feature = "goes")]
    goes_list_xray_flares,
    #[cfg(feature = "goes")]
    goes_list_integral_protons,
    #[cfg(feature = "goes")]
    goes_list_integral_electrons,
    #[cfg(feature = "goes")]
    goes_list_magnetometers,
    #[cfg(feature = "aurora")]
    aurora_get_aurora_forecast,
    #[cfg(feature = "sun")]
    sun_list_f107_flux,
    #[cfg(feature = "sun")]
    sun_list_solar_regions,
    #[cfg(feature = "sun")]
    sun_list_solar_probabilities,
    #[cfg(feature = "solar_cycle")]
    solar_cycle_list_observed_solar_cycle,
    #[cfg(feature = "solar_cycle")]
    solar_cycle_list_predicted_solar_cycle,
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
fn alerts_list_alerts(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.alerts().list_alerts();
    Ok(rt::outcome::<crate::alerts::ListAlerts>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_get_noaa_scales(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.alerts().get_noaa_scales();
    Ok(rt::outcome::<crate::alerts::GetNoaaScales>(call.send()))
}

#[cfg(feature = "geomagnetism")]
fn geomagnetism_get_planetary_k_index(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.geomagnetism().get_planetary_k_index();
    Ok(rt::outcome::<crate::geomagnetism::GetPlanetaryKIndex>(call.send()))
}

#[cfg(feature = "geomagnetism")]
fn geomagnetism_get_planetary_k_index_forecast(
    client: &Client,
    _args: &rt::Args,
) -> rt::Started {
    let call = client.geomagnetism().get_planetary_k_index_forecast();
    Ok(rt::outcome::<crate::geomagnetism::GetPlanetaryKIndexForecast>(call.send()))
}

#[cfg(feature = "geomagnetism")]
fn geomagnetism_list_planetary_k_index1m(
    client: &Client,
    _args: &rt::Args,
) -> rt::Started {
    let call = client.geomagnetism().list_planetary_k_index1m();
    Ok(rt::outcome::<crate::geomagnetism::ListPlanetaryKIndex1m>(call.send()))
}

#[cfg(feature = "geomagnetism")]
fn geomagnetism_list_boulder_k_index1m(
    client: &Client,
    _args: &rt::Args,
) -> rt::Started {
    let call = client.geomagnetism().list_boulder_k_index1m();
    Ok(rt::outcome::<crate::geomagnetism::ListBoulderKIndex1m>(call.send()))
}

#[cfg(feature = "solar_wind")]
fn solar_wind_list_rtsw_wind(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.solar_wind().list_rtsw_wind();
    Ok(rt::outcome::<crate::solar_wind::ListRtswWind>(call.send()))
}

#[cfg(feature = "solar_wind")]
fn solar_wind_list_rtsw_mag(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.solar_wind().list_rtsw_mag();
    Ok(rt::outcome::<crate::solar_wind::ListRtswMag>(call.send()))
}

#[cfg(feature = "goes")]
fn goes_list_xrays(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .goes()
        .list_xrays(
            args
                .required::<
                    types::ListXraysSatellite,
                >(rt::ParameterPlace::Path, "satellite")?,
            args.required::<types::ListXraysPeriod>(rt::ParameterPlace::Path, "period")?,
        );
    Ok(rt::outcome::<crate::goes::ListXrays>(call.send()))
}

#[cfg(feature = "goes")]
fn goes_get_latest_xray_flare(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .goes()
        .get_latest_xray_flare(
            args
                .required::<
                    types::GetLatestXrayFlareSatellite,
                >(rt::ParameterPlace::Path, "satellite")?,
        );
    Ok(rt::outcome::<crate::goes::GetLatestXrayFlare>(call.send()))
}

#[cfg(feature = "goes")]
fn goes_list_xray_flares(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .goes()
        .list_xray_flares(
            args
                .required::<
                    types::ListXrayFlaresSatellite,
                >(rt::ParameterPlace::Path, "satellite")?,
        );
    Ok(rt::outcome::<crate::goes::ListXrayFlares>(call.send()))
}

#[cfg(feature = "goes")]
fn goes_list_integral_protons(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .goes()
        .list_integral_protons(
            args
                .required::<
                    types::ListIntegralProtonsSatellite,
                >(rt::ParameterPlace::Path, "satellite")?,
            args
                .required::<
                    types::ListIntegralProtonsPeriod,
                >(rt::ParameterPlace::Path, "period")?,
        );
    Ok(rt::outcome::<crate::goes::ListIntegralProtons>(call.send()))
}

#[cfg(feature = "goes")]
fn goes_list_integral_electrons(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .goes()
        .list_integral_electrons(
            args
                .required::<
                    types::ListIntegralElectronsSatellite,
                >(rt::ParameterPlace::Path, "satellite")?,
            args
                .required::<
                    types::ListIntegralElectronsPeriod,
                >(rt::ParameterPlace::Path, "period")?,
        );
    Ok(rt::outcome::<crate::goes::ListIntegralElectrons>(call.send()))
}

#[cfg(feature = "goes")]
fn goes_list_magnetometers(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .goes()
        .list_magnetometers(
            args
                .required::<
                    types::ListMagnetometersSatellite,
                >(rt::ParameterPlace::Path, "satellite")?,
            args
                .required::<
                    types::ListMagnetometersPeriod,
                >(rt::ParameterPlace::Path, "period")?,
        );
    Ok(rt::outcome::<crate::goes::ListMagnetometers>(call.send()))
}

#[cfg(feature = "aurora")]
fn aurora_get_aurora_forecast(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.aurora().get_aurora_forecast();
    Ok(rt::outcome::<crate::aurora::GetAuroraForecast>(call.send()))
}

#[cfg(feature = "sun")]
fn sun_list_f107_flux(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.sun().list_f107_flux();
    Ok(rt::outcome::<crate::sun::ListF107Flux>(call.send()))
}

#[cfg(feature = "sun")]
fn sun_list_solar_regions(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.sun().list_solar_regions();
    Ok(rt::outcome::<crate::sun::ListSolarRegions>(call.send()))
}

#[cfg(feature = "sun")]
fn sun_list_solar_probabilities(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.sun().list_solar_probabilities();
    Ok(rt::outcome::<crate::sun::ListSolarProbabilities>(call.send()))
}

#[cfg(feature = "solar_cycle")]
fn solar_cycle_list_observed_solar_cycle(
    client: &Client,
    _args: &rt::Args,
) -> rt::Started {
    let call = client.solar_cycle().list_observed_solar_cycle();
    Ok(rt::outcome::<crate::solar_cycle::ListObservedSolarCycle>(call.send()))
}

#[cfg(feature = "solar_cycle")]
fn solar_cycle_list_predicted_solar_cycle(
    client: &Client,
    _args: &rt::Args,
) -> rt::Started {
    let call = client.solar_cycle().list_predicted_solar_cycle();
    Ok(rt::outcome::<crate::solar_cycle::ListPredictedSolarCycle>(call.send()))
}

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
fn alerts_list_alerts(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::alerts::ListAlerts>(client.core(), args);
    call.start::<crate::alerts::ListAlerts>()
}

#[cfg(feature = "alerts")]
fn alerts_get_noaa_scales(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::alerts::GetNoaaScales>(client.core(), args);
    call.start::<crate::alerts::GetNoaaScales>()
}

#[cfg(feature = "geomagnetism")]
fn geomagnetism_get_planetary_k_index(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::geomagnetism::GetPlanetaryKIndex,
    >(client.core(), args);
    call.start::<crate::geomagnetism::GetPlanetaryKIndex>()
}

#[cfg(feature = "geomagnetism")]
fn geomagnetism_get_planetary_k_index_forecast(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::geomagnetism::GetPlanetaryKIndexForecast,
    >(client.core(), args);
    call.start::<crate::geomagnetism::GetPlanetaryKIndexForecast>()
}

#[cfg(feature = "geomagnetism")]
fn geomagnetism_list_planetary_k_index1m(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::geomagnetism::ListPlanetaryKIndex1m,
    >(client.core(), args);
    call.start::<crate::geomagnetism::ListPlanetaryKIndex1m>()
}

#[cfg(feature = "geomagnetism")]
fn geomagnetism_list_boulder_k_index1m(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::geomagnetism::ListBoulderKIndex1m,
    >(client.core(), args);
    call.start::<crate::geomagnetism::ListBoulderKIndex1m>()
}

#[cfg(feature = "solar_wind")]
fn solar_wind_list_rtsw_wind(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::solar_wind::ListRtswWind>(client.core(), args);
    call.start::<crate::solar_wind::ListRtswWind>()
}

#[cfg(feature = "solar_wind")]
fn solar_wind_list_rtsw_mag(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::solar_wind::ListRtswMag>(client.core(), args);
    call.start::<crate::solar_wind::ListRtswMag>()
}

#[cfg(feature = "goes")]
fn goes_list_xrays(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::goes::ListXrays>(client.core(), args);
    call.needs::<types::ListXraysSatellite>(0);
    call.needs::<types::ListXraysPeriod>(1);
    call.start::<crate::goes::ListXrays>()
}

#[cfg(feature = "goes")]
fn goes_get_latest_xray_flare(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::goes::GetLatestXrayFlare,
    >(client.core(), args);
    call.needs::<types::GetLatestXrayFlareSatellite>(0);
    call.start::<crate::goes::GetLatestXrayFlare>()
}

#[cfg(feature = "goes")]
fn goes_list_xray_flares(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::goes::ListXrayFlares>(client.core(), args);
    call.needs::<types::ListXrayFlaresSatellite>(0);
    call.start::<crate::goes::ListXrayFlares>()
}

#[cfg(feature = "goes")]
fn goes_list_integral_protons(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::goes::ListIntegralProtons,
    >(client.core(), args);
    call.needs::<types::ListIntegralProtonsSatellite>(0);
    call.needs::<types::ListIntegralProtonsPeriod>(1);
    call.start::<crate::goes::ListIntegralProtons>()
}

#[cfg(feature = "goes")]
fn goes_list_integral_electrons(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::goes::ListIntegralElectrons,
    >(client.core(), args);
    call.needs::<types::ListIntegralElectronsSatellite>(0);
    call.needs::<types::ListIntegralElectronsPeriod>(1);
    call.start::<crate::goes::ListIntegralElectrons>()
}

#[cfg(feature = "goes")]
fn goes_list_magnetometers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::goes::ListMagnetometers,
    >(client.core(), args);
    call.needs::<types::ListMagnetometersSatellite>(0);
    call.needs::<types::ListMagnetometersPeriod>(1);
    call.start::<crate::goes::ListMagnetometers>()
}

#[cfg(feature = "aurora")]
fn aurora_get_aurora_forecast(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::aurora::GetAuroraForecast,
    >(client.core(), args);
    call.start::<crate::aurora::GetAuroraForecast>()
}

#[cfg(feature = "sun")]
fn sun_list_f107_flux(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::sun::ListF107Flux>(client.core(), args);
    call.start::<crate::sun::ListF107Flux>()
}

#[cfg(feature = "sun")]
fn sun_list_solar_regions(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::sun::ListSolarRegions>(client.core(), args);
    call.start::<crate::sun::ListSolarRegions>()
}

#[cfg(feature = "sun")]
fn sun_list_solar_probabilities(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::sun::ListSolarProbabilities,
    >(client.core(), args);
    call.start::<crate::sun::ListSolarProbabilities>()
}

#[cfg(feature = "solar_cycle")]
fn solar_cycle_list_observed_solar_cycle(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::solar_cycle::ListObservedSolarCycle,
    >(client.core(), args);
    call.start::<crate::solar_cycle::ListObservedSolarCycle>()
}

#[cfg(feature = "solar_cycle")]
fn solar_cycle_list_predicted_solar_cycle(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::solar_cycle::ListPredictedSolarCycle,
    >(client.core(), args);
    call.start::<crate::solar_cycle::ListPredictedSolarCycle>()
}

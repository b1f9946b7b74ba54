// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "apod")]
    rt::OperationInfo {
        id: "getApod",
        method: "GET",
        path: "/planetary/apod",
        tag: "APOD",
        summary: "Get the Astronomy Picture of the Day; a list when a range or a count is asked for.",
        parameters: &[
            rt::ParameterInfo::new("date", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start_date", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end_date", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("thumbs", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("hd", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("concept_tags", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "neo_ws")]
    rt::OperationInfo {
        id: "getNeoFeed",
        method: "GET",
        path: "/neo/rest/v1/feed",
        tag: "NeoWs",
        summary: "List asteroids by day of closest approach; at most seven days.",
        parameters: &[
            rt::ParameterInfo::new("start_date", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end_date", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "neo_ws")]
    rt::OperationInfo {
        id: "getNeoFeedToday",
        method: "GET",
        path: "/neo/rest/v1/feed/today",
        tag: "NeoWs",
        summary: "List today's asteroids.",
        parameters: &[
            rt::ParameterInfo::new("detailed", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "neo_ws")]
    rt::OperationInfo {
        id: "browseNeos",
        method: "GET",
        path: "/neo/rest/v1/neo/browse",
        tag: "NeoWs",
        summary: "Page through all asteroids.",
        parameters: &[
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("size", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "neo_ws")]
    rt::OperationInfo {
        id: "getNeo",
        method: "GET",
        path: "/neo/rest/v1/neo/{asteroid_id}",
        tag: "NeoWs",
        summary: "Get one asteroid.",
        parameters: &[
            rt::ParameterInfo::new("asteroid_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listCmes",
        method: "GET",
        path: "/DONKI/CME",
        tag: "DONKI",
        summary: "List coronal mass ejections.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listCmeAnalyses",
        method: "GET",
        path: "/DONKI/CMEAnalysis",
        tag: "DONKI",
        summary: "List analyses of coronal mass ejections.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mostAccurateOnly", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "completeEntryOnly",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("speed", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("halfAngle", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("catalog", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("keyword", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listGeomagneticStorms",
        method: "GET",
        path: "/DONKI/GST",
        tag: "DONKI",
        summary: "List geomagnetic storms.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listInterplanetaryShocks",
        method: "GET",
        path: "/DONKI/IPS",
        tag: "DONKI",
        summary: "List interplanetary shocks.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("location", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("catalog", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listSolarFlares",
        method: "GET",
        path: "/DONKI/FLR",
        tag: "DONKI",
        summary: "List solar flares.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listSolarEnergeticParticles",
        method: "GET",
        path: "/DONKI/SEP",
        tag: "DONKI",
        summary: "List solar energetic particle events.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listMagnetopauseCrossings",
        method: "GET",
        path: "/DONKI/MPC",
        tag: "DONKI",
        summary: "List magnetopause crossings.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listRadiationBeltEnhancements",
        method: "GET",
        path: "/DONKI/RBE",
        tag: "DONKI",
        summary: "List radiation belt enhancements.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listHighSpeedStreams",
        method: "GET",
        path: "/DONKI/HSS",
        tag: "DONKI",
        summary: "List high speed streams.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listWsaEnlilSimulations",
        method: "GET",
        path: "/DONKI/WSAEnlilSimulations",
        tag: "DONKI",
        summary: "List WSA+Enlil model runs.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "donki")]
    rt::OperationInfo {
        id: "listNotifications",
        method: "GET",
        path: "/DONKI/notifications",
        tag: "DONKI",
        summary: "List notifications.",
        parameters: &[
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "epic")]
    rt::OperationInfo {
        id: "listEpicNatural",
        method: "GET",
        path: "/EPIC/api/natural",
        tag: "EPIC",
        summary: "List the newest natural colour pictures.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "epic")]
    rt::OperationInfo {
        id: "listEpicNaturalByDate",
        method: "GET",
        path: "/EPIC/api/natural/date/{date}",
        tag: "EPIC",
        summary: "List the natural colour pictures of a day.",
        parameters: &[rt::ParameterInfo::new("date", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "epic")]
    rt::OperationInfo {
        id: "listEpicNaturalDates",
        method: "GET",
        path: "/EPIC/api/natural/all",
        tag: "EPIC",
        summary: "List the days that have natural colour pictures.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "epic")]
    rt::OperationInfo {
        id: "listEpicEnhanced",
        method: "GET",
        path: "/EPIC/api/enhanced",
        tag: "EPIC",
        summary: "List the newest enhanced colour pictures.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "epic")]
    rt::OperationInfo {
        id: "listEpicEnhancedByDate",
        method: "GET",
        path: "/EPIC/api/enhanced/date/{date}",
        tag: "EPIC",
        summary: "List the enhanced colour pictures of a day.",
        parameters: &[rt::ParameterInfo::new("date", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "epic")]
    rt::OperationInfo {
        id: "listEpicEnhancedDates",
        method: "GET",
        path: "/EPIC/api/enhanced/all",
        tag: "EPIC",
        summary: "List the days that have enhanced colour pictures.",
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "apod")]
    apod_get_apod,
    #[cfg(feature = "neo_ws")]
    neo_ws_get_neo_feed,
    #[cfg(feature = "neo_ws")]
    neo_ws_get_neo_feed_today,
    #[cfg(feature = "neo_ws")]
    neo_ws_browse_neos,
    #[cfg(feature = "neo_ws")]
    neo_ws_get_neo,
    #[cfg(feature = "donki")]
    donki_list_cmes,
    #[cfg(feature = "donki")]
    donki_list_cme_analyses,
    #[cfg(feature = "donki")]
    donki_list_geomagnetic_storms,
    #[cfg(feature = "donki")]
    donki_list_interplanetary_shocks,
    #[cfg(feature = "donki")]
    donki_list_solar_flares,
    #[cfg(feature = "donki")]
    donki_list_solar_energetic_particles,
    #[cfg(feature = "donki")]
    donki_list_magnetopause_crossings,
    #[cfg(feature = "donki")]
    donki_list_radiation_belt_enhancements,
    #[cfg(feature = "donki")]
    donki_list_high_speed_streams,
    #[cfg(feature = "donki")]
    donki_list_wsa_enlil_simulations,
    #[cfg(feature = "donki")]
    donki_list_notifications,
    #[cfg(feature = "epic")]
    epic_list_epic_natural,
    #[cfg(feature = "epic")]
    epic_list_epic_natural_by_date,
    #[cfg(feature = "epic")]
    epic_list_epic_natural_dates,
    #[cfg(feature = "epic")]
    epic_list_epic_enhanced,
    #[cfg(feature = "epic")]
    epic_list_epic_enhanced_by_date,
    #[cfg(feature = "epic")]
    epic_list_epic_enhanced_dates,
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

#[cfg(feature = "apod")]
fn apod_get_apod(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::apod::GetApod>(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.takes::<rt::Date>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.takes::<bool>(5);
    call.takes::<bool>(6);
    call.start::<crate::apod::GetApod>()
}

#[cfg(feature = "neo_ws")]
fn neo_ws_get_neo_feed(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::neo_ws::GetNeoFeed>(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::neo_ws::GetNeoFeed>()
}

#[cfg(feature = "neo_ws")]
fn neo_ws_get_neo_feed_today(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::neo_ws::GetNeoFeedToday,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.start::<crate::neo_ws::GetNeoFeedToday>()
}

#[cfg(feature = "neo_ws")]
fn neo_ws_browse_neos(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::neo_ws::BrowseNeos>(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<i32>(1);
    call.start::<crate::neo_ws::BrowseNeos>()
}

#[cfg(feature = "neo_ws")]
fn neo_ws_get_neo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::neo_ws::GetNeo>(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::neo_ws::GetNeo>()
}

#[cfg(feature = "donki")]
fn donki_list_cmes(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::donki::ListCmes>(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::donki::ListCmes>()
}

#[cfg(feature = "donki")]
fn donki_list_cme_analyses(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListCmeAnalyses,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<i32>(4);
    call.takes::<i32>(5);
    call.takes::<types::ListCmeAnalysesCatalog>(6);
    call.takes::<String>(7);
    call.start::<crate::donki::ListCmeAnalyses>()
}

#[cfg(feature = "donki")]
fn donki_list_geomagnetic_storms(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListGeomagneticStorms,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::donki::ListGeomagneticStorms>()
}

#[cfg(feature = "donki")]
fn donki_list_interplanetary_shocks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListInterplanetaryShocks,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.takes::<types::ListInterplanetaryShocksLocation>(2);
    call.takes::<types::ListInterplanetaryShocksCatalog>(3);
    call.start::<crate::donki::ListInterplanetaryShocks>()
}

#[cfg(feature = "donki")]
fn donki_list_solar_flares(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListSolarFlares,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::donki::ListSolarFlares>()
}

#[cfg(feature = "donki")]
fn donki_list_solar_energetic_particles(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListSolarEnergeticParticles,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::donki::ListSolarEnergeticParticles>()
}

#[cfg(feature = "donki")]
fn donki_list_magnetopause_crossings(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListMagnetopauseCrossings,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::donki::ListMagnetopauseCrossings>()
}

#[cfg(feature = "donki")]
fn donki_list_radiation_belt_enhancements(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListRadiationBeltEnhancements,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::donki::ListRadiationBeltEnhancements>()
}

#[cfg(feature = "donki")]
fn donki_list_high_speed_streams(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListHighSpeedStreams,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::donki::ListHighSpeedStreams>()
}

#[cfg(feature = "donki")]
fn donki_list_wsa_enlil_simulations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListWsaEnlilSimulations,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::donki::ListWsaEnlilSimulations>()
}

#[cfg(feature = "donki")]
fn donki_list_notifications(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::donki::ListNotifications,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.takes::<types::ListNotificationsType>(2);
    call.start::<crate::donki::ListNotifications>()
}

#[cfg(feature = "epic")]
fn epic_list_epic_natural(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::epic::ListEpicNatural>(client.core(), args);
    call.start::<crate::epic::ListEpicNatural>()
}

#[cfg(feature = "epic")]
fn epic_list_epic_natural_by_date(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::epic::ListEpicNaturalByDate,
    >(client.core(), args);
    call.needs::<rt::Date>(0);
    call.start::<crate::epic::ListEpicNaturalByDate>()
}

#[cfg(feature = "epic")]
fn epic_list_epic_natural_dates(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::epic::ListEpicNaturalDates,
    >(client.core(), args);
    call.start::<crate::epic::ListEpicNaturalDates>()
}

#[cfg(feature = "epic")]
fn epic_list_epic_enhanced(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::epic::ListEpicEnhanced>(client.core(), args);
    call.start::<crate::epic::ListEpicEnhanced>()
}

#[cfg(feature = "epic")]
fn epic_list_epic_enhanced_by_date(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::epic::ListEpicEnhancedByDate,
    >(client.core(), args);
    call.needs::<rt::Date>(0);
    call.start::<crate::epic::ListEpicEnhancedByDate>()
}

#[cfg(feature = "epic")]
fn epic_list_epic_enhanced_dates(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::epic::ListEpicEnhancedDates,
    >(client.core(), args);
    call.start::<crate::epic::ListEpicEnhancedDates>()
}

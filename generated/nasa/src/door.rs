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
    let mut call = client.apod().get_apod();
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "date")? {
        call = call.date(&value);
    }
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "start_date")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "end_date")?
    {
        call = call.end_date(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "count")? {
        call = call.count(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "thumbs")? {
        call = call.thumbs(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "hd")? {
        call = call.hd(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "concept_tags")?
    {
        call = call.concept_tags(value);
    }
    Ok(rt::outcome::<crate::apod::GetApod>(call.send()))
}

#[cfg(feature = "neo_ws")]
fn neo_ws_get_neo_feed(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.neo_ws().get_neo_feed();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "start_date")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "end_date")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::neo_ws::GetNeoFeed>(call.send()))
}

#[cfg(feature = "neo_ws")]
fn neo_ws_get_neo_feed_today(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.neo_ws().get_neo_feed_today();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "detailed")? {
        call = call.detailed(value);
    }
    Ok(rt::outcome::<crate::neo_ws::GetNeoFeedToday>(call.send()))
}

#[cfg(feature = "neo_ws")]
fn neo_ws_browse_neos(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.neo_ws().browse_neos();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "size")? {
        call = call.size(value);
    }
    Ok(rt::outcome::<crate::neo_ws::BrowseNeos>(call.send()))
}

#[cfg(feature = "neo_ws")]
fn neo_ws_get_neo(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .neo_ws()
        .get_neo(args.required::<i64>(rt::ParameterPlace::Path, "asteroid_id")?);
    Ok(rt::outcome::<crate::neo_ws::GetNeo>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_cmes(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_cmes();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::donki::ListCmes>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_cme_analyses(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_cme_analyses();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "mostAccurateOnly")?
    {
        call = call.most_accurate_only(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "completeEntryOnly")?
    {
        call = call.complete_entry_only(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "speed")? {
        call = call.speed(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "halfAngle")? {
        call = call.half_angle(value);
    }
    if let Some(value) = args
        .optional::<types::ListCmeAnalysesCatalog>(rt::ParameterPlace::Query, "catalog")?
    {
        call = call.catalog(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "keyword")? {
        call = call.keyword(&value);
    }
    Ok(rt::outcome::<crate::donki::ListCmeAnalyses>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_geomagnetic_storms(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_geomagnetic_storms();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::donki::ListGeomagneticStorms>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_interplanetary_shocks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_interplanetary_shocks();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListInterplanetaryShocksLocation,
        >(rt::ParameterPlace::Query, "location")?
    {
        call = call.location(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListInterplanetaryShocksCatalog,
        >(rt::ParameterPlace::Query, "catalog")?
    {
        call = call.catalog(value);
    }
    Ok(rt::outcome::<crate::donki::ListInterplanetaryShocks>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_solar_flares(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_solar_flares();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::donki::ListSolarFlares>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_solar_energetic_particles(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.donki().list_solar_energetic_particles();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::donki::ListSolarEnergeticParticles>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_magnetopause_crossings(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_magnetopause_crossings();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::donki::ListMagnetopauseCrossings>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_radiation_belt_enhancements(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.donki().list_radiation_belt_enhancements();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::donki::ListRadiationBeltEnhancements>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_high_speed_streams(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_high_speed_streams();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::donki::ListHighSpeedStreams>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_wsa_enlil_simulations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_wsa_enlil_simulations();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    Ok(rt::outcome::<crate::donki::ListWsaEnlilSimulations>(call.send()))
}

#[cfg(feature = "donki")]
fn donki_list_notifications(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.donki().list_notifications();
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "startDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "endDate")?
    {
        call = call.end_date(&value);
    }
    if let Some(value) = args
        .optional::<types::ListNotificationsType>(rt::ParameterPlace::Query, "type")?
    {
        call = call.r#type(value);
    }
    Ok(rt::outcome::<crate::donki::ListNotifications>(call.send()))
}

#[cfg(feature = "epic")]
fn epic_list_epic_natural(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.epic().list_epic_natural();
    Ok(rt::outcome::<crate::epic::ListEpicNatural>(call.send()))
}

#[cfg(feature = "epic")]
fn epic_list_epic_natural_by_date(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .epic()
        .list_epic_natural_by_date(
            &args.required::<rt::Date>(rt::ParameterPlace::Path, "date")?,
        );
    Ok(rt::outcome::<crate::epic::ListEpicNaturalByDate>(call.send()))
}

#[cfg(feature = "epic")]
fn epic_list_epic_natural_dates(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.epic().list_epic_natural_dates();
    Ok(rt::outcome::<crate::epic::ListEpicNaturalDates>(call.send()))
}

#[cfg(feature = "epic")]
fn epic_list_epic_enhanced(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.epic().list_epic_enhanced();
    Ok(rt::outcome::<crate::epic::ListEpicEnhanced>(call.send()))
}

#[cfg(feature = "epic")]
fn epic_list_epic_enhanced_by_date(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .epic()
        .list_epic_enhanced_by_date(
            &args.required::<rt::Date>(rt::ParameterPlace::Path, "date")?,
        );
    Ok(rt::outcome::<crate::epic::ListEpicEnhancedByDate>(call.send()))
}

#[cfg(feature = "epic")]
fn epic_list_epic_enhanced_dates(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.epic().list_epic_enhanced_dates();
    Ok(rt::outcome::<crate::epic::ListEpicEnhancedDates>(call.send()))
}

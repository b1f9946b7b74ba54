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
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "query",
        method: "GET",
        path: "/fdsnws/event/1/query",
        tag: "Events",
        summary: "Search events; ask for format=geojson for the typed answer.",
        parameters: &[
            rt::ParameterInfo::new("format", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starttime", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endtime", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updatedafter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minlatitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minlongitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxlatitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxlongitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("latitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("longitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxradius", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxradiuskm", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("catalog", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("contributor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("eventid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includeallmagnitudes",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "includeallorigins",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("includearrivals", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("includedeleted", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includesuperseded",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mindepth", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxdepth", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minmagnitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxmagnitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("alertlevel", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("eventtype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mincdi", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxcdi", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minmmi", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxmmi", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mingap", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxgap", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minfelt", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minsig", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxsig", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("producttype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("productcode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("reviewstatus", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("nodata", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("jsonerror", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "count",
        method: "GET",
        path: "/fdsnws/event/1/count",
        tag: "Events",
        summary: "Count the events a search would return.",
        parameters: &[
            rt::ParameterInfo::new("format", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starttime", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endtime", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updatedafter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minlatitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minlongitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxlatitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxlongitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("latitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("longitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxradius", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxradiuskm", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("catalog", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("contributor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("eventid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includeallmagnitudes",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "includeallorigins",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("includearrivals", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("includedeleted", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includesuperseded",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mindepth", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxdepth", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minmagnitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxmagnitude", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("alertlevel", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("eventtype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mincdi", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxcdi", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minmmi", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxmmi", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mingap", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxgap", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minfelt", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minsig", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxsig", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("producttype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("productcode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("reviewstatus", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("nodata", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("jsonerror", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "service")]
    rt::OperationInfo {
        id: "catalogs",
        method: "GET",
        path: "/fdsnws/event/1/catalogs",
        tag: "Service",
        summary: "List catalogue names.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "service")]
    rt::OperationInfo {
        id: "contributors",
        method: "GET",
        path: "/fdsnws/event/1/contributors",
        tag: "Service",
        summary: "List contributor names.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "service")]
    rt::OperationInfo {
        id: "application",
        method: "GET",
        path: "/fdsnws/event/1/application.json",
        tag: "Service",
        summary: "List the values known for catalogues, contributors, event types and more.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "service")]
    rt::OperationInfo {
        id: "applicationWadl",
        method: "GET",
        path: "/fdsnws/event/1/application.wadl",
        tag: "Service",
        summary: "Get the WADL of the service.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "service")]
    rt::OperationInfo {
        id: "version",
        method: "GET",
        path: "/fdsnws/event/1/version",
        tag: "Service",
        summary: "Get the version of the service.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "feeds")]
    rt::OperationInfo {
        id: "getSummaryFeed",
        method: "GET",
        path: "/earthquakes/feed/v1.0/summary/{level}_{period}.geojson",
        tag: "Feeds",
        summary: "Read a real-time feed.",
        parameters: &[
            rt::ParameterInfo::new("level", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("period", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "feeds")]
    rt::OperationInfo {
        id: "getSummaryFeedCsv",
        method: "GET",
        path: "/earthquakes/feed/v1.0/summary/{level}_{period}.csv",
        tag: "Feeds",
        summary: "Read a real-time feed as a table.",
        parameters: &[
            rt::ParameterInfo::new("level", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("period", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "feeds")]
    rt::OperationInfo {
        id: "getDetailFeed",
        method: "GET",
        path: "/earthquakes/feed/v1.0/detail/{eventid}.geojson",
        tag: "Feeds",
        summary: "Read all details of one event.",
        parameters: &[rt::ParameterInfo::new("eventid", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "events")]
    events_query,
    #[cfg(feature = "events")]
    events_count,
    #[cfg(feature = "service")]
    service_catalogs,
    #[cfg(feature = "service")]
    service_contributors,
    #[cfg(feature = "service")]
    service_application,
    #[cfg(feature = "service")]
    service_application_wadl,
    #[cfg(feature = "service")]
    service_version,
    #[cfg(feature = "feeds")]
    feeds_get_summary_feed,
    #[cfg(feature = "feeds")]
    feeds_get_summary_feed_csv,
    #[cfg(feature = "feeds")]
    feeds_get_detail_feed,
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

#[cfg(feature = "events")]
fn events_query(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.events().query();
    if let Some(value) = args
        .optional::<types::QueryFormat>(rt::ParameterPlace::Query, "format")?
    {
        call = call.format(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "starttime")?
    {
        call = call.starttime(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "endtime")? {
        call = call.endtime(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "updatedafter")?
    {
        call = call.updatedafter(&value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "minlatitude")?
    {
        call = call.minlatitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "minlongitude")?
    {
        call = call.minlongitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxlatitude")?
    {
        call = call.maxlatitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxlongitude")?
    {
        call = call.maxlongitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "latitude")? {
        call = call.latitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "longitude")? {
        call = call.longitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxradius")? {
        call = call.maxradius(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxradiuskm")?
    {
        call = call.maxradiuskm(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "catalog")? {
        call = call.catalog(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "contributor")?
    {
        call = call.contributor(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "eventid")? {
        call = call.eventid(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeallmagnitudes")?
    {
        call = call.includeallmagnitudes(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeallorigins")?
    {
        call = call.includeallorigins(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includearrivals")?
    {
        call = call.includearrivals(value);
    }
    if let Some(value) = args
        .optional::<types::Includedeleted>(rt::ParameterPlace::Query, "includedeleted")?
    {
        call = call.includedeleted(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includesuperseded")?
    {
        call = call.includesuperseded(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "mindepth")? {
        call = call.mindepth(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxdepth")? {
        call = call.maxdepth(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "minmagnitude")?
    {
        call = call.minmagnitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxmagnitude")?
    {
        call = call.maxmagnitude(value);
    }
    if let Some(value) = args
        .optional::<types::Orderby>(rt::ParameterPlace::Query, "orderby")?
    {
        call = call.orderby(value);
    }
    if let Some(value) = args
        .optional::<types::Alertlevel>(rt::ParameterPlace::Query, "alertlevel")?
    {
        call = call.alertlevel(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "eventtype")?
    {
        call = call.eventtype(&value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "mincdi")? {
        call = call.mincdi(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxcdi")? {
        call = call.maxcdi(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "minmmi")? {
        call = call.minmmi(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxmmi")? {
        call = call.maxmmi(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "mingap")? {
        call = call.mingap(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxgap")? {
        call = call.maxgap(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "minfelt")? {
        call = call.minfelt(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "minsig")? {
        call = call.minsig(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "maxsig")? {
        call = call.maxsig(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "producttype")?
    {
        call = call.producttype(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "productcode")?
    {
        call = call.productcode(&value);
    }
    if let Some(value) = args
        .optional::<types::Reviewstatus>(rt::ParameterPlace::Query, "reviewstatus")?
    {
        call = call.reviewstatus(value);
    }
    if let Some(value) = args
        .optional::<types::Nodata>(rt::ParameterPlace::Query, "nodata")?
    {
        call = call.nodata(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "jsonerror")? {
        call = call.jsonerror(value);
    }
    Ok(rt::outcome::<crate::events::Query>(call.send()))
}

#[cfg(feature = "events")]
fn events_count(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.events().count();
    if let Some(value) = args
        .optional::<types::CountFormat>(rt::ParameterPlace::Query, "format")?
    {
        call = call.format(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "starttime")?
    {
        call = call.starttime(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "endtime")? {
        call = call.endtime(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "updatedafter")?
    {
        call = call.updatedafter(&value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "minlatitude")?
    {
        call = call.minlatitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "minlongitude")?
    {
        call = call.minlongitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxlatitude")?
    {
        call = call.maxlatitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxlongitude")?
    {
        call = call.maxlongitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "latitude")? {
        call = call.latitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "longitude")? {
        call = call.longitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxradius")? {
        call = call.maxradius(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxradiuskm")?
    {
        call = call.maxradiuskm(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "catalog")? {
        call = call.catalog(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "contributor")?
    {
        call = call.contributor(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "eventid")? {
        call = call.eventid(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeallmagnitudes")?
    {
        call = call.includeallmagnitudes(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeallorigins")?
    {
        call = call.includeallorigins(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includearrivals")?
    {
        call = call.includearrivals(value);
    }
    if let Some(value) = args
        .optional::<types::Includedeleted>(rt::ParameterPlace::Query, "includedeleted")?
    {
        call = call.includedeleted(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includesuperseded")?
    {
        call = call.includesuperseded(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "mindepth")? {
        call = call.mindepth(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxdepth")? {
        call = call.maxdepth(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "minmagnitude")?
    {
        call = call.minmagnitude(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxmagnitude")?
    {
        call = call.maxmagnitude(value);
    }
    if let Some(value) = args
        .optional::<types::Orderby>(rt::ParameterPlace::Query, "orderby")?
    {
        call = call.orderby(value);
    }
    if let Some(value) = args
        .optional::<types::Alertlevel>(rt::ParameterPlace::Query, "alertlevel")?
    {
        call = call.alertlevel(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "eventtype")?
    {
        call = call.eventtype(&value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "mincdi")? {
        call = call.mincdi(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxcdi")? {
        call = call.maxcdi(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "minmmi")? {
        call = call.minmmi(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxmmi")? {
        call = call.maxmmi(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "mingap")? {
        call = call.mingap(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxgap")? {
        call = call.maxgap(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "minfelt")? {
        call = call.minfelt(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "minsig")? {
        call = call.minsig(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "maxsig")? {
        call = call.maxsig(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "producttype")?
    {
        call = call.producttype(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "productcode")?
    {
        call = call.productcode(&value);
    }
    if let Some(value) = args
        .optional::<types::Reviewstatus>(rt::ParameterPlace::Query, "reviewstatus")?
    {
        call = call.reviewstatus(value);
    }
    if let Some(value) = args
        .optional::<types::Nodata>(rt::ParameterPlace::Query, "nodata")?
    {
        call = call.nodata(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "jsonerror")? {
        call = call.jsonerror(value);
    }
    Ok(rt::outcome::<crate::events::Count>(call.send()))
}

#[cfg(feature = "service")]
fn service_catalogs(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.service().catalogs();
    Ok(rt::outcome::<crate::service::Catalogs>(call.send()))
}

#[cfg(feature = "service")]
fn service_contributors(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.service().contributors();
    Ok(rt::outcome::<crate::service::Contributors>(call.send()))
}

#[cfg(feature = "service")]
fn service_application(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.service().application();
    Ok(rt::outcome::<crate::service::Application>(call.send()))
}

#[cfg(feature = "service")]
fn service_application_wadl(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.service().application_wadl();
    Ok(rt::outcome::<crate::service::ApplicationWadl>(call.send()))
}

#[cfg(feature = "service")]
fn service_version(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.service().version();
    Ok(rt::outcome::<crate::service::Version>(call.send()))
}

#[cfg(feature = "feeds")]
fn feeds_get_summary_feed(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .feeds()
        .get_summary_feed(
            args
                .required::<
                    types::GetSummaryFeedLevel,
                >(rt::ParameterPlace::Path, "level")?,
            args
                .required::<
                    types::GetSummaryFeedPeriod,
                >(rt::ParameterPlace::Path, "period")?,
        );
    Ok(rt::outcome::<crate::feeds::GetSummaryFeed>(call.send()))
}

#[cfg(feature = "feeds")]
fn feeds_get_summary_feed_csv(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .feeds()
        .get_summary_feed_csv(
            args
                .required::<
                    types::GetSummaryFeedCsvLevel,
                >(rt::ParameterPlace::Path, "level")?,
            args
                .required::<
                    types::GetSummaryFeedCsvPeriod,
                >(rt::ParameterPlace::Path, "period")?,
        );
    Ok(rt::outcome::<crate::feeds::GetSummaryFeedCsv>(call.send()))
}

#[cfg(feature = "feeds")]
fn feeds_get_detail_feed(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .feeds()
        .get_detail_feed(&args.required::<String>(rt::ParameterPlace::Path, "eventid")?);
    Ok(rt::outcome::<crate::feeds::GetDetailFeed>(call.send()))
}

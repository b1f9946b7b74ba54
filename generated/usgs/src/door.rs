// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<crate::events::Query>(client.core(), args);
    call.takes::<types::QueryFormat>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<f64>(4);
    call.takes::<f64>(5);
    call.takes::<f64>(6);
    call.takes::<f64>(7);
    call.takes::<f64>(8);
    call.takes::<f64>(9);
    call.takes::<f64>(10);
    call.takes::<f64>(11);
    call.takes::<String>(12);
    call.takes::<String>(13);
    call.takes::<String>(14);
    call.takes::<bool>(15);
    call.takes::<bool>(16);
    call.takes::<bool>(17);
    call.takes::<types::Includedeleted>(18);
    call.takes::<bool>(19);
    call.takes::<i32>(20);
    call.takes::<i32>(21);
    call.takes::<f64>(22);
    call.takes::<f64>(23);
    call.takes::<f64>(24);
    call.takes::<f64>(25);
    call.takes::<types::Orderby>(26);
    call.takes::<types::Alertlevel>(27);
    call.takes::<String>(28);
    call.takes::<f64>(29);
    call.takes::<f64>(30);
    call.takes::<f64>(31);
    call.takes::<f64>(32);
    call.takes::<f64>(33);
    call.takes::<f64>(34);
    call.takes::<i32>(35);
    call.takes::<i32>(36);
    call.takes::<i32>(37);
    call.takes::<String>(38);
    call.takes::<String>(39);
    call.takes::<types::Reviewstatus>(40);
    call.takes::<types::Nodata>(41);
    call.takes::<bool>(42);
    call.start::<crate::events::Query>()
}

#[cfg(feature = "events")]
fn events_count(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::events::Count>(client.core(), args);
    call.takes::<types::CountFormat>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<f64>(4);
    call.takes::<f64>(5);
    call.takes::<f64>(6);
    call.takes::<f64>(7);
    call.takes::<f64>(8);
    call.takes::<f64>(9);
    call.takes::<f64>(10);
    call.takes::<f64>(11);
    call.takes::<String>(12);
    call.takes::<String>(13);
    call.takes::<String>(14);
    call.takes::<bool>(15);
    call.takes::<bool>(16);
    call.takes::<bool>(17);
    call.takes::<types::Includedeleted>(18);
    call.takes::<bool>(19);
    call.takes::<i32>(20);
    call.takes::<i32>(21);
    call.takes::<f64>(22);
    call.takes::<f64>(23);
    call.takes::<f64>(24);
    call.takes::<f64>(25);
    call.takes::<types::Orderby>(26);
    call.takes::<types::Alertlevel>(27);
    call.takes::<String>(28);
    call.takes::<f64>(29);
    call.takes::<f64>(30);
    call.takes::<f64>(31);
    call.takes::<f64>(32);
    call.takes::<f64>(33);
    call.takes::<f64>(34);
    call.takes::<i32>(35);
    call.takes::<i32>(36);
    call.takes::<i32>(37);
    call.takes::<String>(38);
    call.takes::<String>(39);
    call.takes::<types::Reviewstatus>(40);
    call.takes::<types::Nodata>(41);
    call.takes::<bool>(42);
    call.start::<crate::events::Count>()
}

#[cfg(feature = "service")]
fn service_catalogs(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::service::Catalogs>(client.core(), args);
    call.start::<crate::service::Catalogs>()
}

#[cfg(feature = "service")]
fn service_contributors(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::service::Contributors>(client.core(), args);
    call.start::<crate::service::Contributors>()
}

#[cfg(feature = "service")]
fn service_application(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::service::Application>(client.core(), args);
    call.start::<crate::service::Application>()
}

#[cfg(feature = "service")]
fn service_application_wadl(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::service::ApplicationWadl>(client.core(), args);
    call.start::<crate::service::ApplicationWadl>()
}

#[cfg(feature = "service")]
fn service_version(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::service::Version>(client.core(), args);
    call.start::<crate::service::Version>()
}

#[cfg(feature = "feeds")]
fn feeds_get_summary_feed(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::feeds::GetSummaryFeed,
    >(client.core(), args);
    call.needs::<types::GetSummaryFeedLevel>(0);
    call.needs::<types::GetSummaryFeedPeriod>(1);
    call.start::<crate::feeds::GetSummaryFeed>()
}

#[cfg(feature = "feeds")]
fn feeds_get_summary_feed_csv(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::feeds::GetSummaryFeedCsv,
    >(client.core(), args);
    call.needs::<types::GetSummaryFeedCsvLevel>(0);
    call.needs::<types::GetSummaryFeedCsvPeriod>(1);
    call.start::<crate::feeds::GetSummaryFeedCsv>()
}

#[cfg(feature = "feeds")]
fn feeds_get_detail_feed(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::feeds::GetDetailFeed>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::feeds::GetDetailFeed>()
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "info")]
    rt::OperationInfo {
        id: "einfo",
        method: "GET",
        path: "/einfo.fcgi",
        tag: "info",
        summary: "List the databases, or describe one",
        parameters: &[
            rt::ParameterInfo::new("db", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("version", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retmode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "esearch",
        method: "GET",
        path: "/esearch.fcgi",
        tag: "search",
        summary: "Search a database",
        parameters: &[
            rt::ParameterInfo::new("db", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("term", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("usehistory", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("WebEnv", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query_key", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retstart", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retmax", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("rettype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retmode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("field", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("idtype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("datetype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("reldate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mindate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxdate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "esearchPost",
        method: "POST",
        path: "/esearch.fcgi",
        tag: "search",
        summary: "Search a database with a long query",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "esummary",
        method: "GET",
        path: "/esummary.fcgi",
        tag: "records",
        summary: "Summaries of records",
        parameters: &[
            rt::ParameterInfo::new("db", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("WebEnv", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query_key", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retstart", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retmax", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retmode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("version", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "efetch",
        method: "GET",
        path: "/efetch.fcgi",
        tag: "records",
        summary: "Records in full",
        parameters: &[
            rt::ParameterInfo::new("db", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("WebEnv", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query_key", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("rettype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retmode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retstart", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retmax", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("strand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("seq_start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("seq_stop", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("complexity", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "records")]
    rt::OperationInfo {
        id: "efetchPost",
        method: "POST",
        path: "/efetch.fcgi",
        tag: "records",
        summary: "Records in full, for a long list of ids",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "links")]
    rt::OperationInfo {
        id: "elink",
        method: "GET",
        path: "/elink.fcgi",
        tag: "links",
        summary: "Linked records, in the same database or another",
        parameters: &[
            rt::ParameterInfo::new("dbfrom", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("db", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cmd", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("WebEnv", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query_key", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("linkname", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("term", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("holding", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("datetype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("reldate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mindate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxdate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retmode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("idtype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "history")]
    rt::OperationInfo {
        id: "epost",
        method: "POST",
        path: "/epost.fcgi",
        tag: "history",
        summary: "Keep a list of ids on the history server",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "history")]
    rt::OperationInfo {
        id: "epostGet",
        method: "GET",
        path: "/epost.fcgi",
        tag: "history",
        summary: "Keep a short list of ids on the history server",
        parameters: &[
            rt::ParameterInfo::new("db", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("WebEnv", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "espell",
        method: "GET",
        path: "/espell.fcgi",
        tag: "search",
        summary: "Spelling suggestions for a search",
        parameters: &[
            rt::ParameterInfo::new("db", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("term", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "egquery",
        method: "GET",
        path: "/egquery.fcgi",
        tag: "search",
        summary: "How many records each database has for a search",
        parameters: &[
            rt::ParameterInfo::new("term", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "ecitmatch",
        method: "GET",
        path: "/ecitmatch.cgi",
        tag: "search",
        summary: "PubMed ids of citations",
        parameters: &[
            rt::ParameterInfo::new("db", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("bdata", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("retmode", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("tool", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("email", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "info")]
    info_einfo,
    #[cfg(feature = "search")]
    search_esearch,
    #[cfg(feature = "search")]
    search_esearch_post,
    #[cfg(feature = "records")]
    records_esummary,
    #[cfg(feature = "records")]
    records_efetch,
    #[cfg(feature = "records")]
    records_efetch_post,
    #[cfg(feature = "links")]
    links_elink,
    #[cfg(feature = "history")]
    history_epost,
    #[cfg(feature = "history")]
    history_epost_get,
    #[cfg(feature = "search")]
    search_espell,
    #[cfg(feature = "search")]
    search_egquery,
    #[cfg(feature = "search")]
    search_ecitmatch,
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

#[cfg(feature = "info")]
fn info_einfo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::info::Einfo>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<types::EinfoVersion>(1);
    call.takes::<types::RetMode>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::info::Einfo>()
}

#[cfg(feature = "search")]
fn search_esearch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::Esearch>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<types::EsearchUsehistory>(2);
    call.takes::<String>(3);
    call.takes::<i32>(4);
    call.takes::<i32>(5);
    call.takes::<i32>(6);
    call.takes::<types::EsearchRettype>(7);
    call.takes::<types::RetMode>(8);
    call.takes::<String>(9);
    call.takes::<String>(10);
    call.takes::<types::EsearchIdtype>(11);
    call.takes::<String>(12);
    call.takes::<i32>(13);
    call.takes::<String>(14);
    call.takes::<String>(15);
    call.takes::<String>(16);
    call.takes::<String>(17);
    call.start::<crate::search::Esearch>()
}

#[cfg(feature = "search")]
fn search_esearch_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::EsearchPost>(client.core(), args);
    call.form::<types::ESearchRequest>("application/x-www-form-urlencoded", true);
    call.start::<crate::search::EsearchPost>()
}

#[cfg(feature = "records")]
fn records_esummary(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::records::Esummary>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i32>(3);
    call.takes::<i32>(4);
    call.takes::<i32>(5);
    call.takes::<types::RetMode>(6);
    call.takes::<types::EsummaryVersion>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.start::<crate::records::Esummary>()
}

#[cfg(feature = "records")]
fn records_efetch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::records::Efetch>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i32>(3);
    call.takes::<String>(4);
    call.takes::<types::EfetchRetmode>(5);
    call.takes::<i32>(6);
    call.takes::<i32>(7);
    call.takes::<types::EfetchStrand>(8);
    call.takes::<i32>(9);
    call.takes::<i32>(10);
    call.takes::<types::EfetchComplexity>(11);
    call.takes::<String>(12);
    call.takes::<String>(13);
    call.start::<crate::records::Efetch>()
}

#[cfg(feature = "records")]
fn records_efetch_post(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::records::EfetchPost>(client.core(), args);
    call.form::<types::EFetchRequest>("application/x-www-form-urlencoded", true);
    call.start::<crate::records::EfetchPost>()
}

#[cfg(feature = "links")]
fn links_elink(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::links::Elink>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<types::ElinkCmd>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<String>(4);
    call.takes::<i32>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<i32>(10);
    call.takes::<String>(11);
    call.takes::<String>(12);
    call.takes::<types::RetMode>(13);
    call.takes::<types::ElinkIdtype>(14);
    call.takes::<String>(15);
    call.takes::<String>(16);
    call.start::<crate::links::Elink>()
}

#[cfg(feature = "history")]
fn history_epost(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::history::Epost>(client.core(), args);
    call.form::<types::EPostRequest>("application/x-www-form-urlencoded", true);
    call.start::<crate::history::Epost>()
}

#[cfg(feature = "history")]
fn history_epost_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::history::EpostGet>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::history::EpostGet>()
}

#[cfg(feature = "search")]
fn search_espell(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::Espell>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::search::Espell>()
}

#[cfg(feature = "search")]
fn search_egquery(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::Egquery>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::search::Egquery>()
}

#[cfg(feature = "search")]
fn search_ecitmatch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::Ecitmatch>(client.core(), args);
    call.needs::<types::EcitmatchDb>(0);
    call.needs::<String>(1);
    call.needs::<types::EcitmatchRetmode>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::search::Ecitmatch>()
}

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
    let mut call = client.info().einfo();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "db")? {
        call = call.db(&value);
    }
    if let Some(value) = args
        .optional::<types::EinfoVersion>(rt::ParameterPlace::Query, "version")?
    {
        call = call.version(value);
    }
    if let Some(value) = args
        .optional::<types::RetMode>(rt::ParameterPlace::Query, "retmode")?
    {
        call = call.retmode(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::info::Einfo>(call.send()))
}

#[cfg(feature = "search")]
fn search_esearch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .search()
        .esearch(
            &args.required::<String>(rt::ParameterPlace::Query, "db")?,
            &args.required::<String>(rt::ParameterPlace::Query, "term")?,
        );
    if let Some(value) = args
        .optional::<types::EsearchUsehistory>(rt::ParameterPlace::Query, "usehistory")?
    {
        call = call.usehistory(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "WebEnv")? {
        call = call.web_env(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "query_key")? {
        call = call.query_key(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "retstart")? {
        call = call.retstart(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "retmax")? {
        call = call.retmax(value);
    }
    if let Some(value) = args
        .optional::<types::EsearchRettype>(rt::ParameterPlace::Query, "rettype")?
    {
        call = call.rettype(value);
    }
    if let Some(value) = args
        .optional::<types::RetMode>(rt::ParameterPlace::Query, "retmode")?
    {
        call = call.retmode(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "field")? {
        call = call.field(&value);
    }
    if let Some(value) = args
        .optional::<types::EsearchIdtype>(rt::ParameterPlace::Query, "idtype")?
    {
        call = call.idtype(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "datetype")?
    {
        call = call.datetype(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "reldate")? {
        call = call.reldate(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "mindate")? {
        call = call.mindate(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "maxdate")? {
        call = call.maxdate(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::search::Esearch>(call.send()))
}

#[cfg(feature = "search")]
fn search_esearch_post(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ESearchRequest>()?;
    let call = client.search().esearch_post(&body);
    Ok(rt::outcome::<crate::search::EsearchPost>(call.send()))
}

#[cfg(feature = "records")]
fn records_esummary(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .records()
        .esummary(&args.required::<String>(rt::ParameterPlace::Query, "db")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "id")? {
        call = call.id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "WebEnv")? {
        call = call.web_env(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "query_key")? {
        call = call.query_key(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "retstart")? {
        call = call.retstart(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "retmax")? {
        call = call.retmax(value);
    }
    if let Some(value) = args
        .optional::<types::RetMode>(rt::ParameterPlace::Query, "retmode")?
    {
        call = call.retmode(value);
    }
    if let Some(value) = args
        .optional::<types::EsummaryVersion>(rt::ParameterPlace::Query, "version")?
    {
        call = call.version(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::records::Esummary>(call.send()))
}

#[cfg(feature = "records")]
fn records_efetch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .records()
        .efetch(&args.required::<String>(rt::ParameterPlace::Query, "db")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "id")? {
        call = call.id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "WebEnv")? {
        call = call.web_env(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "query_key")? {
        call = call.query_key(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "rettype")? {
        call = call.rettype(&value);
    }
    if let Some(value) = args
        .optional::<types::EfetchRetmode>(rt::ParameterPlace::Query, "retmode")?
    {
        call = call.retmode(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "retstart")? {
        call = call.retstart(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "retmax")? {
        call = call.retmax(value);
    }
    if let Some(value) = args
        .optional::<types::EfetchStrand>(rt::ParameterPlace::Query, "strand")?
    {
        call = call.strand(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "seq_start")? {
        call = call.seq_start(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "seq_stop")? {
        call = call.seq_stop(value);
    }
    if let Some(value) = args
        .optional::<types::EfetchComplexity>(rt::ParameterPlace::Query, "complexity")?
    {
        call = call.complexity(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::records::Efetch>(call.send()))
}

#[cfg(feature = "records")]
fn records_efetch_post(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::EFetchRequest>()?;
    let call = client.records().efetch_post(&body);
    Ok(rt::outcome::<crate::records::EfetchPost>(call.send()))
}

#[cfg(feature = "links")]
fn links_elink(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .links()
        .elink(&args.required::<String>(rt::ParameterPlace::Query, "dbfrom")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "db")? {
        call = call.db(&value);
    }
    if let Some(value) = args
        .optional::<types::ElinkCmd>(rt::ParameterPlace::Query, "cmd")?
    {
        call = call.cmd(value);
    }
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "id")? {
        call = call.id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "WebEnv")? {
        call = call.web_env(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "query_key")? {
        call = call.query_key(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "linkname")?
    {
        call = call.linkname(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "term")? {
        call = call.term(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "holding")? {
        call = call.holding(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "datetype")?
    {
        call = call.datetype(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "reldate")? {
        call = call.reldate(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "mindate")? {
        call = call.mindate(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "maxdate")? {
        call = call.maxdate(&value);
    }
    if let Some(value) = args
        .optional::<types::RetMode>(rt::ParameterPlace::Query, "retmode")?
    {
        call = call.retmode(value);
    }
    if let Some(value) = args
        .optional::<types::ElinkIdtype>(rt::ParameterPlace::Query, "idtype")?
    {
        call = call.idtype(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::links::Elink>(call.send()))
}

#[cfg(feature = "history")]
fn history_epost(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::EPostRequest>()?;
    let call = client.history().epost(&body);
    Ok(rt::outcome::<crate::history::Epost>(call.send()))
}

#[cfg(feature = "history")]
fn history_epost_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .history()
        .epost_get(
            &args.required::<String>(rt::ParameterPlace::Query, "db")?,
            &args.required::<String>(rt::ParameterPlace::Query, "id")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "WebEnv")? {
        call = call.web_env(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::history::EpostGet>(call.send()))
}

#[cfg(feature = "search")]
fn search_espell(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .search()
        .espell(
            &args.required::<String>(rt::ParameterPlace::Query, "db")?,
            &args.required::<String>(rt::ParameterPlace::Query, "term")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::search::Espell>(call.send()))
}

#[cfg(feature = "search")]
fn search_egquery(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .search()
        .egquery(&args.required::<String>(rt::ParameterPlace::Query, "term")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::search::Egquery>(call.send()))
}

#[cfg(feature = "search")]
fn search_ecitmatch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .search()
        .ecitmatch(
            args.required::<types::EcitmatchDb>(rt::ParameterPlace::Query, "db")?,
            &args.required::<String>(rt::ParameterPlace::Query, "bdata")?,
            args
                .required::<
                    types::EcitmatchRetmode,
                >(rt::ParameterPlace::Query, "retmode")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tool")? {
        call = call.tool(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "email")? {
        call = call.email(&value);
    }
    Ok(rt::outcome::<crate::search::Ecitmatch>(call.send()))
}

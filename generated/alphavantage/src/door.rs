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
    #[cfg(feature = "query")]
    rt::OperationInfo {
        id: "query",
        method: "GET",
        path: "/query",
        tag: "Query",
        summary: "Read a data set; `function` says which, and which other parameters it needs.",
        parameters: &[
            rt::ParameterInfo::new("function", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("interval", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("adjusted", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("extended_hours", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("month", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("outputsize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("datatype", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("keywords", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tickers", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("topics", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("time_from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("time_to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("from_currency", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to_currency", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("from_symbol", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to_symbol", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("market", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maturity", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("time_period", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("series_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fastperiod", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("slowperiod", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("signalperiod", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[#[cfg(feature = "query")] query_query];

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

#[cfg(feature = "query")]
fn query_query(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .query()
        .query(
            args.required::<types::QueryFunction>(rt::ParameterPlace::Query, "function")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "symbol")? {
        call = call.symbol(&value);
    }
    if let Some(value) = args
        .optional::<types::QueryInterval>(rt::ParameterPlace::Query, "interval")?
    {
        call = call.interval(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "adjusted")? {
        call = call.adjusted(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "extended_hours")?
    {
        call = call.extended_hours(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "month")? {
        call = call.month(&value);
    }
    if let Some(value) = args
        .optional::<types::QueryOutputsize>(rt::ParameterPlace::Query, "outputsize")?
    {
        call = call.outputsize(value);
    }
    if let Some(value) = args
        .optional::<types::QueryDatatype>(rt::ParameterPlace::Query, "datatype")?
    {
        call = call.datatype(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "keywords")?
    {
        call = call.keywords(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tickers")? {
        call = call.tickers(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "topics")? {
        call = call.topics(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "time_from")?
    {
        call = call.time_from(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "time_to")? {
        call = call.time_to(&value);
    }
    if let Some(value) = args
        .optional::<types::QuerySort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "from_currency")?
    {
        call = call.from_currency(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "to_currency")?
    {
        call = call.to_currency(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "from_symbol")?
    {
        call = call.from_symbol(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "to_symbol")?
    {
        call = call.to_symbol(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "market")? {
        call = call.market(&value);
    }
    if let Some(value) = args
        .optional::<types::QueryMaturity>(rt::ParameterPlace::Query, "maturity")?
    {
        call = call.maturity(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "time_period")?
    {
        call = call.time_period(value);
    }
    if let Some(value) = args
        .optional::<types::QuerySeriesType>(rt::ParameterPlace::Query, "series_type")?
    {
        call = call.series_type(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "fastperiod")? {
        call = call.fastperiod(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "slowperiod")? {
        call = call.slowperiod(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "signalperiod")?
    {
        call = call.signalperiod(value);
    }
    Ok(rt::outcome::<crate::query::QueryCall>(call.send()))
}

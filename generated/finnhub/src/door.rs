// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "symbols")]
    rt::OperationInfo {
        id: "symbol-search",
        method: "GET",
        path: "/search",
        tag: "Symbols",
        summary: "Find symbols by name, ticker, ISIN or CUSIP.",
        parameters: &[
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("exchange", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "symbols")]
    rt::OperationInfo {
        id: "stock-symbols",
        method: "GET",
        path: "/stock/symbol",
        tag: "Symbols",
        summary: "List the stocks of an exchange.",
        parameters: &[
            rt::ParameterInfo::new("exchange", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("mic", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("securityType", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("currency", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "prices")]
    rt::OperationInfo {
        id: "quote",
        method: "GET",
        path: "/quote",
        tag: "Prices",
        summary: "Get the latest price of a stock.",
        parameters: &[rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "prices")]
    rt::OperationInfo {
        id: "stock-candles",
        method: "GET",
        path: "/stock/candle",
        tag: "Prices",
        summary: "Get candlesticks of a stock.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("resolution", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "prices")]
    rt::OperationInfo {
        id: "stock-splits",
        method: "GET",
        path: "/stock/split",
        tag: "Prices",
        summary: "List splits of a stock.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "prices")]
    rt::OperationInfo {
        id: "stock-dividends",
        method: "GET",
        path: "/stock/dividend",
        tag: "Prices",
        summary: "List dividends of a stock.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "markets")]
    rt::OperationInfo {
        id: "market-status",
        method: "GET",
        path: "/stock/market-status",
        tag: "Markets",
        summary: "Tell whether an exchange is open.",
        parameters: &[
            rt::ParameterInfo::new("exchange", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "markets")]
    rt::OperationInfo {
        id: "market-holiday",
        method: "GET",
        path: "/stock/market-holiday",
        tag: "Markets",
        summary: "List the holidays of an exchange.",
        parameters: &[
            rt::ParameterInfo::new("exchange", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "markets")]
    rt::OperationInfo {
        id: "country",
        method: "GET",
        path: "/country",
        tag: "Markets",
        summary: "List countries with their codes and risk premiums.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "companies")]
    rt::OperationInfo {
        id: "company-profile2",
        method: "GET",
        path: "/stock/profile2",
        tag: "Companies",
        summary: "Get general facts about a company; give one of the three identifiers.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("isin", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cusip", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "companies")]
    rt::OperationInfo {
        id: "company-peers",
        method: "GET",
        path: "/stock/peers",
        tag: "Companies",
        summary: "List companies of the same country and sector.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("grouping", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "companies")]
    rt::OperationInfo {
        id: "company-basic-financials",
        method: "GET",
        path: "/stock/metric",
        tag: "Companies",
        summary: "Get key figures of a company.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("metric", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "companies")]
    rt::OperationInfo {
        id: "financials-reported",
        method: "GET",
        path: "/stock/financials-reported",
        tag: "Companies",
        summary: "Get financials as reported.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cik", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("accessNumber", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("freq", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "companies")]
    rt::OperationInfo {
        id: "filings",
        method: "GET",
        path: "/stock/filings",
        tag: "Companies",
        summary: "List SEC filings.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cik", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("accessNumber", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("form", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "insiders")]
    rt::OperationInfo {
        id: "insider-transactions",
        method: "GET",
        path: "/stock/insider-transactions",
        tag: "Insiders",
        summary: "List trades of insiders.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "insiders")]
    rt::OperationInfo {
        id: "insider-sentiment",
        method: "GET",
        path: "/stock/insider-sentiment",
        tag: "Insiders",
        summary: "Get the monthly sentiment of insiders.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "news")]
    rt::OperationInfo {
        id: "market-news",
        method: "GET",
        path: "/news",
        tag: "News",
        summary: "List market news.",
        parameters: &[
            rt::ParameterInfo::new("category", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("minId", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "news")]
    rt::OperationInfo {
        id: "company-news",
        method: "GET",
        path: "/company-news",
        tag: "News",
        summary: "List news about a company.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "estimates")]
    rt::OperationInfo {
        id: "recommendation-trends",
        method: "GET",
        path: "/stock/recommendation",
        tag: "Estimates",
        summary: "Get what analysts recommend, by month.",
        parameters: &[rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "estimates")]
    rt::OperationInfo {
        id: "price-target",
        method: "GET",
        path: "/stock/price-target",
        tag: "Estimates",
        summary: "Get the price targets of analysts.",
        parameters: &[rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "estimates")]
    rt::OperationInfo {
        id: "upgrade-downgrade",
        method: "GET",
        path: "/stock/upgrade-downgrade",
        tag: "Estimates",
        summary: "List rating changes.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "estimates")]
    rt::OperationInfo {
        id: "company-earnings",
        method: "GET",
        path: "/stock/earnings",
        tag: "Estimates",
        summary: "List past earnings against estimates.",
        parameters: &[
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "calendars")]
    rt::OperationInfo {
        id: "earnings-calendar",
        method: "GET",
        path: "/calendar/earnings",
        tag: "Calendars",
        summary: "List coming and past earnings releases.",
        parameters: &[
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("symbol", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("international", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "calendars")]
    rt::OperationInfo {
        id: "ipo-calendar",
        method: "GET",
        path: "/calendar/ipo",
        tag: "Calendars",
        summary: "List coming and past IPOs.",
        parameters: &[
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "calendars")]
    rt::OperationInfo {
        id: "economic-calendar",
        method: "GET",
        path: "/calendar/economic",
        tag: "Calendars",
        summary: "List economic events.",
        parameters: &[
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "forex")]
    rt::OperationInfo {
        id: "forex-exchanges",
        method: "GET",
        path: "/forex/exchange",
        tag: "Forex",
        summary: "List forex exchanges.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "forex")]
    rt::OperationInfo {
        id: "forex-symbols",
        method: "GET",
        path: "/forex/symbol",
        tag: "Forex",
        summary: "List forex symbols of an exchange.",
        parameters: &[
            rt::ParameterInfo::new("exchange", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "forex")]
    rt::OperationInfo {
        id: "forex-rates",
        method: "GET",
        path: "/forex/rates",
        tag: "Forex",
        summary: "Get exchange rates of a currency.",
        parameters: &[
            rt::ParameterInfo::new("base", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("date", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "crypto")]
    rt::OperationInfo {
        id: "crypto-exchanges",
        method: "GET",
        path: "/crypto/exchange",
        tag: "Crypto",
        summary: "List crypto exchanges.",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "crypto")]
    rt::OperationInfo {
        id: "crypto-symbols",
        method: "GET",
        path: "/crypto/symbol",
        tag: "Crypto",
        summary: "List crypto symbols of an exchange.",
        parameters: &[
            rt::ParameterInfo::new("exchange", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "symbols")]
    symbols_symbol_search,
    #[cfg(feature = "symbols")]
    symbols_stock_symbols,
    #[cfg(feature = "prices")]
    prices_quote,
    #[cfg(feature = "prices")]
    prices_stock_candles,
    #[cfg(feature = "prices")]
    prices_stock_splits,
    #[cfg(feature = "prices")]
    prices_stock_dividends,
    #[cfg(feature = "markets")]
    markets_market_status,
    #[cfg(feature = "markets")]
    markets_market_holiday,
    #[cfg(feature = "markets")]
    markets_country,
    #[cfg(feature = "companies")]
    companies_company_profile2,
    #[cfg(feature = "companies")]
    companies_company_peers,
    #[cfg(feature = "companies")]
    companies_company_basic_financials,
    #[cfg(feature = "companies")]
    companies_financials_reported,
    #[cfg(feature = "companies")]
    companies_filings,
    #[cfg(feature = "insiders")]
    insiders_insider_transactions,
    #[cfg(feature = "insiders")]
    insiders_insider_sentiment,
    #[cfg(feature = "news")]
    news_market_news,
    #[cfg(feature = "news")]
    news_company_news,
    #[cfg(feature = "estimates")]
    estimates_recommendation_trends,
    #[cfg(feature = "estimates")]
    estimates_price_target,
    #[cfg(feature = "estimates")]
    estimates_upgrade_downgrade,
    #[cfg(feature = "estimates")]
    estimates_company_earnings,
    #[cfg(feature = "calendars")]
    calendars_earnings_calendar,
    #[cfg(feature = "calendars")]
    calendars_ipo_calendar,
    #[cfg(feature = "calendars")]
    calendars_economic_calendar,
    #[cfg(feature = "forex")]
    forex_exchanges,
    #[cfg(feature = "forex")]
    forex_symbols,
    #[cfg(feature = "forex")]
    forex_rates,
    #[cfg(feature = "crypto")]
    crypto_exchanges,
    #[cfg(feature = "crypto")]
    crypto_symbols,
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

#[cfg(feature = "symbols")]
fn symbols_symbol_search(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::symbols::SymbolSearch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::symbols::SymbolSearch>()
}

#[cfg(feature = "symbols")]
fn symbols_stock_symbols(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::symbols::StockSymbols,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::symbols::StockSymbols>()
}

#[cfg(feature = "prices")]
fn prices_quote(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::prices::Quote>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::prices::Quote>()
}

#[cfg(feature = "prices")]
fn prices_stock_candles(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::prices::StockCandles>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<types::StockCandlesResolution>(1);
    call.needs::<i64>(2);
    call.needs::<i64>(3);
    call.start::<crate::prices::StockCandles>()
}

#[cfg(feature = "prices")]
fn prices_stock_splits(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::prices::StockSplits>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<rt::Date>(1);
    call.needs::<rt::Date>(2);
    call.start::<crate::prices::StockSplits>()
}

#[cfg(feature = "prices")]
fn prices_stock_dividends(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::prices::StockDividends,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<rt::Date>(1);
    call.needs::<rt::Date>(2);
    call.start::<crate::prices::StockDividends>()
}

#[cfg(feature = "markets")]
fn markets_market_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::markets::MarketStatus,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::markets::MarketStatus>()
}

#[cfg(feature = "markets")]
fn markets_market_holiday(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::markets::MarketHoliday,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::markets::MarketHoliday>()
}

#[cfg(feature = "markets")]
fn markets_country(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::markets::Country>(client.core(), args);
    call.start::<crate::markets::Country>()
}

#[cfg(feature = "companies")]
fn companies_company_profile2(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::companies::CompanyProfile2,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::companies::CompanyProfile2>()
}

#[cfg(feature = "companies")]
fn companies_company_peers(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::companies::CompanyPeers,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<types::CompanyPeersGrouping>(1);
    call.start::<crate::companies::CompanyPeers>()
}

#[cfg(feature = "companies")]
fn companies_company_basic_financials(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::companies::CompanyBasicFinancials,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::companies::CompanyBasicFinancials>()
}

#[cfg(feature = "companies")]
fn companies_financials_reported(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::companies::FinancialsReported,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<types::FinancialsReportedFreq>(3);
    call.takes::<rt::Date>(4);
    call.takes::<rt::Date>(5);
    call.start::<crate::companies::FinancialsReported>()
}

#[cfg(feature = "companies")]
fn companies_filings(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::companies::Filings>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<rt::Date>(4);
    call.takes::<rt::Date>(5);
    call.start::<crate::companies::Filings>()
}

#[cfg(feature = "insiders")]
fn insiders_insider_transactions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::insiders::InsiderTransactions,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<rt::Date>(1);
    call.takes::<rt::Date>(2);
    call.start::<crate::insiders::InsiderTransactions>()
}

#[cfg(feature = "insiders")]
fn insiders_insider_sentiment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::insiders::InsiderSentiment,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<rt::Date>(1);
    call.needs::<rt::Date>(2);
    call.start::<crate::insiders::InsiderSentiment>()
}

#[cfg(feature = "news")]
fn news_market_news(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::news::MarketNews>(client.core(), args);
    call.needs::<types::MarketNewsCategory>(0);
    call.takes::<i64>(1);
    call.start::<crate::news::MarketNews>()
}

#[cfg(feature = "news")]
fn news_company_news(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::news::CompanyNews>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<rt::Date>(1);
    call.needs::<rt::Date>(2);
    call.start::<crate::news::CompanyNews>()
}

#[cfg(feature = "estimates")]
fn estimates_recommendation_trends(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::estimates::RecommendationTrends,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::estimates::RecommendationTrends>()
}

#[cfg(feature = "estimates")]
fn estimates_price_target(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::estimates::PriceTarget,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::estimates::PriceTarget>()
}

#[cfg(feature = "estimates")]
fn estimates_upgrade_downgrade(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::estimates::UpgradeDowngrade,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<rt::Date>(1);
    call.takes::<rt::Date>(2);
    call.start::<crate::estimates::UpgradeDowngrade>()
}

#[cfg(feature = "estimates")]
fn estimates_company_earnings(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::estimates::CompanyEarnings,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i64>(1);
    call.start::<crate::estimates::CompanyEarnings>()
}

#[cfg(feature = "calendars")]
fn calendars_earnings_calendar(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::calendars::EarningsCalendar,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.start::<crate::calendars::EarningsCalendar>()
}

#[cfg(feature = "calendars")]
fn calendars_ipo_calendar(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::calendars::IpoCalendar,
    >(client.core(), args);
    call.needs::<rt::Date>(0);
    call.needs::<rt::Date>(1);
    call.start::<crate::calendars::IpoCalendar>()
}

#[cfg(feature = "calendars")]
fn calendars_economic_calendar(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::calendars::EconomicCalendar,
    >(client.core(), args);
    call.takes::<rt::Date>(0);
    call.takes::<rt::Date>(1);
    call.start::<crate::calendars::EconomicCalendar>()
}

#[cfg(feature = "forex")]
fn forex_exchanges(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::forex::Exchanges>(client.core(), args);
    call.start::<crate::forex::Exchanges>()
}

#[cfg(feature = "forex")]
fn forex_symbols(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::forex::Symbols>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::forex::Symbols>()
}

#[cfg(feature = "forex")]
fn forex_rates(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::forex::Rates>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::forex::Rates>()
}

#[cfg(feature = "crypto")]
fn crypto_exchanges(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::crypto::Exchanges>(client.core(), args);
    call.start::<crate::crypto::Exchanges>()
}

#[cfg(feature = "crypto")]
fn crypto_symbols(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::crypto::Symbols>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::crypto::Symbols>()
}

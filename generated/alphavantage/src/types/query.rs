// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `function` of `query`.
#[non_exhaustive]
pub enum QueryFunction {
    /// `TIME_SERIES_INTRADAY`
    TimeSeriesIntraday,
    /// `TIME_SERIES_DAILY`
    TimeSeriesDaily,
    /// `TIME_SERIES_DAILY_ADJUSTED`
    TimeSeriesDailyAdjusted,
    /// `TIME_SERIES_WEEKLY`
    TimeSeriesWeekly,
    /// `TIME_SERIES_WEEKLY_ADJUSTED`
    TimeSeriesWeeklyAdjusted,
    /// `TIME_SERIES_MONTHLY`
    TimeSeriesMonthly,
    /// `TIME_SERIES_MONTHLY_ADJUSTED`
    TimeSeriesMonthlyAdjusted,
    /// `GLOBAL_QUOTE`
    GlobalQuote,
    /// `SYMBOL_SEARCH`
    SymbolSearch,
    /// `MARKET_STATUS`
    MarketStatus,
    /// `NEWS_SENTIMENT`
    NewsSentiment,
    /// `TOP_GAINERS_LOSERS`
    TopGainersLosers,
    /// `OVERVIEW`
    Overview,
    /// `INCOME_STATEMENT`
    IncomeStatement,
    /// `BALANCE_SHEET`
    BalanceSheet,
    /// `CASH_FLOW`
    CashFlow,
    /// `EARNINGS`
    Earnings,
    /// `CURRENCY_EXCHANGE_RATE`
    CurrencyExchangeRate,
    /// `FX_DAILY`
    FxDaily,
    /// `FX_WEEKLY`
    FxWeekly,
    /// `FX_MONTHLY`
    FxMonthly,
    /// `DIGITAL_CURRENCY_DAILY`
    DigitalCurrencyDaily,
    /// `WTI`
    Wti,
    /// `BRENT`
    Brent,
    /// `NATURAL_GAS`
    NaturalGas,
    /// `REAL_GDP`
    RealGdp,
    /// `TREASURY_YIELD`
    TreasuryYield,
    /// `FEDERAL_FUNDS_RATE`
    FederalFundsRate,
    /// `CPI`
    Cpi,
    /// `INFLATION`
    Inflation,
    /// `UNEMPLOYMENT`
    Unemployment,
    /// `SMA`
    Sma,
    /// `EMA`
    Ema,
    /// `RSI`
    Rsi,
    /// `MACD`
    Macd,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `interval` of `query`.
#[non_exhaustive]
pub enum QueryInterval {
    /// `1min`
    V1min,
    /// `5min`
    V5min,
    /// `15min`
    V15min,
    /// `30min`
    V30min,
    /// `60min`
    V60min,
    /// `daily`
    Daily,
    /// `weekly`
    Weekly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semiannual`
    Semiannual,
    /// `annual`
    Annual,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `outputsize` of `query`.
///
/// Default: `compact`.
#[non_exhaustive]
pub enum QueryOutputsize {
    /// `compact`
    Compact,
    /// `full`
    Full,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `datatype` of `query`.
///
/// Default: `json`.
#[non_exhaustive]
pub enum QueryDatatype {
    /// `json`
    Json,
    /// `csv`
    Csv,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sort` of `query`.
///
/// Default: `LATEST`.
#[non_exhaustive]
pub enum QuerySort {
    /// `LATEST`
    Latest,
    /// `EARLIEST`
    Earliest,
    /// `RELEVANCE`
    Relevance,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `maturity` of `query`.
///
/// Default: `10year`.
#[non_exhaustive]
pub enum QueryMaturity {
    /// `3month`
    V3month,
    /// `2year`
    V2year,
    /// `5year`
    V5year,
    /// `7year`
    V7year,
    /// `10year`
    V10year,
    /// `30year`
    V30year,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `series_type` of `query`.
#[non_exhaustive]
pub enum QuerySeriesType {
    /// `close`
    Close,
    /// `open`
    Open,
    /// `high`
    High,
    /// `low`
    Low,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// One form for each kind of function.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Answer {
    /// `TimeSeriesIntraday`
    TimeSeriesIntraday(TimeSeriesIntraday),
    /// `TimeSeriesDaily`
    TimeSeriesDaily(TimeSeriesDaily),
    /// `TimeSeriesWeekly`
    TimeSeriesWeekly(TimeSeriesWeekly),
    /// `TimeSeriesWeeklyAdjusted`
    TimeSeriesWeeklyAdjusted(TimeSeriesWeeklyAdjusted),
    /// `TimeSeriesMonthly`
    TimeSeriesMonthly(TimeSeriesMonthly),
    /// `TimeSeriesMonthlyAdjusted`
    TimeSeriesMonthlyAdjusted(TimeSeriesMonthlyAdjusted),
    /// `GlobalQuoteAnswer`
    GlobalQuoteAnswer(GlobalQuoteAnswer),
    /// `SymbolSearch`
    SymbolSearch(SymbolSearch),
    /// `MarketStatus`
    MarketStatus(MarketStatus),
    /// `NewsSentiment`
    NewsSentiment(NewsSentiment),
    /// `TopGainersLosers`
    TopGainersLosers(TopGainersLosers),
    /// `CompanyOverview`
    CompanyOverview(CompanyOverview),
    /// `FinancialReports`
    FinancialReports(FinancialReports),
    /// `Earnings`
    Earnings(Earnings),
    /// `CurrencyExchangeRate`
    CurrencyExchangeRate(CurrencyExchangeRate),
    /// `FxDaily`
    FxDaily(FxDaily),
    /// `FxWeekly`
    FxWeekly(FxWeekly),
    /// `FxMonthly`
    FxMonthly(FxMonthly),
    /// `DigitalCurrencyDaily`
    DigitalCurrencyDaily(DigitalCurrencyDaily),
    /// `DataSeries`
    DataSeries(DataSeries),
    /// `TechnicalSma`
    TechnicalSma(TechnicalSma),
    /// `TechnicalEma`
    TechnicalEma(TechnicalEma),
    /// `TechnicalRsi`
    TechnicalRsi(TechnicalRsi),
    /// `TechnicalMacd`
    TechnicalMacd(TechnicalMacd),
    /// An error, or a word on rate limits.
    Notice(Notice),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `TimeSeriesIntraday`, as the API calls it.
#[non_exhaustive]
pub struct TimeSeriesIntraday {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub time_series_1min: Option<rt::Map<Bar>>,
    pub time_series_5min: Option<rt::Map<Bar>>,
    pub time_series_15min: Option<rt::Map<Bar>>,
    pub time_series_30min: Option<rt::Map<Bar>>,
    pub time_series_60min: Option<rt::Map<Bar>>,
}

impl rt::Object for TimeSeriesIntraday {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TimeSeriesIntraday",
        fields: &[
            "Meta Data",
            "Time Series (1min)",
            "Time Series (5min)",
            "Time Series (15min)",
            "Time Series (30min)",
            "Time Series (60min)",
        ],
        required: &[0b1],
    };
    type Fields = (
        MetaData,
        Option<rt::Map<Bar>>,
        Option<rt::Map<Bar>>,
        Option<rt::Map<Bar>>,
        Option<rt::Map<Bar>>,
        Option<rt::Map<Bar>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.meta_data,
            &self.time_series_1min,
            &self.time_series_5min,
            &self.time_series_15min,
            &self.time_series_30min,
            &self.time_series_60min,
        )
    }

    #[inline]
    fn from_fields(
        (
            meta_data,
            time_series_1min,
            time_series_5min,
            time_series_15min,
            time_series_30min,
            time_series_60min,
        ): Self::Fields,
    ) -> Self {
        Self {
            meta_data,
            time_series_1min,
            time_series_5min,
            time_series_15min,
            time_series_30min,
            time_series_60min,
        }
    }
}

/// Numbered notes on the data set.
#[non_exhaustive]
pub struct MetaData {
    pub _1_information: Option<String>,
    pub _2_symbol: Option<String>,
    pub _3_last_refreshed: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<String>,
}

impl rt::Object for MetaData {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MetaData",
        fields: &["1. Information", "2. Symbol", "3. Last Refreshed"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, rt::Extra<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self._1_information, &self._2_symbol, &self._3_last_refreshed, &self.extra)
    }

    #[inline]
    fn from_fields(
        (_1_information, _2_symbol, _3_last_refreshed, extra): Self::Fields,
    ) -> Self {
        Self {
            _1_information,
            _2_symbol,
            _3_last_refreshed,
            extra,
        }
    }
}

/// One point; adjusted series have further fields.
#[non_exhaustive]
pub struct Bar {
    pub _1_open: String,
    pub _2_high: Option<String>,
    pub _3_low: Option<String>,
    pub _4_close: String,
    pub _5_volume: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<String>,
}

impl rt::Object for Bar {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Bar",
        fields: &["1. open", "2. high", "3. low", "4. close", "5. volume"],
        required: &[0b1001],
    };
    type Fields = (
        String,
        Option<String>,
        Option<String>,
        String,
        Option<String>,
        rt::Extra<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self._1_open,
            &self._2_high,
            &self._3_low,
            &self._4_close,
            &self._5_volume,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(
        (_1_open, _2_high, _3_low, _4_close, _5_volume, extra): Self::Fields,
    ) -> Self {
        Self {
            _1_open,
            _2_high,
            _3_low,
            _4_close,
            _5_volume,
            extra,
        }
    }
}

/// `TimeSeriesDaily`, as the API calls it.
#[non_exhaustive]
pub struct TimeSeriesDaily {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub time_series_daily: rt::Map<Bar>,
}

impl rt::Object for TimeSeriesDaily {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TimeSeriesDaily",
        fields: &["Meta Data", "Time Series (Daily)"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.time_series_daily)
    }

    #[inline]
    fn from_fields((meta_data, time_series_daily): Self::Fields) -> Self {
        Self {
            meta_data,
            time_series_daily,
        }
    }
}

/// `TimeSeriesWeekly`, as the API calls it.
#[non_exhaustive]
pub struct TimeSeriesWeekly {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub weekly_time_series: rt::Map<Bar>,
}

impl rt::Object for TimeSeriesWeekly {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TimeSeriesWeekly",
        fields: &["Meta Data", "Weekly Time Series"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.weekly_time_series)
    }

    #[inline]
    fn from_fields((meta_data, weekly_time_series): Self::Fields) -> Self {
        Self {
            meta_data,
            weekly_time_series,
        }
    }
}

/// `TimeSeriesWeeklyAdjusted`, as the API calls it.
#[non_exhaustive]
pub struct TimeSeriesWeeklyAdjusted {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub weekly_adjusted_time_series: rt::Map<Bar>,
}

impl rt::Object for TimeSeriesWeeklyAdjusted {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TimeSeriesWeeklyAdjusted",
        fields: &["Meta Data", "Weekly Adjusted Time Series"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.weekly_adjusted_time_series)
    }

    #[inline]
    fn from_fields((meta_data, weekly_adjusted_time_series): Self::Fields) -> Self {
        Self {
            meta_data,
            weekly_adjusted_time_series,
        }
    }
}

/// `TimeSeriesMonthly`, as the API calls it.
#[non_exhaustive]
pub struct TimeSeriesMonthly {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub monthly_time_series: rt::Map<Bar>,
}

impl rt::Object for TimeSeriesMonthly {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TimeSeriesMonthly",
        fields: &["Meta Data", "Monthly Time Series"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.monthly_time_series)
    }

    #[inline]
    fn from_fields((meta_data, monthly_time_series): Self::Fields) -> Self {
        Self {
            meta_data,
            monthly_time_series,
        }
    }
}

/// `TimeSeriesMonthlyAdjusted`, as the API calls it.
#[non_exhaustive]
pub struct TimeSeriesMonthlyAdjusted {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub monthly_adjusted_time_series: rt::Map<Bar>,
}

impl rt::Object for TimeSeriesMonthlyAdjusted {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TimeSeriesMonthlyAdjusted",
        fields: &["Meta Data", "Monthly Adjusted Time Series"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.monthly_adjusted_time_series)
    }

    #[inline]
    fn from_fields((meta_data, monthly_adjusted_time_series): Self::Fields) -> Self {
        Self {
            meta_data,
            monthly_adjusted_time_series,
        }
    }
}

/// `GlobalQuoteAnswer`, as the API calls it.
#[non_exhaustive]
pub struct GlobalQuoteAnswer {
    pub global_quote: GlobalQuote,
}

impl rt::Object for GlobalQuoteAnswer {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GlobalQuoteAnswer",
        fields: &["Global Quote"],
        required: &[0b1],
    };
    type Fields = (GlobalQuote,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.global_quote,)
    }

    #[inline]
    fn from_fields((global_quote,): Self::Fields) -> Self {
        Self { global_quote }
    }
}

/// `GlobalQuote`, as the API calls it.
#[non_exhaustive]
pub struct GlobalQuote {
    pub _01_symbol: Option<String>,
    pub _02_open: Option<String>,
    pub _03_high: Option<String>,
    pub _04_low: Option<String>,
    pub _05_price: Option<String>,
    pub _06_volume: Option<String>,
    pub _07_latest_trading_day: Option<String>,
    pub _08_previous_close: Option<String>,
    pub _09_change: Option<String>,
    pub _10_change_percent: Option<String>,
}

impl rt::Object for GlobalQuote {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GlobalQuote",
        fields: &[
            "01. symbol",
            "02. open",
            "03. high",
            "04. low",
            "05. price",
            "06. volume",
            "07. latest trading day",
            "08. previous close",
            "09. change",
            "10. change percent",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self._01_symbol,
                &self._02_open,
                &self._03_high,
                &self._04_low,
                &self._05_price,
                &self._06_volume,
                &self._07_latest_trading_day,
                &self._08_previous_close,
            ),
            (&self._09_change, &self._10_change_percent),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                _01_symbol,
                _02_open,
                _03_high,
                _04_low,
                _05_price,
                _06_volume,
                _07_latest_trading_day,
                _08_previous_close,
            ),
            (_09_change, _10_change_percent),
        ): Self::Fields,
    ) -> Self {
        Self {
            _01_symbol,
            _02_open,
            _03_high,
            _04_low,
            _05_price,
            _06_volume,
            _07_latest_trading_day,
            _08_previous_close,
            _09_change,
            _10_change_percent,
        }
    }
}

/// `SymbolSearch`, as the API calls it.
#[non_exhaustive]
pub struct SymbolSearch {
    pub best_matches: Vec<SymbolMatch>,
}

impl rt::Object for SymbolSearch {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SymbolSearch",
        fields: &["bestMatches"],
        required: &[0b1],
    };
    type Fields = (Vec<SymbolMatch>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.best_matches,)
    }

    #[inline]
    fn from_fields((best_matches,): Self::Fields) -> Self {
        Self { best_matches }
    }
}

/// `SymbolMatch`, as the API calls it.
#[non_exhaustive]
pub struct SymbolMatch {
    pub _1_symbol: Option<String>,
    pub _2_name: Option<String>,
    pub _3_type: Option<String>,
    pub _4_region: Option<String>,
    pub _5_market_open: Option<String>,
    pub _6_market_close: Option<String>,
    pub _7_timezone: Option<String>,
    pub _8_currency: Option<String>,
    pub _9_match_score: Option<String>,
}

impl rt::Object for SymbolMatch {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SymbolMatch",
        fields: &[
            "1. symbol",
            "2. name",
            "3. type",
            "4. region",
            "5. marketOpen",
            "6. marketClose",
            "7. timezone",
            "8. currency",
            "9. matchScore",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self._1_symbol,
                &self._2_name,
                &self._3_type,
                &self._4_region,
                &self._5_market_open,
                &self._6_market_close,
                &self._7_timezone,
                &self._8_currency,
            ),
            (&self._9_match_score,),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                _1_symbol,
                _2_name,
                _3_type,
                _4_region,
                _5_market_open,
                _6_market_close,
                _7_timezone,
                _8_currency,
            ),
            (_9_match_score,),
        ): Self::Fields,
    ) -> Self {
        Self {
            _1_symbol,
            _2_name,
            _3_type,
            _4_region,
            _5_market_open,
            _6_market_close,
            _7_timezone,
            _8_currency,
            _9_match_score,
        }
    }
}

/// `MarketStatus`, as the API calls it.
#[non_exhaustive]
pub struct MarketStatus {
    pub endpoint: Option<String>,
    pub markets: Vec<Market>,
}

impl rt::Object for MarketStatus {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MarketStatus",
        fields: &["endpoint", "markets"],
        required: &[0b10],
    };
    type Fields = (Option<String>, Vec<Market>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.endpoint, &self.markets)
    }

    #[inline]
    fn from_fields((endpoint, markets): Self::Fields) -> Self {
        Self { endpoint, markets }
    }
}

/// `Market`, as the API calls it.
#[non_exhaustive]
pub struct Market {
    pub market_type: Option<String>,
    pub region: Option<String>,
    pub primary_exchanges: Option<String>,
    pub local_open: Option<String>,
    pub local_close: Option<String>,
    pub current_status: Option<String>,
    pub notes: Option<String>,
}

impl rt::Object for Market {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Market",
        fields: &[
            "market_type",
            "region",
            "primary_exchanges",
            "local_open",
            "local_close",
            "current_status",
            "notes",
        ],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.market_type,
            &self.region,
            &self.primary_exchanges,
            &self.local_open,
            &self.local_close,
            &self.current_status,
            &self.notes,
        )
    }

    #[inline]
    fn from_fields(
        (
            market_type,
            region,
            primary_exchanges,
            local_open,
            local_close,
            current_status,
            notes,
        ): Self::Fields,
    ) -> Self {
        Self {
            market_type,
            region,
            primary_exchanges,
            local_open,
            local_close,
            current_status,
            notes,
        }
    }
}

/// `NewsSentiment`, as the API calls it.
#[non_exhaustive]
pub struct NewsSentiment {
    pub items: Option<String>,
    pub sentiment_score_definition: Option<String>,
    pub relevance_score_definition: Option<String>,
    pub feed: Vec<NewsItem>,
}

impl rt::Object for NewsSentiment {
    const SHAPE: rt::Shape = rt::Shape {
        name: "NewsSentiment",
        fields: &[
            "items",
            "sentiment_score_definition",
            "relevance_score_definition",
            "feed",
        ],
        required: &[0b1000],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Vec<NewsItem>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.items,
            &self.sentiment_score_definition,
            &self.relevance_score_definition,
            &self.feed,
        )
    }

    #[inline]
    fn from_fields(
        (
            items,
            sentiment_score_definition,
            relevance_score_definition,
            feed,
        ): Self::Fields,
    ) -> Self {
        Self {
            items,
            sentiment_score_definition,
            relevance_score_definition,
            feed,
        }
    }
}

/// `NewsItem`, as the API calls it.
#[non_exhaustive]
pub struct NewsItem {
    pub title: Option<String>,
    pub url: Option<String>,
    pub time_published: Option<String>,
    pub authors: Option<Vec<String>>,
    pub summary: Option<String>,
    pub banner_image: rt::Nullable<String>,
    pub source: Option<String>,
    pub category_within_source: Option<String>,
    pub source_domain: Option<String>,
    pub topics: Option<Vec<NewsTopic>>,
    pub overall_sentiment_score: Option<f64>,
    pub overall_sentiment_label: Option<String>,
    pub ticker_sentiment: Option<Vec<TickerSentiment>>,
}

impl rt::Object for NewsItem {
    const SHAPE: rt::Shape = rt::Shape {
        name: "NewsItem",
        fields: &[
            "title",
            "url",
            "time_published",
            "authors",
            "summary",
            "banner_image",
            "source",
            "category_within_source",
            "source_domain",
            "topics",
            "overall_sentiment_score",
            "overall_sentiment_label",
            "ticker_sentiment",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
            Option<String>,
            rt::Nullable<String>,
            Option<String>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<Vec<NewsTopic>>,
            Option<f64>,
            Option<String>,
            Option<Vec<TickerSentiment>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.url,
                &self.time_published,
                &self.authors,
                &self.summary,
                &self.banner_image,
                &self.source,
                &self.category_within_source,
            ),
            (
                &self.source_domain,
                &self.topics,
                &self.overall_sentiment_score,
                &self.overall_sentiment_label,
                &self.ticker_sentiment,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                title,
                url,
                time_published,
                authors,
                summary,
                banner_image,
                source,
                category_within_source,
            ),
            (
                source_domain,
                topics,
                overall_sentiment_score,
                overall_sentiment_label,
                ticker_sentiment,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            title,
            url,
            time_published,
            authors,
            summary,
            banner_image,
            source,
            category_within_source,
            source_domain,
            topics,
            overall_sentiment_score,
            overall_sentiment_label,
            ticker_sentiment,
        }
    }
}

/// `NewsTopic`, as the API calls it.
#[non_exhaustive]
pub struct NewsTopic {
    pub topic: Option<String>,
    pub relevance_score: Option<String>,
}

impl rt::Object for NewsTopic {
    const SHAPE: rt::Shape = rt::Shape {
        name: "NewsTopic",
        fields: &["topic", "relevance_score"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.topic, &self.relevance_score)
    }

    #[inline]
    fn from_fields((topic, relevance_score): Self::Fields) -> Self {
        Self { topic, relevance_score }
    }
}

/// `TickerSentiment`, as the API calls it.
#[non_exhaustive]
pub struct TickerSentiment {
    pub ticker: Option<String>,
    pub relevance_score: Option<String>,
    pub ticker_sentiment_score: Option<String>,
    pub ticker_sentiment_label: Option<String>,
}

impl rt::Object for TickerSentiment {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TickerSentiment",
        fields: &[
            "ticker",
            "relevance_score",
            "ticker_sentiment_score",
            "ticker_sentiment_label",
        ],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ticker,
            &self.relevance_score,
            &self.ticker_sentiment_score,
            &self.ticker_sentiment_label,
        )
    }

    #[inline]
    fn from_fields(
        (
            ticker,
            relevance_score,
            ticker_sentiment_score,
            ticker_sentiment_label,
        ): Self::Fields,
    ) -> Self {
        Self {
            ticker,
            relevance_score,
            ticker_sentiment_score,
            ticker_sentiment_label,
        }
    }
}

/// `TopGainersLosers`, as the API calls it.
#[non_exhaustive]
pub struct TopGainersLosers {
    pub metadata: Option<String>,
    pub last_updated: Option<String>,
    pub top_gainers: Vec<Mover>,
    pub top_losers: Vec<Mover>,
    pub most_actively_traded: Vec<Mover>,
}

impl rt::Object for TopGainersLosers {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TopGainersLosers",
        fields: &[
            "metadata",
            "last_updated",
            "top_gainers",
            "top_losers",
            "most_actively_traded",
        ],
        required: &[0b11100],
    };
    type Fields = (Option<String>, Option<String>, Vec<Mover>, Vec<Mover>, Vec<Mover>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.metadata,
            &self.last_updated,
            &self.top_gainers,
            &self.top_losers,
            &self.most_actively_traded,
        )
    }

    #[inline]
    fn from_fields(
        (
            metadata,
            last_updated,
            top_gainers,
            top_losers,
            most_actively_traded,
        ): Self::Fields,
    ) -> Self {
        Self {
            metadata,
            last_updated,
            top_gainers,
            top_losers,
            most_actively_traded,
        }
    }
}

/// `Mover`, as the API calls it.
#[non_exhaustive]
pub struct Mover {
    pub ticker: Option<String>,
    pub price: Option<String>,
    pub change_amount: Option<String>,
    pub change_percentage: Option<String>,
    pub volume: Option<String>,
}

impl rt::Object for Mover {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Mover",
        fields: &["ticker", "price", "change_amount", "change_percentage", "volume"],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ticker,
            &self.price,
            &self.change_amount,
            &self.change_percentage,
            &self.volume,
        )
    }

    #[inline]
    fn from_fields(
        (ticker, price, change_amount, change_percentage, volume): Self::Fields,
    ) -> Self {
        Self {
            ticker,
            price,
            change_amount,
            change_percentage,
            volume,
        }
    }
}

/// `CompanyOverview`, as the API calls it.
#[non_exhaustive]
pub struct CompanyOverview {
    pub symbol: String,
    pub asset_type: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub cik: Option<String>,
    pub exchange: Option<String>,
    pub currency: Option<String>,
    pub country: Option<String>,
    pub sector: Option<String>,
    pub industry: Option<String>,
    pub address: Option<String>,
    pub fiscal_year_end: Option<String>,
    pub latest_quarter: Option<String>,
    pub market_capitalization: Option<String>,
    pub ebitda: Option<String>,
    pub pe_ratio: Option<String>,
    pub peg_ratio: Option<String>,
    pub book_value: Option<String>,
    pub dividend_per_share: Option<String>,
    pub dividend_yield: Option<String>,
    pub eps: Option<String>,
    pub revenue_ttm: Option<String>,
    pub gross_profit_ttm: Option<String>,
    pub profit_margin: Option<String>,
    pub beta: Option<String>,
    pub _52_week_high: Option<String>,
    pub _52_week_low: Option<String>,
    pub shares_outstanding: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<String>,
}

impl rt::Object for CompanyOverview {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CompanyOverview",
        fields: &[
            "Symbol",
            "AssetType",
            "Name",
            "Description",
            "CIK",
            "Exchange",
            "Currency",
            "Country",
            "Sector",
            "Industry",
            "Address",
            "FiscalYearEnd",
            "LatestQuarter",
            "MarketCapitalization",
            "EBITDA",
            "PERatio",
            "PEGRatio",
            "BookValue",
            "DividendPerShare",
            "DividendYield",
            "EPS",
            "RevenueTTM",
            "GrossProfitTTM",
            "ProfitMargin",
            "Beta",
            "52WeekHigh",
            "52WeekLow",
            "SharesOutstanding",
        ],
        required: &[0b11],
    };
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                rt::Extra<String>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.symbol,
                    &self.asset_type,
                    &self.name,
                    &self.description,
                    &self.cik,
                    &self.exchange,
                    &self.currency,
                    &self.country,
                ),
                (
                    &self.sector,
                    &self.industry,
                    &self.address,
                    &self.fiscal_year_end,
                    &self.latest_quarter,
                    &self.market_capitalization,
                    &self.ebitda,
                    &self.pe_ratio,
                ),
            ),
            rt::Both(
                (
                    &self.peg_ratio,
                    &self.book_value,
                    &self.dividend_per_share,
                    &self.dividend_yield,
                    &self.eps,
                    &self.revenue_ttm,
                    &self.gross_profit_ttm,
                    &self.profit_margin,
                ),
                (
                    &self.beta,
                    &self._52_week_high,
                    &self._52_week_low,
                    &self.shares_outstanding,
                    &self.extra,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    symbol,
                    asset_type,
                    name,
                    description,
                    cik,
                    exchange,
                    currency,
                    country,
                ),
                (
                    sector,
                    industry,
                    address,
                    fiscal_year_end,
                    latest_quarter,
                    market_capitalization,
                    ebitda,
                    pe_ratio,
                ),
            ),
            rt::Both(
                (
                    peg_ratio,
                    book_value,
                    dividend_per_share,
                    dividend_yield,
                    eps,
                    revenue_ttm,
                    gross_profit_ttm,
                    profit_margin,
                ),
                (beta, _52_week_high, _52_week_low, shares_outstanding, extra),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            symbol,
            asset_type,
            name,
            description,
            cik,
            exchange,
            currency,
            country,
            sector,
            industry,
            address,
            fiscal_year_end,
            latest_quarter,
            market_capitalization,
            ebitda,
            pe_ratio,
            peg_ratio,
            book_value,
            dividend_per_share,
            dividend_yield,
            eps,
            revenue_ttm,
            gross_profit_ttm,
            profit_margin,
            beta,
            _52_week_high,
            _52_week_low,
            shares_outstanding,
            extra,
        }
    }
}

/// `FinancialReports`, as the API calls it.
#[non_exhaustive]
pub struct FinancialReports {
    pub symbol: String,
    pub annual_reports: Vec<FinancialReport>,
    pub quarterly_reports: Vec<FinancialReport>,
}

impl rt::Object for FinancialReports {
    const SHAPE: rt::Shape = rt::Shape {
        name: "FinancialReports",
        fields: &["symbol", "annualReports", "quarterlyReports"],
        required: &[0b111],
    };
    type Fields = (String, Vec<FinancialReport>, Vec<FinancialReport>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.annual_reports, &self.quarterly_reports)
    }

    #[inline]
    fn from_fields((symbol, annual_reports, quarterly_reports): Self::Fields) -> Self {
        Self {
            symbol,
            annual_reports,
            quarterly_reports,
        }
    }
}

/// Fields depend on the statement.
#[non_exhaustive]
pub struct FinancialReport {
    pub fiscal_date_ending: String,
    pub reported_currency: Option<String>,
    pub total_revenue: Option<String>,
    pub net_income: Option<String>,
    pub total_assets: Option<String>,
    pub total_liabilities: Option<String>,
    pub operating_cashflow: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<String>,
}

impl rt::Object for FinancialReport {
    const SHAPE: rt::Shape = rt::Shape {
        name: "FinancialReport",
        fields: &[
            "fiscalDateEnding",
            "reportedCurrency",
            "totalRevenue",
            "netIncome",
            "totalAssets",
            "totalLiabilities",
            "operatingCashflow",
        ],
        required: &[0b1],
    };
    type Fields = (
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        rt::Extra<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.fiscal_date_ending,
            &self.reported_currency,
            &self.total_revenue,
            &self.net_income,
            &self.total_assets,
            &self.total_liabilities,
            &self.operating_cashflow,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(
        (
            fiscal_date_ending,
            reported_currency,
            total_revenue,
            net_income,
            total_assets,
            total_liabilities,
            operating_cashflow,
            extra,
        ): Self::Fields,
    ) -> Self {
        Self {
            fiscal_date_ending,
            reported_currency,
            total_revenue,
            net_income,
            total_assets,
            total_liabilities,
            operating_cashflow,
            extra,
        }
    }
}

/// `Earnings`, as the API calls it.
#[non_exhaustive]
pub struct Earnings {
    pub symbol: String,
    pub annual_earnings: Vec<AnnualEarnings>,
    pub quarterly_earnings: Vec<QuarterlyEarnings>,
}

impl rt::Object for Earnings {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Earnings",
        fields: &["symbol", "annualEarnings", "quarterlyEarnings"],
        required: &[0b111],
    };
    type Fields = (String, Vec<AnnualEarnings>, Vec<QuarterlyEarnings>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.annual_earnings, &self.quarterly_earnings)
    }

    #[inline]
    fn from_fields((symbol, annual_earnings, quarterly_earnings): Self::Fields) -> Self {
        Self {
            symbol,
            annual_earnings,
            quarterly_earnings,
        }
    }
}

/// `AnnualEarnings`, as the API calls it.
#[non_exhaustive]
pub struct AnnualEarnings {
    pub fiscal_date_ending: Option<String>,
    pub reported_eps: Option<String>,
}

impl rt::Object for AnnualEarnings {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AnnualEarnings",
        fields: &["fiscalDateEnding", "reportedEPS"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.fiscal_date_ending, &self.reported_eps)
    }

    #[inline]
    fn from_fields((fiscal_date_ending, reported_eps): Self::Fields) -> Self {
        Self {
            fiscal_date_ending,
            reported_eps,
        }
    }
}

/// `QuarterlyEarnings`, as the API calls it.
#[non_exhaustive]
pub struct QuarterlyEarnings {
    pub fiscal_date_ending: Option<String>,
    pub reported_date: Option<String>,
    pub reported_eps: Option<String>,
    pub estimated_eps: Option<String>,
    pub surprise: Option<String>,
    pub surprise_percentage: Option<String>,
    pub report_time: Option<String>,
}

impl rt::Object for QuarterlyEarnings {
    const SHAPE: rt::Shape = rt::Shape {
        name: "QuarterlyEarnings",
        fields: &[
            "fiscalDateEnding",
            "reportedDate",
            "reportedEPS",
            "estimatedEPS",
            "surprise",
            "surprisePercentage",
            "reportTime",
        ],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.fiscal_date_ending,
            &self.reported_date,
            &self.reported_eps,
            &self.estimated_eps,
            &self.surprise,
            &self.surprise_percentage,
            &self.report_time,
        )
    }

    #[inline]
    fn from_fields(
        (
            fiscal_date_ending,
            reported_date,
            reported_eps,
            estimated_eps,
            surprise,
            surprise_percentage,
            report_time,
        ): Self::Fields,
    ) -> Self {
        Self {
            fiscal_date_ending,
            reported_date,
            reported_eps,
            estimated_eps,
            surprise,
            surprise_percentage,
            report_time,
        }
    }
}

/// `CurrencyExchangeRate`, as the API calls it.
#[non_exhaustive]
pub struct CurrencyExchangeRate {
    pub realtime_currency_exchange_rate: ExchangeRate,
}

impl rt::Object for CurrencyExchangeRate {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CurrencyExchangeRate",
        fields: &["Realtime Currency Exchange Rate"],
        required: &[0b1],
    };
    type Fields = (ExchangeRate,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.realtime_currency_exchange_rate,)
    }

    #[inline]
    fn from_fields((realtime_currency_exchange_rate,): Self::Fields) -> Self {
        Self {
            realtime_currency_exchange_rate,
        }
    }
}

/// `ExchangeRate`, as the API calls it.
#[non_exhaustive]
pub struct ExchangeRate {
    pub _1_from_currency_code: Option<String>,
    pub _2_from_currency_name: Option<String>,
    pub _3_to_currency_code: Option<String>,
    pub _4_to_currency_name: Option<String>,
    pub _5_exchange_rate: Option<String>,
    pub _6_last_refreshed: Option<String>,
    pub _7_time_zone: Option<String>,
    pub _8_bid_price: Option<String>,
    pub _9_ask_price: Option<String>,
}

impl rt::Object for ExchangeRate {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExchangeRate",
        fields: &[
            "1. From_Currency Code",
            "2. From_Currency Name",
            "3. To_Currency Code",
            "4. To_Currency Name",
            "5. Exchange Rate",
            "6. Last Refreshed",
            "7. Time Zone",
            "8. Bid Price",
            "9. Ask Price",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self._1_from_currency_code,
                &self._2_from_currency_name,
                &self._3_to_currency_code,
                &self._4_to_currency_name,
                &self._5_exchange_rate,
                &self._6_last_refreshed,
                &self._7_time_zone,
                &self._8_bid_price,
            ),
            (&self._9_ask_price,),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                _1_from_currency_code,
                _2_from_currency_name,
                _3_to_currency_code,
                _4_to_currency_name,
                _5_exchange_rate,
                _6_last_refreshed,
                _7_time_zone,
                _8_bid_price,
            ),
            (_9_ask_price,),
        ): Self::Fields,
    ) -> Self {
        Self {
            _1_from_currency_code,
            _2_from_currency_name,
            _3_to_currency_code,
            _4_to_currency_name,
            _5_exchange_rate,
            _6_last_refreshed,
            _7_time_zone,
            _8_bid_price,
            _9_ask_price,
        }
    }
}

/// `FxDaily`, as the API calls it.
#[non_exhaustive]
pub struct FxDaily {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub time_series_fx_daily: rt::Map<Bar>,
}

impl rt::Object for FxDaily {
    const SHAPE: rt::Shape = rt::Shape {
        name: "FxDaily",
        fields: &["Meta Data", "Time Series FX (Daily)"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.time_series_fx_daily)
    }

    #[inline]
    fn from_fields((meta_data, time_series_fx_daily): Self::Fields) -> Self {
        Self {
            meta_data,
            time_series_fx_daily,
        }
    }
}

/// `FxWeekly`, as the API calls it.
#[non_exhaustive]
pub struct FxWeekly {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub time_series_fx_weekly: rt::Map<Bar>,
}

impl rt::Object for FxWeekly {
    const SHAPE: rt::Shape = rt::Shape {
        name: "FxWeekly",
        fields: &["Meta Data", "Time Series FX (Weekly)"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.time_series_fx_weekly)
    }

    #[inline]
    fn from_fields((meta_data, time_series_fx_weekly): Self::Fields) -> Self {
        Self {
            meta_data,
            time_series_fx_weekly,
        }
    }
}

/// `FxMonthly`, as the API calls it.
#[non_exhaustive]
pub struct FxMonthly {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub time_series_fx_monthly: rt::Map<Bar>,
}

impl rt::Object for FxMonthly {
    const SHAPE: rt::Shape = rt::Shape {
        name: "FxMonthly",
        fields: &["Meta Data", "Time Series FX (Monthly)"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.time_series_fx_monthly)
    }

    #[inline]
    fn from_fields((meta_data, time_series_fx_monthly): Self::Fields) -> Self {
        Self {
            meta_data,
            time_series_fx_monthly,
        }
    }
}

/// `DigitalCurrencyDaily`, as the API calls it.
#[non_exhaustive]
pub struct DigitalCurrencyDaily {
    /// Numbered notes on the data set.
    pub meta_data: MetaData,
    pub time_series_digital_currency_daily: rt::Map<Bar>,
}

impl rt::Object for DigitalCurrencyDaily {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DigitalCurrencyDaily",
        fields: &["Meta Data", "Time Series (Digital Currency Daily)"],
        required: &[0b11],
    };
    type Fields = (MetaData, rt::Map<Bar>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.time_series_digital_currency_daily)
    }

    #[inline]
    fn from_fields(
        (meta_data, time_series_digital_currency_daily): Self::Fields,
    ) -> Self {
        Self {
            meta_data,
            time_series_digital_currency_daily,
        }
    }
}

/// `DataSeries`, as the API calls it.
#[non_exhaustive]
pub struct DataSeries {
    pub name: String,
    pub interval: String,
    pub unit: String,
    pub data: Vec<DataPoint>,
}

impl rt::Object for DataSeries {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DataSeries",
        fields: &["name", "interval", "unit", "data"],
        required: &[0b1111],
    };
    type Fields = (String, String, String, Vec<DataPoint>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.interval, &self.unit, &self.data)
    }

    #[inline]
    fn from_fields((name, interval, unit, data): Self::Fields) -> Self {
        Self { name, interval, unit, data }
    }
}

/// `DataPoint`, as the API calls it.
#[non_exhaustive]
pub struct DataPoint {
    pub date: String,
    pub value: String,
}

impl rt::Object for DataPoint {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DataPoint",
        fields: &["date", "value"],
        required: &[0b11],
    };
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.date, &self.value)
    }

    #[inline]
    fn from_fields((date, value): Self::Fields) -> Self {
        Self { date, value }
    }
}

/// `TechnicalSma`, as the API calls it.
#[non_exhaustive]
pub struct TechnicalSma {
    pub meta_data: rt::Map<rt::Any>,
    pub technical_analysis_sma: rt::Map<Indicator>,
}

impl rt::Object for TechnicalSma {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TechnicalSma",
        fields: &["Meta Data", "Technical Analysis: SMA"],
        required: &[0b11],
    };
    type Fields = (rt::Map<rt::Any>, rt::Map<Indicator>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.technical_analysis_sma)
    }

    #[inline]
    fn from_fields((meta_data, technical_analysis_sma): Self::Fields) -> Self {
        Self {
            meta_data,
            technical_analysis_sma,
        }
    }
}

/// Values of an indicator at a point in time, by name.
pub type Indicator = rt::Map<String>;

/// `TechnicalEma`, as the API calls it.
#[non_exhaustive]
pub struct TechnicalEma {
    pub meta_data: rt::Map<rt::Any>,
    pub technical_analysis_ema: rt::Map<Indicator>,
}

impl rt::Object for TechnicalEma {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TechnicalEma",
        fields: &["Meta Data", "Technical Analysis: EMA"],
        required: &[0b11],
    };
    type Fields = (rt::Map<rt::Any>, rt::Map<Indicator>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.technical_analysis_ema)
    }

    #[inline]
    fn from_fields((meta_data, technical_analysis_ema): Self::Fields) -> Self {
        Self {
            meta_data,
            technical_analysis_ema,
        }
    }
}

/// `TechnicalRsi`, as the API calls it.
#[non_exhaustive]
pub struct TechnicalRsi {
    pub meta_data: rt::Map<rt::Any>,
    pub technical_analysis_rsi: rt::Map<Indicator>,
}

impl rt::Object for TechnicalRsi {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TechnicalRsi",
        fields: &["Meta Data", "Technical Analysis: RSI"],
        required: &[0b11],
    };
    type Fields = (rt::Map<rt::Any>, rt::Map<Indicator>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.technical_analysis_rsi)
    }

    #[inline]
    fn from_fields((meta_data, technical_analysis_rsi): Self::Fields) -> Self {
        Self {
            meta_data,
            technical_analysis_rsi,
        }
    }
}

/// `TechnicalMacd`, as the API calls it.
#[non_exhaustive]
pub struct TechnicalMacd {
    pub meta_data: rt::Map<rt::Any>,
    pub technical_analysis_macd: rt::Map<Indicator>,
}

impl rt::Object for TechnicalMacd {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TechnicalMacd",
        fields: &["Meta Data", "Technical Analysis: MACD"],
        required: &[0b11],
    };
    type Fields = (rt::Map<rt::Any>, rt::Map<Indicator>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta_data, &self.technical_analysis_macd)
    }

    #[inline]
    fn from_fields((meta_data, technical_analysis_macd): Self::Fields) -> Self {
        Self {
            meta_data,
            technical_analysis_macd,
        }
    }
}

/// An error, or a word on rate limits.
#[non_exhaustive]
pub struct Notice {
    pub error_message: Option<String>,
    pub information: Option<String>,
    pub note: Option<String>,
}

impl rt::Object for Notice {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Notice",
        fields: &["Error Message", "Information", "Note"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error_message, &self.information, &self.note)
    }

    #[inline]
    fn from_fields((error_message, information, note): Self::Fields) -> Self {
        Self {
            error_message,
            information,
            note,
        }
    }
}

rt::objects! {
    TimeSeriesIntraday MetaData Bar TimeSeriesDaily TimeSeriesWeekly
    TimeSeriesWeeklyAdjusted TimeSeriesMonthly TimeSeriesMonthlyAdjusted
    GlobalQuoteAnswer GlobalQuote SymbolSearch SymbolMatch MarketStatus Market
    NewsSentiment NewsItem NewsTopic TickerSentiment TopGainersLosers Mover
    CompanyOverview FinancialReports FinancialReport Earnings AnnualEarnings
    QuarterlyEarnings CurrencyExchangeRate ExchangeRate FxDaily FxWeekly FxMonthly
    DigitalCurrencyDaily DataSeries DataPoint TechnicalSma TechnicalEma TechnicalRsi
    TechnicalMacd Notice
}

rt::choices! {
    QueryFunction { TimeSeriesIntraday = "TIME_SERIES_INTRADAY", TimeSeriesDaily =
    "TIME_SERIES_DAILY", TimeSeriesDailyAdjusted = "TIME_SERIES_DAILY_ADJUSTED",
    TimeSeriesWeekly = "TIME_SERIES_WEEKLY", TimeSeriesWeeklyAdjusted =
    "TIME_SERIES_WEEKLY_ADJUSTED", TimeSeriesMonthly = "TIME_SERIES_MONTHLY",
    TimeSeriesMonthlyAdjusted = "TIME_SERIES_MONTHLY_ADJUSTED", GlobalQuote =
    "GLOBAL_QUOTE", SymbolSearch = "SYMBOL_SEARCH", MarketStatus = "MARKET_STATUS",
    NewsSentiment = "NEWS_SENTIMENT", TopGainersLosers = "TOP_GAINERS_LOSERS", Overview =
    "OVERVIEW", IncomeStatement = "INCOME_STATEMENT", BalanceSheet = "BALANCE_SHEET",
    CashFlow = "CASH_FLOW", Earnings = "EARNINGS", CurrencyExchangeRate =
    "CURRENCY_EXCHANGE_RATE", FxDaily = "FX_DAILY", FxWeekly = "FX_WEEKLY", FxMonthly =
    "FX_MONTHLY", DigitalCurrencyDaily = "DIGITAL_CURRENCY_DAILY", Wti = "WTI", Brent =
    "BRENT", NaturalGas = "NATURAL_GAS", RealGdp = "REAL_GDP", TreasuryYield =
    "TREASURY_YIELD", FederalFundsRate = "FEDERAL_FUNDS_RATE", Cpi = "CPI", Inflation =
    "INFLATION", Unemployment = "UNEMPLOYMENT", Sma = "SMA", Ema = "EMA", Rsi = "RSI",
    Macd = "MACD" } QueryInterval { V1min = "1min", V5min = "5min", V15min = "15min",
    V30min = "30min", V60min = "60min", Daily = "daily", Weekly = "weekly", Monthly =
    "monthly", Quarterly = "quarterly", Semiannual = "semiannual", Annual = "annual" }
    QueryOutputsize { Compact = "compact", Full = "full" } QueryDatatype { Json = "json",
    Csv = "csv" } QuerySort { Latest = "LATEST", Earliest = "EARLIEST", Relevance =
    "RELEVANCE" } QueryMaturity { V3month = "3month", V2year = "2year", V5year = "5year",
    V7year = "7year", V10year = "10year", V30year = "30year" } QuerySeriesType { Close =
    "close", Open = "open", High = "high", Low = "low" }
}

rt::unions! {
    Answer { TimeSeriesIntraday 0 : rt::Look { kinds : rt::OBJECT, required : &
    ["Meta Data"], known : & ["Meta Data", "Time Series (1min)", "Time Series (5min)",
    "Time Series (15min)", "Time Series (30min)", "Time Series (60min)"],
    ..rt::Look::DEFAULT }, TimeSeriesDaily 1 : rt::Look { kinds : rt::OBJECT, required :
    & ["Meta Data", "Time Series (Daily)"], known : & ["Meta Data",
    "Time Series (Daily)"], ..rt::Look::DEFAULT }, TimeSeriesWeekly 2 : rt::Look { kinds
    : rt::OBJECT, required : & ["Meta Data", "Weekly Time Series"], known : &
    ["Meta Data", "Weekly Time Series"], ..rt::Look::DEFAULT }, TimeSeriesWeeklyAdjusted
    3 : rt::Look { kinds : rt::OBJECT, required : & ["Meta Data",
    "Weekly Adjusted Time Series"], known : & ["Meta Data",
    "Weekly Adjusted Time Series"], ..rt::Look::DEFAULT }, TimeSeriesMonthly 4 : rt::Look
    { kinds : rt::OBJECT, required : & ["Meta Data", "Monthly Time Series"], known : &
    ["Meta Data", "Monthly Time Series"], ..rt::Look::DEFAULT },
    TimeSeriesMonthlyAdjusted 5 : rt::Look { kinds : rt::OBJECT, required : &
    ["Meta Data", "Monthly Adjusted Time Series"], known : & ["Meta Data",
    "Monthly Adjusted Time Series"], ..rt::Look::DEFAULT }, GlobalQuoteAnswer 6 :
    rt::Look { kinds : rt::OBJECT, required : & ["Global Quote"], known : &
    ["Global Quote"], ..rt::Look::DEFAULT }, SymbolSearch 7 : rt::Look { kinds :
    rt::OBJECT, required : & ["bestMatches"], known : & ["bestMatches"],
    ..rt::Look::DEFAULT }, MarketStatus 8 : rt::Look { kinds : rt::OBJECT, required : &
    ["markets"], known : & ["endpoint", "markets"], ..rt::Look::DEFAULT }, NewsSentiment
    9 : rt::Look { kinds : rt::OBJECT, required : & ["feed"], known : & ["items",
    "sentiment_score_definition", "relevance_score_definition", "feed"],
    ..rt::Look::DEFAULT }, TopGainersLosers 10 : rt::Look { kinds : rt::OBJECT, required
    : & ["top_gainers", "top_losers", "most_actively_traded"], known : & ["metadata",
    "last_updated", "top_gainers", "top_losers", "most_actively_traded"],
    ..rt::Look::DEFAULT }, CompanyOverview 11 : rt::Look { kinds : rt::OBJECT |
    rt::KEEPS, required : & ["Symbol", "AssetType"], known : & ["Symbol", "AssetType",
    "Name", "Description", "CIK", "Exchange", "Currency", "Country", "Sector",
    "Industry", "Address", "FiscalYearEnd", "LatestQuarter", "MarketCapitalization",
    "EBITDA", "PERatio", "PEGRatio", "BookValue", "DividendPerShare", "DividendYield",
    "EPS", "RevenueTTM", "GrossProfitTTM", "ProfitMargin", "Beta", "52WeekHigh",
    "52WeekLow", "SharesOutstanding"], ..rt::Look::DEFAULT }, FinancialReports 12 :
    rt::Look { kinds : rt::OBJECT, required : & ["symbol", "annualReports",
    "quarterlyReports"], known : & ["symbol", "annualReports", "quarterlyReports"],
    ..rt::Look::DEFAULT }, Earnings 13 : rt::Look { kinds : rt::OBJECT, required : &
    ["symbol", "annualEarnings", "quarterlyEarnings"], known : & ["symbol",
    "annualEarnings", "quarterlyEarnings"], ..rt::Look::DEFAULT }, CurrencyExchangeRate
    14 : rt::Look { kinds : rt::OBJECT, required : & ["Realtime Currency Exchange Rate"],
    known : & ["Realtime Currency Exchange Rate"], ..rt::Look::DEFAULT }, FxDaily 15 :
    rt::Look { kinds : rt::OBJECT, required : & ["Meta Data", "Time Series FX (Daily)"],
    known : & ["Meta Data", "Time Series FX (Daily)"], ..rt::Look::DEFAULT }, FxWeekly 16
    : rt::Look { kinds : rt::OBJECT, required : & ["Meta Data",
    "Time Series FX (Weekly)"], known : & ["Meta Data", "Time Series FX (Weekly)"],
    ..rt::Look::DEFAULT }, FxMonthly 17 : rt::Look { kinds : rt::OBJECT, required : &
    ["Meta Data", "Time Series FX (Monthly)"], known : & ["Meta Data",
    "Time Series FX (Monthly)"], ..rt::Look::DEFAULT }, DigitalCurrencyDaily 18 :
    rt::Look { kinds : rt::OBJECT, required : & ["Meta Data",
    "Time Series (Digital Currency Daily)"], known : & ["Meta Data",
    "Time Series (Digital Currency Daily)"], ..rt::Look::DEFAULT }, DataSeries 19 :
    rt::Look { kinds : rt::OBJECT, required : & ["name", "interval", "unit", "data"],
    known : & ["name", "interval", "unit", "data"], ..rt::Look::DEFAULT }, TechnicalSma
    20 : rt::Look { kinds : rt::OBJECT, required : & ["Meta Data",
    "Technical Analysis: SMA"], known : & ["Meta Data", "Technical Analysis: SMA"],
    ..rt::Look::DEFAULT }, TechnicalEma 21 : rt::Look { kinds : rt::OBJECT, required : &
    ["Meta Data", "Technical Analysis: EMA"], known : & ["Meta Data",
    "Technical Analysis: EMA"], ..rt::Look::DEFAULT }, TechnicalRsi 22 : rt::Look { kinds
    : rt::OBJECT, required : & ["Meta Data", "Technical Analysis: RSI"], known : &
    ["Meta Data", "Technical Analysis: RSI"], ..rt::Look::DEFAULT }, TechnicalMacd 23 :
    rt::Look { kinds : rt::OBJECT, required : & ["Meta Data",
    "Technical Analysis: MACD"], known : & ["Meta Data", "Technical Analysis: MACD"],
    ..rt::Look::DEFAULT }, Notice 24 : rt::Look { kinds : rt::OBJECT, known : &
    ["Error Message", "Information", "Note"], ..rt::Look::DEFAULT } }
}

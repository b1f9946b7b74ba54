// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Quote`, as the API calls it.
#[non_exhaustive]
pub struct Quote {
    /// Current price.
    pub c: Option<f64>,
    /// Change.
    pub d: rt::Nullable<f64>,
    /// Change in percent.
    pub dp: rt::Nullable<f64>,
    /// High of the day.
    pub h: Option<f64>,
    /// Low of the day.
    pub l: Option<f64>,
    /// Open of the day.
    pub o: Option<f64>,
    /// Previous close.
    pub pc: Option<f64>,
    /// Time of the price, Unix seconds.
    pub t: Option<i64>,
}

impl rt::Object for Quote {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Quote",
        0,
        &["c", "d", "dp", "h", "l", "o", "pc", "t"],
    );
    type Fields = (
        Option<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.c, &self.d, &self.dp, &self.h, &self.l, &self.o, &self.pc, &self.t)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            c: group_0.0,
            d: group_0.1,
            dp: group_0.2,
            h: group_0.3,
            l: group_0.4,
            o: group_0.5,
            pc: group_0.6,
            t: group_0.7,
        }
    }
}

/// `resolution` of `stock-candles`.
#[non_exhaustive]
pub enum StockCandlesResolution {
    /// `1`
    V1,
    /// `5`
    V5,
    /// `15`
    V15,
    /// `30`
    V30,
    /// `60`
    V60,
    /// `D`
    D,
    /// `W`
    W,
    /// `M`
    M,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `StockCandles`, as the API calls it.
#[non_exhaustive]
pub struct StockCandles {
    pub c: Option<Vec<f64>>,
    pub h: Option<Vec<f64>>,
    pub l: Option<Vec<f64>>,
    pub o: Option<Vec<f64>>,
    pub v: Option<Vec<f64>>,
    pub t: Option<Vec<i64>>,
    pub s: Option<StockCandlesS>,
}

impl rt::Object for StockCandles {
    const SHAPE: rt::Shape = rt::Shape::new(
        "StockCandles",
        0,
        &["c", "h", "l", "o", "v", "t", "s"],
    );
    type Fields = (
        Option<Vec<f64>>,
        Option<Vec<f64>>,
        Option<Vec<f64>>,
        Option<Vec<f64>>,
        Option<Vec<f64>>,
        Option<Vec<i64>>,
        Option<StockCandlesS>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.c, &self.h, &self.l, &self.o, &self.v, &self.t, &self.s)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            c: group_0.0,
            h: group_0.1,
            l: group_0.2,
            o: group_0.3,
            v: group_0.4,
            t: group_0.5,
            s: group_0.6,
        }
    }
}

/// `s` of `StockCandles`.
#[non_exhaustive]
pub enum StockCandlesS {
    /// `ok`
    Ok,
    /// `no_data`
    NoData,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Split`, as the API calls it.
#[non_exhaustive]
pub struct Split {
    pub symbol: Option<String>,
    pub date: Option<rt::Date>,
    pub from_factor: Option<f64>,
    pub to_factor: Option<f64>,
}

impl rt::Object for Split {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Split",
        0,
        &["symbol", "date", "fromFactor", "toFactor"],
    );
    type Fields = (Option<String>, Option<rt::Date>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.symbol, &self.date, &self.from_factor, &self.to_factor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            date: group_0.1,
            from_factor: group_0.2,
            to_factor: group_0.3,
        }
    }
}

/// `Dividends`, as the API calls it.
#[non_exhaustive]
pub struct Dividends {
    pub symbol: Option<String>,
    pub date: Option<rt::Date>,
    pub amount: Option<f64>,
    pub adjusted_amount: Option<f64>,
    pub pay_date: Option<rt::Date>,
    pub record_date: Option<rt::Date>,
    pub declaration_date: Option<rt::Date>,
    pub currency: Option<String>,
    pub freq: Option<String>,
}

impl rt::Object for Dividends {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Dividends",
        0,
        &[
            "symbol",
            "date",
            "amount",
            "adjustedAmount",
            "payDate",
            "recordDate",
            "declarationDate",
            "currency",
            "freq",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<rt::Date>,
            Option<f64>,
            Option<f64>,
            Option<rt::Date>,
            Option<rt::Date>,
            Option<rt::Date>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.symbol,
                &self.date,
                &self.amount,
                &self.adjusted_amount,
                &self.pay_date,
                &self.record_date,
                &self.declaration_date,
                &self.currency,
            ),
            (&self.freq,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            symbol: group_0.0,
            date: group_0.1,
            amount: group_0.2,
            adjusted_amount: group_0.3,
            pay_date: group_0.4,
            record_date: group_0.5,
            declaration_date: group_0.6,
            currency: group_0.7,
            freq: group_1.0,
        }
    }
}

rt::objects! {
    Quote
    StockCandles
    Split
    Dividends
}

rt::choices! {
    StockCandlesResolution {
        V1 = "1",
        V5 = "5",
        V15 = "15",
        V30 = "30",
        V60 = "60",
        D = "D",
        W = "W",
        M = "M",
    }
    StockCandlesS { Ok = "ok", NoData = "no_data" }
}

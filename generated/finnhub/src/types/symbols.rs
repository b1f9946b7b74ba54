// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `SymbolLookup`, as the API calls it.
#[non_exhaustive]
pub struct SymbolLookup {
    pub count: Option<i64>,
    pub result: Option<Vec<SymbolLookupInfo>>,
}

impl rt::Object for SymbolLookup {
    const SHAPE: rt::Shape = rt::Shape::new("SymbolLookup", 0, &["count", "result"]);
    type Fields = (Option<i64>, Option<Vec<SymbolLookupInfo>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.count, &self.result)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            count: group_0.0,
            result: group_0.1,
        }
    }
}

/// `SymbolLookupInfo`, as the API calls it.
#[non_exhaustive]
pub struct SymbolLookupInfo {
    pub description: Option<String>,
    pub display_symbol: Option<String>,
    pub symbol: Option<String>,
    pub r#type: Option<String>,
}

impl rt::Object for SymbolLookupInfo {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SymbolLookupInfo",
        0,
        &["description", "displaySymbol", "symbol", "type"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.description, &self.display_symbol, &self.symbol, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            description: group_0.0,
            display_symbol: group_0.1,
            symbol: group_0.2,
            r#type: group_0.3,
        }
    }
}

/// `StockSymbol`, as the API calls it.
#[non_exhaustive]
pub struct StockSymbol {
    pub description: Option<String>,
    pub display_symbol: Option<String>,
    pub symbol: Option<String>,
    pub r#type: Option<String>,
    pub mic: Option<String>,
    pub figi: Option<String>,
    pub share_class_figi: Option<String>,
    pub currency: Option<String>,
    pub symbol2: rt::Nullable<String>,
    pub isin: rt::Nullable<String>,
}

impl rt::Object for StockSymbol {
    const SHAPE: rt::Shape = rt::Shape::new(
        "StockSymbol",
        0,
        &[
            "description",
            "displaySymbol",
            "symbol",
            "type",
            "mic",
            "figi",
            "shareClassFIGI",
            "currency",
            "symbol2",
            "isin",
        ],
    );
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
        (rt::Nullable<String>, rt::Nullable<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.description,
                &self.display_symbol,
                &self.symbol,
                &self.r#type,
                &self.mic,
                &self.figi,
                &self.share_class_figi,
                &self.currency,
            ),
            (&self.symbol2, &self.isin),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            description: group_0.0,
            display_symbol: group_0.1,
            symbol: group_0.2,
            r#type: group_0.3,
            mic: group_0.4,
            figi: group_0.5,
            share_class_figi: group_0.6,
            currency: group_0.7,
            symbol2: group_1.0,
            isin: group_1.1,
        }
    }
}

rt::objects! {
    SymbolLookup
    SymbolLookupInfo
    StockSymbol
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `SymbolLookup`, as the API calls it.
#[non_exhaustive]
pub struct SymbolLookup {
    pub count: Option<i64>,
    pub result: Option<Vec<SymbolLookupInfo>>,
}

impl rt::Object for SymbolLookup {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SymbolLookup",
        fields: &["count", "result"],
        required: &[0],
    };
    type Fields = (Option<i64>, Option<Vec<SymbolLookupInfo>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.count, &self.result)
    }

    #[inline]
    fn from_fields((count, result): Self::Fields) -> Self {
        Self { count, result }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SymbolLookupInfo",
        fields: &["description", "displaySymbol", "symbol", "type"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.description, &self.display_symbol, &self.symbol, &self.r#type)
    }

    #[inline]
    fn from_fields((description, display_symbol, symbol, r#type): Self::Fields) -> Self {
        Self {
            description,
            display_symbol,
            symbol,
            r#type,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "StockSymbol",
        fields: &[
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
    fn from_fields(
        rt::Both(
            (
                description,
                display_symbol,
                symbol,
                r#type,
                mic,
                figi,
                share_class_figi,
                currency,
            ),
            (symbol2, isin),
        ): Self::Fields,
    ) -> Self {
        Self {
            description,
            display_symbol,
            symbol,
            r#type,
            mic,
            figi,
            share_class_figi,
            currency,
            symbol2,
            isin,
        }
    }
}

rt::objects! {
    SymbolLookup
    SymbolLookupInfo
    StockSymbol
}

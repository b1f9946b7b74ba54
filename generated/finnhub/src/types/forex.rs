// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ForexSymbol`, as the API calls it.
#[non_exhaustive]
pub struct ForexSymbol {
    pub description: Option<String>,
    pub display_symbol: Option<String>,
    pub symbol: Option<String>,
}

impl rt::Object for ForexSymbol {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ForexSymbol",
        fields: &["description", "displaySymbol", "symbol"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.description, &self.display_symbol, &self.symbol)
    }

    #[inline]
    fn from_fields((description, display_symbol, symbol): Self::Fields) -> Self {
        Self {
            description,
            display_symbol,
            symbol,
        }
    }
}

/// `Forexrates`, as the API calls it.
#[non_exhaustive]
pub struct Forexrates {
    pub base: Option<String>,
    pub quote: Option<rt::Map<f64>>,
}

impl rt::Object for Forexrates {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Forexrates",
        fields: &["base", "quote"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<rt::Map<f64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.base, &self.quote)
    }

    #[inline]
    fn from_fields((base, quote): Self::Fields) -> Self {
        Self { base, quote }
    }
}

rt::objects! {
    ForexSymbol
    Forexrates
}

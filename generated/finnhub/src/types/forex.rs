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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ForexSymbol",
        0,
        &["description", "displaySymbol", "symbol"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.description, &self.display_symbol, &self.symbol)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            description: group_0.0,
            display_symbol: group_0.1,
            symbol: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new("Forexrates", 0, &["base", "quote"]);
    type Fields = (Option<String>, Option<rt::Map<f64>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.base, &self.quote)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            base: group_0.0,
            quote: group_0.1,
        }
    }
}

rt::objects! {
    ForexSymbol
    Forexrates
}

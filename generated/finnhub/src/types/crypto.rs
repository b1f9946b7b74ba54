// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `CryptoSymbol`, as the API calls it.
#[non_exhaustive]
pub struct CryptoSymbol {
    pub description: Option<String>,
    pub display_symbol: Option<String>,
    pub symbol: Option<String>,
}

impl rt::Object for CryptoSymbol {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CryptoSymbol",
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

rt::objects! {
    CryptoSymbol
}

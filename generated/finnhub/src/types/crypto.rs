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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CryptoSymbol",
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

rt::objects! {
    CryptoSymbol
}

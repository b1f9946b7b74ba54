// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ProviderListResult`, as the API calls it.
#[non_exhaustive]
pub struct ProviderListResult {
    pub value: Option<Vec<Provider>>,
    /// Address of the next page.
    pub next_link: Option<String>,
}

impl rt::Object for ProviderListResult {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ProviderListResult",
        fields: &["value", "nextLink"],
        required: &[0],
    };
    type Fields = (Option<Vec<Provider>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields((value, next_link): Self::Fields) -> Self {
        Self { value, next_link }
    }
}

rt::objects! {
    ProviderListResult
}

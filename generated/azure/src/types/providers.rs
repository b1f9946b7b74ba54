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
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProviderListResult",
        0,
        &["value", "nextLink"],
    );
    type Fields = (Option<Vec<Provider>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.next_link)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            next_link: group_0.1,
        }
    }
}

rt::objects! {
    ProviderListResult
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `api.v2010.account.balance`, as the API calls it.
#[non_exhaustive]
pub struct ApiV2010AccountBalance {
    pub account_sid: rt::Nullable<String>,
    pub balance: rt::Nullable<String>,
    pub currency: rt::Nullable<String>,
}

impl rt::Object for ApiV2010AccountBalance {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiV2010AccountBalance",
        0,
        &["account_sid", "balance", "currency"],
    );
    type Fields = (rt::Nullable<String>, rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.account_sid, &self.balance, &self.currency)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            account_sid: group_0.0,
            balance: group_0.1,
            currency: group_0.2,
        }
    }
}

rt::objects! {
    ApiV2010AccountBalance
}

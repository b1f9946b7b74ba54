// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `GatewayBotResponse`, as the API calls it.
#[non_exhaustive]
pub struct GatewayBotResponse {
    pub url: String,
    pub shards: i32,
    pub session_start_limit: GatewayBotResponseSessionStartLimit,
}

impl rt::Object for GatewayBotResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GatewayBotResponse",
        0b111,
        &["url", "shards", "session_start_limit"],
    );
    type Fields = (String, i32, GatewayBotResponseSessionStartLimit);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.url, &self.shards, &self.session_start_limit)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            url: group_0.0,
            shards: group_0.1,
            session_start_limit: group_0.2,
        }
    }
}

/// `session_start_limit` of `GatewayBotResponse`.
#[non_exhaustive]
pub struct GatewayBotResponseSessionStartLimit {
    pub max_concurrency: i32,
    pub remaining: i32,
    pub reset_after: i32,
    pub total: i32,
}

impl rt::Object for GatewayBotResponseSessionStartLimit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GatewayBotResponseSessionStartLimit",
        0b1111,
        &["max_concurrency", "remaining", "reset_after", "total"],
    );
    type Fields = (i32, i32, i32, i32);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.max_concurrency, &self.remaining, &self.reset_after, &self.total)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            max_concurrency: group_0.0,
            remaining: group_0.1,
            reset_after: group_0.2,
            total: group_0.3,
        }
    }
}

rt::objects! {
    GatewayBotResponse
    GatewayBotResponseSessionStartLimit
}

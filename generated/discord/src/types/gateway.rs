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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GatewayBotResponse",
        fields: &["url", "shards", "session_start_limit"],
        required: &[0b111],
    };
    type Fields = (String, i32, GatewayBotResponseSessionStartLimit);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.url, &self.shards, &self.session_start_limit)
    }

    #[inline]
    fn from_fields((url, shards, session_start_limit): Self::Fields) -> Self {
        Self {
            url,
            shards,
            session_start_limit,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GatewayBotResponseSessionStartLimit",
        fields: &["max_concurrency", "remaining", "reset_after", "total"],
        required: &[0b1111],
    };
    type Fields = (i32, i32, i32, i32);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.max_concurrency, &self.remaining, &self.reset_after, &self.total)
    }

    #[inline]
    fn from_fields(
        (max_concurrency, remaining, reset_after, total): Self::Fields,
    ) -> Self {
        Self {
            max_concurrency,
            remaining,
            reset_after,
            total,
        }
    }
}

rt::objects! {
    GatewayBotResponse
    GatewayBotResponseSessionStartLimit
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `rate-limit-overview`, as the API calls it.
#[non_exhaustive]
pub struct RateLimitOverview {
    pub resources: RateLimitOverviewResources,
    pub rate: RateLimit,
}

impl rt::Object for RateLimitOverview {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RateLimitOverview",
        fields: &["resources", "rate"],
        required: &[0b11],
    };
    type Fields = (RateLimitOverviewResources, RateLimit);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.resources, &self.rate)
    }

    #[inline]
    fn from_fields((resources, rate): Self::Fields) -> Self {
        Self { resources, rate }
    }
}

/// `resources` of `rate-limit-overview`.
#[non_exhaustive]
pub struct RateLimitOverviewResources {
    pub core: RateLimit,
    pub search: RateLimit,
    pub graphql: Option<RateLimit>,
    pub code_search: Option<RateLimit>,
    pub integration_manifest: Option<RateLimit>,
}

impl rt::Object for RateLimitOverviewResources {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RateLimitOverviewResources",
        fields: &["core", "search", "graphql", "code_search", "integration_manifest"],
        required: &[0b11],
    };
    type Fields = (
        RateLimit,
        RateLimit,
        Option<RateLimit>,
        Option<RateLimit>,
        Option<RateLimit>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.core,
            &self.search,
            &self.graphql,
            &self.code_search,
            &self.integration_manifest,
        )
    }

    #[inline]
    fn from_fields(
        (core, search, graphql, code_search, integration_manifest): Self::Fields,
    ) -> Self {
        Self {
            core,
            search,
            graphql,
            code_search,
            integration_manifest,
        }
    }
}

/// `rate-limit`, as the API calls it.
#[non_exhaustive]
pub struct RateLimit {
    pub limit: i64,
    pub remaining: i64,
    pub reset: i64,
    pub used: i64,
}

impl rt::Object for RateLimit {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RateLimit",
        fields: &["limit", "remaining", "reset", "used"],
        required: &[0b1111],
    };
    type Fields = (i64, i64, i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.limit, &self.remaining, &self.reset, &self.used)
    }

    #[inline]
    fn from_fields((limit, remaining, reset, used): Self::Fields) -> Self {
        Self {
            limit,
            remaining,
            reset,
            used,
        }
    }
}

rt::objects! {
    RateLimitOverview
    RateLimitOverviewResources
    RateLimit
}

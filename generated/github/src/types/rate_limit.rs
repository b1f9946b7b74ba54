// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `rate-limit-overview`, as the API calls it.
#[non_exhaustive]
pub struct RateLimitOverview {
    pub resources: RateLimitOverviewResources,
    pub rate: RateLimit,
}

impl rt::Object for RateLimitOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RateLimitOverview",
        0b11,
        &["resources", "rate"],
    );
    type Fields = (RateLimitOverviewResources, RateLimit);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.resources, &self.rate)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            resources: group_0.0,
            rate: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "RateLimitOverviewResources",
        0b11,
        &["core", "search", "graphql", "code_search", "integration_manifest"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            core: group_0.0,
            search: group_0.1,
            graphql: group_0.2,
            code_search: group_0.3,
            integration_manifest: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "RateLimit",
        0b1111,
        &["limit", "remaining", "reset", "used"],
    );
    type Fields = (i64, i64, i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.limit, &self.remaining, &self.reset, &self.used)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            limit: group_0.0,
            remaining: group_0.1,
            reset: group_0.2,
            used: group_0.3,
        }
    }
}

rt::objects! {
    RateLimitOverview
    RateLimitOverviewResources
    RateLimit
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `NeoWs`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `NeoWs`.
#[derive(Debug, Clone, Copy)]
pub struct NeoWs<'a>(pub(crate) &'a Client);

impl NeoWs<'_> {
    /// List asteroids by day of closest approach; at most seven days.
    ///
    /// Returns [`NeoFeed`](crate::types::NeoFeed). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn get_neo_feed(&self) -> Call<GetNeoFeed> {
        Call::__new(self.0)
    }

    /// List today's asteroids.
    ///
    /// Returns [`NeoFeed`](crate::types::NeoFeed). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn get_neo_feed_today(&self) -> Call<GetNeoFeedToday> {
        Call::__new(self.0)
    }

    /// Page through all asteroids.
    ///
    /// Returns [`NeoBrowse`](crate::types::NeoBrowse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn browse_neos(&self) -> Call<BrowseNeos> {
        Call::__new(self.0)
    }

    /// Get one asteroid.
    ///
    /// - `asteroid_id`: JPL small-body (SPK) id.
    ///
    /// Returns [`NearEarthObject`](crate::types::NearEarthObject). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn get_neo(&self, asteroid_id: i64) -> Call<GetNeo> {
        Call::__new(self.0).__arg(0, &asteroid_id)
    }
}

/// `GET /neo/rest/v1/feed`
pub enum GetNeoFeed {}
impl rt::Operation for GetNeoFeed {
    const SPEC: rt::Spec = rt::Spec::new("getNeoFeed", "GET", "/neo/rest/v1/feed")
        .params(&[rt::query("start_date"), rt::query("end_date")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::NeoFeed>;
    type Failure = GetNeoFeedError;
}

impl Call<GetNeoFeed> {
    /// First day.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(0, start_date)
    }

    /// Last day; seven days on unless given.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(1, end_date)
    }
}

/// How [`get_neo_feed`](NeoWs::get_neo_feed) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type GetNeoFeedError = crate::errors::ServiceError400ApiError403_429;

/// `GET /neo/rest/v1/feed/today`
pub enum GetNeoFeedToday {}
impl rt::Operation for GetNeoFeedToday {
    const SPEC: rt::Spec = rt::Spec::new(
            "getNeoFeedToday",
            "GET",
            "/neo/rest/v1/feed/today",
        )
        .params(&[rt::query("detailed")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::NeoFeed>;
    type Failure = GetNeoFeedTodayError;
}

impl Call<GetNeoFeedToday> {
    /// Also return orbits.
    ///
    /// Default: `false`.
    #[inline]
    pub fn detailed(self, detailed: bool) -> Self {
        self.__arg(0, &detailed)
    }
}

/// How [`get_neo_feed_today`](NeoWs::get_neo_feed_today) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type GetNeoFeedTodayError = crate::errors::ServiceError400ApiError403_429;

/// `GET /neo/rest/v1/neo/browse`
pub enum BrowseNeos {}
impl rt::Operation for BrowseNeos {
    const SPEC: rt::Spec = rt::Spec::new("browseNeos", "GET", "/neo/rest/v1/neo/browse")
        .params(&[rt::query("page"), rt::query("size")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::NeoBrowse>;
    type Failure = BrowseNeosError;
}

impl Call<BrowseNeos> {
    /// Page number, from 0.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(0, &page)
    }

    /// Asteroids in a page.
    #[inline]
    pub fn size(self, size: i32) -> Self {
        self.__arg(1, &size)
    }
}

/// How [`browse_neos`](NeoWs::browse_neos) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type BrowseNeosError = crate::errors::ServiceError400ApiError403_429;

/// `GET /neo/rest/v1/neo/{asteroid_id}`
pub enum GetNeo {}
impl rt::Operation for GetNeo {
    const SPEC: rt::Spec = rt::Spec::new(
            "getNeo",
            "GET",
            "/neo/rest/v1/neo/{asteroid_id}",
        )
        .params(&[rt::path("asteroid_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::NearEarthObject>;
    type Failure = GetNeoError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetNeoError {
    /// A parameter is not valid.
    BadRequest(crate::Reply<types::ServiceError>),
    /// The API key is missing, not valid or disabled.
    Forbidden(crate::Reply<types::ApiError>),
    /// No such record.
    NotFound(crate::Reply<types::ServiceError>),
    /// Over the rate limit of the key.
    TooManyRequests(crate::Reply<types::ApiError>),
}

rt::failures! {
    GetNeoError {
        400 => BadRequest(rt::Json<types::ServiceError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        404 => NotFound(rt::Json<types::ServiceError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Downtimes`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Downtimes`.
#[derive(Debug, Clone, Copy)]
pub struct Downtimes<'a>(pub(crate) &'a Client);

impl Downtimes<'_> {
    /// List downtimes
    ///
    /// Returns a list of [`Downtime`](crate::types::Downtime). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[deprecated = "the API no longer wants this to be used"]
    #[inline]
    pub fn list_downtimes(&self) -> Call<ListDowntimes> {
        Call::__new(self.0)
    }

    /// Plan a downtime
    ///
    /// Returns [`Downtime`](crate::types::Downtime). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[deprecated = "the API no longer wants this to be used"]
    #[inline]
    pub fn create_downtime(&self, body: &types::Downtime) -> Call<CreateDowntime> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /api/v1/downtime`
pub enum ListDowntimes {}
impl rt::Operation for ListDowntimes {
    const SPEC: rt::Spec = rt::Spec::new("ListDowntimes", "GET", "/api/v1/downtime")
        .params(&[rt::query("current_only"), rt::query("with_creator")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Downtime>>;
    type Failure = ListDowntimesError;
}

impl Call<ListDowntimes> {
    /// Only those that are on
    #[inline]
    pub fn current_only(self, current_only: bool) -> Self {
        self.__arg(0, &current_only)
    }

    /// Sets `with_creator`.
    #[inline]
    pub fn with_creator(self, with_creator: bool) -> Self {
        self.__arg(1, &with_creator)
    }
}

/// How [`list_downtimes`](Downtimes::list_downtimes) fails; the same as [`ApiErrorResponse403_429`](crate::errors::ApiErrorResponse403_429).
///
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type ListDowntimesError = crate::errors::ApiErrorResponse403_429;

/// `POST /api/v1/downtime`
pub enum CreateDowntime {}
impl rt::Operation for CreateDowntime {
    const SPEC: rt::Spec = rt::Spec::new("CreateDowntime", "POST", "/api/v1/downtime")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Downtime>;
    type Failure = CreateDowntimeError;
}

/// How [`create_downtime`](Downtimes::create_downtime) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type CreateDowntimeError = crate::errors::ApiErrorResponse400_403_429;

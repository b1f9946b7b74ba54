// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `rate-limit`
use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;
/// The operations of `rate-limit`.
#[derive(Debug, Clone, Copy)]
pub struct RateLimit<'a>(pub(crate) &'a Client);
impl RateLimit<'_> {
    /// Get what is left of the rate limits
    #[inline]
    pub fn get(&self) -> Call<Get> {
        Call(rt::Pending::new(&self.0.0))
    }
}
/// `GET /rate_limit`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "rate-limit/get",
        method: "GET",
        path: "/rate_limit",
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::RateLimitOverview>;
    type Failure = GetError;
}
/// The same as [`RateLimitGetError`](crate::errors::RateLimitGetError).
pub type GetError = crate::errors::RateLimitGetError;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Authentication`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Authentication`.
#[derive(Debug, Clone, Copy)]
pub struct Authentication<'a>(pub(crate) &'a Client);

impl Authentication<'_> {
    /// Check the API key
    ///
    /// Returns [`ValidateResponse`](crate::types::ValidateResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn validate(&self) -> Call<Validate> {
        Call::__new(self.0)
    }
}

/// `GET /api/v1/validate`
pub enum Validate {}
impl rt::Operation for Validate {
    const SPEC: rt::Spec = rt::Spec::new("Validate", "GET", "/api/v1/validate")
        .security(&[&["apiKeyAuth"]]);
    type Success = rt::Json<types::ValidateResponse>;
    type Failure = ValidateError;
}

/// How [`validate`](Authentication::validate) fails; the same as [`ApiErrorResponse403_429`](crate::errors::ApiErrorResponse403_429).
///
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type ValidateError = crate::errors::ApiErrorResponse403_429;

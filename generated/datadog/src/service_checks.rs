// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Service Checks`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Service Checks`.
#[derive(Debug, Clone, Copy)]
pub struct ServiceChecks<'a>(pub(crate) &'a Client);

impl ServiceChecks<'_> {
    /// Send results of service checks
    ///
    /// Returns [`IntakePayloadAccepted`](crate::types::IntakePayloadAccepted). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn submit_service_check(
        &self,
        body: &[types::ServiceCheck],
    ) -> Call<SubmitServiceCheck> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /api/v1/check_run`
pub enum SubmitServiceCheck {}
impl rt::Operation for SubmitServiceCheck {
    const SPEC: rt::Spec = rt::Spec::new(
            "SubmitServiceCheck",
            "POST",
            "/api/v1/check_run",
        )
        .security(&[&["apiKeyAuth"]])
        .body("application/json");
    type Success = rt::Json<types::IntakePayloadAccepted>;
    type Failure = SubmitServiceCheckError;
}

/// How [`submit_service_check`](ServiceChecks::submit_service_check) fails; the same as [`ApiErrorResponse400_403_408_413_429`](crate::errors::ApiErrorResponse400_403_408_413_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 408 Request Timeout: The body took too long
/// - 413 Payload Too Large: The body is too big
/// - 429 Too Many Requests: Too many calls
pub type SubmitServiceCheckError = crate::errors::ApiErrorResponse400_403_408_413_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Voice without noise.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `audio-isolation`.
#[derive(Debug, Clone, Copy)]
pub struct AudioIsolation<'a>(pub(crate) &'a Client);

impl AudioIsolation<'_> {
    /// Remove noise from a recording
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn audio_isolation(
        &self,
        body: &types::AudioIsolationRequest,
    ) -> Call<AudioIsolationCall> {
        Call(rt::Pending::new(&self.0.0).multipart(body))
    }
}

/// `POST /v1/audio-isolation`
pub enum AudioIsolationCall {}
impl rt::Operation for AudioIsolationCall {
    const SPEC: rt::Spec = rt::Spec::new(
            "audio_isolation",
            "POST",
            "/v1/audio-isolation",
        )
        .security(Client::SECURITY)
        .accept("application/json, audio/mpeg")
        .body("multipart/form-data")
        .stream();
    type Success = rt::Raw;
    type Failure = AudioIsolationCallError;
}

/// How [`audio_isolation`](AudioIsolation::audio_isolation) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type AudioIsolationCallError = crate::errors::ErrorResponse401_429HttpValidationError422;

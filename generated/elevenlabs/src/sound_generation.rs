// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Sound effects.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `sound-generation`.
#[derive(Debug, Clone, Copy)]
pub struct SoundGeneration<'a>(pub(crate) &'a Client);

impl SoundGeneration<'_> {
    /// Make a sound effect from a text
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn sound_generation(
        &self,
        body: &types::SoundGenerationRequest,
    ) -> Call<SoundGenerationCall> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /v1/sound-generation`
pub enum SoundGenerationCall {}
impl rt::Operation for SoundGenerationCall {
    const SPEC: rt::Spec = rt::Spec::new(
            "sound_generation",
            "POST",
            "/v1/sound-generation",
        )
        .params(&[rt::query("output_format")])
        .security(Client::SECURITY)
        .accept("application/json, audio/mpeg")
        .body("application/json")
        .stream();
    type Success = rt::Raw;
    type Failure = SoundGenerationCallError;
}

impl Call<SoundGenerationCall> {
    /// Codec, sample rate and bit rate of the audio.
    ///
    /// Default: `mp3_44100_128`.
    #[inline]
    pub fn output_format(self, output_format: types::OutputFormat) -> Self {
        self.__arg(0, &output_format)
    }
}

/// How [`sound_generation`](SoundGeneration::sound_generation) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type SoundGenerationCallError = crate::errors::ErrorResponse401_429HttpValidationError422;

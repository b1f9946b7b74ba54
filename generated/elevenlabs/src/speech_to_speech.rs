// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! One voice turned into another.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `speech-to-speech`.
#[derive(Debug, Clone, Copy)]
pub struct SpeechToSpeech<'a>(pub(crate) &'a Client);

impl SpeechToSpeech<'_> {
    /// Say a recording in another voice
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn full(
        &self,
        voice_id: &str,
        body: &types::SpeechToSpeechRequest,
    ) -> Call<Full> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).multipart(body))
    }
}

/// `POST /v1/speech-to-speech/{voice_id}`
pub enum Full {}
impl rt::Operation for Full {
    const SPEC: rt::Spec = rt::Spec::new(
            "speech_to_speech_full",
            "POST",
            "/v1/speech-to-speech/{voice_id}",
        )
        .params(
            &[
                rt::path("voice_id"),
                rt::query("enable_logging"),
                rt::query("optimize_streaming_latency"),
                rt::query("output_format"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, audio/mpeg")
        .body("multipart/form-data")
        .stream();
    type Success = rt::Raw;
    type Failure = FullError;
}

impl Call<Full> {
    /// False keeps nothing of the call; enterprise only.
    ///
    /// Default: `true`.
    #[inline]
    pub fn enable_logging(self, enable_logging: bool) -> Self {
        self.__arg(1, &enable_logging)
    }

    /// How much quality to give up for speed, from 0 to 4.
    ///
    /// At least 0. At most 4.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn optimize_streaming_latency(self, optimize_streaming_latency: i32) -> Self {
        self.__arg(2, &optimize_streaming_latency)
    }

    /// Codec, sample rate and bit rate of the audio.
    ///
    /// Default: `mp3_44100_128`.
    #[inline]
    pub fn output_format(self, output_format: types::OutputFormat) -> Self {
        self.__arg(3, &output_format)
    }
}

/// How [`full`](SpeechToSpeech::full) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type FullError = crate::errors::ErrorResponse401_429HttpValidationError422;

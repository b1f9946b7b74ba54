// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Transcripts.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `speech-to-text`.
#[derive(Debug, Clone, Copy)]
pub struct SpeechToText<'a>(pub(crate) &'a Client);

impl SpeechToText<'_> {
    /// Transcribe audio or video
    ///
    /// Returns [`SpeechToTextChunkResponseModel`](crate::types::SpeechToTextChunkResponseModel).
    #[inline]
    pub fn speech_to_text(
        &self,
        body: &types::SpeechToTextRequest,
    ) -> Call<SpeechToTextCall> {
        Call(rt::Pending::new(&self.0.0).multipart(body))
    }
}

/// `POST /v1/speech-to-text`
pub enum SpeechToTextCall {}
impl rt::Operation for SpeechToTextCall {
    const SPEC: rt::Spec = rt::Spec::new("speech_to_text", "POST", "/v1/speech-to-text")
        .params(&[rt::query("enable_logging")])
        .security(Client::SECURITY)
        .body("multipart/form-data");
    type Success = rt::Json<types::SpeechToTextChunkResponseModel>;
    type Failure = SpeechToTextCallError;
}

impl Call<SpeechToTextCall> {
    /// False keeps nothing of the call; enterprise only.
    ///
    /// Default: `true`.
    #[inline]
    pub fn enable_logging(self, enable_logging: bool) -> Self {
        self.__arg(0, &enable_logging)
    }
}

/// How [`speech_to_text`](SpeechToText::speech_to_text) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type SpeechToTextCallError = crate::errors::ErrorResponse401_429HttpValidationError422;

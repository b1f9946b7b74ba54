// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Speech from text.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `text-to-speech`.
#[derive(Debug, Clone, Copy)]
pub struct TextToSpeech<'a>(pub(crate) &'a Client);

impl TextToSpeech<'_> {
    /// Turn text into speech
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn text_to_speech_full(
        &self,
        voice_id: &str,
        body: &types::TextToSpeechRequest,
    ) -> Call<TextToSpeechFull> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }

    /// Turn text into speech, with the time of each character
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns [`AudioWithTimestampsResponse`](crate::types::AudioWithTimestampsResponse).
    #[inline]
    pub fn text_to_speech_full_with_timestamps(
        &self,
        voice_id: &str,
        body: &types::TextToSpeechRequest,
    ) -> Call<TextToSpeechFullWithTimestamps> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }

    /// Turn text into a stream of audio
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn text_to_speech_stream(
        &self,
        voice_id: &str,
        body: &types::TextToSpeechRequest,
    ) -> Call<TextToSpeechStream> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }

    /// Turn text into a stream of JSON lines with audio and times
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns lines, each with [`StreamingAudioChunkWithTimestampsResponse`](crate::types::StreamingAudioChunkWithTimestampsResponse).
    #[inline]
    pub fn text_to_speech_stream_with_timestamps(
        &self,
        voice_id: &str,
        body: &types::TextToSpeechRequest,
    ) -> Call<TextToSpeechStreamWithTimestamps> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }
}

/// `POST /v1/text-to-speech/{voice_id}`
pub enum TextToSpeechFull {}
impl rt::Operation for TextToSpeechFull {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "text_to_speech_full",
        method: "POST",
        path: "/v1/text-to-speech/{voice_id}",
        params: &[
            rt::path("voice_id"),
            rt::query("enable_logging"),
            rt::query("optimize_streaming_latency"),
            rt::query("output_format"),
        ],
        security: &[&["xiApiKey"]],
        accept: "application/json, audio/mpeg",
        body: Some("application/json"),
        stream: true,
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Raw;
    type Failure = TextToSpeechFullError;
}

impl Call<TextToSpeechFull> {
    /// False keeps nothing of the call; enterprise only.
    ///
    /// Default: `true`.
    #[inline]
    pub fn enable_logging(self, enable_logging: bool) -> Self {
        Call(self.0.arg(1, &enable_logging))
    }

    /// How much quality to give up for speed, from 0 to 4.
    ///
    /// At least 0. At most 4.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn optimize_streaming_latency(self, optimize_streaming_latency: i32) -> Self {
        Call(self.0.arg(2, &optimize_streaming_latency))
    }

    /// Codec, sample rate and bit rate of the audio.
    ///
    /// Default: `mp3_44100_128`.
    #[inline]
    pub fn output_format(self, output_format: types::OutputFormat) -> Self {
        Call(self.0.arg(3, &output_format))
    }
}

/// How [`text_to_speech_full`](TextToSpeech::text_to_speech_full) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type TextToSpeechFullError = crate::errors::ErrorResponse401_429HttpValidationError422;

/// `POST /v1/text-to-speech/{voice_id}/with-timestamps`
pub enum TextToSpeechFullWithTimestamps {}
impl rt::Operation for TextToSpeechFullWithTimestamps {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "text_to_speech_full_with_timestamps",
        method: "POST",
        path: "/v1/text-to-speech/{voice_id}/with-timestamps",
        params: &[
            rt::path("voice_id"),
            rt::query("enable_logging"),
            rt::query("optimize_streaming_latency"),
            rt::query("output_format"),
        ],
        security: &[&["xiApiKey"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::AudioWithTimestampsResponse>;
    type Failure = TextToSpeechFullWithTimestampsError;
}

impl Call<TextToSpeechFullWithTimestamps> {
    /// False keeps nothing of the call; enterprise only.
    ///
    /// Default: `true`.
    #[inline]
    pub fn enable_logging(self, enable_logging: bool) -> Self {
        Call(self.0.arg(1, &enable_logging))
    }

    /// How much quality to give up for speed, from 0 to 4.
    ///
    /// At least 0. At most 4.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn optimize_streaming_latency(self, optimize_streaming_latency: i32) -> Self {
        Call(self.0.arg(2, &optimize_streaming_latency))
    }

    /// Codec, sample rate and bit rate of the audio.
    ///
    /// Default: `mp3_44100_128`.
    #[inline]
    pub fn output_format(self, output_format: types::OutputFormat) -> Self {
        Call(self.0.arg(3, &output_format))
    }
}

/// How [`text_to_speech_full_with_timestamps`](TextToSpeech::text_to_speech_full_with_timestamps) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type TextToSpeechFullWithTimestampsError = crate::errors::ErrorResponse401_429HttpValidationError422;

/// `POST /v1/text-to-speech/{voice_id}/stream`
pub enum TextToSpeechStream {}
impl rt::Operation for TextToSpeechStream {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "text_to_speech_stream",
        method: "POST",
        path: "/v1/text-to-speech/{voice_id}/stream",
        params: &[
            rt::path("voice_id"),
            rt::query("enable_logging"),
            rt::query("optimize_streaming_latency"),
            rt::query("output_format"),
        ],
        security: &[&["xiApiKey"]],
        accept: "application/json, audio/mpeg",
        body: Some("application/json"),
        stream: true,
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Raw;
    type Failure = TextToSpeechStreamError;
}

impl Call<TextToSpeechStream> {
    /// False keeps nothing of the call; enterprise only.
    ///
    /// Default: `true`.
    #[inline]
    pub fn enable_logging(self, enable_logging: bool) -> Self {
        Call(self.0.arg(1, &enable_logging))
    }

    /// How much quality to give up for speed, from 0 to 4.
    ///
    /// At least 0. At most 4.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn optimize_streaming_latency(self, optimize_streaming_latency: i32) -> Self {
        Call(self.0.arg(2, &optimize_streaming_latency))
    }

    /// Codec, sample rate and bit rate of the audio.
    ///
    /// Default: `mp3_44100_128`.
    #[inline]
    pub fn output_format(self, output_format: types::OutputFormat) -> Self {
        Call(self.0.arg(3, &output_format))
    }
}

/// How [`text_to_speech_stream`](TextToSpeech::text_to_speech_stream) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type TextToSpeechStreamError = crate::errors::ErrorResponse401_429HttpValidationError422;

/// `POST /v1/text-to-speech/{voice_id}/stream/with-timestamps`
pub enum TextToSpeechStreamWithTimestamps {}
impl rt::Operation for TextToSpeechStreamWithTimestamps {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "text_to_speech_stream_with_timestamps",
        method: "POST",
        path: "/v1/text-to-speech/{voice_id}/stream/with-timestamps",
        params: &[
            rt::path("voice_id"),
            rt::query("enable_logging"),
            rt::query("optimize_streaming_latency"),
            rt::query("output_format"),
        ],
        security: &[&["xiApiKey"]],
        accept: "application/json, application/x-ndjson",
        body: Some("application/json"),
        stream: true,
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Lines<types::StreamingAudioChunkWithTimestampsResponse>;
    type Failure = TextToSpeechStreamWithTimestampsError;
}

impl Call<TextToSpeechStreamWithTimestamps> {
    /// False keeps nothing of the call; enterprise only.
    ///
    /// Default: `true`.
    #[inline]
    pub fn enable_logging(self, enable_logging: bool) -> Self {
        Call(self.0.arg(1, &enable_logging))
    }

    /// How much quality to give up for speed, from 0 to 4.
    ///
    /// At least 0. At most 4.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn optimize_streaming_latency(self, optimize_streaming_latency: i32) -> Self {
        Call(self.0.arg(2, &optimize_streaming_latency))
    }

    /// Codec, sample rate and bit rate of the audio.
    ///
    /// Default: `mp3_44100_128`.
    #[inline]
    pub fn output_format(self, output_format: types::OutputFormat) -> Self {
        Call(self.0.arg(3, &output_format))
    }
}

/// How [`text_to_speech_stream_with_timestamps`](TextToSpeech::text_to_speech_stream_with_timestamps) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type TextToSpeechStreamWithTimestampsError = crate::errors::ErrorResponse401_429HttpValidationError422;

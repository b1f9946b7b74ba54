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
    /// Returns the bytes as they come. Headers of answers: `character-cost` (200), `request-id` (200).
    #[inline]
    pub fn full(&self, voice_id: &str, body: &types::TextToSpeechRequest) -> Call<Full> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }

    /// Turn text into speech, with the time of each character
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns [`AudioWithTimestampsResponse`](crate::types::AudioWithTimestampsResponse).
    #[inline]
    pub fn full_with_timestamps(
        &self,
        voice_id: &str,
        body: &types::TextToSpeechRequest,
    ) -> Call<FullWithTimestamps> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }

    /// Turn text into a stream of audio
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn stream(
        &self,
        voice_id: &str,
        body: &types::TextToSpeechRequest,
    ) -> Call<Stream> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }

    /// Turn text into a stream of JSON lines with audio and times
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns lines, each with [`StreamingAudioChunkWithTimestampsResponse`](crate::types::StreamingAudioChunkWithTimestampsResponse).
    #[inline]
    pub fn stream_with_timestamps(
        &self,
        voice_id: &str,
        body: &types::TextToSpeechRequest,
    ) -> Call<StreamWithTimestamps> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }
}

/// `POST /v1/text-to-speech/{voice_id}`
pub enum Full {}
impl rt::Operation for Full {
    const SPEC: rt::Spec = rt::Spec::new(
            "text_to_speech_full",
            "POST",
            "/v1/text-to-speech/{voice_id}",
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
        .body("application/json")
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

/// How [`full`](TextToSpeech::full) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type FullError = crate::errors::ErrorResponse401_429HttpValidationError422;

/// `POST /v1/text-to-speech/{voice_id}/with-timestamps`
pub enum FullWithTimestamps {}
impl rt::Operation for FullWithTimestamps {
    const SPEC: rt::Spec = rt::Spec::new(
            "text_to_speech_full_with_timestamps",
            "POST",
            "/v1/text-to-speech/{voice_id}/with-timestamps",
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
        .body("application/json");
    type Success = rt::Json<types::AudioWithTimestampsResponse>;
    type Failure = FullWithTimestampsError;
}

impl Call<FullWithTimestamps> {
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

/// How [`full_with_timestamps`](TextToSpeech::full_with_timestamps) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type FullWithTimestampsError = crate::errors::ErrorResponse401_429HttpValidationError422;

/// `POST /v1/text-to-speech/{voice_id}/stream`
pub enum Stream {}
impl rt::Operation for Stream {
    const SPEC: rt::Spec = rt::Spec::new(
            "text_to_speech_stream",
            "POST",
            "/v1/text-to-speech/{voice_id}/stream",
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
        .body("application/json")
        .stream();
    type Success = rt::Raw;
    type Failure = StreamError;
}

impl Call<Stream> {
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

/// How [`stream`](TextToSpeech::stream) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type StreamError = crate::errors::ErrorResponse401_429HttpValidationError422;

/// `POST /v1/text-to-speech/{voice_id}/stream/with-timestamps`
pub enum StreamWithTimestamps {}
impl rt::Operation for StreamWithTimestamps {
    const SPEC: rt::Spec = rt::Spec::new(
            "text_to_speech_stream_with_timestamps",
            "POST",
            "/v1/text-to-speech/{voice_id}/stream/with-timestamps",
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
        .accept("application/json, application/x-ndjson")
        .body("application/json")
        .stream();
    type Success = rt::Lines<types::StreamingAudioChunkWithTimestampsResponse>;
    type Failure = StreamWithTimestampsError;
}

impl Call<StreamWithTimestamps> {
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

/// How [`stream_with_timestamps`](TextToSpeech::stream_with_timestamps) fails; the same as [`ErrorResponse401_429HttpValidationError422`](crate::errors::ErrorResponse401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
/// - 429 Too Many Requests: Too many calls at a time, or the system is busy.
pub type StreamWithTimestampsError = crate::errors::ErrorResponse401_429HttpValidationError422;

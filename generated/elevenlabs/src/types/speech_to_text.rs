// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A transcript.
#[non_exhaustive]
pub struct SpeechToTextChunkResponseModel {
    pub language_code: String,
    pub language_probability: f64,
    pub text: String,
    pub words: Vec<SpeechToTextWordResponseModel>,
    pub channel_index: rt::Nullable<i32>,
    pub transcription_id: rt::Nullable<String>,
    pub audio_duration_secs: rt::Nullable<f64>,
}

impl rt::Object for SpeechToTextChunkResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SpeechToTextChunkResponseModel",
        0b1111,
        &[
            "language_code",
            "language_probability",
            "text",
            "words",
            "channel_index",
            "transcription_id",
            "audio_duration_secs",
        ],
    );
    type Fields = (
        String,
        f64,
        String,
        Vec<SpeechToTextWordResponseModel>,
        rt::Nullable<i32>,
        rt::Nullable<String>,
        rt::Nullable<f64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.language_code,
            &self.language_probability,
            &self.text,
            &self.words,
            &self.channel_index,
            &self.transcription_id,
            &self.audio_duration_secs,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            language_code: group_0.0,
            language_probability: group_0.1,
            text: group_0.2,
            words: group_0.3,
            channel_index: group_0.4,
            transcription_id: group_0.5,
            audio_duration_secs: group_0.6,
        }
    }
}

/// A word, gap or sound.
#[non_exhaustive]
pub struct SpeechToTextWordResponseModel {
    pub text: String,
    pub start: rt::Nullable<f64>,
    pub end: rt::Nullable<f64>,
    pub r#type: SpeechToTextWordResponseModelType,
    pub speaker_id: rt::Nullable<String>,
    pub logprob: f64,
    pub characters: rt::Nullable<Vec<SpeechToTextCharacterResponseModel>>,
    pub channel_index: rt::Nullable<i32>,
}

impl rt::Object for SpeechToTextWordResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SpeechToTextWordResponseModel",
        0b101001,
        &[
            "text",
            "start",
            "end",
            "type",
            "speaker_id",
            "logprob",
            "characters",
            "channel_index",
        ],
    );
    type Fields = (
        String,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        SpeechToTextWordResponseModelType,
        rt::Nullable<String>,
        f64,
        rt::Nullable<Vec<SpeechToTextCharacterResponseModel>>,
        rt::Nullable<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.text,
            &self.start,
            &self.end,
            &self.r#type,
            &self.speaker_id,
            &self.logprob,
            &self.characters,
            &self.channel_index,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            text: group_0.0,
            start: group_0.1,
            end: group_0.2,
            r#type: group_0.3,
            speaker_id: group_0.4,
            logprob: group_0.5,
            characters: group_0.6,
            channel_index: group_0.7,
        }
    }
}

/// `type` of `SpeechToTextWordResponseModel`.
#[non_exhaustive]
pub enum SpeechToTextWordResponseModelType {
    /// `word`
    Word,
    /// `spacing`
    Spacing,
    /// `audio_event`
    AudioEvent,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A character.
#[non_exhaustive]
pub struct SpeechToTextCharacterResponseModel {
    pub text: String,
    pub start: rt::Nullable<f64>,
    pub end: rt::Nullable<f64>,
}

impl rt::Object for SpeechToTextCharacterResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SpeechToTextCharacterResponseModel",
        0b1,
        &["text", "start", "end"],
    );
    type Fields = (String, rt::Nullable<f64>, rt::Nullable<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.text, &self.start, &self.end)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            text: group_0.0,
            start: group_0.1,
            end: group_0.2,
        }
    }
}

/// What to transcribe: a file or an address.
pub struct SpeechToTextRequest {
    pub model_id: String,
    /// The audio or video.
    pub file: rt::Nullable<rt::File>,
    /// HTTPS address of the file instead.
    pub cloud_storage_url: rt::Nullable<String>,
    pub language_code: rt::Nullable<String>,
    /// Whether laughter and the like are marked.
    ///
    /// Default: `true`.
    pub tag_audio_events: Option<bool>,
    /// At least 1. At most 32.
    pub num_speakers: rt::Nullable<i32>,
    /// Default: `word`.
    pub timestamps_granularity: Option<SpeechToTextRequestTimestampsGranularity>,
    /// Whether speakers are told apart.
    ///
    /// Default: `false`.
    pub diarize: Option<bool>,
    pub diarization_threshold: rt::Nullable<f64>,
    /// Default: `other`.
    pub file_format: Option<SpeechToTextRequestFileFormat>,
    /// Whether the answer comes by webhook.
    ///
    /// Default: `false`.
    pub webhook: Option<bool>,
    /// At least 0. At most 2.
    pub temperature: rt::Nullable<f64>,
    pub seed: rt::Nullable<i64>,
    /// Default: `false`.
    pub use_multi_channel: Option<bool>,
}

impl SpeechToTextRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            file: rt::Nullable::Absent,
            cloud_storage_url: rt::Nullable::Absent,
            language_code: rt::Nullable::Absent,
            tag_audio_events: None,
            num_speakers: rt::Nullable::Absent,
            timestamps_granularity: None,
            diarize: None,
            diarization_threshold: rt::Nullable::Absent,
            file_format: None,
            webhook: None,
            temperature: rt::Nullable::Absent,
            seed: rt::Nullable::Absent,
            use_multi_channel: None,
        }
    }
}

impl rt::Object for SpeechToTextRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SpeechToTextRequest",
        0b1,
        &[
            "model_id",
            "file",
            "cloud_storage_url",
            "language_code",
            "tag_audio_events",
            "num_speakers",
            "timestamps_granularity",
            "diarize",
            "diarization_threshold",
            "file_format",
            "webhook",
            "temperature",
            "seed",
            "use_multi_channel",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<rt::File>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<bool>,
            rt::Nullable<i32>,
            Option<SpeechToTextRequestTimestampsGranularity>,
            Option<bool>,
        ),
        (
            rt::Nullable<f64>,
            Option<SpeechToTextRequestFileFormat>,
            Option<bool>,
            rt::Nullable<f64>,
            rt::Nullable<i64>,
            Option<bool>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.model_id,
                &self.file,
                &self.cloud_storage_url,
                &self.language_code,
                &self.tag_audio_events,
                &self.num_speakers,
                &self.timestamps_granularity,
                &self.diarize,
            ),
            (
                &self.diarization_threshold,
                &self.file_format,
                &self.webhook,
                &self.temperature,
                &self.seed,
                &self.use_multi_channel,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            model_id: group_0.0,
            file: group_0.1,
            cloud_storage_url: group_0.2,
            language_code: group_0.3,
            tag_audio_events: group_0.4,
            num_speakers: group_0.5,
            timestamps_granularity: group_0.6,
            diarize: group_0.7,
            diarization_threshold: group_1.0,
            file_format: group_1.1,
            webhook: group_1.2,
            temperature: group_1.3,
            seed: group_1.4,
            use_multi_channel: group_1.5,
        }
    }
}

/// `timestamps_granularity` of `SpeechToTextRequest`.
///
/// Default: `word`.
#[non_exhaustive]
pub enum SpeechToTextRequestTimestampsGranularity {
    /// `none`
    None,
    /// `word`
    Word,
    /// `character`
    Character,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`AudioIsolationRequestFileFormat`].
pub type SpeechToTextRequestFileFormat = AudioIsolationRequestFileFormat;

rt::objects! {
    SpeechToTextChunkResponseModel
    SpeechToTextWordResponseModel
    SpeechToTextCharacterResponseModel
    SpeechToTextRequest
}

rt::choices! {
    SpeechToTextWordResponseModelType {
        Word = "word",
        Spacing = "spacing",
        AudioEvent = "audio_event",
    }
    SpeechToTextRequestTimestampsGranularity {
        None = "none",
        Word = "word",
        Character = "character",
    }
}

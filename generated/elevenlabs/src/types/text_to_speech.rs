// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// What to say and how.
pub struct TextToSpeechRequest {
    pub text: String,
    /// Default: `eleven_multilingual_v2`.
    pub model_id: Option<String>,
    /// ISO 639-1 code to insist on.
    pub language_code: rt::Nullable<String>,
    /// How a voice speaks.
    pub voice_settings: rt::Nullable<VoiceSettingsResponseModel>,
    pub pronunciation_dictionary_locators: rt::Nullable<
        Vec<PronunciationDictionaryVersionLocator>,
    >,
    /// Same seed, likely same audio.
    ///
    /// At least 0. At most 4294967295.
    pub seed: rt::Nullable<i64>,
    /// Text before this one.
    pub previous_text: rt::Nullable<String>,
    /// Text after this one.
    pub next_text: rt::Nullable<String>,
    /// At most three calls before this one.
    pub previous_request_ids: rt::Nullable<Vec<String>>,
    /// At most three calls after this one.
    pub next_request_ids: rt::Nullable<Vec<String>>,
    /// Default: `false`.
    ///
    /// Deprecated by the API.
    pub use_pvc_as_ivc: Option<bool>,
    /// Default: `auto`.
    pub apply_text_normalization: Option<TextToSpeechRequestApplyTextNormalization>,
    /// Default: `false`.
    pub apply_language_text_normalization: Option<bool>,
}

impl TextToSpeechRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            model_id: None,
            language_code: rt::Nullable::Absent,
            voice_settings: rt::Nullable::Absent,
            pronunciation_dictionary_locators: rt::Nullable::Absent,
            seed: rt::Nullable::Absent,
            previous_text: rt::Nullable::Absent,
            next_text: rt::Nullable::Absent,
            previous_request_ids: rt::Nullable::Absent,
            next_request_ids: rt::Nullable::Absent,
            use_pvc_as_ivc: None,
            apply_text_normalization: None,
            apply_language_text_normalization: None,
        }
    }
}

impl rt::Object for TextToSpeechRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TextToSpeechRequest",
        0b1,
        &[
            "text",
            "model_id",
            "language_code",
            "voice_settings",
            "pronunciation_dictionary_locators",
            "seed",
            "previous_text",
            "next_text",
            "previous_request_ids",
            "next_request_ids",
            "use_pvc_as_ivc",
            "apply_text_normalization",
            "apply_language_text_normalization",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            rt::Nullable<String>,
            rt::Nullable<VoiceSettingsResponseModel>,
            rt::Nullable<Vec<PronunciationDictionaryVersionLocator>>,
            rt::Nullable<i64>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
        (
            rt::Nullable<Vec<String>>,
            rt::Nullable<Vec<String>>,
            Option<bool>,
            Option<TextToSpeechRequestApplyTextNormalization>,
            Option<bool>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.text,
                &self.model_id,
                &self.language_code,
                &self.voice_settings,
                &self.pronunciation_dictionary_locators,
                &self.seed,
                &self.previous_text,
                &self.next_text,
            ),
            (
                &self.previous_request_ids,
                &self.next_request_ids,
                &self.use_pvc_as_ivc,
                &self.apply_text_normalization,
                &self.apply_language_text_normalization,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            text: group_0.0,
            model_id: group_0.1,
            language_code: group_0.2,
            voice_settings: group_0.3,
            pronunciation_dictionary_locators: group_0.4,
            seed: group_0.5,
            previous_text: group_0.6,
            next_text: group_0.7,
            previous_request_ids: group_1.0,
            next_request_ids: group_1.1,
            use_pvc_as_ivc: group_1.2,
            apply_text_normalization: group_1.3,
            apply_language_text_normalization: group_1.4,
        }
    }
}

/// A version of a pronunciation dictionary.
pub struct PronunciationDictionaryVersionLocator {
    pub pronunciation_dictionary_id: String,
    pub version_id: rt::Nullable<String>,
}

impl PronunciationDictionaryVersionLocator {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(pronunciation_dictionary_id: impl Into<String>) -> Self {
        Self {
            pronunciation_dictionary_id: pronunciation_dictionary_id.into(),
            version_id: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for PronunciationDictionaryVersionLocator {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PronunciationDictionaryVersionLocator",
        0b1,
        &["pronunciation_dictionary_id", "version_id"],
    );
    type Fields = (String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.pronunciation_dictionary_id, &self.version_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            pronunciation_dictionary_id: group_0.0,
            version_id: group_0.1,
        }
    }
}

/// `apply_text_normalization` of `TextToSpeechRequest`.
///
/// Default: `auto`.
#[non_exhaustive]
pub enum TextToSpeechRequestApplyTextNormalization {
    /// `auto`
    Auto,
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Audio with times.
#[non_exhaustive]
pub struct AudioWithTimestampsResponse {
    /// The audio in base64.
    pub audio_base64: String,
    /// The time of each character.
    pub alignment: rt::Nullable<CharacterAlignmentResponseModel>,
    /// The time of each character.
    pub normalized_alignment: rt::Nullable<CharacterAlignmentResponseModel>,
}

impl rt::Object for AudioWithTimestampsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AudioWithTimestampsResponse",
        0b1,
        &["audio_base64", "alignment", "normalized_alignment"],
    );
    type Fields = (
        String,
        rt::Nullable<CharacterAlignmentResponseModel>,
        rt::Nullable<CharacterAlignmentResponseModel>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.audio_base64, &self.alignment, &self.normalized_alignment)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            audio_base64: group_0.0,
            alignment: group_0.1,
            normalized_alignment: group_0.2,
        }
    }
}

/// The time of each character.
#[non_exhaustive]
pub struct CharacterAlignmentResponseModel {
    pub characters: Vec<String>,
    pub character_start_times_seconds: Vec<f64>,
    pub character_end_times_seconds: Vec<f64>,
}

impl rt::Object for CharacterAlignmentResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CharacterAlignmentResponseModel",
        0b111,
        &["characters", "character_start_times_seconds", "character_end_times_seconds"],
    );
    type Fields = (Vec<String>, Vec<f64>, Vec<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.characters,
            &self.character_start_times_seconds,
            &self.character_end_times_seconds,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            characters: group_0.0,
            character_start_times_seconds: group_0.1,
            character_end_times_seconds: group_0.2,
        }
    }
}

/// A piece of audio with times.
#[non_exhaustive]
pub struct StreamingAudioChunkWithTimestampsResponse {
    /// The piece in base64.
    pub audio_base64: String,
    /// The time of each character.
    pub alignment: rt::Nullable<CharacterAlignmentResponseModel>,
    /// The time of each character.
    pub normalized_alignment: rt::Nullable<CharacterAlignmentResponseModel>,
}

impl rt::Object for StreamingAudioChunkWithTimestampsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "StreamingAudioChunkWithTimestampsResponse",
        0b1,
        &["audio_base64", "alignment", "normalized_alignment"],
    );
    type Fields = (
        String,
        rt::Nullable<CharacterAlignmentResponseModel>,
        rt::Nullable<CharacterAlignmentResponseModel>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.audio_base64, &self.alignment, &self.normalized_alignment)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            audio_base64: group_0.0,
            alignment: group_0.1,
            normalized_alignment: group_0.2,
        }
    }
}

rt::objects! {
    TextToSpeechRequest
    PronunciationDictionaryVersionLocator
    AudioWithTimestampsResponse
    CharacterAlignmentResponseModel
    StreamingAudioChunkWithTimestampsResponse
}

rt::choices! {
    TextToSpeechRequestApplyTextNormalization { Auto = "auto", On = "on", Off = "off" }
}

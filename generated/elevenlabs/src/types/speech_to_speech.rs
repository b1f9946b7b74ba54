// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A recording to say anew.
pub struct SpeechToSpeechRequest {
    pub audio: rt::File,
    /// Default: `eleven_english_sts_v2`.
    pub model_id: Option<String>,
    /// Voice settings as JSON text.
    pub voice_settings: rt::Nullable<String>,
    pub seed: rt::Nullable<i64>,
    /// Default: `false`.
    pub remove_background_noise: Option<bool>,
    /// Default: `other`.
    pub file_format: rt::Nullable<SpeechToSpeechRequestFileFormat>,
}

impl SpeechToSpeechRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(audio: rt::File) -> Self {
        Self {
            audio,
            model_id: None,
            voice_settings: rt::Nullable::Absent,
            seed: rt::Nullable::Absent,
            remove_background_noise: None,
            file_format: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for SpeechToSpeechRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SpeechToSpeechRequest",
        0b1,
        &[
            "audio",
            "model_id",
            "voice_settings",
            "seed",
            "remove_background_noise",
            "file_format",
        ],
    );
    type Fields = (
        rt::File,
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<i64>,
        Option<bool>,
        rt::Nullable<SpeechToSpeechRequestFileFormat>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.audio,
            &self.model_id,
            &self.voice_settings,
            &self.seed,
            &self.remove_background_noise,
            &self.file_format,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            audio: group_0.0,
            model_id: group_0.1,
            voice_settings: group_0.2,
            seed: group_0.3,
            remove_background_noise: group_0.4,
            file_format: group_0.5,
        }
    }
}

/// The same as [`AudioIsolationRequestFileFormat`].
pub type SpeechToSpeechRequestFileFormat = AudioIsolationRequestFileFormat;

rt::objects! {
    SpeechToSpeechRequest
}

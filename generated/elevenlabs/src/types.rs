// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "text_to_speech")]
mod text_to_speech;
#[cfg(feature = "text_to_speech")]
pub use self::text_to_speech::*;

#[cfg(feature = "speech_to_speech")]
mod speech_to_speech;
#[cfg(feature = "speech_to_speech")]
pub use self::speech_to_speech::*;

#[cfg(feature = "speech_to_text")]
mod speech_to_text;
#[cfg(feature = "speech_to_text")]
pub use self::speech_to_text::*;

#[cfg(feature = "sound_generation")]
mod sound_generation;
#[cfg(feature = "sound_generation")]
pub use self::sound_generation::*;

#[cfg(feature = "audio_isolation")]
mod audio_isolation;
#[cfg(feature = "audio_isolation")]
pub use self::audio_isolation::*;

#[cfg(feature = "voices")]
mod voices;
#[cfg(feature = "voices")]
pub use self::voices::*;

#[cfg(feature = "history")]
mod history;
#[cfg(feature = "history")]
pub use self::history::*;

#[cfg(feature = "models")]
mod models;
#[cfg(feature = "models")]
pub use self::models::*;

#[cfg(feature = "user")]
mod user;
#[cfg(feature = "user")]
pub use self::user::*;

use switchboard_client::generated as rt;

/// Codec, sample rate and bit rate.
#[non_exhaustive]
pub enum OutputFormat {
    /// `mp3_22050_32`
    Mp32205032,
    /// `mp3_24000_48`
    Mp32400048,
    /// `mp3_44100_32`
    Mp34410032,
    /// `mp3_44100_64`
    Mp34410064,
    /// `mp3_44100_96`
    Mp34410096,
    /// `mp3_44100_128`
    Mp344100128,
    /// `mp3_44100_192`
    Mp344100192,
    /// `pcm_8000`
    Pcm8000,
    /// `pcm_16000`
    Pcm16000,
    /// `pcm_22050`
    Pcm22050,
    /// `pcm_24000`
    Pcm24000,
    /// `pcm_32000`
    Pcm32000,
    /// `pcm_44100`
    Pcm44100,
    /// `pcm_48000`
    Pcm48000,
    /// `ulaw_8000`
    Ulaw8000,
    /// `alaw_8000`
    Alaw8000,
    /// `opus_48000_32`
    Opus4800032,
    /// `opus_48000_64`
    Opus4800064,
    /// `opus_48000_96`
    Opus4800096,
    /// `opus_48000_128`
    Opus48000128,
    /// `opus_48000_192`
    Opus48000192,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// An error.
#[non_exhaustive]
pub struct ErrorResponse {
    pub detail: ErrorResponseDetail,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0b1, &["detail"]);
    type Fields = (ErrorResponseDetail,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.detail,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { detail: group_0.0 }
    }
}

/// `detail` of `ErrorResponse`.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorResponseDetail {
    /// What went wrong.
    ErrorDetail(ErrorDetail),
    String(String),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// What went wrong.
#[non_exhaustive]
pub struct ErrorDetail {
    /// A name for the error.
    pub status: Option<String>,
    pub message: Option<String>,
}

impl rt::Object for ErrorDetail {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorDetail", 0, &["status", "message"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            message: group_0.1,
        }
    }
}

/// Values that are not valid.
#[non_exhaustive]
pub struct HttpValidationError {
    pub detail: Option<Vec<ValidationError>>,
}

impl rt::Object for HttpValidationError {
    const SHAPE: rt::Shape = rt::Shape::new("HttpValidationError", 0, &["detail"]);
    type Fields = (Option<Vec<ValidationError>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.detail,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { detail: group_0.0 }
    }
}

/// A value that is not valid.
#[non_exhaustive]
pub struct ValidationError {
    /// Where it is.
    pub loc: Vec<ValidationErrorLocItem>,
    pub msg: String,
    pub r#type: String,
}

impl rt::Object for ValidationError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ValidationError",
        0b111,
        &["loc", "msg", "type"],
    );
    type Fields = (Vec<ValidationErrorLocItem>, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.loc, &self.msg, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            loc: group_0.0,
            msg: group_0.1,
            r#type: group_0.2,
        }
    }
}

/// `loc.item` of `ValidationError`.
#[non_exhaustive]
pub enum ValidationErrorLocItem {
    String(String),
    Integer(i64),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// How a voice speaks.
pub struct VoiceSettingsResponseModel {
    pub stability: rt::Nullable<f64>,
    pub similarity_boost: rt::Nullable<f64>,
    pub style: rt::Nullable<f64>,
    pub use_speaker_boost: rt::Nullable<bool>,
    pub speed: rt::Nullable<f64>,
}

impl rt::Object for VoiceSettingsResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VoiceSettingsResponseModel",
        0,
        &["stability", "similarity_boost", "style", "use_speaker_boost", "speed"],
    );
    type Fields = (
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<bool>,
        rt::Nullable<f64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.stability,
            &self.similarity_boost,
            &self.style,
            &self.use_speaker_boost,
            &self.speed,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            stability: group_0.0,
            similarity_boost: group_0.1,
            style: group_0.2,
            use_speaker_boost: group_0.3,
            speed: group_0.4,
        }
    }
}

/// `file_format` of `AudioIsolationRequest`.
///
/// Default: `other`.
#[non_exhaustive]
pub enum AudioIsolationRequestFileFormat {
    /// `pcm_s16le_16`
    PcmS16le16,
    /// `other`
    Other,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Whether it was done.
#[non_exhaustive]
pub struct StatusResponse {
    pub status: String,
}

impl rt::Object for StatusResponse {
    const SHAPE: rt::Shape = rt::Shape::new("StatusResponse", 0b1, &["status"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { status: group_0.0 }
    }
}

rt::objects! {
    ErrorResponse
    ErrorDetail
    HttpValidationError
    ValidationError
    VoiceSettingsResponseModel
    StatusResponse
}

rt::defaults! {
    VoiceSettingsResponseModel
}

rt::choices! {
    OutputFormat {
        Mp32205032 = "mp3_22050_32",
        Mp32400048 = "mp3_24000_48",
        Mp34410032 = "mp3_44100_32",
        Mp34410064 = "mp3_44100_64",
        Mp34410096 = "mp3_44100_96",
        Mp344100128 = "mp3_44100_128",
        Mp344100192 = "mp3_44100_192",
        Pcm8000 = "pcm_8000",
        Pcm16000 = "pcm_16000",
        Pcm22050 = "pcm_22050",
        Pcm24000 = "pcm_24000",
        Pcm32000 = "pcm_32000",
        Pcm44100 = "pcm_44100",
        Pcm48000 = "pcm_48000",
        Ulaw8000 = "ulaw_8000",
        Alaw8000 = "alaw_8000",
        Opus4800032 = "opus_48000_32",
        Opus4800064 = "opus_48000_64",
        Opus4800096 = "opus_48000_96",
        Opus48000128 = "opus_48000_128",
        Opus48000192 = "opus_48000_192",
    }
    AudioIsolationRequestFileFormat { PcmS16le16 = "pcm_s16le_16", Other = "other" }
}

rt::unions! {
    ErrorResponseDetail {
        ErrorDetail 0: rt::look(rt::OBJECT),
        String 1: rt::look(rt::STRING),
    }
    ValidationErrorLocItem {
        String 0: rt::look(rt::STRING),
        Integer 1: rt::look(rt::INTEGER),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A sound to make.
pub struct SoundGenerationRequest {
    pub text: String,
    /// Default: `false`.
    pub r#loop: Option<bool>,
    /// At least 0.5. At most 30.
    pub duration_seconds: rt::Nullable<f64>,
    /// Default: `0.3`. At least 0. At most 1.
    pub prompt_influence: rt::Nullable<f64>,
    /// Default: `eleven_text_to_sound_v2`.
    pub model_id: Option<String>,
}

impl SoundGenerationRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            r#loop: None,
            duration_seconds: rt::Nullable::Absent,
            prompt_influence: rt::Nullable::Absent,
            model_id: None,
        }
    }
}

impl rt::Object for SoundGenerationRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SoundGenerationRequest",
        0b1,
        &["text", "loop", "duration_seconds", "prompt_influence", "model_id"],
    );
    type Fields = (
        String,
        Option<bool>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.text,
            &self.r#loop,
            &self.duration_seconds,
            &self.prompt_influence,
            &self.model_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            text: group_0.0,
            r#loop: group_0.1,
            duration_seconds: group_0.2,
            prompt_influence: group_0.3,
            model_id: group_0.4,
        }
    }
}

rt::objects! {
    SoundGenerationRequest
}

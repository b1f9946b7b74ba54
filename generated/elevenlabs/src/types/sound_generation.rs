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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SoundGenerationRequest",
        fields: &["text", "loop", "duration_seconds", "prompt_influence", "model_id"],
        required: &[0b1],
    };
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
    fn from_fields(
        (text, r#loop, duration_seconds, prompt_influence, model_id): Self::Fields,
    ) -> Self {
        Self {
            text,
            r#loop,
            duration_seconds,
            prompt_influence,
            model_id,
        }
    }
}

rt::objects! {
    SoundGenerationRequest
}

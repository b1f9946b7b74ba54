// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A model.
#[non_exhaustive]
pub struct ModelResponseModel {
    pub model_id: String,
    pub name: Option<String>,
    pub can_do_text_to_speech: Option<bool>,
    pub can_do_voice_conversion: Option<bool>,
    pub can_be_finetuned: Option<bool>,
    pub can_use_style: Option<bool>,
    pub can_use_speaker_boost: Option<bool>,
    pub serves_pro_voices: Option<bool>,
    pub token_cost_factor: Option<f64>,
    pub description: Option<String>,
    pub requires_alpha_access: Option<bool>,
    pub max_characters_request_free_user: Option<i64>,
    pub max_characters_request_subscribed_user: Option<i64>,
    pub maximum_text_length_per_request: Option<i64>,
    pub languages: Option<Vec<LanguageResponseModel>>,
    pub concurrency_group: Option<String>,
}

impl rt::Object for ModelResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ModelResponseModel",
        0b1,
        &[
            "model_id",
            "name",
            "can_do_text_to_speech",
            "can_do_voice_conversion",
            "can_be_finetuned",
            "can_use_style",
            "can_use_speaker_boost",
            "serves_pro_voices",
            "token_cost_factor",
            "description",
            "requires_alpha_access",
            "max_characters_request_free_user",
            "max_characters_request_subscribed_user",
            "maximum_text_length_per_request",
            "languages",
            "concurrency_group",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
            Option<bool>,
        ),
        (
            Option<f64>,
            Option<String>,
            Option<bool>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<Vec<LanguageResponseModel>>,
            Option<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.model_id,
                &self.name,
                &self.can_do_text_to_speech,
                &self.can_do_voice_conversion,
                &self.can_be_finetuned,
                &self.can_use_style,
                &self.can_use_speaker_boost,
                &self.serves_pro_voices,
            ),
            (
                &self.token_cost_factor,
                &self.description,
                &self.requires_alpha_access,
                &self.max_characters_request_free_user,
                &self.max_characters_request_subscribed_user,
                &self.maximum_text_length_per_request,
                &self.languages,
                &self.concurrency_group,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            model_id: group_0.0,
            name: group_0.1,
            can_do_text_to_speech: group_0.2,
            can_do_voice_conversion: group_0.3,
            can_be_finetuned: group_0.4,
            can_use_style: group_0.5,
            can_use_speaker_boost: group_0.6,
            serves_pro_voices: group_0.7,
            token_cost_factor: group_1.0,
            description: group_1.1,
            requires_alpha_access: group_1.2,
            max_characters_request_free_user: group_1.3,
            max_characters_request_subscribed_user: group_1.4,
            maximum_text_length_per_request: group_1.5,
            languages: group_1.6,
            concurrency_group: group_1.7,
        }
    }
}

/// A language.
#[non_exhaustive]
pub struct LanguageResponseModel {
    pub language_id: String,
    pub name: String,
}

impl rt::Object for LanguageResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LanguageResponseModel",
        0b11,
        &["language_id", "name"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.language_id, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            language_id: group_0.0,
            name: group_0.1,
        }
    }
}

rt::objects! {
    ModelResponseModel
    LanguageResponseModel
}

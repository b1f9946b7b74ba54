// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// Voices.
#[non_exhaustive]
pub struct GetVoicesResponseModel {
    pub voices: Vec<VoiceResponseModel>,
}

impl rt::Object for GetVoicesResponseModel {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GetVoicesResponseModel",
        fields: &["voices"],
        required: &[0b1],
    };
    type Fields = (Vec<VoiceResponseModel>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.voices,)
    }

    #[inline]
    fn from_fields((voices,): Self::Fields) -> Self {
        Self { voices }
    }
}

/// A voice.
#[non_exhaustive]
pub struct VoiceResponseModel {
    pub voice_id: String,
    pub name: Option<String>,
    pub category: Option<VoiceResponseModelCategory>,
    pub description: rt::Nullable<String>,
    pub labels: Option<rt::Map<String>>,
    pub samples: rt::Nullable<Vec<SampleResponseModel>>,
    pub preview_url: rt::Nullable<String>,
    pub available_for_tiers: Option<Vec<String>>,
    /// How a voice speaks.
    pub settings: rt::Nullable<VoiceSettingsResponseModel>,
    pub high_quality_base_model_ids: Option<Vec<String>>,
    pub collection_ids: rt::Nullable<Vec<String>>,
    pub permission_on_resource: rt::Nullable<String>,
    pub is_owner: rt::Nullable<bool>,
    pub is_legacy: Option<bool>,
    pub is_mixed: Option<bool>,
    pub created_at_unix: rt::Nullable<i64>,
    pub favorited_at_unix: rt::Nullable<i64>,
}

impl rt::Object for VoiceResponseModel {
    const SHAPE: rt::Shape = rt::Shape {
        name: "VoiceResponseModel",
        fields: &[
            "voice_id",
            "name",
            "category",
            "description",
            "labels",
            "samples",
            "preview_url",
            "available_for_tiers",
            "settings",
            "high_quality_base_model_ids",
            "collection_ids",
            "permission_on_resource",
            "is_owner",
            "is_legacy",
            "is_mixed",
            "created_at_unix",
            "favorited_at_unix",
        ],
        required: &[0b1],
    };
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                Option<VoiceResponseModelCategory>,
                rt::Nullable<String>,
                Option<rt::Map<String>>,
                rt::Nullable<Vec<SampleResponseModel>>,
                rt::Nullable<String>,
                Option<Vec<String>>,
            ),
            (
                rt::Nullable<VoiceSettingsResponseModel>,
                Option<Vec<String>>,
                rt::Nullable<Vec<String>>,
                rt::Nullable<String>,
                rt::Nullable<bool>,
                Option<bool>,
                Option<bool>,
                rt::Nullable<i64>,
            ),
        >,
        (rt::Nullable<i64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.voice_id,
                    &self.name,
                    &self.category,
                    &self.description,
                    &self.labels,
                    &self.samples,
                    &self.preview_url,
                    &self.available_for_tiers,
                ),
                (
                    &self.settings,
                    &self.high_quality_base_model_ids,
                    &self.collection_ids,
                    &self.permission_on_resource,
                    &self.is_owner,
                    &self.is_legacy,
                    &self.is_mixed,
                    &self.created_at_unix,
                ),
            ),
            (&self.favorited_at_unix,),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    voice_id,
                    name,
                    category,
                    description,
                    labels,
                    samples,
                    preview_url,
                    available_for_tiers,
                ),
                (
                    settings,
                    high_quality_base_model_ids,
                    collection_ids,
                    permission_on_resource,
                    is_owner,
                    is_legacy,
                    is_mixed,
                    created_at_unix,
                ),
            ),
            (favorited_at_unix,),
        ): Self::Fields,
    ) -> Self {
        Self {
            voice_id,
            name,
            category,
            description,
            labels,
            samples,
            preview_url,
            available_for_tiers,
            settings,
            high_quality_base_model_ids,
            collection_ids,
            permission_on_resource,
            is_owner,
            is_legacy,
            is_mixed,
            created_at_unix,
            favorited_at_unix,
        }
    }
}

/// `category` of `VoiceResponseModel`.
#[non_exhaustive]
pub enum VoiceResponseModelCategory {
    /// `generated`
    Generated,
    /// `cloned`
    Cloned,
    /// `premade`
    Premade,
    /// `professional`
    Professional,
    /// `famous`
    Famous,
    /// `high_quality`
    HighQuality,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A recording of a voice.
#[non_exhaustive]
pub struct SampleResponseModel {
    pub sample_id: Option<String>,
    pub file_name: Option<String>,
    pub mime_type: Option<String>,
    pub size_bytes: Option<i64>,
    pub hash: Option<String>,
}

impl rt::Object for SampleResponseModel {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SampleResponseModel",
        fields: &["sample_id", "file_name", "mime_type", "size_bytes", "hash"],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<i64>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sample_id, &self.file_name, &self.mime_type, &self.size_bytes, &self.hash)
    }

    #[inline]
    fn from_fields(
        (sample_id, file_name, mime_type, size_bytes, hash): Self::Fields,
    ) -> Self {
        Self {
            sample_id,
            file_name,
            mime_type,
            size_bytes,
            hash,
        }
    }
}

/// A page of voices.
#[non_exhaustive]
pub struct GetVoicesV2ResponseModel {
    pub voices: Vec<VoiceResponseModel>,
    pub has_more: bool,
    pub total_count: i64,
    pub next_page_token: rt::Nullable<String>,
}

impl rt::Object for GetVoicesV2ResponseModel {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GetVoicesV2ResponseModel",
        fields: &["voices", "has_more", "total_count", "next_page_token"],
        required: &[0b111],
    };
    type Fields = (Vec<VoiceResponseModel>, bool, i64, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.voices, &self.has_more, &self.total_count, &self.next_page_token)
    }

    #[inline]
    fn from_fields(
        (voices, has_more, total_count, next_page_token): Self::Fields,
    ) -> Self {
        Self {
            voices,
            has_more,
            total_count,
            next_page_token,
        }
    }
}

/// A new voice.
#[non_exhaustive]
pub struct AddVoiceIvcResponseModel {
    pub voice_id: String,
    pub requires_verification: bool,
}

impl rt::Object for AddVoiceIvcResponseModel {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AddVoiceIvcResponseModel",
        fields: &["voice_id", "requires_verification"],
        required: &[0b11],
    };
    type Fields = (String, bool);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.voice_id, &self.requires_verification)
    }

    #[inline]
    fn from_fields((voice_id, requires_verification): Self::Fields) -> Self {
        Self {
            voice_id,
            requires_verification,
        }
    }
}

/// A voice to clone.
pub struct AddVoiceRequest {
    pub name: String,
    /// Recordings of the voice.
    pub files: Vec<rt::File>,
    /// Default: `false`.
    pub remove_background_noise: Option<bool>,
    pub description: rt::Nullable<String>,
    /// Labels as JSON text.
    pub labels: rt::Nullable<String>,
}

impl AddVoiceRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, files: Vec<rt::File>) -> Self {
        Self {
            name: name.into(),
            files,
            remove_background_noise: None,
            description: rt::Nullable::Absent,
            labels: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for AddVoiceRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AddVoiceRequest",
        fields: &["name", "files", "remove_background_noise", "description", "labels"],
        required: &[0b11],
    };
    type Fields = (
        String,
        Vec<rt::File>,
        Option<bool>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.files,
            &self.remove_background_noise,
            &self.description,
            &self.labels,
        )
    }

    #[inline]
    fn from_fields(
        (name, files, remove_background_noise, description, labels): Self::Fields,
    ) -> Self {
        Self {
            name,
            files,
            remove_background_noise,
            description,
            labels,
        }
    }
}

/// Changes to a voice.
pub struct EditVoiceRequest {
    pub name: String,
    /// Recordings to add.
    pub files: rt::Nullable<Vec<rt::File>>,
    /// Default: `false`.
    pub remove_background_noise: Option<bool>,
    pub description: rt::Nullable<String>,
    /// Labels as JSON text.
    pub labels: rt::Nullable<String>,
}

impl EditVoiceRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            files: rt::Nullable::Absent,
            remove_background_noise: None,
            description: rt::Nullable::Absent,
            labels: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for EditVoiceRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EditVoiceRequest",
        fields: &["name", "files", "remove_background_noise", "description", "labels"],
        required: &[0b1],
    };
    type Fields = (
        String,
        rt::Nullable<Vec<rt::File>>,
        Option<bool>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.files,
            &self.remove_background_noise,
            &self.description,
            &self.labels,
        )
    }

    #[inline]
    fn from_fields(
        (name, files, remove_background_noise, description, labels): Self::Fields,
    ) -> Self {
        Self {
            name,
            files,
            remove_background_noise,
            description,
            labels,
        }
    }
}

/// A page of shared voices.
#[non_exhaustive]
pub struct GetLibraryVoicesResponseModel {
    pub voices: Vec<LibraryVoiceResponseModel>,
    pub has_more: bool,
    pub total_count: Option<i64>,
    pub last_sort_id: rt::Nullable<String>,
}

impl rt::Object for GetLibraryVoicesResponseModel {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GetLibraryVoicesResponseModel",
        fields: &["voices", "has_more", "total_count", "last_sort_id"],
        required: &[0b11],
    };
    type Fields = (
        Vec<LibraryVoiceResponseModel>,
        bool,
        Option<i64>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.voices, &self.has_more, &self.total_count, &self.last_sort_id)
    }

    #[inline]
    fn from_fields((voices, has_more, total_count, last_sort_id): Self::Fields) -> Self {
        Self {
            voices,
            has_more,
            total_count,
            last_sort_id,
        }
    }
}

/// A shared voice.
#[non_exhaustive]
pub struct LibraryVoiceResponseModel {
    pub public_owner_id: String,
    pub voice_id: String,
    pub date_unix: i64,
    pub name: String,
    pub accent: String,
    pub gender: String,
    pub age: String,
    pub descriptive: String,
    pub use_case: String,
    pub category: String,
    pub language: rt::Nullable<String>,
    pub locale: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub preview_url: rt::Nullable<String>,
    pub cloned_by_count: i64,
    pub rate: rt::Nullable<f64>,
    pub free_users_allowed: bool,
    pub live_moderation_enabled: bool,
    pub featured: bool,
    pub notice_period: rt::Nullable<i32>,
}

impl rt::Object for LibraryVoiceResponseModel {
    const SHAPE: rt::Shape = rt::Shape {
        name: "LibraryVoiceResponseModel",
        fields: &[
            "public_owner_id",
            "voice_id",
            "date_unix",
            "name",
            "accent",
            "gender",
            "age",
            "descriptive",
            "use_case",
            "category",
            "language",
            "locale",
            "description",
            "preview_url",
            "cloned_by_count",
            "rate",
            "free_users_allowed",
            "live_moderation_enabled",
            "featured",
            "notice_period",
        ],
        required: &[0b1110100001111111111],
    };
    type Fields = rt::Both<
        rt::Both<
            (String, String, i64, String, String, String, String, String),
            (
                String,
                String,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                i64,
                rt::Nullable<f64>,
            ),
        >,
        (bool, bool, bool, rt::Nullable<i32>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.public_owner_id,
                    &self.voice_id,
                    &self.date_unix,
                    &self.name,
                    &self.accent,
                    &self.gender,
                    &self.age,
                    &self.descriptive,
                ),
                (
                    &self.use_case,
                    &self.category,
                    &self.language,
                    &self.locale,
                    &self.description,
                    &self.preview_url,
                    &self.cloned_by_count,
                    &self.rate,
                ),
            ),
            (
                &self.free_users_allowed,
                &self.live_moderation_enabled,
                &self.featured,
                &self.notice_period,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    public_owner_id,
                    voice_id,
                    date_unix,
                    name,
                    accent,
                    gender,
                    age,
                    descriptive,
                ),
                (
                    use_case,
                    category,
                    language,
                    locale,
                    description,
                    preview_url,
                    cloned_by_count,
                    rate,
                ),
            ),
            (free_users_allowed, live_moderation_enabled, featured, notice_period),
        ): Self::Fields,
    ) -> Self {
        Self {
            public_owner_id,
            voice_id,
            date_unix,
            name,
            accent,
            gender,
            age,
            descriptive,
            use_case,
            category,
            language,
            locale,
            description,
            preview_url,
            cloned_by_count,
            rate,
            free_users_allowed,
            live_moderation_enabled,
            featured,
            notice_period,
        }
    }
}

rt::objects! {
    GetVoicesResponseModel
    VoiceResponseModel
    SampleResponseModel
    GetVoicesV2ResponseModel
    AddVoiceIvcResponseModel
    AddVoiceRequest
    EditVoiceRequest
    GetLibraryVoicesResponseModel
    LibraryVoiceResponseModel
}

rt::choices! {
    VoiceResponseModelCategory {
        Generated = "generated",
        Cloned = "cloned",
        Premade = "premade",
        Professional = "professional",
        Famous = "famous",
        HighQuality = "high_quality",
    }
}

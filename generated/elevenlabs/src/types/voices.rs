// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// Voices.
#[non_exhaustive]
pub struct GetVoicesResponseModel {
    pub voices: Vec<VoiceResponseModel>,
}

impl rt::Object for GetVoicesResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new("GetVoicesResponseModel", 0b1, &["voices"]);
    type Fields = (Vec<VoiceResponseModel>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.voices,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { voices: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "VoiceResponseModel",
        0b1,
        &[
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
    );
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
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            voice_id: group_0.0,
            name: group_0.1,
            category: group_0.2,
            description: group_0.3,
            labels: group_0.4,
            samples: group_0.5,
            preview_url: group_0.6,
            available_for_tiers: group_0.7,
            settings: group_1.0,
            high_quality_base_model_ids: group_1.1,
            collection_ids: group_1.2,
            permission_on_resource: group_1.3,
            is_owner: group_1.4,
            is_legacy: group_1.5,
            is_mixed: group_1.6,
            created_at_unix: group_1.7,
            favorited_at_unix: group_2.0,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "SampleResponseModel",
        0,
        &["sample_id", "file_name", "mime_type", "size_bytes", "hash"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sample_id: group_0.0,
            file_name: group_0.1,
            mime_type: group_0.2,
            size_bytes: group_0.3,
            hash: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetVoicesV2ResponseModel",
        0b111,
        &["voices", "has_more", "total_count", "next_page_token"],
    );
    type Fields = (Vec<VoiceResponseModel>, bool, i64, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.voices, &self.has_more, &self.total_count, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            voices: group_0.0,
            has_more: group_0.1,
            total_count: group_0.2,
            next_page_token: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AddVoiceIvcResponseModel",
        0b11,
        &["voice_id", "requires_verification"],
    );
    type Fields = (String, bool);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.voice_id, &self.requires_verification)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            voice_id: group_0.0,
            requires_verification: group_0.1,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AddVoiceRequest",
        0b11,
        &["name", "files", "remove_background_noise", "description", "labels"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            files: group_0.1,
            remove_background_noise: group_0.2,
            description: group_0.3,
            labels: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "EditVoiceRequest",
        0b1,
        &["name", "files", "remove_background_noise", "description", "labels"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            files: group_0.1,
            remove_background_noise: group_0.2,
            description: group_0.3,
            labels: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetLibraryVoicesResponseModel",
        0b11,
        &["voices", "has_more", "total_count", "last_sort_id"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            voices: group_0.0,
            has_more: group_0.1,
            total_count: group_0.2,
            last_sort_id: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "LibraryVoiceResponseModel",
        0b1110100001111111111,
        &[
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
    );
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
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            public_owner_id: group_0.0,
            voice_id: group_0.1,
            date_unix: group_0.2,
            name: group_0.3,
            accent: group_0.4,
            gender: group_0.5,
            age: group_0.6,
            descriptive: group_0.7,
            use_case: group_1.0,
            category: group_1.1,
            language: group_1.2,
            locale: group_1.3,
            description: group_1.4,
            preview_url: group_1.5,
            cloned_by_count: group_1.6,
            rate: group_1.7,
            free_users_allowed: group_2.0,
            live_moderation_enabled: group_2.1,
            featured: group_2.2,
            notice_period: group_2.3,
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

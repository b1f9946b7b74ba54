// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `sort_direction` of `get_speech_history`.
///
/// Default: `desc`.
#[non_exhaustive]
pub enum GetSpeechHistorySortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `source` of `get_speech_history`.
#[non_exhaustive]
pub enum GetSpeechHistorySource {
    /// `TTS`
    Tts,
    /// `STS`
    Sts,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of generated audio.
#[non_exhaustive]
pub struct GetSpeechHistoryResponseModel {
    pub history: Vec<SpeechHistoryItemResponseModel>,
    pub last_history_item_id: rt::Nullable<String>,
    pub has_more: bool,
    pub scanned_until: rt::Nullable<i64>,
}

impl rt::Object for GetSpeechHistoryResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetSpeechHistoryResponseModel",
        0b101,
        &["history", "last_history_item_id", "has_more", "scanned_until"],
    );
    type Fields = (
        Vec<SpeechHistoryItemResponseModel>,
        rt::Nullable<String>,
        bool,
        rt::Nullable<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.history, &self.last_history_item_id, &self.has_more, &self.scanned_until)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            history: group_0.0,
            last_history_item_id: group_0.1,
            has_more: group_0.2,
            scanned_until: group_0.3,
        }
    }
}

/// Generated audio.
#[non_exhaustive]
pub struct SpeechHistoryItemResponseModel {
    pub history_item_id: String,
    pub request_id: rt::Nullable<String>,
    pub voice_id: rt::Nullable<String>,
    pub model_id: rt::Nullable<String>,
    pub voice_name: rt::Nullable<String>,
    pub voice_category: rt::Nullable<String>,
    pub text: rt::Nullable<String>,
    pub date_unix: i64,
    pub character_count_change_from: i64,
    pub character_count_change_to: i64,
    pub content_type: String,
    pub state: String,
    pub settings: rt::Nullable<rt::Map<rt::Any>>,
    pub share_link_id: rt::Nullable<String>,
    pub source: rt::Nullable<String>,
}

impl rt::Object for SpeechHistoryItemResponseModel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SpeechHistoryItemResponseModel",
        0b111110000001,
        &[
            "history_item_id",
            "request_id",
            "voice_id",
            "model_id",
            "voice_name",
            "voice_category",
            "text",
            "date_unix",
            "character_count_change_from",
            "character_count_change_to",
            "content_type",
            "state",
            "settings",
            "share_link_id",
            "source",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            i64,
        ),
        (
            i64,
            i64,
            String,
            String,
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.history_item_id,
                &self.request_id,
                &self.voice_id,
                &self.model_id,
                &self.voice_name,
                &self.voice_category,
                &self.text,
                &self.date_unix,
            ),
            (
                &self.character_count_change_from,
                &self.character_count_change_to,
                &self.content_type,
                &self.state,
                &self.settings,
                &self.share_link_id,
                &self.source,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            history_item_id: group_0.0,
            request_id: group_0.1,
            voice_id: group_0.2,
            model_id: group_0.3,
            voice_name: group_0.4,
            voice_category: group_0.5,
            text: group_0.6,
            date_unix: group_0.7,
            character_count_change_from: group_1.0,
            character_count_change_to: group_1.1,
            content_type: group_1.2,
            state: group_1.3,
            settings: group_1.4,
            share_link_id: group_1.5,
            source: group_1.6,
        }
    }
}

/// Items to download.
pub struct DownloadHistoryRequest {
    pub history_item_ids: Vec<String>,
    /// wav or default.
    pub output_format: rt::Nullable<String>,
}

impl DownloadHistoryRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(history_item_ids: Vec<String>) -> Self {
        Self {
            history_item_ids,
            output_format: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for DownloadHistoryRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DownloadHistoryRequest",
        0b1,
        &["history_item_ids", "output_format"],
    );
    type Fields = (Vec<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.history_item_ids, &self.output_format)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            history_item_ids: group_0.0,
            output_format: group_0.1,
        }
    }
}

rt::objects! {
    GetSpeechHistoryResponseModel
    SpeechHistoryItemResponseModel
    DownloadHistoryRequest
}

rt::choices! {
    GetSpeechHistorySortDirection { Asc = "asc", Desc = "desc" }
    GetSpeechHistorySource { Tts = "TTS", Sts = "STS" }
}

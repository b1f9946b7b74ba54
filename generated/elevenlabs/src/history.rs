// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! What was generated before.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `history`.
#[derive(Debug, Clone, Copy)]
pub struct History<'a>(pub(crate) &'a Client);

impl History<'_> {
    /// List generated audio
    ///
    /// Returns [`GetSpeechHistoryResponseModel`](crate::types::GetSpeechHistoryResponseModel).
    #[inline]
    pub fn get_speech_history(&self) -> Call<GetSpeechHistory> {
        Call::__new(self.0)
    }

    /// Get a history item
    ///
    /// - `history_item_id`: Id of the history item.
    ///
    /// Returns [`SpeechHistoryItemResponseModel`](crate::types::SpeechHistoryItemResponseModel).
    #[inline]
    pub fn get_speech_history_item_by_id(
        &self,
        history_item_id: &str,
    ) -> Call<GetSpeechHistoryItemById> {
        Call::__new(self.0).__arg(0, history_item_id)
    }

    /// Delete a history item
    ///
    /// - `history_item_id`: Id of the history item.
    ///
    /// Returns [`StatusResponse`](crate::types::StatusResponse).
    #[inline]
    pub fn delete_speech_history_item(
        &self,
        history_item_id: &str,
    ) -> Call<DeleteSpeechHistoryItem> {
        Call::__new(self.0).__arg(0, history_item_id)
    }

    /// The audio of a history item
    ///
    /// - `history_item_id`: Id of the history item.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn get_audio_full_from_speech_history_item(
        &self,
        history_item_id: &str,
    ) -> Call<GetAudioFullFromSpeechHistoryItem> {
        Call::__new(self.0).__arg(0, history_item_id)
    }

    /// Download one item, or several as a ZIP
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn download_speech_history_items(
        &self,
        body: &types::DownloadHistoryRequest,
    ) -> Call<DownloadSpeechHistoryItems> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /v1/history`
pub enum GetSpeechHistory {}
impl rt::Operation for GetSpeechHistory {
    const SPEC: rt::Spec = rt::Spec::new("get_speech_history", "GET", "/v1/history")
        .params(
            &[
                rt::query("page_size"),
                rt::query("start_after_history_item_id"),
                rt::query("voice_id"),
                rt::query("model_id"),
                rt::query("date_before_unix"),
                rt::query("date_after_unix"),
                rt::query("sort_direction"),
                rt::query("search"),
                rt::query("source"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetSpeechHistoryResponseModel>;
    type Failure = GetSpeechHistoryError;
}

impl Call<GetSpeechHistory> {
    /// Most items in a page.
    ///
    /// Default: `100`. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(0, &page_size)
    }

    /// Item after which the page starts.
    #[inline]
    pub fn start_after_history_item_id(self, start_after_history_item_id: &str) -> Self {
        self.__arg(1, start_after_history_item_id)
    }

    /// Sets `voice_id`.
    #[inline]
    pub fn voice_id(self, voice_id: &str) -> Self {
        self.__arg(2, voice_id)
    }

    /// Sets `model_id`.
    #[inline]
    pub fn model_id(self, model_id: &str) -> Self {
        self.__arg(3, model_id)
    }

    /// Only older items, in Unix seconds.
    #[inline]
    pub fn date_before_unix(self, date_before_unix: i64) -> Self {
        self.__arg(4, &date_before_unix)
    }

    /// Only newer items, in Unix seconds.
    #[inline]
    pub fn date_after_unix(self, date_after_unix: i64) -> Self {
        self.__arg(5, &date_after_unix)
    }

    /// Sets `sort_direction`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn sort_direction(
        self,
        sort_direction: types::GetSpeechHistorySortDirection,
    ) -> Self {
        self.__arg(6, &sort_direction)
    }

    /// Sets `search`.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(7, search)
    }

    /// Sets `source`.
    #[inline]
    pub fn source(self, source: types::GetSpeechHistorySource) -> Self {
        self.__arg(8, &source)
    }
}

/// How [`get_speech_history`](History::get_speech_history) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetSpeechHistoryError = crate::errors::ErrorResponse401HttpValidationError422;

/// `GET /v1/history/{history_item_id}`
pub enum GetSpeechHistoryItemById {}
impl rt::Operation for GetSpeechHistoryItemById {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_speech_history_item_by_id",
            "GET",
            "/v1/history/{history_item_id}",
        )
        .params(&[rt::path("history_item_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SpeechHistoryItemResponseModel>;
    type Failure = GetSpeechHistoryItemByIdError;
}

/// How [`get_speech_history_item_by_id`](History::get_speech_history_item_by_id) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetSpeechHistoryItemByIdError = crate::errors::ErrorResponse401HttpValidationError422;

/// `DELETE /v1/history/{history_item_id}`
pub enum DeleteSpeechHistoryItem {}
impl rt::Operation for DeleteSpeechHistoryItem {
    const SPEC: rt::Spec = rt::Spec::new(
            "delete_speech_history_item",
            "DELETE",
            "/v1/history/{history_item_id}",
        )
        .params(&[rt::path("history_item_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::StatusResponse>;
    type Failure = DeleteSpeechHistoryItemError;
}

/// How [`delete_speech_history_item`](History::delete_speech_history_item) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type DeleteSpeechHistoryItemError = crate::errors::ErrorResponse401HttpValidationError422;

/// `GET /v1/history/{history_item_id}/audio`
pub enum GetAudioFullFromSpeechHistoryItem {}
impl rt::Operation for GetAudioFullFromSpeechHistoryItem {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_audio_full_from_speech_history_item",
            "GET",
            "/v1/history/{history_item_id}/audio",
        )
        .params(&[rt::path("history_item_id")])
        .security(Client::SECURITY)
        .accept("application/json, audio/mpeg")
        .stream();
    type Success = rt::Raw;
    type Failure = GetAudioFullFromSpeechHistoryItemError;
}

/// How [`get_audio_full_from_speech_history_item`](History::get_audio_full_from_speech_history_item) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetAudioFullFromSpeechHistoryItemError = crate::errors::ErrorResponse401HttpValidationError422;

/// `POST /v1/history/download`
pub enum DownloadSpeechHistoryItems {}
impl rt::Operation for DownloadSpeechHistoryItems {
    const SPEC: rt::Spec = rt::Spec::new(
            "download_speech_history_items",
            "POST",
            "/v1/history/download",
        )
        .security(Client::SECURITY)
        .accept("application/json, audio/mpeg, application/zip")
        .body("application/json")
        .stream();
    type Success = rt::Raw;
    type Failure = DownloadSpeechHistoryItemsError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DownloadSpeechHistoryItemsError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// The API key is missing, wrong or out of quota.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// A value of the request is not valid.
    UnprocessableEntity(crate::Reply<types::HttpValidationError>),
}

rt::failures! {
    DownloadSpeechHistoryItemsError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        422 => UnprocessableEntity(rt::Json<types::HttpValidationError>),
    }
}

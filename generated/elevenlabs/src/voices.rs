// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Voices of the account and of the library.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `voices`.
#[derive(Debug, Clone, Copy)]
pub struct Voices<'a>(pub(crate) &'a Client);

impl Voices<'_> {
    /// List all voices of the account
    ///
    /// Returns [`GetVoicesResponseModel`](crate::types::GetVoicesResponseModel).
    #[inline]
    pub fn get_voices(&self) -> Call<GetVoices> {
        Call::__new(self.0)
    }

    /// Search the account's voices, page by page
    ///
    /// Returns [`GetVoicesV2ResponseModel`](crate::types::GetVoicesV2ResponseModel).
    #[inline]
    pub fn get_user_voices_v2(&self) -> Call<GetUserVoicesV2> {
        Call::__new(self.0)
    }

    /// Clone a voice from recordings
    ///
    /// Returns [`AddVoiceIvcResponseModel`](crate::types::AddVoiceIvcResponseModel).
    #[inline]
    pub fn add_voice(&self, body: &types::AddVoiceRequest) -> Call<AddVoice> {
        Call(rt::Pending::new(&self.0.0).multipart(body))
    }

    /// Get a voice
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns [`VoiceResponseModel`](crate::types::VoiceResponseModel).
    #[inline]
    pub fn get_voice_by_id(&self, voice_id: &str) -> Call<GetVoiceById> {
        Call::__new(self.0).__arg(0, voice_id)
    }

    /// Delete a voice
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns [`StatusResponse`](crate::types::StatusResponse).
    #[inline]
    pub fn delete_voice(&self, voice_id: &str) -> Call<DeleteVoice> {
        Call::__new(self.0).__arg(0, voice_id)
    }

    /// Change a voice
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns [`StatusResponse`](crate::types::StatusResponse).
    #[inline]
    pub fn edit_voice(
        &self,
        voice_id: &str,
        body: &types::EditVoiceRequest,
    ) -> Call<EditVoice> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).multipart(body))
    }

    /// Settings of a voice
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns [`VoiceSettingsResponseModel`](crate::types::VoiceSettingsResponseModel).
    #[inline]
    pub fn get_voice_settings(&self, voice_id: &str) -> Call<GetVoiceSettings> {
        Call::__new(self.0).__arg(0, voice_id)
    }

    /// Change the settings of a voice
    ///
    /// - `voice_id`: Id of the voice.
    ///
    /// Returns [`StatusResponse`](crate::types::StatusResponse).
    #[inline]
    pub fn edit_voice_settings(
        &self,
        voice_id: &str,
        body: &types::VoiceSettingsResponseModel,
    ) -> Call<EditVoiceSettings> {
        Call(rt::Pending::new(&self.0.0).arg(0, voice_id).json(body))
    }

    /// Search the voices that others share
    ///
    /// Returns [`GetLibraryVoicesResponseModel`](crate::types::GetLibraryVoicesResponseModel).
    #[inline]
    pub fn get_library_voices(&self) -> Call<GetLibraryVoices> {
        Call::__new(self.0)
    }
}

/// `GET /v1/voices`
pub enum GetVoices {}
impl rt::Operation for GetVoices {
    const SPEC: rt::Spec = rt::Spec::new("get_voices", "GET", "/v1/voices")
        .params(&[rt::query("show_legacy")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetVoicesResponseModel>;
    type Failure = GetVoicesError;
}

impl Call<GetVoices> {
    /// Whether legacy premade voices are included.
    #[inline]
    pub fn show_legacy(self, show_legacy: bool) -> Self {
        self.__arg(0, &show_legacy)
    }
}

/// How [`get_voices`](Voices::get_voices) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetVoicesError = crate::errors::ErrorResponse401HttpValidationError422;

/// `GET /v2/voices`
pub enum GetUserVoicesV2 {}
impl rt::Operation for GetUserVoicesV2 {
    const SPEC: rt::Spec = rt::Spec::new("get_user_voices_v2", "GET", "/v2/voices")
        .params(
            &[
                rt::query("next_page_token"),
                rt::query("page_size"),
                rt::query("search"),
                rt::query("sort"),
                rt::query("sort_direction"),
                rt::query("voice_type"),
                rt::query("category"),
                rt::query("fine_tuning_state"),
                rt::query("collection_id"),
                rt::query("include_total_count"),
                rt::query("voice_ids"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetVoicesV2ResponseModel>;
    type Failure = GetUserVoicesV2Error;
}

impl Call<GetUserVoicesV2> {
    /// Token of the page, from the page before.
    #[inline]
    pub fn next_page_token(self, next_page_token: &str) -> Self {
        self.__arg(0, next_page_token)
    }

    /// Most voices in a page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(1, &page_size)
    }

    /// Words in name, description, labels or category.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(2, search)
    }

    /// created_at_unix or name.
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        self.__arg(3, sort)
    }

    /// asc or desc.
    #[inline]
    pub fn sort_direction(self, sort_direction: &str) -> Self {
        self.__arg(4, sort_direction)
    }

    /// personal, community, default, workspace, non-default or saved.
    #[inline]
    pub fn voice_type(self, voice_type: &str) -> Self {
        self.__arg(5, voice_type)
    }

    /// premade, cloned, generated or professional.
    #[inline]
    pub fn category(self, category: &str) -> Self {
        self.__arg(6, category)
    }

    /// State of the fine tuning of professional voices.
    #[inline]
    pub fn fine_tuning_state(self, fine_tuning_state: &str) -> Self {
        self.__arg(7, fine_tuning_state)
    }

    /// Collection that holds the voice.
    #[inline]
    pub fn collection_id(self, collection_id: &str) -> Self {
        self.__arg(8, collection_id)
    }

    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_total_count(self, include_total_count: bool) -> Self {
        self.__arg(9, &include_total_count)
    }

    /// Ids to look up, at most 100.
    #[inline]
    pub fn voice_ids(self, voice_ids: &[String]) -> Self {
        self.__arg(10, voice_ids)
    }
}

/// How [`get_user_voices_v2`](Voices::get_user_voices_v2) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetUserVoicesV2Error = crate::errors::ErrorResponse401HttpValidationError422;

/// `POST /v1/voices/add`
pub enum AddVoice {}
impl rt::Operation for AddVoice {
    const SPEC: rt::Spec = rt::Spec::new("add_voice", "POST", "/v1/voices/add")
        .security(Client::SECURITY)
        .body("multipart/form-data");
    type Success = rt::Json<types::AddVoiceIvcResponseModel>;
    type Failure = AddVoiceError;
}

/// How [`add_voice`](Voices::add_voice) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type AddVoiceError = crate::errors::ErrorResponse401HttpValidationError422;

/// `GET /v1/voices/{voice_id}`
pub enum GetVoiceById {}
impl rt::Operation for GetVoiceById {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_voice_by_id",
            "GET",
            "/v1/voices/{voice_id}",
        )
        .params(&[rt::path("voice_id"), rt::query("with_settings")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::VoiceResponseModel>;
    type Failure = GetVoiceByIdError;
}

impl Call<GetVoiceById> {
    /// No longer has an effect.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn with_settings(self, with_settings: bool) -> Self {
        self.__arg(1, &with_settings)
    }
}

/// How [`get_voice_by_id`](Voices::get_voice_by_id) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetVoiceByIdError = crate::errors::ErrorResponse401HttpValidationError422;

/// `DELETE /v1/voices/{voice_id}`
pub enum DeleteVoice {}
impl rt::Operation for DeleteVoice {
    const SPEC: rt::Spec = rt::Spec::new(
            "delete_voice",
            "DELETE",
            "/v1/voices/{voice_id}",
        )
        .params(&[rt::path("voice_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::StatusResponse>;
    type Failure = DeleteVoiceError;
}

/// How [`delete_voice`](Voices::delete_voice) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type DeleteVoiceError = crate::errors::ErrorResponse401HttpValidationError422;

/// `POST /v1/voices/{voice_id}/edit`
pub enum EditVoice {}
impl rt::Operation for EditVoice {
    const SPEC: rt::Spec = rt::Spec::new(
            "edit_voice",
            "POST",
            "/v1/voices/{voice_id}/edit",
        )
        .params(&[rt::path("voice_id")])
        .security(Client::SECURITY)
        .body("multipart/form-data");
    type Success = rt::Json<types::StatusResponse>;
    type Failure = EditVoiceError;
}

/// How [`edit_voice`](Voices::edit_voice) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type EditVoiceError = crate::errors::ErrorResponse401HttpValidationError422;

/// `GET /v1/voices/{voice_id}/settings`
pub enum GetVoiceSettings {}
impl rt::Operation for GetVoiceSettings {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_voice_settings",
            "GET",
            "/v1/voices/{voice_id}/settings",
        )
        .params(&[rt::path("voice_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::VoiceSettingsResponseModel>;
    type Failure = GetVoiceSettingsError;
}

/// How [`get_voice_settings`](Voices::get_voice_settings) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetVoiceSettingsError = crate::errors::ErrorResponse401HttpValidationError422;

/// `POST /v1/voices/{voice_id}/settings/edit`
pub enum EditVoiceSettings {}
impl rt::Operation for EditVoiceSettings {
    const SPEC: rt::Spec = rt::Spec::new(
            "edit_voice_settings",
            "POST",
            "/v1/voices/{voice_id}/settings/edit",
        )
        .params(&[rt::path("voice_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::StatusResponse>;
    type Failure = EditVoiceSettingsError;
}

/// How [`edit_voice_settings`](Voices::edit_voice_settings) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type EditVoiceSettingsError = crate::errors::ErrorResponse401HttpValidationError422;

/// `GET /v1/shared-voices`
pub enum GetLibraryVoices {}
impl rt::Operation for GetLibraryVoices {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_library_voices",
            "GET",
            "/v1/shared-voices",
        )
        .params(
            &[
                rt::query("page_size"),
                rt::query("category"),
                rt::query("gender"),
                rt::query("age"),
                rt::query("accent"),
                rt::query("language"),
                rt::query("search"),
                rt::query("use_cases"),
                rt::query("featured"),
                rt::query("sort"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetLibraryVoicesResponseModel>;
    type Failure = GetLibraryVoicesError;
}

impl Call<GetLibraryVoices> {
    /// Most voices in a page.
    ///
    /// Default: `30`. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(0, &page_size)
    }

    /// professional, famous or high_quality.
    #[inline]
    pub fn category(self, category: &str) -> Self {
        self.__arg(1, category)
    }

    /// Sets `gender`.
    #[inline]
    pub fn gender(self, gender: &str) -> Self {
        self.__arg(2, gender)
    }

    /// Sets `age`.
    #[inline]
    pub fn age(self, age: &str) -> Self {
        self.__arg(3, age)
    }

    /// Sets `accent`.
    #[inline]
    pub fn accent(self, accent: &str) -> Self {
        self.__arg(4, accent)
    }

    /// Sets `language`.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(5, language)
    }

    /// Sets `search`.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(6, search)
    }

    /// Sets `use_cases`.
    #[inline]
    pub fn use_cases(self, use_cases: &[String]) -> Self {
        self.__arg(7, use_cases)
    }

    /// Sets `featured`.
    ///
    /// Default: `false`.
    #[inline]
    pub fn featured(self, featured: bool) -> Self {
        self.__arg(8, &featured)
    }

    /// Sets `sort`.
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        self.__arg(9, sort)
    }

    /// Page, from 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(10, &page)
    }
}

/// How [`get_library_voices`](Voices::get_library_voices) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetLibraryVoicesError = crate::errors::ErrorResponse401HttpValidationError422;

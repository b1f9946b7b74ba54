// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Settings`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Settings`.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a>(pub(crate) &'a Client);

impl Settings<'_> {
    /// Get the vacation responder.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`VacationSettings`](crate::types::VacationSettings).
    #[inline]
    pub fn gmail_users_settings_get_vacation(
        &self,
        user_id: &str,
    ) -> Call<GmailUsersSettingsGetVacation> {
        Call::__new(self.0).__arg(0, user_id)
    }

    /// Set the vacation responder.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`VacationSettings`](crate::types::VacationSettings).
    #[inline]
    pub fn gmail_users_settings_update_vacation(
        &self,
        user_id: &str,
        body: &types::VacationSettings,
    ) -> Call<GmailUsersSettingsUpdateVacation> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }

    /// List filters.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`ListFiltersResponse`](crate::types::ListFiltersResponse).
    #[inline]
    pub fn gmail_users_settings_filters_list(
        &self,
        user_id: &str,
    ) -> Call<GmailUsersSettingsFiltersList> {
        Call::__new(self.0).__arg(0, user_id)
    }
}

/// `GET /gmail/v1/users/{userId}/settings/vacation`
pub enum GmailUsersSettingsGetVacation {}
impl rt::Operation for GmailUsersSettingsGetVacation {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.settings.getVacation",
            "GET",
            "/gmail/v1/users/{userId}/settings/vacation",
        )
        .params(&[rt::path("userId"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::VacationSettings>;
    type Failure = GmailUsersSettingsGetVacationError;
}

impl Call<GmailUsersSettingsGetVacation> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`gmail_users_settings_get_vacation`](Settings::gmail_users_settings_get_vacation) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersSettingsGetVacationError = crate::errors::ErrorResponse400_401_403_404_429;

/// `PUT /gmail/v1/users/{userId}/settings/vacation`
pub enum GmailUsersSettingsUpdateVacation {}
impl rt::Operation for GmailUsersSettingsUpdateVacation {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.settings.updateVacation",
            "PUT",
            "/gmail/v1/users/{userId}/settings/vacation",
        )
        .params(&[rt::path("userId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::VacationSettings>;
    type Failure = GmailUsersSettingsUpdateVacationError;
}

/// How [`gmail_users_settings_update_vacation`](Settings::gmail_users_settings_update_vacation) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersSettingsUpdateVacationError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /gmail/v1/users/{userId}/settings/filters`
pub enum GmailUsersSettingsFiltersList {}
impl rt::Operation for GmailUsersSettingsFiltersList {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.settings.filters.list",
            "GET",
            "/gmail/v1/users/{userId}/settings/filters",
        )
        .params(&[rt::path("userId"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListFiltersResponse>;
    type Failure = GmailUsersSettingsFiltersListError;
}

impl Call<GmailUsersSettingsFiltersList> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`gmail_users_settings_filters_list`](Settings::gmail_users_settings_filters_list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersSettingsFiltersListError = crate::errors::ErrorResponse400_401_403_404_429;

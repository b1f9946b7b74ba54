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
    #[inline]
    pub fn gmail_users_settings_get_vacation(
        &self,
        user_id: &str,
    ) -> Call<GmailUsersSettingsGetVacation> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id))
    }

    /// Set the vacation responder.
    #[inline]
    pub fn gmail_users_settings_update_vacation(
        &self,
        user_id: &str,
        body: &types::VacationSettings,
    ) -> Call<GmailUsersSettingsUpdateVacation> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }

    /// List filters.
    #[inline]
    pub fn gmail_users_settings_filters_list(
        &self,
        user_id: &str,
    ) -> Call<GmailUsersSettingsFiltersList> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id))
    }
}

/// `GET /gmail/v1/users/{userId}/settings/vacation`
pub enum GmailUsersSettingsGetVacation {}
impl rt::Operation for GmailUsersSettingsGetVacation {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "gmail.users.settings.getVacation",
        method: "GET",
        path: "/gmail/v1/users/{userId}/settings/vacation",
        params: &[rt::path("userId"), rt::query("fields")],
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::VacationSettings>;
    type Failure = GmailUsersSettingsGetVacationError;
}

impl Call<GmailUsersSettingsGetVacation> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Call(self.0.arg(1, fields))
    }
}

/// The same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
pub type GmailUsersSettingsGetVacationError = crate::errors::ErrorResponse400_401_403_404_429;

/// `PUT /gmail/v1/users/{userId}/settings/vacation`
pub enum GmailUsersSettingsUpdateVacation {}
impl rt::Operation for GmailUsersSettingsUpdateVacation {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "gmail.users.settings.updateVacation",
        method: "PUT",
        path: "/gmail/v1/users/{userId}/settings/vacation",
        params: &[rt::path("userId")],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::VacationSettings>;
    type Failure = GmailUsersSettingsUpdateVacationError;
}

/// The same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
pub type GmailUsersSettingsUpdateVacationError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /gmail/v1/users/{userId}/settings/filters`
pub enum GmailUsersSettingsFiltersList {}
impl rt::Operation for GmailUsersSettingsFiltersList {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "gmail.users.settings.filters.list",
        method: "GET",
        path: "/gmail/v1/users/{userId}/settings/filters",
        params: &[rt::path("userId"), rt::query("fields")],
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::ListFiltersResponse>;
    type Failure = GmailUsersSettingsFiltersListError;
}

impl Call<GmailUsersSettingsFiltersList> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Call(self.0.arg(1, fields))
    }
}

/// The same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
pub type GmailUsersSettingsFiltersListError = crate::errors::ErrorResponse400_401_403_404_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `EPIC`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `EPIC`.
#[derive(Debug, Clone, Copy)]
pub struct Epic<'a>(pub(crate) &'a Client);

impl Epic<'_> {
    /// List the newest natural colour pictures.
    ///
    /// Returns a list of [`EpicImage`](crate::types::EpicImage). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_epic_natural(&self) -> Call<ListEpicNatural> {
        Call::__new(self.0)
    }

    /// List the natural colour pictures of a day.
    ///
    /// - `date`: Day.
    ///
    /// Returns a list of [`EpicImage`](crate::types::EpicImage). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_epic_natural_by_date(
        &self,
        date: &rt::Date,
    ) -> Call<ListEpicNaturalByDate> {
        Call::__new(self.0).__arg(0, date)
    }

    /// List the days that have natural colour pictures.
    ///
    /// Returns a list of [`EpicDate`](crate::types::EpicDate). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_epic_natural_dates(&self) -> Call<ListEpicNaturalDates> {
        Call::__new(self.0)
    }

    /// List the newest enhanced colour pictures.
    ///
    /// Returns a list of [`EpicImage`](crate::types::EpicImage). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_epic_enhanced(&self) -> Call<ListEpicEnhanced> {
        Call::__new(self.0)
    }

    /// List the enhanced colour pictures of a day.
    ///
    /// - `date`: Day.
    ///
    /// Returns a list of [`EpicImage`](crate::types::EpicImage). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_epic_enhanced_by_date(
        &self,
        date: &rt::Date,
    ) -> Call<ListEpicEnhancedByDate> {
        Call::__new(self.0).__arg(0, date)
    }

    /// List the days that have enhanced colour pictures.
    ///
    /// Returns a list of [`EpicDate`](crate::types::EpicDate). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_epic_enhanced_dates(&self) -> Call<ListEpicEnhancedDates> {
        Call::__new(self.0)
    }
}

/// `GET /EPIC/api/natural`
pub enum ListEpicNatural {}
impl rt::Operation for ListEpicNatural {
    const SPEC: rt::Spec = rt::Spec::new("listEpicNatural", "GET", "/EPIC/api/natural")
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EpicImage>>;
    type Failure = ListEpicNaturalError;
}

/// How [`list_epic_natural`](Epic::list_epic_natural) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListEpicNaturalError = crate::errors::ServiceError400ApiError403_429;

/// `GET /EPIC/api/natural/date/{date}`
pub enum ListEpicNaturalByDate {}
impl rt::Operation for ListEpicNaturalByDate {
    const SPEC: rt::Spec = rt::Spec::new(
            "listEpicNaturalByDate",
            "GET",
            "/EPIC/api/natural/date/{date}",
        )
        .params(&[rt::path("date")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EpicImage>>;
    type Failure = ListEpicNaturalByDateError;
}

/// How [`list_epic_natural_by_date`](Epic::list_epic_natural_by_date) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListEpicNaturalByDateError = crate::errors::ServiceError400ApiError403_429;

/// `GET /EPIC/api/natural/all`
pub enum ListEpicNaturalDates {}
impl rt::Operation for ListEpicNaturalDates {
    const SPEC: rt::Spec = rt::Spec::new(
            "listEpicNaturalDates",
            "GET",
            "/EPIC/api/natural/all",
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EpicDate>>;
    type Failure = ListEpicNaturalDatesError;
}

/// How [`list_epic_natural_dates`](Epic::list_epic_natural_dates) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListEpicNaturalDatesError = crate::errors::ServiceError400ApiError403_429;

/// `GET /EPIC/api/enhanced`
pub enum ListEpicEnhanced {}
impl rt::Operation for ListEpicEnhanced {
    const SPEC: rt::Spec = rt::Spec::new("listEpicEnhanced", "GET", "/EPIC/api/enhanced")
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EpicImage>>;
    type Failure = ListEpicEnhancedError;
}

/// How [`list_epic_enhanced`](Epic::list_epic_enhanced) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListEpicEnhancedError = crate::errors::ServiceError400ApiError403_429;

/// `GET /EPIC/api/enhanced/date/{date}`
pub enum ListEpicEnhancedByDate {}
impl rt::Operation for ListEpicEnhancedByDate {
    const SPEC: rt::Spec = rt::Spec::new(
            "listEpicEnhancedByDate",
            "GET",
            "/EPIC/api/enhanced/date/{date}",
        )
        .params(&[rt::path("date")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EpicImage>>;
    type Failure = ListEpicEnhancedByDateError;
}

/// How [`list_epic_enhanced_by_date`](Epic::list_epic_enhanced_by_date) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListEpicEnhancedByDateError = crate::errors::ServiceError400ApiError403_429;

/// `GET /EPIC/api/enhanced/all`
pub enum ListEpicEnhancedDates {}
impl rt::Operation for ListEpicEnhancedDates {
    const SPEC: rt::Spec = rt::Spec::new(
            "listEpicEnhancedDates",
            "GET",
            "/EPIC/api/enhanced/all",
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EpicDate>>;
    type Failure = ListEpicEnhancedDatesError;
}

/// How [`list_epic_enhanced_dates`](Epic::list_epic_enhanced_dates) fails; the same as [`ServiceError400ApiError403_429`](crate::errors::ServiceError400ApiError403_429).
///
/// - 400 Bad Request: A parameter is not valid.
/// - 403 Forbidden: The API key is missing, not valid or disabled.
/// - 429 Too Many Requests: Over the rate limit of the key.
pub type ListEpicEnhancedDatesError = crate::errors::ServiceError400ApiError403_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The site as a whole.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `site`.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a>(pub(crate) &'a Client);

impl Site<'_> {
    /// Name, menus and languages of the site
    ///
    /// Returns [`Site`](crate::types::Site). Headers of answers: `ETag` (200), `Retry-After` (429, 503).
    #[inline]
    pub fn get_site(&self) -> Call<GetSite> {
        Call::__new(self.0)
    }

    /// Download the whole site as a ZIP
    ///
    /// Returns the bytes as they come. Headers of answers: `Content-Disposition` (200), `Retry-After` (429).
    #[inline]
    pub fn export_site(&self) -> Call<ExportSite> {
        Call::__new(self.0)
    }
}

/// `GET /site`
pub enum GetSite {}
impl rt::Operation for GetSite {
    const SPEC: rt::Spec = rt::Spec::new("getSite", "GET", "/site")
        .params(&[rt::header("Accept-Language")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<types::Site>;
    type Failure = GetSiteError;
}

impl Call<GetSite> {
    /// Languages in order of preference.
    #[inline]
    pub fn accept_language(self, accept_language: &str) -> Self {
        self.__arg(0, accept_language)
    }
}

/// `GET /site/export`
pub enum ExportSite {}
impl rt::Operation for ExportSite {
    const SPEC: rt::Spec = rt::Spec::new("exportSite", "GET", "/site/export")
        .security(Client::SECURITY)
        .accept("application/zip, application/problem+json")
        .stream();
    type Success = rt::Raw;
    type Failure = ExportSiteError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ExportSiteError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    ExportSiteError {
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetSiteError {
    /// Nothing changed.
    NotModified(crate::Reply<String>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
    /// The service is not available at the moment.
    ServiceUnavailable(crate::Reply<types::Problem>),
}

rt::failures! {
    GetSiteError {
        304 => NotModified(rt::Text),
        401 => Unauthorized(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
        503 => ServiceUnavailable(rt::Json<types::Problem>),
    }
}

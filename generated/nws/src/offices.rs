// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Offices`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Offices`.
#[derive(Debug, Clone, Copy)]
pub struct Offices<'a>(pub(crate) &'a Client);

impl Offices<'_> {
    /// Get a forecast office.
    ///
    /// - `office_id`: Forecast office, regional office or NWS itself.
    ///
    /// Returns [`Office`](crate::types::Office).
    #[inline]
    pub fn office(&self, office_id: &str) -> Call<Office> {
        Call::__new(self.0).__arg(0, office_id)
    }

    /// List the headlines of an office.
    ///
    /// - `office_id`: Forecast office, regional office or NWS itself.
    ///
    /// Returns [`OfficeHeadlineCollection`](crate::types::OfficeHeadlineCollection).
    #[inline]
    pub fn office_headlines(&self, office_id: &str) -> Call<OfficeHeadlines> {
        Call::__new(self.0).__arg(0, office_id)
    }
}

/// `GET /offices/{officeId}`
pub enum Office {}
impl rt::Operation for Office {
    const SPEC: rt::Spec = rt::Spec::new("office", "GET", "/offices/{officeId}")
        .params(&[rt::path("officeId")])
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::Office>;
    type Failure = OfficeError;
}

/// How [`office`](Offices::office) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type OfficeError = crate::errors::ProblemDetailDefault;

/// `GET /offices/{officeId}/headlines`
pub enum OfficeHeadlines {}
impl rt::Operation for OfficeHeadlines {
    const SPEC: rt::Spec = rt::Spec::new(
            "office_headlines",
            "GET",
            "/offices/{officeId}/headlines",
        )
        .params(&[rt::path("officeId")])
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::OfficeHeadlineCollection>;
    type Failure = OfficeHeadlinesError;
}

/// How [`office_headlines`](Offices::office_headlines) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type OfficeHeadlinesError = crate::errors::ProblemDetailDefault;

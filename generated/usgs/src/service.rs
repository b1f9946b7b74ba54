// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Service`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Service`.
#[derive(Debug, Clone, Copy)]
pub struct Service<'a>(pub(crate) &'a Client);

impl Service<'_> {
    /// List catalogue names.
    ///
    /// Returns text.
    #[inline]
    pub fn catalogs(&self) -> Call<Catalogs> {
        Call::__new(self.0)
    }

    /// List contributor names.
    ///
    /// Returns text.
    #[inline]
    pub fn contributors(&self) -> Call<Contributors> {
        Call::__new(self.0)
    }

    /// List the values known for catalogues, contributors, event types and more.
    ///
    /// Returns [`Application`](crate::types::Application).
    #[inline]
    pub fn application(&self) -> Call<Application> {
        Call::__new(self.0)
    }

    /// Get the WADL of the service.
    ///
    /// Returns text.
    #[inline]
    pub fn application_wadl(&self) -> Call<ApplicationWadl> {
        Call::__new(self.0)
    }

    /// Get the version of the service.
    ///
    /// Returns text.
    #[inline]
    pub fn version(&self) -> Call<Version> {
        Call::__new(self.0)
    }
}

/// `GET /fdsnws/event/1/catalogs`
pub enum Catalogs {}
impl rt::Operation for Catalogs {
    const SPEC: rt::Spec = rt::Spec::new("catalogs", "GET", "/fdsnws/event/1/catalogs")
        .accept("application/xml, text/plain");
    type Success = rt::Text;
    type Failure = CatalogsError;
}

/// How [`catalogs`](Service::catalogs) fails; the same as [`ApplicationError`].
///
/// - 503 Service Unavailable: The service is overloaded.
pub type CatalogsError = ApplicationError;

/// `GET /fdsnws/event/1/contributors`
pub enum Contributors {}
impl rt::Operation for Contributors {
    const SPEC: rt::Spec = rt::Spec::new(
            "contributors",
            "GET",
            "/fdsnws/event/1/contributors",
        )
        .accept("application/xml, text/plain");
    type Success = rt::Text;
    type Failure = ContributorsError;
}

/// How [`contributors`](Service::contributors) fails; the same as [`ApplicationError`].
///
/// - 503 Service Unavailable: The service is overloaded.
pub type ContributorsError = ApplicationError;

/// `GET /fdsnws/event/1/application.json`
pub enum Application {}
impl rt::Operation for Application {
    const SPEC: rt::Spec = rt::Spec::new(
            "application",
            "GET",
            "/fdsnws/event/1/application.json",
        )
        .accept("application/json, text/plain");
    type Success = rt::Json<types::Application>;
    type Failure = ApplicationError;
}

/// `GET /fdsnws/event/1/application.wadl`
pub enum ApplicationWadl {}
impl rt::Operation for ApplicationWadl {
    const SPEC: rt::Spec = rt::Spec::new(
            "applicationWadl",
            "GET",
            "/fdsnws/event/1/application.wadl",
        )
        .accept("application/xml, text/plain");
    type Success = rt::Text;
    type Failure = ApplicationWadlError;
}

/// How [`application_wadl`](Service::application_wadl) fails; the same as [`ApplicationError`].
///
/// - 503 Service Unavailable: The service is overloaded.
pub type ApplicationWadlError = ApplicationError;

/// `GET /fdsnws/event/1/version`
pub enum Version {}
impl rt::Operation for Version {
    const SPEC: rt::Spec = rt::Spec::new("version", "GET", "/fdsnws/event/1/version")
        .accept("text/plain");
    type Success = rt::Text;
    type Failure = VersionError;
}

/// How [`version`](Service::version) fails; the same as [`ApplicationError`].
///
/// - 503 Service Unavailable: The service is overloaded.
pub type VersionError = ApplicationError;

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum ApplicationError {
    /// The service is overloaded.
    ServiceUnavailable(crate::Reply<String>),
}

rt::failures! {
    ApplicationError { 503 => ServiceUnavailable(rt::Text) }
}

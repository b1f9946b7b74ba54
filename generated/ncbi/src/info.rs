// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The databases.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `info`.
#[derive(Debug, Clone, Copy)]
pub struct Info<'a>(pub(crate) &'a Client);

impl Info<'_> {
    /// List the databases, or describe one
    ///
    /// Returns [`EInfoResult`](crate::types::EInfoResult). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn einfo(&self) -> Call<Einfo> {
        Call::__new(self.0)
    }
}

/// `GET /einfo.fcgi`
pub enum Einfo {}
impl rt::Operation for Einfo {
    const SPEC: rt::Spec = rt::Spec::new("einfo", "GET", "/einfo.fcgi")
        .params(
            &[
                rt::query("db"),
                rt::query("version"),
                rt::query("retmode"),
                rt::query("tool"),
                rt::query("email"),
            ],
        )
        .security(Client::SECURITY)
        .alternatives(&["text/xml"]);
    type Success = rt::Json<types::EInfoResult>;
    type Failure = EinfoError;
}

impl Call<Einfo> {
    /// Database.
    #[inline]
    pub fn db(self, db: &str) -> Self {
        self.__arg(0, db)
    }

    /// 2.0 adds details to an XML description.
    #[inline]
    pub fn version(self, version: types::EinfoVersion) -> Self {
        self.__arg(1, &version)
    }

    /// Format of the answer; xml without it.
    #[inline]
    pub fn retmode(self, retmode: types::RetMode) -> Self {
        self.__arg(2, &retmode)
    }

    /// Name of the calling program.
    #[inline]
    pub fn tool(self, tool: &str) -> Self {
        self.__arg(3, tool)
    }

    /// Address of whoever runs it.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(4, email)
    }
}

/// How [`einfo`](Info::einfo) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EinfoError = crate::errors::EutilsError400_429;

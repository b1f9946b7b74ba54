// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Lists of ids on the history server.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `history`.
#[derive(Debug, Clone, Copy)]
pub struct History<'a>(pub(crate) &'a Client);

impl History<'_> {
    /// Keep a list of ids on the history server
    ///
    /// Returns text. Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn epost(&self, body: &types::EPostRequest) -> Call<Epost> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }

    /// Keep a short list of ids on the history server
    ///
    /// - `db`: Database.
    /// - `id`: Ids with commas between.
    ///
    /// Returns text. Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn epost_get(&self, db: &str, id: &str) -> Call<EpostGet> {
        Call::__new(self.0).__arg(0, db).__arg(1, id)
    }
}

/// `POST /epost.fcgi`
pub enum Epost {}
impl rt::Operation for Epost {
    const SPEC: rt::Spec = rt::Spec::new("epost", "POST", "/epost.fcgi")
        .security(Client::SECURITY)
        .accept("application/json, text/xml")
        .body("application/x-www-form-urlencoded");
    type Success = rt::Text;
    type Failure = EpostError;
}

/// How [`epost`](History::epost) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EpostError = crate::errors::EutilsError400_429;

/// `GET /epost.fcgi`
pub enum EpostGet {}
impl rt::Operation for EpostGet {
    const SPEC: rt::Spec = rt::Spec::new("epostGet", "GET", "/epost.fcgi")
        .params(
            &[
                rt::query("db"),
                rt::query("id"),
                rt::query("WebEnv"),
                rt::query("tool"),
                rt::query("email"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, text/xml");
    type Success = rt::Text;
    type Failure = EpostGetError;
}

impl Call<EpostGet> {
    /// Place on the history server.
    #[inline]
    pub fn web_env(self, web_env: &str) -> Self {
        self.__arg(2, web_env)
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

/// How [`epost_get`](History::epost_get) fails; the same as [`EutilsError400_414_429`](crate::errors::EutilsError400_414_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 414 Uri Too Long: The address is too long; use POST.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EpostGetError = crate::errors::EutilsError400_414_429;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Links between records.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `links`.
#[derive(Debug, Clone, Copy)]
pub struct Links<'a>(pub(crate) &'a Client);

impl Links<'_> {
    /// Linked records, in the same database or another
    ///
    /// - `dbfrom`: Database of the given ids.
    ///
    /// Returns [`ELinkResult`](crate::types::ELinkResult). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn elink(&self, dbfrom: &str) -> Call<Elink> {
        Call(rt::Pending::new(&self.0.0).arg(0, dbfrom))
    }
}

/// `GET /elink.fcgi`
pub enum Elink {}
impl rt::Operation for Elink {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "elink",
        method: "GET",
        path: "/elink.fcgi",
        params: &[
            rt::query("dbfrom"),
            rt::query("db"),
            rt::query("cmd"),
            rt::query("id"),
            rt::query("WebEnv"),
            rt::query("query_key"),
            rt::query("linkname"),
            rt::query("term"),
            rt::query("holding"),
            rt::query("datetype"),
            rt::query("reldate"),
            rt::query("mindate"),
            rt::query("maxdate"),
            rt::query("retmode"),
            rt::query("idtype"),
            rt::query("tool"),
            rt::query("email"),
        ],
        security: &[&["apiKey"], &[]],
        alternatives: &["text/xml"],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::ELinkResult>;
    type Failure = ElinkError;
}

impl Call<Elink> {
    /// Database of the links.
    #[inline]
    pub fn db(self, db: &str) -> Self {
        Call(self.0.arg(1, db))
    }

    /// What to find.
    #[inline]
    pub fn cmd(self, cmd: types::ElinkCmd) -> Self {
        Call(self.0.arg(2, &cmd))
    }

    /// Ids; repeated parameters keep the links of each id apart.
    #[inline]
    pub fn id(self, id: &[String]) -> Self {
        Call(self.0.arg(3, id))
    }

    /// Place on the history server.
    #[inline]
    pub fn web_env(self, web_env: &str) -> Self {
        Call(self.0.arg(4, web_env))
    }

    /// Number of the list at that place.
    #[inline]
    pub fn query_key(self, query_key: i32) -> Self {
        Call(self.0.arg(5, &query_key))
    }

    /// Link to follow.
    #[inline]
    pub fn linkname(self, linkname: &str) -> Self {
        Call(self.0.arg(6, linkname))
    }

    /// Search that links must match.
    #[inline]
    pub fn term(self, term: &str) -> Self {
        Call(self.0.arg(7, term))
    }

    /// Provider of LinkOut links.
    #[inline]
    pub fn holding(self, holding: &str) -> Self {
        Call(self.0.arg(8, holding))
    }

    /// Sets `datetype`.
    #[inline]
    pub fn datetype(self, datetype: &str) -> Self {
        Call(self.0.arg(9, datetype))
    }

    /// Sets `reldate`.
    #[inline]
    pub fn reldate(self, reldate: i32) -> Self {
        Call(self.0.arg(10, &reldate))
    }

    /// Sets `mindate`.
    #[inline]
    pub fn mindate(self, mindate: &str) -> Self {
        Call(self.0.arg(11, mindate))
    }

    /// Sets `maxdate`.
    #[inline]
    pub fn maxdate(self, maxdate: &str) -> Self {
        Call(self.0.arg(12, maxdate))
    }

    /// Format of the answer; xml without it.
    #[inline]
    pub fn retmode(self, retmode: types::RetMode) -> Self {
        Call(self.0.arg(13, &retmode))
    }

    /// Sets `idtype`.
    #[inline]
    pub fn idtype(self, idtype: types::ElinkIdtype) -> Self {
        Call(self.0.arg(14, &idtype))
    }

    /// Name of the calling program.
    #[inline]
    pub fn tool(self, tool: &str) -> Self {
        Call(self.0.arg(15, tool))
    }

    /// Address of whoever runs it.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        Call(self.0.arg(16, email))
    }
}

/// How [`elink`](Links::elink) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type ElinkError = crate::errors::EutilsError400_429;

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
        Call::__new(self.0).__arg(0, dbfrom)
    }
}

/// `GET /elink.fcgi`
pub enum Elink {}
impl rt::Operation for Elink {
    const SPEC: rt::Spec = rt::Spec::new("elink", "GET", "/elink.fcgi")
        .params(
            &[
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
        )
        .security(Client::SECURITY)
        .alternatives(&["text/xml"]);
    type Success = rt::Json<types::ELinkResult>;
    type Failure = ElinkError;
}

impl Call<Elink> {
    /// Database of the links.
    #[inline]
    pub fn db(self, db: &str) -> Self {
        self.__arg(1, db)
    }

    /// What to find.
    #[inline]
    pub fn cmd(self, cmd: types::ElinkCmd) -> Self {
        self.__arg(2, &cmd)
    }

    /// Ids; repeated parameters keep the links of each id apart.
    #[inline]
    pub fn id(self, id: &[String]) -> Self {
        self.__arg(3, id)
    }

    /// Place on the history server.
    #[inline]
    pub fn web_env(self, web_env: &str) -> Self {
        self.__arg(4, web_env)
    }

    /// Number of the list at that place.
    #[inline]
    pub fn query_key(self, query_key: i32) -> Self {
        self.__arg(5, &query_key)
    }

    /// Link to follow.
    #[inline]
    pub fn linkname(self, linkname: &str) -> Self {
        self.__arg(6, linkname)
    }

    /// Search that links must match.
    #[inline]
    pub fn term(self, term: &str) -> Self {
        self.__arg(7, term)
    }

    /// Provider of LinkOut links.
    #[inline]
    pub fn holding(self, holding: &str) -> Self {
        self.__arg(8, holding)
    }

    /// Sets `datetype`.
    #[inline]
    pub fn datetype(self, datetype: &str) -> Self {
        self.__arg(9, datetype)
    }

    /// Sets `reldate`.
    #[inline]
    pub fn reldate(self, reldate: i32) -> Self {
        self.__arg(10, &reldate)
    }

    /// Sets `mindate`.
    #[inline]
    pub fn mindate(self, mindate: &str) -> Self {
        self.__arg(11, mindate)
    }

    /// Sets `maxdate`.
    #[inline]
    pub fn maxdate(self, maxdate: &str) -> Self {
        self.__arg(12, maxdate)
    }

    /// Format of the answer; xml without it.
    #[inline]
    pub fn retmode(self, retmode: types::RetMode) -> Self {
        self.__arg(13, &retmode)
    }

    /// Sets `idtype`.
    #[inline]
    pub fn idtype(self, idtype: types::ElinkIdtype) -> Self {
        self.__arg(14, &idtype)
    }

    /// Name of the calling program.
    #[inline]
    pub fn tool(self, tool: &str) -> Self {
        self.__arg(15, tool)
    }

    /// Address of whoever runs it.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(16, email)
    }
}

/// How [`elink`](Links::elink) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type ElinkError = crate::errors::EutilsError400_429;

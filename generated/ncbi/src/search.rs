// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Searches.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `search`.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(pub(crate) &'a Client);

impl Search<'_> {
    /// Search a database
    ///
    /// - `db`: Database.
    /// - `term`: What to search for; spaces become plus signs.
    ///
    /// Returns [`ESearchResult`](crate::types::ESearchResult). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn esearch(&self, db: &str, term: &str) -> Call<Esearch> {
        Call::__new(self.0).__arg(0, db).__arg(1, term)
    }

    /// Search a database with a long query
    ///
    /// Returns [`ESearchResult`](crate::types::ESearchResult). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn esearch_post(&self, body: &types::ESearchRequest) -> Call<EsearchPost> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }

    /// Spelling suggestions for a search
    ///
    /// - `db`: Database.
    /// - `term`: What to search for; spaces become plus signs.
    ///
    /// Returns text. Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn espell(&self, db: &str, term: &str) -> Call<Espell> {
        Call::__new(self.0).__arg(0, db).__arg(1, term)
    }

    /// How many records each database has for a search
    ///
    /// - `term`: What to search for; spaces become plus signs.
    ///
    /// Returns text. Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn egquery(&self, term: &str) -> Call<Egquery> {
        Call::__new(self.0).__arg(0, term)
    }

    /// PubMed ids of citations
    ///
    /// - `db`: Always pubmed.
    /// - `bdata`: Citations as journal|year|volume|page|author|key|, with carriage returns between.
    /// - `retmode`: Always xml.
    ///
    /// Returns text. Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn ecitmatch(
        &self,
        db: types::EcitmatchDb,
        bdata: &str,
        retmode: types::EcitmatchRetmode,
    ) -> Call<Ecitmatch> {
        Call::__new(self.0).__arg(0, &db).__arg(1, bdata).__arg(2, &retmode)
    }
}

/// `GET /esearch.fcgi`
pub enum Esearch {}
impl rt::Operation for Esearch {
    const SPEC: rt::Spec = rt::Spec::new("esearch", "GET", "/esearch.fcgi")
        .params(
            &[
                rt::query("db"),
                rt::query("term"),
                rt::query("usehistory"),
                rt::query("WebEnv"),
                rt::query("query_key"),
                rt::query("retstart"),
                rt::query("retmax"),
                rt::query("rettype"),
                rt::query("retmode"),
                rt::query("sort"),
                rt::query("field"),
                rt::query("idtype"),
                rt::query("datetype"),
                rt::query("reldate"),
                rt::query("mindate"),
                rt::query("maxdate"),
                rt::query("tool"),
                rt::query("email"),
            ],
        )
        .security(Client::SECURITY)
        .alternatives(&["text/xml"]);
    type Success = rt::Json<types::ESearchResult>;
    type Failure = EsearchError;
}

impl Call<Esearch> {
    /// Whether the result is kept on the history server.
    #[inline]
    pub fn usehistory(self, usehistory: types::EsearchUsehistory) -> Self {
        self.__arg(2, &usehistory)
    }

    /// Place on the history server.
    #[inline]
    pub fn web_env(self, web_env: &str) -> Self {
        self.__arg(3, web_env)
    }

    /// Number of the list at that place.
    #[inline]
    pub fn query_key(self, query_key: i32) -> Self {
        self.__arg(4, &query_key)
    }

    /// How many items to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn retstart(self, retstart: i32) -> Self {
        self.__arg(5, &retstart)
    }

    /// Most items to return.
    ///
    /// At least 0. At most 10000.
    #[inline]
    pub fn retmax(self, retmax: i32) -> Self {
        self.__arg(6, &retmax)
    }

    /// uilist returns ids, count only their number.
    #[inline]
    pub fn rettype(self, rettype: types::EsearchRettype) -> Self {
        self.__arg(7, &rettype)
    }

    /// Format of the answer; xml without it.
    #[inline]
    pub fn retmode(self, retmode: types::RetMode) -> Self {
        self.__arg(8, &retmode)
    }

    /// Order; which ones exist depends on the database.
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        self.__arg(9, sort)
    }

    /// Field to search in.
    #[inline]
    pub fn field(self, field: &str) -> Self {
        self.__arg(10, field)
    }

    /// acc returns accession numbers for sequences.
    #[inline]
    pub fn idtype(self, idtype: types::EsearchIdtype) -> Self {
        self.__arg(11, &idtype)
    }

    /// Kind of date, such as pdat, mdat or edat.
    #[inline]
    pub fn datetype(self, datetype: &str) -> Self {
        self.__arg(12, datetype)
    }

    /// Only records of the last days.
    #[inline]
    pub fn reldate(self, reldate: i32) -> Self {
        self.__arg(13, &reldate)
    }

    /// First date, with maxdate.
    #[inline]
    pub fn mindate(self, mindate: &str) -> Self {
        self.__arg(14, mindate)
    }

    /// Last date, with mindate.
    #[inline]
    pub fn maxdate(self, maxdate: &str) -> Self {
        self.__arg(15, maxdate)
    }

    /// Name of the calling program.
    #[inline]
    pub fn tool(self, tool: &str) -> Self {
        self.__arg(16, tool)
    }

    /// Address of whoever runs it.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(17, email)
    }
}

/// How [`esearch`](Search::esearch) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EsearchError = crate::errors::EutilsError400_429;

/// `POST /esearch.fcgi`
pub enum EsearchPost {}
impl rt::Operation for EsearchPost {
    const SPEC: rt::Spec = rt::Spec::new("esearchPost", "POST", "/esearch.fcgi")
        .security(Client::SECURITY)
        .alternatives(&["text/xml"])
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::ESearchResult>;
    type Failure = EsearchPostError;
}

/// How [`esearch_post`](Search::esearch_post) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EsearchPostError = crate::errors::EutilsError400_429;

/// `GET /espell.fcgi`
pub enum Espell {}
impl rt::Operation for Espell {
    const SPEC: rt::Spec = rt::Spec::new("espell", "GET", "/espell.fcgi")
        .params(
            &[rt::query("db"), rt::query("term"), rt::query("tool"), rt::query("email")],
        )
        .security(Client::SECURITY)
        .accept("application/json, text/xml");
    type Success = rt::Text;
    type Failure = EspellError;
}

impl Call<Espell> {
    /// Name of the calling program.
    #[inline]
    pub fn tool(self, tool: &str) -> Self {
        self.__arg(2, tool)
    }

    /// Address of whoever runs it.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(3, email)
    }
}

/// How [`espell`](Search::espell) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EspellError = crate::errors::EutilsError400_429;

/// `GET /egquery.fcgi`
pub enum Egquery {}
impl rt::Operation for Egquery {
    const SPEC: rt::Spec = rt::Spec::new("egquery", "GET", "/egquery.fcgi")
        .params(&[rt::query("term"), rt::query("tool"), rt::query("email")])
        .security(Client::SECURITY)
        .accept("application/json, text/xml");
    type Success = rt::Text;
    type Failure = EgqueryError;
}

impl Call<Egquery> {
    /// Name of the calling program.
    #[inline]
    pub fn tool(self, tool: &str) -> Self {
        self.__arg(1, tool)
    }

    /// Address of whoever runs it.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(2, email)
    }
}

/// How [`egquery`](Search::egquery) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EgqueryError = crate::errors::EutilsError400_429;

/// `GET /ecitmatch.cgi`
pub enum Ecitmatch {}
impl rt::Operation for Ecitmatch {
    const SPEC: rt::Spec = rt::Spec::new("ecitmatch", "GET", "/ecitmatch.cgi")
        .params(
            &[
                rt::query("db"),
                rt::query("bdata"),
                rt::query("retmode"),
                rt::query("tool"),
                rt::query("email"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, text/plain");
    type Success = rt::Text;
    type Failure = EcitmatchError;
}

impl Call<Ecitmatch> {
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

/// How [`ecitmatch`](Search::ecitmatch) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EcitmatchError = crate::errors::EutilsError400_429;

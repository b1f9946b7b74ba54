// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Records and their summaries.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `records`.
#[derive(Debug, Clone, Copy)]
pub struct Records<'a>(pub(crate) &'a Client);

impl Records<'_> {
    /// Summaries of records
    ///
    /// - `db`: Database.
    ///
    /// Returns [`ESummaryResult`](crate::types::ESummaryResult). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn esummary(&self, db: &str) -> Call<Esummary> {
        Call::__new(self.0).__arg(0, db)
    }

    /// Records in full
    ///
    /// - `db`: Database.
    ///
    /// Returns [`EfetchOutput`]. Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn efetch(&self, db: &str) -> Call<Efetch> {
        Call::__new(self.0).__arg(0, db)
    }

    /// Records in full, for a long list of ids
    ///
    /// Returns text. Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn efetch_post(&self, body: &types::EFetchRequest) -> Call<EfetchPost> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }
}

/// `GET /esummary.fcgi`
pub enum Esummary {}
impl rt::Operation for Esummary {
    const SPEC: rt::Spec = rt::Spec::new("esummary", "GET", "/esummary.fcgi")
        .params(
            &[
                rt::query("db"),
                rt::query("id"),
                rt::query("WebEnv"),
                rt::query("query_key"),
                rt::query("retstart"),
                rt::query("retmax"),
                rt::query("retmode"),
                rt::query("version"),
                rt::query("tool"),
                rt::query("email"),
            ],
        )
        .security(Client::SECURITY)
        .alternatives(&["text/xml"]);
    type Success = rt::Json<types::ESummaryResult>;
    type Failure = EsummaryError;
}

impl Call<Esummary> {
    /// Ids with commas between; needed unless WebEnv and query_key are given.
    #[inline]
    pub fn id(self, id: &str) -> Self {
        self.__arg(1, id)
    }

    /// Place on the history server.
    #[inline]
    pub fn web_env(self, web_env: &str) -> Self {
        self.__arg(2, web_env)
    }

    /// Number of the list at that place.
    #[inline]
    pub fn query_key(self, query_key: i32) -> Self {
        self.__arg(3, &query_key)
    }

    /// How many items to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn retstart(self, retstart: i32) -> Self {
        self.__arg(4, &retstart)
    }

    /// Most items to return.
    ///
    /// At least 0. At most 10000.
    #[inline]
    pub fn retmax(self, retmax: i32) -> Self {
        self.__arg(5, &retmax)
    }

    /// Format of the answer; xml without it.
    #[inline]
    pub fn retmode(self, retmode: types::RetMode) -> Self {
        self.__arg(6, &retmode)
    }

    /// 2.0 gives XML with the fields of each database.
    #[inline]
    pub fn version(self, version: types::EsummaryVersion) -> Self {
        self.__arg(7, &version)
    }

    /// Name of the calling program.
    #[inline]
    pub fn tool(self, tool: &str) -> Self {
        self.__arg(8, tool)
    }

    /// Address of whoever runs it.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(9, email)
    }
}

/// How [`esummary`](Records::esummary) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EsummaryError = crate::errors::EutilsError400_429;

/// `GET /efetch.fcgi`
pub enum Efetch {}
impl rt::Operation for Efetch {
    const SPEC: rt::Spec = rt::Spec::new("efetch", "GET", "/efetch.fcgi")
        .params(
            &[
                rt::query("db"),
                rt::query("id"),
                rt::query("WebEnv"),
                rt::query("query_key"),
                rt::query("rettype"),
                rt::query("retmode"),
                rt::query("retstart"),
                rt::query("retmax"),
                rt::query("strand"),
                rt::query("seq_start"),
                rt::query("seq_stop"),
                rt::query("complexity"),
                rt::query("tool"),
                rt::query("email"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, text/plain")
        .alternatives(&["text/xml"]);
    type Success = EfetchOutput;
    type Failure = EfetchError;
}

impl Call<Efetch> {
    /// Ids with commas between; needed unless WebEnv and query_key are given.
    #[inline]
    pub fn id(self, id: &str) -> Self {
        self.__arg(1, id)
    }

    /// Place on the history server.
    #[inline]
    pub fn web_env(self, web_env: &str) -> Self {
        self.__arg(2, web_env)
    }

    /// Number of the list at that place.
    #[inline]
    pub fn query_key(self, query_key: i32) -> Self {
        self.__arg(3, &query_key)
    }

    /// What to return, such as abstract, medline, fasta or gb; depends on the database.
    #[inline]
    pub fn rettype(self, rettype: &str) -> Self {
        self.__arg(4, rettype)
    }

    /// Format; which ones exist depends on the database.
    #[inline]
    pub fn retmode(self, retmode: types::EfetchRetmode) -> Self {
        self.__arg(5, &retmode)
    }

    /// How many items to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn retstart(self, retstart: i32) -> Self {
        self.__arg(6, &retstart)
    }

    /// Most items to return.
    ///
    /// At least 0. At most 10000.
    #[inline]
    pub fn retmax(self, retmax: i32) -> Self {
        self.__arg(7, &retmax)
    }

    /// Strand of DNA; 1 is plus and 2 is minus.
    #[inline]
    pub fn strand(self, strand: types::EfetchStrand) -> Self {
        self.__arg(8, &strand)
    }

    /// First base, from 1.
    #[inline]
    pub fn seq_start(self, seq_start: i32) -> Self {
        self.__arg(9, &seq_start)
    }

    /// Last base.
    #[inline]
    pub fn seq_stop(self, seq_stop: i32) -> Self {
        self.__arg(10, &seq_stop)
    }

    /// How much of a blob to return.
    #[inline]
    pub fn complexity(self, complexity: types::EfetchComplexity) -> Self {
        self.__arg(11, &complexity)
    }

    /// Name of the calling program.
    #[inline]
    pub fn tool(self, tool: &str) -> Self {
        self.__arg(12, tool)
    }

    /// Address of whoever runs it.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(13, email)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
pub enum EfetchOutput {
    /// The records.
    Text(<rt::Text as rt::Body>::Value),
    /// The records.
    Json(<rt::Json<rt::Any> as rt::Body>::Value),
}

rt::successes! {
    EfetchOutput {
        200 "text/plain" => Text(rt::Text),
        200 "application/json" => Json(rt::Json<rt::Any>),
    }
}

/// How [`efetch`](Records::efetch) fails; the same as [`EutilsError400_414_429`](crate::errors::EutilsError400_414_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 414 Uri Too Long: The address is too long; use POST.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EfetchError = crate::errors::EutilsError400_414_429;

/// `POST /efetch.fcgi`
pub enum EfetchPost {}
impl rt::Operation for EfetchPost {
    const SPEC: rt::Spec = rt::Spec::new("efetchPost", "POST", "/efetch.fcgi")
        .security(Client::SECURITY)
        .accept("application/json, text/xml, text/plain")
        .body("application/x-www-form-urlencoded");
    type Success = rt::Text;
    type Failure = EfetchPostError;
}

/// How [`efetch_post`](Records::efetch_post) fails; the same as [`EutilsError400_429`](crate::errors::EutilsError400_429).
///
/// - 400 Bad Request: A parameter is missing or wrong.
/// - 429 Too Many Requests: More requests in a second than allowed.
pub type EfetchPostError = crate::errors::EutilsError400_429;

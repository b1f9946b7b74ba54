// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `usehistory` of `esearch`.
#[non_exhaustive]
pub enum EsearchUsehistory {
    /// `y`
    Y,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ESearchRequestRettype`].
pub type EsearchRettype = ESearchRequestRettype;

/// The same as [`ElinkIdtype`].
pub type EsearchIdtype = ElinkIdtype;

/// Result of a search.
#[non_exhaustive]
pub struct ESearchResult {
    /// What answered.
    pub header: EutilsHeader,
    /// Ids found. All numbers are text.
    pub esearchresult: ESearchBody,
}

impl rt::Object for ESearchResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ESearchResult",
        0b11,
        &["header", "esearchresult"],
    );
    type Fields = (EutilsHeader, ESearchBody);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.header, &self.esearchresult)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            header: group_0.0,
            esearchresult: group_0.1,
        }
    }
}

/// Ids found. All numbers are text.
#[non_exhaustive]
pub struct ESearchBody {
    pub count: Option<String>,
    pub retmax: Option<String>,
    pub retstart: Option<String>,
    pub querykey: Option<String>,
    pub webenv: Option<String>,
    pub idlist: Option<Vec<String>>,
    pub translationset: Option<Vec<Translation>>,
    pub querytranslation: Option<String>,
    /// Parts that matched nothing.
    pub errorlist: Option<ESearchErrorList>,
    /// Parts that were left out.
    pub warninglist: Option<ESearchWarningList>,
    /// Why the search failed.
    pub error: Option<String>,
}

impl rt::Object for ESearchBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ESearchBody",
        0,
        &[
            "count",
            "retmax",
            "retstart",
            "querykey",
            "webenv",
            "idlist",
            "translationset",
            "querytranslation",
            "errorlist",
            "warninglist",
            "ERROR",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
            Option<Vec<Translation>>,
            Option<String>,
        ),
        (Option<ESearchErrorList>, Option<ESearchWarningList>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.count,
                &self.retmax,
                &self.retstart,
                &self.querykey,
                &self.webenv,
                &self.idlist,
                &self.translationset,
                &self.querytranslation,
            ),
            (&self.errorlist, &self.warninglist, &self.error),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            count: group_0.0,
            retmax: group_0.1,
            retstart: group_0.2,
            querykey: group_0.3,
            webenv: group_0.4,
            idlist: group_0.5,
            translationset: group_0.6,
            querytranslation: group_0.7,
            errorlist: group_1.0,
            warninglist: group_1.1,
            error: group_1.2,
        }
    }
}

/// How a word was understood.
#[non_exhaustive]
pub struct Translation {
    pub from: Option<String>,
    pub to: Option<String>,
}

impl rt::Object for Translation {
    const SHAPE: rt::Shape = rt::Shape::new("Translation", 0, &["from", "to"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.from, &self.to)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            from: group_0.0,
            to: group_0.1,
        }
    }
}

/// Parts that matched nothing.
#[non_exhaustive]
pub struct ESearchErrorList {
    pub phrasesnotfound: Option<Vec<String>>,
    pub fieldsnotfound: Option<Vec<String>>,
}

impl rt::Object for ESearchErrorList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ESearchErrorList",
        0,
        &["phrasesnotfound", "fieldsnotfound"],
    );
    type Fields = (Option<Vec<String>>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.phrasesnotfound, &self.fieldsnotfound)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            phrasesnotfound: group_0.0,
            fieldsnotfound: group_0.1,
        }
    }
}

/// Parts that were left out.
#[non_exhaustive]
pub struct ESearchWarningList {
    pub phrasesignored: Option<Vec<String>>,
    pub quotedphrasesnotfound: Option<Vec<String>>,
    pub outputmessages: Option<Vec<String>>,
}

impl rt::Object for ESearchWarningList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ESearchWarningList",
        0,
        &["phrasesignored", "quotedphrasesnotfound", "outputmessages"],
    );
    type Fields = (Option<Vec<String>>, Option<Vec<String>>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.phrasesignored, &self.quotedphrasesnotfound, &self.outputmessages)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            phrasesignored: group_0.0,
            quotedphrasesnotfound: group_0.1,
            outputmessages: group_0.2,
        }
    }
}

/// A search.
pub struct ESearchRequest {
    pub db: String,
    pub term: String,
    /// Always `y`.
    pub usehistory: Option<String>,
    pub web_env: Option<String>,
    pub query_key: Option<i32>,
    pub retstart: Option<i32>,
    pub retmax: Option<i32>,
    pub rettype: Option<ESearchRequestRettype>,
    pub retmode: Option<ESearchRequestRetmode>,
    pub sort: Option<String>,
    pub field: Option<String>,
    pub datetype: Option<String>,
    pub reldate: Option<i32>,
    pub mindate: Option<String>,
    pub maxdate: Option<String>,
    pub tool: Option<String>,
    pub email: Option<String>,
}

impl ESearchRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(db: impl Into<String>, term: impl Into<String>) -> Self {
        Self {
            db: db.into(),
            term: term.into(),
            usehistory: None,
            web_env: None,
            query_key: None,
            retstart: None,
            retmax: None,
            rettype: None,
            retmode: None,
            sort: None,
            field: None,
            datetype: None,
            reldate: None,
            mindate: None,
            maxdate: None,
            tool: None,
            email: None,
        }
    }
}

impl rt::Object for ESearchRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ESearchRequest",
        0b11,
        &[
            "db",
            "term",
            "usehistory",
            "WebEnv",
            "query_key",
            "retstart",
            "retmax",
            "rettype",
            "retmode",
            "sort",
            "field",
            "datetype",
            "reldate",
            "mindate",
            "maxdate",
            "tool",
            "email",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                Option<String>,
                Option<String>,
                Option<i32>,
                Option<i32>,
                Option<i32>,
                Option<ESearchRequestRettype>,
            ),
            (
                Option<ESearchRequestRetmode>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<i32>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
        >,
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.db,
                    &self.term,
                    &self.usehistory,
                    &self.web_env,
                    &self.query_key,
                    &self.retstart,
                    &self.retmax,
                    &self.rettype,
                ),
                (
                    &self.retmode,
                    &self.sort,
                    &self.field,
                    &self.datetype,
                    &self.reldate,
                    &self.mindate,
                    &self.maxdate,
                    &self.tool,
                ),
            ),
            (&self.email,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            db: group_0.0,
            term: group_0.1,
            usehistory: group_0.2,
            web_env: group_0.3,
            query_key: group_0.4,
            retstart: group_0.5,
            retmax: group_0.6,
            rettype: group_0.7,
            retmode: group_1.0,
            sort: group_1.1,
            field: group_1.2,
            datetype: group_1.3,
            reldate: group_1.4,
            mindate: group_1.5,
            maxdate: group_1.6,
            tool: group_1.7,
            email: group_2.0,
        }
    }
}

/// `rettype` of `ESearchRequest`.
#[non_exhaustive]
pub enum ESearchRequestRettype {
    /// `uilist`
    Uilist,
    /// `count`
    Count,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `db` of `ecitmatch`.
#[non_exhaustive]
pub enum EcitmatchDb {
    /// `pubmed`
    Pubmed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `retmode` of `ecitmatch`.
#[non_exhaustive]
pub enum EcitmatchRetmode {
    /// `xml`
    Xml,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ESearchResult
    ESearchBody
    Translation
    ESearchErrorList
    ESearchWarningList
    ESearchRequest
}

rt::choices! {
    EsearchUsehistory { Y = "y" }
    ESearchRequestRettype { Uilist = "uilist", Count = "count" }
    EcitmatchDb { Pubmed = "pubmed" }
    EcitmatchRetmode { Xml = "xml" }
}

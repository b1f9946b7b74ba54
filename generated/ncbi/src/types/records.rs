// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// The same as [`EinfoVersion`].
pub type EsummaryVersion = EinfoVersion;

/// Summaries.
#[non_exhaustive]
pub struct ESummaryResult {
    /// What answered.
    pub header: EutilsHeader,
    /// The ids in uids, and a summary under each id; its fields depend on the database.
    pub result: ESummaryBody,
}

impl rt::Object for ESummaryResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ESummaryResult",
        0b11,
        &["header", "result"],
    );
    type Fields = (EutilsHeader, ESummaryBody);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.header, &self.result)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            header: group_0.0,
            result: group_0.1,
        }
    }
}

/// The ids in uids, and a summary under each id; its fields depend on the database.
#[non_exhaustive]
pub struct ESummaryBody {
    pub uids: Option<Vec<String>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for ESummaryBody {
    const SHAPE: rt::Shape = rt::Shape::new("ESummaryBody", 0, &["uids"]);
    type Fields = (Option<Vec<String>>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.uids, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            uids: group_0.0,
            extra: group_0.1,
        }
    }
}

/// `retmode` of `efetch`.
#[non_exhaustive]
pub enum EfetchRetmode {
    /// `xml`
    Xml,
    /// `text`
    Text,
    /// `json`
    Json,
    /// `asn.1`
    Asn1,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `strand` of `efetch`.
#[non_exhaustive]
pub enum EfetchStrand {
    /// `1`
    V1,
    /// `2`
    V2,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// `complexity` of `efetch`.
#[non_exhaustive]
pub enum EfetchComplexity {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// `4`
    V4,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// Records to fetch.
pub struct EFetchRequest {
    pub db: String,
    pub id: Option<String>,
    pub web_env: Option<String>,
    pub query_key: Option<i32>,
    pub rettype: Option<String>,
    pub retmode: Option<String>,
    pub retstart: Option<i32>,
    pub retmax: Option<i32>,
    pub tool: Option<String>,
    pub email: Option<String>,
}

impl EFetchRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(db: impl Into<String>) -> Self {
        Self {
            db: db.into(),
            id: None,
            web_env: None,
            query_key: None,
            rettype: None,
            retmode: None,
            retstart: None,
            retmax: None,
            tool: None,
            email: None,
        }
    }
}

impl rt::Object for EFetchRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EFetchRequest",
        0b1,
        &[
            "db",
            "id",
            "WebEnv",
            "query_key",
            "rettype",
            "retmode",
            "retstart",
            "retmax",
            "tool",
            "email",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<i32>,
            Option<String>,
            Option<String>,
            Option<i32>,
            Option<i32>,
        ),
        (Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.db,
                &self.id,
                &self.web_env,
                &self.query_key,
                &self.rettype,
                &self.retmode,
                &self.retstart,
                &self.retmax,
            ),
            (&self.tool, &self.email),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            db: group_0.0,
            id: group_0.1,
            web_env: group_0.2,
            query_key: group_0.3,
            rettype: group_0.4,
            retmode: group_0.5,
            retstart: group_0.6,
            retmax: group_0.7,
            tool: group_1.0,
            email: group_1.1,
        }
    }
}

rt::objects! {
    ESummaryResult
    ESummaryBody
    EFetchRequest
}

rt::choices! {
    EfetchRetmode { Xml = "xml", Text = "text", Json = "json", Asn1 = "asn.1" }
}

rt::numbers! {
    EfetchStrand { V1 = 1, V2 = 2 }
    EfetchComplexity { V0 = 0, V1 = 1, V2 = 2, V3 = 3, V4 = 4 }
}

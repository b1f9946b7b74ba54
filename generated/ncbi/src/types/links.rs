// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `cmd` of `elink`.
#[non_exhaustive]
pub enum ElinkCmd {
    /// `neighbor`
    Neighbor,
    /// `neighbor_score`
    NeighborScore,
    /// `neighbor_history`
    NeighborHistory,
    /// `acheck`
    Acheck,
    /// `ncheck`
    Ncheck,
    /// `lcheck`
    Lcheck,
    /// `llinks`
    Llinks,
    /// `llinkslib`
    Llinkslib,
    /// `prlinks`
    Prlinks,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Links.
#[non_exhaustive]
pub struct ELinkResult {
    /// What answered.
    pub header: EutilsHeader,
    pub linksets: Vec<LinkSet>,
}

impl rt::Object for ELinkResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ELinkResult",
        0b11,
        &["header", "linksets"],
    );
    type Fields = (EutilsHeader, Vec<LinkSet>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.header, &self.linksets)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            header: group_0.0,
            linksets: group_0.1,
        }
    }
}

/// Links of some ids.
#[non_exhaustive]
pub struct LinkSet {
    pub dbfrom: Option<String>,
    pub ids: Option<Vec<String>>,
    pub linksetdbs: Option<Vec<LinkSetDb>>,
}

impl rt::Object for LinkSet {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LinkSet",
        0,
        &["dbfrom", "ids", "linksetdbs"],
    );
    type Fields = (Option<String>, Option<Vec<String>>, Option<Vec<LinkSetDb>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.dbfrom, &self.ids, &self.linksetdbs)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            dbfrom: group_0.0,
            ids: group_0.1,
            linksetdbs: group_0.2,
        }
    }
}

/// Links to a database.
#[non_exhaustive]
pub struct LinkSetDb {
    pub dbto: Option<String>,
    pub linkname: Option<String>,
    /// Ids, or objects with id and score.
    pub links: Option<Vec<rt::Any>>,
}

impl rt::Object for LinkSetDb {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LinkSetDb",
        0,
        &["dbto", "linkname", "links"],
    );
    type Fields = (Option<String>, Option<String>, Option<Vec<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.dbto, &self.linkname, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            dbto: group_0.0,
            linkname: group_0.1,
            links: group_0.2,
        }
    }
}

rt::objects! {
    ELinkResult
    LinkSet
    LinkSetDb
}

rt::choices! {
    ElinkCmd {
        Neighbor = "neighbor",
        NeighborScore = "neighbor_score",
        NeighborHistory = "neighbor_history",
        Acheck = "acheck",
        Ncheck = "ncheck",
        Lcheck = "lcheck",
        Llinks = "llinks",
        Llinkslib = "llinkslib",
        Prlinks = "prlinks",
    }
}

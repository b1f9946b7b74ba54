// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// Databases.
#[non_exhaustive]
pub struct EInfoResult {
    /// What answered.
    pub header: EutilsHeader,
    /// Names, or one database.
    pub einforesult: EInfoBody,
}

impl rt::Object for EInfoResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EInfoResult",
        0b11,
        &["header", "einforesult"],
    );
    type Fields = (EutilsHeader, EInfoBody);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.header, &self.einforesult)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            header: group_0.0,
            einforesult: group_0.1,
        }
    }
}

/// Names, or one database.
#[non_exhaustive]
pub struct EInfoBody {
    pub dblist: Option<Vec<String>>,
    pub dbinfo: Option<Vec<DbInfo>>,
}

impl rt::Object for EInfoBody {
    const SHAPE: rt::Shape = rt::Shape::new("EInfoBody", 0, &["dblist", "dbinfo"]);
    type Fields = (Option<Vec<String>>, Option<Vec<DbInfo>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.dblist, &self.dbinfo)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            dblist: group_0.0,
            dbinfo: group_0.1,
        }
    }
}

/// A database.
#[non_exhaustive]
pub struct DbInfo {
    pub dbname: Option<String>,
    pub menuname: Option<String>,
    pub description: Option<String>,
    pub dbbuild: Option<String>,
    pub count: Option<String>,
    pub lastupdate: Option<String>,
    pub fieldlist: Option<Vec<DbField>>,
    pub linklist: Option<Vec<DbLink>>,
}

impl rt::Object for DbInfo {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DbInfo",
        0,
        &[
            "dbname",
            "menuname",
            "description",
            "dbbuild",
            "count",
            "lastupdate",
            "fieldlist",
            "linklist",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<DbField>>,
        Option<Vec<DbLink>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.dbname,
            &self.menuname,
            &self.description,
            &self.dbbuild,
            &self.count,
            &self.lastupdate,
            &self.fieldlist,
            &self.linklist,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            dbname: group_0.0,
            menuname: group_0.1,
            description: group_0.2,
            dbbuild: group_0.3,
            count: group_0.4,
            lastupdate: group_0.5,
            fieldlist: group_0.6,
            linklist: group_0.7,
        }
    }
}

/// A field to search in.
#[non_exhaustive]
pub struct DbField {
    pub name: Option<String>,
    pub fullname: Option<String>,
    pub description: Option<String>,
    pub termcount: Option<String>,
    pub isdate: Option<String>,
    pub isnumerical: Option<String>,
    pub singletoken: Option<String>,
    pub hierarchy: Option<String>,
    pub ishidden: Option<String>,
}

impl rt::Object for DbField {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DbField",
        0,
        &[
            "name",
            "fullname",
            "description",
            "termcount",
            "isdate",
            "isnumerical",
            "singletoken",
            "hierarchy",
            "ishidden",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.fullname,
                &self.description,
                &self.termcount,
                &self.isdate,
                &self.isnumerical,
                &self.singletoken,
                &self.hierarchy,
            ),
            (&self.ishidden,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            fullname: group_0.1,
            description: group_0.2,
            termcount: group_0.3,
            isdate: group_0.4,
            isnumerical: group_0.5,
            singletoken: group_0.6,
            hierarchy: group_0.7,
            ishidden: group_1.0,
        }
    }
}

/// A link to another database.
#[non_exhaustive]
pub struct DbLink {
    pub name: Option<String>,
    pub menu: Option<String>,
    pub description: Option<String>,
    pub dbto: Option<String>,
}

impl rt::Object for DbLink {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DbLink",
        0,
        &["name", "menu", "description", "dbto"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.menu, &self.description, &self.dbto)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            menu: group_0.1,
            description: group_0.2,
            dbto: group_0.3,
        }
    }
}

rt::objects! {
    EInfoResult
    EInfoBody
    DbInfo
    DbField
    DbLink
}

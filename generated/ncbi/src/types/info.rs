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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EInfoResult",
        fields: &["header", "einforesult"],
        required: &[0b11],
    };
    type Fields = (EutilsHeader, EInfoBody);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.header, &self.einforesult)
    }

    #[inline]
    fn from_fields((header, einforesult): Self::Fields) -> Self {
        Self { header, einforesult }
    }
}

/// Names, or one database.
#[non_exhaustive]
pub struct EInfoBody {
    pub dblist: Option<Vec<String>>,
    pub dbinfo: Option<Vec<DbInfo>>,
}

impl rt::Object for EInfoBody {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EInfoBody",
        fields: &["dblist", "dbinfo"],
        required: &[0],
    };
    type Fields = (Option<Vec<String>>, Option<Vec<DbInfo>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.dblist, &self.dbinfo)
    }

    #[inline]
    fn from_fields((dblist, dbinfo): Self::Fields) -> Self {
        Self { dblist, dbinfo }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DbInfo",
        fields: &[
            "dbname",
            "menuname",
            "description",
            "dbbuild",
            "count",
            "lastupdate",
            "fieldlist",
            "linklist",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            dbname,
            menuname,
            description,
            dbbuild,
            count,
            lastupdate,
            fieldlist,
            linklist,
        ): Self::Fields,
    ) -> Self {
        Self {
            dbname,
            menuname,
            description,
            dbbuild,
            count,
            lastupdate,
            fieldlist,
            linklist,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DbField",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                name,
                fullname,
                description,
                termcount,
                isdate,
                isnumerical,
                singletoken,
                hierarchy,
            ),
            (ishidden,),
        ): Self::Fields,
    ) -> Self {
        Self {
            name,
            fullname,
            description,
            termcount,
            isdate,
            isnumerical,
            singletoken,
            hierarchy,
            ishidden,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DbLink",
        fields: &["name", "menu", "description", "dbto"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.menu, &self.description, &self.dbto)
    }

    #[inline]
    fn from_fields((name, menu, description, dbto): Self::Fields) -> Self {
        Self {
            name,
            menu,
            description,
            dbto,
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

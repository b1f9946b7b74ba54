// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `paginated_changeset`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedChangeset {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<Commit>>,
}

impl rt::Object for PaginatedChangeset {
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaginatedChangeset",
        fields: &["size", "page", "pagelen", "next", "previous", "values"],
        required: &[0],
    };
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<Commit>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.size, &self.page, &self.pagelen, &self.next, &self.previous, &self.values)
    }

    #[inline]
    fn from_fields((size, page, pagelen, next, previous, values): Self::Fields) -> Self {
        Self {
            size,
            page,
            pagelen,
            next,
            previous,
            values,
        }
    }
}

/// `commitstatus`, as the API calls it.
pub struct Commitstatus {
    pub r#type: String,
    pub key: Option<String>,
    pub state: Option<CommitstatusState>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub refname: Option<String>,
    pub uuid: Option<String>,
    pub created_on: Option<rt::DateTime>,
    pub updated_on: Option<rt::DateTime>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl Commitstatus {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            key: None,
            state: None,
            name: None,
            url: None,
            description: None,
            refname: None,
            uuid: None,
            created_on: None,
            updated_on: None,
            links: None,
        }
    }
}

impl rt::Object for Commitstatus {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Commitstatus",
        fields: &[
            "type",
            "key",
            "state",
            "name",
            "url",
            "description",
            "refname",
            "uuid",
            "created_on",
            "updated_on",
            "links",
        ],
        required: &[0b1],
    };
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<CommitstatusState>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<rt::DateTime>, Option<rt::DateTime>, Option<rt::Map<rt::Any>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.key,
                &self.state,
                &self.name,
                &self.url,
                &self.description,
                &self.refname,
                &self.uuid,
            ),
            (&self.created_on, &self.updated_on, &self.links),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (r#type, key, state, name, url, description, refname, uuid),
            (created_on, updated_on, links),
        ): Self::Fields,
    ) -> Self {
        Self {
            r#type,
            key,
            state,
            name,
            url,
            description,
            refname,
            uuid,
            created_on,
            updated_on,
            links,
        }
    }
}

/// `state` of `commitstatus`.
#[non_exhaustive]
pub enum CommitstatusState {
    /// `INPROGRESS`
    Inprogress,
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `STOPPED`
    Stopped,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PaginatedChangeset
    Commitstatus
}

rt::choices! {
    CommitstatusState {
        Inprogress = "INPROGRESS",
        Successful = "SUCCESSFUL",
        Failed = "FAILED",
        Stopped = "STOPPED",
    }
}

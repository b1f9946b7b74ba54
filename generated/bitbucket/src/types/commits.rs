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
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedChangeset",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            size: group_0.0,
            page: group_0.1,
            pagelen: group_0.2,
            next: group_0.3,
            previous: group_0.4,
            values: group_0.5,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Commitstatus",
        0b1,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            key: group_0.1,
            state: group_0.2,
            name: group_0.3,
            url: group_0.4,
            description: group_0.5,
            refname: group_0.6,
            uuid: group_0.7,
            created_on: group_1.0,
            updated_on: group_1.1,
            links: group_1.2,
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

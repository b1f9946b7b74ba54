// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `role` of `listRepositories`.
#[non_exhaustive]
pub enum ListRepositoriesRole {
    /// `admin`
    Admin,
    /// `contributor`
    Contributor,
    /// `member`
    Member,
    /// `owner`
    Owner,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `paginated_repositories`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedRepositories {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<Repository>>,
}

impl rt::Object for PaginatedRepositories {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedRepositories",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<Repository>>,
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

rt::objects! {
    PaginatedRepositories
}

rt::choices! {
    ListRepositoriesRole {
        Admin = "admin",
        Contributor = "contributor",
        Member = "member",
        Owner = "owner",
    }
}

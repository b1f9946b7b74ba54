// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `paginated_branches`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedBranches {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<Branch>>,
}

impl rt::Object for PaginatedBranches {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedBranches",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<Branch>>,
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

/// `body` of `createBranch`.
pub struct CreateBranchBody {
    pub name: String,
    pub target: CreateBranchBodyTarget,
}

impl CreateBranchBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, target: CreateBranchBodyTarget) -> Self {
        Self { name: name.into(), target }
    }
}

impl rt::Object for CreateBranchBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateBranchBody",
        0b11,
        &["name", "target"],
    );
    type Fields = (String, CreateBranchBodyTarget);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.target)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            target: group_0.1,
        }
    }
}

/// `body.target` of `createBranch`.
pub struct CreateBranchBodyTarget {
    pub hash: String,
}

impl CreateBranchBodyTarget {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(hash: impl Into<String>) -> Self {
        Self { hash: hash.into() }
    }
}

impl rt::Object for CreateBranchBodyTarget {
    const SHAPE: rt::Shape = rt::Shape::new("CreateBranchBodyTarget", 0b1, &["hash"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.hash,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { hash: group_0.0 }
    }
}

rt::objects! {
    PaginatedBranches
    CreateBranchBody
    CreateBranchBodyTarget
}

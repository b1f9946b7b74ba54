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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaginatedBranches",
        fields: &["size", "page", "pagelen", "next", "previous", "values"],
        required: &[0],
    };
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateBranchBody",
        fields: &["name", "target"],
        required: &[0b11],
    };
    type Fields = (String, CreateBranchBodyTarget);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.target)
    }

    #[inline]
    fn from_fields((name, target): Self::Fields) -> Self {
        Self { name, target }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateBranchBodyTarget",
        fields: &["hash"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.hash,)
    }

    #[inline]
    fn from_fields((hash,): Self::Fields) -> Self {
        Self { hash }
    }
}

rt::objects! {
    PaginatedBranches
    CreateBranchBody
    CreateBranchBodyTarget
}

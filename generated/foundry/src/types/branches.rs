// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of branches.
#[non_exhaustive]
pub struct ListBranchesResponse {
    pub data: Vec<Branch>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListBranchesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListBranchesResponse",
        0b1,
        &["data", "nextPageToken"],
    );
    type Fields = (Vec<Branch>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_page_token: group_0.1,
        }
    }
}

/// A branch.
#[non_exhaustive]
pub struct Branch {
    pub name: String,
    pub transaction_rid: Option<String>,
}

impl rt::Object for Branch {
    const SHAPE: rt::Shape = rt::Shape::new("Branch", 0b1, &["name", "transactionRid"]);
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.transaction_rid)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            transaction_rid: group_0.1,
        }
    }
}

/// A branch to create.
pub struct CreateBranchRequest {
    pub name: String,
    /// Transaction that the branch points to.
    pub transaction_rid: Option<String>,
}

impl CreateBranchRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            transaction_rid: None,
        }
    }
}

impl rt::Object for CreateBranchRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateBranchRequest",
        0b1,
        &["name", "transactionRid"],
    );
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.transaction_rid)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            transaction_rid: group_0.1,
        }
    }
}

rt::objects! {
    ListBranchesResponse
    Branch
    CreateBranchRequest
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of branches.
#[non_exhaustive]
pub struct ListBranchesResponse {
    pub data: Vec<Branch>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListBranchesResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListBranchesResponse",
        fields: &["data", "nextPageToken"],
        required: &[0b1],
    };
    type Fields = (Vec<Branch>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields((data, next_page_token): Self::Fields) -> Self {
        Self { data, next_page_token }
    }
}

/// A branch.
#[non_exhaustive]
pub struct Branch {
    pub name: String,
    pub transaction_rid: Option<String>,
}

impl rt::Object for Branch {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Branch",
        fields: &["name", "transactionRid"],
        required: &[0b1],
    };
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.transaction_rid)
    }

    #[inline]
    fn from_fields((name, transaction_rid): Self::Fields) -> Self {
        Self { name, transaction_rid }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateBranchRequest",
        fields: &["name", "transactionRid"],
        required: &[0b1],
    };
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.transaction_rid)
    }

    #[inline]
    fn from_fields((name, transaction_rid): Self::Fields) -> Self {
        Self { name, transaction_rid }
    }
}

rt::objects! {
    ListBranchesResponse
    Branch
    CreateBranchRequest
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `OwnersResponse`, as the API calls it.
#[non_exhaustive]
pub struct OwnersResponse {
    pub meta: Option<Meta>,
    pub results: Vec<Owner>,
}

impl rt::Object for OwnersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OwnersResponse",
        0b10,
        &["meta", "results"],
    );
    type Fields = (Option<Meta>, Vec<Owner>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            meta: group_0.0,
            results: group_0.1,
        }
    }
}

/// `Owner`, as the API calls it.
#[non_exhaustive]
pub struct Owner {
    pub id: i32,
    pub name: String,
}

impl rt::Object for Owner {
    const SHAPE: rt::Shape = rt::Shape::new("Owner", 0b11, &["id", "name"]);
    type Fields = (i32, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
        }
    }
}

rt::objects! {
    OwnersResponse
    Owner
}

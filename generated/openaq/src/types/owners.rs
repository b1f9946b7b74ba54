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
    const SHAPE: rt::Shape = rt::Shape {
        name: "OwnersResponse",
        fields: &["meta", "results"],
        required: &[0b10],
    };
    type Fields = (Option<Meta>, Vec<Owner>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.meta, &self.results)
    }

    #[inline]
    fn from_fields((meta, results): Self::Fields) -> Self {
        Self { meta, results }
    }
}

/// `Owner`, as the API calls it.
#[non_exhaustive]
pub struct Owner {
    pub id: i32,
    pub name: String,
}

impl rt::Object for Owner {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Owner",
        fields: &["id", "name"],
        required: &[0b11],
    };
    type Fields = (i32, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields((id, name): Self::Fields) -> Self {
        Self { id, name }
    }
}

rt::objects! {
    OwnersResponse
    Owner
}

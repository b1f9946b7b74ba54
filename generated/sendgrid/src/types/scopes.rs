// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `ListScope`.
#[non_exhaustive]
pub struct ListScopeResponse {
    pub scopes: Vec<String>,
}

impl rt::Object for ListScopeResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ListScopeResponse", 0b1, &["scopes"]);
    type Fields = (Vec<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.scopes,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { scopes: group_0.0 }
    }
}

rt::objects! {
    ListScopeResponse
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
/// `ListScope.response`
#[non_exhaustive]
pub struct ListScopeResponse {
    pub scopes: Vec<String>,
}
impl rt::Object for ListScopeResponse {
    const NAME: &'static str = "ListScopeResponse";
    const FIELDS: &'static [&'static str] = &["scopes"];
    const REQUIRED: &'static [u64] = &[0b1];
    type Fields = (Vec<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.scopes,)
    }
    #[inline]
    fn from_fields((scopes,): Self::Fields) -> Self {
        Self { scopes }
    }
}
rt::objects! {
    ListScopeResponse
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `unsubscribe_groups`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `unsubscribe_groups`.
#[derive(Debug, Clone, Copy)]
pub struct UnsubscribeGroups<'a>(pub(crate) &'a Client);

impl UnsubscribeGroups<'_> {
    /// List unsubscribe groups
    ///
    /// Returns a list of [`SuppressionGroup`](crate::types::SuppressionGroup). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_asm_group(&self) -> Call<ListAsmGroup> {
        Call::__new(self.0)
    }
}

/// `GET /v3/asm/groups`
pub enum ListAsmGroup {}
impl rt::Operation for ListAsmGroup {
    const SPEC: rt::Spec = rt::Spec::new("ListAsmGroup", "GET", "/v3/asm/groups")
        .params(&[rt::query("id"), rt::header("on-behalf-of")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::SuppressionGroup>>;
    type Failure = ListAsmGroupError;
}

impl Call<ListAsmGroup> {
    /// Id of a group
    #[inline]
    pub fn id(self, id: i64) -> Self {
        self.__arg(0, &id)
    }

    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(1, on_behalf_of)
    }
}

/// How [`list_asm_group`](UnsubscribeGroups::list_asm_group) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type ListAsmGroupError = crate::errors::ErrorResponse400_401_403_429_500;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `scopes`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `scopes`.
#[derive(Debug, Clone, Copy)]
pub struct Scopes<'a>(pub(crate) &'a Client);

impl Scopes<'_> {
    /// List what the key may do
    ///
    /// Returns [`ListScopeResponse`](crate::types::ListScopeResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_scope(&self) -> Call<ListScope> {
        Call::__new(self.0)
    }
}

/// `GET /v3/scopes`
pub enum ListScope {}
impl rt::Operation for ListScope {
    const SPEC: rt::Spec = rt::Spec::new("ListScope", "GET", "/v3/scopes")
        .params(&[rt::header("on-behalf-of")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListScopeResponse>;
    type Failure = ListScopeError;
}

impl Call<ListScope> {
    /// Subuser or account to act for
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: &str) -> Self {
        self.__arg(0, on_behalf_of)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListScopeError {
    /// No valid key was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The key may not do this
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside SendGrid
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ListScopeError {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}

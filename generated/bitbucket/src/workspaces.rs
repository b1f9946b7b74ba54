// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Workspaces`
use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;
/// The operations of `Workspaces`.
#[derive(Debug, Clone, Copy)]
pub struct Workspaces<'a>(pub(crate) &'a Client);
impl Workspaces<'_> {
    /// List the workspaces of the caller
    #[inline]
    pub fn list_workspaces(&self) -> Call<ListWorkspaces> {
        Call(rt::Pending::new(&self.0.0))
    }
}
/// `GET /workspaces`
pub enum ListWorkspaces {}
impl rt::Operation for ListWorkspaces {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listWorkspaces",
        method: "GET",
        path: "/workspaces",
        params: &[
            rt::query("role").explode(false),
            rt::query("q").explode(false),
            rt::query("sort").explode(false),
            rt::query("page").explode(false),
            rt::query("pagelen").explode(false),
        ],
        security: &[&["oauth2"], &["basic"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::PaginatedWorkspaces>;
    type Failure = ListWorkspacesError;
}
impl Call<ListWorkspaces> {
    /// Sets `role`.
    #[inline]
    pub fn role(self, role: types::ListWorkspacesRole) -> Self {
        Call(self.0.arg(0, &role))
    }
    /// Filter
    #[inline]
    pub fn q(self, q: &str) -> Self {
        Call(self.0.arg(1, q))
    }
    /// Field to sort by
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        Call(self.0.arg(2, sort))
    }
    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        Call(self.0.arg(3, &page))
    }
    /// Values on a page, 100 at most mostly
    #[inline]
    pub fn pagelen(self, pagelen: i64) -> Self {
        Call(self.0.arg(4, &pagelen))
    }
}
/// The same as [`GetCurrentUserError`](crate::errors::GetCurrentUserError).
pub type ListWorkspacesError = crate::errors::GetCurrentUserError;

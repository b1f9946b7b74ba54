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
    ///
    /// Stands in for the listing across workspaces at /workspaces, which Bitbucket took away in 2026.
    ///
    /// Returns [`PaginatedWorkspaces`](crate::types::PaginatedWorkspaces).
    #[inline]
    pub fn list_workspaces(&self) -> Call<ListWorkspaces> {
        Call::__new(self.0)
    }
}

/// `GET /user/workspaces`
pub enum ListWorkspaces {}
impl rt::Operation for ListWorkspaces {
    const SPEC: rt::Spec = rt::Spec::new("listWorkspaces", "GET", "/user/workspaces")
        .params(
            &[
                rt::query("administrator").explode(false),
                rt::query("sort").explode(false),
                rt::query("page").explode(false),
                rt::query("pagelen").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaginatedWorkspaces>;
    type Failure = ListWorkspacesError;
}

impl Call<ListWorkspaces> {
    /// Only workspaces that the caller administers
    #[inline]
    pub fn administrator(self, administrator: bool) -> Self {
        self.__arg(0, &administrator)
    }

    /// Field to sort by
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        self.__arg(1, sort)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(2, &page)
    }

    /// Values on a page, 100 at most mostly
    #[inline]
    pub fn pagelen(self, pagelen: i64) -> Self {
        self.__arg(3, &pagelen)
    }
}

/// How [`list_workspaces`](Workspaces::list_workspaces) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 429 Too Many Requests: Too many calls
pub type ListWorkspacesError = crate::errors::Error401_429;

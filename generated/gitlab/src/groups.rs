// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `groups`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `groups`.
#[derive(Debug, Clone, Copy)]
pub struct Groups<'a>(pub(crate) &'a Client);

impl Groups<'_> {
    /// List groups
    ///
    /// Returns a list of [`Group`](crate::types::Group). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_groups(&self) -> Call<ListGroups> {
        Call::__new(self.0)
    }
}

/// `GET /api/v4/groups`
pub enum ListGroups {}
impl rt::Operation for ListGroups {
    const SPEC: rt::Spec = rt::Spec::new("listGroups", "GET", "/api/v4/groups")
        .params(
            &[
                rt::query("all_available"),
                rt::query("search"),
                rt::query("order_by"),
                rt::query("sort"),
                rt::query("statistics"),
                rt::query("visibility"),
                rt::query("owned"),
                rt::query("min_access_level"),
                rt::query("top_level_only"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Group>>;
    type Failure = ListGroupsError;
}

impl Call<ListGroups> {
    /// Sets `all_available`.
    #[inline]
    pub fn all_available(self, all_available: bool) -> Self {
        self.__arg(0, &all_available)
    }

    /// Words to look for
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(1, search)
    }

    /// Sets `order_by`.
    ///
    /// Default: `name`.
    #[inline]
    pub fn order_by(self, order_by: types::ListGroupsOrderBy) -> Self {
        self.__arg(2, &order_by)
    }

    /// Sets `sort`.
    ///
    /// Default: `asc`.
    #[inline]
    pub fn sort(self, sort: types::ListGroupsSort) -> Self {
        self.__arg(3, &sort)
    }

    /// Sets `statistics`.
    #[inline]
    pub fn statistics(self, statistics: bool) -> Self {
        self.__arg(4, &statistics)
    }

    /// Sets `visibility`.
    #[inline]
    pub fn visibility(self, visibility: types::ListGroupsVisibility) -> Self {
        self.__arg(5, &visibility)
    }

    /// Sets `owned`.
    #[inline]
    pub fn owned(self, owned: bool) -> Self {
        self.__arg(6, &owned)
    }

    /// Sets `min_access_level`.
    #[inline]
    pub fn min_access_level(
        self,
        min_access_level: types::ListGroupsMinAccessLevel,
    ) -> Self {
        self.__arg(7, &min_access_level)
    }

    /// Sets `top_level_only`.
    #[inline]
    pub fn top_level_only(self, top_level_only: bool) -> Self {
        self.__arg(8, &top_level_only)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(9, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(10, &per_page)
    }
}

/// How [`list_groups`](Groups::list_groups) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 429 Too Many Requests: Too many calls
pub type ListGroupsError = crate::errors::Error401_429;

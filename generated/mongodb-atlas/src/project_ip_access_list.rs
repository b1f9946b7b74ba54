// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Addresses that may connect.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Project IP Access List`.
#[derive(Debug, Clone, Copy)]
pub struct ProjectIpAccessList<'a>(pub(crate) &'a Client);

impl ProjectIpAccessList<'_> {
    /// List who may connect to a project
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`PaginatedNetworkAccess`](crate::types::PaginatedNetworkAccess). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_access_list_entries(
        &self,
        group_id: &str,
    ) -> Call<ListAccessListEntries> {
        Call::__new(self.0).__arg(0, group_id)
    }

    /// Add entries to the access list
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`PaginatedNetworkAccess`](crate::types::PaginatedNetworkAccess). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn create_access_list_entry(
        &self,
        group_id: &str,
        body: &[types::NetworkPermissionEntry],
    ) -> Call<CreateAccessListEntry> {
        Call(rt::Pending::new(&self.0.0).arg(0, group_id).json(body))
    }

    /// Remove an entry from the access list
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `entry_value`: Address, CIDR block or AWS security group, percent-encoded.
    ///
    /// Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn delete_access_list_entry(
        &self,
        group_id: &str,
        entry_value: &str,
    ) -> Call<DeleteAccessListEntry> {
        Call::__new(self.0).__arg(0, group_id).__arg(1, entry_value)
    }
}

/// `GET /api/atlas/v2/groups/{groupId}/accessList`
pub enum ListAccessListEntries {}
impl rt::Operation for ListAccessListEntries {
    const SPEC: rt::Spec = rt::Spec::new(
            "listAccessListEntries",
            "GET",
            "/api/atlas/v2/groups/{groupId}/accessList",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedNetworkAccess>;
    type Failure = ListAccessListEntriesError;
}

impl Call<ListAccessListEntries> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(1, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(2, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(3, &page_num)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(4, &pretty)
    }
}

/// How [`list_access_list_entries`](ProjectIpAccessList::list_access_list_entries) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListAccessListEntriesError = crate::errors::ApiError401_403_404_429_500;

/// `POST /api/atlas/v2/groups/{groupId}/accessList`
pub enum CreateAccessListEntry {}
impl rt::Operation for CreateAccessListEntry {
    const SPEC: rt::Spec = rt::Spec::new(
            "createAccessListEntry",
            "POST",
            "/api/atlas/v2/groups/{groupId}/accessList",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json")
        .body("application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedNetworkAccess>;
    type Failure = CreateAccessListEntryError;
}

impl Call<CreateAccessListEntry> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(1, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(2, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(3, &page_num)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(4, &pretty)
    }
}

/// How [`create_access_list_entry`](ProjectIpAccessList::create_access_list_entry) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type CreateAccessListEntryError = crate::errors::ApiError400_401_403_404_429_500;

/// `DELETE /api/atlas/v2/groups/{groupId}/accessList/{entryValue}`
pub enum DeleteAccessListEntry {}
impl rt::Operation for DeleteAccessListEntry {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteAccessListEntry",
            "DELETE",
            "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}",
        )
        .params(&[rt::path("groupId"), rt::path("entryValue")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteAccessListEntryError;
}

/// How [`delete_access_list_entry`](ProjectIpAccessList::delete_access_list_entry) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type DeleteAccessListEntryError = crate::errors::ApiError401_403_404_429_500;

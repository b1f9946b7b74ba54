// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Groups and their members.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `groups`.
#[derive(Debug, Clone, Copy)]
pub struct Groups<'a>(pub(crate) &'a Client);

impl Groups<'_> {
    /// List groups
    ///
    /// Returns [`GroupCollectionResponse`](crate::types::GroupCollectionResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn group_list_group(&self) -> Call<GroupListGroup> {
        Call::__new(self.0)
    }

    /// List the members of a group
    ///
    /// - `group_id`: Id of the group.
    ///
    /// Returns [`DirectoryObjectCollectionResponse`](crate::types::DirectoryObjectCollectionResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn list_members(&self, group_id: &str) -> Call<ListMembers> {
        Call::__new(self.0).__arg(0, group_id)
    }

    /// Add a member to a group
    ///
    /// - `group_id`: Id of the group.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn create_ref_members(
        &self,
        group_id: &str,
        body: &types::ReferenceCreate,
    ) -> Call<CreateRefMembers> {
        Call(rt::Pending::new(&self.0.0).arg(0, group_id).json(body))
    }
}

/// `GET /groups`
pub enum GroupListGroup {}
impl rt::Operation for GroupListGroup {
    const SPEC: rt::Spec = rt::Spec::new("groups.group.ListGroup", "GET", "/groups")
        .params(
            &[
                rt::header("ConsistencyLevel"),
                rt::query("$top"),
                rt::query("$search"),
                rt::query("$filter"),
                rt::query("$count"),
                rt::query("$orderby").explode(false),
                rt::query("$select").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::GroupCollectionResponse>;
    type Failure = GroupListGroupError;
}

impl Call<GroupListGroup> {
    /// Set to eventual with $search and $count on directory objects.
    #[inline]
    pub fn consistency_level(self, consistency_level: &str) -> Self {
        self.__arg(0, consistency_level)
    }

    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(1, &top)
    }

    /// Search phrase.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(2, search)
    }

    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }

    /// Whether to count all items.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.__arg(4, &count)
    }

    /// Properties to sort by.
    #[inline]
    pub fn orderby(self, orderby: &[String]) -> Self {
        self.__arg(5, orderby)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(6, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(7, expand)
    }
}

/// How [`group_list_group`](Groups::group_list_group) fails; the same as [`ODataError400_401_403_429`](crate::errors::ODataError400_401_403_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 429 Too Many Requests: The caller is throttled.
pub type GroupListGroupError = crate::errors::ODataError400_401_403_429;

/// `GET /groups/{group-id}/members`
pub enum ListMembers {}
impl rt::Operation for ListMembers {
    const SPEC: rt::Spec = rt::Spec::new(
            "groups.ListMembers",
            "GET",
            "/groups/{group-id}/members",
        )
        .params(
            &[
                rt::path("group-id"),
                rt::header("ConsistencyLevel"),
                rt::query("$top"),
                rt::query("$search"),
                rt::query("$filter"),
                rt::query("$count"),
                rt::query("$orderby").explode(false),
                rt::query("$select").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DirectoryObjectCollectionResponse>;
    type Failure = ListMembersError;
}

impl Call<ListMembers> {
    /// Set to eventual with $search and $count on directory objects.
    #[inline]
    pub fn consistency_level(self, consistency_level: &str) -> Self {
        self.__arg(1, consistency_level)
    }

    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(2, &top)
    }

    /// Search phrase.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(3, search)
    }

    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(4, filter)
    }

    /// Whether to count all items.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.__arg(5, &count)
    }

    /// Properties to sort by.
    #[inline]
    pub fn orderby(self, orderby: &[String]) -> Self {
        self.__arg(6, orderby)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(7, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(8, expand)
    }
}

/// How [`list_members`](Groups::list_members) fails; the same as [`ODataError400_401_403_404_429`](crate::errors::ODataError400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type ListMembersError = crate::errors::ODataError400_401_403_404_429;

/// `POST /groups/{group-id}/members/$ref`
pub enum CreateRefMembers {}
impl rt::Operation for CreateRefMembers {
    const SPEC: rt::Spec = rt::Spec::new(
            "groups.CreateRefMembers",
            "POST",
            "/groups/{group-id}/members/$ref",
        )
        .params(&[rt::path("group-id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = CreateRefMembersError;
}

/// How [`create_ref_members`](Groups::create_ref_members) fails; the same as [`ODataError400_401_403_404_429`](crate::errors::ODataError400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type CreateRefMembersError = crate::errors::ODataError400_401_403_404_429;

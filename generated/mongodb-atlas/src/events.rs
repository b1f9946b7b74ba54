// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! What happened in a project.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Events`.
#[derive(Debug, Clone, Copy)]
pub struct Events<'a>(pub(crate) &'a Client);

impl Events<'_> {
    /// List the events of a project
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`GroupPaginatedEvent`](crate::types::GroupPaginatedEvent). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_group_events(&self, group_id: &str) -> Call<ListGroupEvents> {
        Call::__new(self.0).__arg(0, group_id)
    }
}

/// `GET /api/atlas/v2/groups/{groupId}/events`
pub enum ListGroupEvents {}
impl rt::Operation for ListGroupEvents {
    const SPEC: rt::Spec = rt::Spec::new(
            "listGroupEvents",
            "GET",
            "/api/atlas/v2/groups/{groupId}/events",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
                rt::query("clusterNames"),
                rt::query("eventType"),
                rt::query("includeRaw"),
                rt::query("minDate"),
                rt::query("maxDate"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::GroupPaginatedEvent>;
    type Failure = ListGroupEventsError;
}

impl Call<ListGroupEvents> {
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

    /// Clusters to keep.
    #[inline]
    pub fn cluster_names(self, cluster_names: &[String]) -> Self {
        self.__arg(5, cluster_names)
    }

    /// Kinds to keep.
    #[inline]
    pub fn event_type(self, event_type: &[String]) -> Self {
        self.__arg(6, event_type)
    }

    /// Whether the raw event is included.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_raw(self, include_raw: bool) -> Self {
        self.__arg(7, &include_raw)
    }

    /// Only events from this time.
    #[inline]
    pub fn min_date(self, min_date: &rt::DateTime) -> Self {
        self.__arg(8, min_date)
    }

    /// Only events up to this time.
    #[inline]
    pub fn max_date(self, max_date: &rt::DateTime) -> Self {
        self.__arg(9, max_date)
    }
}

/// How [`list_group_events`](Events::list_group_events) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListGroupEventsError = crate::errors::ApiError400_401_403_404_429_500;

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Events`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Events`.
#[derive(Debug, Clone, Copy)]
pub struct Events<'a>(pub(crate) &'a Client);

impl Events<'_> {
    /// Search the issues of an organization
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    ///
    /// Returns a list of [`Issue`](crate::types::Issue). Headers of answers: `Link` (200), `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn list_organization_issues(
        &self,
        organization_id_or_slug: &str,
    ) -> Call<ListOrganizationIssues> {
        Call::__new(self.0).__arg(0, organization_id_or_slug)
    }

    /// Get an issue
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `issue_id`: Id of the issue
    ///
    /// Returns [`Issue`](crate::types::Issue). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn get_organization_issue(
        &self,
        organization_id_or_slug: &str,
        issue_id: &str,
    ) -> Call<GetOrganizationIssue> {
        Call::__new(self.0).__arg(0, organization_id_or_slug).__arg(1, issue_id)
    }

    /// Change an issue: resolve, ignore or assign it
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `issue_id`: Id of the issue
    ///
    /// Returns [`Issue`](crate::types::Issue). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn update_organization_issue(
        &self,
        organization_id_or_slug: &str,
        issue_id: &str,
        body: &types::IssueUpdate,
    ) -> Call<UpdateOrganizationIssue> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, organization_id_or_slug)
                .arg(1, issue_id)
                .json(body),
        )
    }

    /// Delete an issue
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `issue_id`: Id of the issue
    ///
    /// Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn delete_organization_issue(
        &self,
        organization_id_or_slug: &str,
        issue_id: &str,
    ) -> Call<DeleteOrganizationIssue> {
        Call::__new(self.0).__arg(0, organization_id_or_slug).__arg(1, issue_id)
    }

    /// List the events of an issue
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `issue_id`: Id of the issue
    ///
    /// Returns a list of [`EventSummary`](crate::types::EventSummary). Headers of answers: `Link` (200), `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn list_organization_issue_events(
        &self,
        organization_id_or_slug: &str,
        issue_id: &str,
    ) -> Call<ListOrganizationIssueEvents> {
        Call::__new(self.0).__arg(0, organization_id_or_slug).__arg(1, issue_id)
    }

    /// Get an event of an issue
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `issue_id`: Id of the issue
    /// - `event_id`: Id of the event, or latest, oldest or recommended
    ///
    /// Returns [`Event`](crate::types::Event). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn get_organization_issue_event(
        &self,
        organization_id_or_slug: &str,
        issue_id: &str,
        event_id: &str,
    ) -> Call<GetOrganizationIssueEvent> {
        Call::__new(self.0)
            .__arg(0, organization_id_or_slug)
            .__arg(1, issue_id)
            .__arg(2, event_id)
    }

    /// List the error events of a project
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `project_id_or_slug`: Id or slug of the project
    ///
    /// Returns a list of [`EventSummary`](crate::types::EventSummary). Headers of answers: `Link` (200), `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn list_project_events(
        &self,
        organization_id_or_slug: &str,
        project_id_or_slug: &str,
    ) -> Call<ListProjectEvents> {
        Call::__new(self.0)
            .__arg(0, organization_id_or_slug)
            .__arg(1, project_id_or_slug)
    }

    /// Get an event of a project
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `project_id_or_slug`: Id or slug of the project
    /// - `event_id`: Id of the event
    ///
    /// Returns [`Event`](crate::types::Event). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn get_project_event(
        &self,
        organization_id_or_slug: &str,
        project_id_or_slug: &str,
        event_id: &str,
    ) -> Call<GetProjectEvent> {
        Call::__new(self.0)
            .__arg(0, organization_id_or_slug)
            .__arg(1, project_id_or_slug)
            .__arg(2, event_id)
    }
}

/// `GET /api/0/organizations/{organization_id_or_slug}/issues/`
pub enum ListOrganizationIssues {}
impl rt::Operation for ListOrganizationIssues {
    const SPEC: rt::Spec = rt::Spec::new(
            "listOrganizationIssues",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/issues/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::query("environment"),
                rt::query("project"),
                rt::query("statsPeriod"),
                rt::query("start"),
                rt::query("end"),
                rt::query("groupStatsPeriod"),
                rt::query("shortIdLookup"),
                rt::query("query"),
                rt::query("viewId"),
                rt::query("sort"),
                rt::query("limit"),
                rt::query("expand"),
                rt::query("collapse"),
                rt::query("cursor"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Issue>>;
    type Failure = ListOrganizationIssuesError;
}

impl Call<ListOrganizationIssues> {
    /// Only these environments
    #[inline]
    pub fn environment(self, environment: &[String]) -> Self {
        self.__arg(1, environment)
    }

    /// Only these projects
    #[inline]
    pub fn project(self, project: &[types::ProjectFilterItem]) -> Self {
        self.__arg(2, project)
    }

    /// Length of time up to now, such as 24h or 14d
    #[inline]
    pub fn stats_period(self, stats_period: &str) -> Self {
        self.__arg(3, stats_period)
    }

    /// Begin of the time
    #[inline]
    pub fn start(self, start: &rt::DateTime) -> Self {
        self.__arg(4, start)
    }

    /// End of the time
    #[inline]
    pub fn end(self, end: &rt::DateTime) -> Self {
        self.__arg(5, end)
    }

    /// auto, 24h or 14d
    #[inline]
    pub fn group_stats_period(self, group_stats_period: &str) -> Self {
        self.__arg(6, group_stats_period)
    }

    /// 1 finds an issue by short id in the query
    #[inline]
    pub fn short_id_lookup(
        self,
        short_id_lookup: types::ListOrganizationIssuesShortIdLookup,
    ) -> Self {
        self.__arg(7, &short_id_lookup)
    }

    /// Search; else is:unresolved
    ///
    /// Default: `is:unresolved`.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(8, query)
    }

    /// Sets `viewId`.
    #[inline]
    pub fn view_id(self, view_id: &str) -> Self {
        self.__arg(9, view_id)
    }

    /// Sets `sort`.
    ///
    /// Default: `date`.
    #[inline]
    pub fn sort(self, sort: types::ListOrganizationIssuesSort) -> Self {
        self.__arg(10, &sort)
    }

    /// Sets `limit`.
    ///
    /// Default: `100`.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(11, &limit)
    }

    /// Sets `expand`.
    #[inline]
    pub fn expand(self, expand: &[types::ListOrganizationIssuesExpandItem]) -> Self {
        self.__arg(12, expand)
    }

    /// Sets `collapse`.
    #[inline]
    pub fn collapse(
        self,
        collapse: &[types::ListOrganizationIssuesCollapseItem],
    ) -> Self {
        self.__arg(13, collapse)
    }

    /// Where to go on, from the Link header
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(14, cursor)
    }
}

/// How [`list_organization_issues`](Events::list_organization_issues) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListOrganizationIssuesError = crate::errors::Error400_401_403_404_429;

/// `GET /api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/`
pub enum GetOrganizationIssue {}
impl rt::Operation for GetOrganizationIssue {
    const SPEC: rt::Spec = rt::Spec::new(
            "getOrganizationIssue",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::path("issue_id"),
                rt::query("environment"),
                rt::query("expand"),
                rt::query("collapse"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Issue>;
    type Failure = GetOrganizationIssueError;
}

impl Call<GetOrganizationIssue> {
    /// Only these environments
    #[inline]
    pub fn environment(self, environment: &[String]) -> Self {
        self.__arg(2, environment)
    }

    /// Sets `expand`.
    #[inline]
    pub fn expand(self, expand: &[types::GetOrganizationIssueExpandItem]) -> Self {
        self.__arg(3, expand)
    }

    /// Sets `collapse`.
    #[inline]
    pub fn collapse(self, collapse: &[types::GetOrganizationIssueCollapseItem]) -> Self {
        self.__arg(4, collapse)
    }
}

/// How [`get_organization_issue`](Events::get_organization_issue) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetOrganizationIssueError = crate::errors::Error401_403_404_429;

/// `PUT /api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/`
pub enum UpdateOrganizationIssue {}
impl rt::Operation for UpdateOrganizationIssue {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateOrganizationIssue",
            "PUT",
            "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/",
        )
        .params(&[rt::path("organization_id_or_slug"), rt::path("issue_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Issue>;
    type Failure = UpdateOrganizationIssueError;
}

/// How [`update_organization_issue`](Events::update_organization_issue) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type UpdateOrganizationIssueError = crate::errors::Error400_401_403_404_429;

/// `DELETE /api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/`
pub enum DeleteOrganizationIssue {}
impl rt::Operation for DeleteOrganizationIssue {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteOrganizationIssue",
            "DELETE",
            "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/",
        )
        .params(&[rt::path("organization_id_or_slug"), rt::path("issue_id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteOrganizationIssueError;
}

/// How [`delete_organization_issue`](Events::delete_organization_issue) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type DeleteOrganizationIssueError = crate::errors::Error401_403_404_429;

/// `GET /api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/events/`
pub enum ListOrganizationIssueEvents {}
impl rt::Operation for ListOrganizationIssueEvents {
    const SPEC: rt::Spec = rt::Spec::new(
            "listOrganizationIssueEvents",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/events/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::path("issue_id"),
                rt::query("start"),
                rt::query("end"),
                rt::query("statsPeriod"),
                rt::query("environment"),
                rt::query("full"),
                rt::query("sample"),
                rt::query("query"),
                rt::query("per_page"),
                rt::query("cursor"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EventSummary>>;
    type Failure = ListOrganizationIssueEventsError;
}

impl Call<ListOrganizationIssueEvents> {
    /// Begin of the time
    #[inline]
    pub fn start(self, start: &rt::DateTime) -> Self {
        self.__arg(2, start)
    }

    /// End of the time
    #[inline]
    pub fn end(self, end: &rt::DateTime) -> Self {
        self.__arg(3, end)
    }

    /// Length of time up to now, such as 24h or 14d
    #[inline]
    pub fn stats_period(self, stats_period: &str) -> Self {
        self.__arg(4, stats_period)
    }

    /// Only these environments
    #[inline]
    pub fn environment(self, environment: &[String]) -> Self {
        self.__arg(5, environment)
    }

    /// Also the body with the stack trace
    ///
    /// Default: `false`.
    #[inline]
    pub fn full(self, full: bool) -> Self {
        self.__arg(6, &full)
    }

    /// Same order on every call
    ///
    /// Default: `false`.
    #[inline]
    pub fn sample(self, sample: bool) -> Self {
        self.__arg(7, &sample)
    }

    /// Search
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(8, query)
    }

    /// Most entries to return, 100 at most
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(9, &per_page)
    }

    /// Where to go on, from the Link header
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(10, cursor)
    }
}

/// How [`list_organization_issue_events`](Events::list_organization_issue_events) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListOrganizationIssueEventsError = crate::errors::Error400_401_403_404_429;

/// `GET /api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/events/{event_id}/`
pub enum GetOrganizationIssueEvent {}
impl rt::Operation for GetOrganizationIssueEvent {
    const SPEC: rt::Spec = rt::Spec::new(
            "getOrganizationIssueEvent",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/events/{event_id}/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::path("issue_id"),
                rt::path("event_id"),
                rt::query("environment"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Event>;
    type Failure = GetOrganizationIssueEventError;
}

impl Call<GetOrganizationIssueEvent> {
    /// Only these environments
    #[inline]
    pub fn environment(self, environment: &[String]) -> Self {
        self.__arg(3, environment)
    }
}

/// How [`get_organization_issue_event`](Events::get_organization_issue_event) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetOrganizationIssueEventError = crate::errors::Error401_403_404_429;

/// `GET /api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/events/`
pub enum ListProjectEvents {}
impl rt::Operation for ListProjectEvents {
    const SPEC: rt::Spec = rt::Spec::new(
            "listProjectEvents",
            "GET",
            "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/events/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::path("project_id_or_slug"),
                rt::query("statsPeriod"),
                rt::query("start"),
                rt::query("end"),
                rt::query("cursor"),
                rt::query("full"),
                rt::query("sample"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::EventSummary>>;
    type Failure = ListProjectEventsError;
}

impl Call<ListProjectEvents> {
    /// Length of time up to now, such as 24h or 14d
    #[inline]
    pub fn stats_period(self, stats_period: &str) -> Self {
        self.__arg(2, stats_period)
    }

    /// Begin of the time
    #[inline]
    pub fn start(self, start: &rt::DateTime) -> Self {
        self.__arg(3, start)
    }

    /// End of the time
    #[inline]
    pub fn end(self, end: &rt::DateTime) -> Self {
        self.__arg(4, end)
    }

    /// Where to go on, from the Link header
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(5, cursor)
    }

    /// Also the body with the stack trace
    ///
    /// Default: `false`.
    #[inline]
    pub fn full(self, full: bool) -> Self {
        self.__arg(6, &full)
    }

    /// Same order on every call
    ///
    /// Default: `false`.
    #[inline]
    pub fn sample(self, sample: bool) -> Self {
        self.__arg(7, &sample)
    }
}

/// How [`list_project_events`](Events::list_project_events) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListProjectEventsError = crate::errors::Error401_403_404_429;

/// `GET /api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/events/{event_id}/`
pub enum GetProjectEvent {}
impl rt::Operation for GetProjectEvent {
    const SPEC: rt::Spec = rt::Spec::new(
            "getProjectEvent",
            "GET",
            "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/events/{event_id}/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::path("project_id_or_slug"),
                rt::path("event_id"),
                rt::query("environment"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Event>;
    type Failure = GetProjectEventError;
}

impl Call<GetProjectEvent> {
    /// Only these environments
    #[inline]
    pub fn environment(self, environment: &[String]) -> Self {
        self.__arg(3, environment)
    }
}

/// How [`get_project_event`](Events::get_project_event) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetProjectEventError = crate::errors::Error401_403_404_429;

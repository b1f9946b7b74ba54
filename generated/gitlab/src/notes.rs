// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `notes`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `notes`.
#[derive(Debug, Clone, Copy)]
pub struct Notes<'a>(pub(crate) &'a Client);

impl Notes<'_> {
    /// List the comments of an issue
    ///
    /// - `id`: Id or URL-encoded path
    /// - `issue_iid`: Number of the issue in its project
    ///
    /// Returns a list of [`Note`](crate::types::Note). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_issue_notes(&self, id: &str, issue_iid: i64) -> Call<ListIssueNotes> {
        Call::__new(self.0).__arg(0, id).__arg(1, &issue_iid)
    }

    /// Comment on an issue
    ///
    /// - `id`: Id or URL-encoded path
    /// - `issue_iid`: Number of the issue in its project
    ///
    /// Returns [`Note`](crate::types::Note). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_issue_note(
        &self,
        id: &str,
        issue_iid: i64,
        body: &types::CreateIssueNoteBody,
    ) -> Call<CreateIssueNote> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).arg(1, &issue_iid).json(body))
    }
}

/// `GET /api/v4/projects/{id}/issues/{issue_iid}/notes`
pub enum ListIssueNotes {}
impl rt::Operation for ListIssueNotes {
    const SPEC: rt::Spec = rt::Spec::new(
            "listIssueNotes",
            "GET",
            "/api/v4/projects/{id}/issues/{issue_iid}/notes",
        )
        .params(
            &[
                rt::path("id"),
                rt::path("issue_iid"),
                rt::query("activity_filter"),
                rt::query("order_by"),
                rt::query("sort"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Note>>;
    type Failure = ListIssueNotesError;
}

impl Call<ListIssueNotes> {
    /// Sets `activity_filter`.
    ///
    /// Default: `all_notes`.
    #[inline]
    pub fn activity_filter(
        self,
        activity_filter: types::ListIssueNotesActivityFilter,
    ) -> Self {
        self.__arg(2, &activity_filter)
    }

    /// Sets `order_by`.
    ///
    /// Default: `created_at`.
    #[inline]
    pub fn order_by(self, order_by: types::ListIssueNotesOrderBy) -> Self {
        self.__arg(3, &order_by)
    }

    /// Sets `sort`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn sort(self, sort: types::Sort) -> Self {
        self.__arg(4, &sort)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(5, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(6, &per_page)
    }
}

/// How [`list_issue_notes`](Notes::list_issue_notes) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type ListIssueNotesError = crate::errors::Error401_404_429;

/// `POST /api/v4/projects/{id}/issues/{issue_iid}/notes`
pub enum CreateIssueNote {}
impl rt::Operation for CreateIssueNote {
    const SPEC: rt::Spec = rt::Spec::new(
            "createIssueNote",
            "POST",
            "/api/v4/projects/{id}/issues/{issue_iid}/notes",
        )
        .params(&[rt::path("id"), rt::path("issue_iid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Note>;
    type Failure = CreateIssueNoteError;
}

/// How [`create_issue_note`](Notes::create_issue_note) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type CreateIssueNoteError = crate::errors::Error400_401_403_404_429;

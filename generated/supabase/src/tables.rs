// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Rows of tables and views.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `tables`.
#[derive(Debug, Clone, Copy)]
pub struct Tables<'a>(pub(crate) &'a Client);

impl Tables<'_> {
    /// Read rows
    ///
    /// - `table`: Name of a table or view.
    ///
    /// Returns [`ListRowsOutput`]. Headers of answers: `Content-Range` (200, 206), `Preference-Applied` (200).
    #[inline]
    pub fn list_rows(&self, table: &str) -> Call<ListRows> {
        Call::__new(self.0).__arg(0, table)
    }

    /// Count rows without reading them
    ///
    /// - `table`: Name of a table or view.
    ///
    /// Headers of answers: `Content-Range` (200, 206).
    #[inline]
    pub fn count_rows(&self, table: &str) -> Call<CountRows> {
        Call::__new(self.0).__arg(0, table)
    }

    /// Insert rows, or upsert them with Prefer resolution
    ///
    /// - `table`: Name of a table or view.
    /// - `body`: One row or a list of rows.
    ///
    /// Returns a list of [`Row`](crate::types::Row). Headers of answers: `Location` (201), `Preference-Applied` (201).
    #[inline]
    pub fn insert_rows<'a>(
        &self,
        table: &str,
        body: impl Into<InsertRowsBodyForm<'a>>,
    ) -> Call<InsertRows> {
        Call(body.into().put(rt::Pending::new(&self.0.0).arg(0, table)))
    }

    /// Change the rows that match the filters
    ///
    /// - `table`: Name of a table or view.
    /// - `body`: The columns to set.
    ///
    /// Returns a list of [`Row`](crate::types::Row), or nothing. Headers of answers: `Content-Range` (204).
    #[inline]
    pub fn update_rows(&self, table: &str, body: &types::Row) -> Call<UpdateRows> {
        Call(rt::Pending::new(&self.0.0).arg(0, table).json(body))
    }

    /// Write one row whole under its primary key
    ///
    /// - `table`: Name of a table or view.
    /// - `body`: All columns, the primary key equal to the filter.
    ///
    /// Returns a list of [`Row`](crate::types::Row), or nothing.
    #[inline]
    pub fn upsert_row(&self, table: &str, body: &types::Row) -> Call<UpsertRow> {
        Call(rt::Pending::new(&self.0.0).arg(0, table).json(body))
    }

    /// Delete the rows that match the filters
    ///
    /// - `table`: Name of a table or view.
    ///
    /// Returns a list of [`Row`](crate::types::Row), or nothing. Headers of answers: `Content-Range` (204).
    #[inline]
    pub fn delete_rows(&self, table: &str) -> Call<DeleteRows> {
        Call::__new(self.0).__arg(0, table)
    }

    /// Describe the tables and functions that the caller may use
    ///
    /// Returns a map of any JSON values.
    #[inline]
    pub fn get_open_api(&self) -> Call<GetOpenApi> {
        Call::__new(self.0)
    }
}

/// `GET /rest/v1/{table}`
pub enum ListRows {}
impl rt::Operation for ListRows {
    const SPEC: rt::Spec = rt::Spec::new("listRows", "GET", "/rest/v1/{table}")
        .params(
            &[
                rt::path("table"),
                rt::query("select"),
                rt::query("filters"),
                rt::query("or"),
                rt::query("and"),
                rt::query("order"),
                rt::query("limit"),
                rt::query("offset"),
                rt::header("Prefer"),
                rt::header("Range"),
                rt::header("Range-Unit"),
                rt::header("Accept-Profile"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.pgrst.object+json, text/csv");
    type Success = ListRowsOutput;
    type Failure = ListRowsError;
}

impl Call<ListRows> {
    /// Columns and embedded relations to return.
    ///
    /// Default: `*`.
    #[inline]
    pub fn select(self, select: &str) -> Self {
        self.__arg(1, select)
    }

    /// A filter for each column, as operator.operand. Operators include eq, neq, gt, gte, lt, lte, like, ilike, match, imatch, in, is, isdistinct, fts, plfts, phfts, wfts, cs, cd, ov, sl, sr, nxr, nxl, adj, and not. before any.
    #[inline]
    pub fn filters(self, filters: &rt::Map<String>) -> Self {
        self.__arg(2, filters)
    }

    /// Filters of which one must hold.
    #[inline]
    pub fn or(self, or: &str) -> Self {
        self.__arg(3, or)
    }

    /// Filters that must all hold.
    #[inline]
    pub fn and(self, and: &str) -> Self {
        self.__arg(4, and)
    }

    /// Columns to sort by, with .asc or .desc and .nullsfirst or .nullslast.
    #[inline]
    pub fn order(self, order: &str) -> Self {
        self.__arg(5, order)
    }

    /// Most rows to return.
    ///
    /// At least 0.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(6, &limit)
    }

    /// How many rows to skip.
    ///
    /// At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(7, &offset)
    }

    /// Preferences, with commas between; return=minimal|headers-only|representation, count=exact|planned|estimated, resolution=merge-duplicates|ignore-duplicates, missing=default, handling=strict|lenient, max-affected=N, timezone=ZONE, tx=commit|rollback.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(8, prefer)
    }

    /// Rows to return, first and last.
    #[inline]
    pub fn range(self, range: &str) -> Self {
        self.__arg(9, range)
    }

    /// Unit of Range.
    #[inline]
    pub fn range_unit(self, range_unit: types::RangeUnit) -> Self {
        self.__arg(10, &range_unit)
    }

    /// Schema to read from.
    #[inline]
    pub fn accept_profile(self, accept_profile: &str) -> Self {
        self.__arg(11, accept_profile)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
pub enum ListRowsOutput {
    /// All matching rows.
    OkJson(<rt::Json<Vec<types::Row>> as rt::Body>::Value),
    /// All matching rows.
    OkObjectJson(<rt::Json<types::Row> as rt::Body>::Value),
    /// All matching rows.
    OkCsv(<rt::Text as rt::Body>::Value),
    /// A part of the rows.
    PartialContent(<rt::Json<Vec<types::Row>> as rt::Body>::Value),
}

rt::successes! {
    ListRowsOutput {
        200 "application/json" => OkJson(rt::Json<Vec<types::Row>>),
        200 "application/vnd.pgrst.object+json" => OkObjectJson(rt::Json<types::Row>),
        200 "text/csv" => OkCsv(rt::Text),
        206 => PartialContent(rt::Json<Vec<types::Row>>),
    }
}

/// `HEAD /rest/v1/{table}`
pub enum CountRows {}
impl rt::Operation for CountRows {
    const SPEC: rt::Spec = rt::Spec::new("countRows", "HEAD", "/rest/v1/{table}")
        .params(
            &[
                rt::path("table"),
                rt::query("select"),
                rt::query("filters"),
                rt::query("or"),
                rt::query("and"),
                rt::header("Prefer"),
                rt::header("Range"),
                rt::header("Accept-Profile"),
            ],
        )
        .security(Client::SECURITY)
        .accept("*/*");
    type Success = rt::Empty;
    type Failure = CountRowsError;
}

impl Call<CountRows> {
    /// Columns and embedded relations to return.
    ///
    /// Default: `*`.
    #[inline]
    pub fn select(self, select: &str) -> Self {
        self.__arg(1, select)
    }

    /// A filter for each column, as operator.operand. Operators include eq, neq, gt, gte, lt, lte, like, ilike, match, imatch, in, is, isdistinct, fts, plfts, phfts, wfts, cs, cd, ov, sl, sr, nxr, nxl, adj, and not. before any.
    #[inline]
    pub fn filters(self, filters: &rt::Map<String>) -> Self {
        self.__arg(2, filters)
    }

    /// Filters of which one must hold.
    #[inline]
    pub fn or(self, or: &str) -> Self {
        self.__arg(3, or)
    }

    /// Filters that must all hold.
    #[inline]
    pub fn and(self, and: &str) -> Self {
        self.__arg(4, and)
    }

    /// Preferences, with commas between; return=minimal|headers-only|representation, count=exact|planned|estimated, resolution=merge-duplicates|ignore-duplicates, missing=default, handling=strict|lenient, max-affected=N, timezone=ZONE, tx=commit|rollback.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(5, prefer)
    }

    /// Rows to return, first and last.
    #[inline]
    pub fn range(self, range: &str) -> Self {
        self.__arg(6, range)
    }

    /// Schema to read from.
    #[inline]
    pub fn accept_profile(self, accept_profile: &str) -> Self {
        self.__arg(7, accept_profile)
    }
}

/// `POST /rest/v1/{table}`
pub enum InsertRows {}
impl rt::Operation for InsertRows {
    const SPEC: rt::Spec = rt::Spec::new("insertRows", "POST", "/rest/v1/{table}")
        .params(
            &[
                rt::path("table"),
                rt::query("columns"),
                rt::query("on_conflict"),
                rt::query("select"),
                rt::header("Prefer"),
                rt::header("Content-Profile"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<Vec<types::Row>>;
    type Failure = InsertRowsError;
}

impl Call<InsertRows> {
    /// Columns of the body to use; all others are ignored.
    #[inline]
    pub fn columns(self, columns: &str) -> Self {
        self.__arg(1, columns)
    }

    /// Unique columns by which duplicates are found.
    #[inline]
    pub fn on_conflict(self, on_conflict: &str) -> Self {
        self.__arg(2, on_conflict)
    }

    /// Columns and embedded relations to return.
    ///
    /// Default: `*`.
    #[inline]
    pub fn select(self, select: &str) -> Self {
        self.__arg(3, select)
    }

    /// Preferences, with commas between; return=minimal|headers-only|representation, count=exact|planned|estimated, resolution=merge-duplicates|ignore-duplicates, missing=default, handling=strict|lenient, max-affected=N, timezone=ZONE, tx=commit|rollback.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(4, prefer)
    }

    /// Schema to write to.
    #[inline]
    pub fn content_profile(self, content_profile: &str) -> Self {
        self.__arg(5, content_profile)
    }
}

/// The body, in one of its media types; what it is made of can be given in its place.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub enum InsertRowsBodyForm<'a> {
    /// As `application/json`.
    Json(&'a types::RowOrRows),
    /// As `text/csv`.
    Csv(&'a str),
}

impl InsertRowsBodyForm<'_> {
    #[inline]
    fn put(self, call: rt::Pending<InsertRows>) -> rt::Pending<InsertRows> {
        match self {
            Self::Json(body) => call.json_as("application/json", body),
            Self::Csv(body) => call.text_as("text/csv", body),
        }
    }
}

impl<'a> From<&'a types::RowOrRows> for InsertRowsBodyForm<'a> {
    #[inline]
    fn from(body: &'a types::RowOrRows) -> Self {
        Self::Json(body)
    }
}

/// How [`insert_rows`](Tables::insert_rows) fails; the same as [`DeleteRowsError`].
///
/// - 400 Bad Request: The query or a value is wrong.
/// - 401 Unauthorized: The key is missing, wrong or expired, or the role may not do this.
/// - 403 Forbidden: A row policy forbids this.
/// - 404 Not Found: There is no such table or function.
/// - 409 Conflict: A unique or foreign key is violated.
/// - 500 Internal Server Error: The server failed.
pub type InsertRowsError = DeleteRowsError;

/// `PATCH /rest/v1/{table}`
pub enum UpdateRows {}
impl rt::Operation for UpdateRows {
    const SPEC: rt::Spec = rt::Spec::new("updateRows", "PATCH", "/rest/v1/{table}")
        .params(
            &[
                rt::path("table"),
                rt::query("filters"),
                rt::query("or"),
                rt::query("and"),
                rt::query("columns"),
                rt::query("select"),
                rt::query("order"),
                rt::query("limit"),
                rt::header("Prefer"),
                rt::header("Content-Profile"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::OrEmpty<rt::Json<Vec<types::Row>>>;
    type Failure = UpdateRowsError;
}

impl Call<UpdateRows> {
    /// A filter for each column, as operator.operand. Operators include eq, neq, gt, gte, lt, lte, like, ilike, match, imatch, in, is, isdistinct, fts, plfts, phfts, wfts, cs, cd, ov, sl, sr, nxr, nxl, adj, and not. before any.
    #[inline]
    pub fn filters(self, filters: &rt::Map<String>) -> Self {
        self.__arg(1, filters)
    }

    /// Filters of which one must hold.
    #[inline]
    pub fn or(self, or: &str) -> Self {
        self.__arg(2, or)
    }

    /// Filters that must all hold.
    #[inline]
    pub fn and(self, and: &str) -> Self {
        self.__arg(3, and)
    }

    /// Columns of the body to use; all others are ignored.
    #[inline]
    pub fn columns(self, columns: &str) -> Self {
        self.__arg(4, columns)
    }

    /// Columns and embedded relations to return.
    ///
    /// Default: `*`.
    #[inline]
    pub fn select(self, select: &str) -> Self {
        self.__arg(5, select)
    }

    /// Columns to sort by, with .asc or .desc and .nullsfirst or .nullslast.
    #[inline]
    pub fn order(self, order: &str) -> Self {
        self.__arg(6, order)
    }

    /// Most rows to return.
    ///
    /// At least 0.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(7, &limit)
    }

    /// Preferences, with commas between; return=minimal|headers-only|representation, count=exact|planned|estimated, resolution=merge-duplicates|ignore-duplicates, missing=default, handling=strict|lenient, max-affected=N, timezone=ZONE, tx=commit|rollback.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(8, prefer)
    }

    /// Schema to write to.
    #[inline]
    pub fn content_profile(self, content_profile: &str) -> Self {
        self.__arg(9, content_profile)
    }
}

/// How [`update_rows`](Tables::update_rows) fails; the same as [`DeleteRowsError`].
///
/// - 400 Bad Request: The query or a value is wrong.
/// - 401 Unauthorized: The key is missing, wrong or expired, or the role may not do this.
/// - 403 Forbidden: A row policy forbids this.
/// - 404 Not Found: There is no such table or function.
/// - 409 Conflict: A unique or foreign key is violated.
/// - 500 Internal Server Error: The server failed.
pub type UpdateRowsError = DeleteRowsError;

/// `PUT /rest/v1/{table}`
pub enum UpsertRow {}
impl rt::Operation for UpsertRow {
    const SPEC: rt::Spec = rt::Spec::new("upsertRow", "PUT", "/rest/v1/{table}")
        .params(
            &[
                rt::path("table"),
                rt::query("filters"),
                rt::query("select"),
                rt::header("Prefer"),
                rt::header("Content-Profile"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::OrEmpty<rt::Json<Vec<types::Row>>>;
    type Failure = UpsertRowError;
}

impl Call<UpsertRow> {
    /// A filter for each column, as operator.operand. Operators include eq, neq, gt, gte, lt, lte, like, ilike, match, imatch, in, is, isdistinct, fts, plfts, phfts, wfts, cs, cd, ov, sl, sr, nxr, nxl, adj, and not. before any.
    #[inline]
    pub fn filters(self, filters: &rt::Map<String>) -> Self {
        self.__arg(1, filters)
    }

    /// Columns and embedded relations to return.
    ///
    /// Default: `*`.
    #[inline]
    pub fn select(self, select: &str) -> Self {
        self.__arg(2, select)
    }

    /// Preferences, with commas between; return=minimal|headers-only|representation, count=exact|planned|estimated, resolution=merge-duplicates|ignore-duplicates, missing=default, handling=strict|lenient, max-affected=N, timezone=ZONE, tx=commit|rollback.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(3, prefer)
    }

    /// Schema to write to.
    #[inline]
    pub fn content_profile(self, content_profile: &str) -> Self {
        self.__arg(4, content_profile)
    }
}

/// How [`upsert_row`](Tables::upsert_row) fails; the same as [`PostgrestError400_401_403_404_405_500`](crate::errors::PostgrestError400_401_403_404_405_500).
///
/// - 400 Bad Request: The query or a value is wrong.
/// - 401 Unauthorized: The key is missing, wrong or expired, or the role may not do this.
/// - 403 Forbidden: A row policy forbids this.
/// - 404 Not Found: There is no such table or function.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 500 Internal Server Error: The server failed.
pub type UpsertRowError = crate::errors::PostgrestError400_401_403_404_405_500;

/// `DELETE /rest/v1/{table}`
pub enum DeleteRows {}
impl rt::Operation for DeleteRows {
    const SPEC: rt::Spec = rt::Spec::new("deleteRows", "DELETE", "/rest/v1/{table}")
        .params(
            &[
                rt::path("table"),
                rt::query("filters"),
                rt::query("or"),
                rt::query("and"),
                rt::query("select"),
                rt::query("order"),
                rt::query("limit"),
                rt::header("Prefer"),
                rt::header("Content-Profile"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::OrEmpty<rt::Json<Vec<types::Row>>>;
    type Failure = DeleteRowsError;
}

impl Call<DeleteRows> {
    /// A filter for each column, as operator.operand. Operators include eq, neq, gt, gte, lt, lte, like, ilike, match, imatch, in, is, isdistinct, fts, plfts, phfts, wfts, cs, cd, ov, sl, sr, nxr, nxl, adj, and not. before any.
    #[inline]
    pub fn filters(self, filters: &rt::Map<String>) -> Self {
        self.__arg(1, filters)
    }

    /// Filters of which one must hold.
    #[inline]
    pub fn or(self, or: &str) -> Self {
        self.__arg(2, or)
    }

    /// Filters that must all hold.
    #[inline]
    pub fn and(self, and: &str) -> Self {
        self.__arg(3, and)
    }

    /// Columns and embedded relations to return.
    ///
    /// Default: `*`.
    #[inline]
    pub fn select(self, select: &str) -> Self {
        self.__arg(4, select)
    }

    /// Columns to sort by, with .asc or .desc and .nullsfirst or .nullslast.
    #[inline]
    pub fn order(self, order: &str) -> Self {
        self.__arg(5, order)
    }

    /// Most rows to return.
    ///
    /// At least 0.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(6, &limit)
    }

    /// Preferences, with commas between; return=minimal|headers-only|representation, count=exact|planned|estimated, resolution=merge-duplicates|ignore-duplicates, missing=default, handling=strict|lenient, max-affected=N, timezone=ZONE, tx=commit|rollback.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(7, prefer)
    }

    /// Schema to write to.
    #[inline]
    pub fn content_profile(self, content_profile: &str) -> Self {
        self.__arg(8, content_profile)
    }
}

/// `GET /rest/v1/`
pub enum GetOpenApi {}
impl rt::Operation for GetOpenApi {
    const SPEC: rt::Spec = rt::Spec::new("getOpenApi", "GET", "/rest/v1/")
        .security(Client::SECURITY)
        .accept("application/json, application/openapi+json");
    type Success = rt::Json<rt::Map<rt::Any>>;
    type Failure = GetOpenApiError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum CountRowsError {
    /// There is no such table.
    NotFound(crate::Reply<String>),
}

rt::failures! {
    CountRowsError { 404 => NotFound(rt::Text) }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeleteRowsError {
    /// The query or a value is wrong.
    BadRequest(crate::Reply<types::PostgrestError>),
    /// The key is missing, wrong or expired, or the role may not do this.
    Unauthorized(crate::Reply<types::PostgrestError>),
    /// A row policy forbids this.
    Forbidden(crate::Reply<types::PostgrestError>),
    /// There is no such table or function.
    NotFound(crate::Reply<types::PostgrestError>),
    /// A unique or foreign key is violated.
    Conflict(crate::Reply<types::PostgrestError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::PostgrestError>),
}

rt::failures! {
    DeleteRowsError {
        400 => BadRequest(rt::Json<types::PostgrestError>),
        401 => Unauthorized(rt::Json<types::PostgrestError>),
        403 => Forbidden(rt::Json<types::PostgrestError>),
        404 => NotFound(rt::Json<types::PostgrestError>),
        409 => Conflict(rt::Json<types::PostgrestError>),
        500 => InternalServerError(rt::Json<types::PostgrestError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetOpenApiError {
    /// The key is missing, wrong or expired, or the role may not do this.
    Unauthorized(crate::Reply<types::PostgrestError>),
}

rt::failures! {
    GetOpenApiError { 401 => Unauthorized(rt::Json<types::PostgrestError>) }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListRowsError {
    /// The query or a value is wrong.
    BadRequest(crate::Reply<types::PostgrestError>),
    /// The key is missing, wrong or expired, or the role may not do this.
    Unauthorized(crate::Reply<types::PostgrestError>),
    /// A row policy forbids this.
    Forbidden(crate::Reply<types::PostgrestError>),
    /// There is no such table or function.
    NotFound(crate::Reply<types::PostgrestError>),
    /// One object was asked for and another number of rows was found.
    NotAcceptable(crate::Reply<types::PostgrestError>),
    /// The range lies outside of the rows.
    RangeNotSatisfiable(crate::Reply<types::PostgrestError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::PostgrestError>),
}

rt::failures! {
    ListRowsError {
        400 => BadRequest(rt::Json<types::PostgrestError>),
        401 => Unauthorized(rt::Json<types::PostgrestError>),
        403 => Forbidden(rt::Json<types::PostgrestError>),
        404 => NotFound(rt::Json<types::PostgrestError>),
        406 => NotAcceptable(rt::Json<types::PostgrestError>),
        416 => RangeNotSatisfiable(rt::Json<types::PostgrestError>),
        500 => InternalServerError(rt::Json<types::PostgrestError>),
    }
}

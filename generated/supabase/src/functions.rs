// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Functions of the database.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `functions`.
#[derive(Debug, Clone, Copy)]
pub struct Functions<'a>(pub(crate) &'a Client);

impl Functions<'_> {
    /// Call a function
    ///
    /// - `function`: Name of a function.
    ///
    /// Returns [`FunctionResult`](crate::types::FunctionResult), or nothing. Headers of answers: `Content-Range` (200).
    #[inline]
    pub fn call_function(&self, function: &str) -> Call<CallFunction> {
        Call::__new(self.0).__arg(0, function)
    }

    /// Call a function that changes nothing
    ///
    /// - `function`: Name of a function.
    ///
    /// Returns [`FunctionResult`](crate::types::FunctionResult).
    #[inline]
    pub fn call_read_only_function(&self, function: &str) -> Call<CallReadOnlyFunction> {
        Call::__new(self.0).__arg(0, function)
    }
}

/// `POST /rest/v1/rpc/{function}`
pub enum CallFunction {}
impl rt::Operation for CallFunction {
    const SPEC: rt::Spec = rt::Spec::new(
            "callFunction",
            "POST",
            "/rest/v1/rpc/{function}",
        )
        .params(
            &[
                rt::path("function"),
                rt::query("select"),
                rt::query("filters"),
                rt::query("order"),
                rt::query("limit"),
                rt::query("offset"),
                rt::header("Prefer"),
                rt::header("Content-Profile"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::OrEmpty<rt::Json<types::FunctionResult>>;
    type Failure = CallFunctionError;
}

impl Call<CallFunction> {
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

    /// Columns to sort by, with .asc or .desc and .nullsfirst or .nullslast.
    #[inline]
    pub fn order(self, order: &str) -> Self {
        self.__arg(3, order)
    }

    /// Most rows to return.
    ///
    /// At least 0.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(4, &limit)
    }

    /// How many rows to skip.
    ///
    /// At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(5, &offset)
    }

    /// Preferences, with commas between; return=minimal|headers-only|representation, count=exact|planned|estimated, resolution=merge-duplicates|ignore-duplicates, missing=default, handling=strict|lenient, max-affected=N, timezone=ZONE, tx=commit|rollback.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(6, prefer)
    }

    /// Schema to write to.
    #[inline]
    pub fn content_profile(self, content_profile: &str) -> Self {
        self.__arg(7, content_profile)
    }

    /// Arguments by name.
    #[inline]
    pub fn body(self, body: &types::FunctionArguments) -> Self {
        Call(self.0.json(body))
    }
}

/// `GET /rest/v1/rpc/{function}`
pub enum CallReadOnlyFunction {}
impl rt::Operation for CallReadOnlyFunction {
    const SPEC: rt::Spec = rt::Spec::new(
            "callReadOnlyFunction",
            "GET",
            "/rest/v1/rpc/{function}",
        )
        .params(
            &[
                rt::path("function"),
                rt::query("arguments"),
                rt::query("select"),
                rt::query("order"),
                rt::query("limit"),
                rt::query("offset"),
                rt::header("Prefer"),
                rt::header("Accept-Profile"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::FunctionResult>;
    type Failure = CallReadOnlyFunctionError;
}

impl Call<CallReadOnlyFunction> {
    /// Arguments by name.
    #[inline]
    pub fn arguments(self, arguments: &rt::Map<String>) -> Self {
        self.__arg(1, arguments)
    }

    /// Columns and embedded relations to return.
    ///
    /// Default: `*`.
    #[inline]
    pub fn select(self, select: &str) -> Self {
        self.__arg(2, select)
    }

    /// Columns to sort by, with .asc or .desc and .nullsfirst or .nullslast.
    #[inline]
    pub fn order(self, order: &str) -> Self {
        self.__arg(3, order)
    }

    /// Most rows to return.
    ///
    /// At least 0.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(4, &limit)
    }

    /// How many rows to skip.
    ///
    /// At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(5, &offset)
    }

    /// Preferences, with commas between; return=minimal|headers-only|representation, count=exact|planned|estimated, resolution=merge-duplicates|ignore-duplicates, missing=default, handling=strict|lenient, max-affected=N, timezone=ZONE, tx=commit|rollback.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(6, prefer)
    }

    /// Schema to read from.
    #[inline]
    pub fn accept_profile(self, accept_profile: &str) -> Self {
        self.__arg(7, accept_profile)
    }
}

/// How [`call_read_only_function`](Functions::call_read_only_function) fails; the same as [`PostgrestError400_401_403_404_405_500`](crate::errors::PostgrestError400_401_403_404_405_500).
///
/// - 400 Bad Request: The query or a value is wrong.
/// - 401 Unauthorized: The key is missing, wrong or expired, or the role may not do this.
/// - 403 Forbidden: A row policy forbids this.
/// - 404 Not Found: There is no such table or function.
/// - 405 Method Not Allowed: The method is not allowed here.
/// - 500 Internal Server Error: The server failed.
pub type CallReadOnlyFunctionError = crate::errors::PostgrestError400_401_403_404_405_500;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CallFunctionError {
    /// The query or a value is wrong.
    BadRequest(crate::Reply<types::PostgrestError>),
    /// The key is missing, wrong or expired, or the role may not do this.
    Unauthorized(crate::Reply<types::PostgrestError>),
    /// A row policy forbids this.
    Forbidden(crate::Reply<types::PostgrestError>),
    /// There is no such table or function.
    NotFound(crate::Reply<types::PostgrestError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::PostgrestError>),
}

rt::failures! {
    CallFunctionError {
        400 => BadRequest(rt::Json<types::PostgrestError>),
        401 => Unauthorized(rt::Json<types::PostgrestError>),
        403 => Forbidden(rt::Json<types::PostgrestError>),
        404 => NotFound(rt::Json<types::PostgrestError>),
        500 => InternalServerError(rt::Json<types::PostgrestError>),
    }
}

// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Pages with a fixed place.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `pages`.
#[derive(Debug, Clone, Copy)]
pub struct Pages<'a>(pub(crate) &'a Client);

impl Pages<'_> {
    /// List pages
    ///
    /// Returns a list of [`PageSummary`](crate::types::PageSummary). Headers of answers: `Link` (200), `X-Total-Count` (200), `Retry-After` (429).
    #[inline]
    pub fn list_pages(&self) -> Call<ListPages> {
        Call::__new(self.0)
    }

    /// Create a page
    ///
    /// Returns [`ContentPage`](crate::types::ContentPage). Headers of answers: `Location` (201), `Retry-After` (429).
    #[inline]
    pub fn create_page(&self, body: &types::PageInput) -> Call<CreatePage> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a page as data, HTML or Markdown
    ///
    /// - `slug`: Slug, as in the address. Has at most 120 characters. Matches `^[a-z0-9]+(-[a-z0-9]+)*$`.
    ///
    /// Returns [`GetPageOutput`]. Headers of answers: `ETag` (200), `Location` (301), `Retry-After` (429).
    #[inline]
    pub fn get_page(&self, slug: &str) -> Call<GetPage> {
        Call::__new(self.0).__arg(0, slug)
    }

    /// Replace a page
    ///
    /// - `slug`: Slug, as in the address. Has at most 120 characters. Matches `^[a-z0-9]+(-[a-z0-9]+)*$`.
    ///
    /// Returns [`ContentPage`](crate::types::ContentPage). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn replace_page(
        &self,
        slug: &str,
        body: &types::PageInput,
    ) -> Call<ReplacePage> {
        Call(rt::Pending::new(&self.0.0).arg(0, slug).json(body))
    }

    /// Delete a page
    ///
    /// - `slug`: Slug, as in the address. Has at most 120 characters. Matches `^[a-z0-9]+(-[a-z0-9]+)*$`.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn delete_page(&self, slug: &str) -> Call<DeletePage> {
        Call::__new(self.0).__arg(0, slug)
    }
}

/// `GET /pages`
pub enum ListPages {}
impl rt::Operation for ListPages {
    const SPEC: rt::Spec = rt::Spec::new("listPages", "GET", "/pages")
        .params(
            &[
                rt::query("page"),
                rt::query("per_page"),
                rt::query("parent"),
                rt::query("fields").explode(false),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<Vec<types::PageSummary>>;
    type Failure = ListPagesError;
}

impl Call<ListPages> {
    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(0, &page)
    }

    /// Most items in a page.
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i32) -> Self {
        self.__arg(1, &per_page)
    }

    /// Slug of the page above.
    #[inline]
    pub fn parent(self, parent: &str) -> Self {
        self.__arg(2, parent)
    }

    /// Fields to return.
    #[inline]
    pub fn fields(self, fields: &[String]) -> Self {
        self.__arg(3, fields)
    }
}

/// How [`list_pages`](Pages::list_pages) fails; the same as [`Problem400_401_429`](crate::errors::Problem400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListPagesError = crate::errors::Problem400_401_429;

/// `POST /pages`
pub enum CreatePage {}
impl rt::Operation for CreatePage {
    const SPEC: rt::Spec = rt::Spec::new("createPage", "POST", "/pages")
        .params(&[rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/json");
    type Success = rt::Json<types::ContentPage>;
    type Failure = CreatePageError;
}

impl Call<CreatePage> {
    /// The same key never creates twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(0, idempotency_key)
    }
}

/// `GET /pages/{slug}`
pub enum GetPage {}
impl rt::Operation for GetPage {
    const SPEC: rt::Spec = rt::Spec::new("getPage", "GET", "/pages/{slug}")
        .params(&[rt::path("slug"), rt::header("Accept-Language")])
        .security(Client::SECURITY)
        .accept("application/json, text/html, text/markdown, application/problem+json");
    type Success = GetPageOutput;
    type Failure = GetPageError;
}

impl Call<GetPage> {
    /// Languages in order of preference.
    #[inline]
    pub fn accept_language(self, accept_language: &str) -> Self {
        self.__arg(1, accept_language)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetPageOutput {
    /// The page.
    Json(<rt::Json<types::ContentPage> as rt::Body>::Value),
    /// The page.
    Text(<rt::Text as rt::Body>::Value),
}

rt::successes! {
    GetPageOutput {
        200 "application/json" => Json(rt::Json<types::ContentPage>),
        200 "text/html" => Text(rt::Text),
        200 "text/markdown" => Text(rt::Text),
    }
}

/// `PUT /pages/{slug}`
pub enum ReplacePage {}
impl rt::Operation for ReplacePage {
    const SPEC: rt::Spec = rt::Spec::new("replacePage", "PUT", "/pages/{slug}")
        .params(&[rt::path("slug"), rt::header("If-Match")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/json");
    type Success = rt::Json<types::ContentPage>;
    type Failure = ReplacePageError;
}

impl Call<ReplacePage> {
    /// Version that must still hold.
    #[inline]
    pub fn if_match(self, if_match: &str) -> Self {
        self.__arg(1, if_match)
    }
}

/// `DELETE /pages/{slug}`
pub enum DeletePage {}
impl rt::Operation for DeletePage {
    const SPEC: rt::Spec = rt::Spec::new("deletePage", "DELETE", "/pages/{slug}")
        .params(&[rt::path("slug"), rt::header("If-Match")])
        .security(Client::SECURITY)
        .accept("application/problem+json");
    type Success = rt::Empty;
    type Failure = DeletePageError;
}

impl Call<DeletePage> {
    /// Version that must still hold.
    #[inline]
    pub fn if_match(self, if_match: &str) -> Self {
        self.__arg(1, if_match)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreatePageError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CreatePageError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        409 => Conflict(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeletePageError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    DeletePageError {
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        412 => PreconditionFailed(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetPageError {
    /// The page moved.
    MovedPermanently(crate::Reply<String>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// None of the acceptable representations is available.
    NotAcceptable(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    GetPageError {
        301 => MovedPermanently(rt::Text),
        401 => Unauthorized(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        406 => NotAcceptable(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ReplacePageError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    ReplacePageError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        412 => PreconditionFailed(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

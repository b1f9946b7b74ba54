// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Posts in order of time.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `posts`.
#[derive(Debug, Clone, Copy)]
pub struct Posts<'a>(pub(crate) &'a Client);

impl Posts<'_> {
    /// List posts, newest first
    ///
    /// Returns a list of [`Post`](crate::types::Post). Headers of answers: `Link` (200), `X-Total-Count` (200), `Retry-After` (429).
    #[inline]
    pub fn list_posts(&self) -> Call<ListPosts> {
        Call::__new(self.0)
    }

    /// Create a post
    ///
    /// Returns [`Post`](crate::types::Post). Headers of answers: `Location` (201), `Retry-After` (429).
    #[inline]
    pub fn create_post(&self, body: &types::PostInput) -> Call<CreatePost> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a post
    ///
    /// - `post_id`: Id of the post. At least 1.
    ///
    /// Returns [`Post`](crate::types::Post). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_post(&self, post_id: i64) -> Call<GetPost> {
        Call::__new(self.0).__arg(0, &post_id)
    }

    /// Change a post
    ///
    /// - `post_id`: Id of the post. At least 1.
    ///
    /// Returns [`Post`](crate::types::Post). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn update_post<'a>(
        &self,
        post_id: i64,
        body: impl Into<UpdatePostBodyForm<'a>>,
    ) -> Call<UpdatePost> {
        Call(body.into().put(rt::Pending::new(&self.0.0).arg(0, &post_id)))
    }

    /// Delete a post
    ///
    /// - `post_id`: Id of the post. At least 1.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn delete_post(&self, post_id: i64) -> Call<DeletePost> {
        Call::__new(self.0).__arg(0, &post_id)
    }

    /// The newest posts as an Atom feed
    ///
    /// Returns text. Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_feed(&self) -> Call<GetFeed> {
        Call::__new(self.0)
    }
}

/// `GET /posts`
pub enum ListPosts {}
impl rt::Operation for ListPosts {
    const SPEC: rt::Spec = rt::Spec::new("listPosts", "GET", "/posts")
        .params(
            &[
                rt::query("page"),
                rt::query("per_page"),
                rt::deep_object("filter"),
                rt::query("sort").explode(false),
            ],
        )
        .security(&[&["bearerAuth"], &[]])
        .accept("application/json, application/problem+json");
    type Success = rt::Json<Vec<types::Post>>;
    type Failure = ListPostsError;
}

impl Call<ListPosts> {
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

    /// What to keep.
    #[inline]
    pub fn filter(self, filter: &types::PostFilter) -> Self {
        self.__arg(2, filter)
    }

    /// Order.
    #[inline]
    pub fn sort(self, sort: &[types::ListPostsSortItem]) -> Self {
        self.__arg(3, sort)
    }
}

/// How [`list_posts`](Posts::list_posts) fails; the same as [`Problem400_401_429`](crate::errors::Problem400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListPostsError = crate::errors::Problem400_401_429;

/// `POST /posts`
pub enum CreatePost {}
impl rt::Operation for CreatePost {
    const SPEC: rt::Spec = rt::Spec::new("createPost", "POST", "/posts")
        .params(&[rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/json");
    type Success = rt::Json<types::Post>;
    type Failure = CreatePostError;
}

impl Call<CreatePost> {
    /// The same key never creates twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(0, idempotency_key)
    }
}

/// `GET /posts/{postId}`
pub enum GetPost {}
impl rt::Operation for GetPost {
    const SPEC: rt::Spec = rt::Spec::new("getPost", "GET", "/posts/{postId}")
        .params(&[rt::path("postId"), rt::header("Accept-Language")])
        .security(&[&["bearerAuth"], &[]])
        .accept("application/json, application/problem+json");
    type Success = rt::Json<types::Post>;
    type Failure = GetPostError;
}

impl Call<GetPost> {
    /// Languages in order of preference.
    #[inline]
    pub fn accept_language(self, accept_language: &str) -> Self {
        self.__arg(1, accept_language)
    }
}

/// `PATCH /posts/{postId}`
pub enum UpdatePost {}
impl rt::Operation for UpdatePost {
    const SPEC: rt::Spec = rt::Spec::new("updatePost", "PATCH", "/posts/{postId}")
        .params(&[rt::path("postId"), rt::header("If-Match")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/merge-patch+json");
    type Success = rt::Json<types::Post>;
    type Failure = UpdatePostError;
}

impl Call<UpdatePost> {
    /// Version that must still hold.
    #[inline]
    pub fn if_match(self, if_match: &str) -> Self {
        self.__arg(1, if_match)
    }
}

/// The body, in one of its media types; what it is made of can be given in its place.
#[non_exhaustive]
#[derive(Debug, Clone)]
pub enum UpdatePostBodyForm<'a> {
    /// As `application/merge-patch+json`.
    MergePatchJson(&'a types::PostPatch),
    /// As `application/json-patch+json`.
    Json(&'a [types::JsonPatchOperation]),
}

impl UpdatePostBodyForm<'_> {
    #[inline]
    fn put(self, call: rt::Pending<UpdatePost>) -> rt::Pending<UpdatePost> {
        match self {
            Self::MergePatchJson(body) => {
                call.json_as("application/merge-patch+json", body)
            }
            Self::Json(body) => call.json_as("application/json-patch+json", body),
        }
    }
}

impl<'a> From<&'a types::PostPatch> for UpdatePostBodyForm<'a> {
    #[inline]
    fn from(body: &'a types::PostPatch) -> Self {
        Self::MergePatchJson(body)
    }
}

/// `DELETE /posts/{postId}`
pub enum DeletePost {}
impl rt::Operation for DeletePost {
    const SPEC: rt::Spec = rt::Spec::new("deletePost", "DELETE", "/posts/{postId}")
        .params(&[rt::path("postId")])
        .security(Client::SECURITY)
        .accept("application/problem+json");
    type Success = rt::Empty;
    type Failure = DeletePostError;
}

/// `GET /feed.xml`
pub enum GetFeed {}
impl rt::Operation for GetFeed {
    const SPEC: rt::Spec = rt::Spec::new("getFeed", "GET", "/feed.xml")
        .accept("application/atom+xml, application/problem+json");
    type Success = rt::Text;
    type Failure = GetFeedError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreatePostError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CreatePostError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
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
pub enum DeletePostError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    DeletePostError {
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetFeedError {
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    GetFeedError { 429 => TooManyRequests(rt::Json<types::Problem>) }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetPostError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    GetPostError {
        401 => Unauthorized(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UpdatePostError {
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
    /// The media type of the body is not supported.
    UnsupportedMediaType(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    UpdatePostError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        412 => PreconditionFailed(rt::Json<types::Problem>),
        415 => UnsupportedMediaType(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

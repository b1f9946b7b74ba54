// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Images and files.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `media`.
#[derive(Debug, Clone, Copy)]
pub struct Media<'a>(pub(crate) &'a Client);

impl Media<'_> {
    /// List files
    ///
    /// Returns a list of [`Media`](crate::types::Media). Headers of answers: `Link` (200), `Retry-After` (429).
    #[inline]
    pub fn list_media(&self) -> Call<ListMedia> {
        Call::__new(self.0)
    }

    /// Upload a file
    ///
    /// Returns [`Media`](crate::types::Media). Headers of answers: `Location` (201), `Retry-After` (429).
    #[inline]
    pub fn upload_media(&self, body: &types::MediaUpload) -> Call<UploadMedia> {
        Call(rt::Pending::new(&self.0.0).multipart(body))
    }

    /// Download a file
    ///
    /// - `media_id`: Id of the file.
    ///
    /// Returns the bytes as they come. Headers of answers: `Content-Range` (206), `Retry-After` (429).
    #[inline]
    pub fn download_media(&self, media_id: &rt::Uuid) -> Call<DownloadMedia> {
        Call::__new(self.0).__arg(0, media_id)
    }

    /// Delete a file
    ///
    /// - `media_id`: Id of the file.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn delete_media(&self, media_id: &rt::Uuid) -> Call<DeleteMedia> {
        Call::__new(self.0).__arg(0, media_id)
    }
}

/// `GET /media`
pub enum ListMedia {}
impl rt::Operation for ListMedia {
    const SPEC: rt::Spec = rt::Spec::new("listMedia", "GET", "/media")
        .params(&[rt::query("page"), rt::query("per_page"), rt::query("kind")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<Vec<types::Media>>;
    type Failure = ListMediaError;
}

impl Call<ListMedia> {
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

    /// Kind to keep.
    #[inline]
    pub fn kind(self, kind: types::ListMediaKind) -> Self {
        self.__arg(2, &kind)
    }
}

/// How [`list_media`](Media::list_media) fails; the same as [`Problem400_401_429`](crate::errors::Problem400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListMediaError = crate::errors::Problem400_401_429;

/// `POST /media`
pub enum UploadMedia {}
impl rt::Operation for UploadMedia {
    const SPEC: rt::Spec = rt::Spec::new("uploadMedia", "POST", "/media")
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("multipart/form-data")
        .encoding(
            &[
                (
                    "file",
                    rt::Encoding {
                        content_type: Some("image/png, image/jpeg, application/pdf"),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "metadata",
                    rt::Encoding {
                        content_type: Some("application/json"),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::Media>;
    type Failure = UploadMediaError;
}

/// `GET /media/{mediaId}/content`
pub enum DownloadMedia {}
impl rt::Operation for DownloadMedia {
    const SPEC: rt::Spec = rt::Spec::new(
            "downloadMedia",
            "GET",
            "/media/{mediaId}/content",
        )
        .params(&[rt::path("mediaId"), rt::header("Range")])
        .security(Client::SECURITY)
        .accept("application/octet-stream, image/png, application/problem+json")
        .stream();
    type Success = rt::Raw;
    type Failure = DownloadMediaError;
}

impl Call<DownloadMedia> {
    /// Part of the file.
    #[inline]
    pub fn range(self, range: &str) -> Self {
        self.__arg(1, range)
    }
}

/// `DELETE /media/{mediaId}`
pub enum DeleteMedia {}
impl rt::Operation for DeleteMedia {
    const SPEC: rt::Spec = rt::Spec::new("deleteMedia", "DELETE", "/media/{mediaId}")
        .params(&[rt::path("mediaId")])
        .security(Client::SECURITY)
        .accept("application/problem+json");
    type Success = rt::Empty;
    type Failure = DeleteMediaError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeleteMediaError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    DeleteMediaError {
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        409 => Conflict(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DownloadMediaError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The asked range lies outside of the content.
    RangeNotSatisfiable(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    DownloadMediaError {
        401 => Unauthorized(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        416 => RangeNotSatisfiable(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UploadMediaError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::Problem>),
    /// The media type of the body is not supported.
    UnsupportedMediaType(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    UploadMediaError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        413 => PayloadTooLarge(rt::Json<types::Problem>),
        415 => UnsupportedMediaType(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
